import { data, redirect, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { teTonenUitgave, uitgavestatus } from "~/documenten/uitgave";
import { Uitgavemerk } from "~/documenten/uitgavemerk";
import { koersdocumentSchema, KOERSWEIGERINGEN } from "~/koers/koersdocument-formulier";
import { koersdocumentBeginnen, listKoersdocumenten } from "~/koers/koersdocument.server";
import { momentVoluit } from "~/periode/datum";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { mag } from "~/toegang/rechten";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Tekstveld } from "~/ui/formulier-velden";
import { Gelukt } from "~/ui/melding";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Koersdocumenten");

export const loader = guardedLoader("iedereen", async ({ gebruiker }) => {
  const koersdocumenten = (await listKoersdocumenten()).flatMap(({ jaar, uitgaven }) => {
    const uitgave = teTonenUitgave(uitgaven, { nummer: null, metAccount: gebruiker !== null });
    return uitgave ? [{ jaar, nummer: uitgave.nummer, status: uitgavestatus(uitgave), gepubliceerd: uitgave.gepubliceerdOp && momentVoluit(uitgave.gepubliceerdOp) }] : [];
  });
  return { koersdocumenten, magBeginnen: mag(gebruiker, "koers-bewerken") };
});

export const action = guardedAction("koers-bewerken", async ({ gebruiker, request }) => {
  const gelezen = leesFormulier(await request.formData(), koersdocumentSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await koersdocumentBeginnen(gebruiker, gelezen.data.jaar);
  return uitkomst.ok ? redirect(`/koersdocumenten/${gelezen.data.jaar}/voortgang`) : data(metFout(gelezen.waarden, KOERSWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Koersdocumenten() {
  const { koersdocumenten, magBeginnen } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier();
  return (
    <>
      <Paginakop titel="Koersdocumenten" onder="Waar Smart Society heen kan: gemaakt uit wat er is vastgelegd, niet opnieuw geschreven." />
      <Gelukt zinnen={{ verwijderd: "Het lege koersdocument is weggehaald." }} />
      {koersdocumenten.length === 0 ? <Leeg>{magBeginnen ? "Er is nog geen koersdocument. Begin er hieronder een: de onderdelen vullen zich met wat er al is vastgelegd." : "Er is nog geen koersdocument gepubliceerd."}</Leeg> : (
        <Tabel
          bijschrift={<span className="sr-only">Koersdocumenten, het nieuwste eerst</span>}
          kolommen={["Koersdocument", "Uitgave", "Status", "Gepubliceerd"].map((kop) => ({ kop, naam: kop }))}
          rijen={koersdocumenten.map(({ jaar, nummer, status, gepubliceerd }) => ({ sleutel: String(jaar), cellen: [<Link key="j" to={`/koersdocumenten/${jaar}`} className="font-semibold">Koersdocument {jaar}</Link>, String(nummer), <Uitgavemerk key="s" status={status} />, gepubliceerd ?? "nog niet"] }))}
        />
      )}
      {magBeginnen && (
        <div className="mt-12"><Sectie titel="Nieuw koersdocument beginnen">
          <Formulier staat={staat} knop="Beginnen"><Tekstveld naam="jaar" label="Jaar" uitleg="Het eerste jaar waarvoor de koers geldt. Het document kijkt terug op het spoorboekje van het jaar ervoor." smal /></Formulier>
        </Sectie></div>
      )}
    </>
  );
}
