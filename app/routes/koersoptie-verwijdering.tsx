import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { koersdocumentUitAdres } from "~/koers/koersdocument.server";
import { OPTIEWEIGERINGEN } from "~/koers/optie";
import { optieUitAdres, optieVerwijderen } from "~/koers/optie.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { metFout } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ naam: string }>(({ naam }) => `${naam} weghalen`);

export const loader = guardedLoader("koers-bewerken", async ({ params }) => {
  const koersdocument = await koersdocumentUitAdres(params.jaar);
  const { id, naam } = await optieUitAdres(koersdocument, params.id);
  return { jaar: koersdocument.jaar, id, naam };
});

export const action = guardedAction("koers-bewerken", async ({ gebruiker, params }) => {
  const koersdocument = await koersdocumentUitAdres(params.jaar);
  const uitkomst = await optieVerwijderen(gebruiker, koersdocument, await optieUitAdres(koersdocument, params.id));
  return uitkomst.ok ? redirect(`/koersdocumenten/${koersdocument.jaar}/voortgang?gelukt=verwijderd`) : data(metFout({}, OPTIEWEIGERINGEN[uitkomst.reden]), 409);
});

export default function KoersoptieVerwijdering() {
  const { jaar, id, naam } = useLoaderData<typeof loader>();
  return <Bevestiging titel={`Optie weghalen: ${naam}`} vraag="De optie verdwijnt uit het concept. Wat erin stond blijft in het logboek; een vastgestelde uitgave verandert niet." knop="Weghalen" gevaar terug={`/koersdocumenten/${jaar}/opties/${id}`} staat={useActionData<typeof action>()} />;
}
