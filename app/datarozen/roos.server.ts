import { inTransactie, isDubbel, isUuid, prisma, type Prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door, type NieuweRegel } from "~/logboek/logboek.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { sleutelVan } from "~/ui/sleutel";
import { LEGE_INHOUD, sleutelsIn, type Roosinhoud } from "./inhoud";
import type { Wijziging } from "./inhoud-wijzigen";
import { opNaam } from "./regio";
import type { Roosinvoer, Roosweigering } from "./roos-formulier";

type Uitkomst = { ok: true } | { ok: false; reden: Roosweigering };

/** The roses by name, with the version that is asked last and how many rounds and regions there are. */
export async function listRozen() {
  const rozen = await prisma.dataroos.findMany({ include: { versies: { orderBy: { nummer: "desc" }, take: 1, select: { nummer: true, inhoud: true } }, _count: { select: { meetronden: true, regios: true } } }, orderBy: { titel: "asc" } });
  return rozen.map(({ versies: [laatste], _count, ...roos }) => ({ ...roos, nummer: laatste!.nummer, inhoud: laatste!.inhoud as Roosinhoud, meetronden: _count.meetronden, regios: _count.regios }));
}

/** The rose of an address with its regions and its versions, newest first; or 404. */
export async function roosUitAdres(sleutel: string | undefined) {
  const roos = await prisma.dataroos.findUnique({
    where: { sleutel: sleutel ?? "" },
    include: { regios: { select: { id: true, code: true, naam: true }, orderBy: { naam: "asc" } }, versies: { orderBy: { nummer: "desc" }, include: { meetronden: { select: { halfjaar: true, nummer: true }, orderBy: { nummer: "asc" } } } } },
  });
  if (!roos) throw nietGevonden("Deze dataroos bestaat niet.");
  return { ...roos, regios: opNaam(roos.regios), versies: roos.versies.map((versie) => ({ ...versie, inhoud: versie.inhoud as Roosinhoud })) };
}
export type GevondenRoos = Awaited<ReturnType<typeof roosUitAdres>>;

/** The version that is worked on, or else the last one in use. */
export const laatsteVersie = ({ versies }: GevondenRoos) => versies[0]!;
/** Fixed as soon as a round asks it. */
export const isInGebruik = ({ meetronden }: GevondenRoos["versies"][number]) => meetronden.length > 0;

/** Makes a rose with an empty first version, or changes its name, explanation and regions; what it asks changes with `inhoudWijzigen`. */
export async function roosOpslaan(door: Door, roos: GevondenRoos | null, { versie, regios, ...velden }: Roosinvoer): Promise<{ ok: true; sleutel: string } | { ok: false; reden: Roosweigering }> {
  try {
    return await inTransactie(async (tx) => {
      const namen = await tx.regio.findMany({ where: { id: { in: regios.filter(isUuid) } }, select: { id: true, naam: true }, orderBy: { naam: "asc" } });
      if (namen.length < regios.length) return { ok: false, reden: "regio-onbekend" };
      const sleutel = roos?.sleutel ?? sleutelVan(velden.titel, (await tx.dataroos.findMany({ select: { sleutel: true } })).map((rij) => rij.sleutel));
      if (roos) {
        const { count } = await tx.dataroos.updateMany({ where: { id: roos.id, versie }, data: { ...velden, versie: { increment: 1 } } });
        if (count === 0) return { ok: false, reden: "intussen-gewijzigd" };
        await tx.dataroos.update({ where: { id: roos.id }, data: { regios: { set: regios.map((id) => ({ id })) } } });
      } else await tx.dataroos.create({ data: { ...velden, sleutel, regios: { connect: regios.map((id) => ({ id })) }, versies: { create: { nummer: 1, inhoud: LEGE_INHOUD as unknown as Prisma.InputJsonValue } } } });
      const leesbaar = (titel: string, uitleg: string, regios: readonly { naam: string }[]) => ({ Naam: titel, Uitleg: uitleg, "Regio’s": regios.map(({ naam }) => naam).join(", ") });
      await roosregel(tx, door, sleutel, roos ? "dataroos-gewijzigd" : "dataroos-gemaakt", roos ? "wijzigde de roos" : "maakte de roos", { voor: roos && leesbaar(roos.titel, roos.uitleg, roos.regios), na: leesbaar(velden.titel, velden.uitleg, namen) });
      return { ok: true, sleutel };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false, reden: "titel-bezet" };
    throw fout;
  }
}

/** Every key that any version of the rose ever used. */
export const gebruikteSleutels = ({ versies }: GevondenRoos): string[] => [...new Set(versies.flatMap(({ inhoud }) => sleutelsIn(inhoud)))];

/** Holds a rose for the rest of the transaction: its versions and rounds are decided on by one person at a time. */
export async function houdRoosVast(tx: Transactie, roosId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM dataroos WHERE id = ${roosId}::uuid FOR NO KEY UPDATE`;
}

/** Changes what the rose asks, in the version that no round uses yet. One change at a time, each on what the one before left. */
export async function inhoudWijzigen(door: Door, roos: GevondenRoos, wijziging: Wijziging, wat: string): Promise<Uitkomst> {
  return inTransactie(async (tx) => {
    await houdRoosVast(tx, roos.id);
    const { meetronden, ...rij } = await findLaatsteVersie(tx, roos.id);
    if (meetronden.length > 0) return { ok: false, reden: "in-gebruik" };
    const oud = rij.inhoud as Roosinhoud;
    const uitkomst = wijziging(oud);
    if (!uitkomst.ok) return uitkomst;
    await tx.roosversie.update({ where: { id: rij.id }, data: { inhoud: uitkomst.inhoud as unknown as Prisma.InputJsonValue, versie: { increment: 1 } } });
    await roosregel(tx, door, roos.sleutel, "inhoud-gewijzigd", `${wat} (versie ${rij.nummer})`, { voor: inhoudLeesbaar(oud), na: inhoudLeesbaar(uitkomst.inhoud) });
    return { ok: true };
  });
}

/** What a rose asks as label -> text: one entry per part, so that the logboek shows the part that changed. */
function inhoudLeesbaar({ schaal, themas, vragen }: Roosinhoud): Record<string, string> {
  return Object.fromEntries([
    ["Schaal", schaal.map(({ label }) => label).join(" · ")],
    ...schaal.map(({ sleutel, label, vulling, patroon, icoon, kleur, soort }) => [`Status ${sleutel}`, `${label} (${Math.round(vulling * 100)}%, ${patroon}, ${icoon}, ${kleur}, ${soort})`]),
    ...themas.map(({ sleutel, naam, subthemas }) => [`Thema ${sleutel}`, `${naam}: ${subthemas.map((subthema) => subthema.naam).join(" · ")}`]),
    ...themas.flatMap(({ subthemas }) => subthemas.map(({ sleutel, naam, uitleg }) => [`Subthema ${sleutel}`, uitleg ? `${naam}: ${uitleg}` : naam])),
    ["Vragen", vragen.map(({ tekst }) => tekst).join(" · ")],
  ]);
}

/** Begins the next version as a copy of the last; refused while there is one that no round uses yet. The next round will ask it. */
export function versieBeginnen(door: Door, roos: GevondenRoos): Promise<Uitkomst> {
  return inTransactie(async (tx) => {
    await houdRoosVast(tx, roos.id);
    const { nummer, inhoud, meetronden } = await findLaatsteVersie(tx, roos.id);
    if (meetronden.length === 0) return { ok: false, reden: "concept-open" };
    await tx.roosversie.create({ data: { roosId: roos.id, nummer: nummer + 1, inhoud: inhoud as Prisma.InputJsonValue } });
    await roosregel(tx, door, roos.sleutel, "versie-begonnen", `begon versie ${nummer + 1}`);
    return { ok: true };
  });
}

/** Drops a version that no round uses, so that the last one in use holds again; the first version stays. */
export function versieLatenVallen(door: Door, roos: GevondenRoos): Promise<Uitkomst> {
  return inTransactie(async (tx) => {
    await houdRoosVast(tx, roos.id);
    const { id, nummer, inhoud, meetronden } = await findLaatsteVersie(tx, roos.id);
    if (meetronden.length > 0 || nummer === 1) return { ok: false, reden: "in-gebruik" };
    await tx.roosversie.delete({ where: { id } });
    await roosregel(tx, door, roos.sleutel, "versie-vervallen", `liet versie ${nummer} vervallen`, { voor: inhoudLeesbaar(inhoud as Roosinhoud), na: null });
    return { ok: true };
  });
}

const findLaatsteVersie = (tx: Transactie, roosId: string) => tx.roosversie.findFirstOrThrow({ where: { roosId }, orderBy: { nummer: "desc" }, include: { meetronden: { select: { id: true } } } });

function roosregel(tx: Transactie, door: Door, sleutel: string, gebeurtenis: string, omschrijving: string, rest: Pick<NieuweRegel, "voor" | "na"> = {}): Promise<void> {
  return legVast(tx, { door, gebeurtenis, onderwerp: "dataroos", onderwerpId: sleutel, omschrijving, ...rest });
}
