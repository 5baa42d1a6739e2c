import { deelVanKwartaal, kwartaalInWoorden, kwartaalSleutel, kwartaalVan } from "~/periode/kwartaal";
import { PALET, type Palet } from "~/roos/roos";
import { svgTekst, tekstregels } from "~/ui/svg-tekst";
import { tijdlijnInWoorden, type Halte, type Tijdlijn } from "./tijdlijn";
import type { Mijlpaalstaat } from "./mijlpaal";

export type Tijdlijnvorm = "breed" | "smal";
type Opties = { vorm: Tijdlijnvorm; palet?: Palet; /** The address before the id of a milestone; without it the drawing has no links. */ adres?: string };
type Plek = Halte & { x: number; y: number; regels: string[]; kleine: string[]; hoogte: number };

const BREED = { breedte: 1120, kop: 150, boven: 40 };
const SMAL = { breedte: 340, boven: 8 };
const REGEL = 18;
const PUNT = 9;
const LETTER = 7.6; // the mean width of a character at 15 px

/**
 * The spoorboekje as lines with stops, as SVG: wide with the quarters beside each other, narrow with them under each other. A stop differs
 * in form as well as in colour by its state; where a milestone was before it moved an open, dashed stop is left.
 */
export function tijdlijnSvg(tijdlijn: Tijdlijn, opties: Opties): { svg: string; breedte: number; hoogte: number } {
  const palet = opties.palet ?? PALET;
  const { delen, breedte, hoogte } = opties.vorm === "breed" ? breed(tijdlijn, palet, opties.adres) : smal(tijdlijn, palet, opties.adres);
  const rol = opties.adres === undefined ? ` role="img"` : ` role="group"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}"${rol} aria-label="${svgTekst(opties.adres === undefined ? tijdlijnInWoorden(tijdlijn) : `Tijdlijn van het spoorboekje ${tijdlijn.jaar}`)}" font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible Next Variable, sans-serif" font-size="15" fill="${palet.inkt}">${delen}</svg>`;
  return { svg, breedte, hoogte };
}

function breed(tijdlijn: Tijdlijn, palet: Palet, adres: string | undefined) {
  const { kwartalen, lijnen } = tijdlijn;
  const kolom = (BREED.breedte - BREED.kop) / kwartalen.length;
  const tekens = Math.floor((kolom - 46) / LETTER);
  const begin = (i: number) => BREED.kop + i * kolom;
  let y = BREED.boven;
  const banen = lijnen.map(({ naam, haltes }) => {
    const boven = y;
    const plekken = kwartalen.flatMap((kwartaal, i) => stapel(haltes.filter((halte) => halte.kwartaal === kwartaalSleutel(kwartaal)), begin(i) + 22, boven + 34, tekens));
    y = Math.max(boven + 84, ...plekken.map((plek) => plek.y + plek.hoogte)) + 14;
    const takken = kwartalen.map((_, i) => plekken.filter(({ x }) => x === begin(i) + 22)).filter((tak) => tak.length > 0).map((tak) => `<path d="M${r(tak[0]!.x)} ${boven + 18}V${r(tak.at(-1)!.y)}" fill="none" stroke="${palet.inkt}" stroke-width="3"/>`);
    const kop = tekstregels(naam, 16).map((regel, i) => `<text x="0" y="${boven + 23 + i * REGEL}"${i === 0 ? ' font-weight="700"' : ` fill="${palet.zacht}"`}>${svgTekst(regel)}</text>`).join("");
    return `${boven > BREED.boven ? `<path d="M0 ${boven}H${BREED.breedte}" stroke="${palet.lijn}"/>` : ""}${kop}<path d="M${BREED.kop} ${boven + 18}H${BREED.breedte}" stroke="${palet.inkt}" stroke-width="3"/>${takken.join("")}${plekken.map((plek) => halteSvg(plek, palet, adres)).join("")}`;
  });
  const koppen = kwartalen.map((kwartaal, i) => `<text x="${r(begin(i) + 12)}" y="20" font-weight="700">${kwartaalInWoorden(kwartaal)}</text>${i > 0 ? `<path d="M${r(begin(i))} 0V${y}" stroke="${palet.lijn}"/>` : ""}`);
  return { delen: `${koppen.join("")}<path d="M0 ${BREED.boven - 10}H${BREED.breedte}" stroke="${palet.inkt}" stroke-width="1.5"/>${peilBreed(tijdlijn, begin, kolom, y, palet)}${banen.join("")}`, breedte: BREED.breedte, hoogte: y };
}

function peilBreed({ op, peil, kwartalen }: Tijdlijn, begin: (i: number) => number, kolom: number, hoogte: number, palet: Palet): string {
  const i = kwartalen.findIndex((kwartaal) => kwartaalSleutel(kwartaal) === kwartaalSleutel(kwartaalVan(op)));
  if (i < 0) return "";
  const x = r(begin(i) + deelVanKwartaal(op) * kolom);
  return `<path d="M${x} ${BREED.boven - 10}V${hoogte}" stroke="${palet.rood}" stroke-width="2" stroke-dasharray="2 4"/><text x="${x}" y="${BREED.boven + 5}" text-anchor="${i === kwartalen.length - 1 ? "end" : "start"}" dx="${i === kwartalen.length - 1 ? -5 : 5}" font-size="13" font-weight="700" fill="${palet.rood}">${svgTekst(peil)}</text>`;
}

function smal(tijdlijn: Tijdlijn, palet: Palet, adres: string | undefined) {
  const { kwartalen, lijnen, op, peil } = tijdlijn;
  const nu = kwartaalSleutel(kwartaalVan(op));
  let y = SMAL.boven;
  const banen = lijnen.map(({ naam, haltes }) => {
    const delen: string[] = [`<text x="0" y="${y + 16}" font-weight="700">${svgTekst(naam)}</text>`];
    y += 32;
    const lijn = y;
    for (const kwartaal of kwartalen) {
      const sleutel = kwartaalSleutel(kwartaal);
      const hier = haltes.filter((halte) => halte.kwartaal === sleutel);
      if (hier.length === 0 && sleutel !== nu) continue;
      delen.push(`<text x="30" y="${y + 12}" font-size="13" fill="${sleutel === nu ? palet.rood : palet.zacht}"${sleutel === nu ? ' font-weight="700"' : ""}>${kwartaalInWoorden(kwartaal)}${sleutel === nu ? `, ${svgTekst(peil)}` : ""}</text>`);
      const plekken = stapel(hier, 10, y + 30, Math.floor((SMAL.breedte - 34) / LETTER));
      delen.push(...plekken.map((plek) => halteSvg(plek, palet, adres)));
      y = Math.max(y + 22, ...plekken.map((plek) => plek.y + plek.hoogte)) + 4;
    }
    delen.splice(1, 0, `<path d="M10 ${lijn}V${Math.max(lijn + 20, y - 8)}" stroke="${palet.inkt}" stroke-width="3"/>`);
    y += 14;
    return delen.join("");
  });
  return { delen: banen.join(""), breedte: SMAL.breedte, hoogte: y };
}

/** Stops under each other, each as high as its words. */
function stapel(haltes: readonly Halte[], x: number, boven: number, tekens: number): Plek[] {
  let y = boven;
  return haltes.map((halte) => {
    const [regels, kleine] = [tekstregels(halte.titel, tekens), tekstregels(halte.onder, Math.floor(tekens * 1.12))];
    const plek = { ...halte, x, y, regels, kleine, hoogte: (regels.length + kleine.length) * REGEL };
    y += plek.hoogte + 8;
    return plek;
  });
}

function halteSvg({ id, x, y, regels, kleine, titel, staat, weg, onder, kwartaal }: Plek, palet: Palet, adres: string | undefined): string {
  const woorden = [...regels.map((regel, i) => `<tspan x="${r(x + 20)}"${i ? ` dy="${REGEL}"` : ""}${weg ? ` fill="${palet.zacht}"` : ' font-weight="600"'}>${svgTekst(regel)}</tspan>`), ...kleine.map((regel) => `<tspan x="${r(x + 20)}" dy="${REGEL}" font-size="13" fill="${staat === "te-laat" && !weg ? palet.rood : palet.zacht}">${svgTekst(regel)}</tspan>`)];
  const inhoud = `${weg ? spookSvg(x, y, palet) : puntSvg(staat, x, y, palet)}<text x="${r(x + 20)}" y="${r(y + 5)}" paint-order="stroke" stroke="${palet.papier}" stroke-width="4" stroke-linejoin="round">${woorden.join(" ")}</text>`; // the spaces are read, not seen
  if (adres === undefined) return `<g>${inhoud}</g>`;
  return `<a href="${adres}${id}" data-mijlpaal="${id}"${weg ? ' data-weg="ja"' : ""} class="halte" aria-label="${svgTekst(`${titel} ${onder}, ${kwartaalInWoorden(kwartaal)}`)}">${inhoud}</a>`;
}

const spookSvg = (x: number, y: number, palet: Palet) => `<circle cx="${r(x)}" cy="${r(y)}" r="${PUNT - 1}" fill="${palet.papier}" stroke="${palet.zacht}" stroke-width="1.8" stroke-dasharray="3 2.4"/>`;

/** A state as a stop; each has a form of its own. */
export function puntSvg(staat: Mijlpaalstaat, x: number, y: number, palet: Palet = PALET): string {
  const cirkel = (vulling: string, rand: string) => `<circle cx="${r(x)}" cy="${r(y)}" r="${PUNT}" fill="${vulling}" stroke="${rand}" stroke-width="2.6"/>`;
  const pad = (d: string, kleur: string) => `<path d="${d}" fill="none" stroke="${kleur}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`;
  switch (staat) {
    case "bereikt":
      return cirkel(palet.groen, palet.groen) + pad(`M${r(x - 4)} ${r(y)}l3 3.4 5.4-6.4`, palet.papier);
    case "te-laat":
      return `<path d="M${r(x)} ${r(y - 11)}L${r(x + 11)} ${r(y + 8)}H${r(x - 11)}Z" fill="${palet.papier}" stroke="${palet.rood}" stroke-width="2.6" stroke-linejoin="round"/>` + pad(`M${r(x)} ${r(y - 4)}v5M${r(x)} ${r(y + 4.5)}v.1`, palet.rood);
    case "aan-de-beurt":
      return cirkel(palet.papier, palet.blauw) + `<circle cx="${r(x)}" cy="${r(y)}" r="4" fill="${palet.blauw}"/>`;
    case "gepland":
      return cirkel(palet.papier, palet.inkt);
    case "vervallen":
      return cirkel(palet.papier, palet.grijs) + pad(`M${r(x - 3.6)} ${r(y - 3.6)}l7.2 7.2M${r(x + 3.6)} ${r(y - 3.6)}l-7.2 7.2`, palet.grijs);
  }
}

const r = (getal: number) => Math.round(getal * 10) / 10;
