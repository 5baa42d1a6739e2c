import ical, { ICalEventStatus } from "ical-generator";
import { inTransactie, prisma } from "~/database/prisma.server";
import { legVast } from "~/logboek/logboek.server";
import { dagenLater, type Datum } from "~/periode/datum";
import { kwartaalInWoorden, laatsteDagVan } from "~/periode/kwartaal";
import { SPOREN } from "~/smart-society/indeling";
import { bruikbaar } from "~/toegang/bruikbaar.server";
import { maakGeheim, sleutelVan } from "~/toegang/geheim.server";
import type { Gebruiker } from "~/toegang/rol";
import { MIJLPAALSTATEN, staatVan, type Mijlpaal } from "./mijlpaal";

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

/** The milestones as an iCalendar file: each a whole day, the last one of its quarter, under `adres` ("https://…/mijlpalen/"). */
export function agendaVan(mijlpalen: readonly Mijlpaal[], adres: string, vandaag: Datum): string {
  const agenda = ical({ name: "Spoorboekje", prodId: { company: "Spoorboekje", product: "Spoorboekje", language: "NL" }, ttl: 6 * 60 * 60 });
  for (const mijlpaal of mijlpalen) {
    const { id, titel, spoor, kwartaal, verplaatsingen, omschrijving } = mijlpaal;
    const staat = staatVan(mijlpaal, vandaag);
    const redenen = verplaatsingen.map(({ van, naar, reden }) => `Verplaatst van ${kwartaalInWoorden(van)} naar ${kwartaalInWoorden(naar)}: ${reden}`);
    agenda.createEvent({
      id: `${id}@spoorboekje`,
      sequence: verplaatsingen.length,
      allDay: true,
      start: laatsteDagVan(kwartaal),
      end: dagenLater(laatsteDagVan(kwartaal), 1),
      summary: `${titel} (${MIJLPAALSTATEN[staat].toLowerCase()})`,
      description: [`${SPOREN[spoor]}, ${kwartaalInWoorden(kwartaal)}`, omschrijving, ...redenen].filter(Boolean).join("\n"),
      url: `${adres}${id}`,
      status: staat === "vervallen" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      categories: [{ name: SPOREN[spoor] }],
    });
  }
  return agenda.toString();
}
