import { z } from "zod";
import { bedrag } from "~/smart-society/capaciteit";
import { versieVan, type Versie } from "~/ui/conflict-velden";
import { getalveld, tekstveld, versieveld, type Waarden } from "~/ui/formulier";

/** One of the ways to go on. What is empty or null was not filled in yet. */
export type Koersoptie = { id: string; naam: string; ambitieniveau: string; themas: string; budget: number | null; tijdpad: string; randvoorwaarden: string; isVoorbeeld: boolean; versie: number };

/** What options are compared on (Smart Society Dordrecht 2021: "opties voor het gewenste ambitieniveau, de thema’s, het budget, het tijdpad en randvoorwaarden"). */
export const OPTIEVELDEN = { ambitieniveau: "Ambitieniveau", themas: "Thema’s", budget: "Budget per jaar", tijdpad: "Tijdpad", randvoorwaarden: "Randvoorwaarden" } as const;
export type Optieveld = keyof typeof OPTIEVELDEN;
export const ALLE_OPTIEVELDEN = Object.keys(OPTIEVELDEN) as Optieveld[];

/** More do not fit beside each other on a page. */
export const MAX_OPTIES = 5;

export const optieSchema = z.object({
  naam: tekstveld({ verplicht: "Geef de optie een naam.", max: 80 }),
  ambitieniveau: tekstveld({ max: 1000 }),
  themas: tekstveld({ max: 1000 }),
  budget: getalveld({ max: 100_000_000, zin: "Vul het budget in hele euro’s in, bijvoorbeeld 120.000." }),
  tijdpad: tekstveld({ max: 1000 }),
  randvoorwaarden: tekstveld({ max: 2000 }),
  versie: versieveld,
});
export type Optieinvoer = z.output<typeof optieSchema>;
export type Optievelden = Omit<Optieinvoer, "versie">;

/** One aspect of an option as it is read; empty when it was not filled in. */
export const aspectVan = (optie: Optievelden, veld: Optieveld): string => (veld === "budget" ? (optie.budget === null ? "" : bedrag(optie.budget)) : optie[veld]);

export const legeAspecten = (optie: Optievelden): string[] => ALLE_OPTIEVELDEN.filter((veld) => aspectVan(optie, veld) === "").map((veld) => OPTIEVELDEN[veld].toLowerCase());

const LABELS = { naam: "Naam", ...OPTIEVELDEN };
export const optieWaarden = ({ naam, budget, ...optie }: Optievelden): Waarden => ({ naam, ambitieniveau: optie.ambitieniveau, themas: optie.themas, budget: budget === null ? "" : budget.toLocaleString("nl-NL"), tijdpad: optie.tijdpad, randvoorwaarden: optie.randvoorwaarden });
export const optieLeesbaar = (optie: Optievelden): Record<string, string> => Object.fromEntries(Object.entries(LABELS).map(([veld, label]) => [label, String(optieWaarden(optie)[veld] ?? "")]));
/** An option for choosing between two versions. */
export const optieVersie = (optie: Optievelden): Versie => versieVan(LABELS, optieWaarden(optie));

export const OPTIEWEIGERINGEN = {
  "naam-bezet": ["naam", "Er is al een optie met deze naam."],
  "te-veel-opties": ["formulier", `Er passen er hooguit ${MAX_OPTIES} naast elkaar. Haal eerst een optie weg.`],
  "geen-concept": ["formulier", "Er staat geen concept open. Maak eerst een verbeterde uitgave."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde deze optie intussen."],
} as const;
export type Optieweigering = keyof typeof OPTIEWEIGERINGEN;
