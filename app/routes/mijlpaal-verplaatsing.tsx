import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beweegBezwaar, MIJLPAALWEIGERINGEN } from "~/koers/mijlpaal";
import { verplaatsingSchema } from "~/koers/mijlpaal-formulier";
import { metVersieVanNu, mijlpaalUitAdres, mijlpaalVerplaatsen } from "~/koers/mijlpaal.server";
import { vandaag } from "~/periode/klok.server";
import { kwartaalInWoorden, kwartaalVanSleutel } from "~/periode/kwartaal";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { Leeg, Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} verplaatsen`);

/** `?kwartaal=2021-k4`: where a stop was dragged to; only the reason is still to be written. */
export const loader = guardedLoader("koers-bewerken", async ({ params, request }) => {
  const { mijlpaal, versie } = await mijlpaalUitAdres(params.id);
  const gesleept = kwartaalVanSleutel(new URL(request.url).searchParams.get("kwartaal") ?? "");
  const bezwaar = beweegBezwaar(mijlpaal, vandaag());
  return { id: mijlpaal.id, titel: mijlpaal.titel, bezwaar: bezwaar && MIJLPAALWEIGERINGEN[bezwaar][1], versie, nu: kwartaalInWoorden(mijlpaal.kwartaal), waarden: { kwartaal: gesleept ? kwartaalInWoorden(gesleept) : "" } };
});

export const action = guardedAction("koers-bewerken", async ({ gebruiker, params, request }) => {
  const gevonden = await mijlpaalUitAdres(params.id);
  const gelezen = leesFormulier(await request.formData(), verplaatsingSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await mijlpaalVerplaatsen(gebruiker, gevonden, gelezen.data, vandaag());
  if (uitkomst.ok) return redirect(`/mijlpalen/${gevonden.mijlpaal.id}?gelukt=verplaatst`);
  if (uitkomst.reden !== "intussen-gewijzigd") return data(metFout(gelezen.waarden, MIJLPAALWEIGERINGEN[uitkomst.reden]), 400);
  return data(metFout(await metVersieVanNu(params.id, gelezen.waarden), MIJLPAALWEIGERINGEN[uitkomst.reden]), 409);
});

export default function MijlpaalVerplaatsing() {
  const { id, titel, bezwaar, versie, nu, waarden } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>();
  const terug = `/mijlpalen/${id}`;
  return (
    <>
      <Paginakop titel="Mijlpaal verplaatsen" onder={`${titel} · nu gepland in het ${nu}`} terug={{ naar: terug, tekst: "Mijlpaal" }} />
      {bezwaar ? <Leeg>{bezwaar}</Leeg> : (
        <Formulier staat={staat ?? leegFormulier(waarden)} versie={versieUit(staat, versie)} knop="Verplaatsen" annuleren={terug}>
          <Tekstveld naam="kwartaal" label="Naar kwartaal" uitleg="Bijvoorbeeld 1e kwartaal 2022 of Q1 2022." smal />
          <Tekstvak naam="reden" label="Reden" uitleg="Het oude kwartaal blijft zichtbaar, met deze reden erbij." rijen={3} />
        </Formulier>
      )}
    </>
  );
}
