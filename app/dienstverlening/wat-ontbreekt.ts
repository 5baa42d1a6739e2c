import type { Datum } from "~/periode/datum";
import { kijkdatum, valtIn, type Halfjaar } from "~/periode/halfjaar";
import type { Oplevering, Project } from "./project";
import { isGestopt, isOpgeleverd, isStil, isTeLaat } from "./project-status";

export const GEBREKEN = {
  "zonder-omschrijving": { label: "Zonder omschrijving", uitleg: "De lezer ziet nu alleen een titel." },
  "zonder-opdrachtgever": { label: "Zonder opdrachtgever", uitleg: "Het project staat daardoor onder geen gemeente." },
  stil: { label: "Stil", uitleg: "Al meer dan dertig dagen niet bijgewerkt, terwijl het loopt." },
  "te-laat-zonder-reden": { label: "Te laat zonder reden", uitleg: "De geplande dag ging voorbij en nergens staat waarom. Verschuif de planning, of meld bij de levering waarom." },
} as const;
export type Gebrek = keyof typeof GEBREKEN;

/** What is still missing from a report, per kind the projects concerned; kinds without any are left out. */
export function watOntbreekt(projecten: readonly Project[], halfjaar: Halfjaar, vandaag: Datum): { gebrek: Gebrek; projecten: Project[] }[] {
  const op = kijkdatum(halfjaar, vandaag);
  return (Object.keys(GEBREKEN) as Gebrek[])
    .map((gebrek) => ({ gebrek, projecten: projecten.filter((project) => HEEFT[gebrek](project, op, halfjaar)) }))
    .filter(({ projecten }) => projecten.length > 0);
}

const HEEFT: Record<Gebrek, (project: Project, op: Datum, halfjaar: Halfjaar) => boolean> = {
  "zonder-omschrijving": ({ omschrijving }) => omschrijving.trim() === "",
  "zonder-opdrachtgever": ({ dienstverlening, opdrachtgevers }) => dienstverlening === "aanvullend" && opdrachtgevers.length === 0,
  stil: isStil,
  "te-laat-zonder-reden": (project, op, halfjaar) => !isGestopt(project, op) && project.opleveringen.some((oplevering) => isTeLaat(oplevering, op) && gaatOver(oplevering, halfjaar, op)),
};

/** Still not delivered, or delivered in this half-year: what was late in an earlier one was a matter of that report. */
const gaatOver = (oplevering: Oplevering, halfjaar: Halfjaar, op: Datum) => !isOpgeleverd(oplevering, op) || valtIn(oplevering.opgeleverd!.op, halfjaar);
