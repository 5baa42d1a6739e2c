import { inTransactie, isDubbel, isUuid, prisma, type Transactie } from "~/database/prisma.server";
import { zoektekst } from "~/database/zoektekst";
import type { Door } from "~/logboek/logboek.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { lijnTussen, samenhangBezwaar, type Buur, type Kaart, type Kaartweigering, type Punt } from "./kaart";
import { puntLeesbaar, type Puntinvoer } from "./kaart-formulier";
import { tekeningVan, type Positie, type Tekening } from "./kaart-tekening";
import { isNogOpen, opgaveregel, type GevondenOpgave } from "./opgave.server";
import { gekozenIn } from "./trajectrij.server";

export type Kaartuitkomst = { ok: true } | { ok: false; reden: Kaartweigering };

/** The map of an opgave and where a person put its nodes. */
export async function findKaart(opgave: GevondenOpgave): Promise<{ kaart: Kaart; posities: Positie[] }> {
  const { id, sleutel, titel } = opgave;
  const [rijen, lijnen, posities, samenhangen] = await Promise.all([
    prisma.kaartpunt.findMany({ where: { opgaveId: id }, orderBy: { titel: "asc" } }),
    prisma.kaartlijn.findMany({ where: { opgaveId: id }, orderBy: { id: "asc" } }),
    prisma.kaartpositie.findMany({ where: { opgaveId: id } }),
    prisma.samenhang.findMany({ where: { OR: [{ vanId: id }, { naarId: id }] }, include: { van: true, naar: true }, orderBy: { id: "asc" } }),
  ]);
  const gekozen = gekozenIn(opgave);
  const punten = rijen.map(({ gerealiseerdOp, ...punt }): Punt => ({ id: punt.id, soort: punt.soort, titel: punt.titel, omschrijving: punt.omschrijving, niveau: punt.niveau, fase: punt.fase, categorie: punt.categorie, geprioriteerd: gekozen.has(punt.id), gerealiseerd: gerealiseerdOp !== null }));
  const buren = samenhangen.map(({ id: samenhangId, vanId, van, naar, uitleg }): Buur => {
    const ander = vanId === id ? naar : van;
    return { id: samenhangId, sleutel: ander.sleutel, titel: ander.titel, uitleg, richting: vanId === id ? "naar" : "van" };
  });
  return { kaart: { opgave: { sleutel, titel }, punten, lijnen: lijnen.map(({ id, vanId, naarId }) => ({ id, van: vanId, naar: naarId })), buren }, posities };
}

const getekend = new Map<string, Tekening>();
const HOOGSTENS = 50;

/** The map as a drawing. Laying out a large map takes longer than all the rest, and it is looked at more often than changed: the last ones are kept. */
export function tekenKaart(kaart: Kaart, posities: readonly Positie[]): Tekening {
  const sleutel = JSON.stringify([kaart, posities]);
  const tekening = getekend.get(sleutel) ?? tekeningVan(kaart, posities);
  getekend.delete(sleutel);
  getekend.set(sleutel, tekening);
  if (getekend.size > HOOGSTENS) getekend.delete(getekend.keys().next().value!);
  return tekening;
}

/** The point of this opgave's map, or 404: also when it belongs to another. */
export async function puntVan(opgave: GevondenOpgave, id: string | undefined) {
  const punt = id && isUuid(id) ? await prisma.kaartpunt.findUnique({ where: { id, opgaveId: opgave.id } }) : null;
  if (!punt) throw nietGevonden("Dit staat niet op de kaart.");
  return punt;
}
export type GevondenPunt = Awaited<ReturnType<typeof puntVan>>;

/** Puts something on the map, at once connected to `bij` where that is asked. */
export async function puntToevoegen(door: Door, opgave: GevondenOpgave, { versie: _, ...velden }: Puntinvoer, bij: string | null): Promise<Kaartuitkomst> {
  const buur = bij ? await puntVan(opgave, bij) : null;
  return metUniekeTitel(async (tx) => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "opgave-gesloten" };
    const punt = await tx.kaartpunt.create({ data: { ...velden, opgaveId: opgave.id, zoektekst: zoektekst(velden.titel, velden.omschrijving) } });
    const lijn = buur && lijnTussen(alsPunt(buur), alsPunt(punt), []);
    if (lijn && !lijn.ok) return { ok: false, reden: lijn.reden };
    if (lijn?.ok) await tx.kaartlijn.create({ data: { opgaveId: opgave.id, vanId: lijn.van, naarId: lijn.naar } });
    await opgaveregel(tx, door, opgave, "kaartpunt-toegevoegd", `zette ${velden.titel} op de kaart`, { na: { ...puntLeesbaar(velden), ...(buur && { "Verbonden met": buur.titel }) } });
    return { ok: true };
  });
}

/** Renames a point or changes what is known of it. Its soort stays once something hangs on it. */
export function puntWijzigen(door: Door, opgave: GevondenOpgave, punt: GevondenPunt, { versie, ...velden }: Puntinvoer): Promise<Kaartuitkomst> {
  return metUniekeTitel(async (tx) => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "opgave-gesloten" };
    const { count } = await tx.kaartpunt.updateMany({ where: { id: punt.id, versie }, data: { ...velden, zoektekst: zoektekst(velden.titel, velden.omschrijving), versie: { increment: 1 } } });
    if (count === 0) return { ok: false, reden: "intussen-gewijzigd" };
    if (velden.soort !== punt.soort) {
      if (await isInGebruik(tx, punt)) return { ok: false, reden: "soort-vast" };
      await tx.kaartlijn.deleteMany({ where: { OR: [{ vanId: punt.id }, { naarId: punt.id }] } }); // they may no longer lead the right way
    }
    await opgaveregel(tx, door, opgave, "kaartpunt-gewijzigd", `wijzigde ${punt.titel} op de kaart`, { voor: puntLeesbaar(punt), na: puntLeesbaar(velden) });
    return { ok: true };
  });
}

/** Takes a point off the map with its lines; not one that a treintje runs for, a session chose or a result is about. */
export function puntVerwijderen(door: Door, opgave: GevondenOpgave, punt: GevondenPunt): Promise<Kaartuitkomst> {
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "opgave-gesloten" };
    if (await isInGebruik(tx, punt)) return { ok: false, reden: "in-gebruik" };
    await tx.kaartpositie.deleteMany({ where: { opgaveId: opgave.id, knoop: punt.id } });
    await tx.kaartpunt.deleteMany({ where: { id: punt.id } });
    await opgaveregel(tx, door, opgave, "kaartpunt-verwijderd", `haalde ${punt.titel} van de kaart`, { voor: puntLeesbaar(punt) });
    return { ok: true };
  });
}

/** Draws a line between two points, whichever of them is named first. */
export async function lijnLeggen(door: Door, opgave: GevondenOpgave, een: string, ander: string): Promise<Kaartuitkomst> {
  const { kaart } = await findKaart(opgave);
  const punt = (id: string) => kaart.punten.find((punt) => punt.id === id);
  const lijn = lijnTussen(punt(een), punt(ander), kaart.lijnen);
  if (!lijn.ok) return lijn;
  try {
    return await inTransactie(async (tx) => {
      if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "opgave-gesloten" };
      await tx.kaartlijn.create({ data: { opgaveId: opgave.id, vanId: lijn.van, naarId: lijn.naar } });
      await opgaveregel(tx, door, opgave, "kaartlijn-gelegd", `verbond ${punt(lijn.van)!.titel} met ${punt(lijn.naar)!.titel}`);
      return { ok: true };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false, reden: "al-verbonden" };
    throw fout;
  }
}

export async function lijnWegnemen(door: Door, opgave: GevondenOpgave, id: string | undefined): Promise<Kaartuitkomst> {
  const lijn = id && isUuid(id) ? await prisma.kaartlijn.findUnique({ where: { id, opgaveId: opgave.id }, include: { van: true, naar: true } }) : null;
  if (!lijn) throw nietGevonden("Deze lijn staat niet op de kaart.");
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "opgave-gesloten" };
    await tx.kaartlijn.deleteMany({ where: { id: lijn.id } });
    await opgaveregel(tx, door, opgave, "kaartlijn-weggenomen", `nam de lijn weg tussen ${lijn.van.titel} en ${lijn.naar.titel}`);
    return { ok: true };
  });
}

/** Keeps where somebody put a node. How a map lies is no fact about the opgave, so the logboek does not tell it. */
export async function positieBewaren(opgave: GevondenOpgave, { knoop, x, y }: Positie): Promise<Kaartuitkomst> {
  if (opgave.geslotenOp) return { ok: false, reden: "opgave-gesloten" };
  await prisma.kaartpositie.upsert({ where: { opgaveId_knoop: { opgaveId: opgave.id, knoop } }, create: { opgaveId: opgave.id, knoop, x, y }, update: { x, y } });
  return { ok: true };
}

/** Forgets all places, so that the map is laid out automatically again. */
export async function kaartOrdenen(opgave: GevondenOpgave): Promise<Kaartuitkomst> {
  if (opgave.geslotenOp) return { ok: false, reden: "opgave-gesloten" };
  await prisma.kaartpositie.deleteMany({ where: { opgaveId: opgave.id } });
  return { ok: true };
}

/** Says that this opgave leads to another. One at a time, so that two people cannot close a circle together. */
export async function samenhangLeggen(door: Door, opgave: GevondenOpgave, naarSleutel: string, uitleg: string): Promise<Kaartuitkomst> {
  const naar = await prisma.opgave.findUnique({ where: { sleutel: naarSleutel } });
  if (!naar) return { ok: false, reden: "opgave-onbekend" };
  return inTransactie(async (tx) => {
    await tx.$executeRaw`LOCK TABLE samenhang IN SHARE ROW EXCLUSIVE MODE`;
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "opgave-gesloten" };
    const alle = (await tx.samenhang.findMany()).map(({ vanId, naarId }) => ({ van: vanId, naar: naarId }));
    const bezwaar = samenhangBezwaar(alle, opgave.id, naar.id);
    if (bezwaar) return { ok: false, reden: bezwaar };
    await tx.samenhang.create({ data: { vanId: opgave.id, naarId: naar.id, uitleg } });
    await opgaveregel(tx, door, opgave, "samenhang-gelegd", `legde samenhang met ${naar.titel}`, { na: { Uitleg: uitleg } });
    return { ok: true };
  });
}

export async function samenhangWegnemen(door: Door, opgave: GevondenOpgave, id: string | undefined): Promise<Kaartuitkomst> {
  const samenhang = id && isUuid(id) ? await prisma.samenhang.findFirst({ where: { id, OR: [{ vanId: opgave.id }, { naarId: opgave.id }] }, include: { van: true, naar: true } }) : null;
  if (!samenhang) throw nietGevonden("Deze samenhang bestaat niet.");
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "opgave-gesloten" };
    await tx.samenhang.deleteMany({ where: { id: samenhang.id } });
    await opgaveregel(tx, door, opgave, "samenhang-weggenomen", `nam de samenhang weg tussen ${samenhang.van.titel} en ${samenhang.naar.titel}`);
    return { ok: true };
  });
}

/** Whether a treintje, a session or a result stands on a point. Locked first: what would begin to, waits for the end of this transaction. */
async function isInGebruik(tx: Transactie, { id }: GevondenPunt): Promise<boolean> {
  await tx.$queryRaw`SELECT FROM kaartpunt WHERE id = ${id}::uuid FOR UPDATE`;
  return (await tx.kaartpunt.count({ where: { id, OR: [{ treintjes: { some: {} } }, { sessies: { some: {} } }, { resultaten: { some: {} } }] } })) > 0;
}

const alsPunt = (punt: Pick<Punt, "id" | "soort" | "titel">) => ({ ...punt, omschrijving: "", niveau: null, fase: null, categorie: null, geprioriteerd: false, gerealiseerd: false });

/** A refusal undoes everything that was done in the same transaction. */
class Geweigerd extends Error {
  constructor(readonly uitkomst: Extract<Kaartuitkomst, { ok: false }>) {
    super(uitkomst.reden);
  }
}

async function metUniekeTitel(werk: (tx: Transactie) => Promise<Kaartuitkomst>): Promise<Kaartuitkomst> {
  try {
    return await inTransactie(async (tx) => {
      const uitkomst = await werk(tx);
      if (!uitkomst.ok) throw new Geweigerd(uitkomst);
      return uitkomst;
    });
  } catch (fout) {
    if (fout instanceof Geweigerd) return fout.uitkomst;
    if (isDubbel(fout)) return { ok: false, reden: "titel-bezet" };
    throw fout;
  }
}
