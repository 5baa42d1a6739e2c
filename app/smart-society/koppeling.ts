import { bedrag, getal, isNiets, minus, type Inzet } from "./capaciteit";

export const KOPPELINGSTATEN = { gevraagd: "Gevraagd", toegezegd: "Toegezegd", ingestapt: "Ingestapt", uitgestapt: "Uitgestapt", afgewezen: "Afgewezen" } as const;
export type Koppelingstaat = keyof typeof KOPPELINGSTATEN;

/** What each state may become. Uitgestapt and afgewezen are the end: a new attempt is a new koppeling. */
export const VOLGENDE_STATEN: Record<Koppelingstaat, readonly Koppelingstaat[]> = {
  gevraagd: ["toegezegd", "afgewezen"],
  toegezegd: ["ingestapt", "uitgestapt"],
  ingestapt: ["uitgestapt"],
  uitgestapt: [],
  afgewezen: [],
};

/** Promised: the hours are taken. */
export const isToegezegd = (staat: Koppelingstaat) => staat === "toegezegd" || staat === "ingestapt";
export const isVoorbij = (staat: Koppelingstaat) => staat === "uitgestapt" || staat === "afgewezen";

export const KOPPELINGWEIGERINGEN = {
  "opgave-gesloten": ["formulier", "De opgave van dit treintje is gesloten. Heropen haar eerst."],
  "wagonnetje-onbekend": ["wagonnetje", "Dit wagonnetje kennen wij niet (meer). Kies opnieuw."],
  "al-gekoppeld": ["wagonnetje", "Dit wagonnetje is voor dit halfjaar al aan het treintje gekoppeld. Wijzig die koppeling."],
  "ronde-1-nog-open": ["wagonnetje", "Dit wagonnetje hoort bij ronde 2. Die begint als ronde 1 is gesloten."],
  "ronde-1-gesloten": ["wagonnetje", "Dit wagonnetje hoort bij ronde 1, en die is gesloten. Heropen de ronde eerst."],
  "geen-inzet": ["uren", "Vul uren in, of euro’s, of allebei. Een wagonnetje brengt iets mee."],
  "meer-dan-beschikbaar": ["overboekreden", "Zo wordt meer toegezegd dan dit wagonnetje in dat halfjaar heeft. Zegt u het toch toe, schrijf dan waarom."],
  "staat-kan-niet": ["naar", "Deze koppeling kan niet naar deze staat."],
  "zonder-reden": ["reden", "Schrijf waarom."],
  "niet-meer-te-wijzigen": ["formulier", "Deze koppeling is voorbij en verandert niet meer. Koppel het wagonnetje opnieuw."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde deze koppeling intussen."],
} as const;
export type Koppelingweigering = keyof typeof KOPPELINGWEIGERINGEN;

type Plek = { opgaveGesloten: boolean; ronde1Gesloten: boolean; ronde: number; alGekoppeld: boolean };

/** Whether a wagonnetje may be coupled to a treintje: round 2 opens when round 1 is closed, and nobody is coupled twice. */
export function koppelingBezwaar({ opgaveGesloten, ronde1Gesloten, ronde, alGekoppeld }: Plek, inzet: Inzet): Koppelingweigering | null {
  if (opgaveGesloten) return "opgave-gesloten";
  if (alGekoppeld) return "al-gekoppeld";
  if (ronde === 2 && !ronde1Gesloten) return "ronde-1-nog-open";
  if (ronde === 1 && ronde1Gesloten) return "ronde-1-gesloten";
  return isNiets(inzet) ? "geen-inzet" : null;
}

/** Whether a koppeling may come into another state. Who leaves or is turned down leaves a reason. */
export function staatBezwaar(van: Koppelingstaat, naar: Koppelingstaat, reden: string): Koppelingweigering | null {
  if (!VOLGENDE_STATEN[van].includes(naar)) return "staat-kan-niet";
  return isVoorbij(naar) && !reden ? "zonder-reden" : null;
}

/** Whether this can be promised beside what the wagonnetje promised elsewhere in that half-year; with a reason it can all the same. */
export function toezeggingBezwaar(beschikbaar: Inzet, elders: Inzet, inzet: Inzet, overboekreden: string): Koppelingweigering | null {
  const over = minus(beschikbaar, elders);
  return isTeVeel(inzet.uren, over.uren) || isTeVeel(inzet.euros, over.euros) ? (overboekreden ? null : "meer-dan-beschikbaar") : null;
}

/** Who brings no hours does not overbook them, whatever others did. */
const isTeVeel = (brengt: number, over: number) => brengt > 0 && brengt > over;

/** "Er is in dat halfjaar nog 40 uur over; hier wordt 120 uur toegezegd.": what the question "toch toezeggen?" is about. */
export function overboekvraag(beschikbaar: Inzet, elders: Inzet, inzet: Inzet): string {
  const over = minus(beschikbaar, elders);
  const uren = isTeVeel(inzet.uren, over.uren);
  const euros = isTeVeel(inzet.euros, over.euros);
  const wat = (deel: Inzet) => [uren && `${getal(Math.max(0, deel.uren))} uur`, euros && bedrag(Math.max(0, deel.euros))].filter(Boolean).join(" en ");
  return `Er is in dat halfjaar nog ${wat(over)} over; hier wordt ${wat(inzet)} toegezegd. Zegt u het toch toe, schrijf dan waarom.`;
}
