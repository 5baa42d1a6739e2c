import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { conflictUit } from "~/logboek/conflict.server";
import { organisatieSchema, organisatieVersie, ORGANISATIEWEIGERINGEN } from "~/organisatie/organisatie";
import { OrganisatieFormulier } from "~/organisatie/organisatie-formulier";
import { findOrganisatie, organisatieOpslaan } from "~/organisatie/organisatie.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ naam: string }>(({ naam }) => naam);

async function organisatieUitAdres(id: string | undefined) {
  const organisatie = await findOrganisatie(id ?? "");
  if (!organisatie) throw nietGevonden("Deze organisatie bestaat niet.");
  return organisatie;
}

export const loader = guardedLoader("organisaties-beheren", async ({ params }) => {
  const { naam, soort, gemeentecode, volgorde, versie } = await organisatieUitAdres(params.id);
  return { naam, versie, waarden: { naam, soort, gemeentecode: gemeentecode ?? "", volgorde: String(volgorde) } };
});

export const action = guardedAction("organisaties-beheren", async ({ gebruiker, params, request }) => {
  const organisatie = await organisatieUitAdres(params.id);
  const gelezen = leesFormulier(await request.formData(), organisatieSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await organisatieOpslaan(gebruiker, organisatie.id, gelezen.data);
  if (uitkomst.ok) return redirect("/beheer/organisaties?gelukt=opgeslagen");
  if (uitkomst.reden === "bezet") return data({ staat: metFout(gelezen.waarden, ORGANISATIEWEIGERINGEN.bezet), conflict: null }, 400);
  const conflict = await conflictUit({ onderwerp: "organisatie", onderwerpId: organisatie.id, gebeurtenissen: ["organisatie-gewijzigd"] }, organisatie.versie, organisatieVersie(gelezen.data), organisatieVersie(organisatie));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function Organisatie() {
  const { naam, versie, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  return (
    <>
      <Paginakop titel={naam} terug={{ naar: "/beheer/organisaties", tekst: "Organisaties" }} />
      {antwoord?.conflict ? <ConflictKeuze conflict={antwoord.conflict} annuleren="/beheer/organisaties" /> : <OrganisatieFormulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} />}
    </>
  );
}
