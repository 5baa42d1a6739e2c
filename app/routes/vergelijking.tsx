import { useLoaderData, useSearchParams } from "@remix-run/react";
import { Vergelijking } from "~/datarozen/vergelijking";
import { vergelijkingVan, type Vergelijkinggegevens } from "~/datarozen/vergelijking.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Vergelijkinggegevens>(({ roos, naast }) => [roos.titel, ...naast.map(({ naam }) => naam)].join(", "));

export const loader = guardedLoader("iedereen", ({ gebruiker, params, request }) => vergelijkingVan(gebruiker, params.roos, new URL(request.url).searchParams, vandaag()));

export default function Vergelijkingspagina() {
  const [adres] = useSearchParams();
  return <Vergelijking gegevens={useLoaderData<typeof loader>()} adres={adres} />;
}
