import { useLoaderData } from "@remix-run/react";
import { vandaag } from "~/periode/klok.server";
import { TreintjePagina } from "~/smart-society/treintje-pagina";
import { treintjePaginaVan, type Treintjepaginagegevens } from "~/smart-society/treintje-pagina.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Treintjepaginagegevens>(({ titel }) => titel);
export const handle = { script: true };

export const loader = guardedLoader("overzicht-lezen", ({ gebruiker, params }) => treintjePaginaVan(gebruiker, params.treintje, vandaag()));

export default function Treintje() {
  return <TreintjePagina treintje={useLoaderData<typeof loader>()} />;
}
