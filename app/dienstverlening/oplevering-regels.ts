import type { Datum } from "~/periode/datum";
import { datumUitTekst, datumMetPrecisieVoluit, type DatumMetPrecisie } from "~/periode/datum-met-precisie";
import type { Project } from "./project";

/** Every refusal around an oplevering or a stop, as the field at which it is said and the sentence. */
export const OPLEVERINGWEIGERINGEN = {
  "voor-de-start": ["gepland", "Dit ligt vóór de startdatum van het project."],
  "geleverd-voor-de-start": ["opgeleverd", "Dit ligt vóór de startdatum van het project."],
  "in-de-toekomst": ["opgeleverd", "Dit ligt in de toekomst. Verschuif dan de planning."],
  "te-laat-zonder-reden": ["reden", "Dit is later dan gepland. Schrijf waarom; de reden komt in de tussenrapportage."],
  "zelfde-datum": ["gepland", "Dit is de datum die er al stond."],
  "al-opgeleverd": ["gepland", "Dit is al opgeleverd en kan niet meer verschuiven."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde deze oplevering intussen. Hieronder staat de nieuwe stand; kijk of uw wijziging nog nodig is."],
  "stop-in-de-toekomst": ["vanaf", "Dit ligt in de toekomst. Leg het vast zodra het project stilstaat."],
  "al-gestopt": ["formulier", "Dit project staat al stil. Hervat het eerst."],
  "niet-gestopt": ["formulier", "Dit project staat niet stil."],
  "voor-de-stop": ["op", "Dit ligt vóór de dag waarop het project stopte."],
} as const;
export type Opleveringweigering = keyof typeof OPLEVERINGWEIGERINGEN;

/** Nothing is delivered before the project started or in a period that is still to come. */
export function leveringBezwaar({ startdatum }: Pick<Project, "startdatum">, opgeleverd: DatumMetPrecisie, vandaag: Datum): Opleveringweigering | null {
  if (startdatum && opgeleverd.op < startdatum) return "geleverd-voor-de-start";
  return opgeleverd.op > vandaag && !loopt(opgeleverd, vandaag) ? "in-de-toekomst" : null;
}

/** A delivery within a period that still runs has today as its day: it counts from now on. */
export function uiterlijkVandaag(datum: DatumMetPrecisie, vandaag: Datum): DatumMetPrecisie {
  return datum.op > vandaag ? { ...datum, op: vandaag } : datum;
}

/** Whether today lies within the period meant: today, said with the same precision, is that period. */
function loopt({ op, precisie }: DatumMetPrecisie, vandaag: Datum): boolean {
  return datumUitTekst(datumMetPrecisieVoluit({ op: vandaag, precisie }))?.op === op;
}
