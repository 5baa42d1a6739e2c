import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mijlpaalSchema, mijlpaalVersie, mijlpaalWaarden, TRAJECTDOELOPTIES } from "~/koers/mijlpaal-formulier";
import { MijlpaalVelden } from "~/koers/mijlpaal-velden";
import { listWerkopties, mijlpaalfout, mijlpaalUitAdres, mijlpaalWijzigen } from "~/koers/mijlpaal.server";
import { conflictUit } from "~/logboek/conflict.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} wijzigen`);

export const loader = guardedLoader("koers-bewerken", async ({ params }) => {
  const { mijlpaal, velden, versie } = await mijlpaalUitAdres(params.id);
  return { id: mijlpaal.id, titel: mijlpaal.titel, versie, waarden: mijlpaalWaarden(velden), keuzes: { ...(await listWerkopties()), doelen: TRAJECTDOELOPTIES } };
});

export const action = guardedAction("koers-bewerken", async ({ gebruiker, params, request }) => {
  const gevonden = await mijlpaalUitAdres(params.id);
  const gelezen = leesFormulier(await request.formData(), mijlpaalSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await mijlpaalWijzigen(gebruiker, gevonden, gelezen.data);
  if (uitkomst.ok) return redirect(`/mijlpalen/${gevonden.mijlpaal.id}?gelukt=gewijzigd`);
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, mijlpaalfout(uitkomst)), conflict: null }, 400);
  const nu = await mijlpaalUitAdres(params.id);
  const conflict = await conflictUit({ onderwerp: "mijlpaal", onderwerpId: nu.mijlpaal.id, gebeurtenissen: ["mijlpaal-gewijzigd"] }, nu.versie, mijlpaalVersie(gelezen.data), mijlpaalVersie(nu.velden));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function MijlpaalWijziging() {
  const { id, titel, versie, waarden, keuzes } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/mijlpalen/${id}`;
  return (
    <>
      <Paginakop titel={`${titel} wijzigen`} terug={{ naar: terug, tekst: "Mijlpaal" }} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} />
        : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Wijzigingen opslaan" annuleren={terug}><MijlpaalVelden {...keuzes} /></Formulier>}
    </>
  );
}
