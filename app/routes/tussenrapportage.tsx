import { useLoaderData } from "@remix-run/react";
import { RapportPagina } from "~/dienstverlening/rapport-pagina";
import { rapportPaginaVan, type Rapportpaginagegevens } from "~/dienstverlening/rapport-pagina.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Rapportpaginagegevens>(({ document }) => `${document.titel}, ${document.ondertitel}`);

export const loader = guardedLoader("iedereen", ({ gebruiker, params, request }) => rapportPaginaVan(gebruiker, params.halfjaar, new URL(request.url).searchParams, vandaag()));

export default function Tussenrapportage() {
  return <RapportPagina rapport={useLoaderData<typeof loader>()} />;
}
