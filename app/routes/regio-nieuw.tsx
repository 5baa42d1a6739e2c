import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { regioSchema, REGIOWEIGERINGEN } from "~/datarozen/regio";
import { RegioVelden } from "~/datarozen/regio-velden";
import { listAdviseurs, regioOpslaan } from "~/datarozen/regio.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Nieuwe regio");

export const loader = guardedLoader("datarozen-beheren", () => listAdviseurs());

export const action = guardedAction("datarozen-beheren", async ({ gebruiker, request }) => {
  const gelezen = leesFormulier(await request.formData(), regioSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await regioOpslaan(gebruiker, null, gelezen.data);
  return uitkomst.ok ? redirect("/beheer/regios?gelukt=opgeslagen") : data(metFout(gelezen.waarden, REGIOWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuweRegio() {
  const adviseurs = useLoaderData<typeof loader>();
  return (
    <>
      <Paginakop titel="Nieuwe regio" terug={{ naar: "/beheer/regios", tekst: "Regio’s" }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier()} knop="Regio opslaan" annuleren="/beheer/regios"><RegioVelden adviseurs={adviseurs} /></Formulier>
    </>
  );
}
