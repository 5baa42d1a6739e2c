import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RAPPORTWEIGERINGEN } from "~/dienstverlening/tussenrapportage-formulier";
import { conceptWeghalen, rapportageUitAdres } from "~/dienstverlening/tussenrapportage.server";
import { uitgavestatus } from "~/documenten/uitgave";
import { halfjaarLabel } from "~/periode/halfjaar";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { metFout } from "~/ui/formulier";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ label: string }>(({ label }) => `Concept weghalen, ${label}`);

export const loader = guardedLoader("tussenrapportage-vaststellen", async ({ params }) => {
  const { halfjaar, rapportage } = await rapportageUitAdres(params.halfjaar);
  const concepten = rapportage.uitgaven.filter((uitgave) => uitgavestatus(uitgave) === "concept").length;
  return { sleutel: rapportage.halfjaar, label: halfjaarLabel(halfjaar), bezwaar: concepten === 0 ? RAPPORTWEIGERINGEN["niets-weg-te-halen"][1] : null, alles: concepten === rapportage.uitgaven.length };
});

export const action = guardedAction("tussenrapportage-vaststellen", async ({ gebruiker, params }) => {
  const { rapportage } = await rapportageUitAdres(params.halfjaar);
  const uitkomst = await conceptWeghalen(gebruiker, rapportage);
  return uitkomst.ok ? redirect("/tussenrapportages?gelukt=weggehaald") : data(metFout({}, RAPPORTWEIGERINGEN[uitkomst.reden]), 409);
});

export default function Verwijdering() {
  const { sleutel, label, bezwaar, alles } = useLoaderData<typeof loader>();
  const vraag = alles
    ? "Deze tussenrapportage is nog nooit vastgesteld. Haalt u haar weg, dan gaan haar teksten en besluiten mee. De projecten blijven zoals zij zijn."
    : "Wat eerder is vastgesteld, blijft te lezen zoals het was. Alleen het concept van de verbeterde uitgave verdwijnt.";
  return <Bevestiging titel={`Concept weghalen: ${label}`} vraag={vraag} bezwaar={bezwaar} knop="Concept weghalen" gevaar terug={`/tussenrapportages/${sleutel}/samenstelling`} staat={useActionData<typeof action>()} />;
}
