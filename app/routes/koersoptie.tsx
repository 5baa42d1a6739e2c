import { data, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { heeftConcept, koersdocumentUitAdres } from "~/koers/koersdocument.server";
import { optieSchema, optieVersie, optieWaarden, OPTIEWEIGERINGEN } from "~/koers/optie";
import { OptieVelden } from "~/koers/optie-velden";
import { optieOpslaan, optieUitAdres } from "~/koers/optie.server";
import { conflictUit } from "~/logboek/conflict.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Leeg, Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ naam: string }>(({ naam }) => naam);

/** A new option ("nieuw" in the address) or one that is there. */
const optieVan = async (koersdocument: { id: string }, id: string | undefined) => (id === "nieuw" ? null : optieUitAdres(koersdocument, id));

export const loader = guardedLoader("koers-bewerken", async ({ params }) => {
  const koersdocument = await koersdocumentUitAdres(params.jaar);
  const optie = await optieVan(koersdocument, params.id);
  return { jaar: koersdocument.jaar, bezwaar: heeftConcept(koersdocument.uitgaven) ? null : OPTIEWEIGERINGEN["geen-concept"][1], id: optie?.id ?? null, naam: optie ? `${optie.naam} wijzigen` : "Nieuwe optie", versie: optie?.versie ?? 0, waarden: optie ? optieWaarden(optie) : {} };
});

export const action = guardedAction("koers-bewerken", async ({ gebruiker, params, request }) => {
  const koersdocument = await koersdocumentUitAdres(params.jaar);
  const oud = await optieVan(koersdocument, params.id);
  const gelezen = leesFormulier(await request.formData(), optieSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await optieOpslaan(gebruiker, koersdocument, oud, gelezen.data);
  if (uitkomst.ok) return redirect(`/koersdocumenten/${koersdocument.jaar}/voortgang?gelukt=optie`);
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, OPTIEWEIGERINGEN[uitkomst.reden]), conflict: null }, uitkomst.reden === "geen-concept" ? 409 : 400);
  const nu = await optieUitAdres(koersdocument, params.id);
  const conflict = await conflictUit({ onderwerp: "koersoptie", onderwerpId: nu.id, gebeurtenissen: ["optie-gewijzigd"] }, nu.versie, optieVersie(gelezen.data), optieVersie(nu));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function Koersoptie() {
  const { jaar, bezwaar, id, naam, versie, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/koersdocumenten/${jaar}/voortgang`;
  return (
    <>
      <Paginakop titel={naam} onder={`Koersdocument ${jaar}`} terug={{ naar: terug, tekst: "Voortgang" }} acties={id && !bezwaar && <Link to={`/koersdocumenten/${jaar}/opties/${id}/verwijdering`}>Weghalen</Link>} />
      {bezwaar ? <Leeg>{bezwaar}</Leeg> : antwoord?.conflict ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} /> : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Optie opslaan" annuleren={terug}><OptieVelden /></Formulier>}
    </>
  );
}
