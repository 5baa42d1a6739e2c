import { prisma } from "~/database/prisma.server";
import { zoektekst } from "~/database/zoektekst";
import { DIENSTVERLENINGEN, DOMEINEN, type Dienstverlening, type Domein } from "~/dienstverlening/project";
import { tussenrapportageBeginnen } from "~/dienstverlening/tussenrapportage.server";
import { dagenLater, datumVoorDatabase, type Datum } from "~/periode/datum";
import { PRECISIES, type Precisie } from "~/periode/datum-met-precisie";
import { vandaag } from "~/periode/klok.server";
import { gebruikerMaken, OPDRACHTREGEL } from "~/toegang/gebruiker.server";
import { organisaties } from "../../prisma/voorbeeld/organisaties";
import { tussenrapportages } from "../../prisma/voorbeeld/tussenrapportages";

export const ACCOUNT = { email: "bench@voorbeeld.nl", naam: "Bench OCD", rol: "ocd" } as const;
export const HALFJAAR = { jaar: 2021, helft: 2 } as const;
/** One project in ten belongs in HALFJAAR: 300 of 3,000. */
export const EEN_OP = 10;
/** Stands in half of the titles, there with a capital and in other forms with accents. */
export const ZOEKWOORD = "onderzoek";

/** The organisations, the account to log in with (its password comes back) and the report of HALFJAAR in concept. */
export async function vulBegin(): Promise<string> {
  await prisma.organisatie.createMany({ data: organisaties });
  const account = await gebruikerMaken(OPDRACHTREGEL, ACCOUNT);
  const begonnen = await tussenrapportageBeginnen(OPDRACHTREGEL, HALFJAAR, vandaag(), tussenrapportages.find(({ halfjaar }) => halfjaar === "2021-h2"));
  if (!account.ok || !begonnen.ok) throw new Error("The bench needs a database with nothing in it");
  return account.wachtwoord;
}

/** Projects `van` up to `tot`, the same ones on every machine and in every run. */
export async function vulProjecten(van: number, tot: number): Promise<void> {
  const organisatieIds = (await prisma.organisatie.findMany({ orderBy: { volgorde: "asc" }, select: { id: true } })).map(({ id }) => id);
  for (let begin = van; begin < tot; begin += PER_KEER) {
    const rijen = Array.from({ length: Math.min(PER_KEER, tot - begin) }, (_, i) => maakProject(begin + i));
    const opleveringen = rijen.flatMap((rij) => rij.opleveringen);
    const koppels = rijen.flatMap(({ project, opdrachtgevers }) => opdrachtgevers.map((nummer) => ({ organisatie: organisatieIds[nummer]!, project: project.id })));
    await prisma.project.createMany({ data: rijen.map(({ project }) => project) });
    await prisma.oplevering.createMany({ data: opleveringen.map(({ oplevering }) => oplevering) });
    await prisma.herplanning.createMany({ data: opleveringen.flatMap(({ herplanningen }) => herplanningen) });
    await prisma.stopzetting.createMany({ data: rijen.flatMap(({ stopzettingen }) => stopzettingen) });
    // createMany knows no many-to-many
    await prisma.$executeRaw`INSERT INTO "_opdrachtgevers" ("A", "B") SELECT * FROM unnest(${koppels.map(({ organisatie }) => organisatie)}::uuid[], ${koppels.map(({ project }) => project)}::uuid[])`;
  }
}

const PER_KEER = 500;

type Toeval = ReturnType<typeof toevalVan>;
type Tijdvak = "halfjaar" | "eerder" | "later";

/** A project that is begun and finished before HALFJAAR, belongs in it, or begins after it. */
function maakProject(nummer: number) {
  const toeval = toevalVan(nummer);
  const id = uuidVan("a", nummer);
  const tijdvak: Tijdvak = nummer % EEN_OP === 0 ? "halfjaar" : toeval.kans(0.25) ? "eerder" : "later";
  const startdatum = dagenLater({ halfjaar: "2020-09-01", eerder: "2018-01-15", later: "2022-01-03" }[tijdvak], toeval.tot({ halfjaar: 250, eerder: 700, later: 1300 }[tijdvak]));
  const dienstverlening: Dienstverlening = toeval.kans(0.45) ? "aanvullend" : toeval.een(Object.keys(DIENSTVERLENINGEN) as Dienstverlening[]);
  const metOfferte = dienstverlening === "aanvullend";
  const code = `BENCH-${String(nummer + 1).padStart(4, "0")}`;
  const titel = `${toeval.kans(0.5) ? toeval.een(ONDERZOEKEN) : toeval.een(WERKEN)} ${toeval.een(ONDERWERPEN)} in ${toeval.een(PLAATSEN)} (${nummer + 1})`;
  const omschrijving = Array.from({ length: 2 + toeval.tot(4) }, () => toeval.een(ZINNEN)).join(" ");
  const bijgewerktOp = new Date(Date.parse("2026-01-01T10:00:00Z") + nummer * 3_600_000);
  return {
    project: {
      id, code, titel, dienstverlening, omschrijving,
      domein: toeval.een(Object.keys(DOMEINEN) as Domein[]),
      startdatum: datumVoorDatabase(startdatum),
      frequentie: tijdvak === "halfjaar" && toeval.kans(0.1) ? ("jaar" as const) : null,
      offerteAangevraagdOp: metOfferte ? datumVoorDatabase(dagenLater(startdatum, -60)) : null,
      offerteUitgebrachtOp: metOfferte ? datumVoorDatabase(dagenLater(startdatum, -30)) : null,
      offerteAkkoordOp: metOfferte ? datumVoorDatabase(dagenLater(startdatum, -10)) : null,
      uren: toeval.kans(0.7) ? 20 + toeval.tot(400) : null,
      volgorde: 10 * (nummer + 1),
      zoektekst: zoektekst(code, titel, omschrijving),
      aangemaaktOp: bijgewerktOp,
      bijgewerktOp,
    },
    opdrachtgevers: toeval.kans(0.1) ? organisaties.slice(0, 7).map((_, i) => i) : Array.from(new Set(Array.from({ length: 1 + toeval.tot(3) }, () => toeval.tot(organisaties.length)))),
    opleveringen: maakOpleveringen({ toeval, nummer, projectId: id, tijdvak, startdatum }),
    stopzettingen: tijdvak === "later" && toeval.kans(0.05) ? [{ projectId: id, soort: "geparkeerd" as const, reden: "Wacht op een besluit van de opdrachtgever.", vanaf: datumVoorDatabase(dagenLater(startdatum, 90)), doorNaam: ACCOUNT.naam }] : [],
  };
}

type Plek = { toeval: Toeval; nummer: number; projectId: string; tijdvak: Tijdvak; startdatum: Datum };

/** One to three of them. The last one decides: still open, or delivered within the time that the project is meant for. */
function maakOpleveringen({ toeval, nummer, projectId, tijdvak, startdatum }: Plek) {
  const aantal = 1 + toeval.tot(3);
  const laatsteOpen = tijdvak === "later" ? toeval.kans(0.75) : tijdvak === "halfjaar" && toeval.kans(0.4);
  const laatste = { halfjaar: dagenLater("2021-07-01", toeval.tot(184)), eerder: dagenLater("2020-06-01", toeval.tot(390)), later: dagenLater(startdatum, 150 + toeval.tot(300)) }[tijdvak];
  return Array.from({ length: aantal }, (_, i) => {
    const id = uuidVan("b", nummer * 3 + i);
    const isLaatste = i === aantal - 1;
    const klaar = isLaatste ? laatste : dagenLater(startdatum, 20 + i * 20);
    const verschoven = toeval.kans(0.3) ? 1 + toeval.tot(2) : 0;
    const precisie = toeval.een(PRECISIES);
    const plan = (keren: number) => datumVoorDatabase(dagenLater(klaar, -30 * (verschoven - keren)));
    return {
      oplevering: { id, projectId, omschrijving: i === 0 ? "" : `Deel ${i + 1}`, geplandOp: plan(verschoven), geplandPrecisie: precisie, opgeleverdOp: isLaatste && laatsteOpen ? null : datumVoorDatabase(klaar), opgeleverdPrecisie: isLaatste && laatsteOpen ? null : ("dag" as Precisie) },
      herplanningen: Array.from({ length: verschoven }, (_, keer) => ({ opleveringId: id, vanOp: plan(keer), vanPrecisie: precisie, naarOp: plan(keer + 1), naarPrecisie: precisie, reden: toeval.een(REDENEN), op: new Date(`${dagenLater(klaar, -30 * (verschoven - keer))}T10:00:00Z`), doorNaam: ACCOUNT.naam })),
    };
  });
}

/** Chance that repeats itself (mulberry32), begun anew for each project so that it does not matter how many there are. */
function toevalVan(nummer: number) {
  let staat = (nummer + 1) * 0x9e3779b1;
  const volgende = () => {
    staat = (staat + 0x6d2b79f5) | 0;
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const tot = (grens: number) => Math.floor(volgende() * grens);
  return { kans: (p: number) => volgende() < p, tot, een: <T>(lijst: readonly T[]): T => lijst[tot(lijst.length)]! };
}

const uuidVan = (soort: "a" | "b", nummer: number) => `00000000-0000-7000-800${soort}-${String(nummer).padStart(12, "0")}`;

const ONDERZOEKEN = ["Onderzoek naar", "Behoefteonderzoek:", "Reünieonderzoek over", "Geïntegreerd onderzoek", "Vervolgonderzoek:"];
const WERKEN = ["Monitor", "Evaluatie van", "Enquête over", "Dashboard", "Coördinatie van", "Prognose:", "Factsheet over"];
const ONDERWERPEN = ["financiën en schulden", "één loket voor zorg", "cliëntervaring Wmo", "ruïnes en erfgoed", "woonbehoefte", "energiearmoede", "jeugd en hygiëne", "privé en veiligheid", "cafés en terrassen", "arbeidsmarkt"];
const PLAATSEN = ["Dordrecht", "Alblasserdam", "Papendrecht", "Hardinxveld-Giessendam", "Sliedrecht", "Hendrik-Ido-Ambacht", "Zwijndrecht", "de Drechtsteden"];
const REDENEN = ["De respons was te laag; er is een maand langer gevraagd.", "De gegevens kwamen later dan afgesproken.", "De opdrachtgever wilde de uitkomsten na het reces."];
const ZINNEN = [
  "De gemeente wil weten hoe inwoners dit ervaren en wat er beter kan.",
  "Wij vragen het bewonerspanel en spreken met sleutelfiguren uit de wijk.",
  "De cijfers komen uit bestaande bronnen en worden per buurt vergeleken.",
  "De uitkomsten helpen de raad om een keuze te maken over het vervolg.",
  "Het is de derde meting; de eerdere waren in 2017 en 2019, vóór corona.",
  "Eén rapport en één factsheet, met een toelichting in de commissie.",
];
