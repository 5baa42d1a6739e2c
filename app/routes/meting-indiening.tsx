import { data, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { RONDEWEIGERINGEN } from "~/datarozen/meetronde";
import { metingPaginaVan } from "~/datarozen/meting-pagina.server";
import { eigenMetingUitAdres, regioIndienen } from "~/datarozen/meting.server";
import { gebrekInWoorden } from "~/datarozen/status";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { metFout } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ regio: string }>(({ regio }) => `${regio} indienen`);

export const loader = guardedLoader("status-bewerken", async ({ gebruiker, params }) => {
  const meting = await eigenMetingUitAdres(gebruiker, params);
  const { hier, voortgang, regio } = await metingPaginaVan(meting, gebruiker);
  return { hier, regio: regio.naam, klaar: voortgang.klaar, totaal: voortgang.totaal, gebreken: voortgang.gebreken.map(({ onderdeel, naam, gebrek }) => ({ onderdeel, naam, zin: gebrekInWoorden(meting.inhoud, onderdeel, gebrek) })) };
});

export const action = guardedAction("status-bewerken", async ({ gebruiker, params }) => {
  const meting = await eigenMetingUitAdres(gebruiker, params);
  const uitkomst = await regioIndienen(gebruiker, meting);
  if (uitkomst.ok) return redirect(`/datarozen/${meting.roos.sleutel}/metingen/${meting.ronde.halfjaar}/regios/${meting.regio.code}?gelukt=ingediend`);
  return data(metFout({}, RONDEWEIGERINGEN[uitkomst.reden]), uitkomst.reden === "onvolledig" ? 400 : 409);
});

export default function Indiening() {
  const { hier, regio, klaar, totaal, gebreken } = useLoaderData<typeof loader>();
  return (
    <Bevestiging titel={`${regio} indienen`} terug={hier} knop="Indienen" staat={useActionData<typeof action>()} vraag={gebreken.length === 0
      ? <p>Alles is ingevuld en bevestigd ({klaar} van {totaal}). Na het indienen verandert er niets meer, tot u de regio met een reden heropent.</p>
      : <>
          <p><strong>Er {gebreken.length === 1 ? "ontbreekt nog één ding" : `ontbreken nog ${gebreken.length} dingen`}.</strong> Indienen kan als alles is ingevuld en bevestigd.</p>
          <ul>{gebreken.map(({ onderdeel, naam, zin }) => <li key={onderdeel}><Link to={`${hier}#rij-${onderdeel}`}>{naam}</Link>: {zin}</li>)}</ul>
        </>}
    />
  );
}
