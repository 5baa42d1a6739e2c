import { data, redirect, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { datumVoluit } from "~/periode/datum";
import { vandaag } from "~/periode/klok.server";
import { opties, SPOREN } from "~/smart-society/indeling";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { OPLOSSINGWEIGERINGEN, RESULTAATSOORTEN, resultaatSchema } from "~/smart-society/oplossing";
import { resultaatVastleggen } from "~/smart-society/oplossing.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Keuzelijst, Keuzevakken, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { Leeg, Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Resultaat vastleggen");

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const oplossingen = opgave.punten.filter(({ soort }) => soort === "oplossing").map(({ id, titel }) => ({ waarde: id, tekst: titel }));
  return { sleutel: opgave.sleutel, titel: opgave.titel, oplossingen, op: datumVoluit(vandaag()) };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const gelezen = leesFormulier(await request.formData(), resultaatSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await resultaatVastleggen(gebruiker, opgave, gelezen.data, vandaag());
  return uitkomst.ok ? redirect(`/opgaven/${opgave.sleutel}?gelukt=resultaat`) : data(metFout(gelezen.waarden, OPLOSSINGWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Resultaten() {
  const { sleutel, titel, oplossingen, op } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier({ op, spoor: "werkwijze" });
  const terug = `/opgaven/${sleutel}`;
  return (
    <>
      <Paginakop titel="Resultaat vastleggen" onder={titel} terug={{ naar: terug, tekst: "Opgave" }} />
      {oplossingen.length === 0 ? <Leeg>Er staat nog geen oplossing op de kaart. <Link to={`${terug}/kaart/punten?soort=oplossing`}>Zet de eerste op de kaart</Link></Leeg> : (
        <Formulier staat={staat} knop="Resultaat vastleggen" annuleren={terug}>
          <Keuzelijst naam="oplossing" label="Oplossing" leeg="Kies een oplossing" opties={oplossingen} />
          <Keuzevakken naam="soort" label="Wat werd ervan" een opties={opties(RESULTAATSOORTEN)} />
          <Tekstvak naam="toelichting" label="Toelichting" rijen={3} optioneel />
          <Tekstvak naam="geleerd" label="Wat is ervan geleerd" uitleg="In één zin. Het komt ook bij de leerervaringen te staan." rijen={2} />
          <Keuzevakken naam="spoor" label="Spoor van de les" een opties={opties(SPOREN)} />
          <Tekstveld naam="op" label="Sinds" smal />
        </Formulier>
      )}
    </>
  );
}
