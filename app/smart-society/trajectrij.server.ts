import type { Prisma } from "~/database/prisma.server";
import { datumUitDatabase } from "~/periode/datum";
import { plek } from "./capaciteit.server";
import { isToegezegd } from "./koppeling";
import type { Trajectfeiten } from "./poort";
import { isStap, type Stap } from "./stappen";
import { behoefteVan } from "./treintje";

/** What a traject is judged by. However many opgaven: one query for each kind of record. */
export const VOOR_TRAJECT = {
  team: { orderBy: [{ isManager: "desc" }, { naam: "asc" }] },
  punten: { where: { soort: { in: ["uitdaging", "oplossing"] } }, orderBy: { titel: "asc" } },
  sessies: { orderBy: [{ datum: "desc" }, { id: "desc" }], include: { gekozen: { select: { id: true, titel: true } } } },
  treintjes: { orderBy: { titel: "asc" }, include: { koppelingen: { orderBy: [{ volgorde: "asc" }, { id: "asc" }], select: { id: true, uren: true, euros: true, staat: true, halfjaar: true, wagonnetjeId: true, wagonnetje: { select: { naam: true } } } } } },
  overgangen: { orderBy: { id: "asc" } },
  _count: { select: { aanbod: true, resultaten: true } },
} as const satisfies Prisma.OpgaveInclude;

export type Trajectrij = Prisma.OpgaveGetPayload<{ include: typeof VOOR_TRAJECT }>;

export function stapUitRij({ stap }: { stap: number }): Stap {
  if (!isStap(stap)) throw new Error(`There is no step ${stap}`);
  return stap;
}

export const nodigUitRij = ({ nodigUren, nodigEuros }: { nodigUren: number; nodigEuros: number }) => ({ uren: nodigUren, euros: nodigEuros });

/** What the latest session chose is prioritised. */
export const gekozenIn = ({ sessies }: Pick<Trajectrij, "sessies">) => new Set(sessies[0]?.gekozen.map(({ id }) => id));

/** An opgave as the gates look at it; `overboekt` as `listOverboekt` gives it. */
export function feitenUitRij(rij: Trajectrij, overboekt: ReadonlySet<string>): Trajectfeiten {
  const gekozen = gekozenIn(rij);
  const actief = rij.team.filter(({ uitgestaptOp }) => uitgestaptOp === null);
  return {
    sleutel: rij.sleutel,
    definitie: rij.definitie,
    kern: rij.kern,
    uitdagingen: rij.punten.filter(({ soort }) => soort === "uitdaging").map(({ id, titel, zonderTreintjeReden }) => ({ id, titel, zonderTreintjeReden, geprioriteerd: gekozen.has(id), treintjes: rij.treintjes.filter(({ uitdagingId }) => uitdagingId === id).length })),
    aanbod: rij._count.aanbod,
    managers: actief.filter(({ isManager }) => isManager).map(({ naam, ingestaptOp }) => ({ naam, ingestaptOp: datumUitDatabase(ingestaptOp) })),
    teamleden: actief.filter(({ isManager }) => !isManager).length,
    sessies: rij.sessies.length,
    treintjes: rij.treintjes.map((treintje) => ({ sleutel: treintje.sleutel, titel: treintje.titel, ronde1Gesloten: treintje.ronde1GeslotenOp !== null, tekort: behoefteVan(nodigUitRij(treintje), treintje.koppelingen).tekort, overboekt: treintje.koppelingen.filter(({ staat, wagonnetjeId, halfjaar }) => isToegezegd(staat) && overboekt.has(plek(wagonnetjeId, halfjaar))).map(({ wagonnetje }) => wagonnetje.naam) })),
    oplossingen: rij.punten.filter(({ soort }) => soort === "oplossing").map(({ id, titel, gerealiseerdOp, bruikbaarOp }) => ({ id, titel, gerealiseerdOp: datumUitDatabase(gerealiseerdOp), bruikbaarOp: datumUitDatabase(bruikbaarOp) })),
    resultaten: rij._count.resultaten,
  };
}
