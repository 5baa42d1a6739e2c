import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { conflictUit } from "~/logboek/conflict.server";
import { wagonnetjeSchema, wagonnetjeVersie, WAGONNETJEWEIGERINGEN } from "~/smart-society/wagonnetje-formulier";
import { WagonnetjeVelden } from "~/smart-society/wagonnetje-velden";
import { listSoortopties, wagonnetjeOpslaan, wagonnetjeUitAdres, type GevondenWagonnetje } from "~/smart-society/wagonnetje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ waarden: { naam: string } }>(({ waarden }) => `${waarden.naam} wijzigen`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const wagonnetje = await wagonnetjeUitAdres(params.wagonnetje);
  return { sleutel: wagonnetje.sleutel, versie: wagonnetje.versie, waarden: waardenVan(wagonnetje), soorten: await listSoortopties() };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const wagonnetje = await wagonnetjeUitAdres(params.wagonnetje);
  const gelezen = leesFormulier(await request.formData(), wagonnetjeSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await wagonnetjeOpslaan(gebruiker, wagonnetje, gelezen.data);
  if (uitkomst.ok) return redirect(`/wagonnetjes/${wagonnetje.sleutel}?gelukt=gewijzigd`);
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, WAGONNETJEWEIGERINGEN[uitkomst.reden]), conflict: null }, 400);
  const [nu, soorten] = await Promise.all([wagonnetjeUitAdres(params.wagonnetje), listSoortopties()]);
  const conflict = await conflictUit({ onderwerp: "wagonnetje", onderwerpId: nu.sleutel, gebeurtenissen: ["wagonnetje-gewijzigd"] }, nu.versie, wagonnetjeVersie(gelezen.waarden, soorten), wagonnetjeVersie(waardenVan(nu), soorten));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

const waardenVan = ({ naam, soortId, organisatie, contactrol }: GevondenWagonnetje) => ({ naam, soort: soortId, organisatie, contactrol });

export default function WagonnetjeWijziging() {
  const { sleutel, versie, waarden, soorten } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/wagonnetjes/${sleutel}`;
  return (
    <>
      <Paginakop titel={`${waarden.naam} wijzigen`} terug={{ naar: terug, tekst: "Wagonnetje" }} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} />
        : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Wijzigingen opslaan" annuleren={terug}><WagonnetjeVelden soorten={soorten} /></Formulier>}
    </>
  );
}
