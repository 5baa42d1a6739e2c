import { useLoaderData } from "@remix-run/react";
import { RoosPagina } from "~/datarozen/roos-pagina";
import { roosPaginaVan, type Roospaginagegevens } from "~/datarozen/roos-pagina.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Roospaginagegevens>(({ titel }) => titel);

export const loader = guardedLoader("iedereen", ({ gebruiker, params, request }) => roosPaginaVan(gebruiker, params.roos, new URL(request.url).searchParams));

export default function Dataroos() {
  return <RoosPagina pagina={useLoaderData<typeof loader>()} />;
}
