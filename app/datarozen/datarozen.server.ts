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

/** The rounds that are not published yet, the first due first. */
export async function listLopendeRonden() {
  const ronden = await prisma.meetronde.findMany({ where: { gepubliceerdOp: null }, select: { halfjaar: true, nummer: true, deadline: true, vastgesteldOp: true, gepubliceerdOp: true, roos: { select: { sleutel: true, titel: true } }, metingen: { select: { ingediendOp: true } } }, orderBy: { deadline: "asc" } });
  return ronden.map(({ metingen, deadline, vastgesteldOp, gepubliceerdOp, ...ronde }) => ({ ...ronde, deadline: datumUitDatabase(deadline), status: rondestatus({ vastgesteldOp, gepubliceerdOp }), regios: metingen.length, ingediend: metingen.filter(({ ingediendOp }) => ingediendOp !== null).length }));
}
export type Lopenderonde = Awaited<ReturnType<typeof listLopendeRonden>>[number];
