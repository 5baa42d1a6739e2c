import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rapportageUitAdres } from "~/dienstverlening/tussenrapportage.server";
import { UITGAVEWEIGERINGEN } from "~/documenten/uitgave";
import { publiceerLaatste } from "~/documenten/uitgave-pagina.server";
import { halfjaarLabel } from "~/periode/halfjaar";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { metFout } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ label: string }>(({ label }) => `Publiceren, ${label}`);

export const loader = guardedLoader("tussenrapportage-vaststellen", async ({ params }) => {
  const { halfjaar, rapportage } = await rapportageUitAdres(params.halfjaar);
  return { sleutel: rapportage.halfjaar, label: halfjaarLabel(halfjaar) };
});

export const action = guardedAction("tussenrapportage-vaststellen", async ({ gebruiker, params }) => {
  const { rapportage } = await rapportageUitAdres(params.halfjaar);
  const uitkomst = await publiceerLaatste(gebruiker, rapportage.uitgaven);
  return uitkomst.ok ? redirect(`/tussenrapportages/${rapportage.halfjaar}?gelukt=gepubliceerd`) : data(metFout({}, ["formulier", UITGAVEWEIGERINGEN[uitkomst.reden]]), 409);
});

export default function Publicatie() {
  const { sleutel, label } = useLoaderData<typeof loader>();
  return <Bevestiging titel={`Publiceren: ${label}`} vraag="Iedereen kan de rapportage daarna lezen, zonder in te loggen, op een vast adres. Wat gepubliceerd is, verdwijnt niet meer." knop="Publiceren" terug={`/tussenrapportages/${sleutel}`} staat={useActionData<typeof action>()} />;
}
