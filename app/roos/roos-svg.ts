import { arc } from "d3-shape";
import { svgTekst, tekstregels } from "~/ui/svg-tekst";
import { PALET, segmentInWoorden, type Palet, type Roosbeeld } from "./roos";
import { BREED, bladenVan, KOPHOOGTE, labelsVan, midden, plek, REGELHOOGTE, SMAL, type Blad, type Label, type Labels, type Maten, type Themakop } from "./roos-tekening";
import { icoonSvg, patronenSvg, vullingVan } from "./tekens";

/** `breed`: every name beside its segment, for a wide place. `smal`: numbers that the table under it explains, for a phone or a row of roses. */
export type Roosvorm = "breed" | "smal";
/** `id`: keeps two drawings on one page apart. Without `links` it is a picture on its own, with its key in it. */
export type Roosopties = { vorm: Roosvorm; id: string; palet?: Palet; links?: boolean };
type Penseel = Required<Pick<Roosopties, "id" | "palet" | "links">> & { beeld: Roosbeeld; maten: Maten };

const KOLOM = { begin: 292, breedte: 250 };
const LETTER = 'font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible Next Variable, sans-serif"';

/** The rose as an SVG document. Every text in it is escaped; it holds no style and no script. */
export function roosSvg(beeld: Roosbeeld, { vorm, id, palet = PALET, links = false }: Roosopties): { svg: string; breedte: number; hoogte: number } {
  const maten = vorm === "breed" ? BREED : SMAL;
  const penseel = { beeld, id: `${id}-${vorm}`, palet, links, maten };
  const bladen = bladenVan(beeld);
  const labels = vorm === "breed" ? labelsVan(beeld, bladen) : null;
  const breedte = labels ? 2 * (KOLOM.begin + KOLOM.breedte) : 2 * (maten.buiten + 26);
  const hoogte = labels ? labels.hoogte : breedte;
  const legenda = legendaSvg(penseel, breedte, bladen.some(({ oud }) => oud));
  const inhoud = `${bogenSvg(penseel, bladen)}${beeld.themas.map((thema, t) => `${(labels?.koppen ?? []).filter((kop) => kop.thema === thema).map((kop) => kopSvg(penseel, kop)).join("")}${bladen.filter((blad) => blad.thema === t).map((blad) => bladSvg(penseel, blad, labels)).join("")}`).join("")}${middenSvg(penseel)}`;
  const naam = links ? `role="group" aria-label="${svgTekst(beeld.titel)}"` : `role="img" aria-labelledby="${penseel.id}-titel"`;
  const titel = links ? "" : `<title id="${penseel.id}-titel">${svgTekst(beeld.titel)}</title><rect width="100%" height="100%" fill="${palet.papier}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${r(hoogte + legenda.hoogte)}" width="${breedte}" height="${r(hoogte + legenda.hoogte)}" ${LETTER} font-size="14" ${naam}>${titel}<defs>${patronenSvg(beeld.schaal, palet, penseel.id)}</defs><g transform="translate(${breedte / 2} ${r(hoogte / 2)})">${inhoud}</g><g transform="translate(0 ${r(hoogte)})">${legenda.svg}</g></svg>`;
  return { svg, breedte, hoogte: Math.round(hoogte + legenda.hoogte) };
}

const boog = arc<{ van: number; tot: number; binnen: number; buiten: number }>().startAngle(({ van }) => van).endAngle(({ tot }) => tot).innerRadius(({ binnen }) => binnen).outerRadius(({ buiten }) => buiten).padAngle(0.018).padRadius(120);
const lijn = (hoek: { van: number; tot: number }, straal: number) => `M${xy(plek(hoek.van + 0.012, straal))}A${r(straal)} ${r(straal)} 0 ${hoek.tot - hoek.van > Math.PI ? 1 : 0} 1 ${xy(plek(hoek.tot - 0.012, straal))}`;
const straalVan = (maten: Maten, vulling: number) => maten.gat + vulling * (maten.vol - maten.gat);

/** One subtheme: its field, how far it is filled, where it was, its icon and (large) its name or (small) its number. */
function bladSvg({ beeld, id, palet, links, maten }: Penseel, blad: Blad, labels: Labels | null): string {
  const i = beeld.schaal.findIndex(({ sleutel }) => sleutel === blad.waarde);
  const waarde = beeld.schaal[i];
  const kleur = waarde ? palet[waarde.kleur] : palet.zacht;
  const veld = `<path class="veld" d="${boog({ ...blad, binnen: maten.gat, buiten: maten.vol })}" fill="${palet.papier}" stroke="${palet.lijn}" stroke-width="1.2"${waarde ? "" : ' stroke-dasharray="4 4"'}/>`;
  const gevuld = waarde && waarde.vulling > 0 ? `<path d="${boog({ ...blad, binnen: maten.gat, buiten: straalVan(maten, waarde.vulling) })}" fill="${vullingVan(waarde, i, palet, id)}" stroke="${kleur}" stroke-width="1.6"${blad.oud ? ' fill-opacity="0.55" stroke-dasharray="5 3"' : ""}/>` : "";
  const spook = blad.vorige && blad.vorige.vulling > 0 ? ring(palet, lijn(blad, straalVan(maten, blad.vorige.vulling))) : "";
  const { x, y } = plek(midden(blad), maten.icoon);
  const maat = maten === SMAL ? 13 : 16;
  const icoon = waarde ? `<g transform="translate(${r(x - maat / 2)} ${r(y - maat / 2)}) scale(${r(maat / 16)})">${icoonSvg(waarde.icoon, kleur)}</g>` : "";
  const naam = labels ? labelSvg(palet, labels.labels.find((label) => label.blad === blad)!) : nummerSvg(palet, maten, blad);
  const alles = `${veld}${gevuld}${spook}${icoon}${naam}`;
  const gesproken = svgTekst(`${blad.nummer} ${segmentInWoorden(blad, beeld)}`);
  return links && blad.link ? `<a href="${svgTekst(blad.link)}" aria-label="${gesproken}">${alles}</a>` : `<g><title>${gesproken}</title>${alles}</g>`;
}

/** Where a segment was before: a dotted line that shows on paper and on every colour. */
const ring = (palet: Palet, pad: string) => `<path d="${pad}" fill="none" stroke="${palet.papier}" stroke-width="4.5"/><path d="${pad}" fill="none" stroke="${palet.inkt}" stroke-width="2.2" stroke-dasharray="2.5 3.5"/>`;

function nummerSvg(palet: Palet, maten: Maten, blad: Blad): string {
  const { x, y } = plek(midden(blad), maten.buiten + 11);
  return `<text x="${r(x)}" y="${r(y + 4.5)}" text-anchor="middle" font-size="12.5" font-weight="700" fill="${palet.inkt}">${blad.nummer}</text>`;
}

function labelSvg(palet: Palet, { blad, regels, kant, y }: Label): string {
  const zijde = kant === "rechts" ? 1 : -1;
  const [begin, uit] = [plek(midden(blad), BREED.buiten), plek(midden(blad), BREED.buiten + 12)];
  const hoogte = y + REGELHOOGTE / 2;
  const woorden = regels.map((regel, i) => `<text x="${zijde * KOLOM.begin}" y="${r(y + 13 + i * REGELHOOGTE)}"${kant === "links" ? ' text-anchor="end"' : ""} fill="${palet.inkt}">${svgTekst(regel)} </text>`).join(""); // the space parts the lines for who reads them as one text
  return `<path d="M${xy(begin)}L${xy(uit)}L${zijde * (KOLOM.begin - 20)} ${r(hoogte)}H${zijde * (KOLOM.begin - 6)}" fill="none" stroke="${palet.zacht}" stroke-width="1"/>${woorden}`;
}

function kopSvg({ palet, links }: Penseel, { thema, regels, kant, y }: Themakop): string {
  const x = (kant === "rechts" ? 1 : -1) * KOLOM.begin;
  const woorden = regels.map((regel, i) => `<text x="${x}" y="${r(y + 15 + i * KOPHOOGTE)}"${kant === "links" ? ' text-anchor="end"' : ""} font-size="16" font-weight="700" fill="${links && thema.link ? palet.blauw : palet.inkt}"${links && thema.link ? ' text-decoration="underline"' : ""}>${svgTekst(regel)} </text>`).join("");
  return links && thema.link ? `<a href="${svgTekst(thema.link)}">${woorden}</a>` : woorden;
}

/** The arcs that hold the segments of a theme together. */
function bogenSvg({ beeld, palet, maten }: Penseel, bladen: readonly Blad[]): string {
  return beeld.themas.map((_, i) => {
    const van = bladen.filter(({ thema }) => thema === i);
    return van.length === 0 ? "" : `<path d="${lijn({ van: van[0]!.van, tot: van.at(-1)!.tot }, maten.boog)}" fill="none" stroke="${palet.inkt}" stroke-width="5"/>`;
  }).join("");
}

function middenSvg({ beeld: { midden: [groot = "", ...klein] }, palet, maten }: Penseel): string {
  const regels = klein.flatMap((zin) => tekstregels(zin, 16));
  const boven = -6 - (regels.length - 1) * 7;
  const maat = maten === SMAL ? 18 : 22;
  return `<g text-anchor="middle" fill="${palet.inkt}"><text y="${boven}" font-size="${maat}" font-weight="800">${svgTekst(groot)}</text>${regels.map((regel, i) => `<text y="${boven + 18 + i * 14}" font-size="${maten === SMAL ? 11.5 : 13}" fill="${i === 0 ? palet.inkt : palet.zacht}">${svgTekst(regel)}</text>`).join("")}</g>`;
}

type Legendapunt = { teken: string; tekst: string };

/** The key: every step of the scale with fill, pattern and icon, then the ghost ring and what is out of date. */
function legendaSvg({ beeld, id, palet }: Penseel, breedte: number, metOud: boolean): { svg: string; hoogte: number } {
  const punten: Legendapunt[] = beeld.schaal.map((waarde, i) => ({
    teken: `<rect x="0.8" y="0.8" width="24" height="16" fill="${palet.papier}" stroke="${palet[waarde.kleur]}" stroke-width="1.6"/>${waarde.vulling > 0 ? `<rect x="0.8" y="0.8" width="24" height="16" fill="${vullingVan(waarde, i, palet, id)}"/>` : ""}<g transform="translate(31 1)">${icoonSvg(waarde.icoon, palet[waarde.kleur])}</g>`,
    tekst: waarde.label,
  }));
  if (beeld.vorige) punten.push({ teken: ring(palet, "M0 9H44"), tekst: `stond in ${beeld.vorige}` });
  if (metOud) punten.push({ teken: `<rect x="0.8" y="0.8" width="43" height="16" fill="none" stroke="${palet.zacht}" stroke-width="1.6" stroke-dasharray="5 3"/>`, tekst: "verouderd" });
  let [x, y] = [16, 14];
  const geplaatst = punten.map(({ teken, tekst }) => {
    const nodig = 54 + tekst.length * 7.4 + 22;
    if (x > 16 && x + nodig > breedte) [x, y] = [16, y + 27];
    const deel = `<g transform="translate(${r(x)} ${y})">${teken}<text x="54" y="14" fill="${palet.inkt}">${svgTekst(tekst)}</text></g>`;
    x += nodig;
    return deel;
  });
  return { svg: geplaatst.join(""), hoogte: y + 30 };
}

const r = (getal: number) => Math.round(getal * 10) / 10;
const xy = ({ x, y }: { x: number; y: number }) => `${r(x)} ${r(y)}`;
