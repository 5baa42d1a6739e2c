import { createHash } from "node:crypto";
import sharp from "sharp";
import { prisma, type Transactie } from "~/database/prisma.server";
import type { Afbeeldingen } from "./document";

export const MAXIMUM_MB = 5;
export type Afbeeldingweigering = "te-groot" | "geen-afbeelding";
export const AFBEELDINGWEIGERINGEN: Record<Afbeeldingweigering, string> = {
  "te-groot": `Deze afbeelding is groter dan ${MAXIMUM_MB} MB. Kies een kleinere.`,
  "geen-afbeelding": "Dit bestand is geen afbeelding die wij kunnen lezen. Kies een JPG-, PNG- of WebP-bestand.",
};

export type NieuweAfbeelding = { id: string; breedte: number; hoogte: number; bytes: Uint8Array<ArrayBuffer> };

/**
 * Reads an uploaded picture and writes it anew as JPEG of at most 1,600 pixels wide: what was hidden in the file
 * (a script, a place, a camera) is gone. Refused when it is too large or no picture.
 */
export async function afbeeldingLezen(bestand: Uint8Array): Promise<{ ok: true; afbeelding: NieuweAfbeelding } | { ok: false; reden: Afbeeldingweigering }> {
  if (bestand.byteLength > MAXIMUM_MB * 1024 * 1024) return { ok: false, reden: "te-groot" };
  try {
    const invoer = sharp(bestand, { limitInputPixels: 50_000_000, failOn: "error" });
    if (!TOEGESTAAN.has((await invoer.metadata()).format ?? "")) return { ok: false, reden: "geen-afbeelding" };
    const { data, info } = await invoer.rotate().resize({ width: 1600, height: 1600, fit: "inside", withoutEnlargement: true }).flatten({ background: "#ffffff" }).jpeg({ quality: 82, mozjpeg: true }).toBuffer({ resolveWithObject: true });
    const bytes = new Uint8Array(data);
    return { ok: true, afbeelding: { id: createHash("sha256").update(bytes).digest("hex"), breedte: info.width, hoogte: info.height, bytes } };
  } catch {
    return { ok: false, reden: "geen-afbeelding" };
  }
}

const TOEGESTAAN = new Set(["jpeg", "png", "webp", "gif"]);

/** Keeps a picture under its SHA-256; the same picture is kept once and never changes. */
export async function bewaarAfbeelding(tx: Pick<Transactie, "afbeelding">, afbeelding: NieuweAfbeelding): Promise<void> {
  await tx.afbeelding.createMany({ data: [afbeelding], skipDuplicates: true });
}

export function findAfbeelding(id: string) {
  return prisma.afbeelding.findUnique({ where: { id } });
}

export async function findAfbeeldingen(ids: readonly string[]): Promise<Afbeeldingen> {
  const rijen = ids.length === 0 ? [] : await prisma.afbeelding.findMany({ where: { id: { in: [...ids] } }, select: { id: true, bytes: true } });
  return new Map(rijen.map(({ id, bytes }) => [id, bytes]));
}

/** Whether a picture stands in a report that everybody may read. */
export async function isOpenbareAfbeelding(id: string): Promise<boolean> {
  if (!/^[0-9a-f]{64}$/.test(id)) return false;
  return (await prisma.uitgave.count({ where: { gepubliceerdOp: { not: null }, momentopname: { contains: id } } })) > 0;
}
