import { svgTekst, tekstregels } from "~/ui/svg-tekst";
import { PALET, type Palet, type Rooswaarde } from "./roos";
import { icoonSvg, patronenSvg, vullingVan } from "./tekens";

export type Verdeelrij = { naam: string; /** Above the first row of a group. */ groep?: string; aantallen: readonly number[]; leeg: number };

const BREEDTE = 1000;
const LINKS = 290;
const BALK = 26;
const RIJ = 40;
const TEKENS = 38;

/** Stacked bars: per row how many of a whole have which step of a scale, in its order, each part with its pattern and its number. */
export function verdelingSvg(schaal: readonly Rooswaarde[], rijen: readonly Verdeelrij[], { id, titel, palet = PALET }: { id: string; titel: string; palet?: Palet }): { svg: string; breedte: number; hoogte: number } {
  const geheel = Math.max(1, ...rijen.map(({ aantallen, leeg }) => aantallen.reduce((tot, aantal) => tot + aantal, leeg)));
  const schaalX = (BREEDTE - LINKS - 6) / geheel;
  let y = 44;
  const getekend = rijen.map(({ naam, groep, aantallen, leeg }) => {
    const kop = groep ? `<text x="0" y="${y + 20}" font-weight="700" font-size="16">${svgTekst(groep)}</text>` : "";
    y += groep ? 32 : 0;
    const regels = tekstregels(naam, TEKENS);
    const woorden = regels.map((regel, i) => `<text x="0" y="${y + 18 + (i - (regels.length - 1) / 2) * 16}">${svgTekst(regel)}</text>`).join("");
    let x = LINKS;
    const delen = [...aantallen, leeg].map((aantal, i) => {
      const breedte = aantal * schaalX;
      const deel = aantal > 0 ? deelSvg(schaal[i], i, aantal, { x, y, breedte, palet, id }) : "";
      x += breedte;
      return deel;
    });
    y += Math.max(RIJ, regels.length * 16 + 14);
    return `${kop}${woorden}${delen.join("")}`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREEDTE} ${y}" width="${BREEDTE}" height="${y}" font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible Next Variable, sans-serif" font-size="14" fill="${palet.inkt}" role="img" aria-label="${svgTekst(titel)}"><defs>${patronenSvg(schaal, palet, id)}</defs>${legenda(schaal, palet, id)}${getekend.join("")}</svg>`;
  return { svg, breedte: BREEDTE, hoogte: y };
}

function deelSvg(waarde: Rooswaarde | undefined, i: number, aantal: number, { x, y, breedte, palet, id }: { x: number; y: number; breedte: number; palet: Palet; id: string }): string {
  const vulling = waarde ? vullingVan(waarde, i, palet, id) : palet.papier;
  const rand = waarde ? palet[waarde.kleur] : palet.zacht;
  const vlak = `<rect x="${r(x + 1)}" y="${y}" width="${r(Math.max(2, breedte - 2))}" height="${BALK}" fill="${vulling}" stroke="${rand}" stroke-width="1.5"${waarde ? "" : ' stroke-dasharray="4 3"'}/>`;
  if (breedte < 22) return vlak;
  const vol = waarde?.patroon === "vol";
  return `${vlak}<text x="${r(x + breedte / 2)}" y="${y + 18}" text-anchor="middle" font-weight="700" fill="${vol ? palet.papier : palet.inkt}"${vol ? "" : ` paint-order="stroke" stroke="${palet.papier}" stroke-width="4"`}>${aantal}</text>`;
}

function legenda(schaal: readonly Rooswaarde[], palet: Palet, id: string): string {
  let x = LINKS;
  return schaal.map((waarde, i) => {
    const punt = `<g transform="translate(${r(x)} 6)"><rect x="0.8" y="0.8" width="24" height="16" fill="${vullingVan(waarde, i, palet, id)}" stroke="${palet[waarde.kleur]}" stroke-width="1.5"/><g transform="translate(31 1)">${icoonSvg(waarde.icoon, palet[waarde.kleur])}</g><text x="53" y="14">${svgTekst(waarde.label)}</text></g>`;
    x += 74 + waarde.label.length * 7.2;
    return punt;
  }).join("");
}

const r = (getal: number) => Math.round(getal * 10) / 10;
