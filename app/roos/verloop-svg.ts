import { svgTekst } from "~/ui/svg-tekst";
import { PALET, type Palet, type Rooswaarde } from "./roos";
import { patronenSvg, vullingVan } from "./tekens";

const KOLOM = 15;
const HOOG = 30;

/** One subtheme through the rounds: a column each, as high as its fill, in the pattern and colour of its status. `woorden`: the same as a text. */
export function verloopSvg(schaal: readonly Rooswaarde[], waarden: readonly (string | null)[], { id, woorden, palet = PALET }: { id: string; woorden: string; palet?: Palet }): string {
  const breedte = waarden.length * KOLOM + 1;
  const kolommen = waarden.map((sleutel, n) => {
    const i = schaal.findIndex((waarde) => waarde.sleutel === sleutel);
    const waarde = schaal[i];
    const hoogte = waarde ? Math.max(0, waarde.vulling) * HOOG : 0;
    const x = n * KOLOM + 1;
    const veld = `<rect x="${x}" y="1" width="${KOLOM - 3}" height="${HOOG}" fill="${palet.papier}" stroke="${palet.lijn}"${waarde ? "" : ' stroke-dasharray="2 2"'}/>`;
    const vol = hoogte > 0 ? `<rect x="${x}" y="${1 + HOOG - hoogte}" width="${KOLOM - 3}" height="${hoogte}" fill="${vullingVan(waarde!, i, palet, id)}" stroke="${palet[waarde!.kleur]}" stroke-width="1.2"/>` : "";
    const vraag = waarde && hoogte === 0 ? `<text x="${x + (KOLOM - 3) / 2}" y="21" text-anchor="middle" font-size="13" font-weight="700" fill="${palet[waarde.kleur]}">?</text>` : "";
    return veld + vol + vraag;
  });
  return `<svg viewBox="0 0 ${breedte} ${HOOG + 2}" width="${breedte}" height="${HOOG + 2}" role="img" aria-label="${svgTekst(woorden)}"><defs>${patronenSvg(schaal, palet, id)}</defs>${kolommen.join("")}</svg>`;
}
