import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { UITGAVEWEIGERINGEN } from "~/documenten/uitgave";
import { publiceerLaatste } from "~/documenten/uitgave-pagina.server";
import { koersdocumentUitAdres } from "~/koers/koersdocument.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { metFout } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ jaar: number }>(({ jaar }) => `Publiceren, koersdocument ${jaar}`);

export const loader = guardedLoader("koersdocument-vaststellen", async ({ params }) => ({ jaar: (await koersdocumentUitAdres(params.jaar)).jaar }));

export const action = guardedAction("koersdocument-vaststellen", async ({ gebruiker, params }) => {
  const { jaar, uitgaven } = await koersdocumentUitAdres(params.jaar);
  const uitkomst = await publiceerLaatste(gebruiker, uitgaven);
  return uitkomst.ok ? redirect(`/koersdocumenten/${jaar}?gelukt=gepubliceerd`) : data(metFout({}, ["formulier", UITGAVEWEIGERINGEN[uitkomst.reden]]), 409);
});

export default function Koerspublicatie() {
  const { jaar } = useLoaderData<typeof loader>();
  return <Bevestiging titel={`Koersdocument ${jaar} publiceren`} vraag="Iedereen kan het koersdocument daarna lezen, zonder in te loggen, op een vast adres. Wat gepubliceerd is, verdwijnt niet meer." knop="Publiceren" terug={`/koersdocumenten/${jaar}`} staat={useActionData<typeof action>()} />;
}
