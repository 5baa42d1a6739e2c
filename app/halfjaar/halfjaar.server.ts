import { prisma } from "~/database/prisma.server";
import { listEigenMetingen, listLopendeRonden } from "~/datarozen/datarozen.server";
import { standVan, stelSamen, opnamesVan } from "~/dienstverlening/samenstellen";
import { isStil, statusVan } from "~/dienstverlening/project-status";
import { bouwstenenVan, findTussenrapportage, listTussenrapportages } from "~/dienstverlening/tussenrapportage.server";
import { gebrekenVan } from "~/dienstverlening/vaststellen.server";
import { wanneer } from "~/dienstverlening/wanneer";
import { uitgavestatus } from "~/documenten/uitgave";
import type { Datum } from "~/periode/datum";
import { halfjaarSleutel, halfjaarVan, halfjaarVanSleutel, kijkdatum, peildatum, type Halfjaar } from "~/periode/halfjaar";
import { opgavelijst } from "~/smart-society/opgave-lijst.server";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { takenVoor } from "./taken";

/** The half-year people work on: the latest report that is not published yet, else the half-year of today. */
export async function werkHalfjaar(vandaag: Datum): Promise<Halfjaar> {
  const open = (await listTussenrapportages()).find(({ uitgaven }) => uitgaven.some((uitgave) => uitgavestatus(uitgave) !== "gepubliceerd"));
  return (open && halfjaarVanSleutel(open.halfjaar)) ?? halfjaarVan(vandaag);
}

/** The half-year at a glance, as of its last day (or today, while it runs), for who looks. */
export async function halfjaaroverzicht(gebruiker: Gebruiker, halfjaar: Halfjaar, vandaag: Datum) {
  const [rapportage, bouwstenen, mijn, trajecten, metingen, ronden] = await Promise.all([findTussenrapportage(halfjaar), bouwstenenVan(halfjaar, undefined, vandaag), listEigenCodes(gebruiker), gebruiker.rol === "kwartiermaker" ? opgavelijst() : [], listEigenMetingen(gebruiker, vandaag), mag(gebruiker, "meetronde-leiden") ? listLopendeRonden() : []]);
  const rapport = stelSamen(bouwstenen);
  const op = kijkdatum(halfjaar, vandaag);
  const laatste = rapportage?.uitgaven.at(-1);
  const erin = opnamesVan(bouwstenen).filter((opname) => opname.erin).map(({ project }) => project);
  const rij = (project: (typeof erin)[number]) => ({ code: project.code, titel: project.titel, opdrachtgevers: project.opdrachtgevers.map(({ naam }) => naam), status: statusVan(project, op), wanneer: wanneer(project, halfjaar, vandaag) });
  const stand = {
    halfjaar: halfjaarSleutel(halfjaar),
    voorbij: vandaag > peildatum(halfjaar),
    rapport: laatste ? uitgavestatus(laatste) : null,
    gebreken: gebrekenVan(bouwstenen).map(({ gebrek, projecten }) => ({ gebrek, titels: projecten.map(({ titel }) => titel) })),
    eigen: erin.filter(({ code }) => mijn.has(code)).map((project) => ({ code: project.code, titel: project.titel, stil: isStil(project, op), zonderOmschrijving: project.omschrijving === "" })),
    trajecten: trajecten.filter(({ gesloten }) => !gesloten),
    metingen,
    ronden,
  };
  return {
    sleutel: stand.halfjaar,
    label: rapport.label,
    peildatum: rapport.peildatum,
    voorbij: stand.voorbij,
    rapportstatus: stand.rapport,
    kerncijfers: rapport.kerncijfers,
    vorige: rapport.vorige?.label ?? null,
    veranderingen: rapport.veranderingen,
    taken: takenVoor(gebruiker.rol, stand),
    stil: erin.filter((project) => isStil(project, op)).map(rij),
    lopend: erin.filter((project) => standVan(project, halfjaar, vandaag) === "lopend").map(rij),
    opgeleverd: erin.filter((project) => standVan(project, halfjaar, vandaag) === "opgeleverd").map(rij),
  };
}
export type Halfjaaroverzicht = Awaited<ReturnType<typeof halfjaaroverzicht>>;

async function listEigenCodes({ id }: Gebruiker): Promise<Set<string>> {
  const rijen = await prisma.project.findMany({ where: { uitvoerders: { some: { id } } }, select: { code: true } });
  return new Set(rijen.map(({ code }) => code));
}
