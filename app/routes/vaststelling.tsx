import { data, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { samenstellingVan } from "~/dienstverlening/samenstelling.server";
import { rapportageUitAdres } from "~/dienstverlening/tussenrapportage.server";
import { tussenrapportageVaststellen } from "~/dienstverlening/vaststellen.server";
import { UITGAVEWEIGERINGEN } from "~/documenten/uitgave";
import { vaststellingSchema } from "~/documenten/uitgave-formulier";
import { vandaag } from "~/periode/klok.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ label: string }>(({ label }) => `Vaststellen, ${label}`);

export const loader = guardedLoader("tussenrapportage-vaststellen", async ({ params }) => {
  const { sleutel, label, ontbreekt } = await samenstellingVan(params.halfjaar, vandaag());
  return { sleutel, label, ontbreekt: ontbreekt.map(({ label, projecten }) => `${label}: ${projecten.map(({ titel }) => titel).join(", ")}`) };
});

export const action = guardedAction("tussenrapportage-vaststellen", async ({ gebruiker, params, request }) => {
  const { halfjaar, rapportage } = await rapportageUitAdres(params.halfjaar);
  const gelezen = leesFormulier(await request.formData(), vaststellingSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await tussenrapportageVaststellen(gebruiker, halfjaar, rapportage, gelezen.data.opmerking, vandaag());
  if (uitkomst.ok) return redirect(`/tussenrapportages/${rapportage.halfjaar}?uitgave=${rapportage.uitgaven.at(-1)?.nummer}&gelukt=vastgesteld`);
  return data(metFout(gelezen.waarden, [uitkomst.reden === "reden-nodig" ? "opmerking" : "formulier", UITGAVEWEIGERINGEN[uitkomst.reden]]), uitkomst.reden === "geen-concept" ? 409 : 400);
});

export default function Vaststelling() {
  const { sleutel, label, ontbreekt } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>();
  const terug = `/tussenrapportages/${sleutel}/samenstelling`;
  return (
    <Bevestiging titel={`Vaststellen: ${label}`} terug={terug} knop="Vaststellen" staat={staat} vraag={
      <>
        <p>De gegevens van nu en de documenten die ervan gemaakt worden, worden vastgelegd en veranderen daarna niet meer. Een verbetering wordt een nieuwe uitgave. Publiceren doet u daarna.</p>
        {ontbreekt.length > 0 && <><p><strong>Er ontbreekt nog iets.</strong> U kunt <Link to={`${terug}#ontbreekt`}>dat eerst aanvullen</Link>, of hieronder schrijven waarom u toch vaststelt.</p><ul>{ontbreekt.map((zin) => <li key={zin}>{zin}</li>)}</ul></>}
      </>
    }>
      {(ontbreekt.length > 0 || staat?.fouten.opmerking) && <Tekstvak naam="opmerking" label="Waarom u toch vaststelt" uitleg="Deze zin komt bovenaan de rapportage te staan." rijen={3} />}
    </Bevestiging>
  );
}
