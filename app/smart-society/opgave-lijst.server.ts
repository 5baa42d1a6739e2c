import { datumInNederland, datumKort } from "~/periode/datum";
import { telOp } from "./capaciteit";
import { listOverboekt } from "./capaciteit.server";
import { listOpgaven } from "./opgave.server";
import { poortVan } from "./poort";
import { feitenUitRij, nodigUitRij, stapUitRij, type Trajectrij } from "./trajectrij.server";
import { behoefteVan } from "./treintje";

/** Every opgave with where its traject stands and what is to be done next. */
export async function opgavelijst() {
  const [opgaven, overboekt] = await Promise.all([listOpgaven(), listOverboekt()]);
  return opgaven.map((rij) => ({ ...trajectstand(rij, overboekt), titel: rij.titel, hoofddoel: rij.hoofddoel, gesloten: rij.geslotenOp !== null }));
}
export type Opgavelijst = Awaited<ReturnType<typeof opgavelijst>>;

/** Where a traject stands: its step and since when, the gate, and what its treintjes need against what is promised. */
export function trajectstand(rij: Trajectrij, overboekt: ReadonlySet<string>) {
  const stap = stapUitRij(rij);
  const feiten = feitenUitRij(rij, overboekt);
  const behoeften = rij.treintjes.map((treintje) => behoefteVan(nodigUitRij(treintje), treintje.koppelingen));
  return {
    sleutel: rij.sleutel,
    stap,
    sinds: datumKort(datumInNederland(rij.overgangen.at(-1)?.op ?? rij.aangemaaktOp)),
    eisen: poortVan(stap, feiten),
    overboekt: [...new Set(feiten.treintjes.flatMap((treintje) => treintje.overboekt))],
    treintjes: rij.treintjes.length,
    nodig: telOp(behoeften.map(({ nodig }) => nodig)),
    toegezegd: telOp(behoeften.map(({ toegezegd }) => toegezegd)),
  };
}
