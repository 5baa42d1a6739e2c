import { datumKort, datumUitDatabase, momentVoluit } from "~/periode/datum";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { listOverboekt } from "./capaciteit.server";
import { trajectstand } from "./opgave-lijst.server";
import { opgaveUitAdres } from "./opgave.server";
import { listResultaten } from "./oplossing.server";
import { poortVan } from "./poort";
import { ALLE_STAPPEN, STAPPEN } from "./stappen";
import { feitenUitRij } from "./trajectrij.server";

/** A traject whole: its six gates as they are now, how it came where it is, its sessions and results. */
export async function trajectPaginaVan(gebruiker: Gebruiker, sleutel: string | undefined) {
  const opgave = await opgaveUitAdres(sleutel);
  const [resultaten, overboekt] = await Promise.all([listResultaten(opgave), listOverboekt()]);
  const feiten = feitenUitRij(opgave, overboekt);
  return {
    ...trajectstand(opgave, overboekt),
    titel: opgave.titel,
    gesloten: opgave.geslotenOp !== null,
    magBewerken: mag(gebruiker, "smart-society-bewerken") && opgave.geslotenOp === null,
    poorten: ALLE_STAPPEN.map((stap) => ({ stap, ...STAPPEN[stap], eisen: poortVan(stap, feiten) })),
    geschiedenis: opgave.overgangen.map(({ id, van, naar, op, doorNaam, reden, openEisen }) => ({ id, van, naar, op: momentVoluit(op), doorNaam, reden, openEisen })).reverse(),
    sessies: opgave.sessies.map(({ id, datum, aanwezig, uitkomst, gekozen }) => ({ id, datum: datumKort(datumUitDatabase(datum)), aanwezig, uitkomst, gekozen: gekozen.map(({ titel }) => titel) })),
    resultaten: resultaten.map(({ id, soort, toelichting, geleerd, op, oplossing }) => ({ id, soort, toelichting, geleerd, oplossing: oplossing.titel, op: datumKort(datumUitDatabase(op)) })),
  };
}
export type Trajectpaginagegevens = Awaited<ReturnType<typeof trajectPaginaVan>>;
