import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { conflictUit } from "~/logboek/conflict.server";
import { vandaag } from "~/periode/klok.server";
import { datumVoluit } from "~/periode/datum";
import { leerervaringSchema, leerervaringVersie, leerervaringWaarden, LEERERVARINGWEIGERINGEN } from "~/smart-society/leerervaring";
import { LeerervaringVelden } from "~/smart-society/leerervaring-velden";
import { leerervaringOpslaan, leerervaringUitAdres, listLesopties } from "~/smart-society/leerervaring.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Leerervaring wijzigen");

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const { versie, velden } = await leerervaringUitAdres(params.id);
  return { ...(await listLesopties()), versie, waarden: leerervaringWaarden(velden) };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const les = await leerervaringUitAdres(params.id);
  const gelezen = leesFormulier(await request.formData(), leerervaringSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await leerervaringOpslaan(gebruiker, les, gelezen.data, vandaag());
  if (uitkomst.ok) return redirect("/leerervaringen?gelukt=opgeslagen");
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, LEERERVARINGWEIGERINGEN[uitkomst.reden]), conflict: null }, 400);
  const nu = await leerervaringUitAdres(params.id);
  const conflict = await conflictUit({ onderwerp: "leerervaring", onderwerpId: nu.id, gebeurtenissen: ["leerervaring-gewijzigd"] }, nu.versie, leerervaringVersie({ ...gelezen.data, op: datumVoluit(gelezen.data.op) }), leerervaringVersie(nu.velden));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function Leerervaring() {
  const { opgaven, treintjes, versie, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  return (
    <>
      <Paginakop titel="Leerervaring wijzigen" terug={{ naar: "/leerervaringen", tekst: "Leerervaringen" }} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren="/leerervaringen" />
        : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Les opslaan" annuleren="/leerervaringen"><LeerervaringVelden opgaven={opgaven} treintjes={treintjes} /></Formulier>}
    </>
  );
}
