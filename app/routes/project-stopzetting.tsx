import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { stopzettingSchema } from "~/dienstverlening/oplevering-formulier";
import { OPLEVERINGWEIGERINGEN } from "~/dienstverlening/oplevering-regels";
import { projectStopzetten } from "~/dienstverlening/oplevering.server";
import { projectOmTeWijzigen } from "~/dienstverlening/project.server";
import { vandaag } from "~/periode/klok.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Keuzevakken, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Project stopzetten");

export const loader = guardedLoader("project-wijzigen", async ({ gebruiker, params }) => {
  const { code, titel } = await projectOmTeWijzigen(gebruiker, params.code);
  return { code, titel };
});

export const action = guardedAction("project-wijzigen", async ({ gebruiker, params, request }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const gelezen = leesFormulier(await request.formData(), stopzettingSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await projectStopzetten(gebruiker, project, gelezen.data, vandaag());
  return uitkomst.ok ? redirect(`/projecten/${project.code}?gelukt=gestopt`) : data(metFout(gelezen.waarden, OPLEVERINGWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Stopzetting() {
  const { code, titel } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier({ soort: "geparkeerd" });
  const terug = `/projecten/${code}`;
  return (
    <>
      <Paginakop titel="Project stopzetten" onder={titel} terug={{ naar: terug, tekst: "Project" }} />
      <Formulier staat={staat} knop="Stopzetten" annuleren={terug}>
        <Keuzevakken naam="soort" label="Wat gebeurt er" een opties={[{ waarde: "geparkeerd", tekst: "Parkeren: het gaat later verder" }, { waarde: "vervallen", tekst: "Laten vervallen: het gaat niet door" }]} />
        <Tekstveld naam="vanaf" label="Vanaf" uitleg="Bijvoorbeeld 3-12-2021." smal />
        <Tekstvak naam="reden" label="Reden" uitleg="Staat in de tussenrapportage bij wat veranderde." rijen={3} />
      </Formulier>
    </>
  );
}
