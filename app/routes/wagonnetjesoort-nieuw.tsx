import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { SOORTWEIGERINGEN, wagonnetjesoortSchema } from "~/smart-society/wagonnetje-formulier";
import { wagonnetjesoortOpslaan } from "~/smart-society/wagonnetje.server";
import { WagonnetjesoortVelden } from "~/smart-society/wagonnetjesoort-velden";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Nieuwe soort wagonnetje");

export const loader = guardedLoader("wagonnetjesoorten-beheren", () => null);

export const action = guardedAction("wagonnetjesoorten-beheren", async ({ gebruiker, request }) => {
  const gelezen = leesFormulier(await request.formData(), wagonnetjesoortSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await wagonnetjesoortOpslaan(gebruiker, null, gelezen.data);
  return uitkomst.ok ? redirect("/beheer/wagonnetjesoorten?gelukt=opgeslagen") : data(metFout(gelezen.waarden, SOORTWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuweSoort() {
  return (
    <>
      <Paginakop titel="Nieuwe soort wagonnetje" terug={{ naar: "/beheer/wagonnetjesoorten", tekst: "Soorten" }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier()} knop="Soort opslaan" annuleren="/beheer/wagonnetjesoorten"><WagonnetjesoortVelden /></Formulier>
    </>
  );
}
