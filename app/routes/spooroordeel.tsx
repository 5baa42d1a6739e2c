import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { laatsteOordeel, OORDELEN } from "~/koers/oordeel";
import { oordeelSchema } from "~/koers/oordeel-formulier";
import { Oordeelmerk } from "~/koers/oordeelmerk";
import { listOordelen, oordeelGeven } from "~/koers/oordeel.server";
import { jaarUitAdres } from "~/koers/spoorboekje.server";
import { datumVoluit } from "~/periode/datum";
import { vandaag } from "~/periode/klok.server";
import { opties, SPOREN, type Spoor } from "~/smart-society/indeling";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { leegFormulier, leesFormulier } from "~/ui/formulier";
import { Formulier, Keuzevakken, Tekstvak } from "~/ui/formulier-velden";
import { Paginakop, Sectie } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ naam: string }>(({ naam }) => `Oordeel over ${naam}`);

function spoorUitAdres(spoor: string | undefined): Spoor {
  if (!Object.hasOwn(SPOREN, spoor ?? "")) throw nietGevonden("Dit spoor bestaat niet.");
  return spoor as Spoor;
}

export const loader = guardedLoader("koers-bewerken", async ({ params }) => {
  const [jaar, spoor, oordelen] = [jaarUitAdres(params.jaar), spoorUitAdres(params.spoor), await listOordelen()];
  const eerder = oordelen.filter((oordeel) => oordeel.jaar === jaar && oordeel.spoor === spoor).toReversed();
  return { jaar, naam: SPOREN[spoor], oordeel: laatsteOordeel(oordelen, jaar, spoor, vandaag())?.oordeel ?? "", eerder: eerder.map(({ op, ...rest }) => ({ ...rest, op: datumVoluit(op) })) };
});

export const action = guardedAction("koers-bewerken", async ({ gebruiker, params, request }) => {
  const [jaar, spoor] = [jaarUitAdres(params.jaar), spoorUitAdres(params.spoor)];
  const gelezen = leesFormulier(await request.formData(), oordeelSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  await oordeelGeven(gebruiker, jaar, spoor, gelezen.data);
  return redirect(`/spoorboekje/${jaar}?gelukt=oordeel#sporen`);
});

export default function SpooroordeelRoute() {
  const { jaar, naam, oordeel, eerder } = useLoaderData<typeof loader>();
  const terug = `/spoorboekje/${jaar}`;
  return (
    <>
      <Paginakop titel={`Hoe staat ${naam} ervoor?`} onder={`Spoorboekje ${jaar}`} terug={{ naar: terug, tekst: `Spoorboekje ${jaar}` }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier({ oordeel })} knop="Oordeel opslaan" annuleren={terug}>
        <Keuzevakken naam="oordeel" label="Oordeel" een opties={opties(OORDELEN)} />
        <Tekstvak naam="toelichting" label="Waarom" uitleg="Deze zin staat overal naast het oordeel, ook in het koersdocument." rijen={4} />
      </Formulier>
      {eerder.length > 0 && <div className="mt-12"><Sectie titel="Eerdere oordelen"><ul className="border-t border-lijn">{eerder.map(({ oordeel, toelichting, op, doorNaam }, i) => <li key={i} className="border-b border-lijn py-2.5"><Oordeelmerk oordeel={oordeel} /> <span className="text-zacht">· {doorNaam}, {op}</span><p className="max-w-[68ch]">{toelichting}</p></li>)}</ul></Sectie></div>}
    </>
  );
}
