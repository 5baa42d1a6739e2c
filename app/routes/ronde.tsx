import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { redenSchema } from "~/smart-society/opgave-formulier";
import { TREINTJEWEIGERINGEN } from "~/smart-society/treintje";
import { rondeHeropenen, rondeSluiten, treintjeUitAdres } from "~/smart-society/treintje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak, Verborgen } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string; gesloten: boolean }>(({ titel, gesloten }) => `${titel}: ronde 1 ${gesloten ? "heropenen" : "sluiten"}`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const { sleutel, titel, ronde1GeslotenOp, koppelingen } = await treintjeUitAdres(params.treintje);
  return { sleutel, titel, gesloten: ronde1GeslotenOp !== null, gevraagd: koppelingen.filter(({ staat, wagonnetje }) => staat === "gevraagd" && wagonnetje.soort.ronde === 1).map(({ wagonnetje }) => wagonnetje.naam) };
});

/** Closes round 1, or (with `heropen`) opens it again; what the page said decides, not what happened since. */
export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const treintje = await treintjeUitAdres(params.treintje);
  const formulier = await request.formData();
  if (formulier.get("heropen") !== "ja") {
    const uitkomst = await rondeSluiten(gebruiker, treintje);
    return uitkomst.ok ? redirect(`/treintjes/${treintje.sleutel}?gelukt=gesloten`) : data(metFout({}, TREINTJEWEIGERINGEN[uitkomst.reden]), 400);
  }
  const gelezen = leesFormulier(formulier, redenSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await rondeHeropenen(gebruiker, treintje, gelezen.data.reden);
  return uitkomst.ok ? redirect(`/treintjes/${treintje.sleutel}?gelukt=heropend`) : data(metFout(gelezen.waarden, TREINTJEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Ronde() {
  const { sleutel, titel, gesloten, gevraagd } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/treintjes/${sleutel}`;
  if (!gesloten) return <Bevestiging titel="Ronde 1 sluiten" vraag={`De interne wagonnetjes van ${titel} zijn dan rond, en de externe kunnen aansluiten.${gevraagd.length > 0 ? ` Let op: er is nog geen antwoord van ${gevraagd.join(", ")}.` : ""}`} knop="Ronde 1 sluiten" terug={terug} staat={antwoord} />;
  const staat = { waarden: { heropen: "ja", ...antwoord?.waarden }, fouten: antwoord?.fouten ?? {} };
  return (
    <Bevestiging titel="Ronde 1 heropenen" vraag={`Er kunnen dan weer interne wagonnetjes bij ${titel}. Dat kan zolang er nog geen wagonnetje van ronde 2 is gekoppeld.`} knop="Ronde 1 heropenen" terug={terug} staat={staat}>
      <Verborgen naam="heropen" />
      <Tekstvak naam="reden" label="Waarom" rijen={3} />
    </Bevestiging>
  );
}
