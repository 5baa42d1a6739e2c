import { inTransactie, prisma } from "~/database/prisma.server";
import { findAfbeelding } from "~/documenten/afbeelding.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { ALT_ONTBREEKT, type Verhaalinvoer } from "./verhaal-formulier";
import { raakAan, type GevondenProject } from "./project.server";

/** The story of this project, or 404: also when it belongs to another. */
export async function verhaalVan(project: GevondenProject, id: string | undefined) {
  const verhaal = project.verhalen.some((eigen) => eigen.id === id) ? await prisma.verhaal.findUnique({ where: { id } }) : null;
  if (!verhaal) throw nietGevonden("Dit verhaal bestaat niet.");
  return verhaal;
}
export type GevondenVerhaal = Awaited<ReturnType<typeof verhaalVan>>;

export const VERHAALWEIGERINGEN = {
  "alt-ontbreekt": ["alt", ALT_ONTBREEKT],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde dit verhaal intussen."],
} as const;

/**
 * Saves a story, new (`oud` null) or changed; a picture needs an alternative text. Refused when somebody saved another version meanwhile,
 * with what this one means to save.
 */
export async function verhaalOpslaan(door: Door, project: GevondenProject, oud: GevondenVerhaal | null, invoer: Verhaalinvoer) {
  const { versie, afbeeldingWeg, afbeeldingId: eigen, beeld, alt: getypt, ...velden } = invoer;
  const gehouden = eigen ?? (oud?.versie === versie ? oud.afbeeldingId : null);
  const gekozen = beeld ?? { afbeeldingId: afbeeldingWeg ? null : gehouden, alt: getypt };
  const afbeeldingId = gekozen.afbeeldingId && (await findAfbeelding(gekozen.afbeeldingId)) ? gekozen.afbeeldingId : null;
  const alt = afbeeldingId ? gekozen.alt : null;
  if (afbeeldingId && !alt) return { ok: false as const, reden: "alt-ontbreekt" as const };
  const data = { ...velden, afbeeldingId, alt };
  return inTransactie(async (tx) => {
    if (oud) {
      const { count } = await tx.verhaal.updateMany({ where: { id: oud.id, versie }, data: { ...data, versie: { increment: 1 } } });
      if (count === 0) return { ok: false as const, reden: "intussen-gewijzigd" as const, mijn: data };
    } else {
      await tx.verhaal.create({ data: { ...data, projectId: project.id } });
    }
    await raakAan(tx, project.id);
    await legVast(tx, { door, gebeurtenis: oud ? "verhaal-gewijzigd" : "verhaal-gemaakt", onderwerp: "project", onderwerpId: project.code, omschrijving: oud ? "wijzigde een verhaal" : "schreef een verhaal", voor: oud && leesbaar(oud), na: leesbaar(data) });
    return { ok: true as const };
  });
}

export async function verhaalVerwijderen(door: Door, project: GevondenProject, verhaal: GevondenVerhaal): Promise<void> {
  await inTransactie(async (tx) => {
    await tx.verhaal.deleteMany({ where: { id: verhaal.id } });
    await raakAan(tx, project.id);
    await legVast(tx, { door, gebeurtenis: "verhaal-verwijderd", onderwerp: "project", onderwerpId: project.code, omschrijving: "verwijderde een verhaal", voor: leesbaar(verhaal) });
  });
}

type Leesbaarverhaal = Pick<GevondenVerhaal, "titel" | "halfjaar" | "tekst" | "uitgevoerdDoor" | "alt" | "afbeeldingId">;
export const leesbaar = ({ titel, halfjaar, tekst, uitgevoerdDoor, alt, afbeeldingId }: Leesbaarverhaal) => ({ Verhaal: titel, Halfjaar: halfjaar, Tekst: tekst, "Uitgevoerd door": uitgevoerdDoor, Afbeelding: afbeeldingId ? `ja: ${alt}` : "" });
