import { svgTekst, tekstregels } from "~/ui/svg-tekst";
import { PALET, type Palet, type Rooswaarde } from "./roos";
import { icoonSvg, patronenSvg, vullingVan } from "./tekens";

export type Verdeelrij = { naam: string; /** Above the first row of a group. */ groep?: string; aantallen: readonly number[]; leeg: number };

/** `breed`: names left of the bars. `smal`: above them, for a phone. */
export type Verdeelvorm = "breed" | "smal";
const MATEN = { breed: { breedte: 1000, links: 290, tekens: 38 }, smal: { breedte: 400, links: 0, tekens: 50 } };
const BALK = 26;
const REGEL = 17;

/** Stacked bars: per row how many of a whole have which step of a scale, in its order, each part with its pattern and its number. */
export function verdelingSvg(schaal: readonly Rooswaarde[], rijen: readonly Verdeelrij[], { vorm, id: eigen, titel, palet = PALET }: { vorm: Verdeelvorm; id: string; titel: string; palet?: Palet }): { svg: string; breedte: number; hoogte: number } {
  const { breedte, links, tekens } = MATEN[vorm];
  const id = `${eigen}-${vorm}`;
  const geheel = Math.max(1, ...rijen.map(({ aantallen, leeg }) => aantallen.reduce((tot, aantal) => tot + aantal, leeg)));
  const perStuk = (breedte - links - 6) / geheel;
  const legenda = legendaSvg(schaal, palet, id, { links, breedte });
  let y = legenda.hoogte;
  const getekend = rijen.map(({ naam, groep, aantallen, leeg }) => {
    const kop = groep ? `<text x="0" y="${y + 22}" font-weight="700" font-size="16">${svgTekst(groep)}</text>` : "";
    y += groep ? 34 : 0;
    const regels = tekstregels(naam, tekens);
    const boven = vorm === "smal" ? regels.length * REGEL + 3 : 0;
    const hoogte = vorm === "smal" ? BALK : Math.max(BALK, regels.length * REGEL);
    const eerste = vorm === "smal" ? y + 13 : y + 18 - ((regels.length - 1) * REGEL) / 2;
    const woorden = regels.map((regel, i) => `<text x="0" y="${r(eerste + i * REGEL)}">${svgTekst(regel)}</text>`).join("");
    let x = links;
    const delen = [...aantallen, leeg].map((aantal, i) => {
      const deel = aantal > 0 ? deelSvg(schaal[i], i, aantal, { x, y: y + boven, breedte: aantal * perStuk, palet, id }) : "";
      x += aantal * perStuk;
      return deel;
    });
    y += boven + hoogte + 14;
    return `${kop}${woorden}${delen.join("")}`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${r(y)}" width="${breedte}" height="${r(y)}" font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible Next Variable, sans-serif" font-size="14" fill="${palet.inkt}" role="img" aria-label="${svgTekst(titel)}"><defs>${patronenSvg(schaal, palet, id)}</defs>${legenda.svg}${getekend.join("")}</svg>`;
  return { svg, breedte, hoogte: r(y) };
}

function deelSvg(waarde: Rooswaarde | undefined, i: number, aantal: number, { x, y, breedte, palet, id }: { x: number; y: number; breedte: number; palet: Palet; id: string }): string {
  const vulling = waarde ? vullingVan(waarde, i, palet, id) : palet.papier;
  const rand = waarde ? palet[waarde.kleur] : palet.zacht;
  const vlak = `<rect x="${r(x + 1)}" y="${y}" width="${r(Math.max(2, breedte - 2))}" height="${BALK}" fill="${vulling}" stroke="${rand}" stroke-width="1.5"${waarde ? "" : ' stroke-dasharray="4 3"'}/>`;
  if (breedte < 22) return vlak;
  const vol = waarde?.patroon === "vol";
  return `${vlak}<text x="${r(x + breedte / 2)}" y="${y + 18}" text-anchor="middle" font-weight="700" fill="${vol ? palet.papier : palet.inkt}"${vol ? "" : ` paint-order="stroke" stroke="${palet.papier}" stroke-width="4"`}>${aantal}</text>`;
}

function legendaSvg(schaal: readonly Rooswaarde[], palet: Palet, id: string, { links, breedte }: { links: number; breedte: number }): { svg: string; hoogte: number } {
  let [x, y] = [links, 6];
  const punten = schaal.map((waarde, i) => {
    const nodig = 74 + waarde.label.length * 7.2;
    if (x > links && x + nodig > breedte) [x, y] = [links, y + 27];
    const punt = `<g transform="translate(${r(x)} ${y})"><rect x="0.8" y="0.8" width="24" height="16" fill="${vullingVan(waarde, i, palet, id)}" stroke="${palet[waarde.kleur]}" stroke-width="1.5"/><g transform="translate(31 1)">${icoonSvg(waarde.icoon, palet[waarde.kleur])}</g><text x="53" y="14">${svgTekst(waarde.label)}</text></g>`;
    x += nodig;
    return punt;
  });
  return { svg: punten.join(""), hoogte: y + 36 };
}

const r = (getal: number) => Math.round(getal * 10) / 10;
