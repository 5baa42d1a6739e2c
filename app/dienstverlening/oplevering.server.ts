import { inTransactie, type Transactie } from "~/database/prisma.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { datumVoorDatabase, type Datum } from "~/periode/datum";
import { datumMetPrecisieVoluit, isZelfdeDatum, type DatumMetPrecisie } from "~/periode/datum-met-precisie";
import { nietGevonden } from "~/toegang/weigering.server";
import { leveringBezwaar, uiterlijkVandaag, type Opleveringweigering } from "./oplevering-regels";
import type { Stopsoort } from "./project";
import { isTeLaat } from "./project-status";
import { opleveringUitRij } from "./project-rij.server";
import { raakAan, type GevondenProject } from "./project.server";

type Uitkomst = { ok: true } | { ok: false; reden: Opleveringweigering };

/** The oplevering of this project, or 404: also when it belongs to another. */
export function opleveringVan(project: GevondenProject, id: string | undefined) {
  const rij = project.opleveringen.find((oplevering) => oplevering.id === id);
  if (!rij) throw nietGevonden("Deze oplevering bestaat niet.");
  return { id: rij.id, versie: rij.versie, ...opleveringUitRij(rij) };
}
export type GevondenOplevering = ReturnType<typeof opleveringVan>;

export async function opleveringToevoegen(door: Door, project: GevondenProject, invoer: { omschrijving: string; gepland: DatumMetPrecisie }): Promise<Uitkomst> {
  if (project.regels.startdatum && invoer.gepland.op < project.regels.startdatum) return { ok: false, reden: "voor-de-start" };
  return inTransactie(async (tx) => {
    await tx.oplevering.create({ data: { projectId: project.id, omschrijving: invoer.omschrijving, geplandOp: datumVoorDatabase(invoer.gepland.op), geplandPrecisie: invoer.gepland.precisie } });
    await regel(tx, door, project, "oplevering-toegevoegd", "voegde een oplevering toe", { na: { Oplevering: invoer.omschrijving, Gepland: datumMetPrecisieVoluit(invoer.gepland) } });
    return { ok: true };
  });
}

/** Moves a planned date and keeps the old one with the reason. */
export async function opleveringHerplannen(door: Door, project: GevondenProject, oplevering: GevondenOplevering, { gepland, reden, versie }: { gepland: DatumMetPrecisie; reden: string; versie: number }): Promise<Uitkomst> {
  if (oplevering.opgeleverd) return { ok: false, reden: "al-opgeleverd" };
  if (isZelfdeDatum(gepland, oplevering.gepland)) return { ok: false, reden: "zelfde-datum" };
  if (project.regels.startdatum && gepland.op < project.regels.startdatum) return { ok: false, reden: "voor-de-start" };
  return inTransactie(async (tx) => {
    const data = { geplandOp: datumVoorDatabase(gepland.op), geplandPrecisie: gepland.precisie };
    if (!(await wijzig(tx, oplevering.id, versie, data))) return { ok: false, reden: "intussen-gewijzigd" };
    const van = oplevering.gepland;
    await tx.herplanning.create({ data: herplanning(oplevering, gepland, reden, door) });
    await regel(tx, door, project, "oplevering-herpland", "verschoof een oplevering", { voor: { Gepland: datumMetPrecisieVoluit(van) }, na: { Gepland: datumMetPrecisieVoluit(gepland) }, reden });
    return { ok: true };
  });
}

/** Records that something was delivered. A period that still runs counts as delivered today; what is late moves the plan, with the reason. */
export async function opleveringLeveren(door: Door, project: GevondenProject, oplevering: GevondenOplevering, { opgeleverd, reden, versie }: { opgeleverd: DatumMetPrecisie; reden: string; versie: number }, vandaag: Datum): Promise<Uitkomst> {
  const bezwaar = leveringBezwaar(project.regels, opgeleverd, vandaag);
  if (bezwaar) return { ok: false, reden: bezwaar };
  const dag = uiterlijkVandaag(opgeleverd, vandaag);
  const teLaat = isTeLaat({ gepland: oplevering.gepland, opgeleverd: dag }, vandaag);
  if (teLaat && !reden) return { ok: false, reden: "te-laat-zonder-reden" };
  return inTransactie(async (tx) => {
    const geleverd = { opgeleverdOp: datumVoorDatabase(dag.op), opgeleverdPrecisie: dag.precisie };
    const verschoven = teLaat ? { geplandOp: geleverd.opgeleverdOp, geplandPrecisie: dag.precisie } : {};
    if (!(await wijzig(tx, oplevering.id, versie, { ...geleverd, ...verschoven }))) return { ok: false, reden: "intussen-gewijzigd" };
    if (teLaat) await tx.herplanning.create({ data: herplanning(oplevering, dag, reden, door) });
    await regel(tx, door, project, "oplevering-opgeleverd", "leverde op", { voor: { Opgeleverd: oplevering.opgeleverd ? datumMetPrecisieVoluit(oplevering.opgeleverd) : "" }, na: { Opgeleverd: datumMetPrecisieVoluit(dag) }, reden: reden || null });
    return { ok: true };
  });
}

/** Takes away an oplevering that was entered by mistake. What was frozen in a report stays there. */
export async function opleveringVerwijderen(door: Door, project: GevondenProject, oplevering: GevondenOplevering): Promise<void> {
  await inTransactie(async (tx) => {
    await tx.oplevering.deleteMany({ where: { id: oplevering.id } });
    const { gepland, opgeleverd } = oplevering;
    await regel(tx, door, project, "oplevering-verwijderd", "verwijderde een oplevering", { voor: { Oplevering: oplevering.omschrijving, Gepland: datumMetPrecisieVoluit(gepland), Opgeleverd: opgeleverd ? datumMetPrecisieVoluit(opgeleverd) : "" } });
  });
}

/** Parks a project or drops it, with the reason, from today or a day before. */
export async function projectStopzetten(door: Door, project: GevondenProject, { soort, vanaf, reden }: { soort: Stopsoort; vanaf: Datum; reden: string }, vandaag: Datum): Promise<Uitkomst> {
  if (vanaf > vandaag) return { ok: false, reden: "stop-in-de-toekomst" };
  return inTransactie(async (tx) => {
    if (await findStop(tx, project, vandaag)) return { ok: false, reden: "al-gestopt" };
    await tx.stopzetting.create({ data: { projectId: project.id, soort, vanaf: datumVoorDatabase(vanaf), reden, doorNaam: door.naam } });
    await regel(tx, door, project, `project-${soort}`, soort === "vervallen" ? "liet het project vervallen" : "parkeerde het project", { na: { Vanaf: vanaf }, reden });
    return { ok: true };
  });
}

/** Lifts the stop that is on, from a day that may still come; until then another day can be given. */
export async function projectHervatten(door: Door, project: GevondenProject, op: Datum, vandaag: Datum): Promise<Uitkomst> {
  return inTransactie(async (tx) => {
    const stop = await findStop(tx, project, vandaag);
    if (!stop) return { ok: false, reden: "niet-gestopt" };
    if (datumVoorDatabase(op) < stop.vanaf) return { ok: false, reden: "voor-de-stop" };
    await tx.stopzetting.update({ where: { id: stop.id }, data: { opgehevenOp: datumVoorDatabase(op) } });
    await regel(tx, door, project, "project-hervat", "hervatte het project", { na: { "Hervat op": op } });
    return { ok: true };
  });
}

/** The stop that is not lifted yet. Holds the project, so that two at once do not stop it twice. */
async function findStop(tx: Transactie, project: GevondenProject, vandaag: Datum) {
  await tx.$queryRaw`SELECT FROM project WHERE id = ${project.id}::uuid FOR UPDATE`;
  return tx.stopzetting.findFirst({ where: { projectId: project.id, OR: [{ opgehevenOp: null }, { opgehevenOp: { gt: datumVoorDatabase(vandaag) } }] } });
}

function herplanning({ id, gepland: van }: GevondenOplevering, naar: DatumMetPrecisie, reden: string, door: Door) {
  return { opleveringId: id, vanOp: datumVoorDatabase(van.op), vanPrecisie: van.precisie, naarOp: datumVoorDatabase(naar.op), naarPrecisie: naar.precisie, reden, doorNaam: door.naam };
}

async function wijzig(tx: Transactie, id: string, versie: number, data: Parameters<Transactie["oplevering"]["updateMany"]>[0]["data"]): Promise<boolean> {
  const { count } = await tx.oplevering.updateMany({ where: { id, versie }, data: { ...data, versie: { increment: 1 } } });
  return count === 1;
}

async function regel(tx: Transactie, door: Door, project: GevondenProject, gebeurtenis: string, omschrijving: string, rest: Pick<Parameters<typeof legVast>[1], "voor" | "na" | "reden">): Promise<void> {
  await raakAan(tx, project.id);
  await legVast(tx, { door, gebeurtenis, onderwerp: "project", onderwerpId: project.code, omschrijving, ...rest });
}
