import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { herplanningSchema } from "~/dienstverlening/oplevering-formulier";
import { OPLEVERINGWEIGERINGEN } from "~/dienstverlening/oplevering-regels";
import { opleveringHerplannen, opleveringVan } from "~/dienstverlening/oplevering.server";
import { projectOmTeWijzigen } from "~/dienstverlening/project.server";
import { datumMetPrecisieVoluit } from "~/periode/datum-met-precisie";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout, metVersie, versieUit } from "~/ui/formulier";
import { Formulier, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Oplevering verschuiven");

export const loader = guardedLoader("project-wijzigen", async ({ gebruiker, params }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const { versie, gepland, omschrijving } = opleveringVan(project, params.id);
  return { code: project.code, wat: omschrijving || project.titel, versie, gepland: datumMetPrecisieVoluit(gepland) };
});

export const action = guardedAction("project-wijzigen", async ({ gebruiker, params, request }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const oplevering = opleveringVan(project, params.id);
  const gelezen = leesFormulier(await request.formData(), herplanningSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await opleveringHerplannen(gebruiker, project, oplevering, gelezen.data);
  if (uitkomst.ok) return redirect(`/projecten/${project.code}?gelukt=herpland`);
  if (uitkomst.reden === "intussen-gewijzigd") return data(metFout(metVersie(gelezen.waarden, oplevering.versie), OPLEVERINGWEIGERINGEN[uitkomst.reden]), 409);
  return data(metFout(gelezen.waarden, OPLEVERINGWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Herplanning() {
  const { code, wat, versie, gepland } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/projecten/${code}`;
  return (
    <>
      <Paginakop titel="Oplevering verschuiven" onder={`${wat} · nu gepland: ${gepland}`} terug={{ naar: terug, tekst: "Project" }} />
      <Formulier staat={antwoord ?? leegFormulier()} versie={versieUit(antwoord, versie)} knop="Verschuiven" annuleren={terug}>
        <Tekstveld naam="gepland" label="Nieuwe datum" uitleg="Zo precies als u het weet, bijvoorbeeld januari 2022." smal />
        <Tekstvak naam="reden" label="Reden" uitleg="Staat in de tussenrapportage bij wat veranderde. De oude datum blijft zichtbaar." rijen={3} />
      </Formulier>
    </>
  );
}
