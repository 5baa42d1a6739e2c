import { data, redirect, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { projectOmTeWijzigen } from "~/dienstverlening/project.server";
import { verhaalVersie, verhaalWaarden } from "~/dienstverlening/verhaal-formulier";
import { leesVerhaal } from "~/dienstverlening/verhaal-lezen.server";
import { VerhaalFormulier } from "~/dienstverlening/verhaal-pagina";
import { VERHAALWEIGERINGEN, verhaalOpslaan, verhaalVan } from "~/dienstverlening/verhaal.server";
import { conflictUit } from "~/logboek/conflict.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { ConflictKeuze } from "~/ui/conflict";
import { leegFormulier, metFout, versieUit } from "~/ui/formulier";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Verhaal wijzigen");

export const loader = guardedLoader("project-wijzigen", async ({ gebruiker, params }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const verhaal = await verhaalVan(project, params.id);
  return { code: project.code, id: verhaal.id, versie: verhaal.versie, waarden: verhaalWaarden(verhaal), afbeelding: verhaal.afbeeldingId };
});

export const action = guardedAction("project-wijzigen", async ({ gebruiker, params, request }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const verhaal = await verhaalVan(project, params.id);
  const gelezen = await leesVerhaal(await request.formData());
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null }, 400);
  const uitkomst = await verhaalOpslaan(gebruiker, project, verhaal, gelezen.data);
  if (uitkomst.ok) return redirect(`/projecten/${project.code}?gelukt=verhaal`);
  if (uitkomst.reden === "alt-ontbreekt") return data({ staat: metFout(gelezen.waarden, VERHAALWEIGERINGEN[uitkomst.reden]), conflict: null }, 400);
  const conflict = await conflictUit({ onderwerp: "project", onderwerpId: project.code, gebeurtenissen: ["verhaal-gewijzigd"] }, verhaal.versie, verhaalVersie(uitkomst.mijn), verhaalVersie(verhaal));
  return data({ staat: leegFormulier(gelezen.waarden), conflict }, 409);
});

export default function VerhaalWijziging() {
  const { code, id, versie, waarden, afbeelding } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const terug = `/projecten/${code}`;
  return (
    <>
      <Paginakop titel="Verhaal wijzigen" terug={{ naar: terug, tekst: "Project" }} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} />
        : <VerhaalFormulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} terug={terug} afbeelding={afbeelding} />}
      <p className="mt-8"><Link to={`${terug}/verhalen/${id}/verwijdering`}>Verhaal verwijderen</Link></p>
    </>
  );
}
