import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { datumMetPrecisieVoluit } from "~/periode/datum-met-precisie";
import { TREINTJEWEIGERINGEN } from "~/smart-society/treintje";
import { treintjeherplanningSchema } from "~/smart-society/treintje-formulier";
import { planningUitRij, treintjeHerplannen, treintjeUitAdres } from "~/smart-society/treintje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout, metVersie, versieUit } from "~/ui/formulier";
import { Formulier, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} verschuiven`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const treintje = await treintjeUitAdres(params.treintje);
  const gepland = planningUitRij(treintje);
  return { sleutel: treintje.sleutel, titel: treintje.titel, versie: treintje.versie, gepland: gepland ? datumMetPrecisieVoluit(gepland) : "nog niet" };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const treintje = await treintjeUitAdres(params.treintje);
  const gelezen = leesFormulier(await request.formData(), treintjeherplanningSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await treintjeHerplannen(gebruiker, treintje, gelezen.data);
  if (uitkomst.ok) return redirect(`/treintjes/${treintje.sleutel}?gelukt=herpland`);
  if (uitkomst.reden === "intussen-gewijzigd") return data(metFout(metVersie(gelezen.waarden, treintje.versie), TREINTJEWEIGERINGEN[uitkomst.reden]), 409);
  return data(metFout(gelezen.waarden, TREINTJEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function TreintjeHerplanning() {
  const { sleutel, titel, versie, gepland } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/treintjes/${sleutel}`;
  return (
    <>
      <Paginakop titel="Planning verschuiven" onder={`${titel} · nu gepland: ${gepland}`} terug={{ naar: terug, tekst: "Treintje" }} />
      <Formulier staat={antwoord ?? leegFormulier()} versie={versieUit(antwoord, versie)} knop="Verschuiven" annuleren={terug}>
        <Tekstveld naam="gepland" label="Nieuwe datum" uitleg="Zo precies als u het weet, bijvoorbeeld 1e kwartaal 2022." smal />
        <Tekstvak naam="reden" label="Reden" uitleg="De oude datum blijft zichtbaar, met deze reden erbij." rijen={3} />
      </Formulier>
    </>
  );
}
