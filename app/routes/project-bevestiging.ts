import { redirect } from "@remix-run/node";
import { projectBevestigen, projectOmTeWijzigen } from "~/dienstverlening/project.server";
import { guardedAction } from "~/toegang/guarded.server";

export const action = guardedAction("project-wijzigen", async ({ gebruiker, params }) => {
  const project = await projectOmTeWijzigen(gebruiker, params.code);
  await projectBevestigen(gebruiker, project);
  return redirect(`/projecten/${project.code}?gelukt=bevestigd`);
});
