import { inEenMoment, inTransactie, isDubbel, prisma, type Prisma, type Transactie } from "~/database/prisma.server";
import { uitgavestatus } from "~/documenten/uitgave";
import { beginUitgave, findMomentopname, houdtConceptVast, listUitgaven, listUitgavenVan, type Uitgaverij } from "~/documenten/uitgave.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import type { Datum } from "~/periode/datum";
import { halfjaarSleutel, halfjaarVan } from "~/periode/halfjaar";
import { nietGevonden } from "~/toegang/weigering.server";
import { leesFeiten } from "./feiten.server";
import type { Koersfeiten } from "./feiten";
import type { Koersteksten } from "./koersdocument-formulier";
import { stelOp, type Koersopname } from "./koersopname";
import { onderdelenVan } from "./onderdelen";
import { standVan, verloopVan, type Koersstand, type Koersverloop } from "./voortgang";

export const koersadres = (jaar: number) => `koersdocumenten/${jaar}`;

/** The koersdocument of the year in an address with its editions, or 404. */
export async function koersdocumentUitAdres(jaar: string | undefined) {
  const koersdocument = /^(19|20)\d{2}$/.test(jaar ?? "") ? await prisma.koersdocument.findUnique({ where: { jaar: Number(jaar) } }) : null;
  if (!koersdocument) throw nietGevonden("Voor dit jaar is er geen koersdocument.");
  return { ...koersdocument, uitgaven: await listUitgaven(koersadres(koersdocument.jaar)) };
}
export type GevondenKoersdocument = Awaited<ReturnType<typeof koersdocumentUitAdres>>;

/** All koersdocumenten, the latest year first, each with its editions. */
export async function listKoersdocumenten() {
  const rijen = await prisma.koersdocument.findMany({ orderBy: { jaar: "desc" }, select: { id: true, jaar: true } });
  const uitgaven = await listUitgavenVan(rijen.map(({ jaar }) => koersadres(jaar)));
  return rijen.map((rij) => ({ ...rij, uitgaven: uitgaven.get(koersadres(rij.jaar)) ?? [] }));
}

/** Begins the koersdocument of a year, from the afzender of the latest one; refused when there is one. */
export async function koersdocumentBeginnen(door: Door, jaar: number) {
  try {
    return await inTransactie(async (tx) => {
      const laatste = await tx.koersdocument.findFirst({ orderBy: { jaar: "desc" }, select: { afzender: true } });
      await tx.koersdocument.create({ data: { jaar, afzender: laatste?.afzender ?? "" } });
      await beginUitgave(tx, door, { document: koersadres(jaar), nummer: 1, correctie: null });
      return { ok: true as const };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false as const, reden: "bestaat-al" as const };
    throw fout;
  }
}

/** Takes away a koersdocument that was begun by mistake: one without texts, options or an edition that was ever frozen. */
export function koersdocumentVerwijderen(door: Door, { id, jaar }: GevondenKoersdocument) {
  return inTransactie(async (tx) => {
    await tx.$queryRaw`SELECT FROM koersdocument WHERE id = ${id}::uuid FOR UPDATE`;
    const leeg = await tx.koersdocument.count({ where: { id, aanleiding: "", opties: { none: {} } } });
    const vast = await tx.uitgave.count({ where: { document: koersadres(jaar), vastgesteldOp: { not: null } } });
    if (leeg === 0 || vast > 0) return { ok: false as const, reden: "niet-leeg" as const };
    await tx.koersstand.deleteMany({ where: { koersdocumentId: id } });
    await tx.uitgave.deleteMany({ where: { document: koersadres(jaar) } });
    await tx.koersdocument.delete({ where: { id } });
    await legVast(tx, { door, onderwerp: "koersdocumenten", onderwerpId: String(jaar), gebeurtenis: "koersdocument-verwijderd", omschrijving: "haalde het lege koersdocument weg" });
    return { ok: true as const };
  });
}

export const heeftConcept = (uitgaven: readonly Uitgaverij[]): boolean => uitgaven.some((uitgave) => uitgavestatus(uitgave) === "concept");

/** Saves the texts of a koersdocument; refused when somebody else saved meanwhile. */
export async function koerstekstenWijzigen(door: Door, koersdocument: GevondenKoersdocument, { versie, ...teksten }: Koersteksten & { versie: number }) {
  return inTransactie(async (tx) => {
    if (!(await houdtConceptVast(tx, koersadres(koersdocument.jaar)))) return { ok: false as const, reden: "geen-concept" as const };
    const { count } = await tx.koersdocument.updateMany({ where: { id: koersdocument.id, versie }, data: { ...teksten, versie: { increment: 1 } } });
    if (count === 0) return { ok: false as const, reden: "intussen-gewijzigd" as const };
    const leesbaar = ({ afzender, aanleiding }: Koersteksten) => ({ Afzender: afzender, Aanleiding: aanleiding });
    await legVast(tx, { door, onderwerp: "koersdocumenten", onderwerpId: String(koersdocument.jaar), gebeurtenis: "teksten-gewijzigd", omschrijving: "wijzigde de teksten", voor: leesbaar(koersdocument), na: leesbaar(teksten) });
    return { ok: true as const };
  });
}

/** What a koersdocument is made from today, with how far it was in each half-year; read at one moment. */
export function bouwstenenVan({ id, jaar }: { id: string; jaar: number }, vandaag: Datum): Promise<{ feiten: Koersfeiten; standen: Koersstand[] }> {
  return inEenMoment(async (tx) => ({ feiten: await leesFeiten(tx, { id, jaar }, vandaag), standen: await listStanden(tx, id) }));
}

/** What an edition says: what was frozen, or for a concept today's data. */
export async function koersopnameVan(koersdocument: GevondenKoersdocument, uitgave: Uitgaverij, vandaag: Datum): Promise<Koersopname> {
  const vast = uitgavestatus(uitgave) === "concept" ? null : await findMomentopname(uitgave.id);
  return vast === null ? stelOp({ ...(await bouwstenenVan(koersdocument, vandaag)), uitgave, afzender: koersdocument.afzender }) : (JSON.parse(vast) as Koersopname);
}

/** How far an edition is, or was when it was frozen; without putting together the rest of what it says. */
export async function koersverloopVan(koersdocument: GevondenKoersdocument, uitgave: Uitgaverij, vandaag: Datum): Promise<Koersverloop> {
  if (uitgavestatus(uitgave) !== "concept") return (await koersopnameVan(koersdocument, uitgave, vandaag)).voortgang;
  const { feiten, standen } = await bouwstenenVan(koersdocument, vandaag);
  return verloopVan(onderdelenVan(feiten), standen, vandaag);
}

async function listStanden(tx: Pick<Transactie, "koersstand">, koersdocumentId: string): Promise<Koersstand[]> {
  const rijen = await tx.koersstand.findMany({ where: { koersdocumentId }, orderBy: { halfjaar: "asc" } });
  return rijen.map(({ halfjaar, eisen }) => ({ halfjaar, ...(eisen as { voldaan: string[]; totaal: number }) }));
}

/** Whether some of its history is example data. */
export async function heeftVoorbeeldstanden({ id }: { id: string }): Promise<boolean> {
  return (await prisma.koersstand.count({ where: { koersdocumentId: id, isVoorbeeld: true } })) > 0;
}

/**
 * Keeps how far every koersdocument that is not frozen yet is in the present half-year. What was kept of an earlier half-year stays as it
 * was when that one ended. Called on a clock and whenever one is frozen; twice is no harm.
 */
export async function standenBijhouden(vandaag: Datum): Promise<void> {
  for (const { id, jaar, uitgaven } of await listKoersdocumenten()) {
    if (!heeftConcept(uitgaven)) continue;
    const { feiten } = await bouwstenenVan({ id, jaar }, vandaag);
    await standBewaren({ id }, feiten);
  }
}

/** Keeps how far a koersdocument is in the half-year of its facts. */
export async function standBewaren({ id }: { id: string }, feiten: Koersfeiten, db: Pick<Transactie, "koersstand"> = prisma): Promise<void> {
  const { halfjaar, voldaan, totaal } = standVan(halfjaarSleutel(halfjaarVan(feiten.vandaag)), onderdelenVan(feiten));
  const eisen: Prisma.InputJsonObject = { voldaan, totaal };
  await db.koersstand.upsert({ where: { koersdocumentId_halfjaar: { koersdocumentId: id, halfjaar } }, create: { koersdocumentId: id, halfjaar, eisen }, update: { eisen, op: new Date() } });
}
