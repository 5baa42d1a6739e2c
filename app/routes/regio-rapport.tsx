import { useLoaderData } from "@remix-run/react";
import { rapportUitAdres } from "~/datarozen/rapport.server";
import { VORMEN } from "~/documenten/document";
import { DocumentPagina, Inhoudsopgave } from "~/documenten/document-pagina";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { Knoplink } from "~/ui/knop";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ document: { titel: string } }>(({ document }) => `${document.titel}, verdiepend rapport`);

export const loader = guardedLoader("iedereen", async ({ gebruiker, params, request }) => {
  const { document, roos, regio, ronde } = await rapportUitAdres(gebruiker, params, new URL(request.url).searchParams, vandaag());
  return { document, regio: regio.naam, hier: `/datarozen/${roos.sleutel}/regios/${regio.code}`, halfjaar: ronde.halfjaar };
});

export default function Regiorapport() {
  const { document, regio, hier, halfjaar } = useLoaderData<typeof loader>();
  return (
    <>
      <Paginakop titel={document.titel} onder={document.ondertitel} terug={{ naar: `${hier}?meting=${halfjaar}`, tekst: regio }} acties={Object.entries(VORMEN).map(([vorm, { label }]) => <Knoplink key={vorm} naar={`${hier}/documenten/${vorm}?meting=${halfjaar}`} bestand>{label}</Knoplink>)} />
      <Inhoudsopgave document={document} />
      <DocumentPagina document={document} />
    </>
  );
}
