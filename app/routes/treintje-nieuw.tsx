import { data, redirect, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { listGeprioriteerd } from "~/smart-society/opgave.server";
import { TREINTJEWEIGERINGEN } from "~/smart-society/treintje";
import { nieuwTreintjeSchema } from "~/smart-society/treintje-formulier";
import { TreintjeVelden } from "~/smart-society/treintje-velden";
import { treintjeMaken } from "~/smart-society/treintje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Keuzelijst } from "~/ui/formulier-velden";
import { Leeg, Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Nieuw treintje");

export const loader = guardedLoader("smart-society-bewerken", async ({ request }) => ({ uitdagingen: await listGeprioriteerd(), uitdaging: new URL(request.url).searchParams.get("uitdaging") ?? "" }));

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, request }) => {
  const gelezen = leesFormulier(await request.formData(), nieuwTreintjeSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await treintjeMaken(gebruiker, gelezen.data);
  return uitkomst.ok ? redirect(`/treintjes/${uitkomst.sleutel}?gelukt=gemaakt`) : data(metFout(gelezen.waarden, TREINTJEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuwTreintje() {
  const { uitdagingen, uitdaging } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier({ uitdaging });
  return (
    <>
      <Paginakop titel="Nieuw treintje" terug={{ naar: "/treintjes", tekst: "Treintjes" }} />
      {uitdagingen.length === 0 ? <Leeg>Er is nog geen uitdaging geprioriteerd. Leg bij een van de <Link to="/opgaven">opgaven</Link> een prioriteringssessie vast.</Leeg> : (
        <Formulier staat={staat} knop="Treintje opslaan" annuleren="/treintjes">
          <Keuzelijst naam="uitdaging" label="Voor welke uitdaging" leeg="Kies een uitdaging" opties={uitdagingen} />
          <TreintjeVelden metPlanning />
        </Formulier>
      )}
    </>
  );
}
