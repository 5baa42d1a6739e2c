import { data, redirect, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { datumVoluit } from "~/periode/datum";
import { vandaag } from "~/periode/klok.server";
import { OPGAVEWEIGERINGEN, prioriteringSchema } from "~/smart-society/opgave-formulier";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { prioriteringVastleggen } from "~/smart-society/traject.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Keuzevakken, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { Leeg, Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Prioriteringssessie");

export const loader = guardedLoader("smart-society-bewerken", async ({ params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const erbij = new URL(request.url).searchParams.get("kies");
  const gekozen = [...(opgave.sessies[0]?.gekozen.map(({ id }) => id) ?? []), ...(erbij ? [erbij] : [])];
  const uitdagingen = opgave.punten.filter(({ soort }) => soort === "uitdaging").map(({ id, titel }) => ({ waarde: id, tekst: titel }));
  return { sleutel: opgave.sleutel, titel: opgave.titel, uitdagingen, waarden: { datum: datumVoluit(vandaag()), gekozen } };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const gelezen = leesFormulier(await request.formData(), prioriteringSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await prioriteringVastleggen(gebruiker, opgave, gelezen.data, vandaag());
  return uitkomst.ok ? redirect(`/opgaven/${opgave.sleutel}?gelukt=${uitkomst.beslist ? "prioritering" : "eerder"}#uitdagingen`) : data(metFout(gelezen.waarden, OPGAVEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Prioriteringssessie() {
  const { sleutel, titel, uitdagingen, waarden } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier(waarden);
  const terug = `/opgaven/${sleutel}`;
  return (
    <>
      <Paginakop titel="Prioriteringssessie" onder={titel} terug={{ naar: terug, tekst: "Opgave" }} />
      {uitdagingen.length === 0 ? <Leeg>Er staat nog geen uitdaging op de kaart om uit te kiezen. <Link to={`${terug}/kaart/punten?soort=uitdaging`}>Zet de eerste op de kaart</Link></Leeg> : (
        <Formulier staat={staat} knop="Sessie vastleggen" annuleren={terug}>
          <Tekstveld naam="datum" label="Datum" smal />
          <Tekstvak naam="aanwezig" label="Aanwezig" uitleg="Namen of rollen." rijen={2} />
          <Tekstvak naam="uitkomst" label="Uitkomst" uitleg="Wat is de kern van het vraagstuk, en waarom deze keuze?" rijen={4} />
          <Keuzevakken naam="gekozen" label="Gekozen uitdagingen" uitleg="De laatste sessie beslist: wat u kiest is dan geprioriteerd, wat u niet kiest niet meer." opties={uitdagingen} />
        </Formulier>
      )}
    </>
  );
}
