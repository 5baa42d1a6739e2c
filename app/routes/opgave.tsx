import { useLoaderData } from "@remix-run/react";
import { OpgavePagina } from "~/smart-society/opgave-pagina";
import { opgavePaginaVan, type Opgavepaginagegevens } from "~/smart-society/opgave-pagina.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Opgavepaginagegevens>(({ titel }) => titel);

export const loader = guardedLoader("overzicht-lezen", ({ gebruiker, params }) => opgavePaginaVan(gebruiker, params.opgave));

export default function Opgave() {
  return <OpgavePagina opgave={useLoaderData<typeof loader>()} />;
}
