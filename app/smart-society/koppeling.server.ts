import { inTransactie, prisma, type Transactie } from "~/database/prisma.server";
import type { Door } from "~/logboek/logboek.server";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { nietGevonden } from "~/toegang/weigering.server";
import { verplaatst } from "~/ui/volgorde";
import { foutUit } from "~/ui/formulier";
import { inzetInWoorden, minus, NIETS, type Inzet } from "./capaciteit";
import { listStanden } from "./capaciteit.server";
import { isToegezegd, isVoorbij, koppelingBezwaar, KOPPELINGSTATEN, KOPPELINGWEIGERINGEN, overboekvraag, staatBezwaar, toezeggingBezwaar, type Koppelingstaat, type Koppelingweigering } from "./koppeling";
import { isNogOpen } from "./opgave.server";
import type { Koppelinginvoer, Koppelingwijziging } from "./treintje-formulier";
import { treintjeregel, type GevondenTreintje } from "./treintje.server";
import { vergrendel } from "./wagonnetje.server";

/** A refusal; `zin` where it asks something that depends on the numbers. */
type Geweigerd = { ok: false; reden: Koppelingweigering; zin?: string };
export type Koppelinguitkomst = { ok: true } | Geweigerd;
type Wagonnetje = GevondenTreintje["koppelingen"][number]["wagonnetje"];

/** The field and the sentence of a refusal. */
export const koppelingfout = (geweigerd: Geweigerd) => foutUit(KOPPELINGWEIGERINGEN, geweigerd);

/** The koppeling of this treintje, or 404: also when it belongs to another. */
export function koppelingVan({ koppelingen }: GevondenTreintje, id: string | undefined) {
  const koppeling = koppelingen.find((een) => een.id === id);
  if (!koppeling) throw nietGevonden("Deze koppeling bestaat niet.");
  return koppeling;
}
export type GevondenKoppeling = ReturnType<typeof koppelingVan>;

/**
 * Couples a wagonnetje, asked or promised at once. The treintje and the wagonnetje are held while it is judged, so that
 * two people never take the same last hours: the second one is asked.
 */
export async function wagonnetjeKoppelen(door: Door, treintje: GevondenTreintje, { wagonnetje: sleutel, halfjaar, staat, bijdrage, overboekreden, ...inzet }: Koppelinginvoer): Promise<Koppelinguitkomst> {
  const wagonnetje = await prisma.wagonnetje.findUnique({ where: { sleutel }, select: { id: true, sleutel: true, naam: true, soort: { select: { naam: true, ronde: true } } } });
  if (!wagonnetje) return { ok: false, reden: "wagonnetje-onbekend" };
  return inTransactie(async (tx) => {
    const open = await isNogOpen(tx, treintje.opgave);
    const nu = await houdVast(tx, treintje, wagonnetje);
    const alGekoppeld = nu.koppelingen.some((koppeling) => koppeling.wagonnetjeId === wagonnetje.id && koppeling.halfjaar === halfjaar && !isVoorbij(koppeling.staat));
    const bezwaar = koppelingBezwaar({ opgaveGesloten: !open, ronde1Gesloten: nu.ronde1GeslotenOp !== null, ronde: wagonnetje.soort.ronde, alGekoppeld }, inzet);
    if (bezwaar) return { ok: false, reden: bezwaar };
    const toezegging = staat === "toegezegd" ? await toezeggingToetsen(tx, wagonnetje, halfjaar, inzet, NIETS, overboekreden) : GEEN_TOEZEGGING;
    if (!toezegging.ok) return toezegging;
    const volgorde = Math.max(0, ...nu.koppelingen.map((koppeling) => koppeling.volgorde)) + 10;
    await tx.koppeling.create({ data: { treintjeId: treintje.id, wagonnetjeId: wagonnetje.id, halfjaar, staat, bijdrage, ...inzet, volgorde, overboekreden: toezegging.reden, stappen: { create: { naar: staat, reden: toezegging.reden, doorNaam: door.naam } } } });
    await treintjeregel(tx, door, treintje, "wagonnetje-gekoppeld", `koppelde ${wagonnetje.naam}`, { na: leesbaar({ halfjaar, staat, bijdrage, ...inzet }), reden: toezegging.reden });
    return { ok: true };
  });
}

/** Changes what a koppeling brings. What is promised stays within what there is, or gets a reason. */
export function koppelingWijzigen(door: Door, treintje: GevondenTreintje, koppeling: GevondenKoppeling, { versie, bijdrage, overboekreden, ...inzet }: Koppelingwijziging): Promise<Koppelinguitkomst> {
  return metKoppeling(treintje, koppeling, versie, async (tx, nu) => {
    if (isVoorbij(nu.staat)) return { ok: false, reden: "niet-meer-te-wijzigen" };
    if (inzet.uren + inzet.euros === 0) return { ok: false, reden: "geen-inzet" };
    const toezegging = isToegezegd(nu.staat) ? await toezeggingToetsen(tx, koppeling.wagonnetje, koppeling.halfjaar, inzet, nu, overboekreden) : GEEN_TOEZEGGING;
    if (!toezegging.ok) return toezegging;
    await tx.koppeling.update({ where: { id: koppeling.id }, data: { bijdrage, ...inzet, overboekreden: toezegging.reden, versie: { increment: 1 } } });
    await treintjeregel(tx, door, treintje, "koppeling-gewijzigd", `wijzigde de koppeling met ${koppeling.wagonnetje.naam}`, { voor: leesbaar(koppeling), na: leesbaar({ ...koppeling, bijdrage, ...inzet }), reden: toezegging.reden });
    return { ok: true };
  });
}

/** Brings a koppeling into its next state: who, when, why stays with it. */
export function koppelingVerzetten(door: Door, treintje: GevondenTreintje, koppeling: GevondenKoppeling, { naar, reden, overboekreden, versie }: { naar: Koppelingstaat; reden: string; overboekreden: string; versie: number }): Promise<Koppelinguitkomst> {
  return metKoppeling(treintje, koppeling, versie, async (tx, nu) => {
    const bezwaar = staatBezwaar(nu.staat, naar, reden);
    if (bezwaar) return { ok: false, reden: bezwaar };
    const toezegging = isToegezegd(naar) && !isToegezegd(nu.staat) ? await toezeggingToetsen(tx, koppeling.wagonnetje, koppeling.halfjaar, nu, NIETS, overboekreden) : { ok: true as const, reden: nu.overboekreden };
    if (!toezegging.ok) return toezegging;
    await tx.koppeling.update({ where: { id: koppeling.id }, data: { staat: naar, overboekreden: toezegging.reden, versie: { increment: 1 }, stappen: { create: { naar, reden: reden || null, doorNaam: door.naam } } } });
    await treintjeregel(tx, door, treintje, `koppeling-${naar}`, `zette ${koppeling.wagonnetje.naam} op ${KOPPELINGSTATEN[naar].toLowerCase()}`, { voor: { Staat: KOPPELINGSTATEN[nu.staat] }, na: { Staat: KOPPELINGSTATEN[naar] }, reden: reden || overboekreden || null });
    return { ok: true };
  });
}

/** Gives a wagon another place in the train. False when either is not in it, or the opgave is closed. */
export function koppelingVerplaatsen(door: Door, treintje: GevondenTreintje, { wie, voor, na }: { wie: string; voor: string; na: string }): Promise<boolean> {
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, treintje.opgave))) return false;
    await tx.$queryRaw`SELECT FROM treintje WHERE id = ${treintje.id}::uuid FOR UPDATE`;
    const nu = await tx.koppeling.findMany({ where: { treintjeId: treintje.id }, orderBy: [{ volgorde: "asc" }, { id: "asc" }], include: { wagonnetje: { select: { naam: true } } } });
    const nieuw = verplaatst(nu.map(({ id }) => id), wie, { voor: voor || undefined, na: na || undefined });
    if (!nieuw) return false;
    await tx.$executeRaw`UPDATE koppeling SET volgorde = 10 * nieuw.plaats FROM unnest(${nieuw}::uuid[]) WITH ORDINALITY AS nieuw(id, plaats) WHERE koppeling.id = nieuw.id`;
    const naamVan = ({ wagonnetje, halfjaar }: (typeof nu)[number]) => `${wagonnetje.naam} (${halfjaarInWoorden(halfjaar)})`;
    const namen = (volgorde: string[]) => volgorde.map((id) => naamVan(nu.find((koppeling) => koppeling.id === id)!)).join(" · ");
    await treintjeregel(tx, door, treintje, "wagons-geordend", "zette de wagonnetjes in een andere volgorde", { voor: { Volgorde: namen(nu.map(({ id }) => id)) }, na: { Volgorde: namen(nieuw) } });
    return true;
  });
}

/** The treintje and its koppelingen as they are now, kept from changing until the transaction ends. */
async function houdVast(tx: Transactie, { id }: { id: string }, wagonnetje: { id: string }) {
  await tx.$queryRaw`SELECT FROM treintje WHERE id = ${id}::uuid FOR UPDATE`;
  await vergrendel(tx, wagonnetje.id);
  return tx.treintje.findUniqueOrThrow({ where: { id }, include: { koppelingen: true } });
}

type Nu = Awaited<ReturnType<typeof houdVast>>["koppelingen"][number];

/** Judges a change of one koppeling on what is stored now, not on what the page showed. */
function metKoppeling(treintje: GevondenTreintje, koppeling: GevondenKoppeling, versie: number, werk: (tx: Transactie, nu: Nu) => Promise<Koppelinguitkomst>): Promise<Koppelinguitkomst> {
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, treintje.opgave))) return { ok: false, reden: "opgave-gesloten" };
    const nu = (await houdVast(tx, treintje, koppeling.wagonnetje)).koppelingen.find(({ id }) => id === koppeling.id);
    return nu?.versie === versie ? werk(tx, nu) : { ok: false, reden: "intussen-gewijzigd" };
  });
}

type Toezegging = { ok: true; reden: string | null } | Geweigerd;
const GEEN_TOEZEGGING: Toezegging = { ok: true, reden: null };

/** Whether the wagonnetje can promise this beside its other promises (`zelf`: what this koppeling promised before); the reason is kept only where it was needed. */
async function toezeggingToetsen(tx: Transactie, { id }: Pick<Wagonnetje, "id">, halfjaar: string, inzet: Inzet, zelf: Inzet, overboekreden: string): Promise<Toezegging> {
  const stand = (await listStanden(tx, [id])).find((een) => een.halfjaar === halfjaar);
  const beschikbaar = stand?.beschikbaar ?? NIETS;
  const elders = minus(stand?.toegezegd ?? NIETS, zelf);
  if (toezeggingBezwaar(beschikbaar, elders, inzet, overboekreden)) return { ok: false, reden: "meer-dan-beschikbaar", zin: overboekvraag(beschikbaar, elders, inzet) };
  return { ok: true, reden: toezeggingBezwaar(beschikbaar, elders, inzet, "") ? overboekreden : null };
}

const leesbaar = ({ halfjaar, staat, bijdrage, uren, euros }: Inzet & { halfjaar: string; staat: Koppelingstaat; bijdrage: string }) => ({ Halfjaar: halfjaarInWoorden(halfjaar), Staat: KOPPELINGSTATEN[staat], Bijdrage: bijdrage, Inzet: inzetInWoorden({ uren, euros }) });
