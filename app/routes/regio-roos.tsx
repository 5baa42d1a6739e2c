import { useLoaderData } from "@remix-run/react";
import { RegioPagina } from "~/datarozen/regio-pagina";
import { regioPaginaVan, type Regiopaginagegevens } from "~/datarozen/regio-pagina.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Regiopaginagegevens>(({ regio, roos }) => `${regio.naam}, ${roos.titel}`);

export const loader = guardedLoader("iedereen", ({ gebruiker, params, request }) => regioPaginaVan(gebruiker, params, new URL(request.url).searchParams, vandaag()));

export default function Regioroos() {
  return <RegioPagina pagina={useLoaderData<typeof loader>()} />;
}
