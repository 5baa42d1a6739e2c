import type { Request, RequestHandler } from "express";
import { LRUCache } from "lru-cache";
import type { Blik } from "~/toegang/sessie.server";

type Pagina = { moment: string; koppen: Headers; inhoud: Buffer };

const BYTES = 64 * 1024 * 1024;

/**
 * Gives a page again as it was made, as long as it would come out the same: asked by the same session, on the same day, of a database in which
 * nothing was saved since. All three are looked up for every request (`kijk`, one query), so nothing has to be told when something changes.
 * Which pages may be kept, the application says (`context.bewaar`, app/entry.server.tsx); that one was, a header says (RFC 9211). See docs/decisions/0018-bewaarde-paginas.md.
 */
export function bewaardePaginas(kijk: (request: Request) => Promise<Blik>, vandaag: () => string): RequestHandler {
  const paginas = new LRUCache<string, Pagina>({ maxSize: BYTES, sizeCalculation: ({ inhoud }, vraag) => inhoud.byteLength + vraag.length });
  return async (request, response, next) => {
    if (request.method !== "GET" || request.path.startsWith("/api/")) return next();
    const blik = await kijk(request).catch(() => null); // the page itself says what is wrong with the database
    if (blik === null) return next();
    const vraag = JSON.stringify([blik.sessie?.id, request.protocol, request.hostname, request.get("host"), request.get("x-forwarded-host"), request.originalUrl]);
    const moment = `${vandaag()} ${blik.stand}`;
    const pagina = paginas.get(vraag);
    if (pagina?.moment === moment) return void response.setHeaders(pagina.koppen).setHeader("Cache-Status", "Spoorboekje; hit").end(pagina.inhoud);
    response.locals.gebruiker = blik.sessie?.gebruiker ?? null;
    response.locals.bewaar = (inhoud: Buffer, koppen: Headers) => paginas.set(vraag, { moment, koppen: new Headers(koppen), inhoud });
    next();
  };
}
