import { data, redirect, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { datumVoluit } from "~/periode/datum";
import { vandaag } from "~/periode/klok.server";
import { leerervaringSchema, LEERERVARINGWEIGERINGEN } from "~/smart-society/leerervaring";
import { LeerervaringVelden } from "~/smart-society/leerervaring-velden";
import { leerervaringOpslaan, listLesopties } from "~/smart-society/leerervaring.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Leeg, Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Nieuwe leerervaring");

export const loader = guardedLoader("smart-society-bewerken", async ({ request }) => {
  const adres = new URL(request.url).searchParams;
  return { ...(await listLesopties()), waarden: { opgave: adres.get("opgave") ?? "", treintje: adres.get("treintje") ?? "", stap: adres.get("stap") ?? "", spoor: adres.get("spoor") ?? "", op: datumVoluit(vandaag()) } };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, request }) => {
  const gelezen = leesFormulier(await request.formData(), leerervaringSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await leerervaringOpslaan(gebruiker, null, gelezen.data, vandaag());
  return uitkomst.ok ? redirect(`/leerervaringen?gelukt=opgeslagen`) : data(metFout(gelezen.waarden, LEERERVARINGWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuweLeerervaring() {
  const { opgaven, treintjes, waarden } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier(waarden);
  return (
    <>
      <Paginakop titel="Nieuwe leerervaring" terug={{ naar: "/leerervaringen", tekst: "Leerervaringen" }} />
      {opgaven.length === 0 ? <Leeg>Een les hoort bij een traject, en er is er nog geen. <Link to="/opgaven/nieuw">Maak eerst een opgave</Link>: daarmee begint haar traject.</Leeg> : <Formulier staat={staat} knop="Les opslaan" annuleren="/leerervaringen"><LeerervaringVelden opgaven={opgaven} treintjes={treintjes} /></Formulier>}
    </>
  );
}
