import { z } from "zod";
import { versieVan, type Versie } from "~/ui/conflict-velden";
import { meerkeuzeveld, tekstveld, versieveld, type Waarden } from "~/ui/formulier";
import type { Rondestatus } from "./meetronde";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";

export const regioSchema = z.object({
  naam: tekstveld({ verplicht: "Geef de regio een naam.", max: 120 }),
  code: tekstveld({ verplicht: "Vul de code van de centrumgemeente in.", max: 20 }).transform((tekst) => tekst.toUpperCase()).refine((code) => code === "" || /^GM\d{4}$/.test(code), "Een gemeentecode bestaat uit GM en vier cijfers, bijvoorbeeld GM0505."),
  gemeenten: tekstveld({ max: 4000 }),
  isGeverifieerd: tekstveld({ max: 5 }).transform((waarde) => waarde === "ja"),
  adviseurs: meerkeuzeveld(),
  versie: versieveld,
});
export type Regioinvoer = z.output<typeof regioSchema>;
type Velden = Omit<Regioinvoer, "versie">;

export const REGIOVELDEN = { naam: "Naam", code: "Code van de centrumgemeente", gemeenten: "Gemeenten", isGeverifieerd: "Nagekeken", adviseurs: "Regio-adviseurs" } as const;
export const regioWaarden = ({ isGeverifieerd, ...rest }: Velden): Waarden => ({ ...rest, isGeverifieerd: isGeverifieerd ? "ja" : "" });
const woord = (namen: ReadonlyMap<string, string>) => (veld: string, waarde: string) => (veld === "adviseurs" ? waarde.split(",").map((id) => namen.get(id) ?? id).join(", ") : waarde);
/** A region for choosing between two versions; `namen` says who its advisers are. */
export const regioVersie = (regio: Velden, namen: ReadonlyMap<string, string>): Versie => versieVan(REGIOVELDEN, { ...regioWaarden(regio), adviseurs: regio.adviseurs.toSorted().join(",") }, woord(namen));
/** The same for the logboek. */
export const regioLeesbaar = (regio: Velden, namen: ReadonlyMap<string, string>) => Object.fromEntries(Object.values(regioVersie(regio, namen)).map(({ label, tekst }) => [label, tekst]));

/** By name, as Dutch people look it up: 's-Gravenhage stands under the G. */
export function opNaam<R extends { naam: string }>(regios: readonly R[]): R[] {
  const kaal = ({ naam }: R) => naam.replace(/^['’]s[- ]/i, "");
  return regios.toSorted((a, b) => kaal(a).localeCompare(kaal(b), "nl"));
}

export const gemeentenVan = (tekst: string) => tekst.split("\n").map((regel) => regel.trim()).filter(Boolean);

/** An adviser keeps the statuses of the own regions alone. */
export function magRegioBijwerken(gebruiker: Gebruiker | null, { adviseurs }: { adviseurs: readonly { id: string }[] }): boolean {
  return gebruiker !== null && mag(gebruiker, "status-bewerken") && adviseurs.some(({ id }) => id === gebruiker.id);
}

/** A published round is for everybody; before that only who leads rounds reads it, and of the own regions their adviser. */
export function magRondeLezen(gebruiker: Gebruiker | null, status: Rondestatus, regio?: { adviseurs: readonly { id: string }[] }): boolean {
  return status === "gepubliceerd" || mag(gebruiker, "meetronde-leiden") || (regio !== undefined && magRegioBijwerken(gebruiker, regio));
}

export const REGIOWEIGERINGEN = {
  bezet: ["naam", "Er is al een regio met deze naam of code."],
  "code-vast": ["code", "Deze regio is al gemeten; haar code staat in de adressen van haar metingen en blijft zo."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde deze regio intussen."],
  "adviseur-onbekend": ["adviseurs", "Een van deze adviseurs is er niet (meer). Kies opnieuw."],
} as const;
