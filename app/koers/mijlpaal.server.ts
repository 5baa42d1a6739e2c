import { inTransactie, isUuid, Prisma, prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door, type NieuweRegel } from "~/logboek/logboek.server";
import { datumVoluit, datumVoorDatabase, type Datum } from "~/periode/datum";
import { kwartaalInWoorden, kwartaalSleutel, type Kwartaal } from "~/periode/kwartaal";
import { nietGevonden } from "~/toegang/weigering.server";
import { foutUit, metVersie, type Waarden } from "~/ui/formulier";
import { beweegBezwaar, isVervallen, MIJLPAALWEIGERINGEN, verplaatsBezwaar, type Mijlpaal, type Mijlpaalweigering } from "./mijlpaal";
import { mijlpaalLeesbaar, type Mijlpaalinvoer, type Mijlpaalvelden, type NieuweMijlpaal } from "./mijlpaal-formulier";

const { sql } = Prisma;
/** `zin`: where a refusal can say more than its reason. */
type Geweigerd = { ok: false; reden: Mijlpaalweigering; zin?: string };
type Uitkomst = { ok: true } | Geweigerd;

/** The field and the sentence of a refusal. */
export const mijlpaalfout = (geweigerd: Geweigerd) => foutUit(MIJLPAALWEIGERINGEN, geweigerd);

/** A milestone as the rules see it, with what only its own page needs. */
type Rij = Mijlpaal & { versie: number };

/** Milestones with their moves and the work that hangs on them; one query, because the half-year, the spoorboekje and the koersdocument all begin with it. */
function leesMijlpalen(db: Pick<Transactie, "$queryRaw">, waar: Prisma.Sql): Promise<Rij[]> {
  return db.$queryRaw<Rij[]>`
    SELECT m.id, m.spoor::text, m.titel, m.omschrijving, m.kwartaal, m.is_voorbeeld AS "isVoorbeeld", m.versie, ${dag(sql`m.aangemaakt_op`)}::text AS "aangemaaktOp",
      CASE WHEN m.bevestigd_op IS NOT NULL THEN json_build_object('op', m.bevestigd_op, 'volgens', coalesce(m.bevestigd_volgens, '')) END AS bevestigd,
      CASE WHEN m.vervallen_op IS NOT NULL THEN json_build_object('op', m.vervallen_op, 'reden', coalesce(m.vervallen_reden, ''), 'hervatOp', m.hervat_op) END AS vervallen,
      (SELECT coalesce(json_agg(json_build_object('van', v.van, 'naar', v.naar, 'reden', v.reden, 'op', ${dag(sql`v.op`)}) ORDER BY v.id), '[]') FROM mijlpaalverplaatsing v WHERE v.mijlpaal_id = m.id) AS verplaatsingen,
      (SELECT coalesce(json_agg(${WERK} ORDER BY w.id), '[]') FROM mijlpaalwerk w LEFT JOIN opgave o ON o.id = w.opgave_id LEFT JOIN treintje t ON t.id = w.treintje_id LEFT JOIN project p ON p.id = w.project_id WHERE w.mijlpaal_id = m.id) AS werk
    FROM mijlpaal m WHERE ${waar} ORDER BY m.kwartaal, m.id`;
}

const dag = (moment: Prisma.Sql) => sql`(${moment} AT TIME ZONE 'Europe/Amsterdam')::date`;

/** The plan of an oplevering as it was first made. */
const EERST_GEPLAND = sql`coalesce((SELECT h.van_op FROM herplanning h WHERE h.oplevering_id = l.id ORDER BY h.op, h.id LIMIT 1), l.gepland_op)`;

const WERK = sql`CASE
  WHEN o.id IS NOT NULL THEN json_build_object('soort', 'traject', 'sleutel', o.sleutel, 'titel', o.titel, 'naar', '/trajecten/' || o.sleutel, 'stap', w.stap, 'geslotenOp', ${dag(sql`o.gesloten_op`)},
    'overgangen', (SELECT coalesce(json_agg(json_build_object('op', ${dag(sql`s.op`)}, 'van', s.van, 'naar', s.naar) ORDER BY s.id), '[]') FROM stapovergang s WHERE s.opgave_id = o.id))
  WHEN t.id IS NOT NULL THEN json_build_object('soort', 'treintje', 'sleutel', t.sleutel, 'titel', t.titel, 'naar', '/treintjes/' || t.sleutel, 'gevormdOp', ${dag(sql`t.ronde1_gesloten_op`)})
  ELSE json_build_object('soort', 'project', 'sleutel', p.code, 'titel', p.titel, 'naar', '/projecten/' || p.code,
    'opleveringen', (SELECT coalesce(json_agg(json_build_object('eerstGeplandOp', ${EERST_GEPLAND}, 'opgeleverdOp', l.opgeleverd_op)), '[]') FROM oplevering l WHERE l.project_id = p.id)) END`;

/** Every milestone, in the order of the spoorboekje: by quarter, and in a quarter as they were made. */
export const listMijlpalen = (db: Pick<Transactie, "$queryRaw"> = prisma): Promise<Mijlpaal[]> => leesMijlpalen(db, sql`TRUE`);

/** The milestone of an address, or 404: as the rules see it, and as its form does. */
export async function mijlpaalUitAdres(id: string | undefined) {
  const [mijlpaal] = id && isUuid(id) ? await leesMijlpalen(prisma, sql`m.id = ${id}::uuid`) : [];
  if (!mijlpaal) throw nietGevonden("Deze mijlpaal bestaat niet.");
  return { mijlpaal, velden: veldenVan(mijlpaal), versie: mijlpaal.versie };
}
export type GevondenMijlpaal = Awaited<ReturnType<typeof mijlpaalUitAdres>>;

/** A form that came too late, made ready to be sent again by whoever looked at what changed. */
export async function metVersieVanNu(id: string | undefined, waarden: Waarden): Promise<Waarden> {
  return metVersie(waarden, (await mijlpaalUitAdres(id)).versie);
}

function veldenVan({ titel, spoor, omschrijving, werk }: Mijlpaal): Mijlpaalvelden {
  return {
    titel, spoor, omschrijving,
    trajecten: werk.filter(({ soort }) => soort === "traject").map(({ sleutel }) => sleutel),
    stap: werk.find((een) => een.soort === "traject")?.stap ?? 2,
    treintjes: werk.filter(({ soort }) => soort === "treintje").map(({ sleutel }) => sleutel),
    projecten: werk.filter(({ soort }) => soort === "project").map(({ sleutel }) => sleutel),
  };
}

/** The trajecten and treintjes that a milestone can follow from, for choosing from. */
export async function listWerkopties() {
  const optie = ({ sleutel, titel }: { sleutel: string; titel: string }) => ({ waarde: sleutel, tekst: titel });
  const [opgaven, treintjes] = await Promise.all([prisma.opgave.findMany({ select: { sleutel: true, titel: true }, orderBy: { titel: "asc" } }), prisma.treintje.findMany({ select: { sleutel: true, titel: true }, orderBy: { titel: "asc" } })]);
  return { trajecten: opgaven.map(optie), treintjes: treintjes.map(optie) };
}

/** Makes a milestone in the spoorboekje of a year; refused when its quarter lies elsewhere or its work does not exist. */
export function mijlpaalMaken(door: Door, jaar: number, { kwartaal, ...velden }: NieuweMijlpaal): Promise<{ ok: true; id: string } | Geweigerd> {
  return inTransactie(async (tx) => {
    if (kwartaal.jaar !== jaar) return { ok: false, reden: "buiten-het-jaar" };
    const werk = await werkVoor(tx, velden);
    if (!werk.ok) return werk;
    const { titel, spoor, omschrijving } = velden;
    const { id } = await tx.mijlpaal.create({ data: { titel, spoor, omschrijving, kwartaal: kwartaalSleutel(kwartaal), werk: { create: werk.rijen } } });
    await mijlpaalregel(tx, door, id, "mijlpaal-gemaakt", "maakte de mijlpaal", { na: mijlpaalLeesbaar(velden, werk.namen, kwartaalSleutel(kwartaal)) });
    return { ok: true, id };
  });
}

/** Saves a milestone as it was filled in. Once work hangs on it, that decides, whatever was confirmed by hand before. */
export function mijlpaalWijzigen(door: Door, { mijlpaal: { id, werk: eerder }, velden: oud }: GevondenMijlpaal, { versie, ...velden }: Mijlpaalinvoer): Promise<Uitkomst> {
  return inTransactie(async (tx) => {
    const werk = await werkVoor(tx, velden);
    if (!werk.ok) return werk;
    const { titel, spoor, omschrijving } = velden;
    if (!(await wijzig(tx, id, versie, { titel, spoor, omschrijving }))) return { ok: false, reden: "intussen-gewijzigd" };
    await tx.mijlpaalwerk.deleteMany({ where: { mijlpaalId: id } });
    await tx.mijlpaalwerk.createMany({ data: werk.rijen.map((een) => ({ ...een, mijlpaalId: id })) });
    await mijlpaalregel(tx, door, id, "mijlpaal-gewijzigd", "wijzigde de mijlpaal", { voor: mijlpaalLeesbaar(oud, eerder.map(({ titel }) => titel)), na: mijlpaalLeesbaar(velden, werk.namen) });
    return { ok: true };
  });
}

/** The work that was chosen, as rows and by name; refused when some of it does not exist (any more), with the codes that were typed in vain. */
async function werkVoor(tx: Transactie, { trajecten, stap, treintjes, projecten }: Pick<Mijlpaalvelden, "trajecten" | "stap" | "treintjes" | "projecten">) {
  const opgaven = await tx.opgave.findMany({ where: { sleutel: { in: [...trajecten] } }, select: { id: true, titel: true }, orderBy: { titel: "asc" } });
  const treinen = await tx.treintje.findMany({ where: { sleutel: { in: [...treintjes] } }, select: { id: true, titel: true }, orderBy: { titel: "asc" } });
  const werken = await tx.project.findMany({ where: { code: { in: [...projecten] } }, select: { id: true, titel: true, code: true }, orderBy: { titel: "asc" } });
  const onbekend = projecten.filter((code) => !werken.some((werk) => werk.code === code));
  if (onbekend.length > 0) return { ok: false as const, reden: "werk-onbekend" as const, zin: `Er is geen project met de code ${onbekend.join(" of ")}.` };
  if (opgaven.length !== trajecten.length || treinen.length !== treintjes.length) return { ok: false as const, reden: "werk-onbekend" as const };
  return { ok: true as const, rijen: [...opgaven.map(({ id }) => ({ opgaveId: id, stap })), ...treinen.map(({ id }) => ({ treintjeId: id })), ...werken.map(({ id }) => ({ projectId: id }))], namen: [...opgaven, ...treinen, ...werken].map(({ titel }) => titel) };
}

/** Moves a milestone to another quarter and keeps the old one with the reason. */
export function mijlpaalVerplaatsen(door: Door, { mijlpaal }: GevondenMijlpaal, { kwartaal, reden, versie }: { kwartaal: Kwartaal; reden: string; versie: number }, vandaag: Datum): Promise<Uitkomst> {
  return inTransactie(async (tx) => {
    const bezwaar = verplaatsBezwaar(mijlpaal, kwartaal, vandaag);
    if (bezwaar) return { ok: false, reden: bezwaar };
    const naar = kwartaalSleutel(kwartaal);
    if (!(await wijzig(tx, mijlpaal.id, versie, { kwartaal: naar }))) return { ok: false, reden: "intussen-gewijzigd" };
    await tx.mijlpaalverplaatsing.create({ data: { mijlpaalId: mijlpaal.id, van: mijlpaal.kwartaal, naar, reden, doorNaam: door.naam } });
    await mijlpaalregel(tx, door, mijlpaal.id, "mijlpaal-verplaatst", "verplaatste de mijlpaal", { voor: { Kwartaal: kwartaalInWoorden(mijlpaal.kwartaal) }, na: { Kwartaal: kwartaalInWoorden(naar) }, reden });
    return { ok: true };
  });
}

/** Confirms by hand that a milestone was reached; only where no work says so. */
export function mijlpaalBevestigen(door: Door, { mijlpaal }: GevondenMijlpaal, { op, volgens, versie }: { op: Datum; volgens: string; versie: number }, vandaag: Datum): Promise<Uitkomst> {
  return inTransactie(async (tx) => {
    if (op > vandaag) return { ok: false, reden: "in-de-toekomst" };
    const bezwaar = isVervallen(mijlpaal, vandaag) ? "vervallen" : mijlpaal.werk.length > 0 ? "volgt-uit-werk" : mijlpaal.bevestigd ? "al-bereikt" : null;
    if (bezwaar) return { ok: false, reden: bezwaar };
    if (!(await wijzig(tx, mijlpaal.id, versie, { bevestigdOp: datumVoorDatabase(op), bevestigdVolgens: volgens }))) return { ok: false, reden: "intussen-gewijzigd" };
    await mijlpaalregel(tx, door, mijlpaal.id, "mijlpaal-bevestigd", "bevestigde dat de mijlpaal is bereikt", { na: { "Bereikt op": datumVoluit(op), "Volgens": volgens } });
    return { ok: true };
  });
}

/** Takes a confirmation back, with the reason. */
export function bevestigingIntrekken(door: Door, { mijlpaal }: GevondenMijlpaal, { reden, versie }: { reden: string; versie: number }): Promise<Uitkomst> {
  return inTransactie(async (tx) => {
    if (!mijlpaal.bevestigd) return { ok: false, reden: "niet-bevestigd" };
    if (!(await wijzig(tx, mijlpaal.id, versie, { bevestigdOp: null, bevestigdVolgens: null }))) return { ok: false, reden: "intussen-gewijzigd" };
    await mijlpaalregel(tx, door, mijlpaal.id, "bevestiging-ingetrokken", "trok de bevestiging in", { voor: { "Bereikt op": datumVoluit(mijlpaal.bevestigd.op), Volgens: mijlpaal.bevestigd.volgens }, reden });
    return { ok: true };
  });
}

/** Drops a milestone, with the reason: it stays to be read. */
export function mijlpaalLatenVervallen(door: Door, { mijlpaal }: GevondenMijlpaal, { reden, versie }: { reden: string; versie: number }, vandaag: Datum): Promise<Uitkomst> {
  return inTransactie(async (tx) => {
    const bezwaar = beweegBezwaar(mijlpaal, vandaag);
    if (bezwaar) return { ok: false, reden: bezwaar };
    if (!(await wijzig(tx, mijlpaal.id, versie, { vervallenOp: datumVoorDatabase(vandaag), vervallenReden: reden, hervatOp: null }))) return { ok: false, reden: "intussen-gewijzigd" };
    await mijlpaalregel(tx, door, mijlpaal.id, "mijlpaal-vervallen", "liet de mijlpaal vervallen", { reden });
    return { ok: true };
  });
}

/** Takes a dropped milestone up again, with the reason. */
export function mijlpaalHervatten(door: Door, { mijlpaal }: GevondenMijlpaal, { reden, versie }: { reden: string; versie: number }, vandaag: Datum): Promise<Uitkomst> {
  return inTransactie(async (tx) => {
    if (!isVervallen(mijlpaal, vandaag)) return { ok: false, reden: "niet-vervallen" };
    if (!(await wijzig(tx, mijlpaal.id, versie, { hervatOp: datumVoorDatabase(vandaag) }))) return { ok: false, reden: "intussen-gewijzigd" };
    await mijlpaalregel(tx, door, mijlpaal.id, "mijlpaal-hervat", "nam de mijlpaal weer op", { voor: { Vervallen: mijlpaal.vervallen?.reden ?? "" }, reden });
    return { ok: true };
  });
}

/** Changes a milestone when it still is the version that somebody looked at. */
async function wijzig(tx: Transactie, id: string, versie: number, data: Prisma.MijlpaalUpdateManyMutationInput): Promise<boolean> {
  return (await tx.mijlpaal.updateMany({ where: { id, versie }, data: { ...data, versie: { increment: 1 } } })).count === 1;
}

function mijlpaalregel(tx: Transactie, door: Door, id: string, gebeurtenis: string, omschrijving: string, rest: Pick<NieuweRegel, "voor" | "na" | "reden"> = {}): Promise<void> {
  return legVast(tx, { door, gebeurtenis, onderwerp: "mijlpaal", onderwerpId: id, omschrijving, ...rest });
}
