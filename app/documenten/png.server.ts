import { readdirSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Beeldvorm } from "./document";
import { lettertypen } from "./pdf.server";

/** An SVG of ours as PNG, `schaal` times as large, with the product's own typeface and none of the machine's. */
export function pngVan(svg: string, schaal: number): Uint8Array {
  const fontFiles = lettertypen().flatMap((map) => readdirSync(map).filter((naam) => naam.endsWith(".ttf")).map((naam) => path.join(map, naam)));
  return new Resvg(svg, { fitTo: { mode: "zoom", value: schaal }, background: "#ffffff", font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Atkinson Hyperlegible Next" } }).render().asPng();
}

/** A drawing of ours as a file: the SVG itself, or as PNG `schaal` times as large. */
export function beeldVan(vorm: Beeldvorm, svg: string, schaal: number): Uint8Array {
  return vorm === "svg" ? new TextEncoder().encode(svg) : pngVan(svg, schaal);
}
