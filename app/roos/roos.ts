/** One step of a scale: how it looks in the rose (`vulling`: how far a segment is filled, 0 to 1) and what it is called. */
export type Rooswaarde = { sleutel: string; label: string; vulling: number; patroon: Patroon; icoon: Icoon; kleur: Kleur };
/** A subtheme: its value as a key of the scale, and what it was before, perhaps on another scale; null for what is not known. `oud`: out of date. */
export type Segment = { sleutel: string; naam: string; waarde: string | null; vorige: Pick<Rooswaarde, "sleutel" | "label" | "vulling"> | null; oud?: boolean; link?: string };
export type Roosthema = { sleutel: string; naam: string; link?: string; segmenten: readonly Segment[] };

/**
 * A rose of statuses: themes of subthemes around a centre, in the order given, clockwise from the top.
 * `midden`: the large line in the centre and the smaller ones under it. `vorige`: the period that the ghost ring is of.
 */
export type Roosbeeld = { titel: string; schaal: readonly Rooswaarde[]; themas: readonly Roosthema[]; midden: readonly string[]; vorige: string | null };

export type Kleur = "groen" | "oranje" | "blauw" | "rood" | "grijs" | "inkt";
export type Patroon = "vol" | "streep" | "ruit" | "stip" | "leeg";
export type Icoon = "vink" | "half" | "rond" | "vraag" | "kruis" | "driehoek";

/** What everything is drawn with: any CSS colour, so also a variable where the drawing stands in a page. */
export type Palet = Record<Kleur | "papier" | "zacht" | "lijn", string>;
export const PALET: Palet = { groen: "#0b6e4f", oranje: "#b35c00", blauw: "#0a4a8f", rood: "#a3195b", grijs: "#5d6472", inkt: "#14213d", papier: "#ffffff", zacht: "#4d5768", lijn: "#dcd8cc" };

export const segmentenVan = ({ themas }: Pick<Roosbeeld, "themas">): Segment[] => themas.flatMap(({ segmenten }) => [...segmenten]);

/** "Wonen Eerst: in ontwikkeling, was nog niet opgepakt in eerste helft 2024": what a segment says out loud. */
export function segmentInWoorden({ naam, waarde, vorige, oud }: Segment, { schaal, vorige: periode }: Pick<Roosbeeld, "schaal" | "vorige">): string {
  const nu = schaal.find((stap) => stap.sleutel === waarde)?.label.toLowerCase() ?? "nog niet ingevuld";
  const ervoor = vorige && periode ? (waarde === vorige.sleutel ? `, net als in ${periode}` : `, was ${vorige.label.toLowerCase()} in ${periode}`) : "";
  return `${naam}: ${nu}${ervoor}${oud ? ", verouderd" : ""}`;
}
