import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { puntVan } from "~/smart-society/kaart.server";
import { OPGAVEWEIGERINGEN, redenSchema } from "~/smart-society/opgave-formulier";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { zonderTreintjeVastleggen } from "~/smart-society/traject.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ uitdaging: string }>(({ uitdaging }) => `Geen treintje voor ${uitdaging}`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  return { sleutel: opgave.sleutel, uitdaging: (await puntVan(opgave, params.id)).titel };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const uitdaging = await puntVan(opgave, params.id);
  const gelezen = leesFormulier(await request.formData(), redenSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await zonderTreintjeVastleggen(gebruiker, opgave, uitdaging, gelezen.data.reden);
  return uitkomst.ok ? redirect(`/opgaven/${opgave.sleutel}?gelukt=zonder#uitdagingen`) : data(metFout(gelezen.waarden, OPGAVEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function ZonderTreintje() {
  const { sleutel, uitdaging } = useLoaderData<typeof loader>();
  return (
    <Bevestiging titel={`Geen treintje voor ${uitdaging}`} vraag="De reden staat bij de uitdaging, en telt mee in de voorwaarden van stap 4. Komt er later toch een treintje, dan vervalt zij." knop="Reden vastleggen" terug={`/opgaven/${sleutel}`} staat={useActionData<typeof action>()}>
      <Tekstvak naam="reden" label="Waarom komt er geen treintje?" rijen={3} />
    </Bevestiging>
  );
}
