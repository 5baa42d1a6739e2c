import { prisma } from "~/database/prisma.server";
import { listEigenMetingen, listLopendeRonden, listRoosveranderingen } from "~/datarozen/datarozen.server";
import { regelsVan, type Momentopname } from "~/dienstverlening/momentopname";
import type { Project } from "~/dienstverlening/project";
import { standVan, stelSamen, opnamesVan } from "~/dienstverlening/samenstellen";
import { isStil, statusVan } from "~/dienstverlening/project-status";
import { bouwstenenVan, findTussenrapportage, listTussenrapportages } from "~/dienstverlening/tussenrapportage.server";
import { gebrekenVan } from "~/dienstverlening/vaststellen.server";
import { wanneer } from "~/dienstverlening/wanneer";
import { findMomentopname } from "~/documenten/uitgave.server";
import { laatstVast, teTonenUitgave, uitgavestatus } from "~/documenten/uitgave";
import { koersHalfjaar } from "~/koers/koers-halfjaar.server";
import { listKoersdocumenten } from "~/koers/koersdocument.server";
import { listMijlpalen } from "~/koers/mijlpaal.server";
import { staatVan, type Mijlpaal } from "~/koers/mijlpaal";
import { datumVoluit, type Datum } from "~/periode/datum";
import { eersteDag, halfjaarLabel, halfjaarSleutel, halfjaarVan, halfjaarVanSleutel, kijkdatum, peildatum, volgende, type Halfjaar } from "~/periode/halfjaar";
import { opgavelijst } from "~/smart-society/opgave-lijst.server";
import { listOvergangenIn } from "~/smart-society/traject.server";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { nietGevonden } from "~/toegang/weigering.server";
import { listDeadlines } from "./deadlines.server";
import { koersgebeurtenissen, mijlpaalgebeurtenissen, projectgebeurtenissen, roosgebeurtenissen, trajectgebeurtenissen } from "./gebeurtenissen";
import { takenVoor } from "./taken";

/** The half-year people work on: the latest report that is not published yet, else the half-year of today. */
export async function werkHalfjaar(vandaag: Datum): Promise<Halfjaar> {
  const open = (await listTussenrapportages()).find(({ uitgaven }) => uitgavestatus(uitgaven.at(-1)!) !== "gepubliceerd");
  return (open && halfjaarVanSleutel(open.halfjaar)) ?? halfjaarVan(vandaag);
}

/** Refuses a half-year that has not begun: there is nothing to see of it yet. */
export function begonnen(halfjaar: Halfjaar, vandaag: Datum): Halfjaar {
  if (eersteDag(halfjaar) > vandaag) throw nietGevonden(`De ${halfjaarLabel(halfjaar)} is nog niet begonnen. Zij begint op ${datumVoluit(eersteDag(halfjaar))}.`);
  return halfjaar;
}

/** Everything that changed in a half-year, as of its last day (or today, while it runs); what the frozen report says, where there is one. */
async function veranderdIn(halfjaar: Halfjaar, vandaag: Datum, haltes: Promise<Mijlpaal[]> = listMijlpalen()) {
  const [rapportage, bouwstenen, mijlpalen, overgangen, rozen, koers] = await Promise.all([
    findTussenrapportage(halfjaar),
    bouwstenenVan(halfjaar, undefined, vandaag),
    haltes,
    listOvergangenIn(halfjaar, kijkdatum(halfjaar, vandaag)),
    listRoosveranderingen(halfjaarSleutel(halfjaar)),
    koersHalfjaar(halfjaar, vandaag),
  ]);
  const laatste = rapportage?.uitgaven.at(-1) ?? null;
  const vast = rapportage && laatstVast(rapportage.uitgaven);
  const bevroren = vast ? ((JSON.parse((await findMomentopname(vast.id)) ?? "null")) as Momentopname | null) : null;
  const rapport = bevroren ?? stelSamen(bouwstenen);
  const gebeurtenissen = [...trajectgebeurtenissen(overgangen), ...mijlpaalgebeurtenissen(mijlpalen, halfjaar, vandaag), ...koersgebeurtenissen(koers), ...roosgebeurtenissen(rozen), ...projectgebeurtenissen(rapport.veranderingen)];
  return { bouwstenen, mijlpalen, koers, rapport, bevroren: bevroren !== null, uitgave: laatste && { nummer: laatste.nummer, status: uitgavestatus(laatste), gelezen: uitgavestatus(teTonenUitgave(rapportage!.uitgaven, { nummer: null, metAccount: true })!) }, gebeurtenissen };
}

/** "Wat veranderde" of a half-year, for its document. */
export async function gebeurtenissenIn(halfjaar: Halfjaar, vandaag: Datum) {
  return { label: halfjaarLabel(halfjaar), op: kijkdatum(halfjaar, vandaag), gebeurtenissen: (await veranderdIn(halfjaar, vandaag)).gebeurtenissen };
}

/** The half-year at a glance, as of its last day (or today, while it runs), for who looks. */
export async function halfjaaroverzicht(gebruiker: Gebruiker, halfjaar: Halfjaar, vandaag: Datum) {
  const op = kijkdatum(halfjaar, vandaag);
  const haltes = listMijlpalen();
  const [{ bouwstenen, mijlpalen, koers, rapport, bevroren, uitgave, gebeurtenissen }, deadlines, mijn, trajecten, metingen, ronden, aangeraakt, koersdocumenten] = await Promise.all([
    veranderdIn(halfjaar, vandaag, haltes),
    listDeadlines(halfjaar, op, haltes),
    listEigenCodes(gebruiker),
    gebruiker.rol === "kwartiermaker" ? opgavelijst() : [],
    listEigenMetingen(gebruiker, vandaag),
    mag(gebruiker, "meetronde-leiden") ? listLopendeRonden(vandaag) : [],
    listAangeraakt(op, vandaag),
    gebruiker.rol === "kwartiermaker" ? listKoersdocumenten() : [],
  ]);
  const erin = opnamesVan(bouwstenen).filter((opname) => opname.erin).map(({ project }) => zoalsToen(project, op, aangeraakt));
  const stand = {
    halfjaar: halfjaarSleutel(halfjaar),
    voorbij: vandaag > peildatum(halfjaar),
    rapport: uitgave?.status ?? null,
    gelezen: uitgave?.gelezen ?? null,
    gebreken: gebrekenVan(bouwstenen).map(({ gebrek, projecten }) => ({ gebrek, titels: projecten.map(({ titel }) => titel) })),
    eigen: erin.filter(({ code }) => mijn.has(code)).map((project) => ({ code: project.code, titel: project.titel, stil: isStil(project, op), zonderOmschrijving: project.omschrijving === "" })),
    trajecten: trajecten.filter(({ gesloten }) => !gesloten),
    metingen,
    ronden,
    mijlpalen: mijlpalen.filter((mijlpaal) => staatVan(mijlpaal, vandaag) === "te-laat").map(({ id, titel, kwartaal, werk }) => ({ id, titel, kwartaal, metWerk: werk.length > 0 })),
    koers: koersdocumenten.length === 0 ? null : koersdocumenten.flatMap(({ jaar, uitgaven }) => {
      const status = uitgavestatus(uitgaven.at(-1)!);
      return status === "gepubliceerd" ? [] : [{ jaar, status, open: koers?.jaar === jaar ? koers.nu.totaal - koers.nu.voldaan : null }];
    }),
  };
  return {
    sleutel: stand.halfjaar,
    label: rapport.label,
    peildatum: rapport.peildatum,
    voorbij: stand.voorbij,
    /** Whether there is a next half-year to go to. */
    verder: eersteDag(volgende(halfjaar)) <= vandaag,
    uitgave,
    bevroren,
    kerncijfers: rapport.kerncijfers,
    vorige: rapport.vorige?.label ?? null,
    gebeurtenissen,
    koers,
    deadlines,
    taken: takenVoor(gebruiker.rol, stand),
    stil: erin.filter((project) => isStil(project, op)).map(({ code, titel, opdrachtgevers, bijgewerktOp }) => ({ code, titel, opdrachtgevers: opdrachtgevers.map(({ naam }) => naam), sinds: datumVoluit(bijgewerktOp) })),
    ...(bevroren ? uitRapport(rapport) : vanNu(erin, halfjaar, vandaag)),
  };
}
export type Halfjaaroverzicht = Awaited<ReturnType<typeof halfjaaroverzicht>>;
export type Projectrij = { code: string; titel: string; opdrachtgevers: string[]; status: ReturnType<typeof statusVan> | null; wanneer: string };

/** The projects as the frozen report has them: what changed since then is not in it. */
function uitRapport({ onderdelen }: Momentopname): Record<"lopend" | "opgeleverd", Projectrij[]> {
  const rijen = (stand: "lopend" | "opgeleverd") => regelsVan(onderdelen).filter((regel) => regel.stand === stand).map(({ code, titel, opdrachtgevers, wanneer }) => ({ code, titel, opdrachtgevers, status: null, wanneer }));
  return { lopend: rijen("lopend"), opgeleverd: rijen("opgeleverd") };
}

function vanNu(projecten: readonly Project[], halfjaar: Halfjaar, vandaag: Datum): Record<"lopend" | "opgeleverd", Projectrij[]> {
  const op = kijkdatum(halfjaar, vandaag);
  const rijen = (stand: "lopend" | "opgeleverd") => projecten.filter((project) => standVan(project, halfjaar, vandaag) === stand).map((project) => ({ code: project.code, titel: project.titel, opdrachtgevers: project.opdrachtgevers.map(({ naam }) => naam), status: statusVan(project, op), wanneer: wanneer(project, halfjaar, vandaag) }));
  return { lopend: rijen("lopend"), opgeleverd: rijen("opgeleverd") };
}

/** A project touched since was perhaps silent then: the last touch that the logboek knows of before that day decides. */
function zoalsToen<P extends Project>(project: P, op: Datum, aangeraakt: ReadonlyMap<string, Datum>): P {
  return project.bijgewerktOp <= op ? project : { ...project, bijgewerktOp: aangeraakt.get(project.code) ?? project.bijgewerktOp };
}

/** When each project was last touched before the end of a day that is past; nothing for today, which the project itself knows. */
async function listAangeraakt(op: Datum, vandaag: Datum): Promise<Map<string, Datum>> {
  if (op >= vandaag) return new Map();
  const rijen = await prisma.$queryRaw<{ code: string; op: Datum }[]>`SELECT onderwerp_id AS code, max((op AT TIME ZONE 'Europe/Amsterdam')::date)::text AS op FROM logregel WHERE onderwerp = 'project' AND (op AT TIME ZONE 'Europe/Amsterdam')::date <= ${op}::date GROUP BY onderwerp_id`;
  return new Map(rijen.map((rij) => [rij.code, rij.op]));
}

async function listEigenCodes({ id }: Gebruiker): Promise<Set<string>> {
  const rijen = await prisma.project.findMany({ where: { uitvoerders: { some: { id } } }, select: { code: true } });
  return new Set(rijen.map(({ code }) => code));
}
