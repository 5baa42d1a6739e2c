import { dagenLater, dagenTussen, type Datum } from "~/periode/datum";
import { beginVan } from "~/periode/datum-met-precisie";
import type { Lijstproject, Oplevering, Project, Stopzetting } from "./project";

export const STATUSSEN = {
  offerte: "Offerte",
  gepland: "Gepland",
  lopend: "Lopend",
  afgerond: "Afgerond",
  geparkeerd: "Geparkeerd",
  vervallen: "Vervallen",
} as const;
export type Projectstatus = keyof typeof STATUSSEN;

/** Days without a change after which a running project is stil. */
export const STIL_NA_DAGEN = 30;

type VoorStatus = Pick<Lijstproject, "dienstverlening" | "startdatum" | "frequentie" | "offerteAangevraagdOp" | "offerteAkkoordOp" | "opleveringen" | "stopzettingen">;

/** The status as of a day, derived from what is recorded: it is typed nowhere. `statusfilter` says the same to the database. */
export function statusVan(project: VoorStatus, op: Datum): Projectstatus {
  const gestopt = project.stopzettingen.filter((stopzetting) => geldtOp(stopzetting, op));
  if (gestopt.length > 0) return gestopt.some(({ soort }) => soort === "vervallen") ? "vervallen" : "geparkeerd";
  if (isAfgerond(project, op)) return "afgerond";
  if (isInOfferte(project, op)) return "offerte";
  if (isUiterlijk(project.startdatum, op) || project.opleveringen.some((oplevering) => isOpgeleverd(oplevering, op))) return "lopend";
  return "gepland";
}

/** Where an aanvullend project stands before the work: "aangevraagd", then "uitgebracht", until "akkoord". */
export function offertestap(project: Pick<Project, "offerteUitgebrachtOp" | "offerteAkkoordOp">, op: Datum): "aangevraagd" | "uitgebracht" | "akkoord" {
  if (isUiterlijk(project.offerteAkkoordOp, op)) return "akkoord";
  return isUiterlijk(project.offerteUitgebrachtOp, op) ? "uitgebracht" : "aangevraagd";
}

/** Running, and nobody touched it for thirty days. */
export function isStil(project: VoorStatus & Pick<Project, "bijgewerktOp">, op: Datum): boolean {
  return dagenTussen(project.bijgewerktOp, op) > STIL_NA_DAGEN && statusVan(project, op) === "lopend";
}

/** The last day on which a change kept a project from being stil on `op`. */
export function stilSinds(op: Datum): Datum {
  return dagenLater(op, -STIL_NA_DAGEN);
}

export function isOpgeleverd({ opgeleverd }: Pick<Oplevering, "opgeleverd">, op: Datum): boolean {
  return opgeleverd !== null && opgeleverd.op <= op;
}

/** Certainly delivered after the planned day ("december" is not certainly after 3 December), or not delivered while that day is past. */
export function isTeLaat(oplevering: Pick<Oplevering, "gepland" | "opgeleverd">, op: Datum): boolean {
  const { opgeleverd, gepland } = oplevering;
  return (opgeleverd && opgeleverd.op <= op ? beginVan(opgeleverd) : op) > gepland.op;
}

/** Something that was due is not delivered, and the project does not stand still. `achterfilter` says the same to the database. */
export function looptAchter({ opleveringen, stopzettingen }: Pick<Lijstproject, "opleveringen" | "stopzettingen">, op: Datum): boolean {
  return !isGestopt({ stopzettingen }, op) && opleveringen.some((oplevering) => !isOpgeleverd(oplevering, op) && isTeLaat(oplevering, op));
}

export function geldtOp({ vanaf, opgehevenOp }: Stopzetting, op: Datum): boolean {
  return vanaf <= op && !isOpgeheven({ opgehevenOp }, op);
}

/** Lifted, so that a stop neither counts nor will. */
export const isOpgeheven = ({ opgehevenOp }: Pick<Stopzetting, "opgehevenOp">, op: Datum): boolean => opgehevenOp !== null && opgehevenOp <= op;

/** Parked or dropped on that day: what stands still needs no other reason. */
export function isGestopt({ stopzettingen }: Pick<Project, "stopzettingen">, op: Datum): boolean {
  return stopzettingen.some((stopzetting) => geldtOp(stopzetting, op));
}

/** A recurring product is never finished; everything else is once all its opleveringen are delivered. */
export function isAfgerond({ frequentie, opleveringen }: VoorStatus, op: Datum): boolean {
  return frequentie === null && opleveringen.length > 0 && opleveringen.every((oplevering) => isOpgeleverd(oplevering, op));
}

/** Asked for, and not agreed on yet. */
export function isInOfferte(project: VoorStatus, op: Datum): boolean {
  return project.dienstverlening === "aanvullend" && isUiterlijk(project.offerteAangevraagdOp, op) && !isUiterlijk(project.offerteAkkoordOp, op);
}

const isUiterlijk = (datum: Datum | null, op: Datum) => datum !== null && datum <= op;
