import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";

/** OCD changes every project, a medewerker the own ones. */
export function magProjectWijzigen(gebruiker: Gebruiker | null, project: { uitvoerders: readonly { id: string }[] }): boolean {
  if (!mag(gebruiker, "project-wijzigen")) return false;
  return gebruiker?.rol !== "medewerker" || project.uitvoerders.some(({ id }) => id === gebruiker.id);
}
