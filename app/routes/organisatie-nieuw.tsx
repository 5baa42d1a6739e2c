import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { organisatieSchema, ORGANISATIEWEIGERINGEN } from "~/organisatie/organisatie";
import { OrganisatieFormulier } from "~/organisatie/organisatie-formulier";
import { organisatieOpslaan } from "~/organisatie/organisatie.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Nieuwe organisatie");

export const loader = guardedLoader("organisaties-beheren", () => null);

export const action = guardedAction("organisaties-beheren", async ({ gebruiker, request }) => {
  const gelezen = leesFormulier(await request.formData(), organisatieSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await organisatieOpslaan(gebruiker, null, gelezen.data);
  return uitkomst.ok ? redirect("/beheer/organisaties?gelukt=opgeslagen") : data(metFout(gelezen.waarden, ORGANISATIEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuweOrganisatie() {
  return (
    <>
      <Paginakop titel="Nieuwe organisatie" terug={{ naar: "/beheer/organisaties", tekst: "Organisaties" }} />
      <OrganisatieFormulier staat={useActionData<typeof action>() ?? leegFormulier({ soort: "gemeente" })} />
    </>
  );
}
