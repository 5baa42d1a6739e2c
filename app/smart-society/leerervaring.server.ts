import { inTransactie, isUuid, prisma, type Prisma } from "~/database/prisma.server";
import { letterlijk, zoektekst } from "~/database/zoektekst";
import { legVast, type Door } from "~/logboek/logboek.server";
import { datumUitDatabase, datumVoluit, datumVoorDatabase, type Datum } from "~/periode/datum";
import { nietGevonden } from "~/toegang/weigering.server";
import { SPOREN } from "./indeling";
import type { Leerervaringfilter, Leerervaringinvoer, LEERERVARINGWEIGERINGEN } from "./leerervaring";

const PER_PAGINA = 25;
const BIJ = { opgave: { select: { sleutel: true, titel: true } }, treintje: { select: { sleutel: true, titel: true } } } as const;

/** A page of lessons, the newest first, with how many there are in all. */
export async function listLeerervaringen({ zoek, spoor, opgave, stap, pagina }: Leerervaringfilter) {
  const where: Prisma.LeerervaringWhereInput = {
    ...(spoor && { spoor }),
    ...(stap && { stap }),
    ...(opgave && { opgave: { sleutel: opgave } }),
    AND: zoek.split(" ").filter(Boolean).map((woord) => ({ zoektekst: { contains: letterlijk(woord) } })),
  };
  const [rijen, aantal] = await Promise.all([
    prisma.leerervaring.findMany({ where, include: BIJ, orderBy: [{ op: "desc" }, { id: "desc" }], skip: (pagina - 1) * PER_PAGINA, take: PER_PAGINA }),
    prisma.leerervaring.count({ where }),
  ]);
  return { rijen, aantal, paginas: Math.max(1, Math.ceil(aantal / PER_PAGINA)) };
}

export function listLaatsteLessen(opgaveId: string, hoeveel: number) {
  return prisma.leerervaring.findMany({ where: { opgaveId }, include: BIJ, orderBy: [{ op: "desc" }, { id: "desc" }], take: hoeveel });
}

/** The trajecten and treintjes that a lesson can be tied to, for choosing from. */
export async function listLesopties() {
  const opgaven = await prisma.opgave.findMany({ select: { sleutel: true, titel: true, treintjes: { select: { sleutel: true, titel: true }, orderBy: { titel: "asc" } } }, orderBy: { titel: "asc" } });
  const optie = ({ sleutel, titel }: { sleutel: string; titel: string }) => ({ waarde: sleutel, tekst: titel });
  return { opgaven: opgaven.map(optie), treintjes: opgaven.flatMap((opgave) => opgave.treintjes.map((treintje) => ({ ...optie(treintje), tekst: `${treintje.titel} (${opgave.titel})` }))) };
}

/** The lesson of an address, or 404. */
export async function leerervaringUitAdres(id: string | undefined) {
  const les = id && isUuid(id) ? await prisma.leerervaring.findUnique({ where: { id }, include: BIJ }) : null;
  if (!les) throw nietGevonden("Deze leerervaring bestaat niet.");
  return { ...les, velden: { ...les, opgave: les.opgave.sleutel, treintje: les.treintje?.sleutel ?? null, op: datumVoluit(datumUitDatabase(les.op)) } };
}
export type GevondenLeerervaring = Awaited<ReturnType<typeof leerervaringUitAdres>>;

type Uitkomst = { ok: true } | { ok: false; reden: keyof typeof LEERERVARINGWEIGERINGEN };

/** Saves a lesson, new (`oud` null) or changed. A treintje must be one of the same traject. */
export async function leerervaringOpslaan(door: Door, oud: GevondenLeerervaring | null, { versie, opgave: opgaveSleutel, treintje: treintjeSleutel, op, ...velden }: Leerervaringinvoer, vandaag: Datum): Promise<Uitkomst> {
  if (op > vandaag) return { ok: false, reden: "in-de-toekomst" };
  const opgave = await prisma.opgave.findUnique({ where: { sleutel: opgaveSleutel }, include: { treintjes: { where: { sleutel: treintjeSleutel ?? "" } } } });
  if (!opgave) return { ok: false, reden: "opgave-onbekend" };
  const treintje = opgave.treintjes[0];
  if (treintjeSleutel && !treintje) return { ok: false, reden: "treintje-onbekend" };
  const data = { ...velden, opgaveId: opgave.id, treintjeId: treintje?.id ?? null, op: datumVoorDatabase(op), zoektekst: zoektekst(velden.les, velden.toelichting, opgave.titel, treintje?.titel ?? "") };
  return inTransactie(async (tx) => {
    if (oud) {
      const { count } = await tx.leerervaring.updateMany({ where: { id: oud.id, versie }, data: { ...data, versie: { increment: 1 } } });
      if (count === 0) return { ok: false, reden: "intussen-gewijzigd" };
    }
    const onderwerpId = oud?.id ?? (await tx.leerervaring.create({ data: { ...data, doorNaam: door.naam } })).id;
    const na = { Les: velden.les, Toelichting: velden.toelichting, Spoor: SPOREN[velden.spoor], Stap: velden.stap ? String(velden.stap) : "", Traject: opgave.titel, Treintje: treintje?.titel ?? "", "Geleerd op": datumVoluit(op) };
    const voor = oud && { Les: oud.les, Toelichting: oud.toelichting, Spoor: SPOREN[oud.spoor], Stap: oud.stap ? String(oud.stap) : "", Traject: oud.opgave.titel, Treintje: oud.treintje?.titel ?? "", "Geleerd op": oud.velden.op };
    await legVast(tx, { door, gebeurtenis: oud ? "leerervaring-gewijzigd" : "leerervaring-vastgelegd", onderwerp: "leerervaring", onderwerpId, omschrijving: oud ? "wijzigde een leerervaring" : "legde een leerervaring vast", voor, na });
    return { ok: true };
  });
}
