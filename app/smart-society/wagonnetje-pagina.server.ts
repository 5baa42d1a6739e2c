import { listLogregels } from "~/logboek/logboek.server";
import { datumInNederland, datumKort, momentVoluit } from "~/periode/datum";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { wagonnetjeUitAdres } from "./wagonnetje.server";

/** A wagonnetje as its page shows it. */
export async function wagonnetjePaginaVan(gebruiker: Gebruiker, sleutel: string | undefined) {
  const wagonnetje = await wagonnetjeUitAdres(sleutel);
  const logboek = await listLogregels({ van: { onderwerp: "wagonnetje", onderwerpId: wagonnetje.sleutel } });
  const koppelingen = wagonnetje.koppelingen.map((koppeling) => ({ ...koppeling, stappen: koppeling.stappen.map(({ id, naar, op, doorNaam }) => ({ id, naar, op: datumKort(datumInNederland(op)), doorNaam })) }));
  return { ...wagonnetje, koppelingen, magBewerken: mag(gebruiker, "smart-society-bewerken"), logboek: logboek.regels.map((regel) => ({ ...regel, op: momentVoluit(regel.op) })) };
}
export type Wagonnetjepaginagegevens = Awaited<ReturnType<typeof wagonnetjePaginaVan>>;
