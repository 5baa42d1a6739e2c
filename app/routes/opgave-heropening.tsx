import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OPGAVEWEIGERINGEN, redenSchema } from "~/smart-society/opgave-formulier";
import { opgaveHeropenen, opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} heropenen`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const { sleutel, titel, stap } = await opgaveUitAdres(params.opgave);
  return { sleutel, titel, stap };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const gelezen = leesFormulier(await request.formData(), redenSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await opgaveHeropenen(gebruiker, opgave, gelezen.data.reden);
  return uitkomst.ok ? redirect(`/opgaven/${opgave.sleutel}?gelukt=heropend`) : data(metFout(gelezen.waarden, OPGAVEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function OpgaveHeropening() {
  const { sleutel, titel, stap } = useLoaderData<typeof loader>();
  return (
    <Bevestiging titel={`${titel} heropenen`} vraag={`Het traject gaat verder waar het was: op stap ${stap} van 6.`} knop="Opgave heropenen" terug={`/opgaven/${sleutel}`} staat={useActionData<typeof action>()}>
      <Tekstvak naam="reden" label="Waarom gaat de opgave weer open?" rijen={3} />
    </Bevestiging>
  );
}
