import { format, isValid, lastDayOfMonth, parse } from "date-fns";
import { nl } from "date-fns/locale/nl";
import { datumVoluit, isDatum, maandKort, maandVoluit, type Datum } from "./datum";
import { eersteDag, halfjaarLabel, halfjaarUitTekst, halfjaarVan, peildatum } from "./halfjaar";

/** How exactly a date is meant, finest first. */
export const PRECISIES = ["dag", "maand", "kwartaal", "halfjaar", "jaar"] as const;
export type Precisie = (typeof PRECISIES)[number];

/** A date as exact as it is known. For a plan `op` is the last day of what is meant, so that it can be late only afterwards. */
export type DatumMetPrecisie = { readonly op: Datum; readonly precisie: Precisie };

/**
 * What people type, to the last day of what they mean: "3 december 2021", "3-12-2021", "dec. 2021", "12-2021",
 * "4e kwartaal 2021", "2021-k4", "tweede helft 2021", "2021"; null when it is no such thing or no existing date.
 */
export function datumUitTekst(tekst: string): DatumMetPrecisie | null {
  const schoon = tekst.trim().toLowerCase().replace(/\s+/g, " ").replace(/(?<=[a-z])\./g, "");
  return dagUit(schoon) ?? maandUit(schoon) ?? kwartaalUit(schoon) ?? halfjaarUit(schoon) ?? jaarUit(schoon);
}

/** "3 december 2021", "december 2021", "4e kwartaal 2021", "tweede helft 2021", "2021" */
export function datumMetPrecisieVoluit({ op, precisie }: DatumMetPrecisie): string {
  const jaar = op.slice(0, 4);
  switch (precisie) {
    case "dag":
      return datumVoluit(op);
    case "maand":
      return `${maandVoluit(op)} ${jaar}`;
    case "kwartaal":
      return `${kwartaalVan(op)}e kwartaal ${jaar}`;
    case "halfjaar":
      return halfjaarLabel(halfjaarVan(op));
    case "jaar":
      return jaar;
  }
}

/** The same without its year, for a row of several: "okt.", "4e kwrt.", "tweede helft"; empty for a whole year. */
export function deelVanHetJaar({ op, precisie }: DatumMetPrecisie): string {
  switch (precisie) {
    case "dag":
    case "maand":
      return maandKort(op);
    case "kwartaal":
      return `${kwartaalVan(op)}e kwrt.`;
    case "halfjaar":
      return halfjaarVan(op).helft === 1 ? "eerste helft" : "tweede helft";
    case "jaar":
      return "";
  }
}

/** The first day of what is meant: 1 October for "4e kwartaal 2021". */
export function beginVan({ op, precisie }: DatumMetPrecisie): Datum {
  const jaar = op.slice(0, 4);
  switch (precisie) {
    case "dag":
      return op;
    case "maand":
      return `${op.slice(0, 7)}-01`;
    case "kwartaal":
      return `${jaar}-${String(kwartaalVan(op) * 3 - 2).padStart(2, "0")}-01`;
    case "halfjaar":
      return eersteDag(halfjaarVan(op));
    case "jaar":
      return `${jaar}-01-01`;
  }
}

export function isZelfdeDatum(a: DatumMetPrecisie, b: DatumMetPrecisie): boolean {
  return a.op === b.op && a.precisie === b.precisie;
}

const kwartaalVan = (datum: Datum) => Math.ceil(Number(datum.slice(5, 7)) / 3);

/** Null before 1900, which no plan reaches: to JavaScript the year 21 is 1921. */
const eindeMaand = (jaar: number, maand: number) => jaar < 1900 ? null : format(lastDayOfMonth(new Date(jaar, maand - 1, 1)), "yyyy-MM-dd");

function dagUit(tekst: string): DatumMetPrecisie | null {
  if (isDatum(tekst)) return { op: tekst, precisie: "dag" };
  return metVorm(tekst, ["d MMMM yyyy", "d MMM yyyy", "d-M-yyyy", "d/M/yyyy"], "dag", (datum) => format(datum, "yyyy-MM-dd"));
}

function maandUit(tekst: string): DatumMetPrecisie | null {
  const vormen = ["MMMM yyyy", "MMM yyyy", "M-yyyy", "yyyy-MM"];
  return metVorm(tekst, vormen, "maand", (datum) => eindeMaand(datum.getFullYear(), datum.getMonth() + 1));
}

function kwartaalUit(tekst: string): DatumMetPrecisie | null {
  const gevonden = /^(?<k>[1-4])e? ?(?:kwartaal|kwrt|kw)(?: van)? (?<j>\d{4})$/.exec(tekst) ?? /^[kq](?<k>[1-4]) (?<j>\d{4})$/.exec(tekst) ?? /^(?<j>\d{4})[- ]?[kq](?<k>[1-4])$/.exec(tekst);
  const { k, j } = gevonden?.groups ?? {};
  return alsHetBestaat(j && k ? eindeMaand(Number(j), Number(k) * 3) : null, "kwartaal");
}

function halfjaarUit(tekst: string): DatumMetPrecisie | null {
  const halfjaar = halfjaarUitTekst(tekst);
  return halfjaar && { op: peildatum(halfjaar), precisie: "halfjaar" };
}

function jaarUit(tekst: string): DatumMetPrecisie | null {
  return alsHetBestaat(/^\d{4}$/.test(tekst) ? `${tekst}-12-31` : null, "jaar");
}

// date-fns knows "sep" and "mrt" only with their dots; four-letter "sept" is common too.
const metPunt = (tekst: string) => tekst.replace(/\bsept\b/, "sep").replace(/\b(jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)\b/, "$1.");

function metVorm(tekst: string, vormen: string[], precisie: Precisie, alsDatum: (datum: Date) => Datum | null): DatumMetPrecisie | null {
  for (const vorm of vormen) {
    for (const poging of [tekst, metPunt(tekst), metPunt(tekst).replace("jun.", "juni").replace("jul.", "juli")]) {
      const datum = parse(poging, vorm, new Date(2000, 0, 1), { locale: nl });
      if (isValid(datum)) return alsHetBestaat(alsDatum(datum), precisie);
    }
  }
  return null;
}

function alsHetBestaat(op: Datum | null, precisie: Precisie): DatumMetPrecisie | null {
  return op && isDatum(op) ? { op, precisie } : null;
}
