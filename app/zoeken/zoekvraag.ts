import { zoektekst } from "~/database/zoektekst";

export const MAX_TEKENS = 200;
const MAX_WOORDEN = 10;

export type Zoekvraag = { ok: true; woorden: string[] } | { ok: false; reden: string | null };

/** What somebody typed as the words to look for, folded, the first ten of them; null as reason for nothing typed, a sentence for what cannot be looked for. */
export function zoekvraagUit(tekst: string): Zoekvraag {
  const schoon = tekst.trim();
  if (schoon === "") return { ok: false, reden: null };
  if (schoon.length > MAX_TEKENS) return { ok: false, reden: `Dit is te lang om op te zoeken: ${schoon.length.toLocaleString("nl-NL")} tekens. Gebruik er hooguit ${MAX_TEKENS}.` };
  const woorden = [...new Set(zonderApostrof(zoektekst(schoon)).match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, MAX_WOORDEN);
  return woorden.length === 0 ? { ok: false, reden: "Hier staan geen letters of cijfers in. Typ een woord, of het begin ervan." } : { ok: true, woorden };
}

/** "regio's" is one word, as it is in the index (migration 0005). */
const zonderApostrof = (tekst: string) => tekst.replace(/['’]/g, "");

export type Stukje = { tekst: string; raak: boolean };
const LENGTE = 160;

/** The part of a text around the first word that was looked for, in pieces of which those that were found are marked. */
export function fragmentVan(tekst: string, woorden: readonly string[]): Stukje[] {
  const vlak = tekst.normalize("NFC").replace(/\s+/g, " ").trim();
  const gevonden = [...vlak.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map((match) => ({ begin: match.index, eind: match.index + match[0].length, raak: woorden.some((woord) => lijktOp(zonderApostrof(zoektekst(match[0])), woord)) }));
  const eerste = gevonden.find(({ raak }) => raak)?.begin ?? 0;
  const van = eerste < LENGTE / 2 ? 0 : (gevonden.find(({ begin }) => begin >= eerste - LENGTE / 3)?.begin ?? 0);
  const tot = vlak.length <= van + LENGTE ? vlak.length : (gevonden.findLast(({ eind }) => eind <= van + LENGTE)?.eind ?? van + LENGTE);
  const stukjes: Stukje[] = [];
  let plek = van;
  for (const { begin, eind } of gevonden.filter(({ begin, eind, raak }) => raak && begin >= van && eind <= tot)) {
    stukjes.push({ tekst: vlak.slice(plek, begin), raak: false }, { tekst: vlak.slice(begin, eind), raak: true });
    plek = eind;
  }
  stukjes.push({ tekst: vlak.slice(plek, tot), raak: false });
  return [{ tekst: van > 0 ? "… " : "", raak: false }, ...stukjes, { tekst: tot < vlak.length ? " …" : "", raak: false }].filter((stukje) => stukje.tekst !== "");
}

/** Begins with the word, or shares so much of its beginning that only an ending differs: "schulden" and "schuld". */
function lijktOp(woord: string, gezocht: string): boolean {
  if (woord.startsWith(gezocht)) return true;
  const stam = gezocht.slice(0, Math.max(4, gezocht.length - 2));
  return gezocht.length > 4 && woord.startsWith(stam) && woord.length - stam.length <= 3;
}
