import { inTransactie, isUuid, prisma, type Prisma, type Transactie } from "~/database/prisma.server";
import { letterlijk, zoektekst } from "~/database/zoektekst";
import { legVast, type Door, type NieuweRegel } from "~/logboek/logboek.server";
import { datumUitDatabase, datumVoluit, datumVoorDatabase, type Datum } from "~/periode/datum";
import { nietGevonden } from "~/toegang/weigering.server";
import { puntLeesbaar, type Pilotinvoer } from "./kaart-formulier";
import { isNogOpen, opgaveregel } from "./opgave.server";
import { RESULTAATSOORTEN, type Inventarisfilter, type OPLOSSINGWEIGERINGEN, type Resultaatinvoer } from "./oplossing";

type Uitkomst = { ok: true } | { ok: false; reden: keyof typeof OPLOSSINGWEIGERINGEN };
const PER_PAGINA = 25;

/** The inventory: every oplossing of every map, and the past pilots, a page at a time. */
export async function listInventaris({ zoek, niveau, fase, categorie, herkomst, pagina }: Inventarisfilter) {
  const where: Prisma.KaartpuntWhereInput = {
    soort: "oplossing",
    ...(niveau && { niveau }),
    ...(fase && { fase }),
    ...(categorie && { categorie }),
    ...(herkomst && { opgaveId: herkomst === "pilot" ? null : { not: null } }),
    AND: zoek.split(" ").filter(Boolean).map((woord) => ({ zoektekst: { contains: letterlijk(woord) } })),
  };
  const [rijen, aantal] = await Promise.all([
    prisma.kaartpunt.findMany({ where, include: { opgave: { select: { sleutel: true, titel: true } } }, orderBy: [{ titel: "asc" }, { id: "asc" }], skip: (pagina - 1) * PER_PAGINA, take: PER_PAGINA }),
    prisma.kaartpunt.count({ where }),
  ]);
  return { rijen, aantal, paginas: Math.max(1, Math.ceil(aantal / PER_PAGINA)) };
}

/** The oplossing of an address, or 404; a pilot has no opgave. */
export async function oplossingUitAdres(id: string | undefined) {
  const oplossing = id && isUuid(id) ? await prisma.kaartpunt.findUnique({ where: { id, soort: "oplossing" }, include: { opgave: { select: { id: true, sleutel: true, titel: true } } } }) : null;
  if (!oplossing) throw nietGevonden("Deze oplossing bestaat niet.");
  return oplossing;
}
export type GevondenOplossing = Awaited<ReturnType<typeof oplossingUitAdres>>;

/** Saves a past pilot, new (`oud` null) or changed. */
export async function pilotOpslaan(door: Door, oud: GevondenOplossing | null, { versie, ...velden }: Pilotinvoer): Promise<Uitkomst> {
  const data = { ...velden, soort: "oplossing" as const, zoektekst: zoektekst(velden.titel, velden.omschrijving) };
  return inTransactie(async (tx) => {
    if ((await tx.kaartpunt.count({ where: { opgaveId: null, soort: "oplossing", titel: velden.titel, ...(oud && { id: { not: oud.id } }) } })) > 0) return { ok: false, reden: "titel-bezet" };
    if (oud) {
      const { count } = await tx.kaartpunt.updateMany({ where: { id: oud.id, versie }, data: { ...data, versie: { increment: 1 } } });
      if (count === 0) return { ok: false, reden: "intussen-gewijzigd" };
    }
    const onderwerpId = oud?.id ?? (await tx.kaartpunt.create({ data })).id;
    await legVast(tx, { door, gebeurtenis: oud ? "pilot-gewijzigd" : "pilot-gemaakt", onderwerp: "oplossing", onderwerpId, omschrijving: `${oud ? "wijzigde" : "voegde toe:"} de pilot ${velden.titel}`, voor: oud && puntLeesbaar(oud), na: puntLeesbaar(data) });
    return { ok: true };
  });
}

/** Records since when an oplossing is there (gate 5). */
export async function oplossingRealiseren(door: Door, oplossing: GevondenOplossing, op: Datum, vandaag: Datum): Promise<Uitkomst> {
  if (op > vandaag) return { ok: false, reden: "in-de-toekomst" };
  return bijOplossing(door, oplossing, { gerealiseerdOp: null }, { gerealiseerdOp: datumVoorDatabase(op) }, "al-gerealiseerd", "oplossing-gerealiseerd", `legde vast dat ${oplossing.titel} is gerealiseerd`, { na: { Gerealiseerd: datumVoluit(op) } });
}

/** Records that the opgaventeam can work with it (gate 5): since when, and who says so. */
export async function bruikbaarheidBevestigen(door: Door, oplossing: GevondenOplossing, { op, volgens }: { op: Datum; volgens: string }, vandaag: Datum): Promise<Uitkomst> {
  const gerealiseerdOp = datumUitDatabase(oplossing.gerealiseerdOp);
  if (!gerealiseerdOp) return { ok: false, reden: "nog-niet-gerealiseerd" };
  if (op > vandaag) return { ok: false, reden: "in-de-toekomst" };
  if (op < gerealiseerdOp) return { ok: false, reden: "voor-de-realisatie" };
  return bijOplossing(door, oplossing, { bruikbaarOp: null }, { bruikbaarOp: datumVoorDatabase(op), bruikbaarVolgens: volgens }, "al-bruikbaar", "oplossing-bruikbaar", `legde vast dat het opgaventeam met ${oplossing.titel} kan werken`, { na: { "Bruikbaar sinds": datumVoluit(op), Volgens: volgens } });
}

/** Records what became of an oplossing, and what was learned (gate 6): that is a leerervaring too, to be found with the others. */
export async function resultaatVastleggen(door: Door, opgave: { id: string; sleutel: string }, { oplossing: id, soort, toelichting, geleerd, spoor, op }: Resultaatinvoer, vandaag: Datum): Promise<Uitkomst> {
  if (op > vandaag) return { ok: false, reden: "in-de-toekomst" };
  const oplossing = isUuid(id) ? await prisma.kaartpunt.findUnique({ where: { id, opgaveId: opgave.id, soort: "oplossing" } }) : null;
  if (!oplossing) return { ok: false, reden: "oplossing-onbekend" };
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "opgave-gesloten" };
    await tx.resultaat.create({ data: { opgaveId: opgave.id, oplossingId: oplossing.id, soort, toelichting, geleerd, op: datumVoorDatabase(op), doorNaam: door.naam } });
    await tx.leerervaring.create({ data: { opgaveId: opgave.id, stap: 6, spoor, les: geleerd, toelichting, op: datumVoorDatabase(op), doorNaam: door.naam, zoektekst: zoektekst(geleerd, toelichting, oplossing.titel) } });
    await opgaveregel(tx, door, opgave, "resultaat-vastgelegd", `legde een resultaat vast van ${oplossing.titel}`, { na: { Resultaat: RESULTAATSOORTEN[soort], Toelichting: toelichting, Geleerd: geleerd, Op: datumVoluit(op) } });
    return { ok: true };
  });
}

export function listResultaten({ id }: { id: string }) {
  return prisma.resultaat.findMany({ where: { opgaveId: id }, include: { oplossing: { select: { titel: true } } }, orderBy: [{ op: "desc" }, { id: "desc" }] });
}

/** Fills in something that is filled in once; its line stands with the opgave. */
async function bijOplossing(door: Door, { id, opgave }: GevondenOplossing, nog: Prisma.KaartpuntWhereInput, data: Prisma.KaartpuntUpdateManyMutationInput, al: keyof typeof OPLOSSINGWEIGERINGEN, gebeurtenis: string, omschrijving: string, rest: Pick<NieuweRegel, "na">): Promise<Uitkomst> {
  if (!opgave) return { ok: false, reden: "alleen-op-een-kaart" };
  return inTransactie(async (tx: Transactie): Promise<Uitkomst> => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "opgave-gesloten" };
    const { count } = await tx.kaartpunt.updateMany({ where: { id, ...nog }, data });
    if (count === 0) return { ok: false, reden: al };
    await opgaveregel(tx, door, opgave, gebeurtenis, omschrijving, rest);
    return { ok: true };
  });
}
