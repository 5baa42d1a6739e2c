import { z } from "zod";
import { zoektekst } from "~/database/zoektekst";
import type { Datum } from "~/periode/datum";
import { dagveld } from "~/ui/datumveld";
import { leesAdres } from "~/ui/filter";
import { keuzeveld, tekstveld } from "~/ui/formulier";
import { CATEGORIEEN, FASEN, NIVEAUS, sleutels, SPOREN, type Categorie, type Fase, type Niveau, type Spoor } from "./indeling";

/** What became of an oplossing in practice (Smart Society Dordrecht 2021, stap 6). */
export const RESULTAATSOORTEN = { toegepast: "Toegepast", opgeschaald: "Opgeschaald", gestopt: "Gestopt" } as const;
export type Resultaatsoort = keyof typeof RESULTAATSOORTEN;

const verplichteDag = (zin: string) => dagveld(zin).transform((dag): Datum => dag ?? "");

export const realisatieSchema = z.object({ op: verplichteDag("Vul in sinds wanneer de oplossing er is.") });
export const bruikbaarheidSchema = z.object({ op: verplichteDag("Vul in sinds wanneer het opgaventeam ermee kan werken."), volgens: tekstveld({ verplicht: "Schrijf wie van het opgaventeam dit bevestigde.", max: 200 }) });
export const resultaatSchema = z.object({
  oplossing: tekstveld({ verplicht: "Kies een oplossing.", max: 40 }),
  soort: keuzeveld(sleutels(RESULTAATSOORTEN), "Kies toegepast, opgeschaald of gestopt.", true).transform((soort) => soort as Resultaatsoort),
  toelichting: tekstveld({ max: 4000 }),
  geleerd: tekstveld({ verplicht: "Schrijf in één zin wat ervan is geleerd.", max: 300 }),
  spoor: keuzeveld(sleutels(SPOREN), "Kies bij welk spoor de les hoort.", true).transform((spoor) => spoor as Spoor),
  op: verplichteDag("Vul de dag in."),
});
export type Resultaatinvoer = z.output<typeof resultaatSchema>;

export const OPLOSSINGWEIGERINGEN = {
  "opgave-gesloten": ["formulier", "Deze opgave is gesloten. Heropen haar eerst."],
  "oplossing-onbekend": ["oplossing", "Deze oplossing staat niet (meer) op de kaart. Kies opnieuw."],
  "alleen-op-een-kaart": ["formulier", "Dit is een eerdere pilot; die hoort bij geen opgave."],
  "in-de-toekomst": ["op", "Deze dag ligt in de toekomst."],
  "al-gerealiseerd": ["formulier", "Deze oplossing is al gerealiseerd."],
  "nog-niet-gerealiseerd": ["formulier", "Deze oplossing is nog niet gerealiseerd."],
  "voor-de-realisatie": ["op", "Dit ligt vóór de dag waarop de oplossing is gerealiseerd."],
  "al-bruikbaar": ["formulier", "Dit is al bevestigd."],
  "titel-bezet": ["titel", "Er is al een pilot met deze naam."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde dit intussen."],
} as const;

export const HERKOMSTEN = { kaart: "Van een opgavenkaart", pilot: "Eerdere pilot" } as const;
export type Inventarisfilter = { zoek: string; niveau: Niveau | null; fase: Fase | null; categorie: Categorie | null; herkomst: keyof typeof HERKOMSTEN | null; pagina: number };

/** The filter as it stands in an address. What it does not know is left out. */
export function inventarisfilterUit(adres: URLSearchParams): Inventarisfilter {
  const { tekst, een, pagina } = leesAdres(adres);
  return { zoek: zoektekst(tekst("zoek")), niveau: een("niveau", NIVEAUS), fase: een("fase", FASEN), categorie: een("categorie", CATEGORIEEN), herkomst: een("herkomst", HERKOMSTEN), pagina };
}
