import { useLoaderData } from "@remix-run/react";
import { SpoorboekjePagina } from "~/koers/spoorboekje-pagina";
import { spoorboekjeVan, type Spoorboekje } from "~/koers/spoorboekje.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Spoorboekje>(({ jaar }) => `Spoorboekje ${jaar}`);
/** Only who may drag needs script. */
export const handle = { script: (data: unknown) => Boolean((data as Spoorboekje | undefined)?.magBewerken) };

export const loader = guardedLoader("overzicht-lezen", ({ gebruiker, params, request }) => spoorboekjeVan(gebruiker, params.jaar, new URL(request.url).searchParams, vandaag()));

export default function SpoorboekjeRoute() {
  return <SpoorboekjePagina boekje={useLoaderData<typeof loader>()} />;
}
