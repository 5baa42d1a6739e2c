import { readFile } from "node:fs/promises";
import path from "node:path";
import { inTransactie, prisma, type Transactie } from "~/database/prisma.server";
import { zoektekst } from "~/database/zoektekst";
import { rapportageUitAdres, tussenrapportageBeginnen } from "~/dienstverlening/tussenrapportage.server";
import { tussenrapportageVaststellen } from "~/dienstverlening/vaststellen.server";
import { afbeeldingLezen, bewaarAfbeelding } from "~/documenten/afbeelding.server";
import { pngVan } from "~/documenten/png.server";
import { listUitgaven, publiceer } from "~/documenten/uitgave.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { datumVoorDatabase } from "~/periode/datum";
import { halfjaarVanSleutel } from "~/periode/halfjaar";
import { vandaag } from "~/periode/klok.server";
import { maakDemoAccounts } from "./accounts";
import { maakDatarozen } from "./datarozen-laden";
import { maakKoers } from "./koers-laden";
import { lees, overdag } from "./lezen";
import { organisaties } from "./organisaties";
import { eerdereProjecten, projecten } from "./projecten";
import { maakSmartSociety } from "./smart-society-laden";
import type { VoorbeeldOplevering, VoorbeeldProject, VoorbeeldVerhaal } from "./soorten";
import { besluiten, tussenrapportages } from "./tussenrapportages";
import { verhalen } from "./verhalen";

const DOOR: Door = { id: null, naam: "Het voorbeeld" };

/** What a database is to the example: empty, filled by it before, or somebody's own. */
export async function standVanDatabase(): Promise<"leeg" | "voorbeeld" | "eigen"> {
  const [accounts, voorbeeldaccounts, ...inhoud] = await Promise.all([prisma.gebruiker.count(), prisma.gebruiker.count({ where: { isVoorbeeld: true } }), prisma.organisatie.count(), prisma.project.count(), prisma.opgave.count(), prisma.wagonnetje.count(), prisma.dataroos.count(), prisma.regio.count(), prisma.mijlpaal.count()]);
  if (voorbeeldaccounts > 0) return "voorbeeld";
  return accounts + inhoud.reduce((som, aantal) => som + aantal, 0) === 0 ? "leeg" : "eigen";
}

/** Loads the Drechtsteden example, with its accounts, into an empty database; into any other nothing. Gives what the database was. */
export async function laadVoorbeeld(): Promise<"leeg" | "voorbeeld" | "eigen"> {
  const stand = await standVanDatabase();
  if (stand === "leeg") await vul(await maakDemoAccounts());
  return stand;
}

async function vul(medewerkerId: string): Promise<void> {
  const afbeeldingen = await leesAfbeeldingen();
  await inTransactie(async (tx) => {
    await tx.organisatie.createMany({ data: organisaties });
    for (const project of [...projecten, ...eerdereProjecten]) await maakProject(tx, project, medewerkerId);
    for (const { afbeelding } of afbeeldingen.values()) await bewaarAfbeelding(tx, afbeelding);
    for (const verhaal of verhalen) await maakVerhaal(tx, verhaal, afbeeldingen);
    await maakSmartSociety(tx, DOOR);
    await maakDatarozen(tx, DOOR);
    await maakKoers(tx, DOOR);
  });
  for (const rapportage of tussenrapportages) await maakRapportage(rapportage);
}

async function maakProject(tx: Transactie, project: VoorbeeldProject, medewerkerId: string) {
  const { opdrachtgevers, opleveringen, offerte, stopzetting, medewerker, publicaties, startdatum, aangemaaktOp, bijgewerktOp, ...velden } = project;
  await tx.project.create({
    data: {
      ...velden,
      isVoorbeeld: true,
      zoektekst: zoektekst(project.code, project.titel, project.omschrijving),
      startdatum: datumVoorDatabase(startdatum),
      offerteAangevraagdOp: datumVoorDatabase(offerte?.aangevraagd ?? null),
      offerteUitgebrachtOp: datumVoorDatabase(offerte?.uitgebracht ?? null),
      offerteAkkoordOp: datumVoorDatabase(offerte?.akkoord ?? null),
      aangemaaktOp: overdag(aangemaaktOp),
      bijgewerktOp: overdag(bijgewerktOp),
      opdrachtgevers: { connect: opdrachtgevers.map((naam) => ({ naam })) },
      uitvoerders: { connect: medewerker ? [{ id: medewerkerId }] : [] },
      publicaties: { create: publicaties ?? [] },
      opleveringen: { create: opleveringen.map(opleveringData) },
      stopzettingen: { create: stopzetting ? [{ ...stopzetting, vanaf: datumVoorDatabase(stopzetting.vanaf), doorNaam: DOOR.naam }] : [] },
    },
  });
  await legVast(tx, { door: DOOR, gebeurtenis: "project-gemaakt", onderwerp: "project", onderwerpId: project.code, omschrijving: "maakte het project" });
}

function opleveringData({ omschrijving = "", gepland, opgeleverd, herplanningen = [] }: VoorbeeldOplevering) {
  const [plan, klaar] = [lees(gepland), opgeleverd ? lees(opgeleverd) : null];
  const data = herplanningen.map(({ van, reden, op }, i) => {
    const [vanDatum, naarDatum] = [lees(van), lees(herplanningen[i + 1]?.van ?? gepland)];
    return { vanOp: datumVoorDatabase(vanDatum.op), vanPrecisie: vanDatum.precisie, naarOp: datumVoorDatabase(naarDatum.op), naarPrecisie: naarDatum.precisie, reden, op: overdag(op), doorNaam: DOOR.naam };
  });
  return { omschrijving, geplandOp: datumVoorDatabase(plan.op), geplandPrecisie: plan.precisie, opgeleverdOp: datumVoorDatabase(klaar?.op ?? null), opgeleverdPrecisie: klaar?.precisie ?? null, herplanningen: { create: data } };
}

type Gelezen = Map<string, { afbeelding: Extract<Awaited<ReturnType<typeof afbeeldingLezen>>, { ok: true }>["afbeelding"] }>;

async function leesAfbeeldingen(): Promise<Gelezen> {
  const gelezen: Gelezen = new Map();
  for (const bestand of verhalen.flatMap(({ afbeelding }) => afbeelding?.bestand ?? [])) {
    const svg = await readFile(path.join(import.meta.dirname, "afbeeldingen", path.basename(bestand)), "utf8");
    const uitkomst = await afbeeldingLezen(pngVan(svg, 1));
    if (!uitkomst.ok) throw new Error(`Example image ${bestand} cannot be read`);
    gelezen.set(bestand, uitkomst);
  }
  return gelezen;
}

async function maakVerhaal(tx: Transactie, { project: code, afbeelding, ...velden }: VoorbeeldVerhaal, afbeeldingen: Gelezen) {
  const { id: projectId } = await tx.project.findUniqueOrThrow({ where: { code }, select: { id: true } });
  await tx.verhaal.create({ data: { ...velden, projectId, afbeeldingId: afbeelding ? afbeeldingen.get(afbeelding.bestand)!.afbeelding.id : null, alt: afbeelding?.alt ?? null } });
}

/** The first of the two is frozen and published, as it would have been; the second is the concept to work on. */
async function maakRapportage({ halfjaar: sleutel, ...teksten }: (typeof tussenrapportages)[number]) {
  const halfjaar = halfjaarVanSleutel(sleutel)!;
  await tussenrapportageBeginnen(DOOR, halfjaar, vandaag(), teksten);
  const { rapportage } = await rapportageUitAdres(sleutel);
  for (const { project: code, soort, reden } of besluiten.filter((besluit) => besluit.halfjaar === sleutel)) {
    const { id: projectId } = await prisma.project.findUniqueOrThrow({ where: { code }, select: { id: true } });
    await prisma.rapportbesluit.create({ data: { tussenrapportageId: rapportage.id, projectId, soort, reden, doorNaam: DOOR.naam } });
  }
  if (sleutel !== tussenrapportages[0]?.halfjaar) return;
  const uitkomst = await tussenrapportageVaststellen(DOOR, halfjaar, rapportage, "Voorbeeld van een eerdere rapportage.", vandaag());
  const [uitgave] = await listUitgaven(`tussenrapportages/${sleutel}`);
  if (!uitkomst.ok || !uitgave) throw new Error(`The example report ${sleutel} cannot be frozen`);
  await publiceer(DOOR, uitgave);
}
