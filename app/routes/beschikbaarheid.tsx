import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { halfjaarInWoorden, halfjaarSleutel, halfjaarVan } from "~/periode/halfjaar";
import { vandaag } from "~/periode/klok.server";
import { beschikbaarheidSchema } from "~/smart-society/wagonnetje-formulier";
import { beschikbaarheidVastleggen, wagonnetjeUitAdres } from "~/smart-society/wagonnetje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier } from "~/ui/formulier";
import { Formulier, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ naam: string }>(({ naam }) => `${naam}: beschikbaarheid`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params, request }) => {
  const { sleutel, naam, standen } = await wagonnetjeUitAdres(params.wagonnetje);
  const halfjaar = new URL(request.url).searchParams.get("halfjaar") ?? halfjaarSleutel(halfjaarVan(vandaag()));
  const nu = standen.find((stand) => stand.halfjaar === halfjaar)?.beschikbaar;
  return { sleutel, naam, waarden: { halfjaar: halfjaarInWoorden(halfjaar), uren: nu ? String(nu.uren) : "", euros: nu ? String(nu.euros) : "" } };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const wagonnetje = await wagonnetjeUitAdres(params.wagonnetje);
  const gelezen = leesFormulier(await request.formData(), beschikbaarheidSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const { halfjaar, ...inzet } = gelezen.data;
  await beschikbaarheidVastleggen(gebruiker, wagonnetje, halfjaar, inzet);
  return redirect(`/wagonnetjes/${wagonnetje.sleutel}?gelukt=beschikbaar`);
});

export default function Beschikbaarheid() {
  const { sleutel, naam, waarden } = useLoaderData<typeof loader>();
  const terug = `/wagonnetjes/${sleutel}`;
  return (
    <>
      <Paginakop titel="Beschikbaarheid" onder={naam} terug={{ naar: terug, tekst: "Wagonnetje" }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier(waarden)} knop="Vastleggen" annuleren={terug}>
        <Tekstveld naam="halfjaar" label="Halfjaar" smal />
        <Tekstveld naam="uren" label="Uren" uitleg="In het hele halfjaar, over alle treintjes samen." smal />
        <Tekstveld naam="euros" label="Euro’s" uitleg="Hele euro’s." smal />
      </Formulier>
    </>
  );
}
