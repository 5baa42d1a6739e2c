import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RONDEWEIGERINGEN } from "~/datarozen/meetronde";
import { rondeUitAdres, rondeVaststellen } from "~/datarozen/meetronde.server";
import { rondevaststellingSchema } from "~/datarozen/meting-formulier";
import { rondePaginaVan } from "~/datarozen/ronde-pagina.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstvak } from "~/ui/formulier-velden";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ nummer: number }>(({ nummer }) => `Meting ${nummer} vaststellen`);

export const loader = guardedLoader("meetronde-leiden", async ({ params }) => {
  const { hier, nummer, status, regios } = await rondePaginaVan(await rondeUitAdres(params.roos, params.halfjaar));
  return { hier, nummer, isOpen: status === "open", ontbreekt: regios.filter(({ ingediend }) => !ingediend).map(({ naam, klaar, totaal }) => `${naam} (${klaar} van ${totaal} klaar)`) };
});

export const action = guardedAction("meetronde-leiden", async ({ gebruiker, params, request }) => {
  const ronde = await rondeUitAdres(params.roos, params.halfjaar);
  const gelezen = leesFormulier(await request.formData(), rondevaststellingSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await rondeVaststellen(gebruiker, ronde, gelezen.data.opmerking || null);
  if (uitkomst.ok) return redirect(`/datarozen/${ronde.roos.sleutel}/metingen/${ronde.halfjaar}?gelukt=vastgesteld`);
  return data(metFout(gelezen.waarden, RONDEWEIGERINGEN[uitkomst.reden]), uitkomst.reden === "niet-open" ? 409 : 400);
});

export default function Vaststelling() {
  const { hier, nummer, isOpen, ontbreekt } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>();
  return (
    <Bevestiging titel={`Meting ${nummer} vaststellen`} terug={hier} knop="Vaststellen" bezwaar={isOpen ? null : RONDEWEIGERINGEN["niet-open"][1]} staat={staat} vraag={
      <>
        <p>Na het vaststellen verandert er niets meer aan deze meting. Publiceren doet u daarna.</p>
        {ontbreekt.length > 0 && <><p><strong>{ontbreekt.length === 1 ? "1 regio heeft" : `${ontbreekt.length} regio’s hebben`} niet ingediend.</strong> Van hen blijft staan wat er nu staat, ook wat alleen uit de vorige meting is overgenomen. Schrijf hieronder waarom u toch vaststelt.</p><ul>{ontbreekt.map((regel) => <li key={regel}>{regel}</li>)}</ul></>}
      </>
    }>
      {(ontbreekt.length > 0 || staat?.fouten.opmerking) && <Tekstvak naam="opmerking" label="Waarom u toch vaststelt" uitleg="Deze zin staat bij de meting, voor iedereen te lezen." rijen={3} />}
    </Bevestiging>
  );
}
