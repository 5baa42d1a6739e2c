import { z } from "zod";
import type { Versie } from "~/ui/conflict-velden";
import { tekstveld, versieveld } from "~/ui/formulier";

export const koersdocumentSchema = z.object({
  jaar: tekstveld({ verplicht: "Vul het jaar in.", max: 20 }).transform((tekst, ctx): number => {
    const jaar = /^20[0-8]\d$/.test(tekst) ? Number(tekst) : null;
    if (jaar === null && tekst !== "") ctx.addIssue({ code: "custom", message: `“${tekst}” is geen jaar tussen 2000 en 2089. Schrijf bijvoorbeeld 2022.` });
    return jaar ?? 0;
  }),
});

export const koerstekstenSchema = z.object({
  afzender: tekstveld({ verplicht: "Vul in wie het koersdocument uitbrengt.", max: 120 }),
  aanleiding: tekstveld({ max: 8000 }),
  versie: versieveld,
});
export type Koersteksten = Omit<z.output<typeof koerstekstenSchema>, "versie">;

/** The texts for choosing between two versions. */
export function koerstekstenVersie({ afzender, aanleiding }: Koersteksten): Versie {
  const veld = (label: string, tekst: string) => ({ label, waarde: tekst, tekst });
  return { afzender: veld("Afzender", afzender), aanleiding: veld("Aanleiding", aanleiding) };
}

export const KOERSWEIGERINGEN = {
  "bestaat-al": ["jaar", "Voor dit jaar is er al een koersdocument."],
  "geen-concept": ["formulier", "Er staat geen concept open. Maak eerst een verbeterde uitgave."],
  "niet-leeg": ["formulier", "In dit koersdocument is al gewerkt, of het is al eens vastgesteld. Het blijft staan."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde deze teksten intussen."],
} as const;
