import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { opgaveSchema, OPGAVEWEIGERINGEN } from "~/smart-society/opgave-formulier";
import { OpgaveVelden } from "~/smart-society/opgave-velden";
import { opgaveMaken } from "~/smart-society/opgave.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Nieuwe opgave");

export const loader = guardedLoader("smart-society-bewerken", () => null);

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, request }) => {
  const gelezen = leesFormulier(await request.formData(), opgaveSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await opgaveMaken(gebruiker, gelezen.data);
  return uitkomst.ok ? redirect(`/opgaven/${uitkomst.sleutel}?gelukt=gemaakt`) : data(metFout(gelezen.waarden, OPGAVEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuweOpgave() {
  return (
    <>
      <Paginakop titel="Nieuwe opgave" onder="Alleen de naam moet; de rest kan later." terug={{ naar: "/opgaven", tekst: "Opgaven" }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier()} knop="Opgave opslaan" annuleren="/opgaven"><OpgaveVelden /></Formulier>
    </>
  );
}
