import type { LoaderFunctionArgs } from "@remix-run/node";
import { guardedLoader } from "~/toegang/guarded.server";
import type { Recht } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";

export const API_VERSIE = "1.0.0";

/** A loader of the API: answers JSON, and every refusal as `application/problem+json` (NL GOV REST API Design Rules). */
export function apiLoader<R>(wie: Recht | "iedereen", handler: (args: LoaderFunctionArgs & { gebruiker: Gebruiker | null }) => Promise<R>) {
  const bewaakt = guardedLoader(wie, handler as never) as (args: LoaderFunctionArgs) => Promise<R>;
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    try {
      return antwoord(await bewaakt(args), 200, "application/json");
    } catch (weigering) {
      if (!(weigering instanceof Response)) throw weigering;
      return antwoord({ type: "about:blank", title: TITELS[weigering.status] ?? "Fout", status: weigering.status, detail: await weigering.text() }, weigering.status, "application/problem+json");
    }
  };
}

const TITELS: Record<number, string> = { 400: "Ongeldig verzoek", 401: "Niet aangemeld", 403: "Geen toegang", 404: "Niet gevonden" };

function antwoord(inhoud: unknown, status: number, soort: string): Response {
  return new Response(JSON.stringify(inhoud), { status, headers: { "Content-Type": `${soort}; charset=utf-8`, "API-Version": API_VERSIE, "Cache-Control": "private, no-store", Vary: "Authorization, Cookie", ...(status === 401 && { "WWW-Authenticate": "Bearer" }) } });
}
