import type { Roosbeeld, Rooswaarde, Segment } from "~/roos/roos";

export const SCHAAL: Rooswaarde[] = [
  { sleutel: "gereed", label: "Gereed", vulling: 1, patroon: "vol", icoon: "vink", kleur: "groen" },
  { sleutel: "bezig", label: "In ontwikkeling", vulling: 0.6, patroon: "streep", icoon: "half", kleur: "oranje" },
  { sleutel: "begin", label: "Nog niet opgepakt", vulling: 0.3, patroon: "stip", icoon: "rond", kleur: "blauw" },
  { sleutel: "geen", label: "Geen data", vulling: 0, patroon: "leeg", icoon: "vraag", kleur: "grijs" },
];

export const segment = (sleutel: string, velden: Partial<Segment> = {}): Segment => ({ sleutel, naam: `Naam van ${sleutel}`, waarde: "bezig", vorige: SCHAAL[2]!, ...velden });

/** A rose with as many segments per theme as asked. */
export const beeld = (aantallen: readonly number[], velden: Partial<Roosbeeld> = {}): Roosbeeld => ({
  titel: "Een roos", schaal: SCHAAL, midden: ["1 van 4", "gereed"], vorige: "eerste helft 2024",
  themas: aantallen.map((aantal, t) => ({ sleutel: `t${t}`, naam: `Thema ${t}`, link: `/rapport#t${t}`, segmenten: Array.from({ length: aantal }, (_, s) => segment(`t${t}-${s}`, { link: `/rapport#t${t}-${s}` })) })),
  ...velden,
});
