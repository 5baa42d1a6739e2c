import { halfjaarVan, halfjaarVanSleutel, vergelijkHalfjaren, type Halfjaar } from "~/periode/halfjaar";
import type { Datum } from "~/periode/datum";
import type { Openbezwaar } from "./inhoud";

/** open: regions fill in; vastgesteld: nothing changes any more; gepubliceerd: readable for everybody. */
export type Rondestatus = "open" | "vastgesteld" | "gepubliceerd";
export type Ronde = { vastgesteldOp: Date | string | null; gepubliceerdOp: Date | string | null };

export function rondestatus({ vastgesteldOp, gepubliceerdOp }: Ronde): Rondestatus {
  if (vastgesteldOp === null) return "open";
  return gepubliceerdOp === null ? "vastgesteld" : "gepubliceerd";
}
export const RONDESTATUSSEN: Record<Rondestatus, string> = { open: "Open", vastgesteld: "Vastgesteld", gepubliceerd: "Gepubliceerd" };

export type Rondeweigering = "bestaat-al" | "vorige-nog-open" | "niet-na-de-vorige" | "in-de-toekomst" | "deadline-te-vroeg" | "niet-open" | "niet-vastgesteld" | "al-gepubliceerd" | "reden-nodig" | "niet-ingediend" | "al-ingediend" | "onvolledig" | "eerdere-niet-gepubliceerd" | "nieuwere-ronde" | Openbezwaar;

/** A round can be opened when the one before it is vastgesteld, for a later half-year that has begun. */
export function magOpenen(halfjaar: Halfjaar, deadline: Datum, vandaag: Datum, laatste: (Ronde & { halfjaar: Halfjaar }) | null, bezwaren: readonly Openbezwaar[]): Rondeweigering | null {
  if (vergelijkHalfjaren(halfjaar, halfjaarVan(vandaag)) > 0) return "in-de-toekomst";
  if (laatste && vergelijkHalfjaren(halfjaar, laatste.halfjaar) === 0) return "bestaat-al";
  if (laatste && vergelijkHalfjaren(halfjaar, laatste.halfjaar) < 0) return "niet-na-de-vorige";
  if (laatste && rondestatus(laatste) === "open") return "vorige-nog-open";
  return bezwaren[0] ?? (deadline < vandaag ? "deadline-te-vroeg" : null);
}

/** Freezing a round while regions have not submitted needs a reason, which stays with the round. */
export function magVaststellen(ronde: Ronde, { ontbreekt, opmerking }: { ontbreekt: number; opmerking: string | null }): Rondeweigering | null {
  if (rondestatus(ronde) !== "open") return "niet-open";
  return ontbreekt > 0 && !opmerking ? "reden-nodig" : null;
}

/** In the order of the rounds: what a published round tells of the one before it is published too. */
export function magPubliceren(ronde: Ronde, { eerdereOpen }: { eerdereOpen: number }): Rondeweigering | null {
  const status = rondestatus(ronde);
  if (status === "open") return "niet-vastgesteld";
  if (status === "gepubliceerd") return "al-gepubliceerd";
  return eerdereOpen > 0 ? "eerdere-niet-gepubliceerd" : null;
}

/** Only what nobody outside has read can be opened again, and only the last round: the one after it began from it. */
export function magHeropenen(ronde: Ronde, isLaatste: boolean): Rondeweigering | null {
  return magPubliceren(ronde, { eerdereOpen: 0 }) ?? (isLaatste ? null : "nieuwere-ronde");
}

export const RONDEWEIGERINGEN: Record<Rondeweigering, readonly [veld: string, zin: string]> = {
  "bestaat-al": ["halfjaar", "Over dit halfjaar is er al een meetronde van deze roos."],
  "vorige-nog-open": ["formulier", "De vorige meetronde is nog open. Stel die eerst vast; de nieuwe begint met haar statussen."],
  "niet-na-de-vorige": ["halfjaar", "Dit halfjaar ligt vóór de laatste meetronde. Een nieuwe ronde komt er altijd na."],
  "in-de-toekomst": ["halfjaar", "Dit halfjaar is nog niet begonnen."],
  "deadline-te-vroeg": ["deadline", "Deze dag is al geweest. Geef de regio’s tijd om in te vullen."],
  "niet-open": ["formulier", "Deze meetronde is niet meer open; er verandert niets meer aan."],
  "niet-vastgesteld": ["formulier", "Stel de meetronde eerst vast."],
  "al-gepubliceerd": ["formulier", "Deze meetronde is gepubliceerd en verandert niet meer. Verbeter het in de volgende ronde."],
  "eerdere-niet-gepubliceerd": ["formulier", "Publiceer eerst de eerdere meetronde: deze ronde laat zien wat er toen stond."],
  "reden-nodig": ["opmerking", "Nog niet elke regio heeft ingediend. Schrijf waarom u toch vaststelt; die reden blijft bij de ronde staan."],
  "niet-ingediend": ["formulier", "Deze regio heeft niet ingediend."],
  "al-ingediend": ["formulier", "Deze regio is al ingediend. Heropen haar eerst, met een reden."],
  onvolledig: ["formulier", "Er ontbreekt nog iets; zie de lijst hieronder."],
  "nieuwere-ronde": ["formulier", "Er is al een nieuwere meetronde, die met deze statussen begon."],
  "geen-thema": ["formulier", "De roos heeft nog geen thema’s. Vul eerst de catalogus aan."],
  "leeg-thema": ["formulier", "Een thema van de roos heeft nog geen subthema’s. Vul eerst de catalogus aan."],
  "geen-regio": ["formulier", "Er doen nog geen regio’s mee aan deze roos. Kies die eerst in de catalogus."],
};

/** From which half-year a status is judged old: of the newest round that of today, of an earlier one its own. */
export function peilVan(ronden: readonly { nummer: number; status: Rondestatus }[], ronde: { nummer: number; halfjaar: string; status: Rondestatus }, vandaag: Datum): Halfjaar {
  // Among published rounds only published ones count, so that everybody reads the same.
  const nieuwste = ronden.filter(({ status }) => ronde.status !== "gepubliceerd" || status === "gepubliceerd").reduce((hoogste, { nummer }) => Math.max(hoogste, nummer), 0);
  return ronde.nummer === nieuwste ? halfjaarVan(vandaag) : halfjaarVanSleutel(ronde.halfjaar)!;
}
