import path from "node:path";
import { createRequestHandler, type GetLoadContextFunction } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import type { Logger } from "pino";
import { vandaag } from "~/periode/klok.server";
import type { Gebruiker } from "~/toegang/rol";
import { findBlik } from "~/toegang/sessie.server";
import { bewaardePaginas } from "./bewaarde-paginas";
import { gezondheid } from "./gezondheid";
import { verdeelRoutes } from "./routegroepen";
import { alleenFormulieren, alleenVanHier, leesbaarAdres, nietTeGroot, veiligheidskoppen, verzoeknummer, weiger } from "./veiligheid";

declare module "@remix-run/node" {
  interface AppLoadContext {
    nonce: string;
    verzoeknummer: string;
    /** The address of the browser, for limiting login attempts. */
    adres: string;
    meldFout: (fout: unknown) => void;
    /** Who asks, where that was looked up already; undefined where it was not. */
    gebruiker?: Gebruiker | null;
    /** Keeps a page, to be given again to the same person as long as nothing changes. */
    bewaar?: (inhoud: Buffer, koppen: Headers) => void;
  }
}

type Opties = { build: ServerBuild | (() => Promise<ServerBuild>); databaseUrl: string; logger: Logger; ontwikkeling?: express.RequestHandler };

/** The web server around the application: safety first, then files, then Remix. */
export function createApp({ build, databaseUrl, logger, ontwikkeling }: Opties): express.Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", Number(process.env.TRUST_PROXY ?? 0)); // how many proxies stand before us
  app.use(verzoeknummer, log(logger), veiligheidskoppen({ ontwikkeling: Boolean(ontwikkeling) }));
  app.use(gezondheid(databaseUrl));
  app.use(leesbaarAdres, alleenVanHier, nietTeGroot, alleenFormulieren);
  app.use(compression());
  if (ontwikkeling) app.use(ontwikkeling);
  const client = path.join(import.meta.dirname, "../build/client");
  app.use("/assets", express.static(path.join(client, "assets"), { immutable: true, maxAge: "1y", index: false }));
  app.use(express.static(client, { maxAge: "1h", index: false }));
  if (!ontwikkeling) app.use(bewaardePaginas(async (request) => findBlik(alsRequest(request)), vandaag));
  const getLoadContext: GetLoadContextFunction = (request, response) => ({
    nonce: response.locals.nonce as string,
    verzoeknummer: response.locals.nummer as string,
    adres: request.ip ?? "onbekend",
    gebruiker: response.locals.gebruiker as Gebruiker | null | undefined,
    bewaar: response.locals.bewaar as AppLoadContext["bewaar"],
    meldFout: (fout) => logger.error({ nummer: response.locals.nummer as string, fout: fout instanceof Error ? { naam: fout.name, stapel: fout.stack?.split("\n").slice(fout.message.split("\n").length) } : "onbekend" }, "fout"),
  });
  app.all("*", remix(build, getLoadContext));
  app.use(vangOp(logger));
  return app;
}

/** As much of a request as it takes to see who asks. */
const alsRequest = (request: express.Request) => new Request(`${request.protocol}://${request.hostname}`, { headers: { cookie: request.get("cookie") ?? "" } });

function remix(build: Opties["build"], getLoadContext: GetLoadContextFunction): express.RequestHandler {
  if (typeof build === "function") return createRequestHandler({ build, getLoadContext });
  const voor = verdeelRoutes(build, (deel) => createRequestHandler({ build: deel, getLoadContext }));
  return (request, response, next) => voor(request.path)(request, response, next);
}

/** What even Remix did not catch, such as an address that is no address: a sentence and a number, never a stack. */
function vangOp(logger: Logger): express.ErrorRequestHandler {
  return (fout: Error & { status?: number; code?: string }, _request, response, next) => {
    const status = fout.code === "ERR_INVALID_URL" ? 400 : fout.status && fout.status < 500 ? fout.status : 500;
    if (status === 500) logger.error({ nummer: response.locals.nummer as string, fout: { naam: fout.name, stapel: fout.stack } }, "fout");
    if (response.headersSent) return next(fout);
    weiger(response, status, status === 500 ? `Er ging iets mis. Meld het de beheerder met het nummer ${response.locals.nummer}.` : "Dit adres of verzoek kunnen wij niet lezen.");
  };
}

/** One line per request: method, path without its query, status and milliseconds; no names, addresses or typed text. */
function log(logger: Logger): express.RequestHandler {
  return (request, response, next) => {
    const begin = performance.now();
    response.once("finish", () => logger.info({ nummer: response.locals.nummer as string, methode: request.method, pad: request.path, status: response.statusCode, ms: Math.round(performance.now() - begin) }, "verzoek"));
    next();
  };
}
