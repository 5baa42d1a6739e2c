import { prisma } from "~/database/prisma.server";
import { projectSchema } from "~/dienstverlening/project-formulier";
import { findProject, projectMaken, type GevondenProject } from "~/dienstverlening/project.server";
import { gebruikerMaken, OPDRACHTREGEL } from "~/toegang/gebruiker.server";
import type { Gebruiker, Rol } from "~/toegang/rol";

/** An account for a test. */
export async function eenGebruiker(rol: Rol, naam = `Test ${rol}`): Promise<Gebruiker> {
  const uitkomst = await gebruikerMaken(OPDRACHTREGEL, { email: `${naam.replaceAll(" ", ".").toLowerCase()}@test.nl`, naam, rol }, "een lang wachtwoord");
  if (!uitkomst.ok) throw new Error(uitkomst.reden);
  return { id: uitkomst.id, naam, rol };
}

/** What somebody fills in, with only what matters to the test. */
export const invoer = (velden: Record<string, string | string[]> = {}) => projectSchema.parse({ titel: "Een project", dienstverlening: "aanvullend", startdatum: "1-7-2021", versie: "1", ...velden });

/** A project made through the act, as a person makes it. */
export async function eenProject(door: Gebruiker, code: string, velden: Record<string, string | string[]> = {}): Promise<GevondenProject> {
  const uitkomst = await projectMaken(door, code, invoer(velden));
  if (!uitkomst.ok) throw new Error(uitkomst.reden);
  return (await findProject(code))!;
}

export const eenGemeente = (naam: string, volgorde: number) => prisma.organisatie.create({ data: { naam, soort: "gemeente", volgorde } });
