import { inTransactie, isDubbel, prisma } from "~/database/prisma.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { nietGevonden } from "~/toegang/weigering.server";
import { opNaam, regioLeesbaar, type Regioinvoer } from "./regio";

const MET_ADVISEURS = { adviseurs: { select: { id: true, naam: true }, orderBy: { naam: "asc" } } } as const;

/** All regions by name, with their advisers. */
export async function listRegios() {
  return opNaam(await prisma.regio.findMany({ include: MET_ADVISEURS }));
}

/** The region of an address, or 404. */
export async function regioUitAdres(code: string | undefined) {
  const regio = await prisma.regio.findUnique({ where: { code: code ?? "" }, include: MET_ADVISEURS });
  if (!regio) throw nietGevonden("Deze regio bestaat niet.");
  return regio;
}
export type GevondenRegio = Awaited<ReturnType<typeof regioUitAdres>>;

/** Who can be an adviser of a region. */
export function listAdviseurs() {
  return prisma.gebruiker.findMany({ where: { rol: "regioadviseur", geblokkeerdOp: null }, select: { id: true, naam: true }, orderBy: { naam: "asc" } });
}

/** The ids of the regions that somebody is adviser of; none without an account. */
export async function listEigenRegios(gebruiker: Gebruiker | null): Promise<Set<string>> {
  if (!mag(gebruiker, "status-bewerken")) return new Set();
  const rijen = await prisma.regio.findMany({ where: { adviseurs: { some: { id: gebruiker!.id } } }, select: { id: true } });
  return new Set(rijen.map(({ id }) => id));
}

/** Makes a region (`regio` null) or changes one; refused when its name or code is taken, an adviser is gone, or somebody else saved meanwhile. */
export async function regioOpslaan(door: Door, regio: GevondenRegio | null, { versie, adviseurs, ...velden }: Regioinvoer) {
  const bekend = await listAdviseurs();
  const namen = new Map([...bekend, ...(regio?.adviseurs ?? [])].map(({ id, naam }) => [id, naam]));
  if (!adviseurs.every((id) => namen.has(id))) return { ok: false as const, reden: "adviseur-onbekend" as const };
  try {
    return await inTransactie(async (tx) => {
      if (regio && velden.code !== regio.code && (await tx.regiometing.count({ where: { regioId: regio.id } })) > 0) return { ok: false as const, reden: "code-vast" as const };
      if (regio) {
        const { count } = await tx.regio.updateMany({ where: { id: regio.id, versie }, data: { ...velden, versie: { increment: 1 } } });
        if (count === 0) return { ok: false as const, reden: "intussen-gewijzigd" as const };
        await tx.regio.update({ where: { id: regio.id }, data: { adviseurs: { set: adviseurs.map((id) => ({ id })) } } });
      } else await tx.regio.create({ data: { ...velden, adviseurs: { connect: adviseurs.map((id) => ({ id })) } } });
      await legVast(tx, {
        door, gebeurtenis: regio ? "regio-gewijzigd" : "regio-gemaakt", onderwerp: "regio", onderwerpId: velden.code, omschrijving: `${regio ? "wijzigde" : "maakte"} de regio ${velden.naam}`,
        voor: regio && regioLeesbaar({ ...regio, adviseurs: regio.adviseurs.map(({ id }) => id) }, namen), na: regioLeesbaar({ ...velden, adviseurs }, namen),
      });
      return { ok: true as const };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false as const, reden: "bezet" as const };
    throw fout;
  }
}
