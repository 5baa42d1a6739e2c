import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RONDEWEIGERINGEN, rondestatus } from "~/datarozen/meetronde";
import { heropenSchema } from "~/datarozen/meting-formulier";
import { metingOmTeHeropenen, regioHeropenen } from "~/datarozen/meting.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ regio: string }>(({ regio }) => `${regio} heropenen`);

export const loader = guardedLoader("overzicht-lezen", async ({ gebruiker, params }) => {
  const { regio, ronde, ingediendOp, terug } = await metingOmTeHeropenen(gebruiker, params);
  const bezwaar = rondestatus(ronde) !== "open" ? "niet-open" : ingediendOp ? null : "niet-ingediend";
  return { regio: regio.naam, terug, bezwaar: bezwaar && RONDEWEIGERINGEN[bezwaar][1] };
});

export const action = guardedAction("overzicht-lezen", async ({ gebruiker, params, request }) => {
  const { terug, ...meting } = await metingOmTeHeropenen(gebruiker, params);
  const gelezen = leesFormulier(await request.formData(), heropenSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await regioHeropenen(gebruiker, meting, gelezen.data.reden);
  return uitkomst.ok ? redirect(`${terug}?gelukt=heropend`) : data(metFout(gelezen.waarden, RONDEWEIGERINGEN[uitkomst.reden]), 409);
});

export default function Heropening() {
  const { regio, terug, bezwaar } = useLoaderData<typeof loader>();
  return (
    <Bevestiging titel={`${regio} heropenen`} terug={terug} knop="Heropenen" bezwaar={bezwaar} staat={useActionData<typeof action>()} vraag={<p>De regio kan daarna weer worden bijgewerkt, en moet opnieuw worden ingediend.</p>}>
      <Tekstvak naam="reden" label="Reden" uitleg="Wie en waarom blijft in het logboek van deze regio staan." rijen={3} />
    </Bevestiging>
  );
}
