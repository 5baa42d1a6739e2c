import { inTransactie, isUuid, prisma, type Prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door, type NieuweRegel } from "~/logboek/logboek.server";
import { datumInNederland, datumUitDatabase, datumVoluit, datumVoorDatabase, type Datum } from "~/periode/datum";
import { kwartaalInWoorden, kwartaalSleutel, type Kwartaal } from "~/periode/kwartaal";
import { nietGevonden } from "~/toegang/weigering.server";
import type { Waarden } from "~/ui/formulier";
import { beweegBezwaar, isVervallen, verplaatsBezwaar, type Mijlpaal, type Mijlpaalweigering, type Werk } from "./mijlpaal";
import { mijlpaalLeesbaar, type Mijlpaalinvoer, type Mijlpaalvelden, type NieuweMijlpaal } from "./mijlpaal-formulier";

type Uitkomst = { ok: true } | { ok: false; reden: Mijlpaalweigering };

const MET_WERK = {
  verplaatsingen: { orderBy: { id: "asc" } },
  werk: {
    orderBy: { id: "asc" },
    include: {
      opgave: { select: { sleutel: true, titel: true, geslotenOp: true, overgangen: { orderBy: { id: "asc" }, select: { op: true, van: true, naar: true } } } },
      treintje: { select: { sleutel: true, titel: true, ronde1GeslotenOp: true } },
      project: { select: { code: true, titel: true, opleveringen: { select: { geplandOp: true, opgeleverdOp: true } } } },
    },
  },
} as const satisfies Prisma.MijlpaalInclude;
type Rij = Prisma.MijlpaalGetPayload<{ include: typeof MET_WERK }>;

/** Every milestone, in the order of the spoorboekje: by quarter, and in a quarter as they were made. The queries do not grow with how many. */
export async function listMijlpalen(db: Pick<Transactie, "mijlpaal"> = prisma): Promise<Mijlpaal[]> {
  return (await db.mijlpaal.findMany({ include: MET_WERK, orderBy: [{ kwartaal: "asc" }, { id: "asc" }] })).map(mijlpaalUitRij);
}

/** The milestone of an address, or 404: as the rules see it, and as its form does. */
export async function mijlpaalUitAdres(id: string | undefined) {
  const rij = id && isUuid(id) ? await prisma.mijlpaal.findUnique({ where: { id }, include: MET_WERK }) : null;
  if (!rij) throw nietGevonden("Deze mijlpaal bestaat niet.");
  return { mijlpaal: mijlpaalUitRij(rij), velden: veldenUitRij(rij), versie: rij.versie };
}
export type GevondenMijlpaal = Awaited<ReturnType<typeof mijlpaalUitAdres>>;

/** A form that came too late, made ready to be sent again by whoever looked at what changed. */
export async function metVersieVanNu(id: string | undefined, waarden: Waarden): Promise<Waarden> {
  return { ...waarden, versie: String((await mijlpaalUitAdres(id)).versie) };
}

const dag = (moment: Date | null) => moment && datumInNederland(moment);

function mijlpaalUitRij({ id, spoor, titel, omschrijving, kwartaal, isVoorbeeld, verplaatsingen, werk, ...rij }: Rij): Mijlpaal {
  return {
    id, spoor, titel, omschrijving, kwartaal, isVoorbeeld,
    verplaatsingen: verplaatsingen.map(({ van, naar, reden, op }) => ({ van, naar, reden, op: datumInNederland(op) })),
    werk: werk.flatMap(werkUitRij),
    bevestigd: rij.bevestigdOp && { op: datumUitDatabase(rij.bevestigdOp), volgens: rij.bevestigdVolgens ?? "" },
    vervallen: rij.vervallenOp && { op: datumUitDatabase(rij.vervallenOp), reden: rij.vervallenReden ?? "", hervatOp: datumUitDatabase(rij.hervatOp) },
    aangemaaktOp: datumInNederland(rij.aangemaaktOp),
  };
}

function werkUitRij({ opgave, stap, treintje, project }: Rij["werk"][number]): Werk[] {
  if (opgave) return [{ soort: "traject", sleutel: opgave.sleutel, titel: opgave.titel, naar: `/trajecten/${opgave.sleutel}`, stap: stap!, overgangen: opgave.overgangen.map(({ op, van, naar }) => ({ op: datumInNederland(op), van, naar })), geslotenOp: dag(opgave.geslotenOp) }];
  if (treintje) return [{ soort: "treintje", sleutel: treintje.sleutel, titel: treintje.titel, naar: `/treintjes/${treintje.sleutel}`, gevormdOp: dag(treintje.ronde1GeslotenOp) }];
  return project ? [{ soort: "project", sleutel: project.code, titel: project.titel, naar: `/projecten/${project.code}`, opleveringen: project.opleveringen.map(({ geplandOp, opgeleverdOp }) => ({ geplandOp: datumUitDatabase(geplandOp), opgeleverdOp: datumUitDatabase(opgeleverdOp) })) }] : [];
}

function veldenUitRij({ titel, spoor, omschrijving, werk }: Rij): Mijlpaalvelden {
  return {
    titel, spoor, omschrijving,
    trajecten: werk.flatMap(({ opgave }) => opgave?.sleutel ?? []),
    stap: werk.find(({ stap }) => stap !== null)?.stap ?? 2,
    treintjes: werk.flatMap(({ treintje }) => treintje?.sleutel ?? []),
    projecten: werk.flatMap(({ project }) => project?.code ?? []),
  };
}

/** The trajecten and treintjes that a milestone can follow from, for choosing from. */
export async function listWerkopties() {
  const optie = ({ sleutel, titel }: { sleutel: string; titel: string }) => ({ waarde: sleutel, tekst: titel });
  const [opgaven, treintjes] = await Promise.all([prisma.opgave.findMany({ select: { sleutel: true, titel: true }, orderBy: { titel: "asc" } }), prisma.treintje.findMany({ select: { sleutel: true, titel: true }, orderBy: { titel: "asc" } })]);
  return { trajecten: opgaven.map(optie), treintjes: treintjes.map(optie) };
}

/** Makes a milestone in the spoorboekje of a year; refused when its quarter lies elsewhere or its work does not exist. */
export function mijlpaalMaken(door: Door, jaar: number, { kwartaal, ...velden }: NieuweMijlpaal): Promise<{ ok: true; id: string } | { ok: false; reden: Mijlpaalweigering }> {
  return inTransactie(async (tx) => {
    if (kwartaal.jaar !== jaar) return { ok: false, reden: "buiten-het-jaar" };
    const werk = await werkVoor(tx, velden);
    if (!werk) return { ok: false, reden: "werk-onbekend" };
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
    if (!werk) return { ok: false, reden: "werk-onbekend" };
    const { titel, spoor, omschrijving } = velden;
    if (!(await wijzig(tx, id, versie, { titel, spoor, omschrijving }))) return { ok: false, reden: "intussen-gewijzigd" };
    await tx.mijlpaalwerk.deleteMany({ where: { mijlpaalId: id } });
    await tx.mijlpaalwerk.createMany({ data: werk.rijen.map((een) => ({ ...een, mijlpaalId: id })) });
    await mijlpaalregel(tx, door, id, "mijlpaal-gewijzigd", "wijzigde de mijlpaal", { voor: mijlpaalLeesbaar(oud, eerder.map(({ titel }) => titel)), na: mijlpaalLeesbaar(velden, werk.namen) });
    return { ok: true };
  });
}

/** The work that was chosen, as rows and by name; null when some of it does not exist (any more). */
async function werkVoor(tx: Transactie, { trajecten, stap, treintjes, projecten }: Pick<Mijlpaalvelden, "trajecten" | "stap" | "treintjes" | "projecten">) {
  const opgaven = await tx.opgave.findMany({ where: { sleutel: { in: [...trajecten] } }, select: { id: true, titel: true }, orderBy: { titel: "asc" } });
  const treinen = await tx.treintje.findMany({ where: { sleutel: { in: [...treintjes] } }, select: { id: true, titel: true }, orderBy: { titel: "asc" } });
  const werken = await tx.project.findMany({ where: { code: { in: [...projecten] } }, select: { id: true, titel: true }, orderBy: { titel: "asc" } });
  if (opgaven.length !== trajecten.length || treinen.length !== treintjes.length || werken.length !== projecten.length) return null;
  return { rijen: [...opgaven.map(({ id }) => ({ opgaveId: id, stap })), ...treinen.map(({ id }) => ({ treintjeId: id })), ...werken.map(({ id }) => ({ projectId: id }))], namen: [...opgaven, ...treinen, ...werken].map(({ titel }) => titel) };
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
