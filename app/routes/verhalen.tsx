import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { projectOmTeWijzigen } from "~/dienstverlening/project.server";
import { leesVerhaal } from "~/dienstverlening/verhaal-lezen.server";
import { VerhaalFormulier } from "~/dienstverlening/verhaal-pagina";
import { VERHAALWEIGERINGEN, verhaalOpslaan } from "~/dienstverlening/verhaal.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, metFout } from "~/ui/formulier";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Verhaal schrijven");

export const loader = guardedLoader("project-wijzigen", async ({ gebruiker, params }) => {
  const { code, titel } = await projectOmTeWijzigen(gebruiker, params.code);
  return { code, titel };
});

export const action = guardedAction("project-wijzigen", async ({ gebruiker, params, request }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const gelezen = await leesVerhaal(await request.formData());
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await verhaalOpslaan(gebruiker, project, null, gelezen.data);
  return uitkomst.ok ? redirect(`/projecten/${project.code}?gelukt=verhaal`) : data(metFout(gelezen.waarden, VERHAALWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuwVerhaal() {
  const { code, titel } = useLoaderData<typeof loader>();
  const terug = `/projecten/${code}`;
  return (
    <>
      <Paginakop titel="Verhaal schrijven" onder={titel} terug={{ naar: terug, tekst: "Project" }} />
      <VerhaalFormulier staat={useActionData<typeof action>() ?? leegFormulier()} terug={terug} afbeelding={null} />
    </>
  );
}
