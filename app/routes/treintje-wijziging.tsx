import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { conflictUit } from "~/logboek/conflict.server";
import { TREINTJEWEIGERINGEN } from "~/smart-society/treintje";
import { treintjeSchema, treintjeVersie, treintjeWaarden } from "~/smart-society/treintje-formulier";
import { TreintjeVelden } from "~/smart-society/treintje-velden";
import { treintjeUitAdres, treintjeWijzigen } from "~/smart-society/treintje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} wijzigen`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const treintje = await treintjeUitAdres(params.treintje);
  return { sleutel: treintje.sleutel, titel: treintje.titel, versie: treintje.versie, metPlanning: treintje.geplandOp === null, waarden: treintjeWaarden(treintje) };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const treintje = await treintjeUitAdres(params.treintje);
  const gelezen = leesFormulier(await request.formData(), treintjeSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await treintjeWijzigen(gebruiker, treintje, gelezen.data);
  if (uitkomst.ok) return redirect(`/treintjes/${treintje.sleutel}?gelukt=gewijzigd`);
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, TREINTJEWEIGERINGEN[uitkomst.reden]), conflict: null }, 400);
  const nu = await treintjeUitAdres(params.treintje);
  const conflict = await conflictUit({ onderwerp: "treintje", onderwerpId: nu.sleutel, gebeurtenissen: ["treintje-gewijzigd", "treintje-herpland"] }, nu.versie, treintjeVersie(gelezen.data), treintjeVersie(nu));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function TreintjeWijziging() {
  const { sleutel, titel, versie, metPlanning, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/treintjes/${sleutel}`;
  return (
    <>
      <Paginakop titel={`${titel} wijzigen`} terug={{ naar: terug, tekst: "Treintje" }} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} />
        : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Wijzigingen opslaan" annuleren={terug}><TreintjeVelden metPlanning={metPlanning} /></Formulier>}
    </>
  );
}
