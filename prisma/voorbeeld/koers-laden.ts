import type { Transactie } from "~/database/prisma.server";
import { beginUitgave } from "~/documenten/uitgave.server";
import { koersadres } from "~/koers/koersdocument.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { datumVoorDatabase } from "~/periode/datum";
import { halfjaarVanSleutel, peildatum } from "~/periode/halfjaar";
import { koersdocument, mijlpalen, oordelen } from "./koers";
import type { VoorbeeldMijlpaal } from "./koers-soorten";
import { overdag } from "./lezen";

/** How many requirements there are (onderdelen.ts); a test holds it. */
const TOTAAL = 23;

/** The spoorboekje of 2021 and the step to 2022, as the year would have left it, and the koersdocument of 2022 as a concept. */
export async function maakKoers(tx: Transactie, door: Door): Promise<void> {
  for (const mijlpaal of mijlpalen) await maakMijlpaal(tx, mijlpaal, door);
  await tx.spooroordeel.createMany({ data: oordelen.map(({ op, ...oordeel }) => ({ ...oordeel, op: overdag(op), doorNaam: door.naam, isVoorbeeld: true })) });
  await maakKoersdocument(tx, door);
}

async function maakKoersdocument(tx: Transactie, door: Door) {
  const { jaar, afzender, aanleiding, opties, standen } = koersdocument;
  const { id } = await tx.koersdocument.create({ data: { jaar, afzender, aanleiding, opties: { create: opties.map((optie) => ({ ...optie, isVoorbeeld: true })) } } });
  await tx.koersstand.createMany({ data: standen.map(({ halfjaar, voldaan }) => ({ koersdocumentId: id, halfjaar, eisen: { voldaan, totaal: TOTAAL }, op: overdag(peildatum(halfjaarVanSleutel(halfjaar)!)), isVoorbeeld: true })) });
  await beginUitgave(tx, door, { document: koersadres(jaar), nummer: 1, correctie: null });
}

async function maakMijlpaal(tx: Transactie, { spoor, titel, omschrijving, kwartaal, verplaatsingen = [], bevestigd, trajecten = [], stap, treintjes = [] }: VoorbeeldMijlpaal, door: Door) {
  const { id } = await tx.mijlpaal.create({
    data: {
      spoor, titel, omschrijving, kwartaal, isVoorbeeld: true, aangemaaktOp: overdag("2021-01-11"),
      bevestigdOp: datumVoorDatabase(bevestigd?.op ?? null), bevestigdVolgens: bevestigd?.volgens ?? null,
      verplaatsingen: { create: verplaatsingen.map(({ van, reden, op }, i) => ({ van, naar: verplaatsingen[i + 1]?.van ?? kwartaal, reden, op: overdag(op), doorNaam: door.naam })) },
      werk: { create: [...trajecten.map((sleutel) => ({ stap, opgave: { connect: { sleutel } } })), ...treintjes.map((sleutel) => ({ treintje: { connect: { sleutel } } }))] },
    },
  });
  await legVast(tx, { door, gebeurtenis: "mijlpaal-gemaakt", onderwerp: "mijlpaal", onderwerpId: id, omschrijving: "maakte de mijlpaal" });
}
