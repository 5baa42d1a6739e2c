import { prisma } from "~/database/prisma.server";
import { datumUitDatabase, type Datum } from "~/periode/datum";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import type { Roosinhoud } from "./inhoud";
import { rondestatus } from "./meetronde";
import { listMetVorige } from "./meting.server";
import { opNaam } from "./regio";
import { voortgangVan } from "./status";

/** Every rose with its last published round, and (for who may know) the one that is open. */
export async function datarozenVan(gebruiker: Gebruiker | null) {
  const rozen = await prisma.dataroos.findMany({ select: { sleutel: true, titel: true, uitleg: true, meetronden: { orderBy: { nummer: "desc" }, select: { halfjaar: true, nummer: true, deadline: true, vastgesteldOp: true, gepubliceerdOp: true } } }, orderBy: { titel: "asc" } });
  return rozen.flatMap(({ meetronden, ...roos }) => {
    const ronden = meetronden.map((ronde) => ({ halfjaar: ronde.halfjaar, nummer: ronde.nummer, deadline: datumUitDatabase(ronde.deadline), status: rondestatus(ronde) }));
    const gepubliceerd = ronden.find(({ status }) => status === "gepubliceerd") ?? null;
    if (!gebruiker && !gepubliceerd) return []; // nothing of it can be read yet
    return [{ ...roos, gepubliceerd, lopend: gebruiker ? (ronden.find(({ status }) => status !== "gepubliceerd") ?? null) : null }];
  });
}
export type Datarozen = Awaited<ReturnType<typeof datarozenVan>>;

export type Eigenmeting = { roos: { sleutel: string; titel: string }; ronde: { halfjaar: string; nummer: number; deadline: Datum }; regio: { code: string; naam: string }; ingediend: boolean; totaal: number; klaar: number; teLaat: boolean };

/** What an adviser has to fill in: the own regions in every open round, with how far each is. The queries do not grow with how many there are. */
export async function listEigenMetingen(gebruiker: Gebruiker, vandaag: Datum): Promise<Eigenmeting[]> {
  if (!mag(gebruiker, "status-bewerken")) return [];
  const metingen = await prisma.regiometing.findMany({
    where: { regio: { adviseurs: { some: { id: gebruiker.id } } }, meetronde: { vastgesteldOp: null } },
    select: { id: true, regioId: true, ingediendOp: true, regio: { select: { code: true, naam: true } }, meetronde: { select: { halfjaar: true, nummer: true, deadline: true, roosId: true, roos: { select: { sleutel: true, titel: true } }, roosversie: { select: { inhoud: true } } } } },
    orderBy: { meetronde: { deadline: "asc" } },
  });
  const statussen = await listMetVorige(metingen.map(({ id }) => id));
  const opVolgorde = opNaam(metingen.map((meting) => ({ ...meting, naam: meting.regio.naam }))).toSorted((a, b) => a.meetronde.deadline.getTime() - b.meetronde.deadline.getTime());
  return opVolgorde.map(({ id, regio, ingediendOp, meetronde: { halfjaar, nummer, deadline, roos, roosversie } }) => {
    const { nu, toen } = statussen.get(id)!;
    const { totaal, klaar } = voortgangVan(roosversie.inhoud as Roosinhoud, halfjaar, nu, toen);
    const dag = datumUitDatabase(deadline);
    return { roos, ronde: { halfjaar, nummer, deadline: dag }, regio, ingediend: ingediendOp !== null, totaal, klaar, teLaat: ingediendOp === null && dag < vandaag };
  });
}

/** The rounds that are not published yet, the first due first; `teLaat`: regions are still missing after the deadline. */
export async function listLopendeRonden(vandaag: Datum) {
  const ronden = await prisma.meetronde.findMany({ where: { gepubliceerdOp: null }, select: { halfjaar: true, nummer: true, deadline: true, vastgesteldOp: true, gepubliceerdOp: true, roos: { select: { sleutel: true, titel: true } }, metingen: { select: { ingediendOp: true } } }, orderBy: { deadline: "asc" } });
  return ronden.map(({ metingen, deadline, vastgesteldOp, gepubliceerdOp, ...ronde }) => ({ ...ronde, teLaat: vastgesteldOp === null && datumUitDatabase(deadline) < vandaag, deadline: datumUitDatabase(deadline), status: rondestatus({ vastgesteldOp, gepubliceerdOp }), regios: metingen.length, ingediend: metingen.filter(({ ingediendOp }) => ingediendOp !== null).length }));
}
export type Lopenderonde = Awaited<ReturnType<typeof listLopendeRonden>>[number];

export type Roosverandering = { sleutel: string; titel: string; halfjaar: string; nummer: number; regios: number; veranderdeRegios: number; veranderd: number; bereikt: number; verloren: number };

type Telling = Pick<Roosverandering, "regios" | "veranderdeRegios" | "veranderd" | "bereikt" | "verloren">;

/**
 * How the published rounds of a half-year differ from the rounds before them: in how many regions, how many statuses, and how many of those
 * came to the goal of the scale or lost it. Answers to questions are no statuses. Two queries, however many rounds there are: in one, the
 * database took longer to plan it than to count.
 */
export async function listRoosveranderingen(halfjaar: string): Promise<Roosverandering[]> {
  const ronden = await prisma.$queryRaw<{ nu: string; toen: string; doelNu: string[]; doelToen: string[]; sleutel: string; titel: string; nummer: number }[]>`
    SELECT m.id AS nu, e.id AS toen, d.sleutel, d.titel, m.nummer,
      jsonb_path_query_array(v.inhoud, '$.schaal[*] ? (@.soort == "doel").sleutel') AS "doelNu", jsonb_path_query_array(w.inhoud, '$.schaal[*] ? (@.soort == "doel").sleutel') AS "doelToen"
    FROM meetronde m JOIN meetronde e ON e.roos_id = m.roos_id AND e.nummer = m.nummer - 1 JOIN dataroos d ON d.id = m.roos_id JOIN roosversie v ON v.id = m.roosversie_id JOIN roosversie w ON w.id = e.roosversie_id
    WHERE m.halfjaar = ${halfjaar} AND m.gepubliceerd_op IS NOT NULL ORDER BY d.titel`;
  if (ronden.length === 0) return [];
  const tellingen = await prisma.$queryRaw<({ ronde: string } & Telling)[]>`
    SELECT p.nu AS ronde, count(DISTINCT r.regio_id)::int AS regios, (count(DISTINCT r.regio_id) FILTER (WHERE w.anders))::int AS "veranderdeRegios",
      (count(*) FILTER (WHERE w.anders))::int AS veranderd, (count(*) FILTER (WHERE w.nu AND NOT w.toen))::int AS bereikt, (count(*) FILTER (WHERE w.toen AND NOT w.nu))::int AS verloren
    FROM jsonb_to_recordset(${JSON.stringify(ronden)}::jsonb) AS p(nu uuid, toen uuid, "doelNu" jsonb, "doelToen" jsonb)
      JOIN regiometing r ON r.meetronde_id = p.nu JOIN regiometing q ON q.meetronde_id = p.toen AND q.regio_id = r.regio_id
      JOIN status s ON s.regiometing_id = r.id JOIN status t ON t.regiometing_id = q.id AND t.onderdeel = s.onderdeel
      CROSS JOIN LATERAL (SELECT s.waarde IS DISTINCT FROM t.waarde AS anders, coalesce(p."doelNu" ? s.waarde, FALSE) AS nu, p."doelToen" ? t.waarde AS toen) w
    WHERE t.waarde IS NOT NULL AND coalesce(s.waarde, '') NOT IN ('ja', 'nee') AND t.waarde NOT IN ('ja', 'nee') GROUP BY p.nu`;
  return ronden.flatMap(({ nu, sleutel, titel, nummer }) => {
    const telling = tellingen.find(({ ronde }) => ronde === nu);
    if (!telling) return [];
    const { ronde: _, ...aantallen } = telling;
    return [{ sleutel, titel, halfjaar, nummer, ...aantallen }];
  });
}
