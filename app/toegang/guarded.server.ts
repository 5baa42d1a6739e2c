import { data, redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import type { Getypt } from "~/ui/formulier";
import { findGebruikerVanToken } from "./api-token.server";
import { mag, type Recht } from "./rechten";
import type { Gebruiker } from "./rol";
import { findSessie } from "./sessie.server";
import { verboden } from "./weigering.server";

type Args = LoaderFunctionArgs | ActionFunctionArgs;
/** "iedereen": readable without an account; the handler then gets the person only if there is one. */
type Wie = Recht | "iedereen";
type Persoon<W extends Wie> = W extends "iedereen" ? Gebruiker | null : Gebruiker;
type Handler<W extends Wie, A extends Args, R> = (args: A & { gebruiker: Persoon<W> }) => R | Promise<R>;

/**
 * The only way to write a loader: the right is decided before the handler runs, and the handler gets the person.
 * A parent route protects nothing in Remix (its child's data can be asked for by itself), so every loader decides for itself.
 */
export function guardedLoader<W extends Wie, R>(wie: W, handler: Handler<W, LoaderFunctionArgs, R>) {
  return (args: LoaderFunctionArgs): Promise<R> => bewaakt(wie, handler, args);
}

/** The only way to write an action. */
export function guardedAction<W extends Wie, R>(wie: W, handler: Handler<W, ActionFunctionArgs, R>) {
  return (args: ActionFunctionArgs): Promise<R> => bewaakt(wie, handler, args);
}

async function bewaakt<W extends Wie, A extends Args, R>(wie: W, handler: Handler<W, A, R>, args: A): Promise<R> {
  const gebruiker = await persoonVan(args);
  if (wie !== "iedereen") {
    if (gebruiker === null) throw await naarInloggen(args.request);
    if (!mag(gebruiker, wie)) throw verboden();
  }
  return handler({ ...args, gebruiker: gebruiker as Persoon<W> });
}

const personen = new WeakMap<AppLoadContext, Promise<Gebruiker | null>>();

/** One look-up per request, however many loaders a page has: the load context is made anew for each request. */
function persoonVan({ request, context }: Args): Promise<Gebruiker | null> {
  const bekend = personen.get(context);
  if (bekend) return bekend;
  const persoon = context.gebruiker === undefined || isApi(request) ? zoekPersoon(request) : Promise.resolve(context.gebruiker);
  personen.set(context, persoon);
  return persoon;
}

/** A bearer token counts under /api alone: elsewhere only the session, which the same-origin check protects. */
async function zoekPersoon(request: Request): Promise<Gebruiker | null> {
  if (isApi(request)) {
    const viaToken = await findGebruikerVanToken(request);
    if (viaToken === null) throw new Response("Het token is niet geldig.", { status: 401 });
    if (viaToken) return viaToken;
  }
  return (await findSessie(request))?.gebruiker ?? null;
}

const isApi = (request: Request) => new URL(request.url).pathname.startsWith("/api/");

/** What somebody filled in whose session ended meanwhile: the error page holds it. Only of a form that a browser sends; no passwords, and no files, which cannot be given back. Nothing where the form cannot be read. */
async function getyptIn(request: Request): Promise<Getypt> {
  if (request.method === "GET" || request.headers.get("sec-fetch-mode") !== "navigate") return [];
  const velden = [...await request.clone().formData().catch(() => [])].filter((veld): veld is [string, string] => typeof veld[1] === "string" && !/wachtwoord/i.test(veld[0]));
  return velden.some(([naam, waarde]) => naam !== "versie" && waarde !== "") ? velden : [];
}

/** Where to go on after logging in: a form goes to an address that need not be a page, so then it is the page that the form stood on. */
function waarvandaan({ method, url, headers }: Request): string {
  const pagina = headers.get("referer");
  if (method === "GET" || method === "HEAD") return url;
  return pagina !== null && URL.canParse(pagina) ? pagina : new URL("/", url).href;
}

async function naarInloggen(request: Request) {
  if (isApi(request)) return new Response("Log in of geef een token mee.", { status: 401 });
  const getypt = await getyptIn(request);
  if (getypt.length > 0) return data({ getypt }, { status: 401, statusText: "Unauthorized" });
  const { pathname, search } = new URL(waarvandaan(request));
  return redirect(`/inloggen?${new URLSearchParams({ naar: pathname.replace(/\.data$/, "") + search })}`);
}
