import { useLoaderData } from "@remix-run/react";
import { WagonnetjePagina } from "~/smart-society/wagonnetje-pagina";
import { wagonnetjePaginaVan, type Wagonnetjepaginagegevens } from "~/smart-society/wagonnetje-pagina.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Wagonnetjepaginagegevens>(({ naam }) => naam);

export const loader = guardedLoader("overzicht-lezen", ({ gebruiker, params }) => wagonnetjePaginaVan(gebruiker, params.wagonnetje));

export default function Wagonnetje() {
  return <WagonnetjePagina wagonnetje={useLoaderData<typeof loader>()} />;
}
