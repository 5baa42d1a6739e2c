import { prisma } from "~/database/prisma.server";
import { bekendOp, isOpen, kwartaalOp, type Mijlpaal } from "~/koers/mijlpaal";
import { datumInNederland, datumUitDatabase, datumVoorDatabase, vroegsteEerst, type Datum } from "~/periode/datum";
import { peildatum, type Halfjaar } from "~/periode/halfjaar";
import { laatsteDagVan } from "~/periode/kwartaal";

/** What had to be done by a day and was not. */
export type Deadline = { op: Datum; wat: string; soort: string; naar: string; teLaat: boolean };

/**
 * What had to be done by the end of a half-year and is open as of a day, the first due first: deliveries, treintjes, rounds of the roses and milestones. Where a
 * plan was moved after that day, the plan of then counts; a treintje is there when a solution for its uitdaging is.
 */
export async function listDeadlines(halfjaar: Halfjaar, op: Datum, mijlpalen: Promise<readonly Mijlpaal[]>): Promise<Deadline[]> {
  const binnen = { lte: datumVoorDatabase(peildatum(halfjaar)) };
  const dag = datumVoorDatabase(op);
  const gepland = { OR: [{ geplandOp: binnen }, { herplanningen: { some: { vanOp: binnen } } }] };
  const herplanningen = { select: { op: true, vanOp: true }, orderBy: { id: "asc" } } as const;
  const [haltes, opleveringen, treintjes, ronden] = await Promise.all([
    mijlpalen,
    prisma.oplevering.findMany({ where: { AND: [gepland, { OR: [{ opgeleverdOp: null }, { opgeleverdOp: { gt: dag } }] }], project: { stopzettingen: { none: { vanaf: { lte: dag }, OR: [{ opgehevenOp: null }, { opgehevenOp: { gt: dag } }] } } } }, select: { geplandOp: true, omschrijving: true, herplanningen, project: { select: { code: true, titel: true } } } }),
    prisma.treintje.findMany({ where: { ...gepland, uitdaging: { vanuit: { none: { naar: { soort: "oplossing", gerealiseerdOp: { lte: dag } } } } }, opgave: { OR: [{ geslotenOp: null }, { geslotenOp: { gt: dag } }] } }, select: { sleutel: true, titel: true, geplandOp: true, herplanningen } }),
    prisma.meetronde.findMany({ where: { deadline: binnen }, select: { deadline: true, vastgesteldOp: true, halfjaar: true, nummer: true, roos: { select: { sleutel: true, titel: true } } } }),
  ]);
  const lijst = [
    ...opleveringen.map(({ omschrijving, project, ...plan }) => ({ op: planOp(plan, op), wat: omschrijving ? `${project.titel}: ${omschrijving}` : project.titel, soort: "Oplevering", naar: `/projecten/${project.code}` })),
    ...treintjes.map(({ sleutel, titel, ...plan }) => ({ op: planOp(plan, op), wat: titel, soort: "Treintje", naar: `/treintjes/${sleutel}` })),
    ...ronden.filter(({ vastgesteldOp }) => vastgesteldOp === null || datumInNederland(vastgesteldOp) > op).map(({ deadline, nummer, roos }) => ({ op: datumUitDatabase(deadline), wat: `${roos.titel}, meting ${nummer}`, soort: "Meting", naar: `/datarozen/${roos.sleutel}` })),
    ...bekendOp(haltes, op).filter((mijlpaal) => isOpen(mijlpaal, op)).map((mijlpaal) => ({ op: laatsteDagVan(kwartaalOp(mijlpaal, op)), wat: mijlpaal.titel, soort: "Mijlpaal", naar: `/mijlpalen/${mijlpaal.id}` })),
  ];
  return lijst.filter((deadline) => deadline.op <= peildatum(halfjaar)).map((deadline) => ({ ...deadline, teLaat: deadline.op < op })).sort((a, b) => vroegsteEerst(a, b) || a.wat.localeCompare(b.wat, "nl"));
}

/** What was planned on a day: moves made after it are not known yet. */
function planOp({ geplandOp, herplanningen }: { geplandOp: Date | null; herplanningen: readonly { op: Date; vanOp: Date }[] }, dag: Datum): Datum {
  return datumUitDatabase(herplanningen.find(({ op }) => datumInNederland(op) > dag)?.vanOp ?? geplandOp!);
}
