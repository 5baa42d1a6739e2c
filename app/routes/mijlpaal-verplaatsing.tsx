import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MIJLPAALWEIGERINGEN } from "~/koers/mijlpaal";
import { verplaatsingSchema } from "~/koers/mijlpaal-formulier";
import { mijlpaalUitAdres, mijlpaalVerplaatsen } from "~/koers/mijlpaal.server";
import { vandaag } from "~/periode/klok.server";
import { kwartaalInWoorden, kwartaalVanSleutel } from "~/periode/kwartaal";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} verplaatsen`);

/** `?kwartaal=2021-k4`: where a stop was dragged to; only the reason is still to be written. */
export const loader = guardedLoader("koers-bewerken", async ({ params, request }) => {
  const { mijlpaal, versie } = await mijlpaalUitAdres(params.id);
  const gesleept = kwartaalVanSleutel(new URL(request.url).searchParams.get("kwartaal") ?? "");
  return { id: mijlpaal.id, titel: mijlpaal.titel, versie, nu: kwartaalInWoorden(mijlpaal.kwartaal), waarden: { kwartaal: gesleept ? kwartaalInWoorden(gesleept) : "" } };
});

export const action = guardedAction("koers-bewerken", async ({ gebruiker, params, request }) => {
  const gevonden = await mijlpaalUitAdres(params.id);
  const gelezen = leesFormulier(await request.formData(), verplaatsingSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await mijlpaalVerplaatsen(gebruiker, gevonden, gelezen.data, vandaag());
  if (uitkomst.ok) return redirect(`/mijlpalen/${gevonden.mijlpaal.id}?gelukt=verplaatst`);
  return data(metFout(gelezen.waarden, MIJLPAALWEIGERINGEN[uitkomst.reden]), uitkomst.reden === "intussen-gewijzigd" ? 409 : 400);
});

export default function MijlpaalVerplaatsing() {
  const { id, titel, versie, nu, waarden } = useLoaderData<typeof loader>();
  const terug = `/mijlpalen/${id}`;
  return (
    <>
      <Paginakop titel="Mijlpaal verplaatsen" onder={`${titel} · nu gepland in het ${nu}`} terug={{ naar: terug, tekst: "Mijlpaal" }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier(waarden)} versie={versie} knop="Verplaatsen" annuleren={terug}>
        <Tekstveld naam="kwartaal" label="Naar kwartaal" uitleg="Bijvoorbeeld 1e kwartaal 2022 of Q1 2022." smal />
        <Tekstvak naam="reden" label="Reden" uitleg="Het oude kwartaal blijft zichtbaar, met deze reden erbij." rijen={3} />
      </Formulier>
    </>
  );
}
