import { createRequire } from "node:module";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Afbeeldingen, Document } from "./document";
import { SJABLOON } from "./sjabloon-typst";

/**
 * The document as a tagged PDF (PDF/UA-1). Typst refuses to make one in which a figure has no alternative text. A character that no
 * typeface has, such as 🎉, becomes � (PDF/UA-1 allows no empty place), and the page and the other files keep it.
 */
export function maakPdf(document: Document, afbeeldingen: Afbeeldingen): Uint8Array {
  const typst = compiler();
  try {
    for (const [sha256, bytes] of afbeeldingen) typst.mapShadow(path.join(process.cwd(), "afbeeldingen", `${sha256}.jpg`), Buffer.from(bytes));
    const { werkbladen: _, ...inhoud } = document;
    return zet(typst, JSON.stringify(inhoud));
  } finally {
    typst.resetShadow();
    typst.evictCache(10);
  }
}

function zet(typst: NodeCompiler, inhoud: string): Uint8Array {
  try {
    return typst.pdf({ mainFileContent: SJABLOON, inputs: { document: inhoud } }, { pdfStandard: "ua-1" });
  } catch (fout) {
    const onzetbaar = onzetbaarIn(String((fout as Error).message));
    const zonder = onzetbaar.reduce((tekst, teken) => tekst.replaceAll(teken, ONZICHTBAAR.test(teken) ? "" : "\uFFFD"), inhoud);
    if (zonder === inhoud) throw fout;
    return zet(typst, zonder);
  }
}

/** Marks that change what stands beside them, and show nothing by themselves. */
const ONZICHTBAAR = /^[\p{Cf}\p{M}]+$/u;

/** The texts that Typst names in a refusal, all of them at once. */
function onzetbaarIn(melding: string): string[] {
  const gevonden = [...melding.matchAll(/the (?:text|text contains the disallowed codepoint) `\\?"(.+?)\\?"`/g)].map(([, tekst]) => tekst!);
  return gevonden.map((tekst) => tekst.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16))));
}

let enige: NodeCompiler | undefined;

function compiler(): NodeCompiler {
  return (enige ??= NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths: lettertypen() }] }));
}

/** The TrueType files of the product's typeface, embedded in every PDF and used where an SVG becomes a picture. */
export function lettertypen(): string[] {
  const map = path.dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/atkinson-hyperlegible-next/package.json"));
  return ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"].map((snit) => path.join(map, snit));
}
