import { useLoaderData } from "@remix-run/react";
import { KoersPagina } from "~/koers/koers-pagina";
import { koersPaginaVan, type Koerspaginagegevens } from "~/koers/koers-pagina.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Koerspaginagegevens>(({ document }) => document.titel);

export const loader = guardedLoader("iedereen", ({ gebruiker, params, request }) => koersPaginaVan(gebruiker, params.jaar, new URL(request.url).searchParams, vandaag()));

export default function Koersdocument() {
  return <KoersPagina koers={useLoaderData<typeof loader>()} />;
}
