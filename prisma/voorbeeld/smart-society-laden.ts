import type { Transactie } from "~/database/prisma.server";
import { zoektekst } from "~/database/zoektekst";
import { legVast, type Door } from "~/logboek/logboek.server";
import { datumVoorDatabase } from "~/periode/datum";
import { wagonnetjesoorten } from "../startgegevens/wagonnetjesoorten";
import { lees, overdag } from "./lezen";
import { opgaven, pilots, samenhangen, treintjes, wagonnetjes } from "./smart-society";
import type { VoorbeeldOplossing, VoorbeeldOpgave, VoorbeeldTreintje, VoorbeeldWagonnetje } from "./smart-society-soorten";

/** The two opgaven of 2021 with their trajecten, wagonnetjes and treintjes: as the year would have left them. */
export async function maakSmartSociety(tx: Transactie, door: Door): Promise<void> {
  await tx.wagonnetjesoort.createMany({ data: wagonnetjesoorten });
  for (const wagonnetje of wagonnetjes) await maakWagonnetje(tx, wagonnetje);
  for (const pilot of pilots) await tx.kaartpunt.create({ data: { ...oplossingData(pilot), isVoorbeeld: true } });
  for (const opgave of opgaven) await maakOpgave(tx, opgave, door);
  for (const { van, naar, uitleg } of samenhangen) await tx.samenhang.create({ data: { uitleg, van: { connect: { sleutel: van } }, naar: { connect: { sleutel: naar } } } });
  for (const treintje of treintjes) await maakTreintje(tx, treintje, door);
  for (const { sleutel, leerervaringen } of opgaven) for (const les of leerervaringen) await maakLes(tx, sleutel, les, door);
}

async function maakWagonnetje(tx: Transactie, { soort, beschikbaar, ...velden }: VoorbeeldWagonnetje) {
  await tx.wagonnetje.create({ data: { ...velden, isVoorbeeld: true, soort: { connect: { naam: soort } }, beschikbaarheden: { create: beschikbaar } } });
}

const oplossingData = ({ titel, omschrijving, niveau, fase, categorie, gerealiseerdOp, bruikbaar }: VoorbeeldOplossing) => ({
  soort: "oplossing" as const, titel, omschrijving, niveau, fase, categorie, zoektekst: zoektekst(titel, omschrijving),
  gerealiseerdOp: datumVoorDatabase(gerealiseerdOp ?? null), bruikbaarOp: datumVoorDatabase(bruikbaar?.op ?? null), bruikbaarVolgens: bruikbaar?.volgens ?? null,
});

async function maakOpgave(tx: Transactie, opgave: VoorbeeldOpgave, door: Door) {
  const { sleutel, titel, definitie, kern, hoofddoel, doelstellingen, team, overgangen } = opgave;
  const los = (soort: "uitdaging" | "haakje") => ({ titel, omschrijving }: { titel: string; omschrijving: string }) => ({ soort, titel, omschrijving, zoektekst: zoektekst(titel, omschrijving) });
  const punten = [...opgave.uitdagingen.map(los("uitdaging")), ...opgave.oplossingen.map(oplossingData), ...opgave.haakjes.map(los("haakje"))];
  const rij = await tx.opgave.create({
    data: {
      sleutel, titel, definitie, kern, hoofddoel, doelstellingen: doelstellingen.join("\n"), stap: overgangen.at(-1)?.naar ?? 1, isVoorbeeld: true,
      aangemaaktOp: overdag(overgangen[0]?.op ?? "2021-01-11"),
      team: { create: team.map(({ ingestaptOp, ...lid }) => ({ ...lid, ingestaptOp: datumVoorDatabase(ingestaptOp ?? null) })) },
      punten: { create: punten.map((punt) => ({ ...punt, isVoorbeeld: true })) },
      overgangen: { create: overgangen.map(({ op, reden, openEisen, ...overgang }) => ({ ...overgang, reden: reden ?? null, openEisen: openEisen ?? [], op: overdag(op), doorNaam: door.naam })) },
    },
    include: { punten: { select: { id: true, soort: true, titel: true } } },
  });
  const punt = (titel: string) => {
    const gevonden = rij.punten.find((een) => een.titel === titel);
    if (!gevonden) throw new Error(`"${titel}" is not on the map of ${sleutel}`);
    return gevonden.id;
  };
  await tx.kaartlijn.createMany({ data: opgave.lijnen.map(([van, naar]) => ({ opgaveId: rij.id, vanId: punt(van), naarId: punt(naar), isVoorbeeld: true })) });
  for (const { wagonnetje, bijdrage, op } of opgave.aanbod) await tx.aanbod.create({ data: { bijdrage, op: overdag(op), doorNaam: door.naam, opgave: { connect: { id: rij.id } }, wagonnetje: { connect: { sleutel: wagonnetje } } } });
  for (const { datum, gekozen, ...sessie } of opgave.sessies) await tx.prioriteringssessie.create({ data: { ...sessie, opgaveId: rij.id, datum: datumVoorDatabase(datum), op: overdag(datum), doorNaam: door.naam, gekozen: { connect: gekozen.map((titel) => ({ id: punt(titel) })) } } });
  await legVast(tx, { door, gebeurtenis: "opgave-gemaakt", onderwerp: "opgave", onderwerpId: sleutel, omschrijving: "maakte de opgave" });
}

async function maakTreintje(tx: Transactie, { opgave, uitdaging, gepland, herplanningen = [], ronde1GeslotenOp, koppelingen, ...velden }: VoorbeeldTreintje, door: Door) {
  const { id: uitdagingId, opgaveId } = await tx.kaartpunt.findFirstOrThrow({ where: { soort: "uitdaging", titel: uitdaging, opgave: { sleutel: opgave } } });
  const plan = lees(gepland);
  const rij = await tx.treintje.create({
    data: {
      ...velden, opgaveId: opgaveId!, uitdagingId, isVoorbeeld: true, geplandOp: datumVoorDatabase(plan.op), geplandPrecisie: plan.precisie,
      ronde1GeslotenOp: ronde1GeslotenOp ? overdag(ronde1GeslotenOp) : null, ronde1GeslotenDoor: ronde1GeslotenOp ? door.naam : null,
      herplanningen: { create: herplanningen.map(({ van, reden, op }, i) => ({ vanOp: datumVoorDatabase(lees(van).op), vanPrecisie: lees(van).precisie, naarOp: datumVoorDatabase(lees(herplanningen[i + 1]?.van ?? gepland).op), naarPrecisie: lees(herplanningen[i + 1]?.van ?? gepland).precisie, reden, op: overdag(op), doorNaam: door.naam })) },
    },
  });
  for (const [i, { wagonnetje, stappen, overboekreden, ...koppeling }] of koppelingen.entries()) {
    await tx.koppeling.create({
      data: {
        ...koppeling, overboekreden: overboekreden ?? null, staat: stappen.at(-1)!.naar, volgorde: (i + 1) * 10, treintje: { connect: { id: rij.id } }, wagonnetje: { connect: { sleutel: wagonnetje } },
        stappen: { create: stappen.map(({ naar, op, reden }) => ({ naar, op: overdag(op), reden: reden ?? null, doorNaam: door.naam })) },
      },
    });
  }
  await legVast(tx, { door, gebeurtenis: "treintje-gemaakt", onderwerp: "treintje", onderwerpId: rij.sleutel, omschrijving: "maakte het treintje" });
}

async function maakLes(tx: Transactie, opgave: string, { treintje, op, ...les }: VoorbeeldOpgave["leerervaringen"][number], door: Door) {
  await tx.leerervaring.create({ data: { ...les, op: datumVoorDatabase(op), doorNaam: door.naam, isVoorbeeld: true, zoektekst: zoektekst(les.les, les.toelichting), opgave: { connect: { sleutel: opgave } }, ...(treintje && { treintje: { connect: { sleutel: treintje } } }) } });
}
