import { halfjaarInWoorden } from "~/periode/halfjaar";
import { svgTekst } from "~/ui/svg-tekst";
import { bedrag, getal, inzetInWoorden, type Inzet } from "./capaciteit";
import { isVoorbij, KOPPELINGSTATEN } from "./koppeling";
import { lengtesVan, type Deel, type Wagon } from "./treintje";

export type Treinwagon = Wagon & { id: string; naam: string; halfjaar: string; overboekt: boolean };

/** Narrower than this, in per cent, nothing fits in a wagon; what fits in a wider one the style sheet decides by its width on the screen. */
const TE_SMAL = 4;

/** What rides behind the locomotive, as the inside of an SVG: rails, couplings, wagons, and where the need ends. Its looks are in the style sheet. */
export function treinSvg(nodig: Inzet, wagons: readonly Treinwagon[]): string {
  const gelegd = lengtesVan(nodig, wagons);
  const eind = gelegd.wagons.at(-1);
  const stang = eind ? `<line class="stang" x1="0" x2="${pc(eind.x + eind.breedte / 2)}" y1="46%" y2="46%"/>` : "";
  const streep = gelegd.nodig > 0 ? `<line class="nodig" x1="${pc(gelegd.nodig)}" x2="${pc(gelegd.nodig)}" y1="78%" y2="104%"/>` : "";
  return `<line class="rails" x1="0" x2="100%" y1="92%" y2="92%"/>${stang}${gelegd.wagons.map(wagonSvg).join("")}${streep}`;
}

function wagonSvg({ x, breedte, naam, uren, euros, staat, overboekt }: Treinwagon & Deel): string {
  const maten = `x="${pc(x + 0.3)}" width="${pc(Math.max(0.5, breedte - 0.6))}" y="4%" height="78%"`;
  const woorden = breedte >= TE_SMAL ? `<foreignObject ${maten}><div class="laadruimte"><div class="lading"><b>${uren ? `${getal(uren)} uur` : bedrag(euros)}</b><span>${staat === "gevraagd" ? "gevraagd: " : ""}${svgTekst(naam)}</span></div></div></foreignObject>` : "";
  return `<rect class="wagon" data-staat="${staat}"${overboekt ? ' data-overboekt="ja"' : ""} ${maten} rx="6"/>${woorden}`;
}

/** The same in words: what a screen reader says of the drawing. */
export function treinInWoorden(wagons: readonly Treinwagon[]): string {
  const rijdend = wagons.filter(({ staat }) => !isVoorbij(staat));
  return rijdend.map(({ naam, halfjaar, uren, euros, staat, overboekt }) => `${naam}, ${inzetInWoorden({ uren, euros })} in de ${halfjaarInWoorden(halfjaar)}, ${KOPPELINGSTATEN[staat].toLowerCase()}${overboekt ? ", overboekt" : ""}`).join("; ") || "Nog geen wagonnetjes";
}

const pc = (waarde: number) => `${Math.round(waarde * 100) / 100}%`;
