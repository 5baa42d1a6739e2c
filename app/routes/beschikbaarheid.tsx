import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { conflictUit } from "~/logboek/conflict.server";
import { halfjaarSleutel, halfjaarVan, halfjaarVanSleutel } from "~/periode/halfjaar";
import { vandaag } from "~/periode/klok.server";
import { beschikbaarheidSchema, beschikbaarheidVersie, beschikbaarheidWaarden } from "~/smart-society/wagonnetje-formulier";
import { beschikbaarheidVastleggen, findBeschikbaarheid, wagonnetjeUitAdres } from "~/smart-society/wagonnetje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, versieUit } from "~/ui/formulier";
import { Formulier, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ naam: string }>(({ naam }) => `${naam}: beschikbaarheid`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params, request }) => {
  const wagonnetje = await wagonnetjeUitAdres(params.wagonnetje);
  const gevraagd = new URL(request.url).searchParams.get("halfjaar") ?? "";
  const halfjaar = halfjaarVanSleutel(gevraagd) ? gevraagd : halfjaarSleutel(halfjaarVan(vandaag()));
  const nu = await findBeschikbaarheid(wagonnetje, halfjaar);
  return { sleutel: wagonnetje.sleutel, naam: wagonnetje.naam, versie: nu?.versie ?? 0, waarden: beschikbaarheidWaarden(nu ?? { halfjaar, uren: "", euros: "" }) };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const wagonnetje = await wagonnetjeUitAdres(params.wagonnetje);
  const gelezen = leesFormulier(await request.formData(), beschikbaarheidSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await beschikbaarheidVastleggen(gebruiker, wagonnetje, gelezen.data);
  if (uitkomst.ok) return redirect(`/wagonnetjes/${wagonnetje.sleutel}?gelukt=beschikbaar`);
  const nu = (await findBeschikbaarheid(wagonnetje, gelezen.data.halfjaar)) ?? { ...gelezen.data, uren: 0, euros: 0, versie: 0 };
  const conflict = await conflictUit({ onderwerp: "wagonnetje", onderwerpId: wagonnetje.sleutel, gebeurtenissen: ["beschikbaarheid-vastgelegd"] }, nu.versie, beschikbaarheidVersie(gelezen.data), beschikbaarheidVersie(nu));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function Beschikbaarheid() {
  const { sleutel, naam, versie, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/wagonnetjes/${sleutel}`;
  return (
    <>
      <Paginakop titel="Beschikbaarheid" onder={naam} terug={{ naar: terug, tekst: "Wagonnetje" }} />
      {antwoord?.conflict ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} /> : (
        <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Vastleggen" annuleren={terug}>
          <Tekstveld naam="halfjaar" label="Halfjaar" smal />
          <Tekstveld naam="uren" label="Uren" uitleg="In het hele halfjaar, over alle treintjes samen." smal />
          <Tekstveld naam="euros" label="Euro’s" uitleg="Hele euro’s." smal />
        </Formulier>
      )}
    </>
  );
}
