import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as wacht } from "node:timers/promises";
import autocannon from "autocannon";
import { strFromU8, unzipSync } from "fflate";
import { prisma, sluitDatabase } from "~/database/prisma.server";
import { readInstellingen, StartError } from "../../server/instellingen";
import { bereidDatabaseVoor, voerUit } from "../../server/server";
import { ACCOUNT, EEN_OP, vulBegin, vulProjecten, ZOEKWOORD } from "./gegevens";
import { BEELD, meetBewaren, REGIO, vulDatarozen } from "./datarozen";
import { duur, eis, haalOp, logIn, meet, pakUit, sluitVerbindingen, van, type Antwoord } from "./meten";
import { KOERS, LESSEN, MIJLPALEN, vulKoers, ZOEKVRAGEN } from "./koers";
import { KAART, KOPPELINGEN, meetKaart, PUNTEN, TREINTJES, vulSmartSociety } from "./smart-society";
import { drukAf, regel, tijd, verhouding } from "./tabel";

// npm run bench [-- <number of projects>]: measures a built application on DATABASE_URL (an empty database), else on the embedded one.
// It fails on a wrong answer, never on a time: a machine that does other work as well is slower, and says so in its own ratios.
const AANTAL = Number(process.argv[2] ?? 3000);
const KLEIN = AANTAL / 10;
const PER_PAGINA = 25;
const LIJST = `/projecten?zoek=${ZOEKWOORD}&status=lopend&dienstverlening=aanvullend`;
const RAPPORT = "/tussenrapportages/2021-h2";
const ZOALS_EEN_BROWSER = "gzip, deflate, br";

async function meetAlles(basis: string, app: ChildProcess, eigenPostgres: boolean) {
  const [{ version = "" } = {}] = await prisma.$queryRaw<{ version: string }[]>`SELECT version()`;
  console.log(`${eigenPostgres ? "DATABASE_URL" : "Ingebouwde database"}: ${version.split(",")[0]}; node ${process.version}; ${os.availableParallelism()} kernen`);
  const wachtwoord = await vulBegin();
  const seconden = await duur(() => vulProjecten(0, KLEIN));
  await totGereed(basis, app);
  const cookie = await logIn(basis, ACCOUNT.email, wachtwoord);
  const haal = (pad: string, accept = ZOALS_EEN_BROWSER) => haalOp(basis + pad, { cookie, "accept-encoding": accept });

  await ververs(eigenPostgres);
  const lijstKlein = await meet(() => haal(LIJST), isLijst, 60);
  const csvKlein = await meet(() => haal("/projecten/documenten/csv"), isCsv(KLEIN), 15);
  console.log(`${AANTAL} projecten gevuld in ${((seconden + (await duur(() => vulProjecten(KLEIN, AANTAL)))) / 1000).toFixed(1)} s`);
  await ververs(eigenPostgres);

  const kaal = await meet(() => haal("/gezond"), ({ inhoud }) => inhoud.includes("gezond"), 200);
  const leeg = await meet(() => haal("/account"), ({ inhoud }) => inhoud.includes(ACCOUNT.naam), 60);
  const lijst = await meet(() => haal(LIJST), isLijst, 200);
  const lijstWeer = await meet(() => haal(LIJST), isLijst, 200, { onveranderd: true });
  const rapport = await meet(() => haal(RAPPORT), isRapport, 30);
  const rapportWeer = await meet(() => haal(RAPPORT), isRapport, 30, { onveranderd: true });
  const csv = await meet(() => haal("/projecten/documenten/csv"), isCsv(AANTAL), 25);
  const pdf = await meet(() => haal(`${RAPPORT}/documenten/pdf`), isPdf, 9);
  const docx = await meet(() => haal(`${RAPPORT}/documenten/docx`), isDocx, 9);
  const [drukte, drukteWeer] = [await meetDrukte(basis, cookie), await meetDrukte(basis, cookie, await haal(LIJST))];

  await vulSmartSociety();
  await ververs(eigenPostgres);
  const erf = await meet(() => haal("/treintjes"), isErf, 25);
  const kaart = await meet(() => haal(KAART), isKaart, 25);
  const opgaven = await meet(() => haal("/opgaven"), ({ inhoud }) => inhoud.includes("Bench-opgave"), 25);
  const wagonnetjes = await meet(() => haal("/wagonnetjes"), ({ inhoud }) => inhoud.includes("Wagonnetje 100"), 25);
  const inBrowser = await meetKaart(basis, cookie, 7);

  await vulDatarozen("gewoon");
  await vulKoers();
  await ververs(eigenPostgres);
  const halfjaar = await meet(() => haal("/halfjaren/2021-h2"), ({ inhoud }) => inhoud.includes("Mijlpaal 1 van de bench") && inhoud.includes("Koersdocument 2022"), 25);
  const koers = await meet(() => haal(KOERS), isKoers, 25);
  const koersPdf = await meet(() => haal(`${KOERS}/documenten/pdf`), isPdf, 9);
  const boekje = await meet(() => haal("/spoorboekje/2021"), ({ inhoud }) => new Set(inhoud.toString().match(/Mijlpaal \d+ van de bench/g)).size === MIJLPALEN, 25);
  let beurt = 0;
  const zoeken = await meet(() => haal(`/api/v1/zoekresultaten?q=${encodeURIComponent(ZOEKVRAGEN[beurt++ % ZOEKVRAGEN.length]!)}`), ({ inhoud }) => inhoud.includes('"fragment"'), ZOEKVRAGEN.length * 8);
  const zoekpagina = await meet(() => haal(`/zoeken?q=${ZOEKVRAGEN[beurt++ % 4]}`), ({ inhoud }) => inhoud.includes("gevonden voor"), 24);

  await vulDatarozen("groot");
  await ververs(eigenPostgres);
  const eersteBeeld = await duur(async () => void (await haal(BEELD.groot.adres)));
  const regiopagina = await meet(() => haal(REGIO), ({ inhoud }) => (inhoud.toString().match(/class="veld"/g) ?? []).length === 30, 40);
  const [beeld, grootBeeld] = [await meet(() => haal(BEELD.gewoon.adres), isBeeld(BEELD.gewoon.regios), 25), await meet(() => haal(BEELD.groot.adres), isBeeld(BEELD.groot.regios), 15)];
  const bewaren = await meetBewaren(basis);

  tijd(`tussenrapportage, ${AANTAL / EEN_OP} projecten`, rapport, 150);
  tijd("dezelfde, sinds de vorige vraag onveranderd", rapportWeer);
  tijd("tussenrapportage, PDF", pdf, 800);
  tijd("tussenrapportage, DOCX", docx, 1000);
  tijd(`CSV van ${AANTAL} projecten`, csv, 100);
  tijd(`gefilterde lijst, ${PER_PAGINA} van ${AANTAL}, 1 verbinding`, lijst, 8);
  tijd("dezelfde, sinds de vorige vraag onveranderd", lijstWeer, 8);
  regel("gefilterde lijst, 10 verbindingen, steeds een ander adres", `${drukte.toFixed(0)}/s`, "", "≥ 200/s", drukte >= 200);
  regel("dezelfde, steeds hetzelfde adres, onveranderd", `${drukteWeer.toFixed(0)}/s`, "", "≥ 200/s", drukteWeer >= 200);
  tijd(`treintjes, ${TREINTJES} met ${KOPPELINGEN} koppelingen`, erf, 200);
  tijd(`opgavenkaart met ${PUNTEN} punten, de server`, kaart);
  tijd("opgaven", opgaven);
  tijd("wagonnetjes, 100", wagonnetjes);
  if (inBrowser) {
    eis(inBrowser.knopen > PUNTEN, `De kaart toonde ${inBrowser.knopen} punten.`);
    tijd(`opgavenkaart met ${PUNTEN} punten, open in de browser`, van(inBrowser.open), 1000);
    tijd("opgavenkaart, van beeld tot beeld bij slepen", van(inBrowser.beeld), 34);
  } else regel("opgavenkaart in de browser", "geen browser", "", "");
  tijd("regiopagina met roos, 10 metingen", regiopagina, 40);
  tijd(`landelijk beeld, ${BEELD.gewoon.regios} regio’s × 15 × ${BEELD.gewoon.ronden} metingen`, beeld, 150);
  tijd(`landelijk beeld, ${BEELD.groot.regios} regio’s × 15 × ${BEELD.groot.ronden} metingen`, grootBeeld, 400);
  regel("hetzelfde, de allereerste keer", `${eersteBeeld.toFixed(0)} ms`, "", "≤ 400 ms", eersteBeeld <= 400);
  tijd(`halfjaar, ${AANTAL} projecten`, halfjaar, 200);
  tijd(`koersdocument, ${TREINTJES} treintjes en ${LESSEN} lessen`, koers, 250);
  tijd("koersdocument, PDF", koersPdf, 1500);
  tijd(`spoorboekje, ${MIJLPALEN} mijlpalen`, boekje);
  regel(`zoeken in alles, ${ZOEKVRAGEN.length} vragen`, `${zoeken.p50.toFixed(1)} ms`, `${zoeken.p95.toFixed(1)} ms`, "p95 ≤ 60 ms", zoeken.p95 <= 60);
  tijd("zoeken in alles, de pagina", zoekpagina);
  const { rustig, druk, opgeslagen } = bewaren;
  regel("een status opslaan, 20 adviseurs, elk om de 3 seconden", `${rustig.p50.toFixed(1)} ms`, `${rustig.p95.toFixed(1)} ms`, "p95 ≤ 30 ms", rustig.p95 <= 30);
  regel(`hetzelfde zonder pauze (${opgeslagen} opgeslagen, geen verloren)`, `${druk.p50.toFixed(1)} ms`, `${druk.p95.toFixed(1)} ms`, "");
  for (const pad of ["/inloggen", "/", `${RAPPORT}/samenstelling`, KAART]) await meetScript(pad, (adres) => (pad === "/inloggen" ? haalOp(basis + adres, { "accept-encoding": "gzip" }) : haal(adres, "gzip")));
  tijd("ter vergelijking: /gezond, zonder Remix of database", kaal);
  tijd("ter vergelijking: /account, bijna zonder gegevens", leeg);
  verhouding(`lijst: ${AANTAL} / ${KLEIN} projecten`, lijst.p50 / lijstKlein.p50);
  verhouding(`CSV: ${AANTAL} / ${KLEIN} projecten`, csv.p50 / csvKlein.p50);
  verhouding("lijst / account", lijst.p50 / leeg.p50);
  verhouding("lijst / gezond", lijst.p50 / kaal.p50);
  drukAf();
}

/** PostgreSQL does this by itself in the minute after a fill (autovacuum); the embedded database never does, and is measured so. */
async function ververs(eigenPostgres: boolean) {
  if (eigenPostgres) await prisma.$executeRaw`ANALYZE`;
}

// ── what a right answer is ─────────────────────────────────────────────────

/** A wagon that rides is measured in per cent; the samples in the legend are not. */
const isErf = ({ inhoud }: Antwoord) => new Set(inhoud.toString().match(/\/treintjes\/bench-trein-\d+/g)).size === TREINTJES && (inhoud.toString().match(/class="wagon"[^>]*%"/g) ?? []).length === KOPPELINGEN;
const isBeeld = (regios: number) => ({ inhoud }: Antwoord) => new Set(inhoud.toString().match(/\/regios\/GM\d+/g)).size === regios;
const isKaart = ({ inhoud }: Antwoord) => new Set(inhoud.toString().match(/\d+ van de bench/g)).size === PUNTEN;
const isKoers = ({ inhoud }: Antwoord) => new Set(inhoud.toString().match(/Les \d+: begin klein/g)).size === LESSEN && new Set(inhoud.toString().match(/Mijlpaal \d+ van de bench/g)).size === MIJLPALEN && new Set(inhoud.toString().match(/\/treintjes\/bench-trein-\d+/g)).size === TREINTJES;
const codesIn = (tekst: string) => new Set(tekst.match(/BENCH-\d{4,}/g)).size;
const isLijst = ({ inhoud }: Antwoord) => codesIn(inhoud.toString()) === PER_PAGINA;
const isRapport = ({ inhoud }: Antwoord) => codesIn(inhoud.toString()) === AANTAL / EEN_OP;
const isCsv = (aantal: number) => ({ inhoud }: Antwoord) => inhoud.toString().split("\r\n").length === aantal + 2 && codesIn(inhoud.toString()) === aantal;
const isPdf = ({ inhoud }: Antwoord) => inhoud.subarray(0, 5).equals(Buffer.from("%PDF-")) && inhoud.subarray(-8).includes("%%EOF") && inhoud.byteLength > 50_000;
const isDocx = ({ inhoud }: Antwoord) => nummersIn(strFromU8(unzipSync(inhoud, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"]!)) === AANTAL / EEN_OP;
const nummersIn = (tekst: string) => new Set(tekst.match(/ in [\p{L} -]+ \(\d+\)/gu)).size;

// ── measuring ──────────────────────────────────────────────────────────────

/** Requests per second for the list with ten at once: each the answer that was already found right, byte for byte; or, without one, each at an address of its own. */
async function meetDrukte(basis: string, cookie: string, voorbeeld?: Antwoord): Promise<number> {
  const verwacht = voorbeeld?.bytes.toString();
  let adressen = 0;
  const elkeKeerAnders = { requests: [{ setupRequest: <V>(verzoek: V) => ({ ...verzoek, path: `${LIJST}&keer=${++adressen}` }) }] };
  const druk = (duration: number) => autocannon({ url: basis + LIJST, connections: 10, duration, headers: { cookie, "accept-encoding": ZOALS_EEN_BROWSER }, ...(verwacht ? { verifyBody: (body) => body === verwacht } : elkeKeerAnders) });
  await druk(3);
  const uitkomst = await druk(10);
  eis(uitkomst["2xx"] > 0 && uitkomst.non2xx + uitkomst.errors + uitkomst.timeouts + uitkomst.mismatches === 0, `Onder druk ging het mis: ${JSON.stringify(uitkomst)}`);
  return uitkomst.requests.average;
}

/** The JavaScript that a page makes a browser load, in bytes as the server sends them with gzip. */
async function meetScript(pad: string, haal: (adres: string) => Promise<Antwoord>) {
  const pagina = await haal(pad);
  const html = pakUit(pagina).toString();
  eis(pagina.status === 200 && html.includes("<main"), `Geen pagina op ${pad} (status ${pagina.status})`);
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const eigenschap = (tag: string, naam: string) => new RegExp(`\\b${naam}="([^"]+)"`).exec(tag)?.[1];
  const adressen = new Set(tags.flatMap((tag) => (tag.startsWith("<script") ? eigenschap(tag, "src") : eigenschap(tag, "rel") === "modulepreload" && eigenschap(tag, "href")) || []));
  let bytes = 0;
  for (const adres of adressen) {
    const script = await haal(adres);
    eis(script.status === 200 && /javascript/.test(script.headers["content-type"] ?? ""), `Geen script op ${adres} (status ${script.status})`);
    bytes += script.bytes.byteLength;
  }
  regel(`JavaScript van ${pad} (${adressen.size} bestanden, gzip)`, `${(bytes / 1024).toFixed(1)} kB`, "", "≤ 90 kB", bytes <= 90 * 1024);
}

// ── the application ────────────────────────────────────────────────────────

/** In a process of its own: client and server then do not wait for each other. */
function startApp(poort: number, databaseUrl: string): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "server/start.ts"], {
    cwd: path.join(import.meta.dirname, "../.."),
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(poort), DATABASE_URL: databaseUrl, LOG_LEVEL: "silent" },
  });
}

async function stopApp(app: ChildProcess | undefined) {
  if (!app || app.exitCode !== null || app.signalCode !== null) return;
  const klaar = once(app, "exit");
  app.kill("SIGTERM");
  await klaar;
}

async function totGereed(basis: string, app: ChildProcess) {
  for (let poging = 0; poging < 300; poging++) {
    eis(app.exitCode === null, "De applicatie stopte meteen.");
    if ((await haalOp(`${basis}/gereed`).catch(() => null))?.status === 200) return;
    await wacht(200);
  }
  throw new StartError("De applicatie werd niet gereed.");
}

async function vrijePoort(): Promise<number> {
  const proef = net.createServer().listen(0, "127.0.0.1");
  await once(proef, "listening");
  const { port } = proef.address() as net.AddressInfo;
  await new Promise((ok) => proef.close(ok));
  return port;
}

await voerUit(async () => {
  if (!Number.isInteger(KLEIN / EEN_OP) || KLEIN < 300) throw new StartError("Geef een aantal projecten dat een honderdvoud is, van 3000 af.");
  const map = await mkdtemp(path.join(os.tmpdir(), "spoorboekje-bench-"));
  const instellingen = { ...readInstellingen(), dataDir: map };
  const database = await bereidDatabaseVoor(instellingen);
  let app: ChildProcess | undefined;
  try {
    if ((await prisma.project.count()) + (await prisma.organisatie.count()) + (await prisma.gebruiker.count()) > 0) throw new StartError("De bench vult de database zelf: geef in DATABASE_URL een lege.");
    const poort = await vrijePoort();
    app = startApp(poort, database.url);
    await meetAlles(`http://127.0.0.1:${poort}`, app, instellingen.databaseUrl !== undefined);
  } finally {
    sluitVerbindingen();
    await stopApp(app);
    await sluitDatabase();
    await database.stop();
    await rm(map, { recursive: true, force: true });
  }
});
