import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { besluitSchema, RAPPORTWEIGERINGEN } from "~/dienstverlening/tussenrapportage-formulier";
import { projectBesluiten, rapportageUitAdres } from "~/dienstverlening/tussenrapportage.server";
import { halfjaarLabel } from "~/periode/halfjaar";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Keuzevakken, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ label: string }>(({ label }) => `Opnemen of weglaten, ${label}`);

export const loader = guardedLoader("tussenrapportage-samenstellen", async ({ params, request }) => {
  const { halfjaar, rapportage } = await rapportageUitAdres(params.halfjaar);
  const adres = new URL(request.url).searchParams;
  return { sleutel: rapportage.halfjaar, label: halfjaarLabel(halfjaar), waarden: { code: adres.get("code")?.slice(0, 30) ?? "", soort: adres.get("soort") === "weglaten" ? "weglaten" : "opnemen" } };
});

export const action = guardedAction("tussenrapportage-samenstellen", async ({ gebruiker, params, request }) => {
  const { rapportage } = await rapportageUitAdres(params.halfjaar);
  const gelezen = leesFormulier(await request.formData(), besluitSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await projectBesluiten(gebruiker, rapportage, gelezen.data.code, gelezen.data);
  return uitkomst.ok ? redirect(`/tussenrapportages/${rapportage.halfjaar}/samenstelling?gelukt=besluit`) : data(metFout(gelezen.waarden, RAPPORTWEIGERINGEN[uitkomst.reden]), uitkomst.reden === "geen-concept" ? 409 : 400);
});

export default function Besluit() {
  const { sleutel, label, waarden } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier(waarden);
  const terug = `/tussenrapportages/${sleutel}/samenstelling`;
  return (
    <>
      <Paginakop titel="Project opnemen of weglaten" onder={label} terug={{ naar: terug, tekst: "Samenstellen" }} />
      <Formulier staat={staat} knop="Besluit opslaan" annuleren={terug}>
        <Tekstveld naam="code" label="Code van het project" uitleg="Zoals OCD-2021-014; u vindt hem bij het project." smal />
        <Keuzevakken naam="soort" label="Besluit" een opties={[{ waarde: "opnemen", tekst: "Opnemen, ook al valt het buiten de regel" }, { waarde: "weglaten", tekst: "Weglaten, ook al valt het binnen de regel" }]} />
        <Tekstvak naam="reden" label="Reden" rijen={3} />
      </Formulier>
    </>
  );
}
