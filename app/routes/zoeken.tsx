import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guardedLoader } from "~/toegang/guarded.server";
import { titel } from "~/ui/titel";
import { ZoekPagina } from "~/zoeken/zoek-pagina";
import { zoek } from "~/zoeken/zoeken.server";
import { ZOEKSOORTEN, type Zoeksoort } from "~/zoeken/zoeksoorten";
import { MAX_TEKENS, zoekvraagUit } from "~/zoeken/zoekvraag";

export const meta: MetaFunction = () => titel("Zoeken");

const VAN_EEN_SOORT = 50;

/** Search in everything that the reader may see: `?q=`, of one kind with `?soort=`. */
export const loader = guardedLoader("iedereen", async ({ gebruiker, request }) => {
  const adres = new URL(request.url).searchParams;
  const vraag = adres.get("q") ?? "";
  const gelezen = zoekvraagUit(vraag);
  const soort = Object.hasOwn(ZOEKSOORTEN, adres.get("soort") ?? "") ? (adres.get("soort") as Zoeksoort) : null;
  if (!gelezen.ok) return data({ metAccount: gebruiker !== null, vraag: vraag.slice(0, MAX_TEKENS), fout: gelezen.reden, groepen: [], gezocht: false, soort }, gelezen.reden ? 400 : 200);
  return data({ metAccount: gebruiker !== null, vraag, fout: null, groepen: await zoek(gebruiker, gelezen.woorden, soort ? { soort, hoeveel: VAN_EEN_SOORT } : {}), gezocht: true, soort });
});

export default function Zoeken() {
  return <ZoekPagina {...useLoaderData<typeof loader>()} />;
}
