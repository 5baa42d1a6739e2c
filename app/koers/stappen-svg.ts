import { PALET } from "~/roos/roos";
import { ALLE_STAPPEN, STAPPEN } from "~/smart-society/stappen";
import { svgTekst, tekstregels } from "~/ui/svg-tekst";

/** With the steps by name above and the opgaven beside their track, or with the opgaven above it where there is little room. */
const VORMEN = { breed: { breedte: 640, links: 180, teken: 22 }, smal: { breedte: 330, links: -12, teken: 36 } };
const REGEL = 17;
type Opgave = { titel: string; stap: number; gesloten: string | null };

/** Opgaven as tracks over the six steps: passed stations filled, the present one double, the rest open; a closed one ends in a bar. */
export function stappenSvg(opgaven: readonly Opgave[]): { svg: string; smal: string; breedte: number; hoogte: number } {
  return { ...teken(opgaven, "breed"), smal: teken(opgaven, "smal").svg };
}

function teken(opgaven: readonly Opgave[], vorm: keyof typeof VORMEN): { svg: string; breedte: number; hoogte: number } {
  const { breedte, links, teken } = VORMEN[vorm];
  const regels = Math.max(1, ...opgaven.map(({ titel }) => tekstregels(titel, teken).length));
  const [kop, hoog] = vorm === "breed" ? [78, Math.max(54, 14 + REGEL * regels)] : [REGEL * regels, 59 + REGEL * regels];
  const afstand = (breedte - Math.max(0, links) - 60) / 5;
  const x = (stap: number) => links + 30 + (stap - 1) * afstand;
  const koppen = vorm === "smal" ? [] : ALLE_STAPPEN.map((stap) => `<text text-anchor="middle" font-size="12" fill="${PALET.zacht}">${tekstregels(STAPPEN[stap].titel, 12).map((regel, i) => `<tspan x="${x(stap)}" y="${12 + i * 14}">${svgTekst(regel)}</tspan>`).join("")}</text>`);
  const rijen = opgaven.map(({ titel, stap, gesloten }, rij) => {
    const y = kop + rij * hoog + (vorm === "breed" ? hoog / 2 - 3 : 24);
    const namen = tekstregels(titel, teken);
    const naamhoogte = (i: number) => (vorm === "breed" ? y + 5 + (i - (namen.length - 1) / 2) * REGEL : y - 26 - (namen.length - 1 - i) * REGEL);
    const naam = `<text font-size="15" font-weight="700" fill="${PALET.inkt}">${namen.map((regel, i) => `<tspan x="0" y="${naamhoogte(i)}">${svgTekst(regel)}</tspan>`).join("")}</text>`;
    const baan = `<path d="M${x(1)} ${y}H${x(stap)}" stroke="${PALET.blauw}" stroke-width="5"/>${stap < 6 ? `<path d="M${x(stap)} ${y}H${x(6)}" stroke="${PALET.lijn}" stroke-width="5" stroke-dasharray="6 5"/>` : ""}`;
    const stations = ALLE_STAPPEN.map((nummer) => {
      if (nummer === stap) return `<circle cx="${x(nummer)}" cy="${y}" r="15" fill="#ffb81c" stroke="${PALET.inkt}" stroke-width="3"/><text x="${x(nummer)}" y="${y + 5}" text-anchor="middle" font-weight="700" font-size="15" fill="${PALET.inkt}">${nummer}</text>${gesloten ? `<path d="M${x(nummer) + 22} ${y - 14}v28" stroke="${PALET.inkt}" stroke-width="4"/>` : ""}`;
      const gedaan = nummer < stap;
      return `<circle cx="${x(nummer)}" cy="${y}" r="11" fill="${gedaan ? PALET.blauw : PALET.papier}" stroke="${gedaan ? PALET.blauw : PALET.zacht}" stroke-width="2.5"/><text x="${x(nummer)}" y="${y + 4.5}" text-anchor="middle" font-size="13" font-weight="700" fill="${gedaan ? PALET.papier : PALET.zacht}">${nummer}</text>`;
    });
    return naam + baan + stations.join("");
  });
  const hoogte = kop + Math.max(1, opgaven.length) * hoog;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}" font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible Next Variable, sans-serif">${koppen.join("")}${rijen.join("")}</svg>`;
  return { svg, breedte, hoogte };
}
