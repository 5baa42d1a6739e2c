import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leveringSchema } from "~/dienstverlening/oplevering-formulier";
import { OPLEVERINGWEIGERINGEN } from "~/dienstverlening/oplevering-regels";
import { opleveringLeveren, opleveringVan } from "~/dienstverlening/oplevering.server";
import { projectOmTeWijzigen } from "~/dienstverlening/project.server";
import { datumMetPrecisieVoluit } from "~/periode/datum-met-precisie";
import { vandaag } from "~/periode/klok.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout, metVersie, versieUit } from "~/ui/formulier";
import { Formulier, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Opgeleverd melden");

export const loader = guardedLoader("project-wijzigen", async ({ gebruiker, params }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const { versie, gepland, opgeleverd, omschrijving } = opleveringVan(project, params.id);
  return { waarden: { opgeleverd: opgeleverd ? datumMetPrecisieVoluit(opgeleverd) : "" }, code: project.code, wat: omschrijving || project.titel, versie, gepland: datumMetPrecisieVoluit(gepland) };
});

export const action = guardedAction("project-wijzigen", async ({ gebruiker, params, request }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const oplevering = opleveringVan(project, params.id);
  const gelezen = leesFormulier(await request.formData(), leveringSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await opleveringLeveren(gebruiker, project, oplevering, gelezen.data, vandaag());
  if (uitkomst.ok) return redirect(`/projecten/${project.code}?gelukt=oplevering`);
  if (uitkomst.reden === "intussen-gewijzigd") return data(metFout(metVersie(gelezen.waarden, oplevering.versie), OPLEVERINGWEIGERINGEN[uitkomst.reden]), 409);
  return data(metFout(gelezen.waarden, OPLEVERINGWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Levering() {
  const { code, wat, versie, gepland, waarden } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/projecten/${code}`;
  return (
    <>
      <Paginakop titel="Opgeleverd melden" onder={`${wat} · gepland: ${gepland}`} terug={{ naar: terug, tekst: "Project" }} />
      <Formulier staat={antwoord ?? leegFormulier(waarden)} versie={versieUit(antwoord, versie)} knop="Opslaan" annuleren={terug}>
        <Tekstveld naam="opgeleverd" label="Opgeleverd" uitleg="Zo precies als u het weet, bijvoorbeeld 14-12-2021 of december 2021." smal />
        <Tekstvak naam="reden" label="Waarom later dan gepland" uitleg="Alleen nodig als het later is dan gepland. De oude datum blijft zichtbaar." optioneel rijen={3} />
      </Formulier>
    </>
  );
}
