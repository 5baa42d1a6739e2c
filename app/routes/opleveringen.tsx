import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { opleveringSchema } from "~/dienstverlening/oplevering-formulier";
import { OPLEVERINGWEIGERINGEN } from "~/dienstverlening/oplevering-regels";
import { opleveringToevoegen } from "~/dienstverlening/oplevering.server";
import { projectOmTeWijzigen } from "~/dienstverlening/project.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Oplevering toevoegen");

export const loader = guardedLoader("project-wijzigen", async ({ gebruiker, params, request }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  return { code: project.code, project: project.titel, voorstel: new URL(request.url).searchParams.get("voorstel")?.slice(0, 60) ?? "" };
});

export const action = guardedAction("project-wijzigen", async ({ gebruiker, params, request }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const gelezen = leesFormulier(await request.formData(), opleveringSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await opleveringToevoegen(gebruiker, project, gelezen.data);
  return uitkomst.ok ? redirect(`/projecten/${project.code}?gelukt=oplevering`) : data(metFout(gelezen.waarden, OPLEVERINGWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuweOplevering() {
  const { code, project, voorstel } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier({ gepland: voorstel });
  const terug = `/projecten/${code}`;
  return (
    <>
      <Paginakop titel="Oplevering toevoegen" onder={project} terug={{ naar: terug, tekst: "Project" }} />
      <Formulier staat={staat} knop="Toevoegen" annuleren={terug}>
        <Tekstveld naam="omschrijving" label="Wat wordt er opgeleverd" optioneel />
        <Tekstveld naam="gepland" label="Gepland" uitleg="Zo precies als u het weet: 3 december 2021, december 2021, 4e kwartaal 2021, tweede helft 2021 of 2021." smal />
      </Formulier>
    </>
  );
}
