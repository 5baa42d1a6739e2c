import type { Datum } from "~/periode/datum";
import { kwartaalSleutel, kwartaalVan, kwartaalVanSleutel, laatsteDagVan, type Kwartaal } from "~/periode/kwartaal";
import type { Spoor } from "~/smart-society/indeling";

/** Work that makes a milestone reached, with what is known of when that was. `naar`: where it is found. */
export type Werk =
  | { soort: "traject"; sleutel: string; titel: string; naar: string; /** 2 to 6: reached that step; 7: closed. */ stap: number; overgangen: readonly { op: Datum; van: number; naar: number }[]; geslotenOp: Datum | null }
  | { soort: "treintje"; sleutel: string; titel: string; naar: string; gevormdOp: Datum | null }
  | { soort: "project"; sleutel: string; titel: string; naar: string; opleveringen: readonly Levering[] };
type Levering = { eerstGeplandOp: Datum; opgeleverdOp: Datum | null };

export type Verplaatsing = { van: string; naar: string; reden: string; op: Datum };

/** A milestone of the spoorboekje; quarters by their keys, "2021-k4". */
export type Mijlpaal = {
  id: string;
  spoor: Spoor;
  titel: string;
  omschrijving: string;
  kwartaal: string;
  verplaatsingen: readonly Verplaatsing[];
  werk: readonly Werk[];
  bevestigd: { op: Datum; volgens: string } | null;
  vervallen: { op: Datum; reden: string; /** Taken up again. */ hervatOp: Datum | null } | null;
  aangemaaktOp: Datum;
  isVoorbeeld: boolean;
};

export const MIJLPAALSTATEN = { bereikt: "Bereikt", "te-laat": "Te laat", "aan-de-beurt": "Aan de beurt", gepland: "Gepland", vervallen: "Vervallen" } as const;
export type Mijlpaalstaat = keyof typeof MIJLPAALSTATEN;

/** The step past the last one, for a milestone that asks that a traject is closed. */
export const AFGESLOTEN = 7;

/** Where a milestone stands as of a day. It is typed nowhere: linked work decides, and only where there is none the person who confirmed it. */
export function staatVan(mijlpaal: Mijlpaal, op: Datum): Mijlpaalstaat {
  if (isVervallen(mijlpaal, op)) return "vervallen";
  if (bereiktOp(mijlpaal, op)) return "bereikt";
  const kwartaal = kwartaalOp(mijlpaal, op);
  if (laatsteDagVan(kwartaal) < op) return "te-laat";
  return kwartaalSleutel(kwartaalVan(op)) === kwartaal ? "aan-de-beurt" : "gepland";
}

export const isVervallen = ({ vervallen }: Pick<Mijlpaal, "vervallen">, op: Datum): boolean => vervallen !== null && vervallen.op <= op && (vervallen.hervatOp === null || vervallen.hervatOp > op);

/** The day on which a milestone was reached, as known on `op`: that of the last of its work, or the confirmed one; null when it was not. */
export function bereiktOp(mijlpaal: Pick<Mijlpaal, "werk" | "bevestigd" | "kwartaal" | "verplaatsingen">, op: Datum): Datum | null {
  const { werk, bevestigd } = mijlpaal;
  if (werk.length === 0) return bevestigd && bevestigd.op <= op ? bevestigd.op : null;
  const dagen = werk.map((een) => werkBereiktOp(een, op, kwartaalOp(mijlpaal, op)));
  return dagen.includes(null) ? null : (dagen as Datum[]).reduce((laatste, dag) => (dag > laatste ? dag : laatste));
}

/**
 * When a piece of work was done for a milestone of a quarter, as known on `op`. A traject that was put back has not reached the step any
 * more; of a project counts what was first planned until then: what it promises for later does not undo the milestone, and what it puts off does not reach it.
 */
export function werkBereiktOp(werk: Werk, op: Datum, kwartaal: string): Datum | null {
  const uiterlijk = (dag: Datum | null | undefined) => (dag && dag <= op ? dag : null);
  if (werk.soort === "treintje") return uiterlijk(werk.gevormdOp);
  if (werk.soort === "project") return uiterlijk(laatsteLevering(werk.opleveringen, laatsteDagVan(kwartaal)));
  if (werk.stap === AFGESLOTEN) return uiterlijk(werk.geslotenOp);
  const gedaan = werk.overgangen.filter((overgang) => overgang.op <= op);
  if ((gedaan.at(-1)?.naar ?? 1) < werk.stap) return null;
  return gedaan.findLast(({ van, naar }) => van < werk.stap && naar >= werk.stap)?.op ?? null;
}

/** When the last was delivered of what was first planned until `tot`, or of everything where nothing was; null while something is not, or nothing is promised. */
function laatsteLevering(opleveringen: readonly Levering[], tot: Datum): Datum | null {
  const tijdig = opleveringen.filter(({ eerstGeplandOp }) => eerstGeplandOp <= tot);
  const dagen = (tijdig.length > 0 ? tijdig : opleveringen).map(({ opgeleverdOp }) => opgeleverdOp);
  return dagen.length === 0 || dagen.includes(null) ? null : (dagen as Datum[]).toSorted().at(-1)!;
}

/** The quarter that a milestone was planned in on a day: moves made later are not known yet. */
export function kwartaalOp({ kwartaal, verplaatsingen }: Pick<Mijlpaal, "kwartaal" | "verplaatsingen">, op: Datum): string {
  return verplaatsingen.find((verplaatsing) => verplaatsing.op > op)?.van ?? kwartaal;
}

export const oorspronkelijkKwartaal = ({ kwartaal, verplaatsingen }: Pick<Mijlpaal, "kwartaal" | "verplaatsingen">): string => verplaatsingen[0]?.van ?? kwartaal;

/** The year of the spoorboekje that a milestone belongs to: that of its original quarter. */
export const jaarVan = (mijlpaal: Pick<Mijlpaal, "kwartaal" | "verplaatsingen">): number => kwartaalVanSleutel(oorspronkelijkKwartaal(mijlpaal))!.jaar;

/** The milestones that there were on a day. */
export const bekendOp = (mijlpalen: readonly Mijlpaal[], op: Datum): Mijlpaal[] => mijlpalen.filter(({ aangemaaktOp }) => aangemaaktOp <= op);

/** Still to come: neither reached nor dropped. */
export const isOpen = (mijlpaal: Mijlpaal, op: Datum) => !["bereikt", "vervallen"].includes(staatVan(mijlpaal, op));

export const MIJLPAALWEIGERINGEN = {
  "buiten-het-jaar": ["kwartaal", "Dit kwartaal ligt niet in het jaar van dit spoorboekje. Maak de mijlpaal in het spoorboekje van dat jaar."],
  "te-ver": ["kwartaal", "Verplaatsen kan binnen het jaar van de mijlpaal en naar het jaar erna. Ligt het verder weg, laat de mijlpaal dan vervallen en maak een nieuwe."],
  "zelfde-kwartaal": ["kwartaal", "De mijlpaal staat al in dit kwartaal."],
  "werk-onbekend": ["projecten", "Een van deze trajecten, treintjes of projecten bestaat niet (meer). Kies opnieuw."],
  "volgt-uit-werk": ["formulier", "Aan deze mijlpaal hangt werk; zij is bereikt als dat klaar is. Bevestigen met de hand kan niet."],
  "al-bereikt": ["formulier", "Deze mijlpaal is al bereikt."],
  "niet-bevestigd": ["formulier", "Deze mijlpaal is niet met de hand bevestigd."],
  vervallen: ["formulier", "Deze mijlpaal is vervallen. Neem haar eerst weer op."],
  "niet-vervallen": ["formulier", "Deze mijlpaal is niet vervallen."],
  "in-de-toekomst": ["op", "Deze dag ligt in de toekomst."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde deze mijlpaal intussen. Bekijk haar eerst; klopt uw formulier dan nog, stuur het opnieuw."],
} as const;
export type Mijlpaalweigering = keyof typeof MIJLPAALWEIGERINGEN;

/** Whether a milestone may move at all: what is reached or dropped stays where it is. */
export function beweegBezwaar(mijlpaal: Mijlpaal, vandaag: Datum): Mijlpaalweigering | null {
  return isVervallen(mijlpaal, vandaag) ? "vervallen" : bereiktOp(mijlpaal, vandaag) ? "al-bereikt" : null;
}

/** Whether a milestone may move to another quarter: within the year that it was first planned in, or to the year after. */
export function verplaatsBezwaar(mijlpaal: Mijlpaal, naar: Kwartaal, vandaag: Datum): Mijlpaalweigering | null {
  const bezwaar = beweegBezwaar(mijlpaal, vandaag);
  if (bezwaar) return bezwaar;
  if (kwartaalSleutel(naar) === mijlpaal.kwartaal) return "zelfde-kwartaal";
  return naar.jaar < jaarVan(mijlpaal) || naar.jaar > jaarVan(mijlpaal) + 1 ? "te-ver" : null;
}
