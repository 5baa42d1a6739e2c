import { isVerouderd } from "~/datarozen/status";
import { datumVoluit, type Datum } from "~/periode/datum";
import { halfjaarSleutel, halfjaarVan } from "~/periode/halfjaar";
import { SPOREN, type Spoor } from "~/smart-society/indeling";
import { oorspronkelijkKwartaal, kwartaalOp, staatVan, type Mijlpaal } from "./mijlpaal";
import { mijlpalenIn } from "./tijdlijn";

export const OORDELEN = { opKoers: "Op koers", bijsturen: "Bijsturen nodig", stilstand: "Staat stil" } as const;
export type Oordeel = keyof typeof OORDELEN;

/** What somebody says of a spoor in a year, with the reason: no colour without one. */
export type Spooroordeel = { jaar: number; spoor: Spoor; oordeel: Oordeel; toelichting: string; op: Datum; doorNaam: string };

/** The latest word on a spoor as of a day; null when nobody gave one. Takes them oldest first. */
export function laatsteOordeel(oordelen: readonly Spooroordeel[], jaar: number, spoor: Spoor, op: Datum): Spooroordeel | null {
  return oordelen.findLast((oordeel) => oordeel.jaar === jaar && oordeel.spoor === spoor && oordeel.op <= op) ?? null;
}

/** Given before the half-year that came before this one. */
export const isOudOordeel = ({ op: gegeven }: Pick<Spooroordeel, "op">, op: Datum) => isVerouderd(halfjaarSleutel(halfjaarVan(gegeven)), halfjaarVan(op));

/** What the milestones say against an oordeel, as a sentence; empty when nothing does. "Op koers" goes with neither late nor moved milestones. */
export function tegenOordeel({ oordeel, jaar, spoor, op: gegeven }: Spooroordeel, mijlpalen: readonly Mijlpaal[], op: Datum): string {
  if (oordeel !== "opKoers") return "";
  const achter = achterstandVan(mijlpalenIn(jaar, mijlpalen, op).filter((mijlpaal) => mijlpaal.spoor === spoor), op);
  return achter && `${SPOREN[spoor]} ${jaar} heet sinds ${datumVoluit(gegeven)} “op koers”, maar ${achter}.`;
}

/** Which milestones are late, and which others were moved, in words; empty when none is. What was dropped is neither. */
export function achterstandVan(eigen: readonly Mijlpaal[], op: Datum): string {
  const namen = (over: readonly Mijlpaal[]) => over.map(({ titel }) => titel).join(", ");
  const laat = eigen.filter((mijlpaal) => staatVan(mijlpaal, op) === "te-laat");
  const verschoven = eigen.filter((mijlpaal) => !laat.includes(mijlpaal) && staatVan(mijlpaal, op) !== "vervallen" && kwartaalOp(mijlpaal, op) > oorspronkelijkKwartaal(mijlpaal));
  const deel = (wat: string, over: readonly Mijlpaal[]) => (over.length === 0 ? [] : [`${wat} ${over.length === 1 ? "is" : "zijn"} ${namen(over)}`]);
  return [...deel("te laat", laat), ...deel("verschoven", verschoven)].join("; ");
}
