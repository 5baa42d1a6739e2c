import { inTransactie, type Prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { regios } from "./regios";
import { AANPAK_DAKLOOSHEID, BESCHERMD_THUIS } from "./rozen";
import { wagonnetjesoorten } from "./wagonnetjesoorten";

type Geladen = Record<"soorten wagonnetjes" | "regio’s" | "datarozen", number>;

/**
 * Lays ready what an empty installation would otherwise type over from the sources: the kinds of wagonnetjes, the regions and the two roses over
 * them. Of a kind of which there is one already nothing is added, so that nothing of one's own is mixed with it. Gives how many of each were made.
 */
export function laadStartgegevens(door: Door): Promise<Geladen> {
  return inTransactie(async (tx) => ({
    "soorten wagonnetjes": (await tx.wagonnetjesoort.count()) > 0 ? 0 : await maakSoorten(tx, door),
    "regio’s": (await tx.regio.count()) > 0 ? 0 : await maakRegios(tx, door),
    datarozen: (await tx.dataroos.count()) > 0 ? 0 : await maakRozen(tx, door),
  }));
}

async function maakSoorten(tx: Transactie, door: Door): Promise<number> {
  const rijen = await tx.wagonnetjesoort.createManyAndReturn({ data: wagonnetjesoorten, select: { id: true } });
  for (const { id } of rijen) await legVast(tx, { door, gebeurtenis: "wagonnetjesoort-gemaakt", onderwerp: "wagonnetjesoort", onderwerpId: id, omschrijving: "nam de soort over uit de startgegevens" });
  return rijen.length;
}

/** Marked as not looked after: whoever keeps the catalogue says which are right. */
async function maakRegios(tx: Transactie, door: Door): Promise<number> {
  await tx.regio.createMany({ data: regios.map(([code, naam]) => ({ code, naam, gemeenten: `${naam} (${code})` })) });
  for (const [code] of regios) await legVast(tx, { door, gebeurtenis: "regio-gemaakt", onderwerp: "regio", onderwerpId: code, omschrijving: "nam de regio over uit de startgegevens" });
  return regios.length;
}

async function maakRozen(tx: Transactie, door: Door): Promise<number> {
  const over = { connect: await tx.regio.findMany({ select: { id: true } }) };
  const rozen = [BESCHERMD_THUIS, AANPAK_DAKLOOSHEID];
  for (const { inhoud, ...velden } of rozen) {
    await tx.dataroos.create({ data: { ...velden, regios: over, versies: { create: { nummer: 1, inhoud: inhoud as unknown as Prisma.InputJsonObject } } } });
    await legVast(tx, { door, gebeurtenis: "dataroos-gemaakt", onderwerp: "dataroos", onderwerpId: velden.sleutel, omschrijving: "nam de roos over uit de startgegevens" });
  }
  return rozen.length;
}
