import type { Afbeeldingen, Document, Vorm } from "./document";
import { maakDocx } from "./docx.server";
import { maakPdf } from "./pdf.server";
import { maakCsv, maakXlsx } from "./werkblad.server";

/** A document as a file. The same document and images give the same bytes. */
export async function maakBestand(vorm: Vorm, document: Document, afbeeldingen: Afbeeldingen): Promise<Uint8Array> {
  switch (vorm) {
    case "pdf":
      return maakPdf(document, afbeeldingen);
    case "docx":
      return maakDocx(document, afbeeldingen);
    case "xlsx":
      return maakXlsx(document.werkbladen, document.datum);
    case "csv":
      return maakCsv(document.werkbladen[0] ?? { naam: "", kolommen: [], rijen: [] });
  }
}
