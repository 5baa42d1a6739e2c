import ical, { ICalEventStatus } from "ical-generator";
import { dagenLater, type Datum } from "~/periode/datum";
import { kwartaalInWoorden, laatsteDagVan } from "~/periode/kwartaal";
import { SPOREN } from "~/smart-society/indeling";
import { MIJLPAALSTATEN, staatVan, type Mijlpaal } from "./mijlpaal";

/** The milestones as an iCalendar file: each a whole day, the last one of its quarter, under `adres` ("https://…/mijlpalen/"). */
export function icsVan(mijlpalen: readonly Mijlpaal[], adres: string, vandaag: Datum): string {
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
