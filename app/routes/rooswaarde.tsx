import { useActionData, useLoaderData } from "@remix-run/react";
import { waardeOpslaan } from "~/datarozen/inhoud-wijzigen";
import { OnderdeelFormulier } from "~/datarozen/onderdeel-formulier";
import { deelUitAdres, onderdeelBewaren, roosOmTeWijzigen } from "~/datarozen/onderdeel-route.server";
import { waardeSchema, waardeVersie, waardeWaarden } from "~/datarozen/roos-formulier";
import { WaardeVelden } from "~/datarozen/roos-velden";
import { gebruikteSleutels } from "~/datarozen/roos.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leesFormulier } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => titel);

export const loader = guardedLoader("datarozen-beheren", async ({ params }) => {
  const { roos, inhoud } = await roosOmTeWijzigen(params.roos);
  const waarde = deelUitAdres(inhoud.schaal, params.sleutel);
  return { roos: { sleutel: roos.sleutel, titel: roos.titel }, titel: waarde ? `Status ${waarde.label}` : "Nieuwe status", versie: waarde?.versie ?? 0, waarden: waarde ? waardeWaarden(waarde) : { soort: "gewoon", vulling: "45" }, weg: waarde && `/beheer/datarozen/${roos.sleutel}/statussen/${waarde.sleutel}/verwijdering` };
});

export const action = guardedAction("datarozen-beheren", async ({ gebruiker, params, request }) => {
  const { roos, inhoud } = await roosOmTeWijzigen(params.roos);
  const waarde = deelUitAdres(inhoud.schaal, params.sleutel);
  return onderdeelBewaren(gebruiker, {
    roos,
    gelezen: leesFormulier(await request.formData(), waardeSchema),
    wijziging: ({ versie, ...velden }) => waardeOpslaan(waarde?.sleutel ?? null, versie, velden, gebruikteSleutels(roos)),
    wat: waarde ? `wijzigde de status ${waarde.label}` : "voegde een status toe",
    mijn: (invoer) => waardeVersie(waardeWaarden(invoer)),
    opgeslagen: ({ schaal }) => { const nu = schaal.find(({ sleutel }) => sleutel === waarde?.sleutel); return nu ? { versie: nu.versie, velden: waardeVersie(waardeWaarden(nu)) } : null; },
  });
});

export default function Rooswaarde() {
  const { titel, roos, versie, waarden, weg } = useLoaderData<typeof loader>();
  return <OnderdeelFormulier titel={titel} roos={roos} versie={versie} waarden={waarden} antwoord={useActionData<typeof action>()} weg={weg}><WaardeVelden /></OnderdeelFormulier>;
}
