import type { Categorie, Fase, Niveau } from "./indeling";

export const PUNTSOORTEN = { uitdaging: "Uitdaging", oplossing: "Oplossing", haakje: "Haakje" } as const;
export type Puntsoort = keyof typeof PUNTSOORTEN;

export type Punt = { id: string; soort: Puntsoort; titel: string; omschrijving: string; geprioriteerd: boolean; gerealiseerd: boolean; niveau: Niveau | null; fase: Fase | null; categorie: Categorie | null };
export type Lijn = { id: string; van: string; naar: string };
/** Another opgave that this one leads to, or that leads here. */
export type Buur = { id: string; sleutel: string; titel: string; uitleg: string; richting: "naar" | "van" };
export type Kaart = { opgave: { sleutel: string; titel: string }; punten: readonly Punt[]; lijnen: readonly Lijn[]; buren: readonly Buur[] };

/** The order from the opgave outwards: a line goes from the nearer to the farther. */
const RANG: Record<Puntsoort, number> = { uitdaging: 1, oplossing: 2, haakje: 3 };
export const rangVan = ({ soort }: Pick<Punt, "soort">) => RANG[soort];

export const KAARTWEIGERINGEN = {
  "punt-onbekend": ["naar", "Dit punt staat niet op deze kaart. Kies opnieuw."],
  "zelfde-punt": ["naar", "Een punt wordt niet met zichzelf verbonden."],
  "zelfde-soort": ["naar", "Verbind een uitdaging met een oplossing of een haakje, of een oplossing met een haakje: niet twee van dezelfde soort."],
  "al-verbonden": ["naar", "Deze twee zijn al verbonden."],
  "titel-bezet": ["titel", "Dit staat al op de kaart, met deze soort en deze naam."],
  "opgave-gesloten": ["formulier", "Deze opgave is gesloten. Heropen haar eerst."],
  "in-gebruik": ["formulier", "Hier hangt een treintje, een prioritering of een resultaat aan. Het kan niet weg; hernoem het zo nodig."],
  "soort-vast": ["soort", "De soort verandert niet meer: er hangt een treintje, een prioritering of een resultaat aan."],
  "opgave-onbekend": ["opgave", "Deze opgave kennen wij niet (meer). Kies opnieuw."],
  "met-zichzelf": ["opgave", "Een opgave hangt niet met zichzelf samen. Kies een andere."],
  "al-samenhang": ["opgave", "Deze samenhang is al gelegd."],
  kring: ["opgave", "Zo ontstaat een kring: die opgave leidt al naar deze. Leg de samenhang één kant op."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde dit punt intussen."],
} as const;
export type Kaartweigering = keyof typeof KAARTWEIGERINGEN;

/** Where an uitdaging is prioritised: in a session of its opgave, with this one chosen besides those that were. */
export const prioriteeradres = (opgave: string, uitdaging: string) => `/opgaven/${opgave}/prioriteringssessies?kies=${uitdaging}`;

/** The line between two points in its right direction, or why it cannot be. */
export function lijnTussen(een: Punt | undefined, ander: Punt | undefined, lijnen: readonly Lijn[]): { ok: true; van: string; naar: string } | { ok: false; reden: Kaartweigering } {
  if (!een || !ander) return { ok: false, reden: "punt-onbekend" };
  if (een.id === ander.id) return { ok: false, reden: "zelfde-punt" };
  if (rangVan(een) === rangVan(ander)) return { ok: false, reden: "zelfde-soort" };
  const [van, naar] = rangVan(een) < rangVan(ander) ? [een.id, ander.id] : [ander.id, een.id];
  return lijnen.some((lijn) => lijn.van === van && lijn.naar === naar) ? { ok: false, reden: "al-verbonden" } : { ok: true, van, naar };
}

/** Whether one opgave may lead to another: not to itself, not twice, and never round in a circle. */
export function samenhangBezwaar(samenhangen: readonly { van: string; naar: string }[], van: string, naar: string): Kaartweigering | null {
  if (van === naar) return "met-zichzelf";
  if (samenhangen.some((een) => een.van === van && een.naar === naar)) return "al-samenhang";
  return isBereikbaar(samenhangen, naar, van) ? "kring" : null;
}

function isBereikbaar(samenhangen: readonly { van: string; naar: string }[], begin: string, doel: string): boolean {
  const gezien = new Set([begin]);
  for (const hier of gezien) for (const { van, naar } of samenhangen) if (van === hier) gezien.add(naar);
  return gezien.has(doel);
}

/** A point with what hangs under it, outwards. What serves two stands under both. */
export type Tak = { punt: Punt; lijn: string | null; takken: Tak[] };

/** The same map as a nested list: uitdagingen with what is connected to them, then what hangs on the opgave itself. */
export function lijstVan({ punten, lijnen }: Pick<Kaart, "punten" | "lijnen">): { uitdagingen: Tak[]; los: Tak[] } {
  const opId = new Map(punten.map((punt) => [punt.id, punt]));
  const vanuit = new Map<string, Lijn[]>();
  for (const lijn of lijnen) vanuit.set(lijn.van, [...(vanuit.get(lijn.van) ?? []), lijn]);
  const tak = (punt: Punt, lijn: string | null): Tak => ({ punt, lijn, takken: opVolgorde((vanuit.get(punt.id) ?? []).flatMap(({ id, naar }) => (opId.has(naar) ? [tak(opId.get(naar)!, id)] : []))) });
  return {
    uitdagingen: opVolgorde(punten.filter(({ soort }) => soort === "uitdaging").map((punt) => tak(punt, null))),
    los: opVolgorde(losse(punten, lijnen).map((punt) => tak(punt, null))),
  };
}

/** Oplossingen and haakjes that no line leads to: they hang on the opgave itself. */
export function losse(punten: readonly Punt[], lijnen: readonly Lijn[]): Punt[] {
  const bereikt = new Set(lijnen.map(({ naar }) => naar));
  return punten.filter(({ id, soort }) => soort !== "uitdaging" && !bereikt.has(id));
}

const opVolgorde = (takken: Tak[]) => takken.sort((a, b) => rangVan(a.punt) - rangVan(b.punt) || Number(b.punt.geprioriteerd) - Number(a.punt.geprioriteerd) || a.punt.titel.localeCompare(b.punt.titel, "nl"));
