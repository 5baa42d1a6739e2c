import { svgTekst } from "~/ui/svg-tekst";
import { PALET, type Palet, type Rooswaarde } from "./roos";
import { patronenSvg, vullingVan } from "./tekens";

const KOLOM = 15;
const HOOG = 30;

/** One subtheme through the rounds: a column each, as high as its fill, in the pattern and colour of its status then. `woorden`: the same as a text. */
export function verloopSvg(waarden: readonly (Rooswaarde | null)[], { id, woorden, palet = PALET }: { id: string; woorden: string; palet?: Palet }): string {
  const breedte = waarden.length * KOLOM + 1;
  const soorten = waarden.filter((waarde) => waarde !== null).filter((waarde, i, alle) => alle.findIndex(({ patroon, kleur }) => patroon === waarde.patroon && kleur === waarde.kleur) === i);
  const kolommen = waarden.map((waarde, n) => {
    const hoogte = (waarde?.vulling ?? 0) * HOOG;
    const x = n * KOLOM + 1;
    const veld = `<rect x="${x}" y="1" width="${KOLOM - 3}" height="${HOOG}" fill="${palet.papier}" stroke="${palet.lijn}"${waarde ? "" : ' stroke-dasharray="2 2"'}/>`;
    const soort = soorten.findIndex((een) => een.patroon === waarde?.patroon && een.kleur === waarde.kleur);
    const vol = waarde && hoogte > 0 ? `<rect x="${x}" y="${1 + HOOG - hoogte}" width="${KOLOM - 3}" height="${hoogte}" fill="${vullingVan(waarde, soort, palet, id)}" stroke="${palet[waarde.kleur]}" stroke-width="1.2"/>` : "";
    const vraag = waarde && hoogte === 0 ? `<text x="${x + (KOLOM - 3) / 2}" y="21" text-anchor="middle" font-size="13" font-weight="700" fill="${palet[waarde.kleur]}">?</text>` : "";
    return veld + vol + vraag;
  });
  return `<svg viewBox="0 0 ${breedte} ${HOOG + 2}" width="${breedte}" height="${HOOG + 2}" role="img" aria-label="${svgTekst(woorden)}"><defs>${patronenSvg(soorten, palet, id)}</defs>${kolommen.join("")}</svg>`;
}
