import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { conflictUit } from "~/logboek/conflict.server";
import { KAARTWEIGERINGEN, PUNTSOORTEN } from "~/smart-society/kaart";
import { puntSchema, puntVersie, puntWaarden } from "~/smart-society/kaart-formulier";
import { Puntvelden } from "~/smart-society/kaart-velden";
import { puntVan, puntWijzigen } from "~/smart-society/kaart.server";
import { opties } from "~/smart-society/indeling";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier, Keuzevakken } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} wijzigen`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const punt = await puntVan(opgave, params.id);
  return { sleutel: opgave.sleutel, titel: punt.titel, versie: punt.versie, waarden: { soort: punt.soort, ...puntWaarden(punt) } };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const punt = await puntVan(opgave, params.id);
  const gelezen = leesFormulier(await request.formData(), puntSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await puntWijzigen(gebruiker, opgave, punt, gelezen.data);
  if (uitkomst.ok) return redirect(`/opgaven/${opgave.sleutel}/kaart?gelukt=punt`);
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, KAARTWEIGERINGEN[uitkomst.reden]), conflict: null }, 400);
  const nu = await puntVan(opgave, params.id);
  const conflict = await conflictUit({ onderwerp: "opgave", onderwerpId: opgave.sleutel, gebeurtenissen: ["kaartpunt-gewijzigd"] }, nu.versie, puntVersie(gelezen.data), puntVersie(nu));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function Punt() {
  const { sleutel, titel, versie, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/opgaven/${sleutel}/kaart`;
  return (
    <>
      <Paginakop titel={`${titel} wijzigen`} terug={{ naar: terug, tekst: "Opgavenkaart" }} />
      {antwoord?.conflict ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} /> : (
        <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Wijzigingen opslaan" annuleren={terug}>
          <Keuzevakken naam="soort" label="Soort" uitleg="Verandert de soort, dan vervallen de verbindingen." een opties={opties(PUNTSOORTEN)} />
          <Puntvelden />
        </Formulier>
      )}
    </>
  );
}
