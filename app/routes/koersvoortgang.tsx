import { useLoaderData } from "@remix-run/react";
import { koersvoortgangVan, type Koersvoortgang } from "~/koers/koers-pagina.server";
import { VoortgangPagina } from "~/koers/voortgang-pagina";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Koersvoortgang>(({ jaar }) => `Voortgang koersdocument ${jaar}`);

/** Of the concept where there is one: that is what is worked on. */
export const loader = guardedLoader("overzicht-lezen", ({ gebruiker, params, request }) => koersvoortgangVan(gebruiker, params.jaar, new URL(request.url).searchParams, vandaag()));

export default function KoersvoortgangRoute() {
  return <VoortgangPagina koers={useLoaderData<typeof loader>()} />;
}
