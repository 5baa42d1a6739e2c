import { inTransactie, isDubbel, prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door, type NieuweRegel } from "~/logboek/logboek.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { opgaveLeesbaar, type Opgaveinvoer, type Opgaveweigering } from "./opgave-formulier";
import { sleutelVan } from "~/ui/sleutel";
import { VOOR_TRAJECT } from "./trajectrij.server";

export type Opgaveuitkomst = { ok: true } | { ok: false; reden: Opgaveweigering };

/** All opgaven with what their trajecten are judged by: the open ones first, by name. */
export function listOpgaven() {
  return prisma.opgave.findMany({ include: VOOR_TRAJECT, orderBy: [{ geslotenOp: { sort: "asc", nulls: "first" } }, { titel: "asc" }] });
}

/** The opgave of an address, or 404. */
export async function opgaveUitAdres(sleutel: string | undefined) {
  const opgave = await prisma.opgave.findUnique({ where: { sleutel: sleutel ?? "" }, include: VOOR_TRAJECT });
  if (!opgave) throw nietGevonden("Deze opgave bestaat niet.");
  return opgave;
}
export type GevondenOpgave = Awaited<ReturnType<typeof opgaveUitAdres>>;

/** Their names alone, for choosing from. */
export function listOpgavenamen() {
  return prisma.opgave.findMany({ select: { id: true, sleutel: true, titel: true, geslotenOp: true }, orderBy: { titel: "asc" } });
}

/** The uitdagingen that a treintje can be made for, over all open opgaven, for choosing from. */
export async function listGeprioriteerd() {
  const opgaven = await prisma.opgave.findMany({ where: { geslotenOp: null }, select: { titel: true, sessies: { orderBy: [{ datum: "desc" }, { id: "desc" }], take: 1, select: { gekozen: { select: { id: true, titel: true }, orderBy: { titel: "asc" } } } } }, orderBy: { titel: "asc" } });
  return opgaven.flatMap(({ titel, sessies }) => (sessies[0]?.gekozen ?? []).map((uitdaging) => ({ waarde: uitdaging.id, tekst: `${uitdaging.titel} (${titel})` })));
}

/** Makes an opgave: with it begins its traject, at step 1. Refused when the name is taken. */
export async function opgaveMaken(door: Door, { versie: _, ...velden }: Opgaveinvoer): Promise<{ ok: true; sleutel: string } | { ok: false; reden: Opgaveweigering }> {
  try {
    return await inTransactie(async (tx) => {
      const sleutel = sleutelVan(velden.titel, (await tx.opgave.findMany({ select: { sleutel: true } })).map(({ sleutel }) => sleutel));
      await tx.opgave.create({ data: { ...velden, sleutel } });
      await opgaveregel(tx, door, { sleutel }, "opgave-gemaakt", "maakte de opgave", { na: opgaveLeesbaar(velden) });
      return { ok: true, sleutel };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false, reden: "titel-bezet" };
    throw fout;
  }
}

/** Saves an opgave as it was filled in; when somebody else saved meanwhile, nothing is saved. */
export async function opgaveWijzigen(door: Door, opgave: GevondenOpgave, { versie, ...velden }: Opgaveinvoer): Promise<Opgaveuitkomst> {
  try {
    return await inTransactie(async (tx) => {
      // Not isNogOpen first: two people who both hold the row shared would wait for each other to change it.
      const { count } = await tx.opgave.updateMany({ where: { id: opgave.id, versie, geslotenOp: null }, data: { ...velden, versie: { increment: 1 } } });
      if (count === 0) return { ok: false, reden: (await isNogOpen(tx, opgave)) ? "intussen-gewijzigd" : "gesloten" };
      await opgaveregel(tx, door, opgave, "opgave-gewijzigd", "wijzigde de opgave", { voor: opgaveLeesbaar(opgave), na: opgaveLeesbaar(velden) });
      return { ok: true };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false, reden: "titel-bezet" };
    throw fout;
  }
}

/** Closes an opgave, with the reason: it stays to be read, and nothing of it moves any more. */
export function opgaveSluiten(door: Door, opgave: GevondenOpgave, reden: string): Promise<Opgaveuitkomst> {
  return inTransactie(async (tx) => {
    const { count } = await tx.opgave.updateMany({ where: { id: opgave.id, geslotenOp: null }, data: { geslotenOp: new Date(), geslotenDoor: door.naam, sluitreden: reden } });
    if (count === 0) return { ok: false, reden: "gesloten" };
    await opgaveregel(tx, door, opgave, "opgave-gesloten", "sloot de opgave", { reden });
    return { ok: true };
  });
}

export function opgaveHeropenen(door: Door, opgave: GevondenOpgave, reden: string): Promise<Opgaveuitkomst> {
  return inTransactie(async (tx) => {
    const { count } = await tx.opgave.updateMany({ where: { id: opgave.id, geslotenOp: { not: null } }, data: { geslotenOp: null, geslotenDoor: null, sluitreden: null } });
    if (count === 0) return { ok: false, reden: "niet-gesloten" };
    await opgaveregel(tx, door, opgave, "opgave-heropend", "heropende de opgave", { reden });
    return { ok: true };
  });
}

/** Whether the opgave is still open, seen within the transaction: nothing is added to one that somebody else just closed. */
export async function isNogOpen(tx: Transactie, { id }: { id: string }): Promise<boolean> {
  const [rij] = await tx.$queryRaw<{ open: boolean }[]>`SELECT gesloten_op IS NULL AS open FROM opgave WHERE id = ${id}::uuid FOR SHARE`;
  return rij?.open ?? false;
}

/** The line in the logboek of something that happened to an opgave. */
export function opgaveregel(tx: Transactie, door: Door, { sleutel }: { sleutel: string }, gebeurtenis: string, omschrijving: string, rest: Pick<NieuweRegel, "voor" | "na" | "reden"> = {}): Promise<void> {
  return legVast(tx, { door, gebeurtenis, onderwerp: "opgave", onderwerpId: sleutel, omschrijving, ...rest });
}
