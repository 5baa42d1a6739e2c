import { AlignmentType, BorderStyle, Document as DocxDocument, ExternalHyperlink, Footer, HeadingLevel, ImageRun, LevelFormat, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type FileChild, type ParagraphChild } from "docx";
import type { Afbeeldingen, Blok, Document, Stuk, Tabel } from "./document";
import { pngVan } from "./png.server";
import { vasteZip } from "./vaste-zip.server";

const KOPPEN = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 };
const BREEDTE = 9638; // twips between the margins of an A4
const PUNTEN = 640; // the same in pixels, for pictures

/** The document for Word: real headings and lists, tables with a header row, alternative texts, so that it can be edited on. */
export async function maakDocx(document: Document, afbeeldingen: Afbeeldingen): Promise<Uint8Array> {
  const docx = new DocxDocument({
    title: document.titel,
    description: document.omschrijving,
    creator: document.afzender,
    lastModifiedBy: document.afzender,
    styles: {
      default: {
        document: { run: { font: "Calibri", size: 22, color: "14213D", language: { value: "nl-NL" } }, paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } } },
        title: { run: { size: 52, bold: true, color: "14213D" }, paragraph: { spacing: { after: 60 } } },
        heading1: { run: { size: 34, bold: true, color: "14213D" }, paragraph: { spacing: { before: 480, after: 160 }, keepNext: true } },
        heading2: { run: { size: 26, bold: true, color: "14213D" }, paragraph: { spacing: { before: 320, after: 120 }, keepNext: true } },
        heading3: { run: { size: 23, bold: true, color: "14213D" }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
        hyperlink: { run: { color: "0A4A8F", underline: {} } },
      },
    },
    numbering: { config: [...new Set(document.blokken.map(vanafVan))].map((start) => ({ reference: nummering(start), levels: [{ level: 0, start, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 460, hanging: 300 } } } }] })) },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ size: 17, color: "566071", children: [`${document.titel} · ${document.ondertitel} · pagina `, PageNumber.CURRENT, " van ", PageNumber.TOTAL_PAGES] })] })] }) },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(document.titel)] }),
        new Paragraph({ children: [new TextRun({ text: document.ondertitel, size: 26, color: "566071" })] }),
        ...document.blokken.flatMap((blok, plaats) => alinea(blok, plaats, afbeeldingen)),
      ],
    }],
  });
  return vasteZip(await Packer.toBuffer(docx), document.datum);
}

const vanafVan = (blok: Blok) => (blok.soort === "lijst" ? (blok.vanaf ?? 1) : 1);
const nummering = (vanaf: number) => `genummerd-${vanaf}`;

/** `plaats` tells one numbered list from another: Word would go on counting. */
function alinea(blok: Blok, plaats: number, afbeeldingen: Afbeeldingen): FileChild[] {
  switch (blok.soort) {
    case "kop":
      return [new Paragraph({ heading: KOPPEN[blok.niveau], children: [new TextRun(blok.tekst)] })];
    case "alinea":
      return [new Paragraph({ children: tekst(blok.stukken) })];
    case "kader":
      return [new Paragraph({ children: tekst(blok.stukken), indent: { left: 200 }, border: { left: { style: BorderStyle.SINGLE, size: 24, color: "FFC61A", space: 8 } } })];
    case "lijst":
      return blok.punten.map((punt) => new Paragraph({ children: tekst(punt), ...(blok.genummerd ? { numbering: { reference: nummering(vanafVan(blok)), level: 0, instance: plaats } } : { bullet: { level: 0 } }) }));
    case "tabel":
      return tabel(blok.tabel);
    case "kerncijfers":
      return tabel({
        bijschrift: "Kerncijfers",
        kolommen: [{ kop: "Wat", breedte: 3 }, { kop: "Aantal", breedte: 1 }, { kop: "Toelichting", breedte: 4 }],
        rijen: blok.cijfers.map(({ label, waarde, toelichting }) => [[{ tekst: label }], [{ tekst: waarde, vet: true }], [{ tekst: toelichting }]]),
      });
    case "figuur":
      return [beeld(pngVan(blok.svg, 2), "png", blok.breedte, blok.hoogte, blok.alt), bijschrift(blok.bijschrift), ...tabel(blok.tabel)];
    case "afbeelding": {
      const bytes = afbeeldingen.get(blok.sha256);
      return bytes ? [beeld(bytes, "jpg", blok.breedte, blok.hoogte, blok.alt)] : [];
    }
  }
}

function tekst(stukken: readonly Stuk[]): ParagraphChild[] {
  return stukken.map(({ tekst, vet, cursief, link }) => {
    const extern = link && !link.startsWith("/") ? link : undefined;
    const run = new TextRun({ text: tekst, bold: vet, italics: cursief, ...(extern && { style: "Hyperlink" }) });
    return extern ? new ExternalHyperlink({ link: extern, children: [run] }) : run;
  });
}

const bijschrift = (tekst: string) => new Paragraph({ keepNext: true, spacing: { before: 160, after: 80 }, children: [new TextRun({ text: tekst, size: 19, color: "566071" })] });

function tabel({ bijschrift: titel, kolommen, rijen }: Tabel): FileChild[] {
  const totaal = kolommen.reduce((som, { breedte }) => som + breedte, 0);
  const breedtes = kolommen.map(({ breedte }) => Math.round((BREEDTE * breedte) / totaal));
  const geen = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const cel = (children: Paragraph[], i: number, dik: boolean) =>
    new TableCell({ children, width: { size: breedtes[i] ?? 0, type: WidthType.DXA }, margins: { top: 60, bottom: 60, right: 140 }, borders: { top: geen, left: geen, right: geen, bottom: { style: BorderStyle.SINGLE, size: dik ? 12 : 4, color: dik ? "14213D" : "DCD8CC" } } });
  const kop = new TableRow({ tableHeader: true, cantSplit: true, children: kolommen.map((kolom, i) => cel([new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: kolom.kop, bold: true, size: 19, color: "566071" })] })], i, true)) });
  const rest = rijen.map((rij) => new TableRow({ cantSplit: true, children: rij.map((stukken, i) => cel([new Paragraph({ spacing: { after: 0 }, children: tekst(stukken) })], i, false)) }));
  return [bijschrift(titel), new Table({ rows: [kop, ...rest], columnWidths: breedtes, width: { size: BREEDTE, type: WidthType.DXA }, borders: { top: geen, left: geen, right: geen, bottom: geen, insideHorizontal: geen, insideVertical: geen } }), new Paragraph({ spacing: { after: 60 }, children: [] })];
}

function beeld(data: Uint8Array, type: "png" | "jpg", breedte: number, hoogte: number, alt: string): Paragraph {
  const schaal = Math.min(PUNTEN / breedte, 720 / hoogte, 1);
  return new Paragraph({ keepNext: true, spacing: { line: 240, lineRule: LineRuleType.AUTO }, children: [new ImageRun({ type, data: Buffer.from(data), transformation: { width: Math.round(breedte * schaal), height: Math.round(hoogte * schaal) }, altText: { name: "Afbeelding", title: "", description: alt } })] });
}
