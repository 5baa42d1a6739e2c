import { inTransactie, isDubbel, isUuid, prisma } from "~/database/prisma.server";
import type { Door } from "~/logboek/logboek.server";
import { dagenLater, datumInNederland, datumVoluit, datumVoorDatabase, type Datum } from "~/periode/datum";
import { eersteDag, valtIn, type Halfjaar } from "~/periode/halfjaar";
import { nietGevonden } from "~/toegang/weigering.server";
import { isNogOpen, opgaveregel, type GevondenOpgave, type Opgaveuitkomst } from "./opgave.server";
import { openEisen } from "./poort";
import { stapBezwaar, STAPPEN, type Stap, type Stapweigering } from "./stappen";
import { feitenUitRij, VOOR_TRAJECT } from "./trajectrij.server";

type Verzetting = { van: number; naar: number; reden: string };

/** Moves a traject. The gate is looked at anew in the transaction, whatever the form said; which criteria were open stays recorded. */
export function trajectVerzetten(door: Door, { id }: { id: string }, { van, naar, reden }: Verzetting): Promise<{ ok: true } | { ok: false; reden: Stapweigering }> {
  return inTransactie(async (tx) => {
    await tx.$queryRaw`SELECT FROM opgave WHERE id = ${id}::uuid FOR UPDATE`;
    const opgave = await tx.opgave.findUniqueOrThrow({ where: { id }, include: VOOR_TRAJECT });
    if (opgave.stap !== van) return { ok: false, reden: "intussen-gewijzigd" };
    const hier = opgave.stap as Stap;
    const open = openEisen(hier, feitenUitRij(opgave, GEEN)).map(({ omschrijving }) => omschrijving);
    const bezwaar = stapBezwaar({ van: hier, naar, reden, openEisen: open.length, gesloten: opgave.geslotenOp !== null });
    if (bezwaar) return { ok: false, reden: bezwaar };
    const verder = naar > hier;
    await tx.opgave.update({ where: { id }, data: { stap: naar } });
    await tx.stapovergang.create({ data: { opgaveId: id, van: hier, naar, reden: reden || null, openEisen: verder ? open : [], doorNaam: door.naam } });
    await opgaveregel(tx, door, opgave, verder ? "traject-verder" : "traject-terug", `zette het traject ${verder ? "verder" : "terug"} naar stap ${naar}`, { voor: { Stap: stapNaam(hier) }, na: { Stap: stapNaam(naar) }, reden: reden || null });
    return { ok: true };
  });
}

/** Whether a promise is overboekt is told at a criterion, and does not decide it. */
const GEEN: ReadonlySet<string> = new Set();

const stapNaam = (stap: number) => `${stap} ${STAPPEN[stap as Stap].titel}`;

type Sessie = { datum: Datum; aanwezig: string; uitkomst: string; gekozen: readonly string[] };

/** Records a prioriteringssessie. The latest one decides what is prioritised, and nothing else is: `beslist` says whether that is this one. */
export async function prioriteringVastleggen(door: Door, opgave: GevondenOpgave, { datum, gekozen, ...tekst }: Sessie, vandaag: Datum): Promise<{ ok: true; beslist: boolean } | Extract<Opgaveuitkomst, { ok: false }>> {
  if (datum > vandaag) return { ok: false, reden: "sessie-in-de-toekomst" };
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "gesloten" };
    const uitdagingen = await tx.kaartpunt.findMany({ where: { id: { in: gekozen.filter(isUuid) }, opgaveId: opgave.id, soort: "uitdaging" }, orderBy: { titel: "asc" } });
    if (uitdagingen.length !== gekozen.length) return { ok: false, reden: "uitdaging-onbekend" };
    await tx.prioriteringssessie.create({ data: { opgaveId: opgave.id, datum: datumVoorDatabase(datum), ...tekst, doorNaam: door.naam, gekozen: { connect: uitdagingen.map(({ id }) => ({ id })) } } });
    await opgaveregel(tx, door, opgave, "prioriteringssessie-vastgelegd", "legde een prioriteringssessie vast", { na: { Datum: datumVoluit(datum), Aanwezig: tekst.aanwezig, Uitkomst: tekst.uitkomst, Gekozen: uitdagingen.map(({ titel }) => titel).join(", ") } });
    return { ok: true, beslist: (await tx.prioriteringssessie.count({ where: { opgaveId: opgave.id, datum: { gt: datumVoorDatabase(datum) } } })) === 0 };
  });
}

/** Why there is no treintje for a prioritised uitdaging (gate 4). */
export function zonderTreintjeVastleggen(door: Door, opgave: GevondenOpgave, uitdaging: { id: string; titel: string }, reden: string): Promise<Opgaveuitkomst> {
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "gesloten" };
    await tx.kaartpunt.update({ where: { id: uitdaging.id }, data: { zonderTreintjeReden: reden, zonderTreintjeDoor: door.naam } });
    await opgaveregel(tx, door, opgave, "zonder-treintje", `legde vast waarom er voor ${uitdaging.titel} geen treintje komt`, { reden });
    return { ok: true };
  });
}

/** The first offer of a wagonnetje to an opgave (gate 1). */
export async function aanbodToevoegen(door: Door, opgave: GevondenOpgave, { wagonnetje: sleutel, bijdrage }: { wagonnetje: string; bijdrage: string }): Promise<Opgaveuitkomst> {
  const wagonnetje = await prisma.wagonnetje.findUnique({ where: { sleutel } });
  if (!wagonnetje) return { ok: false, reden: "wagonnetje-onbekend" };
  try {
    return await inTransactie(async (tx) => {
      if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "gesloten" };
      await tx.aanbod.create({ data: { opgaveId: opgave.id, wagonnetjeId: wagonnetje.id, bijdrage, doorNaam: door.naam } });
      await opgaveregel(tx, door, opgave, "aanbod-toegevoegd", "legde een eerste aanbod vast", { na: { Wagonnetje: wagonnetje.naam, Bijdrage: bijdrage } });
      return { ok: true };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false, reden: "al-aangeboden" };
    throw fout;
  }
}

export function listAanbod({ id }: { id: string }) {
  return prisma.aanbod.findMany({ where: { opgaveId: id }, orderBy: { op: "asc" }, select: { id: true, bijdrage: true, wagonnetje: { select: { sleutel: true, naam: true } } } });
}

/** Takes an offer back that is not made any more. */
export async function aanbodIntrekken(door: Door, opgave: GevondenOpgave, id: string | undefined): Promise<Opgaveuitkomst> {
  const aanbod = (await listAanbod(opgave)).find((een) => een.id === id);
  if (!aanbod) throw nietGevonden("Dit aanbod bestaat niet.");
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "gesloten" };
    await tx.aanbod.deleteMany({ where: { id: aanbod.id } });
    await opgaveregel(tx, door, opgave, "aanbod-ingetrokken", "trok een aanbod in", { voor: { Wagonnetje: aanbod.wagonnetje.naam, Bijdrage: aanbod.bijdrage } });
    return { ok: true };
  });
}

export type Overgang = { opgave: { sleutel: string; titel: string }; van: number; naar: number; op: Datum; reden: string | null };

/** The moves of all trajecten in a half-year, until a day, oldest first. */
export async function listOvergangenIn(halfjaar: Halfjaar, tot: Datum): Promise<Overgang[]> {
  const ruim = { gte: datumVoorDatabase(dagenLater(eersteDag(halfjaar), -1)), lte: datumVoorDatabase(dagenLater(tot, 2)) };
  const rijen = await prisma.stapovergang.findMany({ where: { op: ruim }, select: { van: true, naar: true, op: true, reden: true, opgave: { select: { sleutel: true, titel: true } } }, orderBy: { id: "asc" } });
  return rijen.map(({ op, ...rij }) => ({ ...rij, op: datumInNederland(op) })).filter(({ op }) => valtIn(op, halfjaar) && op <= tot);
}
