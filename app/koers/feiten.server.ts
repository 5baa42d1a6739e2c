import type { Prisma, Transactie } from "~/database/prisma.server";
import { datumInNederland, datumUitDatabase, type Datum } from "~/periode/datum";
import type { Koppelingstaat } from "~/smart-society/koppeling";
import { poortVan } from "~/smart-society/poort";
import { feitenUitRij, nodigUitRij, stapUitRij, VOOR_TRAJECT } from "~/smart-society/trajectrij.server";
import type { Koersfeiten, Koersopgave, Koerstreintje } from "./feiten";
import { listMijlpalen } from "./mijlpaal.server";
import { listOordelen } from "./oordeel.server";

const VOOR_KOERS = {
  ...VOOR_TRAJECT,
  resultaten: { orderBy: [{ op: "asc" }, { id: "asc" }], include: { oplossing: { select: { titel: true } } } },
  leerervaringen: { orderBy: [{ op: "asc" }, { id: "asc" }], select: { spoor: true, les: true, toelichting: true, op: true, treintje: { select: { titel: true } } } },
  treintjes: { orderBy: { titel: "asc" }, include: { uitdaging: { select: { titel: true } } } },
} as const satisfies Prisma.OpgaveInclude;
type Treintjerij = Prisma.TreintjeGetPayload<typeof VOOR_KOERS.treintjes> & { koppelingen: Koppelingrij[] };
type Opgaverij = Omit<Prisma.OpgaveGetPayload<{ include: typeof VOOR_KOERS }>, "treintjes"> & { treintjes: Treintjerij[] };
type Koppelingrij = { id: string; treintjeId: string; uren: number; euros: number; staat: Koppelingstaat; halfjaar: string; wagonnetjeId: string; wagonnetje: { sleutel: string; naam: string; ronde: number }; laatst: string | null };

/** Every koppeling with its wagonnetje and the day it last changed, by treintje in its order: in one query, because there are thousands. */
async function koppelingenPerTreintje(tx: Transactie): Promise<Map<string, Koppelingrij[]>> {
  const [antwoord] = await tx.$queryRaw<{ rijen: string }[]>`SELECT coalesce(json_agg(r), '[]')::text AS rijen FROM (
    SELECT k.id, k.treintje_id AS "treintjeId", k.uren, k.euros, k.staat, k.halfjaar, k.wagonnetje_id AS "wagonnetjeId", json_build_object('sleutel', w.sleutel, 'naam', w.naam, 'ronde', s.ronde) AS wagonnetje,
      (SELECT (max(p.op) AT TIME ZONE 'Europe/Amsterdam')::date FROM koppelingstap p WHERE p.koppeling_id = k.id) AS laatst
    FROM koppeling k JOIN wagonnetje w ON w.id = k.wagonnetje_id JOIN wagonnetjesoort s ON s.id = w.soort_id ORDER BY k.volgorde, k.id) r`;
  const per = new Map<string, Koppelingrij[]>();
  for (const rij of JSON.parse(antwoord?.rijen ?? "[]") as Koppelingrij[]) {
    const eigen = per.get(rij.treintjeId);
    if (eigen) eigen.push(rij);
    else per.set(rij.treintjeId, [rij]);
  }
  return per;
}

const GEEN: ReadonlySet<string> = new Set();

/** Reads what a koersdocument is made from; the queries do not grow with how much there is. */
export async function leesFeiten(tx: Transactie, { id, jaar }: { id: string; jaar: number }, vandaag: Datum): Promise<Koersfeiten> {
  const eigen = await tx.koersdocument.findUniqueOrThrow({ where: { id }, select: { aanleiding: true, opties: { orderBy: { id: "asc" } } } });
  const rijen = await tx.opgave.findMany({ include: VOOR_KOERS, orderBy: { titel: "asc" } });
  const koppelingen = await koppelingenPerTreintje(tx);
  const opgaven = rijen.map((rij): Opgaverij => ({ ...rij, treintjes: rij.treintjes.map((treintje) => ({ ...treintje, koppelingen: koppelingen.get(treintje.id) ?? [] })) }));
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
  const gekoppeld = rij.treintjes.flatMap(({ koppelingen }) => koppelingen).flatMap(({ laatst }) => laatst ?? []);
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

function treintjeUitRij(opgave: Koerstreintje["opgave"], gesloten: boolean, rij: Treintjerij): Koerstreintje {
  return {
    sleutel: rij.sleutel, titel: rij.titel, opgave, gesloten,
    uitdaging: rij.uitdaging.titel,
    nodig: nodigUitRij(rij),
    ronde1Gesloten: rij.ronde1GeslotenOp !== null,
    wagons: rij.koppelingen.map(({ wagonnetje, uren, euros, halfjaar, staat }) => ({ wagonnetje: { sleutel: wagonnetje.sleutel, titel: wagonnetje.naam }, ronde: wagonnetje.ronde, uren, euros, halfjaar, staat })),
  };
}
