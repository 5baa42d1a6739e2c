import { createRequire } from "node:module";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Afbeeldingen, Document } from "./document";
import { SJABLOON } from "./sjabloon-typst";

/** The document as a tagged PDF (PDF/UA-1). Typst refuses to make one in which a figure has no alternative text. */
export function maakPdf(document: Document, afbeeldingen: Afbeeldingen): Uint8Array {
  const typst = compiler();
  try {
    for (const [sha256, bytes] of afbeeldingen) typst.mapShadow(path.join(process.cwd(), "afbeeldingen", `${sha256}.jpg`), Buffer.from(bytes));
    const { werkbladen: _, ...inhoud } = document;
    return typst.pdf({ mainFileContent: SJABLOON, inputs: { document: JSON.stringify(inhoud) } }, { pdfStandard: "ua-1" });
  } finally {
    typst.resetShadow();
    typst.evictCache(10);
  }
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
