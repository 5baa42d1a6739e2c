import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listRegios } from "~/datarozen/regio.server";
import { roosSchema, roosVersie, roosWaarden, ROOSWEIGERINGEN } from "~/datarozen/roos-formulier";
import { RoosVelden } from "~/datarozen/roos-velden";
import { roosOpslaan, roosUitAdres, type GevondenRoos } from "~/datarozen/roos.server";
import { conflictUit } from "~/logboek/conflict.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel} wijzigen`);

const invoerVan = ({ titel, uitleg, regios }: GevondenRoos) => ({ titel, uitleg, regios: regios.map(({ id }) => id) });

export const loader = guardedLoader("datarozen-beheren", async ({ params }) => {
  const [roos, regios] = await Promise.all([roosUitAdres(params.roos), listRegios()]);
  return { sleutel: roos.sleutel, titel: roos.titel, versie: roos.versie, waarden: roosWaarden(invoerVan(roos)), regios: regios.map(({ id, naam }) => ({ id, naam })) };
});

export const action = guardedAction("datarozen-beheren", async ({ gebruiker, params, request }) => {
  const roos = await roosUitAdres(params.roos);
  const gelezen = leesFormulier(await request.formData(), roosSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await roosOpslaan(gebruiker, roos, gelezen.data);
  if (uitkomst.ok) return redirect(`/beheer/datarozen/${roos.sleutel}?gelukt=gewijzigd`);
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, ROOSWEIGERINGEN[uitkomst.reden]), conflict: null }, 400);
  const namen = new Map((await listRegios()).map(({ id, naam }) => [id, naam]));
  const nu = await roosUitAdres(params.roos);
  const conflict = await conflictUit({ onderwerp: "dataroos", onderwerpId: nu.sleutel, gebeurtenissen: ["dataroos-gewijzigd"] }, nu.versie, roosVersie(gelezen.data, namen), roosVersie(invoerVan(nu), namen));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function RoosWijziging() {
  const { sleutel, titel, versie, waarden, regios } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/beheer/datarozen/${sleutel}`;
  return (
    <>
      <Paginakop titel={`${titel} wijzigen`} terug={{ naar: terug, tekst: "Roos" }} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} />
        : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Wijzigingen opslaan" annuleren={terug}><RoosVelden regios={regios} /></Formulier>}
    </>
  );
}
