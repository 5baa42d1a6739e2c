import { z } from "zod";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { halfjaarveld } from "~/ui/datumveld";
import { versieVan, type Versie } from "~/ui/conflict-velden";
import { getalveld, keuzeveld, tekstveld, versieveld, type Waarden } from "~/ui/formulier";

const MEESTE_UREN = 20_000;
const MEESTE_EUROS = 10_000_000;

/** Hours in a half-year: no more than twenty people have. */
export const urenveld = getalveld({ max: MEESTE_UREN, zin: "Vul een heel aantal uren in, van 0 tot en met 20.000." }).transform((getal) => getal ?? 0);
export const eurosveld = getalveld({ max: MEESTE_EUROS, zin: "Vul een bedrag in hele euro’s in, van 0 tot en met 10.000.000." }).transform((getal) => getal ?? 0);

export const wagonnetjeSchema = z.object({
  naam: tekstveld({ verplicht: "Geef het wagonnetje een naam.", max: 120 }),
  soort: tekstveld({ verplicht: "Kies een soort.", max: 40 }),
  organisatie: tekstveld({ max: 120 }),
  contactrol: tekstveld({ max: 120 }),
  versie: versieveld,
});
export type Wagonnetjeinvoer = z.output<typeof wagonnetjeSchema>;

export const beschikbaarheidSchema = z.object({ halfjaar: halfjaarveld("Vul het halfjaar in."), uren: urenveld, euros: eurosveld, versie: versieveld });
export type Beschikbaarheidinvoer = z.output<typeof beschikbaarheidSchema>;

type Beschikbaarheidvelden = { halfjaar: string; uren: number; euros: number };
/** What a wagonnetje has in a half-year, as its form shows it; nothing where nothing was said yet. */
export const beschikbaarheidWaarden = ({ halfjaar, uren, euros }: { halfjaar: string; uren: number | ""; euros: number | "" }): Waarden => ({ halfjaar: halfjaarInWoorden(halfjaar), uren: String(uren), euros: String(euros) });
/** The same for choosing between two versions. */
export const beschikbaarheidVersie = (velden: Beschikbaarheidvelden): Versie => versieVan({ halfjaar: "Halfjaar", uren: "Uren", euros: "Euro’s" }, beschikbaarheidWaarden(velden));

export const wagonnetjesoortSchema = z.object({
  naam: tekstveld({ verplicht: "Geef de soort een naam.", max: 80 }),
  ronde: keuzeveld(["1", "2"] as const, "Kies ronde 1 (intern) of ronde 2 (extern).", true).transform(Number),
  volgorde: getalveld({ max: 9999, zin: "Vul een heel getal in, van 0 tot en met 9999." }).transform((getal) => getal ?? 0),
  versie: versieveld,
});
export type Wagonnetjesoortinvoer = z.output<typeof wagonnetjesoortSchema>;

export const RONDEN = { 1: "Ronde 1, intern", 2: "Ronde 2, extern" } as const;
export const rondeInWoorden = (ronde: number) => RONDEN[ronde === 1 ? 1 : 2];

/** A wagonnetje, and a soort, for choosing between two versions. */
export const wagonnetjeVersie = (waarden: Waarden, soorten: readonly { waarde: string; tekst: string }[]): Versie => versieVan({ naam: "Naam", soort: "Soort", organisatie: "Organisatie", contactrol: "Contact" }, waarden, (naam, waarde) => (naam === "soort" ? (soorten.find((soort) => soort.waarde === waarde)?.tekst ?? waarde) : waarde));
export const wagonnetjesoortVersie = (waarden: Waarden): Versie => versieVan({ naam: "Naam", ronde: "Ronde", volgorde: "Volgorde" }, waarden, (naam, waarde) => (naam === "ronde" ? rondeInWoorden(Number(waarde)) : waarde));

export const WAGONNETJEWEIGERINGEN = {
  "naam-bezet": ["naam", "Er is al een wagonnetje met deze naam."],
  "soort-onbekend": ["soort", "Deze soort kennen wij niet (meer). Kies opnieuw."],
  "al-gekoppeld": ["soort", "Dit wagonnetje is al gekoppeld; het kan niet naar een soort van een andere ronde."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde dit wagonnetje intussen."],
} as const;

export const SOORTWEIGERINGEN = {
  bezet: ["naam", "Er is al een soort met deze naam."],
  "ronde-in-gebruik": ["ronde", "Er zijn al wagonnetjes van deze soort. De ronde verandert niet meer."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde deze soort intussen."],
} as const;
