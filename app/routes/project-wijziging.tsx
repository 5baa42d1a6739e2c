import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { projectSchema, type Projectinvoer } from "~/dienstverlening/project-formulier";
import { ProjectVelden } from "~/dienstverlening/project-velden";
import { projectVersie, projectWaarden } from "~/dienstverlening/project-waarden";
import { findProject, projectOmTeWijzigen, projectWijzigen, PROJECTWEIGERINGEN, type GevondenProject } from "~/dienstverlening/project.server";
import { conflictUit } from "~/logboek/conflict.server";
import { listOrganisaties } from "~/organisatie/organisatie.server";
import { listUitvoerders } from "~/toegang/gebruiker.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze, type Conflict } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} wijzigen`);

export const loader = guardedLoader("project-wijzigen", async ({ gebruiker, params }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const [organisaties, mensen] = await Promise.all([listOrganisaties(), listUitvoerders(project)]);
  return { code: project.code, titel: project.titel, versie: project.versie, waarden: projectWaarden(metIds(project)), organisaties, mensen };
});

export const action = guardedAction("project-wijzigen", async ({ gebruiker, params, request }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const gelezen = leesFormulier(await request.formData(), projectSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await projectWijzigen(gebruiker, project, gelezen.data);
  if (uitkomst.ok) return redirect(`/projecten/${project.code}?gelukt=gewijzigd`);
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, PROJECTWEIGERINGEN[uitkomst.reden]), conflict: null }, 400);
  return data({ staat: leegFormulier(gelezen.waarden), conflict: await conflictMet(project.code, gelezen.data) }, 409);
});

/** What the other one saved, beside what this one sends. */
async function conflictMet(code: string, invoer: Projectinvoer): Promise<Conflict> {
  const [nu, organisaties] = await Promise.all([findProject(code), listOrganisaties()]);
  const mensen = await listUitvoerders(nu!);
  const namen = new Map([...organisaties, ...mensen].map(({ id, naam }) => [id, naam]));
  const versie = (project: Parameters<typeof projectVersie>[0]) => projectVersie(project, (id) => namen.get(id) ?? "onbekend");
  return conflictUit({ onderwerp: "project", onderwerpId: code, gebeurtenissen: ["project-gewijzigd"] }, nu!.versie, versie(invoer), versie(metIds(nu!)));
}

const metIds = (project: GevondenProject) => ({ ...project.velden, opdrachtgevers: project.opdrachtgevers.map(({ id }) => id), uitvoerders: project.uitvoerders.map(({ id }) => id) });

export default function ProjectWijziging() {
  const { code, titel, versie, waarden, organisaties, mensen } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/projecten/${code}`;
  return (
    <>
      <Paginakop titel={`${titel} wijzigen`} onder={code} terug={{ naar: terug, tekst: "Project" }} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} />
        : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Wijzigingen opslaan" annuleren={terug}><ProjectVelden organisaties={organisaties} mensen={mensen} /></Formulier>}
    </>
  );
}
