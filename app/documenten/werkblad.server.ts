import Papa from "papaparse";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import type { Datum } from "~/periode/datum";
import type { Werkblad } from "./document";
import { vasteZip } from "./vaste-zip.server";

/** A workbook, a sheet each. Text cells are typed as text, so that a formula somebody typed stays a text. */
export async function maakXlsx(werkbladen: readonly Werkblad[], datum: Datum): Promise<Uint8Array> {
  const bladen = werkbladen.map(({ naam, kolommen, rijen }) => ({
    sheet: naam.replace(/[[\]:*?/\\]/g, " ").slice(0, 31),
    stickyRowsCount: 1,
    columns: kolommen.map((kolom, i) => ({ width: Math.min(60, Math.max(kolom.length, ...rijen.slice(0, 200).map((rij) => String(rij[i] ?? "").length)) + 3) })),
    data: [kolommen.map((kolom) => ({ value: kolom, type: String, fontWeight: "bold" as const })), ...rijen.map((rij) => rij.map((waarde) => (typeof waarde === "number" ? { value: waarde, type: Number } : { value: waarde.slice(0, 32_000), type: String, wrap: true, alignVertical: "top" as const })))] as SheetData,
  }));
  return vasteZip(await writeXlsxFile(bladen).toBuffer(), datum);
}

const BOM = Buffer.from("\uFEFF");
const REGELEINDE = Buffer.from("\r\n");

/** CSV as a Dutch Excel opens it: semicolons, decimal comma, BOM. A text that Excel would read as a formula gets an apostrophe before it. */
export function maakCsv({ kolommen, rijen }: Werkblad): Uint8Array {
  const tekst = Papa.unparse([kolommen, ...rijen.map((rij) => rij.map(onschadelijk))], { delimiter: ";", newline: "\r\n" });
  return Buffer.concat([BOM, Buffer.from(tekst), REGELEINDE]);
}

function onschadelijk(waarde: string | number): string {
  if (typeof waarde === "number") return String(waarde).replace(".", ",");
  return /^\s*[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde;
}
