import { dagenLater, type Datum } from "~/periode/datum";
import { eersteDag, peildatum, valtIn, type Halfjaar } from "~/periode/halfjaar";
import type { Project } from "./project";
import { geldtOp, isAfgerond, isInOfferte, isOpgeleverd } from "./project-status";

/**
 * Why a project belongs in a half-year by rule, or null: it delivered something then, or it was running at any moment
 * (started by the last day, not finished before the first, not standing still throughout). `halfjaarFilter` says the same to the database.
 */
export function hoortIn(project: Project, halfjaar: Halfjaar): "opgeleverd" | "lopend" | null {
  if (project.opleveringen.some(({ opgeleverd }) => opgeleverd && valtIn(opgeleverd.op, halfjaar))) return "opgeleverd";
  return liepIn(project, halfjaar) ? "lopend" : null;
}

function liepIn(project: Project, halfjaar: Halfjaar): boolean {
  const laatste = peildatum(halfjaar);
  const begonnen = (project.startdatum !== null && project.startdatum <= laatste) || project.opleveringen.some((oplevering) => isOpgeleverd(oplevering, laatste));
  if (!begonnen) return false;
  if (isAfgerond(project, dagVoor(halfjaar)) || isInOfferte(project, laatste)) return false;
  return !project.stopzettingen.some((stopzetting) => geldtOp(stopzetting, dagVoor(halfjaar)) && geldtOp(stopzetting, laatste));
}

export function dagVoor(halfjaar: Halfjaar): Datum {
  return dagenLater(eersteDag(halfjaar), -1);
}
