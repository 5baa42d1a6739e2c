import { prisma } from "~/database/prisma.server";
import type { Gebruiker } from "~/toegang/rol";
import { nietGevonden } from "~/toegang/weigering.server";
import type { Roosinhoud } from "./inhoud";
import { rondestatus, type Rondestatus } from "./meetronde";
import { magRondeLezen, opNaam } from "./regio";
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

/**
 * A rose as it is read: the rounds that this reader may see, and the one to look at: the one asked for, else the last published one,
 * else the newest. 404 when the one asked for is not there for this reader; `ronde` is null when there is none at all.
 */
export async function roosLezen(gebruiker: Gebruiker | null, sleutel: string | undefined, adres: URLSearchParams, regio?: { adviseurs: readonly { id: string }[] }) {
  const { ronden, ...roos } = await findRoosMetRonden(sleutel);
  const zichtbaar = ronden.filter(({ status }) => magRondeLezen(gebruiker, status, regio));
  const meting = adres.get("meting");
  const ronde = meting === null ? (zichtbaar.find(({ status }) => status === "gepubliceerd") ?? zichtbaar[0]) : zichtbaar.find(({ halfjaar }) => halfjaar === meting);
  if (meting !== null && !ronde) throw nietGevonden("Deze meting is er niet, of is nog niet gepubliceerd.");
  return { roos, ronden: zichtbaar, ronde: ronde ?? null };
}

/**
 * What regions said in the given rounds, by region id, oldest round first; two queries, however many. `laatste`: only the last so many
 * rounds that each region was in, for where nothing is told of earlier ones.
 */
export async function listRegiometingen(ronden: readonly Leesbareronde[], regioIds: readonly string[], { laatste = Infinity }: { laatste?: number } = {}): Promise<Map<string, Regiometingen>> {
  const van = new Map(ronden.map((ronde) => [ronde.id, ronde]));
  const alle = await prisma.regiometing.findMany({ where: { regioId: { in: [...regioIds] }, meetrondeId: { in: [...van.keys()] } }, select: { id: true, regioId: true, meetrondeId: true, ingediendOp: true } });
  const perRegio = new Map(regioIds.map((regioId) => [regioId, [] as typeof alle]));
  for (const meting of alle.toSorted((a, b) => van.get(a.meetrondeId)!.nummer - van.get(b.meetrondeId)!.nummer)) perRegio.get(meting.regioId)!.push(meting);
  const metingen = [...perRegio.values()].flatMap((eigen) => eigen.slice(-Math.min(laatste, eigen.length)));
  const rijen = await prisma.status.findMany({ where: { regiometingId: { in: metingen.map(({ id }) => id) } }, select: { regiometingId: true, onderdeel: true, waarde: true, toelichting: true, bron: true, afgestemd: true, bevestigdIn: true } });
  const perMeting = new Map(metingen.map(({ id }) => [id, new Map<string, Status>()]));
  for (const { regiometingId, ...status } of rijen) perMeting.get(regiometingId)!.set(status.onderdeel, status);
  const uitkomst = new Map(regioIds.map((regioId): [string, Regiometingen] => [regioId, []]));
  for (const { id, regioId, meetrondeId, ingediendOp } of metingen) uitkomst.get(regioId)!.push({ ronde: van.get(meetrondeId)!, ingediend: ingediendOp !== null, statussen: perMeting.get(id)! });
  return uitkomst;
}

/** The regions of a round, by name. */
export async function listRegiosIn(rondeId: string) {
  return opNaam(await prisma.regio.findMany({ where: { metingen: { some: { meetrondeId: rondeId } } }, select: { id: true, code: true, naam: true } }));
}

/** Counts of rounds that are published, and so never change; a process keeps them. */
const geteld = new Map<string, Telling[]>();

/** How many regions say what, per round and part: a line for each value that occurs. At most one query, however many regions and rounds. */
export async function listTellingen(ronden: readonly Pick<Leesbareronde, "id" | "status">[]): Promise<Telling[]> {
  const nieuw = ronden.filter(({ id }) => !geteld.has(id)).map(({ id }) => id);
  const rijen = nieuw.length === 0 ? [] : await prisma.$queryRaw<Telling[]>`
    SELECT r.meetronde_id AS ronde, s.onderdeel, s.waarde, count(*)::int AS aantal
    FROM regiometing r JOIN status s ON s.regiometing_id = r.id
    WHERE r.meetronde_id = ANY(${nieuw}::uuid[]) AND s.waarde IS NOT NULL
    GROUP BY 1, 2, 3`;
  for (const { id, status } of ronden) if (status === "gepubliceerd" && !geteld.has(id)) geteld.set(id, rijen.filter(({ ronde }) => ronde === id));
  return [...ronden.flatMap(({ id }) => geteld.get(id) ?? []), ...rijen.filter(({ ronde }) => !geteld.has(ronde))];
}
