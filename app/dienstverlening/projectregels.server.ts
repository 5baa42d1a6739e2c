import { Prisma, type Transactie } from "~/database/prisma.server";
import type { Lijstproject } from "./project";
import type { Voorwaarde } from "./project-filter.server";
import type { Rapportproject } from "./samenstellen";

const { sql } = Prisma;
/** Ways to order; only these texts ever come into the query. */
const ORDENINGEN = { titel: sql`p.titel`, code: sql`p.code`, start: sql`p.startdatum`, bijgewerkt: sql`p.bijgewerkt_op`, plaats: sql`p.volgorde` };
type Keuze = { ordening: keyof typeof ORDENINGEN; aflopend?: boolean; vanaf?: number; hoeveel?: number };
type Gevonden<P> = { projecten: P[]; aantal: number };
type Db = Pick<Transactie, "$queryRaw">;

/**
 * Projects as the rules know them, with everything that belongs to them, and how many there are in all: in one query,
 * because reports read hundreds at a time.
 */
export function listProjectregels(db: Db, waar: Voorwaarde, keuze: Keuze): Promise<Gevonden<Rapportproject>> {
  return lees<Rapportproject>(db, waar, keuze, sql`, ${opleveringen(HERPLANNINGEN)} AS opleveringen, ${PUBLICATIES} AS publicaties`);
}

/** The same for lists and exports, which read thousands: without publications and the history of the plans. */
export function listLijstprojecten(db: Db, waar: Voorwaarde, keuze: Keuze): Promise<Gevonden<Lijstproject>> {
  return lees<Lijstproject>(db, waar, keuze, sql`, ${opleveringen(null)} AS opleveringen`);
}

async function lees<P>(db: Db, waar: Voorwaarde, { ordening, aflopend = false, vanaf = 0, hoeveel }: Keuze, verder: Prisma.Sql): Promise<Gevonden<P>> {
  const orde = sql`ORDER BY ${ORDENINGEN[ordening]} ${aflopend ? sql`DESC NULLS LAST` : sql`ASC NULLS LAST`}, p.titel, p.id`;
  // As one JSON text: thousands of rows cost the client more column by column than in one parse.
  const [antwoord] = await db.$queryRaw<{ rijen: string; aantal: number | null }[]>`SELECT coalesce(json_agg(r), '[]')::text AS rijen, max(r.aantal)::int AS aantal FROM (
    SELECT p.code, p.titel, p.dienstverlening, p.omschrijving, p.startdatum, p.frequentie, p.volgorde, p.aantal,
      p.offerte_aangevraagd_op AS "offerteAangevraagdOp", p.offerte_uitgebracht_op AS "offerteUitgebrachtOp", p.offerte_akkoord_op AS "offerteAkkoordOp",
      (p.bijgewerkt_op AT TIME ZONE 'Europe/Amsterdam')::date AS "bijgewerktOp", ${OPDRACHTGEVERS} AS opdrachtgevers, ${STOPZETTINGEN} AS stopzettingen${verder}
    FROM (SELECT p.*, count(*) OVER () AS aantal FROM project p WHERE ${waar} ${orde} LIMIT ${hoeveel ?? null}::bigint OFFSET ${vanaf}::bigint) p ${orde}) r`;
  const rijen = JSON.parse(antwoord?.rijen ?? "[]") as (P & { aantal: number })[];
  return { projecten: rijen.map(({ aantal: _, ...project }) => project as P), aantal: antwoord?.aantal ?? (vanaf === 0 ? 0 : await tel(db, waar)) };
}

/** Only needed past the last page, where no row says how many there are. */
async function tel(db: Db, waar: Voorwaarde): Promise<number> {
  const [rij] = await db.$queryRaw<{ aantal: number }[]>`SELECT count(*)::int AS aantal FROM project p WHERE ${waar}`;
  return rij?.aantal ?? 0;
}

const OPDRACHTGEVERS = sql`(SELECT coalesce(json_agg(json_build_object('naam', g.naam, 'soort', g.soort, 'volgorde', g.volgorde) ORDER BY g.volgorde, g.naam), '[]')
  FROM "_opdrachtgevers" k JOIN organisatie g ON g.id = k."A" WHERE k."B" = p.id)`;

const HERPLANNINGEN = sql`(SELECT coalesce(json_agg(json_build_object('van', json_build_object('op', h.van_op, 'precisie', h.van_precisie), 'naar', json_build_object('op', h.naar_op, 'precisie', h.naar_precisie),
    'reden', h.reden, 'op', (h.op AT TIME ZONE 'Europe/Amsterdam')::date) ORDER BY h.op), '[]') FROM herplanning h WHERE h.oplevering_id = o.id)`;

/** The opleveringen of a project, with what else is asked of each. */
const opleveringen = (herplanningen: Prisma.Sql | null) => sql`(SELECT coalesce(json_agg(json_build_object(${herplanningen ? sql`'omschrijving', o.omschrijving, 'herplanningen', ${herplanningen}, ` : Prisma.empty}
    'gepland', json_build_object('op', o.gepland_op, 'precisie', o.gepland_precisie),
    'opgeleverd', CASE WHEN o.opgeleverd_op IS NOT NULL THEN json_build_object('op', o.opgeleverd_op, 'precisie', coalesce(o.opgeleverd_precisie, 'dag')) END) ORDER BY o.gepland_op, o.id), '[]')
  FROM oplevering o WHERE o.project_id = p.id)`;

// Few projects have any, and which ones is found out once for all of them.
const STOPZETTINGEN = sql`CASE WHEN EXISTS (SELECT FROM stopzetting s WHERE s.project_id = p.id)
  THEN (SELECT json_agg(json_build_object('soort', s.soort, 'reden', s.reden, 'vanaf', s.vanaf, 'opgehevenOp', s.opgeheven_op) ORDER BY s.id) FROM stopzetting s WHERE s.project_id = p.id) ELSE '[]' END`;

const PUBLICATIES = sql`(SELECT coalesce(json_agg(json_build_object('titel', u.titel, 'url', u.url) ORDER BY u.id), '[]') FROM publicatie u WHERE u.project_id = p.id)`;
