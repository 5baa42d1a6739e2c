import { inTransactie, prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { datumInNederland } from "~/periode/datum";
import { SPOREN, type Spoor } from "~/smart-society/indeling";
import { OORDELEN, type Oordeel, type Spooroordeel } from "./oordeel";

/** Every oordeel that was given, oldest first. */
export async function listOordelen(db: Pick<Transactie, "spooroordeel"> = prisma): Promise<Spooroordeel[]> {
  const rijen = await db.spooroordeel.findMany({ orderBy: [{ op: "asc" }, { id: "asc" }] });
  return rijen.map(({ jaar, spoor, oordeel, toelichting, op, doorNaam }) => ({ jaar, spoor, oordeel, toelichting, op: datumInNederland(op), doorNaam }));
}

/** Gives an oordeel on a spoor. Earlier ones stay to be read. */
export async function oordeelGeven(door: Door, jaar: number, spoor: Spoor, { oordeel, toelichting }: { oordeel: Oordeel; toelichting: string }): Promise<void> {
  await inTransactie(async (tx) => {
    await tx.spooroordeel.create({ data: { jaar, spoor, oordeel, toelichting, doorNaam: door.naam } });
    await legVast(tx, { door, gebeurtenis: "oordeel-gegeven", onderwerp: "spoorboekje", onderwerpId: String(jaar), omschrijving: `gaf een oordeel over ${SPOREN[spoor]}`, na: { Oordeel: OORDELEN[oordeel], Toelichting: toelichting } });
  });
}
