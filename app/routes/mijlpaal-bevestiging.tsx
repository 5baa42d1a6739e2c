import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isVervallen, MIJLPAALWEIGERINGEN } from "~/koers/mijlpaal";
import { bevestigingSchema, redenSchema } from "~/koers/mijlpaal-formulier";
import { bevestigingIntrekken, metVersieVanNu, mijlpaalBevestigen, mijlpaalUitAdres } from "~/koers/mijlpaal.server";
import { datumVoluit } from "~/periode/datum";
import { vandaag } from "~/periode/klok.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak, Tekstveld, Verborgen } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} bevestigen`);

export const loader = guardedLoader("koers-bewerken", async ({ gebruiker, params }) => {
  const { mijlpaal, versie } = await mijlpaalUitAdres(params.id);
  const bezwaar = isVervallen(mijlpaal, vandaag()) ? "vervallen" : mijlpaal.werk.length > 0 ? "volgt-uit-werk" : null;
  return { id: mijlpaal.id, titel: mijlpaal.titel, bevestigd: mijlpaal.bevestigd !== null, bezwaar: bezwaar && MIJLPAALWEIGERINGEN[bezwaar][1], waarden: { versie: String(versie), actie: mijlpaal.bevestigd ? "intrekken" : "bevestigen", op: datumVoluit(vandaag()), volgens: gebruiker.naam } };
});

/** Confirms, or takes the confirmation back where there is one. */
export const action = guardedAction("koers-bewerken", async ({ gebruiker, params, request }) => {
  const gevonden = await mijlpaalUitAdres(params.id);
  const formulier = await request.formData();
  const terug = (gelukt: string) => redirect(`/mijlpalen/${gevonden.mijlpaal.id}?gelukt=${gelukt}`);
  const actie = gevonden.mijlpaal.bevestigd ? "intrekken" : "bevestigen";
  if (formulier.get("actie") !== actie) return data(metFout({ versie: String(gevonden.versie), actie, op: datumVoluit(vandaag()), volgens: gebruiker.naam }, MIJLPAALWEIGERINGEN["intussen-gewijzigd"]), 409);
  if (gevonden.mijlpaal.bevestigd) {
    const gelezen = leesFormulier(formulier, redenSchema);
    if (!gelezen.ok) return data(gelezen.staat, 400);
    const uitkomst = await bevestigingIntrekken(gebruiker, gevonden, gelezen.data);
    return uitkomst.ok ? terug("ingetrokken") : data(metFout(await metVersieVanNu(params.id, gelezen.waarden), MIJLPAALWEIGERINGEN[uitkomst.reden]), 409);
  }
  const gelezen = leesFormulier(formulier, bevestigingSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await mijlpaalBevestigen(gebruiker, gevonden, gelezen.data, vandaag());
  return uitkomst.ok ? terug("bevestigd") : data(metFout(await metVersieVanNu(params.id, gelezen.waarden), MIJLPAALWEIGERINGEN[uitkomst.reden]), uitkomst.reden === "intussen-gewijzigd" ? 409 : 400);
});

export default function MijlpaalBevestiging() {
  const { id, titel, bevestigd, bezwaar, waarden } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier(waarden);
  const terug = `/mijlpalen/${id}`;
  if (bevestigd) {
    return (
      <Bevestiging titel={`Bevestiging intrekken: ${titel}`} vraag="De mijlpaal is dan niet meer bereikt. Wie dat bevestigde en wanneer, blijft in het logboek staan." knop="Intrekken" gevaar terug={terug} staat={staat}>
        <Verborgen naam="versie" />
        <Verborgen naam="actie" />
        <Tekstvak naam="reden" label="Reden" rijen={3} />
      </Bevestiging>
    );
  }
  return (
    <Bevestiging titel={`Bereikt: ${titel}`} vraag="Aan deze mijlpaal hangt geen werk waaruit blijkt dat zij is bereikt. Daarom bevestigt iemand het." knop="Bevestigen" terug={terug} bezwaar={bezwaar} staat={staat}>
      <Verborgen naam="versie" />
      <Verborgen naam="actie" />
      <Tekstveld naam="op" label="Bereikt op" smal />
      <Tekstveld naam="volgens" label="Volgens wie" uitleg="Een naam of een rol." />
    </Bevestiging>
  );
}
