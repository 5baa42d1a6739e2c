import { inTransactie, isDubbel, isUuid, prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door, type NieuweRegel } from "~/logboek/logboek.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { houdtConceptVast } from "~/documenten/uitgave.server";
import { koersadres, type GevondenKoersdocument } from "./koersdocument.server";
import { MAX_OPTIES, optieLeesbaar, type Koersoptie, type Optieinvoer, type Optieweigering } from "./optie";

type Uitkomst = { ok: true } | { ok: false; reden: Optieweigering };
type Rij = Koersoptie;

export function listOpties({ id }: { id: string }): Promise<Rij[]> {
  return prisma.koersoptie.findMany({ where: { koersdocumentId: id }, orderBy: { id: "asc" } });
}

/** The option of an address, or 404: also when it is one of another koersdocument. */
export async function optieUitAdres(koersdocument: { id: string }, id: string | undefined): Promise<Rij> {
  const optie = id && isUuid(id) ? await prisma.koersoptie.findFirst({ where: { id, koersdocumentId: koersdocument.id } }) : null;
  if (!optie) throw nietGevonden("Deze optie bestaat niet.");
  return optie;
}

/** Saves an option, new (`oud` null) or changed, of a koersdocument that is still a concept. What somebody saves is no example any more. */
export async function optieOpslaan(door: Door, koersdocument: GevondenKoersdocument, oud: Rij | null, { versie, ...velden }: Optieinvoer): Promise<Uitkomst> {
  try {
    return await inTransactie(async (tx) => {
      await tx.$queryRaw`SELECT FROM koersdocument WHERE id = ${koersdocument.id}::uuid FOR UPDATE`;
      if (!(await houdtConceptVast(tx, koersadres(koersdocument.jaar)))) return { ok: false, reden: "geen-concept" };
      if (oud) {
        const { count } = await tx.koersoptie.updateMany({ where: { id: oud.id, versie }, data: { ...velden, isVoorbeeld: false, versie: { increment: 1 } } });
        if (count === 0) return { ok: false, reden: "intussen-gewijzigd" };
        await optieregel(tx, door, oud.id, "optie-gewijzigd", "wijzigde de optie", { voor: optieLeesbaar(oud), na: optieLeesbaar(velden) });
        return { ok: true };
      }
      if ((await tx.koersoptie.count({ where: { koersdocumentId: koersdocument.id } })) >= MAX_OPTIES) return { ok: false, reden: "te-veel-opties" };
      const { id } = await tx.koersoptie.create({ data: { ...velden, koersdocumentId: koersdocument.id } });
      await optieregel(tx, door, id, "optie-toegevoegd", `voegde een optie toe aan het koersdocument ${koersdocument.jaar}`, { na: optieLeesbaar(velden) });
      return { ok: true };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false, reden: "naam-bezet" };
    throw fout;
  }
}

/** Takes an option away; what it said stays in the logboek. Refused when somebody changed it meanwhile. */
export function optieVerwijderen(door: Door, koersdocument: GevondenKoersdocument, optie: Rij): Promise<Uitkomst> {
  return inTransactie(async (tx) => {
    if (!(await houdtConceptVast(tx, koersadres(koersdocument.jaar)))) return { ok: false, reden: "geen-concept" };
    const { count } = await tx.koersoptie.deleteMany({ where: { id: optie.id, versie: optie.versie } });
    if (count === 0) return { ok: false, reden: "intussen-gewijzigd" };
    await optieregel(tx, door, optie.id, "optie-verwijderd", `haalde een optie weg uit het koersdocument ${koersdocument.jaar}`, { voor: optieLeesbaar(optie) });
    return { ok: true };
  });
}

function optieregel(tx: Transactie, door: Door, id: string, gebeurtenis: string, omschrijving: string, rest: Pick<NieuweRegel, "voor" | "na">): Promise<void> {
  return legVast(tx, { door, gebeurtenis, onderwerp: "koersoptie", onderwerpId: id, omschrijving, ...rest });
}
