import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { datumVoluit } from "~/periode/datum";
import { vandaag } from "~/periode/klok.server";
import { bruikbaarheidSchema, OPLOSSINGWEIGERINGEN } from "~/smart-society/oplossing";
import { bruikbaarheidBevestigen, oplossingUitAdres } from "~/smart-society/oplossing.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel}: bruikbaar`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const { titel, opgave } = await oplossingUitAdres(params.id);
  return { titel, terug: opgave ? `/opgaven/${opgave.sleutel}` : "/inventaris", op: datumVoluit(vandaag()) };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const oplossing = await oplossingUitAdres(params.id);
  const gelezen = leesFormulier(await request.formData(), bruikbaarheidSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await bruikbaarheidBevestigen(gebruiker, oplossing, gelezen.data, vandaag());
  return uitkomst.ok ? redirect(`/opgaven/${oplossing.opgave?.sleutel}?gelukt=oplossing#oplossingen`) : data(metFout(gelezen.waarden, OPLOSSINGWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Bruikbaarheid() {
  const { titel, terug, op } = useLoaderData<typeof loader>();
  return (
    <>
      <Paginakop titel={`${titel}: het opgaventeam kan ermee werken`} terug={{ naar: terug, tekst: "Opgave" }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier({ op })} knop="Bevestigen" annuleren={terug}>
        <Tekstveld naam="op" label="Sinds" smal />
        <Tekstveld naam="volgens" label="Wie bevestigde dit" uitleg="Een naam of rol uit het opgaventeam." />
      </Formulier>
    </>
  );
}
