import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openCorrectie } from "~/documenten/uitgave.server";
import { UITGAVEWEIGERINGEN } from "~/documenten/uitgave";
import { correctieSchema } from "~/documenten/uitgave-formulier";
import { koersadres, koersdocumentUitAdres } from "~/koers/koersdocument.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ jaar: number }>(({ jaar }) => `Verbeterde uitgave, koersdocument ${jaar}`);

export const loader = guardedLoader("koersdocument-vaststellen", async ({ params }) => ({ jaar: (await koersdocumentUitAdres(params.jaar)).jaar }));

export const action = guardedAction("koersdocument-vaststellen", async ({ gebruiker, params, request }) => {
  const { jaar } = await koersdocumentUitAdres(params.jaar);
  const gelezen = leesFormulier(await request.formData(), correctieSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await openCorrectie(gebruiker, koersadres(jaar), gelezen.data.correctie);
  return uitkomst.ok ? redirect(`/koersdocumenten/${jaar}/voortgang?gelukt=correctie`) : data(metFout(gelezen.waarden, ["formulier", UITGAVEWEIGERINGEN[uitkomst.reden]]), 409);
});

export default function Koerscorrectie() {
  const { jaar } = useLoaderData<typeof loader>();
  return (
    <Bevestiging titel={`Verbeterde uitgave: koersdocument ${jaar}`} vraag="De vorige uitgave blijft te lezen zoals zij was. U begint een nieuw concept met de gegevens van vandaag, dat u daarna vaststelt en publiceert." knop="Concept beginnen" terug={`/koersdocumenten/${jaar}`} staat={useActionData<typeof action>()}>
      <Tekstvak naam="correctie" label="Wat verbetert deze uitgave" rijen={3} />
    </Bevestiging>
  );
}
