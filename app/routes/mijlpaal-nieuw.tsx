import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { nieuweMijlpaalSchema, TRAJECTDOELOPTIES } from "~/koers/mijlpaal-formulier";
import { MijlpaalVelden } from "~/koers/mijlpaal-velden";
import { listWerkopties, mijlpaalfout, mijlpaalMaken } from "~/koers/mijlpaal.server";
import { jaarUitAdres } from "~/koers/spoorboekje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ jaar: number }>(({ jaar }) => `Nieuwe mijlpaal, ${jaar}`);

export const loader = guardedLoader("koers-bewerken", async ({ params, request }) => {
  const spoor = new URL(request.url).searchParams.get("spoor") ?? "";
  return { jaar: jaarUitAdres(params.jaar), ...(await listWerkopties()), doelen: TRAJECTDOELOPTIES, waarden: { spoor } };
});

export const action = guardedAction("koers-bewerken", async ({ gebruiker, params, request }) => {
  const jaar = jaarUitAdres(params.jaar);
  const gelezen = leesFormulier(await request.formData(), nieuweMijlpaalSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await mijlpaalMaken(gebruiker, jaar, gelezen.data);
  return uitkomst.ok ? redirect(`/mijlpalen/${uitkomst.id}?gelukt=gemaakt`) : data(metFout(gelezen.waarden, mijlpaalfout(uitkomst)), 400);
});

export default function NieuweMijlpaal() {
  const { waarden, jaar, ...keuzes } = useLoaderData<typeof loader>();
  const terug = `/spoorboekje/${jaar}`;
  return (
    <>
      <Paginakop titel="Nieuwe mijlpaal" onder={`Spoorboekje ${jaar}`} terug={{ naar: terug, tekst: `Spoorboekje ${jaar}` }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier(waarden)} knop="Mijlpaal opslaan" annuleren={terug}><MijlpaalVelden {...keuzes} jaar={jaar} /></Formulier>
    </>
  );
}
