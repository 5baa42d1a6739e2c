import { inTransactie, Prisma, prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { datumUitDatabase } from "~/periode/datum";
import { mag } from "~/toegang/rechten";
import { nietGevonden, verboden } from "~/toegang/weigering.server";
import type { Gebruiker } from "~/toegang/rol";
import { subthemasVan, type Roosinhoud } from "./inhoud";
import type { Rondeweigering } from "./meetronde";
import type { Rijinvoer } from "./meting-formulier";
import { magRegioBijwerken } from "./regio";
import { kenmerkVan, voortgangVan, waardeInWoorden, type Status } from "./status";

type Metingrij = { id: string; ingediendOp: Date | null; ingediendDoor: string | null; regioId: string; code: string; naam: string; adviseurs: string[]; rondeId: string; roosId: string; halfjaar: string; nummer: number; deadline: Date; vastgesteldOp: Date | null; gepubliceerdOp: Date | null; sleutel: string; titel: string; inhoud: Roosinhoud };

/** One region in one round, with what the round asks; or 404. One query: this stands before every status that is saved. */
export async function metingUitAdres(roos: string | undefined, halfjaar: string | undefined, regio: string | undefined) {
  const [rij] = await prisma.$queryRaw<Metingrij[]>`
    SELECT r.id, r.ingediend_op AS "ingediendOp", r.ingediend_door AS "ingediendDoor", g.id AS "regioId", g.code, g.naam, ARRAY(SELECT a."A"::text FROM "_regios" a WHERE a."B" = g.id) AS adviseurs,
      m.id AS "rondeId", m.roos_id AS "roosId", m.halfjaar, m.nummer, m.deadline, m.vastgesteld_op AS "vastgesteldOp", m.gepubliceerd_op AS "gepubliceerdOp", d.sleutel, d.titel, v.inhoud
    FROM regio g JOIN dataroos d ON d.sleutel = ${roos ?? ""} JOIN meetronde m ON m.roos_id = d.id AND m.halfjaar = ${halfjaar ?? ""} JOIN roosversie v ON v.id = m.roosversie_id JOIN regiometing r ON r.meetronde_id = m.id AND r.regio_id = g.id
    WHERE g.code = ${regio ?? ""}`;
  if (!rij) throw nietGevonden("Deze regio doet niet mee aan deze meetronde.");
  const { id, ingediendOp, ingediendDoor, roosId, halfjaar: sleutel, nummer, vastgesteldOp, gepubliceerdOp, inhoud } = rij;
  return {
    id, ingediendOp, ingediendDoor, inhoud,
    regio: { id: rij.regioId, code: rij.code, naam: rij.naam, adviseurs: rij.adviseurs.map((adviseur) => ({ id: adviseur })) },
    roos: { sleutel: rij.sleutel, titel: rij.titel },
    ronde: { id: rij.rondeId, roosId, halfjaar: sleutel, nummer, deadline: datumUitDatabase(rij.deadline), vastgesteldOp, gepubliceerdOp },
  };
}
export type GevondenMeting = Awaited<ReturnType<typeof metingUitAdres>>;

/** The same for who keeps this region; refused for everybody else, an adviser of another region too. */
export async function eigenMetingUitAdres(gebruiker: Gebruiker, params: { roos?: string; halfjaar?: string; regio?: string }): Promise<GevondenMeting> {
  const meting = await metingUitAdres(params.roos, params.halfjaar, params.regio);
  if (!magRegioBijwerken(gebruiker, meting.regio)) throw verboden("Deze regio is niet van u: alleen haar eigen adviseurs werken haar statussen bij.");
  return meting;
}

/** The same for reopening: its adviser may, and who leads the rounds. Also where each goes back to. */
export async function metingOmTeHeropenen(gebruiker: Gebruiker, params: { roos?: string; halfjaar?: string; regio?: string }) {
  const meting = await metingUitAdres(params.roos, params.halfjaar, params.regio);
  const ronde = `/datarozen/${meting.roos.sleutel}/metingen/${meting.ronde.halfjaar}`;
  if (magRegioBijwerken(gebruiker, meting.regio)) return { ...meting, terug: `${ronde}/regios/${meting.regio.code}` };
  if (mag(gebruiker, "meetronde-leiden")) return { ...meting, terug: ronde };
  throw verboden("Deze regio is niet van u.");
}

export type Statusrij = Status & { op: Date; doorNaam: string; versie: number };
type Metvorige = { nu: Map<string, Statusrij>; toen: Map<string, Statusrij> };

/** What stands in many regions' rounds, and in the last round before each that the region was in: what progress is judged by. One query; by the id of the regiometing. */
export async function listMetVorige(metingIds: readonly string[], db: Transactie | typeof prisma = prisma): Promise<Map<string, Metvorige>> {
  const rijen = await db.$queryRaw<(Statusrij & { voor: string; welke: "nu" | "toen" })[]>`
    WITH gevraagd AS (SELECT r.id, r.regio_id, m.roos_id, m.nummer FROM regiometing r JOIN meetronde m ON m.id = r.meetronde_id WHERE r.id = ANY(${[...metingIds]}::uuid[])),
      paren AS (
        SELECT id AS voor, id AS meting, 'nu' AS welke FROM gevraagd
        UNION ALL
        SELECT g.id, oud.id, 'toen' FROM gevraagd g CROSS JOIN LATERAL (SELECT r.id FROM regiometing r JOIN meetronde m ON m.id = r.meetronde_id WHERE r.regio_id = g.regio_id AND m.roos_id = g.roos_id AND m.nummer < g.nummer ORDER BY m.nummer DESC LIMIT 1) oud)
    SELECT p.voor, p.welke, s.onderdeel, s.waarde, s.toelichting, s.bron, s.afgestemd, s.bevestigd_in AS "bevestigdIn", s.op, s.door_naam AS "doorNaam", s.versie FROM paren p JOIN status s ON s.regiometing_id = p.meting`;
  const uitkomst = new Map(metingIds.map((id): [string, Metvorige] => [id, { nu: new Map(), toen: new Map() }]));
  for (const { voor, welke, ...status } of rijen) uitkomst.get(voor)![welke].set(status.onderdeel, status);
  return uitkomst;
}

/** The same of one region. */
export const statussenVan = async ({ id }: Pick<GevondenMeting, "id">, db: Transactie | typeof prisma = prisma): Promise<Metvorige> => (await listMetVorige([id], db)).get(id)!;

/** The last round before this one that the region was in, with what it asked; null in its first. */
export async function findVorigeRonde({ ronde, regio }: GevondenMeting): Promise<{ halfjaar: string; inhoud: Roosinhoud } | null> {
  const eerder = await prisma.regiometing.findFirst({ where: { regioId: regio.id, meetronde: { roosId: ronde.roosId, nummer: { lt: ronde.nummer } } }, orderBy: { meetronde: { nummer: "desc" } }, select: { meetronde: { select: { halfjaar: true, roosversie: { select: { inhoud: true } } } } } });
  return eerder && { halfjaar: eerder.meetronde.halfjaar, inhoud: eerder.meetronde.roosversie.inhoud as Roosinhoud };
}

/** What became of a row; `nu`: what stands there now, where this person's version was saved. */
export type Rijuitkomst = { onderdeel: string; versie: number } & ({ uitkomst: "opgeslagen"; nu: Statusrij } | { uitkomst: "conflict" });
export type Bewaaruitkomst = { ok: true; rijen: Rijuitkomst[] } | { ok: false; reden: Rondeweigering };

/**
 * Saves rows of a region's round; each stands in for itself, so that a row that a colleague changed meanwhile comes back as a conflict and the
 * others are saved. Saved is confirmed. What is incomplete is kept too: only submitting asks for everything.
 */
export async function statussenBewaren(door: Door, meting: GevondenMeting, rijen: readonly Rijinvoer[]): Promise<Bewaaruitkomst> {
  return inTransactie(async (tx) => {
    const { bezwaar, statussen } = await houdOpenMetStatussen(tx, meting, rijen.map(({ onderdeel }) => onderdeel));
    if (bezwaar) return { ok: false, reden: bezwaar };
    const uitkomsten: Rijuitkomst[] = [];
    // Always in the same order: two people who save many rows at once never hold what the other waits for.
    for (const rij of rijen.toSorted((a, b) => (a.onderdeel < b.onderdeel ? -1 : 1))) uitkomsten.push(await bewaar(tx, door, meting, statussen.get(rij.onderdeel), rij));
    return { ok: true, rijen: uitkomsten };
  });
}

async function bewaar(tx: Transactie, door: Door, meting: GevondenMeting, voor: Statusrij | undefined, { onderdeel, versie, bevestigd: _, ...velden }: Rijinvoer): Promise<Rijuitkomst> {
  const sleutel = { regiometingId: meting.id, onderdeel };
  // Already so: sent twice because the first answer was lost, or saved again as it was. Nobody is overwritten, and nothing happened.
  if (voor && voor.bevestigdIn === meting.ronde.halfjaar && kenmerkVan(voor) === kenmerkVan(velden)) return { onderdeel, uitkomst: "opgeslagen", versie: voor.versie, nu: voor };
  const data = { ...velden, bevestigdIn: meting.ronde.halfjaar, isVoorbeeld: false, op: new Date(), doorNaam: door.naam };
  const { count } = voor
    ? await tx.status.updateMany({ where: { ...sleutel, versie }, data: { ...data, versie: { increment: 1 } } })
    : await tx.status.createMany({ data: [{ ...sleutel, ...data }], skipDuplicates: true });
  if (count === 0) return { onderdeel, uitkomst: "conflict", versie: voor?.versie ?? 0 };
  const naam = naamVan(meting.inhoud, onderdeel);
  await metingregel(tx, door, meting, "status-bewaard", `${voor ? "werkte" : "vulde"} ${naam} ${voor ? "bij" : "in"}`, { voor: voor ? statusLeesbaar(meting.inhoud, voor) : null, na: statusLeesbaar(meting.inhoud, { ...velden, bevestigdIn: meting.ronde.halfjaar }) });
  const nieuw = voor ? versie + 1 : 1;
  return { onderdeel, uitkomst: "opgeslagen", versie: nieuw, nu: { ...velden, onderdeel, bevestigdIn: data.bevestigdIn, op: data.op, doorNaam: data.doorNaam, versie: nieuw } };
}

/** Submits a region: from then on its adviser changes nothing without reopening. Refused while anything is missing. */
export async function regioIndienen(door: Door, meting: GevondenMeting): Promise<Bewaaruitkomst> {
  return inTransactie(async (tx) => {
    const bezwaar = await houdOpen(tx, meting);
    if (bezwaar) return { ok: false, reden: bezwaar };
    const { nu, toen } = await statussenVan(meting, tx);
    if (voortgangVan(meting.inhoud, meting.ronde.halfjaar, nu, toen).gebreken.length > 0) return { ok: false, reden: "onvolledig" };
    await tx.regiometing.update({ where: { id: meting.id }, data: { ingediendOp: new Date(), ingediendDoor: door.naam } });
    await metingregel(tx, door, meting, "regio-ingediend", "diende de regio in");
    return { ok: true, rijen: [] };
  });
}

/** Opens a submitted region again, with the reason, as long as the round is open. */
export async function regioHeropenen(door: Door, meting: GevondenMeting, reden: string): Promise<Bewaaruitkomst> {
  return inTransactie(async (tx) => {
    const bezwaar = await houdOpen(tx, meting);
    if (bezwaar !== "al-ingediend") return { ok: false, reden: bezwaar ?? "niet-ingediend" };
    await tx.regiometing.update({ where: { id: meting.id }, data: { ingediendOp: null, ingediendDoor: null } });
    await metingregel(tx, door, meting, "regio-heropend", "heropende de regio", { reden });
    return { ok: true, rijen: [] };
  });
}

const STAND = Prisma.sql`r.ingediend_op IS NOT NULL AS ingediend, m.vastgesteld_op IS NOT NULL AS vast`;
type Stand = { ingediend: boolean; vast: boolean };
const bezwaarUit = (stand: Stand | undefined): Rondeweigering | null => (!stand || stand.vast ? "niet-open" : stand.ingediend ? "al-ingediend" : null);

/** Holds the region, and that its round stays as it is, for the rest of the transaction; says why nothing may change. */
async function houdOpen(tx: Transactie, { id }: GevondenMeting): Promise<Rondeweigering | null> {
  const [stand] = await tx.$queryRaw<Stand[]>`SELECT ${STAND} FROM regiometing r JOIN meetronde m ON m.id = r.meetronde_id WHERE r.id = ${id}::uuid FOR UPDATE OF r FOR SHARE OF m`;
  return bezwaarUit(stand);
}

/** The same where several may save at once, with what is stored of some parts: in one query, because advisers wait for it. */
async function houdOpenMetStatussen(tx: Transactie, { id }: GevondenMeting, onderdelen: readonly string[]): Promise<{ bezwaar: Rondeweigering | null; statussen: Map<string, Statusrij> }> {
  const rijen = await tx.$queryRaw<(Stand & Omit<Statusrij, "onderdeel"> & { onderdeel: string | null })[]>`
    SELECT ${STAND}, s.onderdeel, s.waarde, s.toelichting, s.bron, s.afgestemd, s.bevestigd_in AS "bevestigdIn", s.op, s.door_naam AS "doorNaam", s.versie
    FROM regiometing r JOIN meetronde m ON m.id = r.meetronde_id LEFT JOIN status s ON s.regiometing_id = r.id AND s.onderdeel = ANY(${[...onderdelen]}) WHERE r.id = ${id}::uuid FOR SHARE OF r, m`;
  return { bezwaar: bezwaarUit(rijen[0]), statussen: new Map(rijen.flatMap(({ onderdeel, ...rij }) => (onderdeel === null ? [] : [[onderdeel, { ...rij, onderdeel }]]))) };
}

const naamVan = (inhoud: Roosinhoud, onderdeel: string): string => subthemasVan(inhoud).find(({ sleutel }) => sleutel === onderdeel)?.naam ?? inhoud.vragen.find(({ sleutel }) => sleutel === onderdeel)?.tekst ?? onderdeel;
const statusLeesbaar = (inhoud: Roosinhoud, { waarde, toelichting, bron, afgestemd, bevestigdIn }: Omit<Status, "onderdeel">) => ({ Status: waardeInWoorden(inhoud, waarde), Toelichting: toelichting, Bron: bron, Afgestemd: afgestemd ? "ja" : "nee", "Bevestigd in": bevestigdIn });

function metingregel(tx: Transactie, door: Door, { roos, ronde, regio }: GevondenMeting, gebeurtenis: string, omschrijving: string, rest: { voor?: Record<string, string> | null; na?: Record<string, string>; reden?: string } = {}): Promise<void> {
  return legVast(tx, { door, gebeurtenis, onderwerp: "regiometing", onderwerpId: `${roos.sleutel}/${ronde.halfjaar}/${regio.code}`, omschrijving, ...rest });
}
