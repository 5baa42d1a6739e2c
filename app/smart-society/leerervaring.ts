import { z } from "zod";
import { zoektekst } from "~/database/zoektekst";
import type { Datum } from "~/periode/datum";
import { versieVan, type Versie } from "~/ui/conflict-velden";
import { dagveld } from "~/ui/datumveld";
import { leesAdres } from "~/ui/filter";
import { keuzeveld, tekstveld, versieveld, type Waarden } from "~/ui/formulier";
import { sleutels, SPOREN, type Spoor } from "./indeling";
import { ALLE_STAPPEN, STAPPEN, type Stap } from "./stappen";

const stapveld = keuzeveld(ALLE_STAPPEN.map(String), "Deze stap bestaat niet. Er zijn er zes.").transform((stap) => (stap ? (Number(stap) as Stap) : null));

export const leerervaringSchema = z.object({
  les: tekstveld({ verplicht: "Schrijf de les in één zin.", max: 300 }),
  toelichting: tekstveld({ max: 4000 }),
  spoor: keuzeveld(sleutels(SPOREN), "Kies een spoor.", true).transform((spoor) => spoor as Spoor),
  opgave: tekstveld({ verplicht: "Kies bij welk traject de les hoort.", max: 80 }),
  stap: stapveld,
  treintje: tekstveld({ max: 80 }).transform((sleutel) => sleutel || null),
  op: dagveld("Vul in wanneer dit is geleerd.").transform((dag): Datum => dag ?? ""),
  versie: versieveld,
});
export type Leerervaringinvoer = z.output<typeof leerervaringSchema>;

export const LEERERVARINGWEIGERINGEN = {
  "opgave-onbekend": ["opgave", "Dit traject kennen wij niet (meer). Kies opnieuw."],
  "treintje-onbekend": ["treintje", "Dit treintje hoort niet bij dit traject. Kies opnieuw."],
  "in-de-toekomst": ["op", "Deze dag ligt in de toekomst."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde deze leerervaring intussen."],
} as const;

type Velden = { opgave: string; treintje: string | null; stap: number | null; spoor: Spoor; les: string; toelichting: string; op: string };
export const leerervaringWaarden = ({ opgave, treintje, stap, spoor, les, toelichting, op }: Velden): Waarden => ({ opgave, treintje: treintje ?? "", stap: stap ? String(stap) : "", spoor, les, toelichting, op });

/** A lesson for choosing between two versions. */
export function leerervaringVersie(velden: Velden): Versie {
  const labels = { opgave: "Traject", treintje: "Treintje", stap: "Stap", spoor: "Spoor", les: "Les", toelichting: "Toelichting", op: "Geleerd op" };
  const tekst = (naam: string, waarde: string) => (naam === "spoor" ? SPOREN[waarde as Spoor] : naam === "stap" && waarde ? `${waarde} ${STAPPEN[Number(waarde) as Stap].titel}` : waarde);
  return versieVan(labels, leerervaringWaarden(velden), tekst);
}

export type Leerervaringfilter = { zoek: string; spoor: Spoor | null; opgave: string | null; stap: number | null; pagina: number };

/** The filter as it stands in an address. What it does not know is left out. */
export function leerervaringfilterUit(adres: URLSearchParams): Leerervaringfilter {
  const { tekst, een, pagina } = leesAdres(adres);
  return {
    zoek: zoektekst(tekst("zoek")),
    spoor: een("spoor", SPOREN),
    opgave: tekst("opgave") || null,
    stap: Number(een("stap", STAPPEN)) || null,
    pagina,
  };
}
