import { data, redirect, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { aanbodSchema, OPGAVEWEIGERINGEN } from "~/smart-society/opgave-formulier";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { aanbodToevoegen } from "~/smart-society/traject.server";
import { listWagonnetjeopties } from "~/smart-society/wagonnetje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Keuzelijst, Tekstvak } from "~/ui/formulier-velden";
import { Leeg, Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Eerste aanbod");

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const { sleutel, titel } = await opgaveUitAdres(params.opgave);
  return { sleutel, titel, wagonnetjes: await listWagonnetjeopties() };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const gelezen = leesFormulier(await request.formData(), aanbodSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await aanbodToevoegen(gebruiker, opgave, gelezen.data);
  return uitkomst.ok ? redirect(`/opgaven/${opgave.sleutel}?gelukt=aanbod#aanbod`) : data(metFout(gelezen.waarden, OPGAVEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Aanbod() {
  const { sleutel, titel, wagonnetjes } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier();
  const terug = `/opgaven/${sleutel}`;
  return (
    <>
      <Paginakop titel="Eerste aanbod" onder={titel} terug={{ naar: terug, tekst: "Opgave" }} />
      {wagonnetjes.length === 0 ? <Leeg>Er zijn nog geen wagonnetjes. <Link to="/wagonnetjes/nieuw">Maak het eerste</Link></Leeg> : (
        <Formulier staat={staat} knop="Aanbod vastleggen" annuleren={terug}>
          <Keuzelijst naam="wagonnetje" label="Wagonnetje" leeg="Kies een wagonnetje" opties={wagonnetjes} />
          <Tekstvak naam="bijdrage" label="Wat het kan doen" uitleg="Uren en euro’s komen later, bij het treintje." rijen={3} />
        </Formulier>
      )}
    </>
  );
}
