import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listRegios } from "~/datarozen/regio.server";
import { roosSchema, ROOSWEIGERINGEN } from "~/datarozen/roos-formulier";
import { RoosVelden } from "~/datarozen/roos-velden";
import { roosOpslaan } from "~/datarozen/roos.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Nieuwe dataroos");

export const loader = guardedLoader("datarozen-beheren", async () => (await listRegios()).map(({ id, naam }) => ({ id, naam })));

export const action = guardedAction("datarozen-beheren", async ({ gebruiker, request }) => {
  const gelezen = leesFormulier(await request.formData(), roosSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await roosOpslaan(gebruiker, null, gelezen.data);
  return uitkomst.ok ? redirect(`/beheer/datarozen/${uitkomst.sleutel}?gelukt=gemaakt`) : data(metFout(gelezen.waarden, ROOSWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuweRoos() {
  const regios = useLoaderData<typeof loader>();
  const alle = regios.map(({ id }) => id);
  return (
    <>
      <Paginakop titel="Nieuwe dataroos" onder="Zij begint met een schaal van vier statussen; die kunt u daarna veranderen." terug={{ naar: "/beheer/datarozen", tekst: "Catalogus" }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier({ regios: alle })} knop="Roos opslaan" annuleren="/beheer/datarozen"><RoosVelden regios={regios} /></Formulier>
    </>
  );
}
