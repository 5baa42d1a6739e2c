import { inTransactie, isDubbel, isUuid, prisma } from "~/database/prisma.server";
import type { Door } from "~/logboek/logboek.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { heeftConcept, koersregel, type GevondenKoersdocument } from "./koersdocument.server";
import { MAX_OPTIES, optieLeesbaar, type Koersoptie, type Optieinvoer, type Optieweigering } from "./optie";

type Uitkomst = { ok: true } | { ok: false; reden: Optieweigering };
type Rij = Koersoptie & { versie: number };

export function listOpties({ id }: { id: string }): Promise<Rij[]> {
  return prisma.koersoptie.findMany({ where: { koersdocumentId: id }, orderBy: { id: "asc" } });
}

/** The option of an address, or 404: also when it is one of another koersdocument. */
export async function optieUitAdres(koersdocument: { id: string }, id: string | undefined): Promise<Rij> {
  const optie = id && isUuid(id) ? await prisma.koersoptie.findFirst({ where: { id, koersdocumentId: koersdocument.id } }) : null;
  if (!optie) throw nietGevonden("Deze optie bestaat niet.");
  return optie;
}

/** Saves an option, new (`oud` null) or changed, of a koersdocument that is still a concept. */
export async function optieOpslaan(door: Door, koersdocument: GevondenKoersdocument, oud: Rij | null, { versie, ...velden }: Optieinvoer): Promise<Uitkomst> {
  if (!heeftConcept(koersdocument)) return { ok: false, reden: "geen-concept" };
  try {
    return await inTransactie(async (tx) => {
      await tx.$queryRaw`SELECT FROM koersdocument WHERE id = ${koersdocument.id}::uuid FOR UPDATE`;
      if (oud) {
        const { count } = await tx.koersoptie.updateMany({ where: { id: oud.id, versie }, data: { ...velden, versie: { increment: 1 } } });
        if (count === 0) return { ok: false, reden: "intussen-gewijzigd" };
      } else {
        if ((await tx.koersoptie.count({ where: { koersdocumentId: koersdocument.id } })) >= MAX_OPTIES) return { ok: false, reden: "te-veel-opties" };
        await tx.koersoptie.create({ data: { ...velden, koersdocumentId: koersdocument.id } });
      }
      await koersregel(tx, door, koersdocument, oud ? "optie-gewijzigd" : "optie-toegevoegd", oud ? `wijzigde de optie ${velden.naam}` : `voegde de optie ${velden.naam} toe`, { voor: oud && optieLeesbaar(oud), na: optieLeesbaar(velden) });
      return { ok: true };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false, reden: "naam-bezet" };
    throw fout;
  }
}

/** Takes an option away; what it said stays in the logboek. */
export async function optieVerwijderen(door: Door, koersdocument: GevondenKoersdocument, optie: Rij): Promise<Uitkomst> {
  if (!heeftConcept(koersdocument)) return { ok: false, reden: "geen-concept" };
  return inTransactie(async (tx) => {
    await tx.koersoptie.deleteMany({ where: { id: optie.id } });
    await koersregel(tx, door, koersdocument, "optie-verwijderd", `haalde de optie ${optie.naam} weg`, { voor: optieLeesbaar(optie) });
    return { ok: true };
  });
}
