import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { KAARTWEIGERINGEN, PUNTSOORTEN } from "~/smart-society/kaart";
import { puntSchema } from "~/smart-society/kaart-formulier";
import { Puntvelden } from "~/smart-society/kaart-velden";
import { findKaart, puntToevoegen } from "~/smart-society/kaart.server";
import { opties } from "~/smart-society/indeling";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Keuzelijst, Keuzevakken } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Op de kaart zetten");

export const loader = guardedLoader("smart-society-bewerken", async ({ params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const adres = new URL(request.url).searchParams;
  const { kaart } = await findKaart(opgave);
  const punten = kaart.punten.filter(({ soort }) => soort !== "haakje").map(({ id, titel, soort }) => ({ waarde: id, tekst: `${titel} (${PUNTSOORTEN[soort].toLowerCase()})` }));
  return { sleutel: opgave.sleutel, titel: opgave.titel, punten, waarden: { soort: adres.get("soort") ?? "uitdaging", bij: adres.get("bij") ?? "" } };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const formulier = await request.formData();
  const gelezen = leesFormulier(formulier, puntSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await puntToevoegen(gebruiker, opgave, gelezen.data, String(formulier.get("bij") ?? "") || null);
  return uitkomst.ok ? redirect(`/opgaven/${opgave.sleutel}/kaart?gelukt=punt`) : data(metFout(gelezen.waarden, KAARTWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuwPunt() {
  const { sleutel, titel, punten, waarden } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier(waarden);
  const terug = `/opgaven/${sleutel}/kaart`;
  return (
    <>
      <Paginakop titel="Op de kaart zetten" onder={titel} terug={{ naar: terug, tekst: "Opgavenkaart" }} />
      <Formulier staat={staat} knop="Op de kaart zetten" annuleren={terug}>
        <Keuzevakken naam="soort" label="Soort" een opties={opties(PUNTSOORTEN)} />
        {punten.length > 0 && <Keuzelijst naam="bij" label="Verbonden met" uitleg="Een uitdaging hangt vanzelf aan de opgave." leeg="Nog niets" opties={punten} optioneel />}
        <Puntvelden />
      </Formulier>
    </>
  );
}
