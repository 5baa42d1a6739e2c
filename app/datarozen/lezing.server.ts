import { prisma } from "~/database/prisma.server";
import { halfjaarVan, halfjaarVanSleutel, type Halfjaar } from "~/periode/halfjaar";
import type { Datum } from "~/periode/datum";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { nietGevonden } from "~/toegang/weigering.server";
import type { Roosinhoud } from "./inhoud";
import { rondestatus, type Rondestatus } from "./meetronde";
import { magRegioBijwerken, opNaam } from "./regio";
import type { Regiometingen } from "./lezing";
import type { Status } from "./status";
import type { Telling } from "./landelijk";

export type Leesbareronde = { id: string; halfjaar: string; nummer: number; inhoud: Roosinhoud; versie: number; opmerking: string | null; status: Rondestatus };

/** A rose with every round of it, newest first, and what each asked; or 404. */
async function findRoosMetRonden(sleutel: string | undefined) {
  const roos = await prisma.dataroos.findUnique({ where: { sleutel: sleutel ?? "" }, select: { id: true, sleutel: true, titel: true, uitleg: true, isVoorbeeld: true, versies: { select: { id: true, nummer: true, inhoud: true } }, meetronden: { select: { id: true, halfjaar: true, nummer: true, roosversieId: true, opmerking: true, vastgesteldOp: true, gepubliceerdOp: true }, orderBy: { nummer: "desc" } } } });
  if (!roos) throw nietGevonden("Deze dataroos bestaat niet.");
  const { versies, meetronden, ...rest } = roos;
  const van = new Map(versies.map((versie) => [versie.id, versie]));
  const ronden = meetronden.map(({ roosversieId, vastgesteldOp, gepubliceerdOp, ...ronde }): Leesbareronde => {
    const versie = van.get(roosversieId)!;
    return { ...ronde, versie: versie.nummer, inhoud: versie.inhoud as Roosinhoud, status: rondestatus({ vastgesteldOp, gepubliceerdOp }) };
  });
  return { ...rest, ronden };
}

/** A published round is for everybody; before that only who leads rounds sees it, and of the own regions their adviser. */
const magZien = (gebruiker: Gebruiker | null, status: Rondestatus, regio?: { adviseurs: readonly { id: string }[] }) => status === "gepubliceerd" || mag(gebruiker, "meetronde-leiden") || (regio !== undefined && magRegioBijwerken(gebruiker, regio));

/** The half-year of `?meting=`, or null; nonsense is none. */
const gevraagd = (adres: URLSearchParams) => adres.get("meting");

/**
 * A rose as it is read: the rounds that this reader may see, and the one to look at: the one asked for, else the last published one,
 * else the newest. 404 when the one asked for is not there for this reader; `ronde` is null when there is none at all.
 */
export async function roosLezen(gebruiker: Gebruiker | null, sleutel: string | undefined, adres: URLSearchParams, regio?: { adviseurs: readonly { id: string }[] }) {
  const { ronden, ...roos } = await findRoosMetRonden(sleutel);
  const zichtbaar = ronden.filter(({ status }) => magZien(gebruiker, status, regio));
  const meting = gevraagd(adres);
  const ronde = meting === null ? (zichtbaar.find(({ status }) => status === "gepubliceerd") ?? zichtbaar[0]) : zichtbaar.find(({ halfjaar }) => halfjaar === meting);
  if (meting !== null && !ronde) throw nietGevonden("Deze meting is er niet, of is nog niet gepubliceerd.");
  return { roos, ronden: zichtbaar, ronde: ronde ?? null };
}

/** From which half-year statuses are judged old: of the newest round that of today, of an earlier one its own. */
export function peilVan(ronden: readonly { nummer: number }[], ronde: { nummer: number; halfjaar: string }, vandaag: Datum): Halfjaar {
  return ronde.nummer === ronden[0]?.nummer ? halfjaarVan(vandaag) : halfjaarVanSleutel(ronde.halfjaar)!;
}

/** What regions said in the given rounds, by region id, oldest round first; two queries, however many. */
export async function listRegiometingen(ronden: readonly Leesbareronde[], regioIds: readonly string[]): Promise<Map<string, Regiometingen>> {
  const van = new Map(ronden.map((ronde) => [ronde.id, ronde]));
  const metingen = await prisma.regiometing.findMany({ where: { regioId: { in: [...regioIds] }, meetrondeId: { in: [...van.keys()] } }, select: { id: true, regioId: true, meetrondeId: true } });
  const rijen = await prisma.status.findMany({ where: { regiometingId: { in: metingen.map(({ id }) => id) } }, select: { regiometingId: true, onderdeel: true, waarde: true, toelichting: true, bron: true, afgestemd: true, bevestigdIn: true } });
  const perMeting = new Map(metingen.map(({ id }) => [id, new Map<string, Status>()]));
  for (const { regiometingId, ...status } of rijen) perMeting.get(regiometingId)!.set(status.onderdeel, status);
  return new Map(regioIds.map((regioId) => [regioId, metingen
    .filter((meting) => meting.regioId === regioId)
    .map(({ id, meetrondeId }) => ({ ronde: van.get(meetrondeId)!, statussen: perMeting.get(id)! }))
    .sort((a, b) => a.ronde.nummer - b.ronde.nummer)]));
}

/** The regions of a round, by name. */
export async function listRegiosIn(rondeId: string) {
  return opNaam(await prisma.regio.findMany({ where: { metingen: { some: { meetrondeId: rondeId } } }, select: { id: true, code: true, naam: true } }));
}

/** How many regions say what, per round and part: a line for each value that occurs. One query, however many regions. */
export async function listTellingen(rondeIds: readonly string[]) {
  return prisma.$queryRaw<Telling[]>`
    SELECT r.meetronde_id AS ronde, s.onderdeel, s.waarde, count(*)::int AS aantal
    FROM regiometing r JOIN status s ON s.regiometing_id = r.id
    WHERE r.meetronde_id = ANY(${[...rondeIds]}::uuid[]) AND s.waarde IS NOT NULL
    GROUP BY 1, 2, 3`;
}
