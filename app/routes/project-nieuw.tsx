import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { codeveld, projectSchema, volgendeCode } from "~/dienstverlening/project-formulier";
import { ProjectVelden } from "~/dienstverlening/project-velden";
import { listCodes, projectMaken, PROJECTWEIGERINGEN } from "~/dienstverlening/project.server";
import { listOrganisaties } from "~/organisatie/organisatie.server";
import { vandaag } from "~/periode/klok.server";
import { listUitvoerders } from "~/toegang/gebruiker.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Nieuw project");

export const loader = guardedLoader("project-maken", async () => {
  const [organisaties, mensen, codes] = await Promise.all([listOrganisaties(), listUitvoerders(), listCodes()]);
  return { organisaties, mensen, code: volgendeCode(Number(vandaag().slice(0, 4)), codes) };
});

export const action = guardedAction("project-maken", async ({ gebruiker, request }) => {
  const formulier = await request.formData();
  const gelezen = leesFormulier(formulier, projectSchema);
  const code = leesFormulier(formulier, z.object({ code: codeveld }));
  if (!gelezen.ok || !code.ok) return data({ waarden: code.ok ? code.waarden : code.staat.waarden, fouten: { ...(code.ok ? {} : code.staat.fouten), ...(gelezen.ok ? {} : gelezen.staat.fouten) } }, 400);
  const uitkomst = await projectMaken(gebruiker, code.data.code, gelezen.data);
  if (!uitkomst.ok) return data(metFout(gelezen.waarden, PROJECTWEIGERINGEN[uitkomst.reden]), 400);
  return redirect(`/projecten/${code.data.code}?gelukt=gemaakt`);
});

export default function NieuwProject() {
  const { organisaties, mensen, code } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier({ code });
  return (
    <>
      <Paginakop titel="Nieuw project" terug={{ naar: "/projecten", tekst: "Projecten" }} />
      <Formulier staat={staat} knop="Project opslaan" annuleren="/projecten">
        <Tekstveld naam="code" label="Code" uitleg="Staat in het adres van het project en verandert daarna niet meer." smal />
        <ProjectVelden organisaties={organisaties} mensen={mensen} />
      </Formulier>
    </>
  );
}
