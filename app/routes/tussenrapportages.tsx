import { data, redirect, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { rangtelwoord } from "~/dienstverlening/rapport-document";
import { RAPPORTWEIGERINGEN } from "~/dienstverlening/tussenrapportage-formulier";
import { listTussenrapportages, tussenrapportageBeginnen } from "~/dienstverlening/tussenrapportage.server";
import { teTonenUitgave, uitgavestatus } from "~/documenten/uitgave";
import { Uitgavemerk } from "~/documenten/uitgavemerk";
import { momentVoluit } from "~/periode/datum";
import { halfjaarLabel, halfjaarSleutel, halfjaarVanSleutel } from "~/periode/halfjaar";
import { vandaag } from "~/periode/klok.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { mag } from "~/toegang/rechten";
import { halfjaarveld } from "~/ui/datumveld";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Tekstveld } from "~/ui/formulier-velden";
import { Gelukt } from "~/ui/melding";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Tussenrapportages");

const schema = z.object({
  halfjaar: halfjaarveld("Vul het halfjaar in.").transform((sleutel) => halfjaarVanSleutel(sleutel)!),
});

export const loader = guardedLoader("iedereen", async ({ gebruiker }) => {
  const rapportages = await listTussenrapportages();
  const zichtbaar = rapportages.flatMap(({ halfjaar, editie, uitgaven }) => {
    const uitgave = teTonenUitgave(uitgaven, { nummer: null, metAccount: gebruiker !== null });
    if (!uitgave) return [];
    return [{ halfjaar, label: halfjaarLabel(halfjaarVanSleutel(halfjaar)!), editie: rangtelwoord(editie), nummer: uitgave.nummer, status: uitgavestatus(uitgave), gepubliceerd: uitgave.gepubliceerdOp && momentVoluit(uitgave.gepubliceerdOp) }];
  });
  return { rapportages: zichtbaar, magBeginnen: mag(gebruiker, "tussenrapportage-samenstellen") };
});

export const action = guardedAction("tussenrapportage-samenstellen", async ({ gebruiker, request }) => {
  const gelezen = leesFormulier(await request.formData(), schema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await tussenrapportageBeginnen(gebruiker, gelezen.data.halfjaar, vandaag());
  if (uitkomst.ok) return redirect(`/tussenrapportages/${halfjaarSleutel(gelezen.data.halfjaar)}/samenstelling`);
  return data(metFout(gelezen.waarden, RAPPORTWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Tussenrapportages() {
  const { rapportages, magBeginnen } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier();
  return (
    <>
      <Paginakop titel="Tussenrapportages" onder="Wat er elk halfjaar is gedaan en opgeleverd." />
      <Gelukt zinnen={{ weggehaald: "Het concept is weggehaald." }} />
      {rapportages.length === 0 ? <Leeg>Er is nog geen tussenrapportage gepubliceerd.</Leeg> : (
        <Tabel
          bijschrift={<span className="sr-only">Tussenrapportages, de nieuwste eerst</span>}
          kolommen={["Halfjaar", "Editie", "Uitgave", "Status", "Gepubliceerd"].map((kop) => ({ kop, naam: kop }))}
          rijen={rapportages.map((r) => ({ sleutel: r.halfjaar, cellen: [<Link key="h" to={`/tussenrapportages/${r.halfjaar}`} className="font-semibold">{r.label.charAt(0).toUpperCase() + r.label.slice(1)}</Link>, r.editie, String(r.nummer), <Uitgavemerk key="s" status={r.status} />, r.gepubliceerd ?? "nog niet"] }))}
        />
      )}
      {magBeginnen && (
        <div className="mt-12"><Sectie titel="Nieuwe tussenrapportage beginnen">
          <Formulier staat={staat} knop="Beginnen"><Tekstveld naam="halfjaar" label="Halfjaar" uitleg="Bijvoorbeeld eerste helft 2022. De vaste teksten komen uit de laatste rapportage." smal /></Formulier>
        </Sectie></div>
      )}
    </>
  );
}
