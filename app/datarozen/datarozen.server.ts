import { prisma } from "~/database/prisma.server";
import { datumUitDatabase, type Datum } from "~/periode/datum";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import type { Roosinhoud } from "./inhoud";
import { rondestatus } from "./meetronde";
import { voortgangVan, type Status } from "./status";

/** Every rose with its last published round, and (for who may know) the one that is open. */
export async function datarozenVan(gebruiker: Gebruiker | null) {
  const rozen = await prisma.dataroos.findMany({ select: { sleutel: true, titel: true, uitleg: true, meetronden: { orderBy: { nummer: "desc" }, select: { halfjaar: true, nummer: true, deadline: true, vastgesteldOp: true, gepubliceerdOp: true } } }, orderBy: { titel: "asc" } });
  return rozen.map(({ meetronden, ...roos }) => {
    const ronden = meetronden.map((ronde) => ({ halfjaar: ronde.halfjaar, nummer: ronde.nummer, deadline: datumUitDatabase(ronde.deadline), status: rondestatus(ronde) }));
    return { ...roos, gepubliceerd: ronden.find(({ status }) => status === "gepubliceerd") ?? null, lopend: gebruiker ? (ronden.find(({ status }) => status !== "gepubliceerd") ?? null) : null };
  });
}
export type Datarozen = Awaited<ReturnType<typeof datarozenVan>>;

export type Eigenmeting = { roos: { sleutel: string; titel: string }; ronde: { halfjaar: string; nummer: number; deadline: Datum }; regio: { code: string; naam: string }; ingediend: boolean; totaal: number; klaar: number; teLaat: boolean };

/** What an adviser has to fill in: the own regions in every open round, with how far each is. Four queries, however many there are. */
export async function listEigenMetingen(gebruiker: Gebruiker, vandaag: Datum): Promise<Eigenmeting[]> {
  if (!mag(gebruiker, "status-bewerken")) return [];
  const metingen = await prisma.regiometing.findMany({
    where: { regio: { adviseurs: { some: { id: gebruiker.id } } }, meetronde: { vastgesteldOp: null } },
    select: { id: true, regioId: true, ingediendOp: true, regio: { select: { code: true, naam: true } }, meetronde: { select: { halfjaar: true, nummer: true, deadline: true, roosId: true, roos: { select: { sleutel: true, titel: true } }, roosversie: { select: { inhoud: true } } } } },
    orderBy: [{ meetronde: { deadline: "asc" } }, { regio: { naam: "asc" } }],
  });
  const statussen = await listMetVorige(metingen.map(({ id }) => id));
  return metingen.map(({ id, regio, ingediendOp, meetronde: { halfjaar, nummer, deadline, roos, roosversie } }) => {
    const van = (welke: "nu" | "toen") => new Map(statussen.filter((rij) => rij.voor === id && rij.welke === welke).map((rij) => [rij.onderdeel, rij]));
    const { totaal, klaar } = voortgangVan(roosversie.inhoud as Roosinhoud, halfjaar, van("nu"), van("toen"));
    const dag = datumUitDatabase(deadline);
    return { roos, ronde: { halfjaar, nummer, deadline: dag }, regio, ingediend: ingediendOp !== null, totaal, klaar, teLaat: ingediendOp === null && dag < vandaag };
  });
}

/** The rounds that are not published yet, the first due first. */
export async function listLopendeRonden() {
  const ronden = await prisma.meetronde.findMany({ where: { gepubliceerdOp: null }, select: { halfjaar: true, nummer: true, deadline: true, vastgesteldOp: true, gepubliceerdOp: true, roos: { select: { sleutel: true, titel: true } }, metingen: { select: { ingediendOp: true } } }, orderBy: { deadline: "asc" } });
  return ronden.map(({ metingen, deadline, vastgesteldOp, gepubliceerdOp, ...ronde }) => ({ ...ronde, deadline: datumUitDatabase(deadline), status: rondestatus({ vastgesteldOp, gepubliceerdOp }), regios: metingen.length, ingediend: metingen.filter(({ ingediendOp }) => ingediendOp !== null).length }));
}
export type Lopenderonde = Awaited<ReturnType<typeof listLopendeRonden>>[number];

/** The statuses of region rounds, and those of the round before each: what progress is judged by. */
export function listMetVorige(metingIds: readonly string[]) {
  return prisma.$queryRaw<(Status & { voor: string; welke: "nu" | "toen" })[]>`
    WITH gevraagd AS (SELECT r.id, r.regio_id, m.roos_id, m.nummer FROM regiometing r JOIN meetronde m ON m.id = r.meetronde_id WHERE r.id = ANY(${[...metingIds]}::uuid[])),
      paren AS (
        SELECT id AS voor, id AS meting, 'nu' AS welke FROM gevraagd
        UNION ALL
        SELECT g.id, oud.id, 'toen' FROM gevraagd g CROSS JOIN LATERAL (SELECT r.id FROM regiometing r JOIN meetronde m ON m.id = r.meetronde_id WHERE r.regio_id = g.regio_id AND m.roos_id = g.roos_id AND m.nummer < g.nummer ORDER BY m.nummer DESC LIMIT 1) oud)
    SELECT p.voor, p.welke, s.onderdeel, s.waarde, s.toelichting, s.bron, s.afgestemd, s.bevestigd_in AS "bevestigdIn" FROM paren p JOIN status s ON s.regiometing_id = p.meting`;
}
