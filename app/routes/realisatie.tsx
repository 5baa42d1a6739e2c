import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { datumVoluit } from "~/periode/datum";
import { vandaag } from "~/periode/klok.server";
import { OPLOSSINGWEIGERINGEN, realisatieSchema } from "~/smart-society/oplossing";
import { oplossingRealiseren, oplossingUitAdres } from "~/smart-society/oplossing.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel}: gerealiseerd`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const { titel, opgave } = await oplossingUitAdres(params.id);
  return { titel, terug: opgave ? `/opgaven/${opgave.sleutel}` : "/inventaris", op: datumVoluit(vandaag()) };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const oplossing = await oplossingUitAdres(params.id);
  const gelezen = leesFormulier(await request.formData(), realisatieSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await oplossingRealiseren(gebruiker, oplossing, gelezen.data.op, vandaag());
  return uitkomst.ok ? redirect(`/opgaven/${oplossing.opgave?.sleutel}?gelukt=oplossing#oplossingen`) : data(metFout(gelezen.waarden, OPLOSSINGWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Realisatie() {
  const { titel, terug, op } = useLoaderData<typeof loader>();
  return (
    <>
      <Paginakop titel={`${titel}: gerealiseerd`} terug={{ naar: terug, tekst: "Opgave" }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier({ op })} knop="Vastleggen" annuleren={terug}><Tekstveld naam="op" label="Gerealiseerd op" smal /></Formulier>
    </>
  );
}
