import { datumKort, type Datum } from "~/periode/datum";
import { kwartaalInWoorden, kwartaalSleutel, kwartaalVanSleutel, kwartalenVan, type Kwartaal } from "~/periode/kwartaal";
import { sleutels, SPOREN, type Spoor } from "~/smart-society/indeling";
import { bekendOp, kwartaalOp, MIJLPAALSTATEN, oorspronkelijkKwartaal, staatVan, type Mijlpaal, type Mijlpaalstaat } from "./mijlpaal";

/** A place on the timeline: a milestone where it is planned now, or (`weg`) where it was before it moved. */
export type Halte = { id: string; titel: string; staat: Mijlpaalstaat; kwartaal: string; weg: boolean; onder: string };
export type Lijn = { spoor: Spoor; naam: string; haltes: Halte[] };

/** A spoorboekje of one year laid out over quarters, as of a day; `peil`: what that day is called. */
export type Tijdlijn = { jaar: number; op: Datum; peil: string; kwartalen: Kwartaal[]; lijnen: Lijn[] };

/** The milestones that a year's spoorboekje shows as of a day: planned in it then, or first planned in it. What was made later is not there yet. */
export function mijlpalenIn(jaar: number, mijlpalen: readonly Mijlpaal[], op: Datum): Mijlpaal[] {
  const ligtIn = (kwartaal: string) => kwartaalVanSleutel(kwartaal)!.jaar === jaar;
  return bekendOp(mijlpalen, op).filter((mijlpaal) => ligtIn(kwartaalOp(mijlpaal, op)) || ligtIn(oorspronkelijkKwartaal(mijlpaal)));
}

/** The four quarters of a year, and as many of the next as its milestones moved into; the sporen as lines with their stops in order. */
export function tijdlijnVan(jaar: number, mijlpalen: readonly Mijlpaal[], op: Datum, peil = datumKort(op)): Tijdlijn {
  const eigen = mijlpalenIn(jaar, mijlpalen, op);
  const laatste = eigen.map((mijlpaal) => kwartaalOp(mijlpaal, op)).reduce((verst, kwartaal) => (kwartaal > verst ? kwartaal : verst), `${jaar}-k4`);
  const kwartalen = kwartalenVan({ jaar, nummer: 1 }, kwartaalVanSleutel(laatste)!);
  const binnen = new Set(kwartalen.map(kwartaalSleutel));
  const lijnen = sleutels(SPOREN).map((spoor) => ({ spoor, naam: SPOREN[spoor], haltes: eigen.filter((mijlpaal) => mijlpaal.spoor === spoor).flatMap((mijlpaal) => haltesVan(mijlpaal, op)).filter(({ kwartaal }) => binnen.has(kwartaal)).sort((a, b) => a.kwartaal.localeCompare(b.kwartaal) || Number(a.weg) - Number(b.weg)) }));
  return { jaar, op, peil, kwartalen, lijnen };
}

function haltesVan(mijlpaal: Mijlpaal, op: Datum): Halte[] {
  const { id, titel } = mijlpaal;
  const [staat, nu, eerst] = [staatVan(mijlpaal, op), kwartaalOp(mijlpaal, op), oorspronkelijkKwartaal(mijlpaal)];
  const keren = mijlpaal.verplaatsingen.filter((verplaatsing) => verplaatsing.op <= op).length;
  const halte = { id, titel, staat, kwartaal: nu, weg: false, onder: MIJLPAALSTATEN[staat] + (keren === 0 ? "" : `, ${keren === 1 ? "" : `${keren}× verplaatst, `}was ${kort(eerst)}`) };
  return nu === eerst ? [halte] : [{ ...halte, kwartaal: eerst, weg: true, onder: `verschoven naar ${kort(nu)}` }, halte];
}

/** "4e kwrt. 2021" */
export const kort = (kwartaal: string) => kwartaalInWoorden(kwartaal).replace("kwartaal", "kwrt.");

/** The timeline as a text: what a screen reader says of the drawing, and the alt text in a file. */
export function tijdlijnInWoorden({ jaar, lijnen }: Tijdlijn): string {
  const regels = lijnen.map(({ naam, haltes }) => {
    const nu = haltes.filter(({ weg }) => !weg);
    return `${naam}: ${nu.length === 0 ? "geen mijlpalen" : nu.map(({ titel, kwartaal, onder }) => `${titel}, ${kwartaalInWoorden(kwartaal)}, ${onder.toLowerCase()}`).join("; ")}`;
  });
  return `Spoorboekje ${jaar}. ${regels.join(". ")}.`;
}
