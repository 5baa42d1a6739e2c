import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RONDEWEIGERINGEN } from "~/datarozen/meetronde";
import { heropeningsbezwaar, rondeHeropenen, rondeUitAdres } from "~/datarozen/meetronde.server";
import { heropenSchema } from "~/datarozen/meting-formulier";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ nummer: number }>(({ nummer }) => `Meting ${nummer} heropenen`);

export const loader = guardedLoader("meetronde-leiden", async ({ params }) => {
  const ronde = await rondeUitAdres(params.roos, params.halfjaar);
  const { nummer, halfjaar, roos } = ronde;
  return { nummer, bezwaar: await heropeningsbezwaar(ronde), hier: `/datarozen/${roos.sleutel}/metingen/${halfjaar}` };
});

export const action = guardedAction("meetronde-leiden", async ({ gebruiker, params, request }) => {
  const ronde = await rondeUitAdres(params.roos, params.halfjaar);
  const gelezen = leesFormulier(await request.formData(), heropenSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await rondeHeropenen(gebruiker, ronde, gelezen.data.reden);
  return uitkomst.ok ? redirect(`/datarozen/${ronde.roos.sleutel}/metingen/${ronde.halfjaar}?gelukt=heropend`) : data(metFout(gelezen.waarden, RONDEWEIGERINGEN[uitkomst.reden]), 409);
});

export default function Rondeheropening() {
  const { nummer, bezwaar, hier } = useLoaderData<typeof loader>();
  return (
    <Bevestiging titel={`Meting ${nummer} heropenen`} terug={hier} knop="Heropenen" bezwaar={bezwaar && RONDEWEIGERINGEN[bezwaar][1]} staat={useActionData<typeof action>()} vraag={<p>De meting is vastgesteld, maar nog niet gepubliceerd. Na het heropenen kunnen regio’s weer worden bijgewerkt; wat is ingediend blijft ingediend.</p>}>
      <Tekstvak naam="reden" label="Reden" uitleg="Wie en waarom blijft in het logboek van deze meting staan." rijen={3} />
    </Bevestiging>
  );
}
