import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isVervallen, MIJLPAALWEIGERINGEN } from "~/koers/mijlpaal";
import { redenSchema } from "~/koers/mijlpaal-formulier";
import { metVersieVanNu, mijlpaalHervatten, mijlpaalLatenVervallen, mijlpaalUitAdres } from "~/koers/mijlpaal.server";
import { vandaag } from "~/periode/klok.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak, Verborgen } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} laten vervallen`);

export const loader = guardedLoader("koers-bewerken", async ({ params }) => {
  const { mijlpaal, versie } = await mijlpaalUitAdres(params.id);
  return { id: mijlpaal.id, titel: mijlpaal.titel, vervallen: isVervallen(mijlpaal, vandaag()), waarden: { versie: String(versie), actie: isVervallen(mijlpaal, vandaag()) ? "hervatten" : "vervallen" } };
});

/** Drops a milestone, or takes a dropped one up again. */
export const action = guardedAction("koers-bewerken", async ({ gebruiker, params, request }) => {
  const gevonden = await mijlpaalUitAdres(params.id);
  const gelezen = leesFormulier(await request.formData(), redenSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const { id } = gevonden.mijlpaal;
  const vervallen = isVervallen(gevonden.mijlpaal, vandaag());
  if (gelezen.waarden.actie !== (vervallen ? "hervatten" : "vervallen")) return data(metFout({ versie: String(gevonden.versie), actie: vervallen ? "hervatten" : "vervallen" }, MIJLPAALWEIGERINGEN["intussen-gewijzigd"]), 409);
  const uitkomst = vervallen ? await mijlpaalHervatten(gebruiker, gevonden, gelezen.data, vandaag()) : await mijlpaalLatenVervallen(gebruiker, gevonden, gelezen.data, vandaag());
  return uitkomst.ok ? redirect(`/mijlpalen/${id}?gelukt=${vervallen ? "hervat" : "vervallen"}`) : data(metFout(await metVersieVanNu(params.id, gelezen.waarden), MIJLPAALWEIGERINGEN[uitkomst.reden]), 409);
});

export default function MijlpaalVervallen() {
  const { id, titel, vervallen, waarden } = useLoaderData<typeof loader>();
  const [kop, vraag, knop] = vervallen
    ? [`Weer opnemen: ${titel}`, "De mijlpaal komt terug in het kwartaal waarin zij stond.", "Weer opnemen"]
    : [`Laten vervallen: ${titel}`, "De mijlpaal blijft in het spoorboekje te lezen, met de reden. Zij telt niet meer mee als open.", "Laten vervallen"];
  return (
    <Bevestiging titel={kop} vraag={vraag} knop={knop} gevaar={!vervallen} terug={`/mijlpalen/${id}`} staat={useActionData<typeof action>() ?? leegFormulier(waarden)}>
      <Verborgen naam="versie" />
      <Verborgen naam="actie" />
      <Tekstvak naam="reden" label="Reden" rijen={3} />
    </Bevestiging>
  );
}
