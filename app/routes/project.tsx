import { useLoaderData } from "@remix-run/react";
import { ProjectPagina } from "~/dienstverlening/project-pagina";
import { projectPaginaVan, type Projectpaginagegevens } from "~/dienstverlening/project-pagina.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Projectpaginagegevens>(({ titel }) => titel);

export const loader = guardedLoader("overzicht-lezen", ({ gebruiker, params }) => projectPaginaVan(gebruiker, params.code, vandaag()));

export default function Project() {
  return <ProjectPagina project={useLoaderData<typeof loader>()} />;
}
