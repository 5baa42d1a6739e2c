import { data, redirect, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { halfjaarInWoorden, halfjaarSleutel, halfjaarVan } from "~/periode/halfjaar";
import { vandaag } from "~/periode/klok.server";
import { Inzetvelden, Overboekveld } from "~/smart-society/koppeling-velden";
import { koppelingfout, wagonnetjeKoppelen } from "~/smart-society/koppeling.server";
import { koppelingSchema } from "~/smart-society/treintje-formulier";
import { treintjeUitAdres } from "~/smart-society/treintje.server";
import { listWagonnetjeopties } from "~/smart-society/wagonnetje.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Keuzelijst, Keuzevakken, Tekstveld } from "~/ui/formulier-velden";
import { Leeg, Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Wagonnetje koppelen");

export const loader = guardedLoader("smart-society-bewerken", async ({ params, request }) => {
  const { sleutel, titel, ronde1GeslotenOp } = await treintjeUitAdres(params.treintje);
  const adres = new URL(request.url).searchParams;
  const ronde = ronde1GeslotenOp ? 2 : 1;
  const waarden = { wagonnetje: adres.get("wagonnetje") ?? "", halfjaar: adres.get("halfjaar") || halfjaarInWoorden(halfjaarSleutel(halfjaarVan(vandaag()))), uren: adres.get("uren") ?? "", euros: adres.get("euros") ?? "", staat: "gevraagd" };
  return { sleutel, titel, ronde, wagonnetjes: await listWagonnetjeopties(ronde), waarden };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const treintje = await treintjeUitAdres(params.treintje);
  const gelezen = leesFormulier(await request.formData(), koppelingSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await wagonnetjeKoppelen(gebruiker, treintje, gelezen.data);
  return uitkomst.ok ? redirect(`/treintjes/${treintje.sleutel}?gelukt=gekoppeld`) : data(metFout(gelezen.waarden, koppelingfout(uitkomst)), uitkomst.reden === "meer-dan-beschikbaar" ? 409 : 400);
});

export default function Koppelen() {
  const { sleutel, titel, ronde, wagonnetjes, waarden } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier(waarden);
  const terug = `/treintjes/${sleutel}`;
  return (
    <>
      <Paginakop titel="Wagonnetje koppelen" onder={`${titel} · ronde ${ronde} is open`} terug={{ naar: terug, tekst: "Treintje" }} />
      {wagonnetjes.length === 0 ? <Leeg>Er zijn nog geen wagonnetjes van ronde {ronde}. <Link to="/wagonnetjes/nieuw">Maak het eerste</Link></Leeg> : (
        <Formulier staat={staat} knop="Koppelen" annuleren={terug}>
          <Keuzelijst naam="wagonnetje" label="Wagonnetje" leeg="Kies een wagonnetje" opties={wagonnetjes} />
          <Tekstveld naam="halfjaar" label="Voor welk halfjaar" uitleg="Rijdt het langer mee, koppel het dan voor elk halfjaar." smal />
          <Inzetvelden />
          <Keuzevakken naam="staat" label="Staat" een opties={[{ waarde: "gevraagd", tekst: "Gevraagd: er is nog geen antwoord" }, { waarde: "toegezegd", tekst: "Toegezegd: dit is afgesproken" }]} />
          <Overboekveld />
        </Formulier>
      )}
    </>
  );
}
