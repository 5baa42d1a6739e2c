import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { conflictUit } from "~/logboek/conflict.server";
import { SOORTWEIGERINGEN, wagonnetjesoortSchema, wagonnetjesoortVersie } from "~/smart-society/wagonnetje-formulier";
import { findWagonnetjesoort, wagonnetjesoortOpslaan } from "~/smart-society/wagonnetje.server";
import { WagonnetjesoortVelden } from "~/smart-society/wagonnetjesoort-velden";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ waarden: { naam: string } }>(({ waarden }) => waarden.naam);

export const loader = guardedLoader("wagonnetjesoorten-beheren", async ({ params }) => {
  const soort = await findWagonnetjesoort(params.id ?? "");
  if (!soort) throw nietGevonden("Deze soort bestaat niet.");
  return { versie: soort.versie, waarden: waardenVan(soort) };
});

export const action = guardedAction("wagonnetjesoorten-beheren", async ({ gebruiker, params, request }) => {
  const soort = await findWagonnetjesoort(params.id ?? "");
  if (!soort) throw nietGevonden("Deze soort bestaat niet.");
  const gelezen = leesFormulier(await request.formData(), wagonnetjesoortSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await wagonnetjesoortOpslaan(gebruiker, soort.id, gelezen.data);
  if (uitkomst.ok) return redirect("/beheer/wagonnetjesoorten?gelukt=opgeslagen");
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, SOORTWEIGERINGEN[uitkomst.reden]), conflict: null }, 400);
  const nu = (await findWagonnetjesoort(soort.id))!;
  const conflict = await conflictUit({ onderwerp: "wagonnetjesoort", onderwerpId: nu.id, gebeurtenissen: ["wagonnetjesoort-gewijzigd"] }, nu.versie, wagonnetjesoortVersie(waardenVan(gelezen.data)), wagonnetjesoortVersie(waardenVan(nu)));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

const waardenVan = ({ naam, ronde, volgorde }: { naam: string; ronde: number; volgorde: number }) => ({ naam, ronde: String(ronde), volgorde: String(volgorde) });

export default function Soort() {
  const { versie, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  return (
    <>
      <Paginakop titel={waarden.naam} terug={{ naar: "/beheer/wagonnetjesoorten", tekst: "Soorten" }} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren="/beheer/wagonnetjesoorten" />
        : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Soort opslaan" annuleren="/beheer/wagonnetjesoorten"><WagonnetjesoortVelden /></Formulier>}
    </>
  );
}
