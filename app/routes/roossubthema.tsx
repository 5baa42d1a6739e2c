import { useActionData, useLoaderData } from "@remix-run/react";
import { subthemasVan } from "~/datarozen/inhoud";
import { subthemaWijzigen } from "~/datarozen/inhoud-wijzigen";
import { OnderdeelFormulier } from "~/datarozen/onderdeel-formulier";
import { deelUitAdres, onderdeelBewaren, roosOmTeWijzigen } from "~/datarozen/onderdeel-route.server";
import { subthemaSchema, subthemaVersie, subthemaWaarden } from "~/datarozen/roos-formulier";
import { SubthemaVelden } from "~/datarozen/roos-velden";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { leesFormulier } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";
import type { Roosinhoud } from "~/datarozen/inhoud";

export const meta = titelUit<{ titel: string }>(({ titel }) => titel);

/** A subtheme with the theme that it stands under; new ones come with their theme. */
function subthemaUitAdres(inhoud: Roosinhoud, sleutel: string | undefined) {
  const subthema = deelUitAdres(subthemasVan(inhoud), sleutel);
  if (!subthema) throw nietGevonden("Een nieuw subthema voegt u toe bij zijn thema.");
  return { subthema, thema: inhoud.themas.find(({ subthemas }) => subthemas.includes(subthema))!.sleutel };
}

export const loader = guardedLoader("datarozen-beheren", async ({ params }) => {
  const { roos, inhoud } = await roosOmTeWijzigen(params.roos);
  const { subthema, thema } = subthemaUitAdres(inhoud, params.sleutel);
  return { roos: { sleutel: roos.sleutel, titel: roos.titel }, titel: `Subthema ${subthema.naam}`, versie: subthema.versie, waarden: subthemaWaarden(subthema, thema), themas: inhoud.themas.map(({ sleutel, naam }) => ({ sleutel, naam })), weg: `/beheer/datarozen/${roos.sleutel}/subthemas/${subthema.sleutel}/verwijdering` };
});

export const action = guardedAction("datarozen-beheren", async ({ gebruiker, params, request }) => {
  const { roos, inhoud } = await roosOmTeWijzigen(params.roos);
  const { subthema: { sleutel, naam } } = subthemaUitAdres(inhoud, params.sleutel);
  const namen = new Map(inhoud.themas.map((thema) => [thema.sleutel, thema.naam]));
  return onderdeelBewaren(gebruiker, {
    roos,
    gelezen: leesFormulier(await request.formData(), subthemaSchema),
    wijziging: ({ versie, ...invoer }) => subthemaWijzigen(sleutel, versie, invoer),
    wat: `wijzigde het subthema ${naam}`,
    mijn: ({ naam, uitleg, thema }) => subthemaVersie({ naam, uitleg, thema }, namen),
    opgeslagen: (nu) => { const { subthema, thema } = subthemaUitAdres(nu, sleutel); return { versie: subthema.versie, velden: subthemaVersie(subthemaWaarden(subthema, thema), namen) }; },
  });
});

export default function Roossubthema() {
  const { titel, roos, versie, waarden, themas, weg } = useLoaderData<typeof loader>();
  return <OnderdeelFormulier titel={titel} roos={roos} versie={versie} waarden={waarden} antwoord={useActionData<typeof action>()} weg={weg}><SubthemaVelden themas={themas} /></OnderdeelFormulier>;
}
