import { zoektekst } from "~/database/zoektekst";
import { halfjaarUitTekst, type Halfjaar } from "~/periode/halfjaar";
import { DIENSTVERLENINGEN, DOMEINEN, type Dienstverlening, type Domein } from "./project";
import { STATUSSEN, type Projectstatus } from "./project-status";

export const SORTERINGEN = { titel: "Titel", code: "Code", start: "Startdatum", bijgewerkt: "Laatst bijgewerkt" } as const;
export type Sortering = keyof typeof SORTERINGEN;

export type Projectfilter = {
  halfjaar: Halfjaar | null;
  dienstverlening: Dienstverlening | null;
  domein: Domein | null;
  status: Projectstatus | null;
  opdrachtgever: string | null;
  /** Only those nobody touched for thirty days. */
  stil: boolean;
  /** Only those that the reader carries out. */
  mijn: boolean;
  zoek: string;
  sorteer: Sortering;
  aflopend: boolean;
  pagina: number;
};

/** The filter as it stands in an address. What it does not know is left out; a half-year that is none is said at its field. */
export function filterUitAdres(adres: URLSearchParams): { filter: Projectfilter; fouten: Record<string, string> } {
  const tekst = (naam: string) => (adres.get(naam) ?? "").replace(/\p{Cc}/gu, "").slice(0, 200).trim();
  const een = <K extends string>(naam: string, keuzes: Record<K, unknown>) => (Object.hasOwn(keuzes, tekst(naam)) ? (tekst(naam) as K) : null);
  const halfjaar = halfjaarUitTekst(tekst("halfjaar"));
  const filter: Projectfilter = {
    halfjaar,
    dienstverlening: een("dienstverlening", DIENSTVERLENINGEN),
    domein: een("domein", DOMEINEN),
    status: een("status", STATUSSEN),
    opdrachtgever: tekst("opdrachtgever") || null,
    stil: tekst("stil") === "ja",
    mijn: tekst("mijn") === "ja",
    zoek: zoektekst(tekst("zoek")),
    sorteer: een("sorteer", SORTERINGEN) ?? "titel",
    aflopend: tekst("richting") === "aflopend",
    pagina: Math.min(10_000, Math.max(1, Math.trunc(Number(tekst("pagina")) || 1))),
  };
  const fouten: Record<string, string> = tekst("halfjaar") && !halfjaar ? { halfjaar: `“${tekst("halfjaar").slice(0, 40)}” is geen halfjaar. Schrijf bijvoorbeeld tweede helft 2021.` } : {};
  return { filter, fouten };
}
