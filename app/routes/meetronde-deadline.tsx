import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RONDEWEIGERINGEN } from "~/datarozen/meetronde";
import { deadlineVerzetten, rondeUitAdres } from "~/datarozen/meetronde.server";
import { deadlineSchema } from "~/datarozen/meting-formulier";
import { datumVoluit } from "~/periode/datum";
import { vandaag } from "~/periode/klok.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ nummer: number }>(({ nummer }) => `Meting ${nummer}, datum verzetten`);

export const loader = guardedLoader("meetronde-leiden", async ({ params }) => {
  const { nummer, halfjaar, roos, deadline, vastgesteldOp } = await rondeUitAdres(params.roos, params.halfjaar);
  return { nummer, deadline, isOpen: vastgesteldOp === null, hier: `/datarozen/${roos.sleutel}/metingen/${halfjaar}` };
});

export const action = guardedAction("meetronde-leiden", async ({ gebruiker, params, request }) => {
  const ronde = await rondeUitAdres(params.roos, params.halfjaar);
  const gelezen = leesFormulier(await request.formData(), deadlineSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await deadlineVerzetten(gebruiker, ronde, gelezen.data, vandaag());
  return uitkomst.ok ? redirect(`/datarozen/${ronde.roos.sleutel}/metingen/${ronde.halfjaar}?gelukt=deadline`) : data(metFout(gelezen.waarden, RONDEWEIGERINGEN[uitkomst.reden]), uitkomst.reden === "niet-open" ? 409 : 400);
});

export default function Deadline() {
  const { nummer, deadline, isOpen, hier } = useLoaderData<typeof loader>();
  return (
    <Bevestiging titel={`Meting ${nummer}: datum verzetten`} terug={hier} knop="Datum verzetten" bezwaar={isOpen ? null : RONDEWEIGERINGEN["niet-open"][1]} staat={useActionData<typeof action>()} vraag={<p>De regio’s moeten nu uiterlijk indienen op {datumVoluit(deadline)}.</p>}>
      <Tekstveld naam="deadline" label="Nieuwe datum" uitleg="Bijvoorbeeld 15 januari 2025." smal />
      <Tekstvak naam="reden" label="Reden" rijen={2} />
    </Bevestiging>
  );
}
