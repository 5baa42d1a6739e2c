import { inTransactie, isDubbel, isUuid, prisma, type Transactie } from "~/database/prisma.server";
import { zoektekst } from "~/database/zoektekst";
import { legVast, type Door } from "~/logboek/logboek.server";
import { datumUitDatabase, datumVoorDatabase, type Datum } from "~/periode/datum";
import { nietGevonden, verboden } from "~/toegang/weigering.server";
import type { Gebruiker } from "~/toegang/rol";
import type { Projectfilter } from "./project-filter";
import { projectfilter } from "./project-filter.server";
import type { Projectinvoer } from "./project-formulier";
import { projectLeesbaar, type Projectvelden } from "./project-leesbaar";
import { listLijstprojecten } from "./projectregels.server";
import { magProjectWijzigen } from "./project-recht";
import { projectUitRij, VOOR_REGELS } from "./project-rij.server";

const PER_PAGINA = 25;

/** A page of the ledger, with how many there are in all. */
export async function listProjecten(gebruiker: Gebruiker, filter: Projectfilter, vandaag: Datum, perPagina = PER_PAGINA) {
  const { projecten, aantal } = await listLijstprojecten(prisma, projectfilter(filter, vandaag, gebruiker.id), filter, { vanaf: (filter.pagina - 1) * perPagina, hoeveel: perPagina });
  return { projecten, aantal, paginas: Math.max(1, Math.ceil(aantal / perPagina)) };
}

/** All of the same, for an export. */
export async function listAlleProjecten(gebruiker: Gebruiker, filter: Projectfilter, vandaag: Datum) {
  return (await listLijstprojecten(prisma, projectfilter(filter, vandaag, gebruiker.id), filter)).projecten;
}

const VOOR_PAGINA = {
  ...VOOR_REGELS,
  uitvoerders: { select: { id: true, naam: true }, orderBy: { naam: "asc" } },
  publicaties: { select: { titel: true, url: true }, orderBy: { id: "asc" } },
  verhalen: { select: { id: true, titel: true, halfjaar: true, tekst: true, uitgevoerdDoor: true, afbeeldingId: true, alt: true }, orderBy: { halfjaar: "desc" } },
} as const;

/** One project with everything that belongs to it; null when there is none with this code. */
export async function findProject(code: string) {
  const rij = await prisma.project.findUnique({ where: { code }, include: VOOR_PAGINA });
  return rij && { ...rij, regels: projectUitRij(rij), velden: veldenUitRij(rij) };
}
export type GevondenProject = NonNullable<Awaited<ReturnType<typeof findProject>>>;

/** The project to change, for who may; else 404 or 403. */
export async function projectOmTeWijzigen(gebruiker: Gebruiker, code: string | undefined): Promise<GevondenProject> {
  const project = await findProject(code ?? "");
  if (!project) throw nietGevonden("Dit project bestaat niet.");
  if (!magProjectWijzigen(gebruiker, project)) throw verboden();
  return project;
}

export async function listCodes(): Promise<string[]> {
  return (await prisma.project.findMany({ select: { code: true }, orderBy: { aangemaaktOp: "asc" } })).map(({ code }) => code);
}

/** Makes a project; refused when the code exists or an organisation or person does not. */
export async function projectMaken(door: Gebruiker, code: string, invoer: Projectinvoer) {
  const weigering = await verwijzingBezwaar(invoer);
  if (weigering) return weigering;
  try {
    await inTransactie(async (tx) => {
      const laatste = await tx.project.aggregate({ where: { dienstverlening: invoer.dienstverlening }, _max: { volgorde: true } });
      const rij = await tx.project.create({
        data: { ...kolommen(code, invoer), code, volgorde: (laatste._max.volgorde ?? 0) + 10, opdrachtgevers: { connect: ids(invoer.opdrachtgevers) }, uitvoerders: { connect: ids(invoer.uitvoerders) }, publicaties: { create: invoer.publicaties } },
        include: VOOR_PAGINA,
      });
      await legVast(tx, { door, gebeurtenis: "project-gemaakt", onderwerp: "project", onderwerpId: code, omschrijving: "maakte het project", na: projectLeesbaar(veldenUitRij(rij)) });
    });
    return { ok: true as const };
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false as const, reden: "code-bezet" as const };
    throw fout;
  }
}

/** Saves a project as it was filled in; when somebody else saved meanwhile, nothing is saved and their version comes back. */
export async function projectWijzigen(door: Gebruiker, project: GevondenProject, invoer: Projectinvoer) {
  const weigering = await verwijzingBezwaar(invoer);
  if (weigering) return weigering;
  if (startBezwaar(project, invoer)) return { ok: false as const, reden: "start-na-oplevering" as const };
  return inTransactie(async (tx) => {
    const { count } = await tx.project.updateMany({ where: { id: project.id, versie: invoer.versie }, data: { versie: { increment: 1 } } });
    if (count === 0) return { ok: false as const, reden: "intussen-gewijzigd" as const };
    const rij = await tx.project.update({
      where: { id: project.id },
      data: { ...kolommen(project.code, invoer), opdrachtgevers: { set: ids(invoer.opdrachtgevers) }, uitvoerders: { set: ids(invoer.uitvoerders) }, publicaties: { deleteMany: {}, create: invoer.publicaties } },
      include: VOOR_PAGINA,
    });
    await legVast(tx, { door, gebeurtenis: "project-gewijzigd", onderwerp: "project", onderwerpId: project.code, omschrijving: "wijzigde het project", voor: projectLeesbaar(project.velden), na: projectLeesbaar(veldenUitRij(rij)) });
    return { ok: true as const };
  });
}

/** Every refusal of a project as a field and a sentence. */
export const PROJECTWEIGERINGEN = {
  "code-bezet": ["code", "Er is al een project met deze code. Kies een andere."],
  "start-na-oplevering": ["startdatum", "Er staat een oplevering vóór deze datum. Verschuif die eerst, of kies een eerdere start."],
  "opdrachtgever-onbekend": ["opdrachtgevers", "Een van deze opdrachtgevers kennen wij niet (meer). Kies opnieuw."],
  "uitvoerder-onbekend": ["uitvoerders", "Een van deze uitvoerders kennen wij niet (meer). Kies opnieuw."],
} as const;

/** Says on the project that somebody worked on it, so that it is not stil. */
export async function raakAan(tx: Transactie, projectId: string): Promise<void> {
  await tx.project.update({ where: { id: projectId }, data: { bijgewerktOp: new Date() } });
}

/** Confirms that nothing changed: the project is looked after and no longer stil. */
export async function projectBevestigen(door: Door, project: GevondenProject): Promise<void> {
  await inTransactie(async (tx) => {
    await raakAan(tx, project.id);
    await legVast(tx, { door, gebeurtenis: "project-bevestigd", onderwerp: "project", onderwerpId: project.code, omschrijving: "keek het project na: de gegevens kloppen nog" });
  });
}

/** A start after what was planned or delivered; not where it stood so already. */
function startBezwaar({ regels }: GevondenProject, { startdatum }: Projectinvoer): boolean {
  if (!startdatum || startdatum === regels.startdatum) return false;
  return regels.opleveringen.some(({ gepland, opgeleverd }) => (opgeleverd ?? gepland).op < startdatum);
}

async function verwijzingBezwaar({ opdrachtgevers, uitvoerders }: Projectinvoer) {
  const [organisaties, mensen] = await Promise.all([
    prisma.organisatie.count({ where: { id: { in: opdrachtgevers.filter(isUuid) } } }),
    prisma.gebruiker.count({ where: { id: { in: uitvoerders.filter(isUuid) } } }),
  ]);
  if (organisaties !== opdrachtgevers.length) return { ok: false as const, reden: "opdrachtgever-onbekend" as const };
  if (mensen !== uitvoerders.length) return { ok: false as const, reden: "uitvoerder-onbekend" as const };
  return null;
}

const ids = (lijst: readonly string[]) => lijst.map((id) => ({ id }));

function kolommen(code: string, invoer: Projectinvoer) {
  const { titel, dienstverlening, domein, omschrijving, frequentie, uren, budget } = invoer;
  return {
    titel, dienstverlening, domein, omschrijving, frequentie, uren, budget,
    startdatum: datumVoorDatabase(invoer.startdatum),
    offerteAangevraagdOp: datumVoorDatabase(invoer.offerteAangevraagdOp),
    offerteUitgebrachtOp: datumVoorDatabase(invoer.offerteUitgebrachtOp),
    offerteAkkoordOp: datumVoorDatabase(invoer.offerteAkkoordOp),
    zoektekst: zoektekst(code, titel, omschrijving),
    bijgewerktOp: new Date(),
  };
}

function veldenUitRij(rij: Parameters<typeof projectUitRij>[0] & { uitvoerders: { naam: string }[]; publicaties: { titel: string; url: string }[] }): Projectvelden {
  return {
    ...projectUitRij(rij),
    domein: rij.domein,
    frequentie: rij.frequentie,
    startdatum: datumUitDatabase(rij.startdatum),
    uren: rij.uren,
    budget: rij.budget,
    opdrachtgevers: rij.opdrachtgevers.map(({ naam }) => naam),
    uitvoerders: rij.uitvoerders.map(({ naam }) => naam),
    publicaties: rij.publicaties,
  };
}
