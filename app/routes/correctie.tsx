import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { adresVan, rapportageUitAdres } from "~/dienstverlening/tussenrapportage.server";
import { openCorrectie } from "~/documenten/uitgave.server";
import { UITGAVEWEIGERINGEN } from "~/documenten/uitgave";
import { correctieSchema } from "~/documenten/uitgave-formulier";
import { halfjaarLabel } from "~/periode/halfjaar";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ label: string }>(({ label }) => `Verbeterde uitgave, ${label}`);

export const loader = guardedLoader("tussenrapportage-vaststellen", async ({ params }) => {
  const { halfjaar, rapportage } = await rapportageUitAdres(params.halfjaar);
  return { sleutel: rapportage.halfjaar, label: halfjaarLabel(halfjaar) };
});

export const action = guardedAction("tussenrapportage-vaststellen", async ({ gebruiker, params, request }) => {
  const { halfjaar, rapportage } = await rapportageUitAdres(params.halfjaar);
  const gelezen = leesFormulier(await request.formData(), correctieSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await openCorrectie(gebruiker, adresVan(halfjaar), gelezen.data.correctie);
  return uitkomst.ok ? redirect(`/tussenrapportages/${rapportage.halfjaar}/samenstelling?gelukt=correctie`) : data(metFout(gelezen.waarden, ["formulier", UITGAVEWEIGERINGEN[uitkomst.reden]]), 409);
});

export default function Correctie() {
  const { sleutel, label } = useLoaderData<typeof loader>();
  return (
    <Bevestiging titel={`Verbeterde uitgave: ${label}`} vraag="De vorige uitgave blijft te lezen zoals zij was. U begint een nieuw concept met de gegevens van vandaag, dat u daarna vaststelt en publiceert." knop="Concept beginnen" terug={`/tussenrapportages/${sleutel}`} staat={useActionData<typeof action>()}>
      <Tekstvak naam="correctie" label="Wat verbetert deze uitgave" rijen={3} />
    </Bevestiging>
  );
}
