import { svgTekst } from "~/ui/svg-tekst";
import type { Knoop, Knoopsoort, Plek, Tekening, Verbinding } from "./kaart-tekening";

/** Form and colour per kind: an opgave is filled, an uitdaging has a bar, an oplossing is round, a haakje is dashed. */
const VORM: Record<Knoopsoort, { vul: string; rand: string; dikte: number; hoek: number; streep?: string; tekst: string }> = {
  opgave: { vul: "#14213d", rand: "#14213d", dikte: 2, hoek: 6, tekst: "#ffffff" },
  buur: { vul: "#ffffff", rand: "#14213d", dikte: 3, hoek: 6, tekst: "#14213d" },
  uitdaging: { vul: "#ffffff", rand: "#14213d", dikte: 1.5, hoek: 2, tekst: "#14213d" },
  oplossing: { vul: "#e6eef8", rand: "#0a4a8f", dikte: 1.5, hoek: 16, tekst: "#14213d" },
  haakje: { vul: "#ffffff", rand: "#4d5768", dikte: 1.5, hoek: 2, streep: "5 4", tekst: "#14213d" },
};
const LIJN: Record<Verbinding["soort"], string> = { lijn: 'stroke="#4d5768" stroke-width="1.5"', vanzelf: 'stroke="#a7adb8" stroke-width="1.5"', samenhang: 'stroke="#14213d" stroke-width="2" stroke-dasharray="7 5"' };
export const LEGENDA: readonly [Knoopsoort, string][] = [["opgave", "Opgave"], ["uitdaging", "Uitdaging"], ["oplossing", "Oplossing"], ["haakje", "Haakje"], ["buur", "Andere opgave"]];
const STROOK = 40;

/** The drawing as an SVG document with its key: what the server shows, and what is downloaded. */
export function kaartSvg(tekening: Tekening, titel: string): string {
  const { x, y, breedte, hoogte } = tekening;
  const breed = Math.max(breedte, LEGENDA.length * 150 + 20);
  const knopen = new Map(tekening.knopen.map((knoop) => [knoop.sleutel, knoop]));
  const lijnen = tekening.verbindingen.map((verbinding) => `<path d="${padTussen(knopen.get(verbinding.van)!, verbinding, knopen.get(verbinding.naar)!)}" fill="none" ${LIJN[verbinding.soort]}/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y - STROOK} ${breed} ${hoogte + STROOK}" width="${breed}" height="${hoogte + STROOK}" font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible Next Variable, sans-serif" font-size="14"><title>${svgTekst(titel)}</title><rect x="${x}" y="${y - STROOK}" width="${breed}" height="${hoogte + STROOK}" fill="#ffffff"/>${legenda(x, y)}${lijnen.join("")}${tekening.knopen.map(knoopSvg).join("")}</svg>`;
}

function legenda(x: number, y: number): string {
  return LEGENDA.map(([soort, naam], i) => `<g transform="translate(${x + 24 + i * 150} ${y - STROOK + 14})">${vak(soort, 0, 0, 26, 16)}<text x="36" y="13" fill="#14213d">${naam}</text></g>`).join("");
}

function knoopSvg({ soort, regels, merk, x, y, breedte, hoogte }: Knoop): string {
  const { tekst } = VORM[soort];
  const zwaar = soort === "opgave" || soort === "buur" || merk === "geprioriteerd" ? ' font-weight="700"' : "";
  const woorden = regels.map((regel, i) => `<text x="${x + 16}" y="${y + 25 + i * 18}" fill="${tekst}"${zwaar}>${svgTekst(regel)}</text>`);
  const onder = merk ? `<text x="${x + 16}" y="${y + 25 + regels.length * 18}" fill="${tekst}" font-size="12">${svgTekst(merk)}</text>` : "";
  return `<g>${vak(soort, x, y, breedte, hoogte, merk === "geprioriteerd")}${woorden.join("")}${onder}</g>`;
}

function vak(soort: Knoopsoort, x: number, y: number, breedte: number, hoogte: number, zwaar = false): string {
  const { vul, rand, dikte, hoek, streep } = VORM[soort];
  const balk = soort === "uitdaging" ? `<rect x="${x}" y="${y}" width="${Math.min(6, breedte / 4)}" height="${hoogte}" fill="${rand}"/>` : "";
  return `<rect x="${x}" y="${y}" width="${breedte}" height="${hoogte}" rx="${Math.min(hoek, hoogte / 2)}" fill="${vul}" stroke="${rand}" stroke-width="${zwaar ? 3.5 : dikte}"${streep ? ` stroke-dasharray="${streep}"` : ""}/>${balk}`;
}

/** A line as an SVG path: from the right of one to the left of the other, bending past what lies between. */
export function padVan(begin: Plek, langs: readonly Plek[], eind: Plek): string {
  const punten = [begin, ...langs, eind];
  return punten.slice(1).reduce((pad, punt, i) => {
    const vorig = punten[i]!;
    const bocht = Math.max(langs.length > 0 ? 10 : 40, Math.abs(punt.x - vorig.x) / 2);
    return `${pad}C${vorig.x + bocht} ${vorig.y} ${punt.x - bocht} ${punt.y} ${punt.x} ${punt.y}`;
  }, `M${begin.x} ${begin.y}`);
}

const padTussen = (van: Knoop, { langs }: Verbinding, naar: Knoop) => padVan({ x: van.x + van.breedte, y: van.y + van.hoogte / 2 }, langs, { x: naar.x, y: naar.y + naar.hoogte / 2 });
