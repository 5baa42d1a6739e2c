/** One edition of a report in its life; a correction is the next number. */
export type Uitgave = { nummer: number; vastgesteldOp: Date | string | null; gepubliceerdOp: Date | string | null };
export type Uitgavestatus = "concept" | "vastgesteld" | "gepubliceerd";

export const UITGAVESTATUSSEN: Record<Uitgavestatus, string> = { concept: "Concept", vastgesteld: "Vastgesteld", gepubliceerd: "Gepubliceerd" };

/** concept: always today's data; vastgesteld: frozen; gepubliceerd: readable without login. */
export function uitgavestatus({ vastgesteldOp, gepubliceerdOp }: Uitgave): Uitgavestatus {
  if (vastgesteldOp === null) return "concept";
  return gepubliceerdOp === null ? "vastgesteld" : "gepubliceerd";
}

/**
 * The edition to show: the one asked for, else the last published one, else the newest.
 * Null when there is none that this reader may see: without an account only published ones.
 */
export function teTonenUitgave<U extends Uitgave>(uitgaven: readonly U[], { nummer, metAccount }: { nummer: number | null; metAccount: boolean }): U | null {
  const zichtbaar = uitgaven.filter((uitgave) => metAccount || uitgavestatus(uitgave) === "gepubliceerd").sort((a, b) => b.nummer - a.nummer);
  if (nummer !== null) return zichtbaar.find((uitgave) => uitgave.nummer === nummer) ?? null;
  return zichtbaar.find((uitgave) => uitgavestatus(uitgave) === "gepubliceerd") ?? zichtbaar[0] ?? null;
}

/** What was frozen last: an edition that a correction took the place of is published no more. */
export const laatstVast = <U extends Uitgave>(uitgaven: readonly U[]): U | undefined => uitgaven.findLast((uitgave) => uitgavestatus(uitgave) !== "concept");

export type Uitgaveweigering = "geen-concept" | "intussen-gewijzigd" | "niet-vastgesteld" | "al-gepubliceerd" | "concept-open" | "reden-nodig" | "halfjaar-loopt-nog";

/** Every refusal in the life of an edition as a sentence. */
export const UITGAVEWEIGERINGEN: Record<Uitgaveweigering, string> = {
  "geen-concept": "Er is geen concept om vast te stellen: deze uitgave is al vastgesteld.",
  "intussen-gewijzigd": "Terwijl u vaststelde, wijzigde iemand dit document. Er is nog niets vastgesteld. Kijk het na en stel het opnieuw vast.",
  "niet-vastgesteld": "Stel het document eerst vast; daarna kan het worden gepubliceerd.",
  "al-gepubliceerd": "Deze uitgave is al gepubliceerd.",
  "concept-open": "Er staat al een concept open. Stel dat eerst vast.",
  "reden-nodig": "Er ontbreekt nog iets. Schrijf waarom u toch vaststelt; die reden komt in het document te staan.",
  "halfjaar-loopt-nog": "Dit halfjaar is nog niet voorbij. Vaststellen kan vanaf de dag na de peildatum.",
};

/** Freezing: only a concept, only after the half-year, and with a reason where something is missing. */
export function magVaststellen(uitgave: Uitgave, { voorbij, ontbreekt, opmerking }: { voorbij: boolean; ontbreekt: boolean; opmerking: string | null }): Uitgaveweigering | null {
  if (uitgavestatus(uitgave) !== "concept") return "geen-concept";
  if (!voorbij) return "halfjaar-loopt-nog";
  return ontbreekt && !opmerking ? "reden-nodig" : null;
}

export function magPubliceren(uitgave: Uitgave): Uitgaveweigering | null {
  const status = uitgavestatus(uitgave);
  if (status === "concept") return "niet-vastgesteld";
  return status === "gepubliceerd" ? "al-gepubliceerd" : null;
}

/** A correction opens the next number, once everything before it is frozen. */
export function magCorrigeren(uitgaven: readonly Uitgave[]): Uitgaveweigering | null {
  return uitgaven.some((uitgave) => uitgavestatus(uitgave) === "concept") ? "concept-open" : null;
}
