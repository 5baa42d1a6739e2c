import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onderdelenVan } from "~/datarozen/inhoud";
import { GeslotenMeting } from "~/datarozen/gesloten-meting";
import { Invulscherm } from "~/datarozen/invulscherm";
import { RONDEWEIGERINGEN } from "~/datarozen/meetronde";
import { leesRijen } from "~/datarozen/meting-formulier";
import { antwoordOp, metingPaginaVan, type Metingpaginagegevens } from "~/datarozen/meting-pagina.server";
import { eigenMetingUitAdres, statussenBewaren } from "~/datarozen/meting.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ongeldig } from "~/toegang/weigering.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Metingpaginagegevens>(({ regio, roos }) => `${regio.naam} bijwerken, ${roos.titel}`);
export const handle = { script: true };

export const loader = guardedLoader("status-bewerken", async ({ gebruiker, params }) => metingPaginaVan(await eigenMetingUitAdres(gebruiker, params), gebruiker));

/** The whole screen as an ordinary form: what is right is saved, the rest comes back as it was typed. */
export const action = guardedAction("status-bewerken", async ({ gebruiker, params, request }) => {
  const meting = await eigenMetingUitAdres(gebruiker, params);
  const { rijen, fouten, getypt, onbekend } = leesRijen(await request.formData(), meting.inhoud, onderdelenVan(meting.inhoud));
  if (onbekend.length > 0) throw ongeldig("Dit onderdeel hoort niet bij deze dataroos.");
  const uitkomst = await statussenBewaren(gebruiker, meting, rijen);
  if (!uitkomst.ok) return data({ getypt, fouten, botsingen: [], gesloten: RONDEWEIGERINGEN[uitkomst.reden][1] }, 409);
  const { botsingen } = await antwoordOp(meting, uitkomst.rijen);
  if (botsingen.length > 0 || Object.keys(fouten).length > 0) return data({ getypt, fouten, botsingen, gesloten: null }, botsingen.length > 0 ? 409 : 400);
  return redirect(`${new URL(request.url).pathname}?gelukt=opgeslagen`);
});

export default function Meting() {
  const pagina = useLoaderData<typeof loader>();
  const terug = useActionData<typeof action>();
  return pagina.ingediend || pagina.ronde.status !== "open" || terug?.gesloten ? <GeslotenMeting pagina={pagina} zin={terug?.gesloten ?? null} getypt={terug?.getypt} /> : <Invulscherm pagina={pagina} terug={terug} />;
}
