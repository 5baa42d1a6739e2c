import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { KAARTWEIGERINGEN } from "~/smart-society/kaart";
import { puntVan, puntVerwijderen } from "~/smart-society/kaart.server";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { metFout } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} verwijderen`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  return { sleutel: opgave.sleutel, titel: (await puntVan(opgave, params.id)).titel };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const uitkomst = await puntVerwijderen(gebruiker, opgave, await puntVan(opgave, params.id));
  return uitkomst.ok ? redirect(`/opgaven/${opgave.sleutel}/kaart?gelukt=weg`) : data(metFout({}, KAARTWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Verwijdering() {
  const { sleutel, titel } = useLoaderData<typeof loader>();
  return <Bevestiging titel={`${titel} verwijderen`} vraag={`${titel} verdwijnt van de kaart, met zijn verbindingen. Het logboek bewaart wat er stond.`} knop="Verwijderen" gevaar terug={`/opgaven/${sleutel}/kaart`} staat={useActionData<typeof action>()} />;
}
