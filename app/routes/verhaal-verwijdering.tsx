import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { projectOmTeWijzigen } from "~/dienstverlening/project.server";
import { verhaalVan, verhaalVerwijderen } from "~/dienstverlening/verhaal.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Bevestiging } from "~/ui/bevestiging";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Verhaal verwijderen");

export const loader = guardedLoader("project-wijzigen", async ({ gebruiker, params }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  return { code: project.code, titel: (await verhaalVan(project, params.id)).titel };
});

export const action = guardedAction("project-wijzigen", async ({ gebruiker, params }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  await verhaalVerwijderen(gebruiker, project, await verhaalVan(project, params.id));
  return redirect(`/projecten/${project.code}?gelukt=verwijderd`);
});

export default function Verwijdering() {
  const { code, titel } = useLoaderData<typeof loader>();
  return <Bevestiging titel="Verhaal verwijderen" vraag={`“${titel}” verdwijnt uit het project. Het logboek bewaart de tekst, en vastgestelde rapportages veranderen niet.`} knop="Verwijderen" gevaar terug={`/projecten/${code}`} />;
}
