import { data, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { UITGAVEWEIGERINGEN } from "~/documenten/uitgave";
import { vaststellingSchema } from "~/documenten/uitgave-formulier";
import { bezwarenVan, koersdocumentVaststellen } from "~/koers/koers-vaststellen.server";
import { koersvoortgangVan } from "~/koers/koers-pagina.server";
import { koersdocumentUitAdres } from "~/koers/koersdocument.server";
import { vandaag } from "~/periode/klok.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ jaar: number }>(({ jaar }) => `Vaststellen, koersdocument ${jaar}`);

const verplichtzin = (welke: readonly string[]) => `Vaststellen kan nog niet: ${welke.length === 1 ? "dit onderdeel is" : "deze onderdelen zijn"} nog niet klaar: ${welke.join(", ")}. Die schrijft u zelf; zonder is het koersdocument niet af.`;

export const loader = guardedLoader("koersdocument-vaststellen", async ({ gebruiker, params }) => {
  const koers = await koersvoortgangVan(gebruiker, params.jaar, new URLSearchParams(), vandaag());
  const { verplicht, ontbreekt, tegenspraken } = bezwarenVan(koers);
  const bezwaar = koers.status !== "concept" ? UITGAVEWEIGERINGEN["geen-concept"] : verplicht.length > 0 ? verplichtzin(verplicht) : null;
  return { jaar: koers.jaar, bezwaar, zinnen: [...tegenspraken.map(({ zin }) => zin), ...ontbreekt.map(({ omschrijving }) => `Nog niet voldaan: ${omschrijving}.`)] };
});

export const action = guardedAction("koersdocument-vaststellen", async ({ gebruiker, params, request }) => {
  const koersdocument = await koersdocumentUitAdres(params.jaar);
  const gelezen = leesFormulier(await request.formData(), vaststellingSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await koersdocumentVaststellen(gebruiker, koersdocument, gelezen.data.opmerking, vandaag());
  if (uitkomst.ok) return redirect(`/koersdocumenten/${koersdocument.jaar}?uitgave=${koersdocument.uitgaven.at(-1)?.nummer}&gelukt=vastgesteld`);
  if (uitkomst.reden === "verplicht-leeg") return data(metFout(gelezen.waarden, ["formulier", verplichtzin(uitkomst.welke)]), 400);
  return data(metFout(gelezen.waarden, [uitkomst.reden === "reden-nodig" ? "opmerking" : "formulier", UITGAVEWEIGERINGEN[uitkomst.reden]]), uitkomst.reden === "geen-concept" ? 409 : 400);
});

export default function Koersvaststelling() {
  const { jaar, bezwaar, zinnen } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>();
  const terug = `/koersdocumenten/${jaar}/voortgang`;
  return (
    <Bevestiging titel={`Koersdocument ${jaar} vaststellen`} terug={terug} knop="Vaststellen" staat={staat} bezwaar={bezwaar} vraag={
      <>
        <p>De gegevens van nu en de documenten die ervan gemaakt worden, worden vastgelegd en veranderen daarna niet meer. Een verbetering wordt een nieuwe uitgave. Publiceren doet u daarna.</p>
        {zinnen.length > 0 && <><p><strong>Hier klopt of ontbreekt nog iets.</strong> U kunt <Link to={terug}>dat eerst verbeteren</Link>, of hieronder schrijven waarom u toch vaststelt.</p><ul>{zinnen.map((zin) => <li key={zin}>{zin}</li>)}</ul></>}
      </>
    }>
      {(zinnen.length > 0 || staat?.fouten.opmerking) && <Tekstvak naam="opmerking" label="Waarom u toch vaststelt" uitleg="Deze zin komt bovenaan het koersdocument te staan." rijen={3} />}
    </Bevestiging>
  );
}
