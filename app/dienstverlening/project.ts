import type { Datum } from "~/periode/datum";
import { isZelfdeDatum, type DatumMetPrecisie } from "~/periode/datum-met-precisie";

/** The four kinds of service, in the order of the report, with the part of the report they fill. */
export const DIENSTVERLENINGEN = {
  basis: { label: "Basisdienstverlening", onderdeel: "basisdienstverlening" },
  aanvullend: { label: "Aanvullende dienstverlening", onderdeel: "aanvullende-dienstverlening" },
  regionaal: { label: "Regionale bijdragen", onderdeel: "regionale-bijdragen" },
  smartdatacenter: { label: "SmartDataCenter", onderdeel: "smartdatacenter" },
} as const;
export type Dienstverlening = keyof typeof DIENSTVERLENINGEN;
export type OnderdeelSleutel = (typeof DIENSTVERLENINGEN)[Dienstverlening]["onderdeel"];

export const DOMEINEN = {
  fysiek: "Fysiek",
  sociaal: "Sociaal",
  economie: "Economie",
  bestuur: "Bestuur",
  veiligheid: "Veiligheid",
  data: "Data",
} as const;
export type Domein = keyof typeof DOMEINEN;

export const STOPSOORTEN = { geparkeerd: "Geparkeerd", vervallen: "Vervallen" } as const;
export type Stopsoort = keyof typeof STOPSOORTEN;

/** A planned date that moved, and why. */
export type Herplanning = { van: DatumMetPrecisie; naar: DatumMetPrecisie; reden: string; op: Datum };

export type Oplevering = {
  omschrijving: string;
  gepland: DatumMetPrecisie;
  opgeleverd: DatumMetPrecisie | null;
  /** Oldest first: the first one holds the original plan. */
  herplanningen: readonly Herplanning[];
};

/** Parked or dropped, with its reason; `opgehevenOp` is the first day on which it no longer counts. */
export type Stopzetting = { soort: Stopsoort; reden: string; vanaf: Datum; opgehevenOp: Datum | null };

/** What the rules need to know of a project. */
export type Project = {
  code: string;
  titel: string;
  dienstverlening: Dienstverlening;
  omschrijving: string;
  startdatum: Datum | null;
  frequentie: string | null;
  offerteAangevraagdOp: Datum | null;
  offerteUitgebrachtOp: Datum | null;
  offerteAkkoordOp: Datum | null;
  volgorde: number;
  bijgewerktOp: Datum;
  opdrachtgevers: readonly Opdrachtgever[];
  opleveringen: readonly Oplevering[];
  stopzettingen: readonly Stopzetting[];
};

/** A project as a list shows it: its opdrachtgevers by name in their order, its opleveringen as planned, earliest first, without the history of the plan. */
export type Lijstproject = Pick<Project, "code" | "titel" | "dienstverlening" | "omschrijving" | "startdatum" | "frequentie" | "offerteAangevraagdOp" | "offerteAkkoordOp" | "bijgewerktOp" | "stopzettingen"> & {
  opdrachtgevers: readonly string[];
  opleveringen: readonly Pick<Oplevering, "gepland" | "opgeleverd">[];
};

export type Opdrachtgever = { naam: string; soort: string; volgorde: number };

/** The day of a move: when it was decided; of one that was only written down with a delivery, the day of that delivery. */
export function dagVanHerplanning({ naar, op }: Herplanning, { opgeleverd }: Pick<Oplevering, "opgeleverd">): Datum {
  return opgeleverd && opgeleverd.op < op && isZelfdeDatum(naar, opgeleverd) ? opgeleverd.op : op;
}

/** The plan as it was first made. */
export function oorspronkelijkGepland({ gepland, herplanningen }: Oplevering): DatumMetPrecisie {
  return herplanningen[0]?.van ?? gepland;
}
