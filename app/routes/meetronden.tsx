import { data, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { bezwarenTegenOpenen, OPENBEZWAREN } from "~/datarozen/inhoud";
import { RONDEWEIGERINGEN, rondestatus } from "~/datarozen/meetronde";
import { listRonden, rondeOpenen } from "~/datarozen/meetronde.server";
import { rondeSchema } from "~/datarozen/meting-formulier";
import { Rondemerk } from "~/datarozen/rondemerk";
import { laatsteVersie, roosUitAdres } from "~/datarozen/roos.server";
import { datumVoluit } from "~/periode/datum";
import { halfjaarInWoorden, halfjaarSleutel } from "~/periode/halfjaar";
import { vandaag } from "~/periode/klok.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Tekstveld } from "~/ui/formulier-velden";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `Meetronden, ${titel}`);

export const loader = guardedLoader("meetronde-leiden", async ({ params }) => {
  const roos = await roosUitAdres(params.roos);
  const { nummer, inhoud } = laatsteVersie(roos);
  const ronden = (await listRonden(roos.id)).map((ronde) => ({ halfjaar: ronde.halfjaar, nummer: ronde.nummer, versie: ronde.roosversie.nummer, deadline: ronde.deadline, regios: ronde.regios, ingediend: ronde.ingediend, status: rondestatus(ronde) }));
  return { sleutel: roos.sleutel, titel: roos.titel, versie: nummer, regios: roos.regios.length, ronden, bezwaren: bezwarenTegenOpenen(inhoud, roos.regios.length).map((bezwaar) => OPENBEZWAREN[bezwaar]) };
});

export const action = guardedAction("meetronde-leiden", async ({ gebruiker, params, request }) => {
  const roos = await roosUitAdres(params.roos);
  const gelezen = leesFormulier(await request.formData(), rondeSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await rondeOpenen(gebruiker, roos, gelezen.data, vandaag());
  return uitkomst.ok ? redirect(`/datarozen/${roos.sleutel}/metingen/${halfjaarSleutel(gelezen.data.halfjaar)}?gelukt=geopend`) : data(metFout(gelezen.waarden, RONDEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Meetronden() {
  const { sleutel, titel, versie, regios, ronden, bezwaren } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier();
  const hier = `/datarozen/${sleutel}/metingen`;
  const open = ronden.find(({ status }) => status === "open");
  return (
    <>
      <Paginakop titel="Meetronden" onder={titel} terug={{ naar: `/datarozen/${sleutel}`, tekst: titel }} />
      {ronden.length === 0 ? <Leeg>Er is nog geen meetronde geweest.</Leeg> : (
        <Tabel
          bijschrift={<span className="sr-only">Meetronden van {titel}, de nieuwste eerst</span>}
          kolommen={["Meting", "Halfjaar", "Status", "Ingediend", "Uiterlijk op", "Versie"].map((kop) => ({ kop, naam: kop }))}
          rijen={ronden.map((ronde) => ({ sleutel: ronde.halfjaar, cellen: [<Link key="m" to={`${hier}/${ronde.halfjaar}`} className="font-bold">Meting {ronde.nummer}</Link>, halfjaarInWoorden(ronde.halfjaar), <Rondemerk key="s" status={ronde.status} />, `${ronde.ingediend} van ${ronde.regios} regio’s`, datumVoluit(ronde.deadline), String(ronde.versie)] }))}
        />
      )}
      <div className="mt-12"><Sectie titel="Nieuwe meetronde openen">
        {open ? <Leeg>Meting {open.nummer} is nog open. Stel die eerst vast; de nieuwe ronde begint met haar statussen. <Link to={`${hier}/${open.halfjaar}`}>Naar meting {open.nummer}</Link></Leeg>
          : bezwaren.length > 0 ? <Leeg>{bezwaren.join(" ")} Vul eerst de catalogus aan.</Leeg>
          : <>
              <p className="mb-4 max-w-[70ch]">De ronde vraagt versie {versie} van de roos aan {regios} regio’s. Elke regio begint met de statussen van haar vorige meting; die gelden als overgenomen tot de adviseur ze bevestigt.</p>
              <Formulier staat={staat} knop="Meetronde openen">
                <Tekstveld naam="halfjaar" label="Halfjaar" uitleg="Bijvoorbeeld tweede helft 2024." smal />
                <Tekstveld naam="deadline" label="Indienen uiterlijk op" uitleg="Bijvoorbeeld 31 december 2024." smal />
              </Formulier>
            </>}
      </Sectie></div>
    </>
  );
}
