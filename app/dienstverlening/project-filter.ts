import { zoektekst } from "~/database/zoektekst";
import { halfjaarUitTekst, type Halfjaar } from "~/periode/halfjaar";
import { leesAdres } from "~/ui/filter";
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
  /** Only those with an oplevering that was due and is not there. */
  laat: boolean;
  /** Only those that the reader carries out. */
  mijn: boolean;
  zoek: string;
  sorteer: Sortering;
  aflopend: boolean;
  pagina: number;
};

/** The filter as it stands in an address. What it does not know is left out; a half-year that is none is said at its field. */
export function filterUitAdres(adres: URLSearchParams): { filter: Projectfilter; fouten: Record<string, string> } {
  const { tekst, een, pagina } = leesAdres(adres);
  const halfjaar = halfjaarUitTekst(tekst("halfjaar"));
  const filter: Projectfilter = {
    halfjaar,
    dienstverlening: een("dienstverlening", DIENSTVERLENINGEN),
    domein: een("domein", DOMEINEN),
    status: een("status", STATUSSEN),
    opdrachtgever: tekst("opdrachtgever") || null,
    stil: tekst("stil") === "ja",
    laat: tekst("laat") === "ja",
    mijn: tekst("mijn") === "ja",
    zoek: zoektekst(tekst("zoek")),
    sorteer: een("sorteer", SORTERINGEN) ?? "titel",
    aflopend: tekst("richting") === "aflopend",
    pagina,
  };
  const fouten: Record<string, string> = tekst("halfjaar") && !halfjaar ? { halfjaar: `“${tekst("halfjaar").slice(0, 40)}” is geen halfjaar. Schrijf bijvoorbeeld tweede helft 2021.` } : {};
  return { filter, fouten };
}
