import { z } from "zod";

/** What somebody typed, by field name. */
export type Waarden = Record<string, string | string[]>;
/** The same field by field, in the order of the form. */
export type Getypt = [naam: string, waarde: string][];
/** A form as it is shown: what is in the fields, and what is wrong with them. */
export type Formulierstaat = { waarden: Waarden; fouten: Record<string, string> };
export type Gelezen<T> = { ok: true; data: T; waarden: Waarden } | { ok: false; staat: Formulierstaat };

/** Reads a posted form by its schema: the data, or the form with a sentence at each wrong field and everything that was typed. */
export function leesFormulier<S extends z.ZodType>(formulier: FormData, schema: S): Gelezen<z.output<S>> {
  const ruw = waardenUit(formulier);
  const uitkomst = schema.safeParse(ruw);
  const waarden = zonderStuurtekens(ruw);
  if (uitkomst.success) return { ok: true, data: uitkomst.data, waarden };
  const fouten: Record<string, string> = {};
  for (const { path, message } of uitkomst.error.issues) fouten[String(path[0] ?? "formulier")] ??= message;
  return { ok: false, staat: { waarden, fouten } };
}

/** The field and the sentence of a refusal in the table of its kind; its own `zin` where it can say more than its reason. */
export function foutUit<R extends string>(weigeringen: Record<R, readonly [string, string]>, { reden, zin }: { reden: R; zin?: string }): readonly [string, string] {
  const [veld, vast] = weigeringen[reden];
  return [veld, zin ?? vast];
}

/** The same form again with a refusal that came from the act, at a field or (at "formulier") above them all. */
export const metFout = (waarden: Waarden, [veld, zin]: readonly [veld: string, zin: string]): Formulierstaat => ({ waarden, fouten: { [veld]: zin } });

export const leegFormulier = (waarden: Waarden = {}): Formulierstaat => ({ waarden, fouten: {} });

/** A form that comes back keeps the version it was made from, so that a change of somebody else in between is still seen. */
export const versieUit = (staat: Formulierstaat | undefined, nu: number): number => Number(staat?.waarden.versie ?? nu);

/** What was typed, for a form that shows what somebody else saved meanwhile: sent again, it goes on from there. */
export const metVersie = (waarden: Waarden, versie: number): Waarden => ({ ...waarden, versie: String(versie) });

function waardenUit(formulier: FormData): Waarden {
  const waarden: Waarden = {};
  for (const naam of new Set(formulier.keys())) {
    const alle = formulier.getAll(naam).filter((waarde) => typeof waarde === "string");
    if (alle.length > 0) waarden[naam] = alle.length === 1 ? alle[0]! : alle;
  }
  return waarden;
}

// eslint-disable-next-line no-control-regex -- these are exactly the characters that are refused
const STUURTEKENS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0080-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

function zonderStuurtekens(waarden: Waarden): Waarden {
  const schoon = (tekst: string) => tekst.replace(STUURTEKENS, "");
  return Object.fromEntries(Object.entries(waarden).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde.map(schoon) : schoon(waarde)]));
}

const enkel = (waarde: unknown) => (Array.isArray(waarde) ? waarde.at(-1) : (waarde ?? ""));
const meer = (waarde: unknown) => (waarde === undefined ? [] : Array.isArray(waarde) ? waarde : [waarde]);

/** One line or more of text, trimmed; control characters are refused, not swallowed. */
export function tekstveld({ verplicht, max = 200 }: { verplicht?: string; max?: number } = {}) {
  return z.preprocess(enkel, z.string()).transform((tekst, ctx) => {
    const schoon = zoalsGetypt(tekst).normalize("NFC").replace(/\r\n?/g, "\n").replace(/^[\s\u200B\u2060]+|[\s\u200B\u2060]+$/gu, "");
    const bezwaar = STUURTEKENS.test(schoon) ? STUURTEKEN_ZIN : schoon === "" && verplicht ? verplicht : schoon.length > max ? `Dit is te lang: ${schoon.length.toLocaleString("nl-NL")} tekens. Er passen er ${max.toLocaleString("nl-NL")}.` : null;
    STUURTEKENS.lastIndex = 0;
    if (bezwaar) ctx.addIssue({ code: "custom", message: bezwaar });
    return schoon;
  });
}

/** What is pasted from Word: its own bullets and arrow, which no other program knows, and a mark that nobody sees. */
const zoalsGetypt = (tekst: string) => tekst.replace(/[\uF0B7\uF0A7]/g, "•").replace(/\uF0E0/g, "→").replace(/\uFEFF/g, "");

/** What is wrong with fields together: the first of them gets the sentence. */
type Samen = (velden: readonly [veld: string, ...andere: string[]], zin: string) => void;

/**
 * Rules over several fields, judged at the same time as each field by itself, so that nobody is refused twice. A rule names every field it
 * looked at, and is silent where one of them is wrong already: that one is to be mended first, and may still hold anything.
 */
export function samenhang<T>(regels: (invoer: T, fout: Samen) => void) {
  return z.superRefine<T>((invoer, ctx) => {
    const mis = new Set(ctx.issues.map(({ path }) => path?.[0]));
    regels(invoer, (velden, message) => {
      if (!velden.some((veld) => mis.has(veld))) ctx.addIssue({ code: "custom", path: [velden[0]], message });
    });
  }, { when: () => true });
}

const STUURTEKEN_ZIN = "Hier stonden onzichtbare stuurtekens in. Wij hebben ze weggehaald; kijk de tekst na en sla opnieuw op.";

/** A whole number within bounds, "1.200" too; null when empty. */
export function getalveld({ min = 0, max, zin }: { min?: number; max: number; zin: string }) {
  return tekstveld({ max: 50 }).transform((tekst, ctx) => {
    if (tekst === "") return null;
    const getal = /^-?\d{1,3}(\.?\d{3})*$/.test(tekst) ? Number(tekst.replaceAll(".", "")) : NaN;
    if (!(getal >= min && getal <= max)) ctx.addIssue({ code: "custom", message: zin });
    return getal;
  });
}

/** One of a fixed set; null when empty and not `verplicht`. */
export function keuzeveld<K extends string>(keuzes: readonly K[], zin: string, verplicht = false) {
  return z.preprocess(enkel, z.string()).transform((tekst, ctx): K | null => {
    if (tekst === "" && !verplicht) return null;
    if (!keuzes.includes(tekst as K)) ctx.addIssue({ code: "custom", message: zin });
    return tekst as K;
  });
}

/** Any number of a set: repeated fields, or one field with commas between (as the choice between two versions sends it). */
export const meerkeuzeveld = () => z.preprocess(meer, z.array(z.string().max(2000, "Dit is te lang."))).transform((lijst) => [...new Set(lijst.flatMap((waarde) => waarde.split(",")).filter(Boolean))]);

/** The version of the record that the form was made from. */
export const versieveld = z.preprocess(enkel, z.coerce.number().int().nonnegative().max(2_147_483_647).catch(0));
