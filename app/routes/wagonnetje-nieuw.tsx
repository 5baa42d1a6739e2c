import { data, redirect, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { wagonnetjeSchema, WAGONNETJEWEIGERINGEN } from "~/smart-society/wagonnetje-formulier";
import { WagonnetjeVelden } from "~/smart-society/wagonnetje-velden";
import { listSoortopties, wagonnetjeOpslaan } from "~/smart-society/wagonnetje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Leeg, Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Nieuw wagonnetje");

export const loader = guardedLoader("smart-society-bewerken", async () => ({ soorten: await listSoortopties() }));

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, request }) => {
  const gelezen = leesFormulier(await request.formData(), wagonnetjeSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await wagonnetjeOpslaan(gebruiker, null, gelezen.data);
  return uitkomst.ok ? redirect(`/wagonnetjes/${uitkomst.sleutel}?gelukt=gemaakt`) : data(metFout(gelezen.waarden, WAGONNETJEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuwWagonnetje() {
  const { soorten } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier();
  return (
    <>
      <Paginakop titel="Nieuw wagonnetje" terug={{ naar: "/wagonnetjes", tekst: "Wagonnetjes" }} />
      {soorten.length === 0 ? <Leeg>Een wagonnetje is van een soort, en er is er nog geen. <Link to="/beheer/wagonnetjesoorten/nieuw">Maak de eerste soort</Link></Leeg> : <Formulier staat={staat} knop="Wagonnetje opslaan" annuleren="/wagonnetjes"><WagonnetjeVelden soorten={soorten} /></Formulier>}
    </>
  );
}
