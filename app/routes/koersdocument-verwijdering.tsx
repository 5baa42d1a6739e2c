import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { KOERSWEIGERINGEN } from "~/koers/koersdocument-formulier";
import { koersdocumentUitAdres, koersdocumentVerwijderen } from "~/koers/koersdocument.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { metFout } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ jaar: number }>(({ jaar }) => `Koersdocument ${jaar} weghalen`);

export const loader = guardedLoader("koers-bewerken", async ({ params }) => ({ jaar: (await koersdocumentUitAdres(params.jaar)).jaar }));

export const action = guardedAction("koers-bewerken", async ({ gebruiker, params }) => {
  const uitkomst = await koersdocumentVerwijderen(gebruiker, await koersdocumentUitAdres(params.jaar));
  return uitkomst.ok ? redirect("/koersdocumenten?gelukt=verwijderd") : data(metFout({}, KOERSWEIGERINGEN[uitkomst.reden]), 409);
});

export default function KoersdocumentVerwijdering() {
  const { jaar } = useLoaderData<typeof loader>();
  return <Bevestiging titel={`Koersdocument ${jaar} weghalen`} vraag="Dat kan alleen als er nog niets in is geschreven en het nooit is vastgesteld." knop="Weghalen" gevaar terug={`/koersdocumenten/${jaar}/voortgang`} staat={useActionData<typeof action>()} />;
}
