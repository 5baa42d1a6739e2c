import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { conflictUit } from "~/logboek/conflict.server";
import { pilotSchema, puntVersie, puntWaarden } from "~/smart-society/kaart-formulier";
import { Pilotvelden } from "~/smart-society/kaart-velden";
import { OPLOSSINGWEIGERINGEN } from "~/smart-society/oplossing";
import { oplossingUitAdres, pilotOpslaan } from "~/smart-society/oplossing.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => titel);

/** A past pilot; what stands on a map is changed there. */
async function pilotUitAdres(id: string | undefined) {
  const pilot = await oplossingUitAdres(id);
  if (pilot.opgave) throw nietGevonden("Deze pilot bestaat niet.");
  return pilot;
}

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const pilot = await pilotUitAdres(params.id);
  return { titel: pilot.titel, versie: pilot.versie, waarden: puntWaarden(pilot) };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const pilot = await pilotUitAdres(params.id);
  const gelezen = leesFormulier(await request.formData(), pilotSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await pilotOpslaan(gebruiker, pilot, gelezen.data);
  if (uitkomst.ok) return redirect("/inventaris?gelukt=opgeslagen");
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, OPLOSSINGWEIGERINGEN[uitkomst.reden]), conflict: null }, 400);
  const nu = await pilotUitAdres(params.id);
  const conflict = await conflictUit({ onderwerp: "oplossing", onderwerpId: nu.id, gebeurtenissen: ["pilot-gewijzigd"] }, nu.versie, puntVersie(gelezen.data), puntVersie({ ...nu, soort: undefined }));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function Pilot() {
  const { titel, versie, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  return (
    <>
      <Paginakop titel={`${titel} wijzigen`} terug={{ naar: "/inventaris", tekst: "Inventaris" }} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren="/inventaris" />
        : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Pilot opslaan" annuleren="/inventaris"><Pilotvelden /></Formulier>}
    </>
  );
}
