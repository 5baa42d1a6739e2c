import { scaleLinear } from "d3-scale";
import { svgTekst } from "~/ui/svg-tekst";

export type Staaf = { label: string; delen: { waarde: number; soort: "vol" | "arcering" | "open" }[] };

const BREEDTE = 640;
const RIJ = 44;
const LINKS = 230;

/** Horizontal bars as SVG. Each part differs in form (filled, hatched, open) as well as in colour, and carries its number. */
export function staafdiagram(staven: readonly Staaf[]): { svg: string; breedte: number; hoogte: number } {
  const totaal = ({ delen }: Staaf) => delen.reduce((som, { waarde }) => som + waarde, 0);
  const schaal = scaleLinear([0, Math.max(1, ...staven.map(totaal))], [0, BREEDTE - LINKS - 50]);
  const hoogte = staven.length * RIJ + 6;
  const rijen = staven.map((staaf, i) => {
    const y = i * RIJ + 8;
    let x = LINKS;
    const delen = staaf.delen.filter(({ waarde }) => waarde > 0).map(({ waarde, soort }) => {
      const breedte = schaal(waarde);
      const deel = `<rect x="${r(x)}" y="${y}" width="${r(breedte)}" height="28" fill="${VULLING[soort]}" stroke="#14213d" stroke-width="1.5"/>` +
        (breedte > 24 ? `<text x="${r(x + breedte / 2)}" y="${y + 19}" text-anchor="middle" font-weight="700" fill="${soort === "vol" ? "#ffffff" : "#14213d"}"${soort === "arcering" ? ' paint-order="stroke" stroke="#ffffff" stroke-width="4"' : ""}>${waarde}</text>` : "");
      x += breedte;
      return deel;
    });
    return `<text x="${LINKS - 12}" y="${y + 19}" text-anchor="end" fill="#14213d">${svgTekst(staaf.label)}</text>${delen.join("")}<text x="${r(x + 9)}" y="${y + 19}" fill="#14213d" font-weight="700">${totaal(staaf)}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREEDTE} ${hoogte}" width="${BREEDTE}" height="${hoogte}" font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible Next Variable, sans-serif" font-size="15"><defs><pattern id="arcering" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#ffffff"/><path d="M0 0V7" stroke="#b35c00" stroke-width="3"/></pattern></defs>${rijen.join("")}</svg>`;
  return { svg, breedte: BREEDTE, hoogte };
}

const VULLING = { vol: "#0a4a8f", arcering: "url(#arcering)", open: "#ffffff" };
const r = (getal: number) => Math.round(getal * 10) / 10;
