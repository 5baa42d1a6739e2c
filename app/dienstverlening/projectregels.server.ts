import { Prisma, type Transactie } from "~/database/prisma.server";
import type { Datum } from "~/periode/datum";
import type { Precisie } from "~/periode/datum-met-precisie";
import type { Lijstproject } from "./project";
import type { Projectfilter, Sortering } from "./project-filter";
import type { Voorwaarde } from "./project-filter.server";
import type { Rapportproject } from "./samenstellen";

const { sql } = Prisma;
type Volgorde = Pick<Projectfilter, "sorteer" | "aflopend">;
type Db = Pick<Transactie, "$queryRaw">;

/** Projects as the rules know them, with everything that belongs to them and in their place in the report: in one query, because a report reads hundreds. */
export function listProjectregels(db: Db, waar: Voorwaarde): Promise<Rapportproject[]> {
  return db.$queryRaw`SELECT ${KOLOMMEN}, p.offerte_uitgebracht_op::text AS "offerteUitgebrachtOp", p.volgorde,
      ${OPDRACHTGEVERS} AS opdrachtgevers, ${OPLEVERINGEN} AS opleveringen, ${PUBLICATIES} AS publicaties
    FROM project p WHERE ${waar} ORDER BY p.volgorde, p.titel, p.id`;
}

/** Ways to order; only these texts ever come into the query. */
const ORDENINGEN: Record<Sortering, Prisma.Sql> = { titel: sql`p.titel`, code: sql`p.code`, start: sql`p.startdatum`, bijgewerkt: sql`p.bijgewerkt_op` };
type Bladzij = { vanaf: number; hoeveel: number };

/** The same for lists and exports, which read thousands: what a list shows, and how many there are in all. Without a page, all of them. */
export async function listLijstprojecten(db: Db, waar: Voorwaarde, { sorteer, aflopend }: Volgorde, bladzij?: Bladzij): Promise<{ projecten: Lijstproject[]; aantal: number }> {
  const orde = sql`ORDER BY ${ORDENINGEN[sorteer]} ${aflopend ? sql`DESC NULLS LAST` : sql`ASC NULLS LAST`}, p.titel, p.id`;
  if (!bladzij) {
    const projecten = await leesLijst(db, waar, orde);
    return { projecten, aantal: projecten.length };
  }
  const gekozen = await db.$queryRaw<{ id: string; aantal: number }[]>`SELECT p.id::text, (count(*) OVER ())::int AS aantal FROM project p WHERE ${waar} ${orde} LIMIT ${bladzij.hoeveel}::bigint OFFSET ${bladzij.vanaf}::bigint`;
  const ids = gekozen.map(({ id }) => id);
  return { projecten: await leesLijst(db, sql`p.id = ANY(${ids}::uuid[])`, orde, ids), aantal: gekozen[0]?.aantal ?? (bladzij.vanaf === 0 ? 0 : await tel(db, waar)) };
}

/** Only needed past the last page, where no row says how many there are. */
async function tel(db: Db, waar: Voorwaarde): Promise<number> {
  const [rij] = await db.$queryRaw<{ aantal: number }[]>`SELECT count(*)::int AS aantal FROM project p WHERE ${waar}`;
  return rij?.aantal ?? 0;
}

// ── what belongs to a project ──────────────────────────────────────────────

// Few projects have any, and which ones is found out once for all of them.
const STOPZETTINGEN = sql`CASE WHEN EXISTS (SELECT FROM stopzetting s WHERE s.project_id = p.id)
  THEN (SELECT json_agg(json_build_object('soort', s.soort, 'reden', s.reden, 'vanaf', s.vanaf, 'opgehevenOp', s.opgeheven_op) ORDER BY s.id) FROM stopzetting s WHERE s.project_id = p.id) ELSE '[]'::json END`;

/** Dates as text: Prisma would make moments of them. */
const KOLOMMEN = sql`p.code, p.titel, p.dienstverlening::text, p.omschrijving, p.startdatum::text, p.frequentie::text,
  p.offerte_aangevraagd_op::text AS "offerteAangevraagdOp", p.offerte_akkoord_op::text AS "offerteAkkoordOp",
  (p.bijgewerkt_op AT TIME ZONE 'Europe/Amsterdam')::date::text AS "bijgewerktOp", ${STOPZETTINGEN} AS stopzettingen`;

const OPDRACHTGEVERS = sql`(SELECT coalesce(json_agg(json_build_object('naam', g.naam, 'soort', g.soort, 'volgorde', g.volgorde) ORDER BY g.volgorde, g.naam), '[]')
  FROM "_opdrachtgevers" k JOIN organisatie g ON g.id = k."A" WHERE k."B" = p.id)`;

const HERPLANNINGEN = sql`(SELECT coalesce(json_agg(json_build_object('van', json_build_object('op', h.van_op, 'precisie', h.van_precisie), 'naar', json_build_object('op', h.naar_op, 'precisie', h.naar_precisie),
    'reden', h.reden, 'op', (h.op AT TIME ZONE 'Europe/Amsterdam')::date) ORDER BY h.op), '[]') FROM herplanning h WHERE h.oplevering_id = o.id)`;

const OPLEVERINGEN = sql`(SELECT coalesce(json_agg(json_build_object('omschrijving', o.omschrijving, 'herplanningen', ${HERPLANNINGEN},
    'gepland', json_build_object('op', o.gepland_op, 'precisie', o.gepland_precisie),
    'opgeleverd', CASE WHEN o.opgeleverd_op IS NOT NULL THEN json_build_object('op', o.opgeleverd_op, 'precisie', coalesce(o.opgeleverd_precisie, 'dag')) END) ORDER BY o.gepland_op, o.id), '[]')
  FROM oplevering o WHERE o.project_id = p.id)`;

const PUBLICATIES = sql`(SELECT coalesce(json_agg(json_build_object('titel', u.titel, 'url', u.url) ORDER BY u.id), '[]') FROM publicatie u WHERE u.project_id = p.id)`;

// ── for a list ─────────────────────────────────────────────────────────────

type Ingepakt = Omit<Lijstproject, "opdrachtgevers" | "opleveringen"> & { namen: string | null; datums: string | null; plaats: number };

/**
 * What belongs to a project is packed in one text (as JSON, and in order, it takes the database three times as long), and joined (looked up per
 * project it takes thousands a fifth longer). With `ids` nothing is read of other projects. The rows come as they are ready, each
 * with its place: the first are read here while the database makes the last.
 */
async function leesLijst(db: Db, waar: Voorwaarde, orde: Prisma.Sql, ids?: string[]): Promise<Lijstproject[]> {
  const alleen = (kolom: Prisma.Sql) => (ids ? sql`WHERE ${kolom} = ANY(${ids}::uuid[])` : Prisma.empty);
  const rijen = await db.$queryRaw<Ingepakt[]>`WITH g AS MATERIALIZED (SELECT id, ${PLAATS_EN_NAAM} AS naam FROM organisatie)
    SELECT ${KOLOMMEN}, n.namen, d.datums, p.plaats FROM (SELECT *, (row_number() OVER (${orde}))::int AS plaats FROM project p WHERE ${waar}) p
    LEFT JOIN (SELECT k."B" AS id, ${NAMEN} AS namen FROM "_opdrachtgevers" k JOIN g ON g.id = k."A" ${alleen(sql`k."B"`)} GROUP BY k."B") n ON n.id = p.id
    LEFT JOIN (SELECT o.project_id AS id, ${DATUMS} AS datums FROM oplevering o ${alleen(sql`o.project_id`)} GROUP BY o.project_id) d ON d.id = p.id`;
  return rijen.sort((a, b) => a.plaats - b.plaats).map(uitpakker());
}

/** "000020Gemeente Papendrecht", made once for each organisation. */
const PLAATS_EN_NAAM = sql`lpad(volgorde::text, 6, '0') || naam`;
/** Between two names a control character, which no form takes. */
const NAMEN = sql`string_agg(g.naam, chr(31))`;
/** "2021-12-31 jaar 2021-11-03 dag"; two words where nothing was delivered, three where no precision was kept. */
const DATUMS = sql`string_agg(concat_ws(' ', o.gepland_op, o.gepland_precisie, o.opgeleverd_op, o.opgeleverd_precisie), ',')`;

/** Field by field: taking thousands of rows apart with `...` takes as long as reading them. Projects with the same opdrachtgevers share them. */
function uitpakker() {
  const eerder = new Map<string | null, string[]>([[null, []]]);
  return ({ code, titel, dienstverlening, omschrijving, startdatum, frequentie, offerteAangevraagdOp, offerteAkkoordOp, bijgewerktOp, stopzettingen, namen, datums }: Ingepakt): Lijstproject => {
    const opdrachtgevers = eerder.get(namen) ?? namenUit(namen ?? "");
    eerder.set(namen, opdrachtgevers);
    const opleveringen = datums === null ? [] : datums.split(",").sort().map(opleveringUit);
    return { code, titel, dienstverlening, omschrijving, startdatum, frequentie, offerteAangevraagdOp, offerteAkkoordOp, bijgewerktOp, stopzettingen, opdrachtgevers, opleveringen };
  };
}

const namenUit = (tekst: string) => tekst.split("\u001f").sort((a, b) => a.localeCompare(b, "nl")).map((naam) => naam.slice(6));

function opleveringUit(tekst: string): Lijstproject["opleveringen"][number] {
  const [gepland, geplandPrecisie, opgeleverd, opgeleverdPrecisie = "dag"] = tekst.split(" ") as [Datum, Precisie, Datum?, Precisie?];
  return { gepland: { op: gepland, precisie: geplandPrecisie }, opgeleverd: opgeleverd ? { op: opgeleverd, precisie: opgeleverdPrecisie } : null };
}
