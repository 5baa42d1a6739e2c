import { scaleLinear } from "d3-scale";
import { svgTekst } from "~/ui/svg-tekst";

export type Staaf = { label: string; delen: { waarde: number; soort: "vol" | "arcering" | "open" }[] };

/** Beside the bar, or above it where there is little room. */
const VORMEN = { breed: { breedte: 640, links: 230, rij: 44, boven: 8 }, smal: { breedte: 330, links: 2, rij: 66, boven: 28 } };

/** Horizontal bars as SVG, and the same upright for a narrow page. Each part differs in form (filled, hatched, open) as well as in colour, and carries its number. */
export function staafdiagram(staven: readonly Staaf[]): { svg: string; smal: string; breedte: number; hoogte: number } {
  const { breedte, rij } = VORMEN.breed;
  return { svg: teken(staven, "breed"), smal: teken(staven, "smal"), breedte, hoogte: hoogteVan(staven, rij) };
}

const hoogteVan = (staven: readonly Staaf[], rij: number) => staven.length * rij + 6;

function teken(staven: readonly Staaf[], vorm: keyof typeof VORMEN): string {
  const { breedte: heel, links, rij, boven } = VORMEN[vorm];
  const totaal = ({ delen }: Staaf) => delen.reduce((som, { waarde }) => som + waarde, 0);
  const schaal = scaleLinear([0, Math.max(1, ...staven.map(totaal))], [0, heel - links - 50]);
  const hoogte = hoogteVan(staven, rij);
  const arcering = `arcering-${vorm}`; // two drawings of a page, one of them hidden: each has its own
  const vulling = { vol: "#0a4a8f", arcering: `url(#${arcering})`, open: "#ffffff" };
  const rijen = staven.map((staaf, i) => {
    const y = i * rij + boven;
    let x = links;
    const delen = staaf.delen.filter(({ waarde }) => waarde > 0).map(({ waarde, soort }) => {
      const breedte = schaal(waarde);
      const deel = `<rect x="${r(x)}" y="${y}" width="${r(breedte)}" height="28" fill="${vulling[soort]}" stroke="#14213d" stroke-width="1.5"/>` +
        (breedte > 24 ? `<text x="${r(x + breedte / 2)}" y="${y + 19}" text-anchor="middle" font-weight="700" fill="${soort === "vol" ? "#ffffff" : "#14213d"}"${soort === "arcering" ? ' paint-order="stroke" stroke="#ffffff" stroke-width="4"' : ""}>${waarde.toLocaleString("nl-NL")}</text>` : "");
      x += breedte;
      return deel;
    });
    const label = vorm === "breed" ? `x="${links - 12}" y="${y + 19}" text-anchor="end"` : `x="${links}" y="${y - 9}"`;
    return `<text ${label} fill="#14213d">${svgTekst(staaf.label)}</text>${delen.join("")}<text x="${r(x + 9)}" y="${y + 19}" fill="#14213d" font-weight="700">${totaal(staaf).toLocaleString("nl-NL")}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${heel} ${hoogte}" width="${heel}" height="${hoogte}" font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible Next Variable, sans-serif" font-size="15"><defs><pattern id="${arcering}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#ffffff"/><path d="M0 0V7" stroke="#b35c00" stroke-width="3"/></pattern></defs>${rijen.join("")}</svg>`;
}

const r = (getal: number) => Math.round(getal * 10) / 10;
