import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { opleveringVan, opleveringVerwijderen } from "~/dienstverlening/oplevering.server";
import { projectOmTeWijzigen } from "~/dienstverlening/project.server";
import { datumMetPrecisieVoluit } from "~/periode/datum-met-precisie";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Oplevering verwijderen");

export const loader = guardedLoader("project-wijzigen", async ({ gebruiker, params }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  const { gepland, omschrijving } = opleveringVan(project, params.id);
  return { code: project.code, wat: `${omschrijving || "Oplevering"} (${datumMetPrecisieVoluit(gepland)})` };
});

export const action = guardedAction("project-wijzigen", async ({ gebruiker, params }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  await opleveringVerwijderen(gebruiker, project, opleveringVan(project, params.id));
  return redirect(`/projecten/${project.code}?gelukt=verwijderd`);
});

export default function Verwijdering() {
  const { code, wat } = useLoaderData<typeof loader>();
  return <Bevestiging titel="Oplevering verwijderen" vraag={`${wat} verdwijnt uit het project. Het logboek bewaart wat er stond, en vastgestelde rapportages veranderen niet.`} knop="Verwijderen" gevaar terug={`/projecten/${code}`} />;
}
