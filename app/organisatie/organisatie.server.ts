import { inTransactie, isDubbel, isUuid, prisma } from "~/database/prisma.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { ORGANISATIESOORTEN, type Organisatieinvoer } from "./organisatie";

/** All organisations in the order of beheer. */
export function listOrganisaties() {
  return prisma.organisatie.findMany({ orderBy: [{ volgorde: "asc" }, { naam: "asc" }], include: { _count: { select: { projecten: true } } } });
}

/** Their names alone, for choosing from. */
export async function listOrganisatienamen(): Promise<string[]> {
  return (await prisma.organisatie.findMany({ orderBy: [{ volgorde: "asc" }, { naam: "asc" }], select: { naam: true } })).map(({ naam }) => naam);
}

export function findOrganisatie(id: string) {
  return isUuid(id) ? prisma.organisatie.findUnique({ where: { id } }) : null;
}

/** Makes an organisation (`id` null) or changes one; refused when name or code is taken, or somebody else saved meanwhile. */
export async function organisatieOpslaan(door: Door, id: string | null, { versie, ...invoer }: Organisatieinvoer) {
  try {
    return await inTransactie(async (tx) => {
      const oud = id ? await tx.organisatie.findUnique({ where: { id } }) : null;
      if (id) {
        const { count } = await tx.organisatie.updateMany({ where: { id, versie }, data: { ...invoer, versie: { increment: 1 } } });
        if (count === 0) return { ok: false as const, reden: "intussen-gewijzigd" as const };
      }
      const onderwerpId = id ?? (await tx.organisatie.create({ data: invoer })).id;
      await legVast(tx, { door, gebeurtenis: id ? "organisatie-gewijzigd" : "organisatie-gemaakt", onderwerp: "organisatie", onderwerpId, omschrijving: `${id ? "wijzigde" : "maakte"} de organisatie ${invoer.naam}`, voor: oud && leesbaar(oud), na: leesbaar(invoer) });
      return { ok: true as const };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false as const, reden: "bezet" as const };
    throw fout;
  }
}

const leesbaar = ({ naam, soort, gemeentecode, volgorde }: Omit<Organisatieinvoer, "versie">) => ({ Naam: naam, Soort: ORGANISATIESOORTEN[soort], Gemeentecode: gemeentecode ?? "", Volgorde: String(volgorde) });
