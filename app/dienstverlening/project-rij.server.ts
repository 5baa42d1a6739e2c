import type { Prisma } from "~/database/prisma.server";
import { datumInNederland, datumUitDatabase } from "~/periode/datum";
import type { DatumMetPrecisie, Precisie } from "~/periode/datum-met-precisie";
import type { Herplanning, Oplevering, Project, Stopzetting } from "./project";

/** What the rules need of a project, fetched with it. */
export const VOOR_REGELS = {
  opdrachtgevers: { select: { id: true, naam: true, soort: true, volgorde: true } },
  opleveringen: { include: { herplanningen: { orderBy: { op: "asc" } } }, orderBy: { geplandOp: "asc" } },
  stopzettingen: { orderBy: { id: "asc" } },
} as const satisfies Prisma.ProjectInclude;

type Rij = Prisma.ProjectGetPayload<{ include: typeof VOOR_REGELS }>;
type Opleveringrij = Rij["opleveringen"][number];

/** A row of the database as the rules know a project. */
export function projectUitRij(rij: Rij): Project {
  return {
    code: rij.code,
    titel: rij.titel,
    dienstverlening: rij.dienstverlening,
    omschrijving: rij.omschrijving,
    startdatum: datumUitDatabase(rij.startdatum),
    frequentie: rij.frequentie,
    offerteAangevraagdOp: datumUitDatabase(rij.offerteAangevraagdOp),
    offerteUitgebrachtOp: datumUitDatabase(rij.offerteUitgebrachtOp),
    offerteAkkoordOp: datumUitDatabase(rij.offerteAkkoordOp),
    volgorde: rij.volgorde,
    bijgewerktOp: datumInNederland(rij.bijgewerktOp),
    opdrachtgevers: rij.opdrachtgevers,
    opleveringen: rij.opleveringen.map(opleveringUitRij),
    stopzettingen: rij.stopzettingen.map(stopzettingUitRij),
  };
}

export function opleveringUitRij(rij: Opleveringrij): Oplevering {
  return {
    omschrijving: rij.omschrijving,
    gepland: metPrecisie(rij.geplandOp, rij.geplandPrecisie),
    opgeleverd: rij.opgeleverdOp && metPrecisie(rij.opgeleverdOp, rij.opgeleverdPrecisie ?? "dag"),
    herplanningen: rij.herplanningen.map((h): Herplanning => ({ van: metPrecisie(h.vanOp, h.vanPrecisie), naar: metPrecisie(h.naarOp, h.naarPrecisie), reden: h.reden, op: datumInNederland(h.op) })),
  };
}

const stopzettingUitRij = (rij: Rij["stopzettingen"][number]): Stopzetting => ({ soort: rij.soort, reden: rij.reden, vanaf: datumUitDatabase(rij.vanaf), opgehevenOp: datumUitDatabase(rij.opgehevenOp) });

const metPrecisie = (op: Date, precisie: Precisie): DatumMetPrecisie => ({ op: datumUitDatabase(op), precisie });
