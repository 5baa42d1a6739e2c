import { nietGevonden } from "~/toegang/weigering.server";
import { BEELDEN, isVorm, VORMEN, type Beeldvorm, type Vorm } from "./document";

const MIMES = { ...VORMEN, ...BEELDEN };

/** The form a document is asked in, or 404. */
export function vormUitAdres(vorm = ""): Vorm {
  if (isVorm(vorm)) return vorm;
  throw nietGevonden("Deze vorm is er niet. Kies pdf, docx, xlsx of csv.");
}

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
