import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { conflictUit } from "~/logboek/conflict.server";
import { opgaveSchema, opgaveVersie, opgaveWaarden, OPGAVEWEIGERINGEN } from "~/smart-society/opgave-formulier";
import { OpgaveVelden } from "~/smart-society/opgave-velden";
import { opgaveUitAdres, opgaveWijzigen } from "~/smart-society/opgave.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} wijzigen`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  return { sleutel: opgave.sleutel, titel: opgave.titel, versie: opgave.versie, waarden: opgaveWaarden(opgave) };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const gelezen = leesFormulier(await request.formData(), opgaveSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await opgaveWijzigen(gebruiker, opgave, gelezen.data);
  if (uitkomst.ok) return redirect(`/opgaven/${opgave.sleutel}?gelukt=gewijzigd`);
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, OPGAVEWEIGERINGEN[uitkomst.reden]), conflict: null }, 400);
  const nu = await opgaveUitAdres(params.opgave);
  const conflict = await conflictUit({ onderwerp: "opgave", onderwerpId: nu.sleutel, gebeurtenissen: ["opgave-gewijzigd"] }, nu.versie, opgaveVersie(gelezen.data), opgaveVersie(nu));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function OpgaveWijziging() {
  const { sleutel, titel, versie, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/opgaven/${sleutel}`;
  return (
    <>
      <Paginakop titel={`${titel} wijzigen`} terug={{ naar: terug, tekst: "Opgave" }} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} />
        : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Wijzigingen opslaan" annuleren={terug}><OpgaveVelden /></Formulier>}
    </>
  );
}
