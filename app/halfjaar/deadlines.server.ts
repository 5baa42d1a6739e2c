import { prisma } from "~/database/prisma.server";
import { staatVan, kwartaalOp, type Mijlpaal } from "~/koers/mijlpaal";
import { datumInNederland, datumUitDatabase, datumVoorDatabase, type Datum } from "~/periode/datum";
import { eersteDag, halfjaarSleutel, peildatum, valtIn, type Halfjaar } from "~/periode/halfjaar";
import { laatsteDagVan } from "~/periode/kwartaal";

/** What had to be done by a day of the half-year and was not, seen from `op`. */
export type Deadline = { op: Datum; wat: string; soort: string; naar: string; teLaat: boolean };

/** The open deadlines of a half-year as of a day, the first due first: deliveries, treintjes, rounds of the roses and milestones. */
export async function listDeadlines(halfjaar: Halfjaar, op: Datum, mijlpalen: readonly Mijlpaal[]): Promise<Deadline[]> {
  const binnen = { gte: datumVoorDatabase(eersteDag(halfjaar)), lte: datumVoorDatabase(peildatum(halfjaar)) };
  const later = datumVoorDatabase(op);
  const [opleveringen, treintjes, ronden] = await Promise.all([
    prisma.oplevering.findMany({ where: { geplandOp: binnen, OR: [{ opgeleverdOp: null }, { opgeleverdOp: { gt: later } }], project: { stopzettingen: { none: { vanaf: { lte: later }, OR: [{ opgehevenOp: null }, { opgehevenOp: { gt: later } }] } } } }, select: { geplandOp: true, omschrijving: true, project: { select: { code: true, titel: true } } }, orderBy: { geplandOp: "asc" }, take: 50 }),
    prisma.treintje.findMany({ where: { geplandOp: binnen, opgave: { geslotenOp: null } }, select: { sleutel: true, titel: true, geplandOp: true }, orderBy: { geplandOp: "asc" } }),
    prisma.meetronde.findMany({ where: { halfjaar: halfjaarSleutel(halfjaar) }, select: { deadline: true, vastgesteldOp: true, halfjaar: true, nummer: true, roos: { select: { sleutel: true, titel: true } } } }),
  ]);
  const lijst = [
    ...opleveringen.map(({ geplandOp, omschrijving, project }) => ({ op: datumUitDatabase(geplandOp), wat: omschrijving ? `${project.titel}: ${omschrijving}` : project.titel, soort: "Oplevering", naar: `/projecten/${project.code}` })),
    ...treintjes.map(({ sleutel, titel, geplandOp }) => ({ op: datumUitDatabase(geplandOp!), wat: titel, soort: "Treintje", naar: `/treintjes/${sleutel}` })),
    ...ronden.filter(({ vastgesteldOp }) => vastgesteldOp === null || datumInNederland(vastgesteldOp) > op).map(({ deadline, nummer, roos }) => ({ op: datumUitDatabase(deadline), wat: `${roos.titel}, meting ${nummer}`, soort: "Meting", naar: `/datarozen/${roos.sleutel}` })),
    ...mijlpalen.filter((mijlpaal) => !["bereikt", "vervallen"].includes(staatVan(mijlpaal, op)) && valtIn(laatsteDagVan(kwartaalOp(mijlpaal, op)), halfjaar)).map((mijlpaal) => ({ op: laatsteDagVan(kwartaalOp(mijlpaal, op)), wat: mijlpaal.titel, soort: "Mijlpaal", naar: `/mijlpalen/${mijlpaal.id}` })),
  ];
  return lijst.map((deadline) => ({ ...deadline, teLaat: deadline.op < op })).sort((a, b) => a.op.localeCompare(b.op) || a.wat.localeCompare(b.wat, "nl"));
}
