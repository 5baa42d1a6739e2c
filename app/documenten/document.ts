import type { Datum } from "~/periode/datum";

/** A run of text; `link` is an address on the web or, starting with "/", a page of this product. */
export type Stuk = { tekst: string; vet?: boolean; cursief?: boolean; link?: string };

export type Kolom = {
  kop: string;
  /** Share of the width. */
  breedte: number;
  /** Short values that are not broken over lines where there is room. */
  kort?: boolean;
};
export type Tabel = { bijschrift: string; kolommen: Kolom[]; rijen: Stuk[][][] };

export type Blok =
  | { soort: "kop"; niveau: 2 | 3 | 4; tekst: string; anker: string }
  | { soort: "alinea"; stukken: Stuk[] }
  | { soort: "lijst"; genummerd: boolean; vanaf?: number; punten: Stuk[][] }
  | { soort: "tabel"; tabel: Tabel }
  | { soort: "kerncijfers"; cijfers: { label: string; waarde: string; toelichting: string }[] }
  /** A drawing with its text and, always, the same data as a table. */
  | { soort: "figuur"; svg: string; /** The same drawn large, for a page where there is room. */ ruim?: string; /** And upright, for a page where there is little. */ smal?: string; breedte: number; hoogte: number; alt: string; bijschrift: string; tabel: Tabel }
  | { soort: "afbeelding"; sha256: string; breedte: number; hoogte: number; alt: string }
  /** Something that must not be overlooked: that this is a concept, what a correction corrects. */
  | { soort: "kader"; stukken: Stuk[] };

/** The one model of every report: page, PDF, DOCX, spreadsheet and JSON are made from it. */
export type Document = {
  titel: string;
  ondertitel: string;
  afzender: string;
  omschrijving: string;
  /** The date that the files carry inside, so that the same data gives the same bytes. */
  datum: Datum;
  blokken: Blok[];
  /** The sheets of the spreadsheet; the first one is the CSV. */
  werkbladen: Werkblad[];
};

export type Werkblad = { naam: string; kolommen: string[]; rijen: (string | number)[][] };

/** The bytes of an image by its SHA-256, fetched by whoever renders. */
export type Afbeeldingen = ReadonlyMap<string, Uint8Array>;

export const VORMEN = {
  pdf: { label: "PDF", mime: "application/pdf" },
  docx: { label: "Word", mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  xlsx: { label: "Excel", mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  csv: { label: "CSV", mime: "text/csv; charset=utf-8" },
} as const;
export type Vorm = keyof typeof VORMEN;

/** A drawing on its own. */
export const BEELDEN = {
  svg: { label: "SVG", mime: "image/svg+xml; charset=utf-8" },
  png: { label: "PNG", mime: "image/png" },
} as const;
export type Beeldvorm = keyof typeof BEELDEN;

export const isBeeld = (tekst: string): tekst is Beeldvorm => Object.hasOwn(BEELDEN, tekst);
export const isVorm = (tekst: string): tekst is Vorm => Object.hasOwn(VORMEN, tekst);

export const kop = (niveau: 2 | 3 | 4, tekst: string, anker: string): Blok => ({ soort: "kop", niveau, tekst, anker });
export const alinea = (tekst: string): Blok => ({ soort: "alinea", stukken: [{ tekst }] });

/** Which images a document shows. */
export function afbeeldingenIn({ blokken }: Document): string[] {
  return blokken.flatMap((blok) => (blok.soort === "afbeelding" ? [blok.sha256] : []));
}
