import type { Datum } from "./datum";

/** Half a calendar year, the spine of every overview. H1 = 1 January–30 June, H2 = 1 July–31 December. */
export type Halfjaar = { readonly jaar: number; readonly helft: 1 | 2 };

/** "2021-h2": the key in URLs and in the database; keys sort as the half-years do. */
export function halfjaarSleutel({ jaar, helft }: Halfjaar): string {
  return `${jaar}-h${helft}`;
}

/** "tweede helft 2021" */
export function halfjaarLabel({ jaar, helft }: Halfjaar): string {
  return `${helft === 1 ? "eerste" : "tweede"} helft ${jaar}`;
}

/** Only the key itself, as it stands in a URL; null for everything else. */
export function halfjaarVanSleutel(sleutel: string): Halfjaar | null {
  const gevonden = /^((?:19|20)\d{2})-h([12])$/.exec(sleutel);
  return gevonden && { jaar: Number(gevonden[1]), helft: gevonden[2] === "1" ? 1 : 2 };
}

/** "tweede helft 2021" for the key "2021-h2"; what is no key stays as it is. */
export function halfjaarInWoorden(sleutel: string): string {
  const halfjaar = halfjaarVanSleutel(sleutel);
  return halfjaar ? halfjaarLabel(halfjaar) : sleutel;
}

/** What people type: "2021-h2", "H2 2021", "2e helft 2021", "tweede halfjaar 2021"; null when it is none. */
export function halfjaarUitTekst(tekst: string): Halfjaar | null {
  const schoon = tekst.trim().toLowerCase().replace(/\s+/g, " ");
  const { letter, woord, jaar } = (HELFT_JAAR.exec(schoon) ?? JAAR_HELFT.exec(schoon))?.groups ?? {};
  const helft = letter ?? woord;
  return helft && jaar ? { jaar: Number(jaar), helft: /^[1e]/.test(helft) ? 1 : 2 } : null;
}

const JAAR = "(?<jaar>(?:19|20)\\d{2})";
const WOORD = "(?:helft|halfjaar|half jaar)";
const HELFT = `(?:h ?(?<letter>[12])|(?<woord>1e|2e|eerste|tweede) ?${WOORD})`;
const HELFT_JAAR = new RegExp(`^${HELFT}(?: van)?[ -]?${JAAR}$`);
const JAAR_HELFT = new RegExp(`^${JAAR} ?[-/·,]? ?${HELFT}$`);

export function halfjaarVan(datum: Datum): Halfjaar {
  return { jaar: Number(datum.slice(0, 4)), helft: datum.slice(5, 7) <= "06" ? 1 : 2 };
}

export function eersteDag({ jaar, helft }: Halfjaar): Datum {
  return `${jaar}-${helft === 1 ? "01-01" : "07-01"}`;
}

/** The peildatum: the last day, as of which the half-year is looked at. */
export function peildatum({ jaar, helft }: Halfjaar): Datum {
  return `${jaar}-${helft === 1 ? "06-30" : "12-31"}`;
}

export function volgende({ jaar, helft }: Halfjaar): Halfjaar {
  return helft === 1 ? { jaar, helft: 2 } : { jaar: jaar + 1, helft: 1 };
}

export function vorige({ jaar, helft }: Halfjaar): Halfjaar {
  return helft === 2 ? { jaar, helft: 1 } : { jaar: jaar - 1, helft: 2 };
}

/** Negative when `a` comes first, for `sort`. */
export function vergelijkHalfjaren(a: Halfjaar, b: Halfjaar): number {
  return a.jaar - b.jaar || a.helft - b.helft;
}

export function valtIn(datum: Datum, halfjaar: Halfjaar): boolean {
  return datum >= eersteDag(halfjaar) && datum <= peildatum(halfjaar);
}

/** The day as of which a half-year is seen: its peildatum, or today while it still runs. */
export function kijkdatum(halfjaar: Halfjaar, vandaag: Datum): Datum {
  const laatste = peildatum(halfjaar);
  return laatste < vandaag ? laatste : vandaag;
}
