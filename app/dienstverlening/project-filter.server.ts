import { Prisma } from "~/database/prisma.server";
import { letterlijk } from "~/database/zoektekst";
import type { Datum } from "~/periode/datum";
import { eersteDag, kijkdatum, peildatum, type Halfjaar } from "~/periode/halfjaar";
import type { Projectfilter } from "./project-filter";
import { dagVoor } from "./project-in-halfjaar";
import { stilSinds, type Projectstatus } from "./project-status";

/** A condition on the row `p` of project. Written in SQL, so that it reads as the rule does and the database can do it at once. */
export type Voorwaarde = Prisma.Sql;
const { sql, join } = Prisma;

/** The filter of a list as a condition, as of a day. */
export function projectfilter(filter: Projectfilter, vandaag: Datum, gebruikerId: string): Voorwaarde {
  const op = filter.halfjaar ? kijkdatum(filter.halfjaar, vandaag) : vandaag;
  const delen = [
    filter.halfjaar && halfjaarFilter(filter.halfjaar),
    filter.dienstverlening && sql`p.dienstverlening = ${filter.dienstverlening}::"Dienstverlening"`,
    filter.domein && sql`p.domein = ${filter.domein}::"Domein"`,
    filter.opdrachtgever && sql`EXISTS (SELECT FROM "_opdrachtgevers" k JOIN organisatie g ON g.id = k."A" WHERE k."B" = p.id AND g.naam = ${filter.opdrachtgever})`,
    filter.status && statusfilter(filter.status, op),
    filter.stil && stilfilter(op),
    filter.laat && achterfilter(op),
    filter.mijn && sql`EXISTS (SELECT FROM "_uitvoerders" k WHERE k."B" = p.id AND k."A" = ${gebruikerId}::uuid)`,
    ...filter.zoek.split(" ").filter(Boolean).map((woord) => sql`p.zoektekst LIKE ${`%${letterlijk(woord)}%`}`),
  ].filter((deel) => deel instanceof Prisma.Sql);
  return delen.length === 0 ? sql`TRUE` : join(delen, " AND ");
}

/** `statusVan` (project-status.ts) in the database, case by case; a test holds the two together. */
export function statusfilter(status: Projectstatus, op: Datum): Voorwaarde {
  return sql`CASE
    WHEN ${isGestopt(op)} AND EXISTS (SELECT FROM stopzetting s WHERE s.project_id = p.id AND s.soort = 'vervallen' AND ${geldt(op)}) THEN 'vervallen'
    WHEN ${isGestopt(op)} THEN 'geparkeerd'
    WHEN ${isAfgerond(op)} THEN 'afgerond'
    WHEN ${isInOfferte(op)} THEN 'offerte'
    WHEN p.startdatum <= ${op}::date OR EXISTS (SELECT FROM oplevering o WHERE o.project_id = p.id AND o.opgeleverd_op <= ${op}::date) THEN 'lopend'
    ELSE 'gepland' END = ${status}`;
}

/** `hoortIn` (project-in-halfjaar.ts) in the database; a test holds the two together. */
export function halfjaarFilter(halfjaar: Halfjaar): Voorwaarde {
  const [eerste, laatste, ervoor] = [eersteDag(halfjaar), peildatum(halfjaar), dagVoor(halfjaar)];
  return sql`(EXISTS (SELECT FROM oplevering o WHERE o.project_id = p.id AND o.opgeleverd_op BETWEEN ${eerste}::date AND ${laatste}::date)
    OR ((p.startdatum <= ${laatste}::date OR EXISTS (SELECT FROM oplevering o WHERE o.project_id = p.id AND o.opgeleverd_op <= ${laatste}::date)) AND NOT ${isAfgerond(ervoor)} AND (${isInOfferte(laatste)}) IS NOT TRUE
      AND NOT EXISTS (SELECT FROM stopzetting s WHERE s.project_id = p.id AND ${geldt(ervoor)} AND ${geldt(laatste)})))`;
}

/** `isStil` (project-status.ts) in the database; a test holds the two together. */
export function stilfilter(op: Datum): Voorwaarde {
  return sql`(${statusfilter("lopend", op)} AND (p.bijgewerkt_op AT TIME ZONE 'Europe/Amsterdam')::date < ${stilSinds(op)}::date)`;
}

/** `looptAchter` (project-status.ts) in the database; a test holds the two together. */
export function achterfilter(op: Datum): Voorwaarde {
  return sql`(NOT ${isGestopt(op)} AND EXISTS (SELECT FROM oplevering o WHERE o.project_id = p.id AND o.gepland_op < ${op}::date AND (o.opgeleverd_op IS NULL OR o.opgeleverd_op > ${op}::date)))`;
}

const geldt = (op: Datum) => sql`(s.vanaf <= ${op}::date AND (s.opgeheven_op IS NULL OR s.opgeheven_op > ${op}::date))`;
const isGestopt = (op: Datum) => sql`EXISTS (SELECT FROM stopzetting s WHERE s.project_id = p.id AND ${geldt(op)})`;
/** Over no opleveringen at all the database answers neither yes nor no: such a project is not finished. */
const isAfgerond = (op: Datum) => sql`(p.frequentie IS NULL AND (SELECT bool_and(o.opgeleverd_op IS NOT NULL AND o.opgeleverd_op <= ${op}::date) FROM oplevering o WHERE o.project_id = p.id) IS TRUE)`;
/** Unknown, not false, where a date is empty; a CASE takes that as no, an opposite has to say IS NOT TRUE. */
const isInOfferte = (op: Datum) => sql`(p.dienstverlening = 'aanvullend' AND p.offerte_aangevraagd_op <= ${op}::date AND (p.offerte_akkoord_op IS NULL OR p.offerte_akkoord_op > ${op}::date))`;
