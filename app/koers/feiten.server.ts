import type { Prisma, Transactie } from "~/database/prisma.server";
import { datumInNederland, datumUitDatabase, type Datum } from "~/periode/datum";
import { poortVan } from "~/smart-society/poort";
import { feitenUitRij, nodigUitRij, stapUitRij, VOOR_TRAJECT } from "~/smart-society/trajectrij.server";
import type { Koersfeiten, Koersopgave, Koerstreintje } from "./feiten";
import { listMijlpalen } from "./mijlpaal.server";
import { listOordelen } from "./oordeel.server";

const VOOR_KOERS = {
  ...VOOR_TRAJECT,
  resultaten: { orderBy: [{ op: "asc" }, { id: "asc" }], include: { oplossing: { select: { titel: true } } } },
  leerervaringen: { orderBy: [{ op: "asc" }, { id: "asc" }], select: { spoor: true, les: true, toelichting: true, op: true, treintje: { select: { titel: true } } } },
  treintjes: {
    orderBy: { titel: "asc" },
    include: {
      uitdaging: { select: { titel: true } },
      koppelingen: { orderBy: [{ volgorde: "asc" }, { id: "asc" }], select: { id: true, uren: true, euros: true, staat: true, halfjaar: true, wagonnetjeId: true, stappen: { select: { op: true }, orderBy: { id: "desc" }, take: 1 }, wagonnetje: { select: { sleutel: true, naam: true, soort: { select: { ronde: true } } } } } },
    },
  },
} as const satisfies Prisma.OpgaveInclude;
type Opgaverij = Prisma.OpgaveGetPayload<{ include: typeof VOOR_KOERS }>;

const GEEN: ReadonlySet<string> = new Set();

/** Reads what a koersdocument is made from; the queries do not grow with how much there is. */
export async function leesFeiten(tx: Transactie, { id, jaar }: { id: string; jaar: number }, vandaag: Datum): Promise<Koersfeiten> {
  const eigen = await tx.koersdocument.findUniqueOrThrow({ where: { id }, select: { aanleiding: true, opties: { orderBy: { id: "asc" } } } });
  const opgaven = await tx.opgave.findMany({ include: VOOR_KOERS, orderBy: { titel: "asc" } });
  const naam = ({ sleutel, titel }: Opgaverij) => ({ sleutel, titel });
  return {
    jaar,
    vandaag,
    aanleiding: eigen.aanleiding,
    opties: eigen.opties.map(({ koersdocumentId: _, ...optie }) => optie),
    mijlpalen: await listMijlpalen(tx),
    oordelen: await listOordelen(tx),
    opgaven: opgaven.map(opgaveUitRij),
    treintjes: opgaven.flatMap((opgave) => opgave.treintjes.map((treintje) => treintjeUitRij(naam(opgave), opgave.geslotenOp !== null, treintje))),
    resultaten: opgaven.flatMap((opgave) => opgave.resultaten.map(({ oplossing, soort, toelichting, geleerd, op }) => ({ opgave: naam(opgave), oplossing: oplossing.titel, soort, toelichting, geleerd, op: datumUitDatabase(op) }))),
    lessen: opgaven.flatMap((opgave) => opgave.leerervaringen.map(({ treintje, op, ...les }) => ({ ...les, opgave: naam(opgave), treintje: treintje?.titel ?? null, op: datumUitDatabase(op) }))),
  };
}

function opgaveUitRij(rij: Opgaverij): Koersopgave {
  const feiten = feitenUitRij(rij, GEEN);
  const stap = stapUitRij(rij);
  const overgangen = rij.overgangen.map(({ van, naar, op, reden }) => ({ van, naar, op: datumInNederland(op), reden }));
  const gekoppeld = rij.treintjes.flatMap(({ koppelingen }) => koppelingen).flatMap(({ stappen }) => stappen.map(({ op }) => datumInNederland(op)));
  const gerealiseerd = feiten.oplossingen.flatMap(({ gerealiseerdOp }) => gerealiseerdOp ?? []);
  const dagen = [...overgangen.map(({ op }) => op), ...gekoppeld, ...gerealiseerd, ...[...rij.sessies.map(({ datum }) => datum), ...rij.resultaten.map(({ op }) => op), ...rij.leerervaringen.map(({ op }) => op)].map((dag) => datumUitDatabase(dag))];
  return {
    sleutel: rij.sleutel, titel: rij.titel, definitie: rij.definitie, kern: rij.kern, stap, overgangen,
    sinds: overgangen.at(-1)?.op ?? datumInNederland(rij.aangemaaktOp),
    geslotenOp: rij.geslotenOp && datumInNederland(rij.geslotenOp),
    sluitreden: rij.sluitreden,
    eisen: poortVan(stap, feiten),
    gekozen: rij.sessies[0]?.gekozen.length ?? 0,
    gerealiseerd: feiten.oplossingen.filter(({ gerealiseerdOp }) => gerealiseerdOp).map(({ titel }) => titel),
    laatst: dagen.reduce((laatste, dag) => (dag > laatste ? dag : laatste), datumInNederland(rij.aangemaaktOp)),
  };
}

function treintjeUitRij(opgave: Koerstreintje["opgave"], gesloten: boolean, rij: Opgaverij["treintjes"][number]): Koerstreintje {
  return {
    sleutel: rij.sleutel, titel: rij.titel, opgave, gesloten,
    uitdaging: rij.uitdaging.titel,
    nodig: nodigUitRij(rij),
    ronde1Gesloten: rij.ronde1GeslotenOp !== null,
    wagons: rij.koppelingen.map(({ wagonnetje, uren, euros, halfjaar, staat }) => ({ wagonnetje: { sleutel: wagonnetje.sleutel, titel: wagonnetje.naam }, ronde: wagonnetje.soort.ronde, uren, euros, halfjaar, staat })),
  };
}
