import { onderdelenVan, type Roosinhoud } from "~/datarozen/inhoud";
import { isAntwoord } from "~/datarozen/status";
import type { Prisma, Transactie } from "~/database/prisma.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { datumVoorDatabase } from "~/periode/datum";
import { regios } from "../startgegevens/regios";
import { adresVan } from "./accounts";
import { eigenRegios, nietIngediend, rozen, toelichtingen, uitDeBron, type VoorbeeldRonde, type VoorbeeldRoos } from "./datarozen";
import { overdag } from "./lezen";

type Rij = { onderdeel: string; waarde: string | null; toelichting: string; bron: string; afgestemd: boolean; bevestigdIn: string; isVoorbeeld: boolean; op: Date; doorNaam: string };

/** The two roses with their regions and rounds: as four half-years would have left them. */
export async function maakDatarozen(tx: Transactie, door: Door): Promise<void> {
  const rijen = await tx.regio.createManyAndReturn({ data: regios.map(([code, naam]) => ({ code, naam, gemeenten: `${naam} (${code})` })), select: { id: true, code: true } });
  for (const code of eigenRegios) await tx.regio.update({ where: { code }, data: { adviseurs: { connect: { email: adresVan("regioadviseur") } } } });
  for (const roos of rozen) await maakRoos(tx, roos, rijen, door);
}

async function maakRoos(tx: Transactie, { versies, ronden, ...velden }: VoorbeeldRoos, regiorijen: readonly { id: string; code: string }[], door: Door) {
  const rij = await tx.dataroos.create({
    data: { ...velden, regios: { connect: regiorijen.map(({ id }) => ({ id })) }, versies: { create: versies.map((inhoud, i) => ({ nummer: i + 1, inhoud: inhoud as unknown as Prisma.InputJsonValue })) } },
    include: { versies: { orderBy: { nummer: "asc" }, select: { id: true } } },
  });
  const bekend = new Map<string, Map<string, Rij>>();
  for (const [i, ronde] of ronden.entries()) {
    const { id: meetrondeId } = await tx.meetronde.create({ data: rondeData(velden.sleutel, ronde, i + 1, rij.id, rij.versies[ronde.versie - 1]!.id, door) });
    const statussen: Prisma.StatusCreateManyInput[] = [];
    for (const { id: regioId, code } of regiorijen) {
      const klaar = heeftIngediend(velden.sleutel, ronde, code);
      const { id: regiometingId } = await tx.regiometing.create({ data: { meetrondeId, regioId, ingediendOp: klaar ? overdag(ronde.deadline) : null, ingediendDoor: klaar ? door.naam : null }, select: { id: true } });
      const inhoud = versies[ronde.versie - 1]!;
      const nu = new Map(onderdelenVan(inhoud).map((onderdeel, plaats) => [onderdeel, rijVan({ roos: velden.sleutel, ronde, beurt: i, code, onderdeel, plaats, inhoud, klaar, eerder: bekend.get(code)?.get(onderdeel), door })]));
      bekend.set(code, nu);
      statussen.push(...[...nu.values()].map((status) => ({ ...status, regiometingId })));
    }
    await tx.status.createMany({ data: statussen });
  }
  await legVast(tx, { door, gebeurtenis: "dataroos-gemaakt", onderwerp: "dataroos", onderwerpId: velden.sleutel, omschrijving: "maakte de roos" });
}

const rondeData = (roos: string, { halfjaar, deadline, gepubliceerd }: VoorbeeldRonde, nummer: number, roosId: string, roosversieId: string, door: Door) => ({
  roosId, roosversieId, halfjaar, nummer, deadline: datumVoorDatabase(deadline),
  ...(gepubliceerd && { vastgesteldOp: overdag(gepubliceerd), vastgesteldDoor: door.naam, gepubliceerdOp: overdag(gepubliceerd), gepubliceerdDoor: door.naam, opmerking: nietIngediend[`${roos}/${halfjaar}`] ? "Van enkele regio’s kwamen de gegevens niet op tijd." : null }),
});

/** In the round that is still open the demo adviser's regions and every third other one are not in yet. */
function heeftIngediend(roos: string, { halfjaar, gepubliceerd }: VoorbeeldRonde, code: string): boolean {
  if (nietIngediend[`${roos}/${halfjaar}`]?.includes(code)) return false;
  return gepubliceerd !== undefined || (!eigenRegios.includes(code) && getalUit(code) % 3 !== 0);
}

type Plaats = { roos: string; ronde: VoorbeeldRonde; beurt: number; code: string; onderdeel: string; plaats: number; inhoud: Roosinhoud; klaar: boolean; eerder: Rij | undefined; door: Door };

/** What the example lets a region say: from the source where it shows something, else invented; not submitted is taken over from before. */
function rijVan({ roos, ronde, beurt, code, onderdeel, plaats, inhoud, klaar, eerder, door }: Plaats): Rij {
  const vast = { bevestigdIn: ronde.halfjaar, op: overdag(ronde.deadline), doorNaam: door.naam };
  const bron = uitDeBron[`${roos}/${ronde.halfjaar}/${code}`];
  if (bron?.waarden[onderdeel]) return { ...vast, onderdeel, waarde: bron.waarden[onderdeel], toelichting: bron.toelichting, bron: bron.bron, afgestemd: true, isVoorbeeld: false };
  const ingevuld = klaar || (getalUit(code) + plaats) % 4 === 0;
  if (!ingevuld && eerder) return { ...eerder, afgestemd: false };
  const waarde = verzinWaarde(inhoud, onderdeel, `${roos} ${code} ${onderdeel}`, beurt);
  return { ...vast, onderdeel, waarde, toelichting: isAntwoord(waarde) ? "" : verzinToelichting(inhoud, waarde, eerder, getalUit(`${code}${onderdeel}`)), bron: isAntwoord(waarde) ? "" : "Gesprek met de regio", afgestemd: getalUit(code + onderdeel) % 5 > 0, isVoorbeeld: true };
}

/** A value that grows over the rounds, now and then unknown. */
function verzinWaarde({ schaal, vragen }: Roosinhoud, onderdeel: string, zaad: string, beurt: number): string {
  const getal = getalUit(zaad);
  if (vragen.some(({ sleutel }) => sleutel === onderdeel)) return (getal + beurt * 7) % 20 < 9 + beurt * 2 ? "ja" : "nee";
  const van = (soort: string) => schaal.filter((waarde) => waarde.soort === soort).map(({ sleutel }) => sleutel);
  if ((getal + beurt * 5) % 23 === 0) return van("onbekend")[0]!;
  const stand = (getal % 100) + beurt * 16;
  const [bezig, begin] = van("gewoon");
  return stand > 105 ? van("doel")[0]! : stand > 48 ? bezig! : begin!;
}

function verzinToelichting({ schaal }: Roosinhoud, sleutel: string, eerder: Rij | undefined, zaad: number): string {
  const waarde = schaal.find((een) => een.sleutel === sleutel)!;
  const keuzes = toelichtingen[waarde.soort === "gewoon" && waarde.vulling < 0.5 ? "begin" : waarde.soort];
  if (eerder?.waarde === sleutel) return eerder.toelichting;
  return keuzes[zaad % keuzes.length]!;
}

/** The same number for the same text, every time. */
function getalUit(tekst: string): number {
  let getal = 7;
  for (const teken of tekst) getal = (getal * 31 + teken.codePointAt(0)!) % 99_991;
  return getal;
}
