import { useLoaderData } from "@remix-run/react";
import { TrajectPagina } from "~/smart-society/traject-pagina";
import { trajectPaginaVan, type Trajectpaginagegevens } from "~/smart-society/traject-pagina.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Trajectpaginagegevens>(({ titel }) => `Traject ${titel}`);

export const loader = guardedLoader("overzicht-lezen", ({ gebruiker, params }) => trajectPaginaVan(gebruiker, params.opgave));

export default function Traject() {
  return <TrajectPagina traject={useLoaderData<typeof loader>()} />;
}
