import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listOverboekt } from "~/smart-society/capaciteit.server";
import { isVoorbij } from "~/smart-society/koppeling";
import { OPGAVEWEIGERINGEN, redenSchema } from "~/smart-society/opgave-formulier";
import { trajectstand } from "~/smart-society/opgave-lijst.server";
import { opgaveSluiten, opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} sluiten`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const [opgave, overboekt] = await Promise.all([opgaveUitAdres(params.opgave), listOverboekt()]);
  const { sleutel, stap, eisen } = trajectstand(opgave, overboekt);
  const lopend = opgave.treintjes.flatMap(({ koppelingen }) => koppelingen).filter(({ staat }) => !isVoorbij(staat)).length;
  return { sleutel, titel: opgave.titel, stap, open: eisen.filter(({ voldaan }) => !voldaan).map(({ omschrijving }) => omschrijving), lopend };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const gelezen = leesFormulier(await request.formData(), redenSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await opgaveSluiten(gebruiker, opgave, gelezen.data.reden);
  return uitkomst.ok ? redirect(`/opgaven/${opgave.sleutel}?gelukt=gesloten`) : data(metFout(gelezen.waarden, OPGAVEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function OpgaveSluiting() {
  const { sleutel, titel, stap, open, lopend } = useLoaderData<typeof loader>();
  return (
    <Bevestiging titel={`${titel} sluiten`} vraag={
        <>
          <p>Het traject staat op stap {stap} van 6. Alles blijft te lezen, maar aan een gesloten opgave verandert niets meer: geen team, geen kaart, geen treintjes. Heropenen kan.</p>
          {open.length > 0 && <p>Nog open in deze stap: {open.join("; ")}.</p>}
          {lopend > 0 && <p>{lopend === 1 ? "Er is nog 1 koppeling die loopt" : `Er zijn nog ${lopend} koppelingen die lopen`}. Wat is toegezegd blijft bij de wagonnetjes meetellen; laat ze eerst uitstappen als de uren weer vrij moeten komen.</p>}
        </>
      } knop="Opgave sluiten" gevaar terug={`/opgaven/${sleutel}`} staat={useActionData<typeof action>()}>
      <Tekstvak naam="reden" label="Waarom sluit de opgave?" rijen={3} />
    </Bevestiging>
  );
}
