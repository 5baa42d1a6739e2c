import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { roosOmTeWijzigen } from "~/datarozen/onderdeel-route.server";
import { ROOSWEIGERINGEN } from "~/datarozen/roos-formulier";
import { laatsteVersie, versieLatenVallen } from "~/datarozen/roos.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { metFout } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ nummer: number }>(({ nummer }) => `Versie ${nummer} laten vallen`);

export const loader = guardedLoader("datarozen-beheren", async ({ params }) => {
  const { roos } = await roosOmTeWijzigen(params.roos);
  return { titel: roos.titel, nummer: laatsteVersie(roos).nummer, terug: `/beheer/datarozen/${roos.sleutel}` };
});

export const action = guardedAction("datarozen-beheren", async ({ gebruiker, params }) => {
  const { roos } = await roosOmTeWijzigen(params.roos);
  const uitkomst = await versieLatenVallen(gebruiker, roos);
  return uitkomst.ok ? redirect(`/beheer/datarozen/${roos.sleutel}?gelukt=vervallen`) : data(metFout({}, ROOSWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Versieverwijdering() {
  const { titel, nummer, terug } = useLoaderData<typeof loader>();
  return <Bevestiging titel={`${titel}: versie ${nummer} laten vallen`} terug={terug} knop="Laten vallen" gevaar staat={useActionData<typeof action>()} vraag="Wat in deze versie is veranderd gaat verloren; de versie ervoor geldt weer. In het logboek blijft staan wat er stond." />;
}
