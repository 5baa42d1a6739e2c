import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { koerstekstenSchema, koerstekstenVersie, KOERSWEIGERINGEN } from "~/koers/koersdocument-formulier";
import { heeftConcept, koersdocumentUitAdres, koerstekstenWijzigen } from "~/koers/koersdocument.server";
import { conflictUit } from "~/logboek/conflict.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { Leeg, Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ jaar: number }>(({ jaar }) => `Teksten, koersdocument ${jaar}`);

export const loader = guardedLoader("koers-bewerken", async ({ params }) => {
  const { jaar, versie, afzender, aanleiding, uitgaven } = await koersdocumentUitAdres(params.jaar);
  return { jaar, versie, bezwaar: heeftConcept(uitgaven) ? null : KOERSWEIGERINGEN["geen-concept"][1], waarden: { afzender, aanleiding } };
});

export const action = guardedAction("koers-bewerken", async ({ gebruiker, params, request }) => {
  const koersdocument = await koersdocumentUitAdres(params.jaar);
  const gelezen = leesFormulier(await request.formData(), koerstekstenSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await koerstekstenWijzigen(gebruiker, koersdocument, gelezen.data);
  if (uitkomst.ok) return redirect(`/koersdocumenten/${koersdocument.jaar}/voortgang?gelukt=teksten`);
  if (uitkomst.reden !== "intussen-gewijzigd") return data({ staat: metFout(gelezen.waarden, KOERSWEIGERINGEN[uitkomst.reden]), conflict: null }, 409);
  const nu = await koersdocumentUitAdres(params.jaar);
  const conflict = await conflictUit({ onderwerp: "koersdocumenten", onderwerpId: String(nu.jaar), gebeurtenissen: ["teksten-gewijzigd"] }, nu.versie, koerstekstenVersie(gelezen.data), koerstekstenVersie(nu));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function KoersdocumentTeksten() {
  const { jaar, versie, bezwaar, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/koersdocumenten/${jaar}/voortgang`;
  return (
    <>
      <Paginakop titel="Aanleiding schrijven" onder={`Koersdocument ${jaar}. Alle andere onderdelen worden gemaakt uit wat er is vastgelegd.`} terug={{ naar: terug, tekst: "Voortgang" }} />
      {bezwaar ? <Leeg>{bezwaar}</Leeg> : antwoord?.conflict ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} /> : (
        <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Teksten opslaan" annuleren={terug}>
          <Tekstveld naam="afzender" label="Afzender" uitleg="Wie het koersdocument uitbrengt." />
          <Tekstvak naam="aanleiding" label="Aanleiding" uitleg="Opmaken kan met **vet**, *schuin*, een lijst met streepjes en een link als [tekst](https://…)." rijen={12} />
        </Formulier>
      )}
    </>
  );
}
