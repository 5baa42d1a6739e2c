import { useLoaderData } from "@remix-run/react";
import { MijlpaalPagina } from "~/koers/mijlpaal-pagina";
import { mijlpaalPaginaVan, type Mijlpaalpaginagegevens } from "~/koers/mijlpaal-pagina.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Mijlpaalpaginagegevens>(({ titel }) => titel);

export const loader = guardedLoader("overzicht-lezen", ({ gebruiker, params }) => mijlpaalPaginaVan(gebruiker, params.id, vandaag()));

export default function Mijlpaal() {
  return <MijlpaalPagina mijlpaal={useLoaderData<typeof loader>()} />;
}
