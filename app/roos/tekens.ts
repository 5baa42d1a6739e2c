import type { Icoon, Palet, Patroon, Rooswaarde } from "./roos";

/** The form of a status on a field of 16 by 16, drawn in one colour: what stays where colours are not seen. */
const ICONEN: Record<Icoon, (kleur: string) => string> = {
  vink: (kleur) => `<path d="M2 8.5 6.3 13 14 4" fill="none" stroke="${kleur}" stroke-width="2.6"/>`,
  half: (kleur) => `<circle cx="8" cy="8" r="6" fill="none" stroke="${kleur}" stroke-width="2.2"/><path d="M8 2a6 6 0 0 1 0 12z" fill="${kleur}"/>`,
  rond: (kleur) => `<circle cx="8" cy="8" r="6" fill="none" stroke="${kleur}" stroke-width="2.2"/>`,
  vraag: (kleur) => `<path d="M4.6 5.6a3.4 3.4 0 1 1 5 3.1c-1 .6-1.6 1.1-1.6 2.3M8 13.2v1.6" fill="none" stroke="${kleur}" stroke-width="2.2"/>`,
  kruis: (kleur) => `<path d="m3 3 10 10M13 3 3 13" fill="none" stroke="${kleur}" stroke-width="2.4"/>`,
  driehoek: (kleur) => `<path d="M8 2.5 14.5 14h-13z" fill="none" stroke="${kleur}" stroke-width="2"/>`,
};

export const icoonSvg = (icoon: Icoon, kleur: string): string => ICONEN[icoon](kleur);

/** What a filled part is filled with: lines and dots of paper on the colour, so that greyscale tells them apart too. */
const PATRONEN: Record<Exclude<Patroon, "vol" | "leeg">, (papier: string) => [maat: number, tekening: string]> = {
  streep: (papier) => [7, `<path d="M0 7 7 0M-1.75 1.75 1.75-1.75M5.25 8.75 8.75 5.25" stroke="${papier}" stroke-width="2"/>`],
  ruit: (papier) => [8, `<path d="M0 0 8 8M8 0 0 8" stroke="${papier}" stroke-width="1.8"/>`],
  stip: (papier) => [7, `<circle cx="2" cy="2" r="1.3" fill="${papier}"/><circle cx="5.5" cy="5.5" r="1.3" fill="${papier}"/>`],
};

/** The patterns of a scale as definitions of one drawing; `id` keeps those of two drawings on one page apart. */
export function patronenSvg(schaal: readonly Rooswaarde[], palet: Palet, id: string): string {
  return schaal.map(({ patroon, kleur }, i) => {
    if (patroon === "vol" || patroon === "leeg") return "";
    const [maat, tekening] = PATRONEN[patroon](palet.papier);
    return `<pattern id="${id}-${i}" width="${maat}" height="${maat}" patternUnits="userSpaceOnUse"><rect width="${maat}" height="${maat}" fill="${palet[kleur]}"/>${tekening}</pattern>`;
  }).join("");
}

/** What the step at `i` of the scale is filled with, as the value of a fill. */
export function vullingVan({ patroon, kleur }: Rooswaarde, i: number, palet: Palet, id: string): string {
  if (patroon === "vol") return palet[kleur];
  return patroon === "leeg" ? palet.papier : `url(#${id}-${i})`;
}
