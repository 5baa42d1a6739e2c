import { BEELDEN, VORMEN, type Beeldvorm, type Vorm } from "./document";

const MIMES = { ...VORMEN, ...BEELDEN };

/** A file as an answer, under a name that says what it is. */
export function alsBestand(vorm: Vorm | Beeldvorm, bytes: Uint8Array, naam: string): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": MIMES[vorm].mime,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `${vorm === "pdf" ? "inline" : "attachment"}; filename="${naam}.${vorm}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
