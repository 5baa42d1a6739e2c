import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { regioSchema, regioVersie, regioWaarden, REGIOWEIGERINGEN } from "~/datarozen/regio";
import { RegioVelden } from "~/datarozen/regio-velden";
import { listAdviseurs, regioOpslaan, regioUitAdres, type GevondenRegio } from "~/datarozen/regio.server";
import { conflictUit } from "~/logboek/conflict.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ naam: string }>(({ naam }) => naam);

const invoerVan = ({ adviseurs, ...regio }: GevondenRegio) => ({ ...regio, adviseurs: adviseurs.map(({ id }) => id) });

export const loader = guardedLoader("datarozen-beheren", async ({ params }) => {
  const [regio, adviseurs] = await Promise.all([regioUitAdres(params.regio), listAdviseurs()]);
  const { naam, code, gemeenten, isGeverifieerd, adviseurs: eigen } = invoerVan(regio);
  // Who was adviser and is blocked now can still be taken off.
  const alle = [...adviseurs, ...regio.adviseurs.filter(({ id }) => !adviseurs.some((adviseur) => adviseur.id === id))];
  return { naam, versie: regio.versie, waarden: regioWaarden({ naam, code, gemeenten, isGeverifieerd, adviseurs: eigen }), adviseurs: alle };
});

export const action = guardedAction("datarozen-beheren", async ({ gebruiker, params, request }) => {
  const regio = await regioUitAdres(params.regio);
  const gelezen = leesFormulier(await request.formData(), regioSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await regioOpslaan(gebruiker, regio, gelezen.data);
  if (uitkomst.ok) return redirect("/beheer/regios?gelukt=opgeslagen");
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, REGIOWEIGERINGEN[uitkomst.reden]), conflict: null }, 400);
  const namen = new Map([...(await listAdviseurs()), ...regio.adviseurs].map(({ id, naam }) => [id, naam]));
  const nu = await regioUitAdres(params.regio);
  const conflict = await conflictUit({ onderwerp: "regio", onderwerpId: nu.code, gebeurtenissen: ["regio-gewijzigd"] }, nu.versie, regioVersie(gelezen.data, namen), regioVersie(invoerVan(nu), namen));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function Regio() {
  const { naam, versie, waarden, adviseurs } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  return (
    <>
      <Paginakop titel={naam} terug={{ naar: "/beheer/regios", tekst: "Regio’s" }} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren="/beheer/regios" />
        : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Regio opslaan" annuleren="/beheer/regios"><RegioVelden adviseurs={adviseurs} /></Formulier>}
    </>
  );
}
