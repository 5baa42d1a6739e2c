import { VORMEN, type Vorm } from "./document";

/** A file as an answer, under a name that says what it is. */
export function alsBestand(vorm: Vorm, bytes: Uint8Array, naam: string): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": VORMEN[vorm].mime,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `${vorm === "pdf" ? "inline" : "attachment"}; filename="${naam}.${vorm}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
