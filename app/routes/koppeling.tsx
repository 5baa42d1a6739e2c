import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { conflictUit } from "~/logboek/conflict.server";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { Inzetvelden, Overboekveld } from "~/smart-society/koppeling-velden";
import { koppelingfout, koppelingVan, koppelingWijzigen } from "~/smart-society/koppeling.server";
import { koppelingVersie, koppelingWaarden, koppelingwijzigingSchema } from "~/smart-society/treintje-formulier";
import { treintjeUitAdres } from "~/smart-society/treintje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ naam: string }>(({ naam }) => `Koppeling met ${naam}`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const treintje = await treintjeUitAdres(params.treintje);
  const koppeling = koppelingVan(treintje, params.id);
  return { sleutel: treintje.sleutel, titel: treintje.titel, naam: koppeling.wagonnetje.naam, halfjaar: halfjaarInWoorden(koppeling.halfjaar), versie: koppeling.versie, waarden: koppelingWaarden(koppeling) };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const treintje = await treintjeUitAdres(params.treintje);
  const koppeling = koppelingVan(treintje, params.id);
  const gelezen = leesFormulier(await request.formData(), koppelingwijzigingSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await koppelingWijzigen(gebruiker, treintje, koppeling, gelezen.data);
  if (uitkomst.ok) return redirect(`/treintjes/${treintje.sleutel}?gelukt=koppeling`);
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, koppelingfout(uitkomst)), conflict: null }, uitkomst.reden === "meer-dan-beschikbaar" ? 409 : 400);
  const nu = koppelingVan(await treintjeUitAdres(params.treintje), params.id);
  const conflict = await conflictUit({ onderwerp: "treintje", onderwerpId: treintje.sleutel, gebeurtenissen: ["koppeling-gewijzigd", "koppeling-toegezegd", "koppeling-ingestapt", "koppeling-uitgestapt", "koppeling-afgewezen"] }, nu.versie, koppelingVersie(gelezen.data), koppelingVersie(nu));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function Koppeling() {
  const { sleutel, titel, naam, halfjaar, versie, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/treintjes/${sleutel}`;
  return (
    <>
      <Paginakop titel={`Koppeling met ${naam}`} onder={`${titel} · ${halfjaar}`} terug={{ naar: terug, tekst: "Treintje" }} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} />
        : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Wijzigingen opslaan" annuleren={terug}><Inzetvelden /><Overboekveld /></Formulier>}
    </>
  );
}
