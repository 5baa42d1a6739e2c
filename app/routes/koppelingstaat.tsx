import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inzetInWoorden } from "~/smart-society/capaciteit";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { KOPPELINGSTATEN, VOLGENDE_STATEN } from "~/smart-society/koppeling";
import { Overboekveld } from "~/smart-society/koppeling-velden";
import { koppelingfout, koppelingVan, koppelingVerzetten } from "~/smart-society/koppeling.server";
import { koppelingstapSchema } from "~/smart-society/treintje-formulier";
import { treintjeUitAdres } from "~/smart-society/treintje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout, metVersie, versieUit } from "~/ui/formulier";
import { Formulier, Keuzevakken, Tekstvak } from "~/ui/formulier-velden";
import { Leeg, Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ naam: string }>(({ naam }) => `${naam}: staat`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params, request }) => {
  const treintje = await treintjeUitAdres(params.treintje);
  const { wagonnetje, halfjaar, staat, versie, uren, euros } = koppelingVan(treintje, params.id);
  const naar = new URL(request.url).searchParams.get("naar") ?? "";
  return { sleutel: treintje.sleutel, titel: treintje.titel, naam: wagonnetje.naam, wat: `${inzetInWoorden({ uren, euros })} in de ${halfjaarInWoorden(halfjaar)}`, staat, versie, naar };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const treintje = await treintjeUitAdres(params.treintje);
  const koppeling = koppelingVan(treintje, params.id);
  const gelezen = leesFormulier(await request.formData(), koppelingstapSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await koppelingVerzetten(gebruiker, treintje, koppeling, gelezen.data);
  if (uitkomst.ok) return redirect(`/treintjes/${treintje.sleutel}?gelukt=koppeling`);
  if (uitkomst.reden === "intussen-gewijzigd") return data(metFout(metVersie(gelezen.waarden, koppeling.versie), koppelingfout(uitkomst)), 409);
  return data(metFout(gelezen.waarden, koppelingfout(uitkomst)), uitkomst.reden === "meer-dan-beschikbaar" ? 409 : 400);
});

export default function Koppelingstaat() {
  const { sleutel, titel, naam, wat, staat: nu, versie, naar } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/treintjes/${sleutel}`;
  const volgende = VOLGENDE_STATEN[nu];
  return (
    <>
      <Paginakop titel={naam} onder={`${titel} · ${wat} · nu ${KOPPELINGSTATEN[nu].toLowerCase()}`} terug={{ naar: terug, tekst: "Treintje" }} />
      {volgende.length === 0 ? <Leeg>Deze koppeling is voorbij. Een nieuwe poging is een nieuwe koppeling.</Leeg> : (
        <Formulier staat={antwoord ?? leegFormulier({ naar })} versie={versieUit(antwoord, versie)} knop="Vastleggen" annuleren={terug}>
          <Keuzevakken naam="naar" label="Wordt" een opties={volgende.map((staat) => ({ waarde: staat, tekst: KOPPELINGSTATEN[staat] }))} />
          <Tekstvak naam="reden" label="Reden" uitleg="Verplicht bij uitstappen en afwijzen." rijen={2} optioneel />
          {volgende.includes("toegezegd") && <Overboekveld />}
        </Formulier>
      )}
    </>
  );
}
