import { useActionData, useLoaderData } from "@remix-run/react";
import { themaToevoegen, themaWijzigen } from "~/datarozen/inhoud-wijzigen";
import { OnderdeelFormulier } from "~/datarozen/onderdeel-formulier";
import { deelUitAdres, onderdeelBewaren, roosOmTeWijzigen } from "~/datarozen/onderdeel-route.server";
import { themaSchema, themaVersie, themaWaarden } from "~/datarozen/roos-formulier";
import { ThemaVelden } from "~/datarozen/roos-velden";
import { gebruikteSleutels } from "~/datarozen/roos.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leesFormulier } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => titel);

export const loader = guardedLoader("datarozen-beheren", async ({ params }) => {
  const { roos, inhoud } = await roosOmTeWijzigen(params.roos);
  const thema = deelUitAdres(inhoud.themas, params.sleutel);
  return { roos: { sleutel: roos.sleutel, titel: roos.titel }, titel: thema ? `Thema ${thema.naam}` : "Nieuw thema", versie: thema?.versie ?? 0, waarden: themaWaarden(thema ?? { naam: "" }), weg: thema && `/beheer/datarozen/${roos.sleutel}/themas/${thema.sleutel}/verwijdering` };
});

export const action = guardedAction("datarozen-beheren", async ({ gebruiker, params, request }) => {
  const { roos, inhoud } = await roosOmTeWijzigen(params.roos);
  const thema = deelUitAdres(inhoud.themas, params.sleutel);
  return onderdeelBewaren(gebruiker, {
    roos,
    gelezen: leesFormulier(await request.formData(), themaSchema),
    wijziging: (invoer) => (thema ? themaWijzigen(thema.sleutel, invoer.versie, invoer, gebruikteSleutels(roos)) : themaToevoegen(invoer, gebruikteSleutels(roos))),
    wat: thema ? `wijzigde het thema ${thema.naam}` : "voegde een thema toe",
    mijn: ({ naam, subthemas }) => themaVersie({ naam, subthemas: subthemas.join("\n") }),
    opgeslagen: ({ themas }) => { const nu = themas.find(({ sleutel }) => sleutel === thema?.sleutel); return nu ? { versie: nu.versie, velden: themaVersie({ naam: nu.naam }) } : null; },
  });
});

export default function Roosthema() {
  const { titel, roos, versie, waarden, weg } = useLoaderData<typeof loader>();
  return <OnderdeelFormulier titel={titel} roos={roos} versie={versie} waarden={waarden} antwoord={useActionData<typeof action>()} weg={weg}><ThemaVelden nieuw={weg === null} /></OnderdeelFormulier>;
}
