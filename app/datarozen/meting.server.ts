import { inTransactie, prisma, type Transactie } from "~/database/prisma.server";
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

/** One region in one round, with what the round asks; or 404. */
export async function metingUitAdres(roos: string | undefined, halfjaar: string | undefined, regio: string | undefined) {
  const meting = await prisma.regiometing.findFirst({
    where: { regio: { code: regio ?? "" }, meetronde: { halfjaar: halfjaar ?? "", roos: { sleutel: roos ?? "" } } },
    include: { regio: { select: { id: true, code: true, naam: true, adviseurs: { select: { id: true } } } }, meetronde: { include: { roos: { select: { sleutel: true, titel: true } }, roosversie: { select: { inhoud: true } } } } },
  });
  if (!meting) throw nietGevonden("Deze regio doet niet mee aan deze meetronde.");
  const { roosversie, roos: dataroos, ...ronde } = meting.meetronde;
  return { id: meting.id, ingediendOp: meting.ingediendOp, ingediendDoor: meting.ingediendDoor, regio: meting.regio, roos: dataroos, ronde: { ...ronde, deadline: datumUitDatabase(ronde.deadline) }, inhoud: roosversie.inhoud as Roosinhoud };
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
const KOLOMMEN = { onderdeel: true, waarde: true, toelichting: true, bron: true, afgestemd: true, bevestigdIn: true, op: true, doorNaam: true, versie: true } as const;

/** What stands in a region's round, and what stood in the last round before it that the region was in. */
export async function statussenVan({ id, ronde, regio }: GevondenMeting, db: Transactie | typeof prisma = prisma) {
  const eerder = await db.regiometing.findFirst({ where: { regioId: regio.id, meetronde: { roosId: ronde.roosId, nummer: { lt: ronde.nummer } } }, orderBy: { meetronde: { nummer: "desc" } }, select: { id: true, meetronde: { select: { halfjaar: true, nummer: true, roosversie: { select: { inhoud: true } } } } } });
  const rijen = await db.status.findMany({ where: { regiometingId: { in: eerder ? [id, eerder.id] : [id] } }, select: { ...KOLOMMEN, regiometingId: true } });
  const van = (welke: string | undefined) => new Map<string, Statusrij>(rijen.filter(({ regiometingId }) => regiometingId === welke).map((rij) => [rij.onderdeel, rij]));
  return { nu: van(id), toen: van(eerder?.id), vorige: eerder ? { halfjaar: eerder.meetronde.halfjaar, inhoud: eerder.meetronde.roosversie.inhoud as Roosinhoud } : null };
}

/** What stands in many regions' rounds, and in the round before each: what progress is judged by, in one query. By the id of the regiometing. */
export async function listMetVorige(metingIds: readonly string[]): Promise<Map<string, { nu: Map<string, Status>; toen: Map<string, Status> }>> {
  const rijen = await prisma.$queryRaw<(Status & { voor: string; welke: "nu" | "toen" })[]>`
    WITH gevraagd AS (SELECT r.id, r.regio_id, m.roos_id, m.nummer FROM regiometing r JOIN meetronde m ON m.id = r.meetronde_id WHERE r.id = ANY(${[...metingIds]}::uuid[])),
      paren AS (
        SELECT id AS voor, id AS meting, 'nu' AS welke FROM gevraagd
        UNION ALL
        SELECT g.id, oud.id, 'toen' FROM gevraagd g CROSS JOIN LATERAL (SELECT r.id FROM regiometing r JOIN meetronde m ON m.id = r.meetronde_id WHERE r.regio_id = g.regio_id AND m.roos_id = g.roos_id AND m.nummer < g.nummer ORDER BY m.nummer DESC LIMIT 1) oud)
    SELECT p.voor, p.welke, s.onderdeel, s.waarde, s.toelichting, s.bron, s.afgestemd, s.bevestigd_in AS "bevestigdIn" FROM paren p JOIN status s ON s.regiometing_id = p.meting`;
  const uitkomst = new Map(metingIds.map((id) => [id, { nu: new Map<string, Status>(), toen: new Map<string, Status>() }]));
  for (const { voor, welke, ...status } of rijen) uitkomst.get(voor)![welke].set(status.onderdeel, status);
  return uitkomst;
}

export type Rijuitkomst = { onderdeel: string; uitkomst: "opgeslagen" | "conflict"; versie: number };
export type Bewaaruitkomst = { ok: true; rijen: Rijuitkomst[] } | { ok: false; reden: Rondeweigering };

/**
 * Saves rows of a region's round; each stands in for itself, so that a row that a colleague changed meanwhile comes back as a conflict and the
 * others are saved. Saved is confirmed. What is incomplete is kept too: only submitting asks for everything.
 */
export async function statussenBewaren(door: Door, meting: GevondenMeting, rijen: readonly Rijinvoer[]): Promise<Bewaaruitkomst> {
  return inTransactie(async (tx) => {
    const bezwaar = await houdOpen(tx, meting, "SHARE");
    if (bezwaar) return { ok: false, reden: bezwaar };
    const uitkomsten: Rijuitkomst[] = [];
    // Always in the same order: two people who save many rows at once never hold what the other waits for.
    for (const rij of rijen.toSorted((a, b) => (a.onderdeel < b.onderdeel ? -1 : 1))) uitkomsten.push(await bewaar(tx, door, meting, rij));
    return { ok: true, rijen: uitkomsten };
  });
}

async function bewaar(tx: Transactie, door: Door, meting: GevondenMeting, { onderdeel, versie, bevestigd: _, ...velden }: Rijinvoer): Promise<Rijuitkomst> {
  const sleutel = { regiometingId: meting.id, onderdeel };
  const voor = await tx.status.findUnique({ where: { regiometingId_onderdeel: sleutel }, select: KOLOMMEN });
  // Already so: sent twice because the first answer was lost, or saved again as it was. Nobody is overwritten, and nothing happened.
  if (voor && voor.bevestigdIn === meting.ronde.halfjaar && kenmerkVan(voor) === kenmerkVan(velden)) return { onderdeel, uitkomst: "opgeslagen", versie: voor.versie };
  const data = { ...velden, bevestigdIn: meting.ronde.halfjaar, isVoorbeeld: false, op: new Date(), doorNaam: door.naam };
  const { count } = voor
    ? await tx.status.updateMany({ where: { ...sleutel, versie }, data: { ...data, versie: { increment: 1 } } })
    : await tx.status.createMany({ data: [{ ...sleutel, ...data }], skipDuplicates: true });
  if (count === 0) return { onderdeel, uitkomst: "conflict", versie: voor?.versie ?? 0 };
  const naam = naamVan(meting.inhoud, onderdeel);
  await metingregel(tx, door, meting, "status-bewaard", `${voor ? "werkte" : "vulde"} ${naam} ${voor ? "bij" : "in"}`, { voor: voor && statusLeesbaar(meting.inhoud, voor), na: statusLeesbaar(meting.inhoud, { ...velden, bevestigdIn: meting.ronde.halfjaar }) });
  return { onderdeel, uitkomst: "opgeslagen", versie: voor ? versie + 1 : 1 };
}

/** Submits a region: from then on its adviser changes nothing without reopening. Refused while anything is missing. */
export async function regioIndienen(door: Door, meting: GevondenMeting): Promise<Bewaaruitkomst> {
  return inTransactie(async (tx) => {
    const bezwaar = await houdOpen(tx, meting, "UPDATE");
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
    const bezwaar = await houdOpen(tx, meting, "UPDATE");
    if (bezwaar !== "al-ingediend") return { ok: false, reden: bezwaar ?? "niet-ingediend" };
    await tx.regiometing.update({ where: { id: meting.id }, data: { ingediendOp: null, ingediendDoor: null } });
    await metingregel(tx, door, meting, "regio-heropend", "heropende de regio", { reden });
    return { ok: true, rijen: [] };
  });
}

/** Holds the region and its round for the rest of the transaction; says why nothing may change. */
async function houdOpen(tx: Transactie, { id }: GevondenMeting, hoe: "SHARE" | "UPDATE"): Promise<Rondeweigering | null> {
  const [rij] = hoe === "SHARE"
    ? await tx.$queryRaw<{ ingediend: boolean; vast: boolean }[]>`SELECT r.ingediend_op IS NOT NULL AS ingediend, m.vastgesteld_op IS NOT NULL AS vast FROM regiometing r JOIN meetronde m ON m.id = r.meetronde_id WHERE r.id = ${id}::uuid FOR SHARE OF r, m`
    : await tx.$queryRaw<{ ingediend: boolean; vast: boolean }[]>`SELECT r.ingediend_op IS NOT NULL AS ingediend, m.vastgesteld_op IS NOT NULL AS vast FROM regiometing r JOIN meetronde m ON m.id = r.meetronde_id WHERE r.id = ${id}::uuid FOR UPDATE OF r FOR SHARE OF m`;
  if (!rij || rij.vast) return "niet-open";
  return rij.ingediend ? "al-ingediend" : null;
}

const naamVan = (inhoud: Roosinhoud, onderdeel: string): string => subthemasVan(inhoud).find(({ sleutel }) => sleutel === onderdeel)?.naam ?? inhoud.vragen.find(({ sleutel }) => sleutel === onderdeel)?.tekst ?? onderdeel;
const statusLeesbaar = (inhoud: Roosinhoud, { waarde, toelichting, bron, afgestemd, bevestigdIn }: Omit<Status, "onderdeel">) => ({ Status: waardeInWoorden(inhoud, waarde), Toelichting: toelichting, Bron: bron, Afgestemd: afgestemd ? "ja" : "nee", "Bevestigd in": bevestigdIn });

function metingregel(tx: Transactie, door: Door, { roos, ronde, regio }: GevondenMeting, gebeurtenis: string, omschrijving: string, rest: { voor?: Record<string, string> | null; na?: Record<string, string>; reden?: string } = {}): Promise<void> {
  return legVast(tx, { door, gebeurtenis, onderwerp: "regiometing", onderwerpId: `${roos.sleutel}/${ronde.halfjaar}/${regio.code}`, omschrijving, ...rest });
}
