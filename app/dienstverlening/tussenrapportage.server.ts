import { inEenMoment, inTransactie, isDubbel, Prisma, prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { beginUitgave, findMomentopname, houdtConceptVast, listUitgaven, listUitgavenVan, type Uitgaverij } from "~/documenten/uitgave.server";
import { uitgavestatus } from "~/documenten/uitgave";
import type { Datum } from "~/periode/datum";
import { eersteDag, halfjaarSleutel, halfjaarVanSleutel, vorige, type Halfjaar } from "~/periode/halfjaar";
import { nietGevonden } from "~/toegang/weigering.server";
import type { Momentopname, Verhaalregel } from "./momentopname";
import { halfjaarFilter } from "./project-filter.server";
import { listProjectregels } from "./projectregels.server";
import { stelSamen, type Bouwstenen, type Rapportbesluit } from "./samenstellen";
import type { Rapportteksten } from "./tussenrapportage-formulier";
import { verplaatst } from "~/ui/volgorde";

const documentVan = ({ halfjaar }: { halfjaar: string }) => `tussenrapportages/${halfjaar}`;
export const adresVan = (halfjaar: Halfjaar) => documentVan({ halfjaar: halfjaarSleutel(halfjaar) });

/** The half-year of an address, or 404: nonsense and paths included. */
export function halfjaarUitAdres(sleutel: string | undefined): Halfjaar {
  const halfjaar = halfjaarVanSleutel(sleutel ?? "");
  if (!halfjaar) throw nietGevonden("Dit is geen halfjaar. Een halfjaar staat in het adres als 2021-h2.");
  return halfjaar;
}

export async function findTussenrapportage(halfjaar: Halfjaar) {
  const rapportage = await prisma.tussenrapportage.findUnique({ where: { halfjaar: halfjaarSleutel(halfjaar) } });
  return rapportage && { ...rapportage, uitgaven: await listUitgaven(adresVan(halfjaar)) };
}
export type GevondenRapportage = NonNullable<Awaited<ReturnType<typeof findTussenrapportage>>>;

/** The report of the half-year in an address, or 404. */
export async function rapportageUitAdres(sleutel: string | undefined) {
  const halfjaar = halfjaarUitAdres(sleutel);
  const rapportage = await findTussenrapportage(halfjaar);
  if (!rapportage) throw nietGevonden("Over dit halfjaar is geen tussenrapportage.");
  return { halfjaar, rapportage };
}

/** All reports, the latest half-year first, each with its editions. */
export async function listTussenrapportages() {
  const rijen = await prisma.tussenrapportage.findMany({ orderBy: { halfjaar: "desc" }, select: { id: true, halfjaar: true, editie: true } });
  const uitgaven = await listUitgavenVan(rijen.map(documentVan));
  return rijen.map((rij) => ({ ...rij, uitgaven: uitgaven.get(documentVan(rij)) ?? [] }));
}

/** Starts the report of a half-year, with the texts of the latest one unless others are given; refused when there is one, and before the half-year begins. */
export async function tussenrapportageBeginnen(door: Door, halfjaar: Halfjaar, vandaag: Datum, teksten?: Rapportteksten & { editie: number }) {
  if (eersteDag(halfjaar) > vandaag) return { ok: false as const, reden: "nog-niet-begonnen" as const };
  try {
    return await inTransactie(async (tx) => {
      const laatste = await tx.tussenrapportage.findFirst({ orderBy: { editie: "desc" } });
      const { afzender, inleiding, watDoetHetOcd, overOns } = teksten ?? laatste ?? LEEG;
      await tx.tussenrapportage.create({ data: { halfjaar: halfjaarSleutel(halfjaar), editie: teksten?.editie ?? (laatste?.editie ?? 0) + 1, afzender, inleiding, watDoetHetOcd, overOns } });
      await beginUitgave(tx, door, { document: adresVan(halfjaar), nummer: 1, correctie: null });
      return { ok: true as const };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false as const, reden: "bestaat-al" as const };
    throw fout;
  }
}

const LEEG = { afzender: "", inleiding: "", watDoetHetOcd: "", overOns: "" };

/** What an edition says: what was frozen, or for a concept today's data. */
export async function momentopnameVan(halfjaar: Halfjaar, uitgave: Uitgaverij, vandaag: Datum): Promise<Momentopname> {
  const vast = uitgavestatus(uitgave) === "concept" ? null : await findMomentopname(uitgave.id);
  return vast === null ? stelSamen(await bouwstenenVan(halfjaar, uitgave, vandaag)) : (JSON.parse(vast) as Momentopname);
}

const ZONDER_UITGAVE = { nummer: 0, correctie: null, opmerking: null };

/** Everything a half-year is made of, read at one moment; also for a half-year without a report yet. */
export async function bouwstenenVan(halfjaar: Halfjaar, { nummer, correctie, opmerking }: Pick<Uitgaverij, "nummer" | "correctie" | "opmerking"> = ZONDER_UITGAVE, vandaag: Datum): Promise<Bouwstenen> {
  return inEenMoment(async (tx) => {
    const rapportage = await tx.tussenrapportage.findUnique({ where: { halfjaar: halfjaarSleutel(halfjaar) } });
    const besluiten = rapportage ? await listBesluiten(tx, rapportage) : [];
    const codes = besluiten.map(({ code }) => code);
    const projecten = await listProjectregels(tx, Prisma.sql`(${halfjaarFilter(halfjaar)} OR p.code = ANY(${codes}))`);
    return {
      halfjaar,
      vandaag,
      editie: rapportage?.editie ?? 0,
      nummer,
      correctie,
      opmerking,
      afzender: rapportage?.afzender ?? "",
      teksten: { inleiding: rapportage?.inleiding ?? "", watDoetHetOcd: rapportage?.watDoetHetOcd ?? "", overOns: rapportage?.overOns ?? "" },
      projecten,
      besluiten,
      verhalen: await verhalenIn(tx, halfjaar),
      vorige: await vorigeMomentopname(tx, halfjaar),
    };
  });
}

/** What was decided against the rule, by project. */
export async function listBesluiten(tx: Transactie, { id }: { id: string }): Promise<Rapportbesluit[]> {
  const rijen = await tx.rapportbesluit.findMany({ where: { tussenrapportageId: id }, select: { soort: true, reden: true, project: { select: { code: true } } }, orderBy: { projectId: "asc" } });
  return rijen.map(({ project, soort, reden }) => ({ code: project.code, soort, reden }));
}

async function verhalenIn(tx: Transactie, halfjaar: Halfjaar): Promise<Verhaalregel[]> {
  const rijen = await tx.verhaal.findMany({
    where: { halfjaar: halfjaarSleutel(halfjaar) },
    include: { project: { select: { code: true } }, afbeelding: { select: { id: true, breedte: true, hoogte: true } } },
    orderBy: [{ project: { volgorde: "asc" } }, { titel: "asc" }],
  });
  return rijen.map(({ project, titel, tekst, uitgevoerdDoor, afbeelding, alt }) => ({
    code: project.code, titel, tekst, uitgevoerdDoor,
    afbeelding: afbeelding && { sha256: afbeelding.id, breedte: afbeelding.breedte, hoogte: afbeelding.hoogte, alt: alt ?? "" },
  }));
}

/** What the half-year before said when it was last frozen; null when it never was. */
async function vorigeMomentopname(tx: Transactie, halfjaar: Halfjaar): Promise<Momentopname | null> {
  const uitgave = await tx.uitgave.findFirst({ where: { document: adresVan(vorige(halfjaar)), vastgesteldOp: { not: null } }, orderBy: { nummer: "desc" }, select: { momentopname: true } });
  return uitgave?.momentopname ? (JSON.parse(uitgave.momentopname) as Momentopname) : null;
}

/** Takes away the concept that is open, begun by mistake. Of a report that was never frozen nothing is left, its texts and decisions neither; refused without a concept. */
export async function conceptWeghalen(door: Door, { id, halfjaar }: GevondenRapportage) {
  return inTransactie(async (tx) => {
    const document = documentVan({ halfjaar });
    const { count } = await tx.uitgave.deleteMany({ where: { document, vastgesteldOp: null } });
    if (count === 0) return { ok: false as const, reden: "niets-weg-te-halen" as const };
    const over = await tx.uitgave.count({ where: { document } });
    if (over === 0) {
      await tx.rapportbesluit.deleteMany({ where: { tussenrapportageId: id } });
      await tx.tussenrapportage.delete({ where: { id } });
    }
    await legVast(tx, { door, onderwerp: "tussenrapportages", onderwerpId: halfjaar, gebeurtenis: "concept-weggehaald", omschrijving: over === 0 ? "haalde de tussenrapportage weg, die nog concept was" : "haalde het concept van een verbeterde uitgave weg" });
    return { ok: true as const };
  });
}

/** Saves the texts of a report; refused without a concept, and when somebody else saved meanwhile. */
export async function tekstenWijzigen(door: Door, rapportage: GevondenRapportage, { versie, ...teksten }: Rapportteksten & { versie: number }) {
  return inTransactie(async (tx) => {
    if (!(await houdtConceptVast(tx, documentVan(rapportage)))) return { ok: false as const, reden: "geen-concept" as const };
    const { count } = await tx.tussenrapportage.updateMany({ where: { id: rapportage.id, versie }, data: { ...teksten, versie: { increment: 1 } } });
    if (count === 0) return { ok: false as const, reden: "intussen-gewijzigd" as const };
    await legVast(tx, { door, onderwerp: "tussenrapportages", onderwerpId: rapportage.halfjaar, gebeurtenis: "teksten-gewijzigd", omschrijving: "wijzigde de teksten", voor: tekstenLeesbaar(rapportage), na: tekstenLeesbaar(teksten) });
    return { ok: true as const };
  });
}

const tekstenLeesbaar = ({ afzender, inleiding, watDoetHetOcd, overOns }: Rapportteksten) => ({ Afzender: afzender, Inleiding: inleiding, "Wat doet het OCD": watDoetHetOcd, "Over ons en contact": overOns });

/** Takes a project in or leaves it out against the rule, with the reason; a second decision replaces the first. Refused without a concept. */
export async function projectBesluiten(door: Door, rapportage: GevondenRapportage, getypt: string, { soort, reden }: { soort: "opnemen" | "weglaten"; reden: string }) {
  return inTransactie(async (tx) => {
    if (!(await houdtConceptVast(tx, documentVan(rapportage)))) return { ok: false as const, reden: "geen-concept" as const };
    const metCode = (code: string) => tx.project.findUnique({ where: { code }, select: { id: true, code: true } });
    const project = (await metCode(getypt)) ?? (await metCode(getypt.toUpperCase())); // codes are given in capitals
    if (!project) return { ok: false as const, reden: "project-onbekend" as const };
    const { code } = project;
    const sleutel = { tussenrapportageId: rapportage.id, projectId: project.id };
    const data = { soort, reden, doorNaam: door.naam, op: new Date() };
    await tx.rapportbesluit.upsert({ where: { tussenrapportageId_projectId: sleutel }, create: { ...sleutel, ...data }, update: data });
    await legVast(tx, { door, onderwerp: "tussenrapportages", onderwerpId: rapportage.halfjaar, gebeurtenis: `project-${soort}`, omschrijving: soort === "opnemen" ? `nam ${code} op` : `liet ${code} weg`, reden });
    return { ok: true as const };
  });
}

/** Takes a decision back, so that the rule decides again. */
export async function besluitIntrekken(door: Door, rapportage: GevondenRapportage, code: string) {
  return inTransactie(async (tx) => {
    if (!(await houdtConceptVast(tx, documentVan(rapportage)))) return { ok: false as const, reden: "geen-concept" as const };
    const { count } = await tx.rapportbesluit.deleteMany({ where: { tussenrapportageId: rapportage.id, project: { code } } });
    if (count > 0) await legVast(tx, { door, onderwerp: "tussenrapportages", onderwerpId: rapportage.halfjaar, gebeurtenis: "besluit-ingetrokken", omschrijving: `trok het besluit over ${code} in` });
    return { ok: true as const };
  });
}

/** Puts a project just before or after another within its dienstverlening; also the order of the next report. Refused without a concept. */
export async function projectVerplaatsen(door: Door, rapportage: GevondenRapportage, { wie: code, voor, na }: { wie: string; voor: string; na: string }) {
  return inTransactie(async (tx) => {
    if (!(await houdtConceptVast(tx, documentVan(rapportage)))) return { ok: false as const, reden: "geen-concept" as const };
    const project = await tx.project.findUnique({ where: { code }, select: { dienstverlening: true } });
    if (!project) return { ok: false as const, reden: "project-onbekend" as const };
    // Held before they are read: of two who move at once, the second goes on from what the first made.
    await tx.$queryRaw`SELECT FROM project WHERE dienstverlening = ${project.dienstverlening}::"Dienstverlening" ORDER BY id FOR UPDATE`;
    const oud = (await tx.project.findMany({ where: { dienstverlening: project.dienstverlening }, orderBy: [{ volgorde: "asc" }, { titel: "asc" }, { id: "asc" }], select: { code: true } })).map((rij) => rij.code);
    const nieuw = verplaatst(oud, code, na ? { na } : { voor });
    if (!nieuw) return { ok: false as const, reden: "project-onbekend" as const };
    await tx.$executeRaw`UPDATE project SET volgorde = 10 * nieuw.plaats FROM unnest(${nieuw}::text[]) WITH ORDINALITY AS nieuw(code, plaats) WHERE project.code = nieuw.code`;
    await legVast(tx, { door, onderwerp: "tussenrapportages", onderwerpId: rapportage.halfjaar, gebeurtenis: "volgorde-gewijzigd", omschrijving: na ? `zette ${code} achter ${na}` : `zette ${code} vóór ${voor}` });
    return { ok: true as const };
  });
}
