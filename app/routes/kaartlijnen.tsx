import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { KAARTWEIGERINGEN, PUNTSOORTEN } from "~/smart-society/kaart";
import { lijnSchema } from "~/smart-society/kaart-formulier";
import { findKaart, lijnLeggen } from "~/smart-society/kaart.server";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Keuzelijst } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Verbinden");

export const loader = guardedLoader("smart-society-bewerken", async ({ params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const { kaart } = await findKaart(opgave);
  const punten = kaart.punten.map(({ id, titel, soort }) => ({ waarde: id, tekst: `${titel} (${PUNTSOORTEN[soort].toLowerCase()})` }));
  return { sleutel: opgave.sleutel, titel: opgave.titel, punten, van: new URL(request.url).searchParams.get("van") ?? "" };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const formulier = await request.formData();
  const gelezen = leesFormulier(formulier, lijnSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await lijnLeggen(gebruiker, opgave, gelezen.data.van, gelezen.data.naar);
  if (!uitkomst.ok) return data(metFout(gelezen.waarden, KAARTWEIGERINGEN[uitkomst.reden]), 400);
  return formulier.get("canvas") ? data(leegFormulier()) : redirect(`/opgaven/${opgave.sleutel}/kaart?gelukt=lijn`);
});

export default function Lijnen() {
  const { sleutel, titel, punten, van } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier({ van });
  const terug = `/opgaven/${sleutel}/kaart`;
  return (
    <>
      <Paginakop titel="Verbinden" onder={titel} terug={{ naar: terug, tekst: "Opgavenkaart" }} />
      <Formulier staat={staat} knop="Verbinden" annuleren={terug}>
        <Keuzelijst naam="van" label="Dit" leeg="Kies" opties={punten} />
        <Keuzelijst naam="naar" label="Met" uitleg="Een uitdaging met een oplossing of haakje, of een oplossing met een haakje." leeg="Kies" opties={punten} />
      </Formulier>
    </>
  );
}
