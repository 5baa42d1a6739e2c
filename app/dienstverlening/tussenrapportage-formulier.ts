import { z } from "zod";
import type { Versie } from "~/ui/conflict-velden";
import { keuzeveld, tekstveld, versieveld } from "~/ui/formulier";

export const tekstenSchema = z.object({
  afzender: tekstveld({ verplicht: "Vul in wie de rapportage uitbrengt.", max: 120 }),
  inleiding: tekstveld({ verplicht: "De inleiding is leeg.", max: 8000 }),
  watDoetHetOcd: tekstveld({ verplicht: "Deze tekst is leeg.", max: 8000 }),
  overOns: tekstveld({ verplicht: "Deze tekst is leeg.", max: 4000 }),
  versie: versieveld,
});
export type Rapportteksten = Omit<z.output<typeof tekstenSchema>, "versie">;

/** The texts for choosing between two versions. */
export function tekstenVersie({ afzender, inleiding, watDoetHetOcd, overOns }: Rapportteksten): Versie {
  const veld = (label: string, tekst: string) => ({ label, waarde: tekst, tekst });
  return { afzender: veld("Afzender", afzender), inleiding: veld("Inleiding", inleiding), watDoetHetOcd: veld("Wat doet het OCD", watDoetHetOcd), overOns: veld("Over ons en contact", overOns) };
}

export const besluitSchema = z.object({
  code: tekstveld({ verplicht: "Vul de code van het project in.", max: 30 }),
  soort: keuzeveld(["opnemen", "weglaten"], "Kies opnemen of weglaten.", true).transform((soort) => soort as "opnemen" | "weglaten"),
  reden: tekstveld({ verplicht: "Schrijf waarom. Zonder reden kan niemand het besluit begrijpen.", max: 500 }),
});

export const RAPPORTWEIGERINGEN = {
  "bestaat-al": ["halfjaar", "Over dit halfjaar is er al een tussenrapportage."],
  "nog-niet-begonnen": ["halfjaar", "Dit halfjaar is nog niet begonnen: er valt nog niets over te vertellen."],
  "geen-concept": ["formulier", "Er staat geen concept open. Maak eerst een verbeterde uitgave."],
  "niets-weg-te-halen": ["formulier", "Er staat geen concept open: er is niets om weg te halen."],
  "project-onbekend": ["code", "Er is geen project met deze code."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde deze teksten intussen."],
} as const;
