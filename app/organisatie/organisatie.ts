import { z } from "zod";
import type { Versie } from "~/ui/conflict-velden";
import { getalveld, keuzeveld, samenhang, tekstveld, versieveld } from "~/ui/formulier";

/** The kinds of organisation; municipalities come first wherever they are listed together. */
export const ORGANISATIESOORTEN = { gemeente: "Gemeente", dochterorganisatie: "Dochterorganisatie", regio: "Regio", overig: "Overig" } as const;
export type Organisatiesoort = keyof typeof ORGANISATIESOORTEN;

export const organisatieSchema = z
  .object({
    naam: tekstveld({ verplicht: "Geef de organisatie een naam.", max: 120 }),
    soort: keuzeveld(Object.keys(ORGANISATIESOORTEN) as Organisatiesoort[], "Kies een soort organisatie.", true).transform((soort) => soort as Organisatiesoort),
    gemeentecode: tekstveld({ max: 10 }).transform((code, ctx) => {
      if (code !== "" && !/^GM\d{4}$/.test(code)) ctx.addIssue({ code: "custom", message: "Een gemeentecode van het CBS is GM met vier cijfers, zoals GM0505." });
      return code || null;
    }),
    volgorde: getalveld({ max: 9999, zin: "Vul een heel getal in, van 0 tot en met 9999." }).transform((getal) => getal ?? 0),
    versie: versieveld,
  })
  .check(samenhang(({ soort, gemeentecode }, fout) => {
    if (gemeentecode && soort !== "gemeente") fout(["gemeentecode", "soort"], "Alleen een gemeente heeft een gemeentecode.");
  }));

export type Organisatieinvoer = z.output<typeof organisatieSchema>;

export const ORGANISATIEWEIGERINGEN = {
  bezet: ["naam", "Er is al een organisatie met deze naam of gemeentecode."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde deze organisatie intussen."],
} as const;

/** An organisation for choosing between two versions. */
export function organisatieVersie({ naam, soort, gemeentecode, volgorde }: Omit<Organisatieinvoer, "versie">): Versie {
  const veld = (label: string, waarde: string, tekst = waarde) => ({ label, waarde, tekst });
  return { naam: veld("Naam", naam), soort: veld("Soort", soort, ORGANISATIESOORTEN[soort]), gemeentecode: veld("Gemeentecode", gemeentecode ?? ""), volgorde: veld("Volgorde", String(volgorde)) };
}
