import { useLoaderData } from "@remix-run/react";
import { rondeUitAdres } from "~/datarozen/meetronde.server";
import { RondePagina } from "~/datarozen/ronde-pagina";
import { rondePaginaVan, type Rondepaginagegevens } from "~/datarozen/ronde-pagina.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Rondepaginagegevens>(({ nummer, roos }) => `Meting ${nummer}, ${roos.titel}`);

export const loader = guardedLoader("meetronde-leiden", async ({ params }) => rondePaginaVan(await rondeUitAdres(params.roos, params.halfjaar)));

export default function Meetronde() {
  return <RondePagina ronde={useLoaderData<typeof loader>()} />;
}
