import { useActionData, useLoaderData } from "@remix-run/react";
import { vraagOpslaan } from "~/datarozen/inhoud-wijzigen";
import { OnderdeelFormulier } from "~/datarozen/onderdeel-formulier";
import { deelUitAdres, onderdeelBewaren, roosOmTeWijzigen } from "~/datarozen/onderdeel-route.server";
import { vraagSchema, vraagVersie, vraagWaarden } from "~/datarozen/roos-formulier";
import { VraagVelden } from "~/datarozen/roos-velden";
import { gebruikteSleutels } from "~/datarozen/roos.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leesFormulier } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => titel);

export const loader = guardedLoader("datarozen-beheren", async ({ params }) => {
  const { roos, inhoud } = await roosOmTeWijzigen(params.roos);
  const vraag = deelUitAdres(inhoud.vragen, params.sleutel);
  return { roos: { sleutel: roos.sleutel, titel: roos.titel }, titel: vraag ? "Vraag wijzigen" : "Nieuwe vraag", versie: vraag?.versie ?? 0, waarden: vraagWaarden(vraag ?? { tekst: "" }), weg: vraag && `/beheer/datarozen/${roos.sleutel}/vragen/${vraag.sleutel}/verwijdering` };
});

export const action = guardedAction("datarozen-beheren", async ({ gebruiker, params, request }) => {
  const { roos, inhoud } = await roosOmTeWijzigen(params.roos);
  const vraag = deelUitAdres(inhoud.vragen, params.sleutel);
  return onderdeelBewaren(gebruiker, {
    roos,
    gelezen: leesFormulier(await request.formData(), vraagSchema),
    wijziging: ({ versie, ...velden }) => vraagOpslaan(vraag?.sleutel ?? null, versie, velden, gebruikteSleutels(roos)),
    wat: vraag ? "wijzigde een vraag" : "voegde een vraag toe",
    mijn: (invoer) => vraagVersie(vraagWaarden(invoer)),
    opgeslagen: ({ vragen }) => { const nu = vragen.find(({ sleutel }) => sleutel === vraag?.sleutel); return nu ? { versie: nu.versie, velden: vraagVersie(vraagWaarden(nu)) } : null; },
  });
});

export default function Roosvraag() {
  const { titel, roos, versie, waarden, weg } = useLoaderData<typeof loader>();
  return <OnderdeelFormulier titel={titel} roos={roos} versie={versie} waarden={waarden} antwoord={useActionData<typeof action>()} weg={weg}><VraagVelden /></OnderdeelFormulier>;
}
