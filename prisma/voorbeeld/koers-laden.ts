import type { Transactie } from "~/database/prisma.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { datumVoorDatabase } from "~/periode/datum";
import { mijlpalen, oordelen } from "./koers";
import type { VoorbeeldMijlpaal } from "./koers-soorten";
import { overdag } from "./lezen";

/** The spoorboekje of 2021 and the step to 2022, as the year would have left it. */
export async function maakKoers(tx: Transactie, door: Door): Promise<void> {
  for (const mijlpaal of mijlpalen) await maakMijlpaal(tx, mijlpaal, door);
  await tx.spooroordeel.createMany({ data: oordelen.map(({ op, ...oordeel }) => ({ ...oordeel, op: overdag(op), doorNaam: door.naam, isVoorbeeld: true })) });
}

async function maakMijlpaal(tx: Transactie, { spoor, titel, omschrijving, kwartaal, verplaatsingen = [], bevestigd, trajecten = [], stap, treintjes = [] }: VoorbeeldMijlpaal, door: Door) {
  const { id } = await tx.mijlpaal.create({
    data: {
      spoor, titel, omschrijving, kwartaal, isVoorbeeld: true,
      bevestigdOp: datumVoorDatabase(bevestigd?.op ?? null), bevestigdVolgens: bevestigd?.volgens ?? null,
      verplaatsingen: { create: verplaatsingen.map(({ van, reden, op }, i) => ({ van, naar: verplaatsingen[i + 1]?.van ?? kwartaal, reden, op: overdag(op), doorNaam: door.naam })) },
      werk: { create: [...trajecten.map((sleutel) => ({ stap, opgave: { connect: { sleutel } } })), ...treintjes.map((sleutel) => ({ treintje: { connect: { sleutel } } }))] },
    },
  });
  await legVast(tx, { door, gebeurtenis: "mijlpaal-gemaakt", onderwerp: "mijlpaal", onderwerpId: id, omschrijving: "maakte de mijlpaal" });
}
