import type { Rooswaarde } from "~/roos/roos";
import { zoektekst } from "~/database/zoektekst";

/** `doel`: what is counted in the centre ("9 van 13 gereed"). `onbekend`: named, never counted. */
export type Waardesoort = "doel" | "gewoon" | "onbekend";
/** Every part has a version of its own, so that two people can work on two themes at once. */
export type Statuswaarde = Rooswaarde & { soort: Waardesoort; versie: number };
export type Subthema = { sleutel: string; naam: string; uitleg: string; versie: number };
export type Thema = { sleutel: string; naam: string; subthemas: Subthema[]; versie: number };
/** A question that is answered with yes or no. */
export type Vraag = { sleutel: string; tekst: string; versie: number };

/** What a rose asks in one of its versions. Keys are the same in every version, so that a subtheme that moves or is renamed keeps its history. */
export type Roosinhoud = { schaal: Statuswaarde[]; themas: Thema[]; vragen: Vraag[] };

/** Where a new rose begins: the scale of Aanpak Dakloosheid (dashboards MO/BW 2024), which fits most. */
export const LEGE_INHOUD: Roosinhoud = {
  schaal: [
    { sleutel: "op-koers", label: "Op koers", vulling: 1, patroon: "vol", icoon: "vink", kleur: "groen", soort: "doel", versie: 1 },
    { sleutel: "in-ontwikkeling", label: "In ontwikkeling", vulling: 0.62, patroon: "streep", icoon: "half", kleur: "oranje", soort: "gewoon", versie: 1 },
    { sleutel: "nog-niet-opgepakt", label: "Nog niet opgepakt", vulling: 0.28, patroon: "stip", icoon: "rond", kleur: "blauw", soort: "gewoon", versie: 1 },
    { sleutel: "niet-voldoende-data", label: "Niet voldoende data beschikbaar", vulling: 0, patroon: "leeg", icoon: "vraag", kleur: "grijs", soort: "onbekend", versie: 1 },
  ],
  themas: [],
  vragen: [],
};

export const subthemasVan = ({ themas }: Roosinhoud): Subthema[] => themas.flatMap(({ subthemas }) => subthemas);
/** A step of the scale by its key; null for what is not on it. */
export const waardeVan = ({ schaal }: Pick<Roosinhoud, "schaal">, sleutel: string | null | undefined): Statuswaarde | null => schaal.find((waarde) => waarde.sleutel === sleutel) ?? null;
/** The keys of everything a region fills in: subthemes, then questions. */
export const onderdelenVan = (inhoud: Roosinhoud): string[] => [...subthemasVan(inhoud), ...inhoud.vragen].map(({ sleutel }) => sleutel);
/** Every key that stands for something, so that a new one never means what an old one meant. */
export const sleutelsIn = (inhoud: Roosinhoud): string[] => [...onderdelenVan(inhoud), ...inhoud.themas.map(({ sleutel }) => sleutel), ...inhoud.schaal.map(({ sleutel }) => sleutel)];

export type Inhoudsbezwaar = "thema-bezet" | "subthema-bezet" | "vraag-bezet" | "label-bezet" | "uiterlijk-bezet" | "geen-onbekend" | "geen-doel" | "te-weinig-waarden" | "onbekend-onderdeel" | "intussen-gewijzigd";

/** What can never be, at whatever moment: two of one name, or a scale that cannot say "done" or "unknown". */
export function bezwaarTegen({ schaal, themas, vragen }: Roosinhoud): Inhoudsbezwaar | null {
  if (heeftDubbel(themas.map(({ naam }) => naam))) return "thema-bezet";
  if (themas.some(({ subthemas }) => heeftDubbel(subthemas.map(({ naam }) => naam)))) return "subthema-bezet";
  if (heeftDubbel(vragen.map(({ tekst }) => tekst))) return "vraag-bezet";
  if (heeftDubbel(schaal.map(({ label }) => label))) return "label-bezet";
  if (heeftDubbel(schaal.map(({ patroon, icoon, kleur }) => `${patroon} ${icoon} ${kleur}`))) return "uiterlijk-bezet";
  if (!schaal.some(({ soort }) => soort === "onbekend")) return "geen-onbekend";
  if (!schaal.some(({ soort }) => soort === "doel")) return "geen-doel";
  return schaal.length < 3 ? "te-weinig-waarden" : null;
}

/** Capitals and accents make no other name. */
function heeftDubbel(namen: readonly string[]): boolean {
  return new Set(namen.map((naam) => zoektekst(naam))).size < namen.length;
}

export type Openbezwaar = "geen-thema" | "leeg-thema" | "geen-regio";

/** What a rose still lacks before a meetronde can be opened on it; nothing when it is ready. */
export function bezwarenTegenOpenen({ themas }: Roosinhoud, regios: number): Openbezwaar[] {
  return [...(themas.length === 0 ? ["geen-thema" as const] : []), ...(themas.some(({ subthemas }) => subthemas.length === 0) ? ["leeg-thema" as const] : []), ...(regios === 0 ? ["geen-regio" as const] : [])];
}

export const OPENBEZWAREN: Record<Openbezwaar, string> = {
  "geen-thema": "De roos heeft nog geen thema’s.",
  "leeg-thema": "Een thema heeft nog geen subthema’s.",
  "geen-regio": "Er doen nog geen regio’s mee aan deze roos.",
};

/** The scale of the last of these versions, and after it what only earlier ones had: for seeing rounds on different versions together. */
export function samenschaal(versies: readonly Pick<Roosinhoud, "schaal">[]): Statuswaarde[] {
  return versies.toReversed().flatMap(({ schaal }) => schaal).filter((waarde, i, alle) => alle.findIndex(({ sleutel }) => sleutel === waarde.sleutel) === i);
}
