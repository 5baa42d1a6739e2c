import { inTransactie, Prisma, prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door, type NieuweRegel } from "~/logboek/logboek.server";
import { datumKort, datumUitDatabase, datumVoorDatabase, type Datum } from "~/periode/datum";
import { halfjaarInWoorden, halfjaarSleutel, halfjaarVanSleutel, type Halfjaar } from "~/periode/halfjaar";
import { nietGevonden } from "~/toegang/weigering.server";
import { bezwarenTegenOpenen, subthemasVan, type Roosinhoud } from "./inhoud";
import { magHeropenen, magOpenen, magPubliceren, magVaststellen, type Rondeweigering } from "./meetronde";
import { houdRoosVast } from "./roos.server";
import { ANTWOORDEN } from "./status";

export type Rondeuitkomst = { ok: true } | { ok: false; reden: Rondeweigering };

/** The rounds of a rose, newest first, with how many regions take part and have submitted. */
export async function listRonden(roosId: string) {
  const ronden = await prisma.meetronde.findMany({ where: { roosId }, orderBy: { nummer: "desc" }, include: { roosversie: { select: { nummer: true } } } });
  const tellingen = await prisma.$queryRaw<{ id: string; regios: number; ingediend: number }[]>`
    SELECT m.id, count(r.id)::int AS regios, count(r.ingediend_op)::int AS ingediend FROM meetronde m LEFT JOIN regiometing r ON r.meetronde_id = m.id WHERE m.roos_id = ${roosId}::uuid GROUP BY m.id`;
  const van = new Map(tellingen.map((telling) => [telling.id, telling]));
  return ronden.map((ronde) => ({ ...ronde, deadline: datumUitDatabase(ronde.deadline), regios: van.get(ronde.id)?.regios ?? 0, ingediend: van.get(ronde.id)?.ingediend ?? 0 }));
}

/** The round of an address, or 404. */
export async function rondeUitAdres(roosSleutel: string | undefined, halfjaar: string | undefined) {
  const ronde = await prisma.meetronde.findFirst({ where: { halfjaar: halfjaar ?? "", roos: { sleutel: roosSleutel ?? "" } }, include: { roos: { select: { sleutel: true, titel: true } }, roosversie: { select: { nummer: true, inhoud: true } } } });
  if (!ronde) throw nietGevonden("Deze meetronde bestaat niet.");
  return { ...ronde, deadline: datumUitDatabase(ronde.deadline), roosversie: { ...ronde.roosversie, inhoud: ronde.roosversie.inhoud as Roosinhoud } };
}
export type GevondenRonde = Awaited<ReturnType<typeof rondeUitAdres>>;

/**
 * Opens a round over all regions of the rose, on its latest version. Every region begins with the statuses of the last round that it was in,
 * as overgenomen: what the version no longer asks or the scale no longer has is left behind, and what was afgestemd must be so again.
 */
export async function rondeOpenen(door: Door, { id: roosId, sleutel: roosSleutel }: { id: string; sleutel: string }, { halfjaar, deadline }: { halfjaar: Halfjaar; deadline: Datum }, vandaag: Datum): Promise<Rondeuitkomst> {
  return inTransactie(async (tx) => {
    await houdRoosVast(tx, roosId);
    const [versie, laatste, regios] = [
      await tx.roosversie.findFirstOrThrow({ where: { roosId }, orderBy: { nummer: "desc" } }),
      await tx.meetronde.findFirst({ where: { roosId }, orderBy: { nummer: "desc" } }),
      await tx.regio.findMany({ where: { rozen: { some: { id: roosId } } }, select: { id: true } }),
    ];
    const inhoud = versie.inhoud as Roosinhoud;
    const bezwaar = magOpenen(halfjaar, deadline, vandaag, laatste && { ...laatste, halfjaar: halfjaarVanSleutel(laatste.halfjaar)! }, bezwarenTegenOpenen(inhoud, regios.length));
    if (bezwaar) return { ok: false, reden: bezwaar };
    const nummer = (laatste?.nummer ?? 0) + 1;
    const ronde = await tx.meetronde.create({ data: { roosId, roosversieId: versie.id, halfjaar: halfjaarSleutel(halfjaar), nummer, deadline: datumVoorDatabase(deadline) } });
    await tx.regiometing.createMany({ data: regios.map(({ id }) => ({ meetrondeId: ronde.id, regioId: id })) });
    await neemStatussenOver(tx, ronde, inhoud);
    await ronderegel(tx, door, { halfjaar: ronde.halfjaar, roos: { sleutel: roosSleutel } }, "meetronde-geopend", `opende meting ${nummer}`, { na: { Versie: String(versie.nummer), "Regio’s": String(regios.length), Deadline: datumKort(deadline) } });
    return { ok: true };
  });
}

async function neemStatussenOver(tx: Transactie, { id, roosId, nummer }: { id: string; roosId: string; nummer: number }, inhoud: Roosinhoud): Promise<void> {
  const past = Prisma.sql`(s.onderdeel = ANY(${subthemasVan(inhoud).map(({ sleutel }) => sleutel)}) AND s.waarde = ANY(${inhoud.schaal.map(({ sleutel }) => sleutel)}) OR s.onderdeel = ANY(${inhoud.vragen.map(({ sleutel }) => sleutel)}) AND s.waarde = ANY(${Object.keys(ANTWOORDEN)}))`;
  await tx.$executeRaw`
    INSERT INTO status (regiometing_id, onderdeel, waarde, toelichting, bron, afgestemd, bevestigd_in, is_voorbeeld, op, door_naam)
    SELECT nieuw.id, s.onderdeel, s.waarde, s.toelichting, s.bron, false, s.bevestigd_in, s.is_voorbeeld, s.op, s.door_naam
    FROM regiometing nieuw
    CROSS JOIN LATERAL (SELECT r.id FROM regiometing r JOIN meetronde m ON m.id = r.meetronde_id WHERE r.regio_id = nieuw.regio_id AND m.roos_id = ${roosId}::uuid AND m.nummer < ${nummer} ORDER BY m.nummer DESC LIMIT 1) oud
    JOIN status s ON s.regiometing_id = oud.id
    WHERE nieuw.meetronde_id = ${id}::uuid AND ${past}`;
}

/** Gives the regions of an open round more or less time, with the reason. */
export async function deadlineVerzetten(door: Door, ronde: GevondenRonde, { deadline, reden }: { deadline: Datum; reden: string }, vandaag: Datum): Promise<Rondeuitkomst> {
  if (deadline < vandaag) return { ok: false, reden: "deadline-te-vroeg" };
  return inTransactie(async (tx) => {
    const { count } = await tx.meetronde.updateMany({ where: { id: ronde.id, vastgesteldOp: null }, data: { deadline: datumVoorDatabase(deadline) } });
    if (count === 0) return { ok: false, reden: "niet-open" };
    await ronderegel(tx, door, ronde, "deadline-verzet", `verzette de datum van meting ${ronde.nummer}`, { voor: { "Indienen uiterlijk op": datumKort(ronde.deadline) }, na: { "Indienen uiterlijk op": datumKort(deadline) }, reden });
    return { ok: true };
  });
}

/** Freezes a round: from then on no status changes. While regions have not submitted it takes a reason. */
export async function rondeVaststellen(door: Door, ronde: GevondenRonde, opmerking: string | null): Promise<Rondeuitkomst> {
  return inTransactie(async (tx) => {
    // Held first, so that nobody saves or submits between the count and the freeze.
    await tx.$queryRaw`SELECT 1 FROM meetronde WHERE id = ${ronde.id}::uuid FOR UPDATE`;
    const nu = await tx.meetronde.findUniqueOrThrow({ where: { id: ronde.id } });
    const ontbreekt = await tx.regiometing.count({ where: { meetrondeId: ronde.id, ingediendOp: null } });
    const bezwaar = magVaststellen(nu, { ontbreekt, opmerking });
    if (bezwaar) return { ok: false, reden: bezwaar };
    await tx.meetronde.update({ where: { id: ronde.id }, data: { vastgesteldOp: new Date(), vastgesteldDoor: door.naam, opmerking: ontbreekt > 0 ? opmerking : null } });
    await ronderegel(tx, door, ronde, "meetronde-vastgesteld", `stelde meting ${ronde.nummer} vast`, { reden: ontbreekt > 0 ? opmerking : null });
    return { ok: true };
  });
}

/** Why a round cannot be published now; null when it can. */
export async function publicatiebezwaar({ id, roosId, nummer }: GevondenRonde, db: Transactie | typeof prisma = prisma): Promise<Rondeweigering | null> {
  const nu = await db.meetronde.findUniqueOrThrow({ where: { id } });
  return magPubliceren(nu, { eerdereOpen: await db.meetronde.count({ where: { roosId, nummer: { lt: nummer }, gepubliceerdOp: null } }) });
}

/** Why a round cannot be opened again now; null when it can. */
export async function heropeningsbezwaar({ id, roosId, nummer }: GevondenRonde, db: Transactie | typeof prisma = prisma): Promise<Rondeweigering | null> {
  const nu = await db.meetronde.findUniqueOrThrow({ where: { id } });
  return magHeropenen(nu, (await db.meetronde.count({ where: { roosId, nummer: { gt: nummer } } })) === 0);
}

export function rondePubliceren(door: Door, ronde: GevondenRonde): Promise<Rondeuitkomst> {
  return inTransactie(async (tx) => {
    await houdRoosVast(tx, ronde.roosId);
    const bezwaar = await publicatiebezwaar(ronde, tx);
    if (bezwaar) return { ok: false, reden: bezwaar };
    await tx.meetronde.update({ where: { id: ronde.id }, data: { gepubliceerdOp: new Date(), gepubliceerdDoor: door.naam } });
    await ronderegel(tx, door, ronde, "meetronde-gepubliceerd", `publiceerde meting ${ronde.nummer}`);
    return { ok: true };
  });
}

/** Opens a round again that was vastgesteld but that nobody outside has read, with the reason. What was submitted stays so. */
export function rondeHeropenen(door: Door, ronde: GevondenRonde, reden: string): Promise<Rondeuitkomst> {
  return inTransactie(async (tx) => {
    await houdRoosVast(tx, ronde.roosId);
    const bezwaar = await heropeningsbezwaar(ronde, tx);
    if (bezwaar) return { ok: false, reden: bezwaar };
    await tx.meetronde.update({ where: { id: ronde.id }, data: { vastgesteldOp: null, vastgesteldDoor: null, opmerking: null } });
    await ronderegel(tx, door, ronde, "meetronde-heropend", `heropende meting ${ronde.nummer}`, { reden });
    return { ok: true };
  });
}

function ronderegel(tx: Transactie, door: Door, { roos, halfjaar }: { roos: { sleutel: string }; halfjaar: string }, gebeurtenis: string, omschrijving: string, rest: Pick<NieuweRegel, "voor" | "na" | "reden"> = {}): Promise<void> {
  return legVast(tx, { door, gebeurtenis, onderwerp: "meetronde", onderwerpId: `${roos.sleutel}/${halfjaar}`, omschrijving: `${omschrijving} over ${halfjaarInWoorden(halfjaar)}`, ...rest });
}
