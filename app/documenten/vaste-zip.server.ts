import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Datum } from "~/periode/datum";

/**
 * An office file whose bytes depend on its content alone: the clock times and the random relation names that the libraries
 * write are replaced, so that a frozen report can be made again and compared.
 */
export function vasteZip(bytes: Uint8Array, datum: Datum): Uint8Array {
  const namen = new Map<string, string>();
  const vast = (naam: string) => namen.get(naam) ?? namen.set(naam, `rIdV${namen.size + 1}`).get(naam)!;
  let beelden = 0;
  const bestanden = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([naam, inhoud]) => {
    if (!/\.(xml|rels)$/.test(naam)) return [naam, inhoud] as const;
    const tekst = strFromU8(inhoud)
      .replace(/rId[a-z0-9_-]{21}(?=")/g, vast)
      .replace(/(?<=<wp:docPr id=")\d+/g, () => String(++beelden))
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${datum}T00:00:00Z`);
    return [naam, strToU8(tekst)] as const;
  });
  return zipSync(Object.fromEntries(bestanden), { mtime: new Date(1980, 0, 1), level: 6 });
}
