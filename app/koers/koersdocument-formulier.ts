import { z } from "zod";
import type { Versie } from "~/ui/conflict-velden";
import { tekstveld, versieveld } from "~/ui/formulier";

export const koersdocumentSchema = z.object({
  jaar: tekstveld({ verplicht: "Vul het jaar in.", max: 20 }).transform((tekst, ctx): number => {
    const jaar = /^(19|20)\d{2}$/.test(tekst) ? Number(tekst) : null;
    if (jaar === null && tekst !== "") ctx.addIssue({ code: "custom", message: `“${tekst}” is geen jaar. Schrijf bijvoorbeeld 2022.` });
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
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde deze teksten intussen."],
} as const;
