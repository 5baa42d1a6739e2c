import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { pilotSchema } from "~/smart-society/kaart-formulier";
import { Pilotvelden } from "~/smart-society/kaart-velden";
import { OPLOSSINGWEIGERINGEN } from "~/smart-society/oplossing";
import { pilotOpslaan } from "~/smart-society/oplossing.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Eerdere pilot");

export const loader = guardedLoader("smart-society-bewerken", () => null);

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, request }) => {
  const gelezen = leesFormulier(await request.formData(), pilotSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await pilotOpslaan(gebruiker, null, gelezen.data);
  return uitkomst.ok ? redirect("/inventaris?gelukt=opgeslagen") : data(metFout(gelezen.waarden, OPLOSSINGWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuwePilot() {
  return (
    <>
      <Paginakop titel="Eerdere pilot toevoegen" onder="Een oplossing voor een opgave zet u op haar opgavenkaart." terug={{ naar: "/inventaris", tekst: "Inventaris" }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier()} knop="Pilot opslaan" annuleren="/inventaris"><Pilotvelden /></Formulier>
    </>
  );
}
