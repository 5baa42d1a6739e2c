import { inTransactie, isUuid, prisma, type Prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door, type NieuweRegel } from "~/logboek/logboek.server";
import type { Leesbaar } from "~/logboek/wijzigingen";
import { datumUitDatabase, datumVoorDatabase } from "~/periode/datum";
import { datumMetPrecisieVoluit, isZelfdeDatum, type DatumMetPrecisie } from "~/periode/datum-met-precisie";
import { nietGevonden } from "~/toegang/weigering.server";
import { isNogOpen } from "./opgave.server";
import { sleutelVan } from "~/ui/sleutel";
import { treintjeLeesbaar, type NieuwTreintje, type Treintjeinvoer } from "./treintje-formulier";
import type { Treintjeweigering } from "./treintje";

export type Treintjeuitkomst = { ok: true } | { ok: false; reden: Treintjeweigering };

const MET_WAGONS = {
  opgave: { select: { id: true, sleutel: true, titel: true, geslotenOp: true } },
  uitdaging: { select: { id: true, titel: true } },
  koppelingen: { orderBy: [{ volgorde: "asc" }, { id: "asc" }], include: { wagonnetje: { select: { id: true, sleutel: true, naam: true, soort: { select: { naam: true, ronde: true } } } } } },
} as const satisfies Prisma.TreintjeInclude;

/** All treintjes with their wagons in order, by opgave and name: a fixed number of queries. */
export function listTreintjes() {
  return prisma.treintje.findMany({ include: MET_WAGONS, orderBy: [{ opgave: { titel: "asc" } }, { titel: "asc" }] });
}

export function listTreintjesVan(opgaveId: string) {
  return prisma.treintje.findMany({ where: { opgaveId }, include: MET_WAGONS, orderBy: { titel: "asc" } });
}
export type Treintjerij = Awaited<ReturnType<typeof listTreintjes>>[number];

/** The treintje of an address with everything that belongs to it, or 404. */
export async function treintjeUitAdres(sleutel: string | undefined) {
  const treintje = await prisma.treintje.findUnique({
    where: { sleutel: sleutel ?? "" },
    include: { ...MET_WAGONS, koppelingen: { ...MET_WAGONS.koppelingen, include: { ...MET_WAGONS.koppelingen.include, stappen: { orderBy: { id: "asc" } } } }, herplanningen: { orderBy: { id: "asc" } }, leerervaringen: { orderBy: [{ op: "desc" }, { id: "desc" }] } },
  });
  if (!treintje) throw nietGevonden("Dit treintje bestaat niet.");
  return treintje;
}
export type GevondenTreintje = Awaited<ReturnType<typeof treintjeUitAdres>>;

type Planning = { geplandOp: Date | null; geplandPrecisie: DatumMetPrecisie["precisie"] | null };
export function planningUitRij({ geplandOp, geplandPrecisie }: Planning): DatumMetPrecisie | null {
  return geplandOp && geplandPrecisie ? { op: datumUitDatabase(geplandOp), precisie: geplandPrecisie } : null;
}
const planningVoorDatabase = (gepland: DatumMetPrecisie | null) => ({ geplandOp: datumVoorDatabase(gepland?.op ?? null), geplandPrecisie: gepland?.precisie ?? null });

/** Makes a treintje for an uitdaging that the latest prioriteringssessie chose; what stood there as reason to have none is over. */
export function treintjeMaken(door: Door, { uitdaging: uitdagingId, gepland, ...velden }: NieuwTreintje): Promise<{ ok: true; sleutel: string } | { ok: false; reden: Treintjeweigering }> {
  return inTransactie(async (tx) => {
    const uitdaging = isUuid(uitdagingId) ? await tx.kaartpunt.findUnique({ where: { id: uitdagingId, soort: "uitdaging" }, include: { opgave: { include: { sessies: { orderBy: [{ datum: "desc" }, { id: "desc" }], take: 1, include: { gekozen: { select: { id: true } } } } } } } }) : null;
    if (!uitdaging?.opgave?.sessies[0]?.gekozen.some(({ id }) => id === uitdagingId)) return { ok: false, reden: "niet-geprioriteerd" };
    if (!(await isNogOpen(tx, uitdaging.opgave))) return { ok: false, reden: "opgave-gesloten" };
    const sleutel = sleutelVan(velden.titel, (await tx.treintje.findMany({ select: { sleutel: true } })).map(({ sleutel }) => sleutel));
    await tx.treintje.create({ data: { ...velden, ...planningVoorDatabase(gepland), sleutel, opgaveId: uitdaging.opgave.id, uitdagingId } });
    await tx.kaartpunt.update({ where: { id: uitdagingId }, data: { zonderTreintjeReden: null, zonderTreintjeDoor: null } });
    await treintjeregel(tx, door, { sleutel }, "treintje-gemaakt", "maakte het treintje", { na: { ...treintjeLeesbaar(velden), Uitdaging: uitdaging.titel, Gepland: gepland ? datumMetPrecisieVoluit(gepland) : "" } });
    return { ok: true, sleutel };
  });
}

/** Saves a treintje as it was filled in. The first planning is filled in here; later ones move, see `treintjeHerplannen`. */
export function treintjeWijzigen(door: Door, treintje: GevondenTreintje, { versie, gepland, ...velden }: Treintjeinvoer): Promise<Treintjeuitkomst> {
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, treintje.opgave))) return { ok: false, reden: "opgave-gesloten" };
    const eerste = treintje.geplandOp === null ? planningVoorDatabase(gepland) : {};
    const { count } = await tx.treintje.updateMany({ where: { id: treintje.id, versie }, data: { ...velden, ...eerste, versie: { increment: 1 } } });
    if (count === 0) return { ok: false, reden: "intussen-gewijzigd" };
    const planning: Leesbaar = treintje.geplandOp === null && gepland ? { Gepland: datumMetPrecisieVoluit(gepland) } : {};
    await treintjeregel(tx, door, treintje, "treintje-gewijzigd", "wijzigde het treintje", { voor: treintjeLeesbaar(treintje), na: { ...treintjeLeesbaar(velden), ...planning } });
    return { ok: true };
  });
}

/** Moves the planned date and keeps the old one with the reason. */
export async function treintjeHerplannen(door: Door, treintje: GevondenTreintje, { gepland: naar, reden, versie }: { gepland: DatumMetPrecisie; reden: string; versie: number }): Promise<Treintjeuitkomst> {
  const van = planningUitRij(treintje);
  if (!van) return { ok: false, reden: "nog-geen-planning" };
  if (isZelfdeDatum(van, naar)) return { ok: false, reden: "zelfde-datum" };
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, treintje.opgave))) return { ok: false, reden: "opgave-gesloten" };
    const { count } = await tx.treintje.updateMany({ where: { id: treintje.id, versie }, data: { ...planningVoorDatabase(naar), versie: { increment: 1 } } });
    if (count === 0) return { ok: false, reden: "intussen-gewijzigd" };
    await tx.treintjeherplanning.create({ data: { treintjeId: treintje.id, vanOp: datumVoorDatabase(van.op), vanPrecisie: van.precisie, naarOp: datumVoorDatabase(naar.op), naarPrecisie: naar.precisie, reden, doorNaam: door.naam } });
    await treintjeregel(tx, door, treintje, "treintje-herpland", "verschoof de planning", { voor: { Gepland: datumMetPrecisieVoluit(van) }, na: { Gepland: datumMetPrecisieVoluit(naar) }, reden });
    return { ok: true };
  });
}

/** Closes round 1: round 2 opens. */
export function rondeSluiten(door: Door, treintje: GevondenTreintje): Promise<Treintjeuitkomst> {
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, treintje.opgave))) return { ok: false, reden: "opgave-gesloten" };
    const { count } = await tx.treintje.updateMany({ where: { id: treintje.id, ronde1GeslotenOp: null }, data: { ronde1GeslotenOp: new Date(), ronde1GeslotenDoor: door.naam } });
    if (count === 0) return { ok: false, reden: "ronde-al-gesloten" };
    await treintjeregel(tx, door, treintje, "ronde-gesloten", "sloot ronde 1");
    return { ok: true };
  });
}

/** Opens round 1 again, with the reason, as long as nobody of round 2 is coupled. */
export function rondeHeropenen(door: Door, treintje: GevondenTreintje, reden: string): Promise<Treintjeuitkomst> {
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, treintje.opgave))) return { ok: false, reden: "opgave-gesloten" };
    await tx.$queryRaw`SELECT FROM treintje WHERE id = ${treintje.id}::uuid FOR UPDATE`;
    const vanRonde2 = await tx.koppeling.count({ where: { treintjeId: treintje.id, staat: { in: ["gevraagd", "toegezegd", "ingestapt"] }, wagonnetje: { soort: { ronde: 2 } } } });
    if (vanRonde2 > 0) return { ok: false, reden: "ronde-2-rijdt-al" };
    const { count } = await tx.treintje.updateMany({ where: { id: treintje.id, ronde1GeslotenOp: { not: null } }, data: { ronde1GeslotenOp: null, ronde1GeslotenDoor: null } });
    if (count === 0) return { ok: false, reden: "ronde-nog-open" };
    await treintjeregel(tx, door, treintje, "ronde-heropend", "heropende ronde 1", { reden });
    return { ok: true };
  });
}

/** The line in the logboek of something that happened to a treintje. */
export function treintjeregel(tx: Transactie, door: Door, { sleutel }: { sleutel: string }, gebeurtenis: string, omschrijving: string, rest: Pick<NieuweRegel, "voor" | "na" | "reden"> = {}): Promise<void> {
  return legVast(tx, { door, gebeurtenis, onderwerp: "treintje", onderwerpId: sleutel, omschrijving, ...rest });
}
