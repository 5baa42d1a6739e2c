import { createHash } from "node:crypto";
import { inTransactie, isDubbel, prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { afbeeldingenIn, VORMEN, type Document, type Vorm } from "./document";
import { findAfbeeldingen } from "./afbeelding.server";
import { alsBestand } from "./bestand.server";
import { maakBestand } from "./maak-document.server";
import { magCorrigeren, magPubliceren, type Uitgaveweigering } from "./uitgave";

type Uitkomst = { ok: true } | { ok: false; reden: Uitgaveweigering };

const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
const ZONDER_INHOUD = { omit: { momentopname: true } } as const;

/** The editions of a report, oldest first, without their content. `document` is the report's address: "tussenrapportages/2021-h2". */
export function listUitgaven(document: string) {
  return prisma.uitgave.findMany({ where: { document }, orderBy: { nummer: "asc" }, ...ZONDER_INHOUD });
}
export type Uitgaverij = Awaited<ReturnType<typeof listUitgaven>>[number];

/** Of several reports at once, by their address. */
export async function listUitgavenVan(documenten: readonly string[]): Promise<Map<string, Uitgaverij[]>> {
  const rijen = await prisma.uitgave.findMany({ where: { document: { in: [...documenten] } }, orderBy: { nummer: "asc" }, ...ZONDER_INHOUD });
  return new Map(documenten.map((document) => [document, rijen.filter((rij) => rij.document === document)]));
}

/** Whether there is an edition that still follows the records: only then what a report says of itself changes. Holds it until the end of the transaction, so that it is not frozen meanwhile. */
export async function houdtConceptVast(tx: Transactie, document: string): Promise<boolean> {
  return (await tx.$queryRaw<unknown[]>`SELECT id FROM uitgave WHERE document = ${document} AND vastgesteld_op IS NULL FOR SHARE`).length > 0;
}

/** What was frozen, as it was stored; null for a concept. */
export async function findMomentopname(uitgaveId: string): Promise<string | null> {
  return (await prisma.uitgave.findUnique({ where: { id: uitgaveId }, select: { momentopname: true } }))?.momentopname ?? null;
}

/** A frozen document as it was made then. */
export function findRapportdocument(uitgaveId: string, vorm: Vorm) {
  return prisma.rapportdocument.findUnique({ where: { uitgaveId_vorm: { uitgaveId, vorm } } });
}

/** Which documents were frozen, with their SHA-256 and size in bytes. */
export function listVastgelegd(uitgaveId: string) {
  return prisma.$queryRaw<{ vorm: Vorm; sha256: string; grootte: number }[]>`SELECT vorm, sha256, length(bytes) AS grootte FROM rapportdocument WHERE uitgave_id = ${uitgaveId}::uuid ORDER BY vorm`;
}

/** A document with its images as a file, for a concept. */
export async function maakRapport(vorm: Vorm, document: Document): Promise<Uint8Array> {
  return maakBestand(vorm, document, await findAfbeeldingen(afbeeldingenIn(document)));
}

/** An edition as a file: what was frozen, byte for byte; a concept was not, and is made anew. */
export async function uitgaveAlsBestand(vorm: Vorm, { id, nummer }: Uitgaverij, document: string, maakConcept: () => Promise<Document>): Promise<Response> {
  const naam = `${document}${nummer > 1 ? `-uitgave-${nummer}` : ""}`;
  const vast = await findRapportdocument(id, vorm);
  return vast ? alsBestand(vorm, vast.bytes, naam) : alsBestand(vorm, await maakRapport(vorm, await maakConcept()), `${naam}-concept`);
}

export type Vaststelling = {
  uitgave: Uitgaverij;
  momentopname: string;
  document: Document;
  opmerking: string | null;
  /** In the same transaction, once nobody can change the concept any more: whether it still says what was read. */
  nogZo?: (tx: Transactie) => Promise<boolean>;
};

/**
 * Freezes a concept: the data, every document made from it and their SHA-256 are stored in one transaction.
 * Refused when somebody froze it meanwhile. The documents are made before, so that the transaction is short.
 */
export async function stelVast(door: Door, { uitgave, momentopname, document, opmerking, nogZo }: Vaststelling): Promise<Uitkomst> {
  const afbeeldingen = await findAfbeeldingen(afbeeldingenIn(document));
  const bestanden: { uitgaveId: string; vorm: Vorm; sha256: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const vorm of Object.keys(VORMEN) as Vorm[]) {
    const bytes = new Uint8Array(await maakBestand(vorm, document, afbeeldingen));
    bestanden.push({ uitgaveId: uitgave.id, vorm, bytes, sha256: sha256(bytes) });
  }
  return inTransactie(async (tx) => {
    await tx.$queryRaw`SELECT FROM uitgave WHERE id = ${uitgave.id}::uuid FOR UPDATE`;
    if (nogZo && !(await nogZo(tx))) return { ok: false, reden: "intussen-gewijzigd" };
    const { count } = await tx.uitgave.updateMany({ where: { id: uitgave.id, vastgesteldOp: null }, data: { momentopname, sha256: sha256(momentopname), opmerking, vastgesteldOp: new Date(), vastgesteldDoor: door.naam } });
    if (count === 0) return { ok: false, reden: "geen-concept" };
    await tx.rapportdocument.createMany({ data: bestanden });
    await legVast(tx, { door, ...onderwerp(uitgave), gebeurtenis: "uitgave-vastgesteld", omschrijving: `stelde uitgave ${uitgave.nummer} vast`, reden: opmerking, na: { "SHA-256 van de gegevens": sha256(momentopname) } });
    return { ok: true };
  });
}

export async function publiceer(door: Door, uitgave: Uitgaverij): Promise<Uitkomst> {
  const bezwaar = magPubliceren(uitgave);
  if (bezwaar) return { ok: false, reden: bezwaar };
  return inTransactie(async (tx) => {
    const { count } = await tx.uitgave.updateMany({ where: { id: uitgave.id, vastgesteldOp: { not: null }, gepubliceerdOp: null }, data: { gepubliceerdOp: new Date(), gepubliceerdDoor: door.naam } });
    if (count === 0) return { ok: false, reden: "al-gepubliceerd" };
    await legVast(tx, { door, ...onderwerp(uitgave), gebeurtenis: "uitgave-gepubliceerd", omschrijving: `publiceerde uitgave ${uitgave.nummer}` });
    return { ok: true };
  });
}

/** Opens a corrected edition, the next number, which says what it corrects; refused while a concept is open. */
export async function openCorrectie(door: Door, document: string, correctie: string): Promise<Uitkomst> {
  const eerdere = await listUitgaven(document);
  const bezwaar = magCorrigeren(eerdere);
  if (bezwaar) return { ok: false, reden: bezwaar };
  try {
    await inTransactie((tx) => beginUitgave(tx, door, { document, nummer: (eerdere.at(-1)?.nummer ?? 0) + 1, correctie }));
    return { ok: true };
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false, reden: "concept-open" };
    throw fout;
  }
}

/** Begins an edition as a concept, in the transaction of whoever begins a report. */
export async function beginUitgave(tx: Transactie, door: Door, uitgave: { document: string; nummer: number; correctie: string | null }): Promise<void> {
  await tx.uitgave.create({ data: uitgave });
  await legVast(tx, { door, ...onderwerp(uitgave), gebeurtenis: "uitgave-begonnen", omschrijving: uitgave.nummer === 1 ? "begon het document" : `begon uitgave ${uitgave.nummer}`, reden: uitgave.correctie });
}

function onderwerp({ document }: { document: string }) {
  const [soort = "", sleutel = ""] = document.split("/");
  return { onderwerp: soort, onderwerpId: sleutel };
}
