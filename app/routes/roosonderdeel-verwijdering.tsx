import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { namenVan, SOORTEN, verwijderen, type Soort } from "~/datarozen/inhoud-wijzigen";
import { roosOmTeWijzigen } from "~/datarozen/onderdeel-route.server";
import { ROOSWEIGERINGEN } from "~/datarozen/roos-formulier";
import { inhoudWijzigen } from "~/datarozen/roos.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { Bevestiging } from "~/ui/bevestiging";
import { metFout } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ naam: string }>(({ naam }) => `${naam} verwijderen`);

async function onderdeelUitAdres({ roos: sleutel, soort, sleutel: welk }: { roos?: string; soort?: string; sleutel?: string }) {
  if (!soort || !Object.hasOwn(SOORTEN, soort)) throw nietGevonden();
  const { roos, inhoud } = await roosOmTeWijzigen(sleutel);
  const naam = namenVan(inhoud, soort as Soort).find((deel) => deel.sleutel === welk)?.naam;
  if (naam === undefined) throw nietGevonden("Dit staat niet (meer) in deze versie van de roos.");
  return { roos, soort: soort as Soort, welk: welk!, naam };
}

export const loader = guardedLoader("datarozen-beheren", async ({ params }) => {
  const { roos, soort, naam } = await onderdeelUitAdres(params);
  return { naam, soort, terug: `/beheer/datarozen/${roos.sleutel}` };
});

export const action = guardedAction("datarozen-beheren", async ({ gebruiker, params }) => {
  const { roos, soort, welk, naam } = await onderdeelUitAdres(params);
  const uitkomst = await inhoudWijzigen(gebruiker, roos, verwijderen(soort, welk), `verwijderde ${SOORTEN[soort]} ${naam}`);
  return uitkomst.ok ? redirect(`/beheer/datarozen/${roos.sleutel}?gelukt=weg`) : data(metFout({}, ["formulier", ROOSWEIGERINGEN[uitkomst.reden][1]]), 400);
});

export default function Verwijdering() {
  const { naam, soort, terug } = useLoaderData<typeof loader>();
  return <Bevestiging titel={`${naam} verwijderen`} terug={terug} knop="Verwijderen" gevaar staat={useActionData<typeof action>()} vraag={`${soort === "themas" ? "Het thema met zijn subthema’s verdwijnt" : "Dit verdwijnt"} uit deze versie van de roos. Eerdere metingen blijven zoals ze waren.`} />;
}
