import { inTransactie, prisma } from "~/database/prisma.server";
import { legVast } from "~/logboek/logboek.server";
import { bruikbaar } from "~/toegang/bruikbaar.server";
import { maakGeheim, sleutelVan } from "~/toegang/geheim.server";
import type { Gebruiker } from "~/toegang/rol";

/** Makes somebody's secret for the calendar feed and gives it, this once; an earlier one stops working. */
export async function agendasleutelMaken({ id, naam }: Gebruiker): Promise<string> {
  const geheim = maakGeheim();
  await inTransactie(async (tx) => {
    await tx.agendasleutel.upsert({ where: { gebruikerId: id }, create: { id: sleutelVan(geheim), gebruikerId: id }, update: { id: sleutelVan(geheim), aangemaaktOp: new Date() } });
    await legVast(tx, { door: { id, naam }, gebeurtenis: "agenda-gemaakt", onderwerp: "gebruiker", onderwerpId: id, omschrijving: "maakte een agenda-adres" });
  });
  return geheim;
}

/** Takes the feed away; whoever still has the address gets nothing any more. */
export async function agendasleutelIntrekken({ id, naam }: Gebruiker): Promise<void> {
  await inTransactie(async (tx) => {
    const { count } = await tx.agendasleutel.deleteMany({ where: { gebruikerId: id } });
    if (count > 0) await legVast(tx, { door: { id, naam }, gebeurtenis: "agenda-ingetrokken", onderwerp: "gebruiker", onderwerpId: id, omschrijving: "trok het agenda-adres in" });
  });
}

export async function heeftAgendasleutel({ id }: Gebruiker): Promise<boolean> {
  return (await prisma.agendasleutel.count({ where: { gebruikerId: id } })) > 0;
}

/** Whether a secret opens the feed: that of somebody who may still log in. */
export async function isAgendasleutel(geheim: string): Promise<boolean> {
  return (await prisma.agendasleutel.count({ where: { id: sleutelVan(geheim), gebruiker: bruikbaar() } })) > 0;
}
