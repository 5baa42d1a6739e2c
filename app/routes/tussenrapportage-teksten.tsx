import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RAPPORTWEIGERINGEN, tekstenSchema, tekstenVersie } from "~/dienstverlening/tussenrapportage-formulier";
import { rapportageUitAdres, tekstenWijzigen } from "~/dienstverlening/tussenrapportage.server";
import { conflictUit } from "~/logboek/conflict.server";
import { halfjaarLabel } from "~/periode/halfjaar";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ label: string }>(({ label }) => `Teksten, ${label}`);

export const loader = guardedLoader("tussenrapportage-samenstellen", async ({ params }) => {
  const { halfjaar, rapportage: { afzender, inleiding, watDoetHetOcd, overOns, versie } } = await rapportageUitAdres(params.halfjaar);
  return { sleutel: params.halfjaar, label: halfjaarLabel(halfjaar), versie, waarden: { afzender, inleiding, watDoetHetOcd, overOns } };
});

export const action = guardedAction("tussenrapportage-samenstellen", async ({ gebruiker, params, request }) => {
  const { rapportage } = await rapportageUitAdres(params.halfjaar);
  const gelezen = leesFormulier(await request.formData(), tekstenSchema);
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await tekstenWijzigen(gebruiker, rapportage, gelezen.data);
  if (uitkomst.ok) return redirect(`/tussenrapportages/${rapportage.halfjaar}/samenstelling?gelukt=teksten`);
  if (uitkomst.reden === "geen-concept") return data({ staat: metFout(gelezen.waarden, RAPPORTWEIGERINGEN[uitkomst.reden]), conflict: null }, 409);
  const conflict = await conflictUit({ onderwerp: "tussenrapportages", onderwerpId: rapportage.halfjaar, gebeurtenissen: ["teksten-gewijzigd"] }, rapportage.versie, tekstenVersie(gelezen.data), tekstenVersie(rapportage));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function Teksten() {
  const { sleutel, label, versie, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/tussenrapportages/${sleutel}/samenstelling`;
  const uitleg = "Opmaken kan met **vet**, *schuin*, een lijst met streepjes en een link als [tekst](https://…).";
  return (
    <>
      <Paginakop titel="Teksten van de rapportage" onder={label} terug={{ naar: terug, tekst: "Samenstellen" }} />
      {antwoord?.conflict ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} /> : (
        <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Teksten opslaan" annuleren={terug}>
          <Tekstveld naam="afzender" label="Afzender" uitleg="Wie de rapportage uitbrengt." />
          <Tekstvak naam="inleiding" label="Inleiding" uitleg={uitleg} rijen={10} />
          <Tekstvak naam="watDoetHetOcd" label="Wat doet het OCD" rijen={8} />
          <Tekstvak naam="overOns" label="Over ons en contact" rijen={6} />
        </Formulier>
      )}
    </>
  );
}
