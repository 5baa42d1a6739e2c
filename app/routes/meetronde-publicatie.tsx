import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RONDEWEIGERINGEN } from "~/datarozen/meetronde";
import { publicatiebezwaar, rondePubliceren, rondeUitAdres } from "~/datarozen/meetronde.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { metFout } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ nummer: number }>(({ nummer }) => `Meting ${nummer} publiceren`);

export const loader = guardedLoader("meetronde-leiden", async ({ params }) => {
  const ronde = await rondeUitAdres(params.roos, params.halfjaar);
  const { nummer, halfjaar, roos } = ronde;
  return { nummer, bezwaar: await publicatiebezwaar(ronde), hier: `/datarozen/${roos.sleutel}/metingen/${halfjaar}` };
});

export const action = guardedAction("meetronde-leiden", async ({ gebruiker, params }) => {
  const ronde = await rondeUitAdres(params.roos, params.halfjaar);
  const uitkomst = await rondePubliceren(gebruiker, ronde);
  return uitkomst.ok ? redirect(`/datarozen/${ronde.roos.sleutel}/metingen/${ronde.halfjaar}?gelukt=gepubliceerd`) : data(metFout({}, RONDEWEIGERINGEN[uitkomst.reden]), 409);
});

export default function Publicatie() {
  const { nummer, bezwaar, hier } = useLoaderData<typeof loader>();
  return <Bevestiging titel={`Meting ${nummer} publiceren`} terug={hier} knop="Publiceren" bezwaar={bezwaar && RONDEWEIGERINGEN[bezwaar][1]} staat={useActionData<typeof action>()} vraag="Iedereen kan deze meting daarna lezen, ook zonder account. Zij verandert niet meer; een verbetering komt in de volgende ronde." />;
}
