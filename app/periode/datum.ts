import { addDays, format, isValid, parseISO } from "date-fns";

/** A plain date without time or zone, as ISO 8601: "2021-12-31". Strings compare as dates do. */
export type Datum = string;

/** Whether this is an existing calendar date in ISO notation between 1900 and 2100. */
export function isDatum(tekst: string): tekst is Datum {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(tekst)) return false;
  const datum = parseISO(tekst);
  return isValid(datum) && format(datum, "yyyy-MM-dd") === tekst;
}

/** The plain date of a moment in the Netherlands. */
export function datumInNederland(moment: Date): Datum {
  return dagInNederland.format(moment);
}

/** The plain date of a `@db.Date` value, which Prisma gives as midnight UTC; null stays null. */
export function datumUitDatabase(waarde: Date): Datum;
export function datumUitDatabase(waarde: Date | null): Datum | null;
export function datumUitDatabase(waarde: Date | null): Datum | null {
  return waarde && waarde.toISOString().slice(0, 10);
}

/** The other way: what Prisma wants for a `@db.Date` column. */
export function datumVoorDatabase(datum: Datum): Date;
export function datumVoorDatabase(datum: Datum | null): Date | null;
export function datumVoorDatabase(datum: Datum | null): Date | null {
  return datum === null ? null : new Date(`${datum}T00:00:00Z`);
}

/** For sorting, earliest first: ISO dates are in order as they are, without the rules of a language. */
export function vroegsteEerst(a: { op: Datum }, b: { op: Datum }): number {
  return a.op < b.op ? -1 : Number(a.op > b.op);
}

export function dagenLater(datum: Datum, dagen: number): Datum {
  return format(addDays(parseISO(datum), dagen), "yyyy-MM-dd");
}

/** Whole days from `van` to `tot`; negative when `tot` comes first. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return Math.round((Date.parse(tot) - Date.parse(van)) / 86_400_000);
}

/** "31 december 2021" */
export function datumVoluit(datum: Datum): string {
  return `${Number(datum.slice(8))} ${maandVoluit(datum)} ${datum.slice(0, 4)}`;
}

/** "december" */
export function maandVoluit(datum: Datum): string {
  return MAANDEN[Number(datum.slice(5, 7)) - 1] ?? "";
}

/** "31 dec. 2021"; months of three or four letters keep their own form, as Dutch does. */
export function datumKort(datum: Datum): string {
  return `${Number(datum.slice(8))} ${maandKort(datum)} ${datum.slice(0, 4)}`;
}

/** "dec."; "mei" and "mrt." as the Dutch write them. */
export function maandKort(datum: Datum): string {
  return MAANDEN_KORT[Number(datum.slice(5, 7)) - 1] ?? "";
}

/** "12 november 2021 om 14.05 uur", in the Netherlands. */
export function momentVoluit(moment: Date | string): string {
  const waarde = new Date(moment);
  return `${datumVoluit(datumInNederland(waarde))} om ${uurInNederland.format(waarde).replace(":", ".")} uur`;
}

const MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const MAANDEN_KORT = ["jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."];
const dagInNederland = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
const uurInNederland = new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", hour: "2-digit", minute: "2-digit", hour12: false });
