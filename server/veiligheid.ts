import { randomBytes } from "node:crypto";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import helmet from "helmet";

/** Posts larger than this are refused before they are read; a field says for itself what fits in it. */
export const MAXIMUM_BYTES = 20 * 1024 * 1024;

/** Gives each request a number (for the log and the error page) and a nonce (for its own scripts). */
export const verzoeknummer: RequestHandler = (_, response, next) => {
  response.locals.nummer = randomBytes(6).toString("hex");
  response.locals.nonce = randomBytes(16).toString("base64");
  next();
};

/** Security headers; scripts only from this site and, inline, only with the nonce of this very answer. */
export function veiligheidskoppen({ ontwikkeling }: { ontwikkeling: boolean }): RequestHandler {
  const nonce = (_: unknown, response: unknown) => `'nonce-${(response as Response).locals.nonce}'`;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        styleSrc: ["'self'", ...(ontwikkeling ? ["'unsafe-inline'"] : [])],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...(ontwikkeling ? ["ws:"] : [])],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    crossOriginEmbedderPolicy: false,
  });
}

/** Nothing is posted from another site: the browser says where a post comes from, and a post that does not say it is refused. */
export function alleenVanHier(request: Request, response: Response, next: NextFunction) {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next();
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const vanHier = origin ? hostVan(origin) === request.get("host") && site !== "cross-site" : site === "same-origin";
  if (vanHier) return next();
  weiger(response, 403, "Dit verzoek kwam niet van deze site en is daarom niet uitgevoerd.");
}

/** No record has an address with a NUL in it, and the database refuses to look for one. */
export function leesbaarAdres(request: Request, response: Response, next: NextFunction) {
  if (!request.path.includes("%00")) return next();
  weiger(response, 404, "Deze pagina bestaat niet.");
}

/** A post says how long it is, and is not too long. */
export function nietTeGroot(request: Request, response: Response, next: NextFunction) {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next();
  const lengte = request.headers["content-length"];
  if (lengte === undefined && request.headers["transfer-encoding"]) return weiger(response, 411, "Dit verzoek zegt niet hoe groot het is.");
  if (Number(lengte ?? 0) > MAXIMUM_BYTES) {
    response.setHeader("Connection", "close");
    return weiger(response, 413, "Dit is te groot om te versturen. Ga terug: wat u typte staat er nog. Kies een kleiner bestand.");
  }
  next();
}

/** Only forms are posted here: what is something else, or says nothing of itself, cannot be read as one. */
export function alleenFormulieren(request: Request, response: Response, next: NextFunction) {
  const leeg = !request.headers["transfer-encoding"] && Number(request.headers["content-length"] ?? 0) === 0;
  if (leeg || /^(application\/x-www-form-urlencoded\b|multipart\/form-data\s*;.*\bboundary=\S)/i.test(request.headers["content-type"] ?? "") || ["GET", "HEAD", "OPTIONS"].includes(request.method)) return next();
  weiger(response, 415, "Dit is geen formulier en is daarom niet gelezen.");
}

/** An answer of one sentence, for what is refused before the application sees it. */
export function weiger(response: Response, status: number, zin: string) {
  response.status(status).type("html").send(`<!doctype html><html lang="nl"><meta charset="utf-8"><title>Niet uitgevoerd · Spoorboekje</title><h1>Niet uitgevoerd</h1><p>${zin}</p>`);
}

function hostVan(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
