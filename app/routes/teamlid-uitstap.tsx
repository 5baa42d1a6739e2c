import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { datumVoluit } from "~/periode/datum";
import { vandaag } from "~/periode/klok.server";
import { OPGAVEWEIGERINGEN, uitstapSchema } from "~/smart-society/opgave-formulier";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { teamlidUitstappen, teamlidVan } from "~/smart-society/team.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ naam: string }>(({ naam }) => `${naam} stapt uit`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  return { sleutel: opgave.sleutel, titel: opgave.titel, naam: teamlidVan(opgave, params.id).naam, op: datumVoluit(vandaag()) };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const lid = teamlidVan(opgave, params.id);
  const gelezen = leesFormulier(await request.formData(), uitstapSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await teamlidUitstappen(gebruiker, opgave, lid, gelezen.data, vandaag());
  return uitkomst.ok ? redirect(`/opgaven/${opgave.sleutel}?gelukt=team#team`) : data(metFout(gelezen.waarden, OPGAVEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Uitstap() {
  const { sleutel, titel, naam, op } = useLoaderData<typeof loader>();
  const terug = `/opgaven/${sleutel}`;
  return (
    <>
      <Paginakop titel={`${naam}: “ik stap uit”`} onder={titel} terug={{ naar: terug, tekst: "Opgave" }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier({ op })} knop="Vastleggen" annuleren={terug}>
        <Tekstveld naam="op" label="Uitgestapt op" smal />
        <Tekstvak naam="reden" label="Waarom" rijen={3} />
      </Formulier>
    </>
  );
}
