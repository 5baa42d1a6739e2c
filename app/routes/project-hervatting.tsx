import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hervattingSchema } from "~/dienstverlening/oplevering-formulier";
import { OPLEVERINGWEIGERINGEN } from "~/dienstverlening/oplevering-regels";
import { projectHervatten } from "~/dienstverlening/oplevering.server";
import { projectOmTeWijzigen } from "~/dienstverlening/project.server";
import { vandaag } from "~/periode/klok.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { leesFormulier, metFout } from "~/ui/formulier";
import { Tekstveld } from "~/ui/formulier-velden";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Project hervatten");

export const loader = guardedLoader("project-wijzigen", async ({ gebruiker, params }) => {
  const { code, titel } = await projectOmTeWijzigen(gebruiker, params.code);
  return { code, titel };
});

export const action = guardedAction("project-wijzigen", async ({ gebruiker, params, request }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const gelezen = leesFormulier(await request.formData(), hervattingSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await projectHervatten(gebruiker, project, gelezen.data.op, vandaag());
  return uitkomst.ok ? redirect(`/projecten/${project.code}?gelukt=hervat`) : data(metFout(gelezen.waarden, OPLEVERINGWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Hervatting() {
  const { code, titel } = useLoaderData<typeof loader>();
  return (
    <Bevestiging titel="Project hervatten" vraag={`${titel} gaat weer verder.`} knop="Hervatten" terug={`/projecten/${code}`} staat={useActionData<typeof action>()}>
      <Tekstveld naam="op" label="Vanaf" uitleg="Bijvoorbeeld 3-12-2021." smal />
    </Bevestiging>
  );
}
