import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { sluitDatabase } from "~/database/prisma.server";
import { rapportDocument } from "~/dienstverlening/rapport-document";
import { momentopnameVan, rapportageUitAdres } from "~/dienstverlening/tussenrapportage.server";
import { VORMEN, type Vorm } from "~/documenten/document";
import { findRapportdocument, maakRapport } from "~/documenten/uitgave.server";
import { teTonenUitgave, uitgavestatus } from "~/documenten/uitgave";
import { vandaag } from "~/periode/klok.server";
import { ALLE_ROLLEN } from "~/toegang/rol";
import { adresVan, DEMO_WACHTWOORD } from "../prisma/voorbeeld/accounts";
import { laadVoorbeeld } from "../prisma/voorbeeld/laden";
import { houdStandenBij } from "./bijhouden";
import { readInstellingen, StartError } from "./instellingen";
import { bereidDatabaseVoor, eisVrijePoort, serveer, stopNetjes, voerUit } from "./server";

// The second half of `npm run demo` (scripts/demo.mjs installs and builds): example, documents, server.
const OUTPUT = path.resolve(process.env.OUTPUT_DIR ?? "output");

await voerUit(async () => {
  process.env.NODE_ENV = "production";
  process.env.SPOORBOEKJE_DEMO = "1";
  process.env.LOG_LEVEL ??= "warn";
  const instellingen = readInstellingen();
  await eisVrijePoort(instellingen);
  stap(instellingen.databaseUrl ? "Database van DATABASE_URL bijwerken" : `Database starten in ${instellingen.dataDir}`);
  const database = await bereidDatabaseVoor(instellingen);
  const stoppen = [sluitDatabase, database.stop];
  stopNetjes(stoppen);
  stap("Voorbeeld van de Drechtsteden laden");
  const stand = await laadVoorbeeld();
  if (stand === "eigen") {
    await sluitDatabase();
    await database.stop();
    throw new StartError("In deze database staan eigen gegevens. De demo draait alleen op een lege database of op die van een eerdere demo; kies een andere met DATA_DIR of DATABASE_URL, of gebruik npm start.");
  }
  if (stand === "voorbeeld") console.log("  stond er al; er is niets veranderd");
  stap("Tussenrapportage over 2021-h2 schrijven");
  await schrijfRapportage("2021-h2");
  stoppen.unshift(await serveer(instellingen, database.url), houdStandenBij());
  console.log(`\nSpoorboekje draait op http://localhost:${instellingen.port}\n\nLog in met wachtwoord ${DEMO_WACHTWOORD} als:`);
  for (const rol of ALLE_ROLLEN) console.log(`  ${adresVan(rol)}`);
  console.log("\nStoppen: Ctrl-C");
});

function stap(wat: string) {
  console.log(`→ ${wat}`);
}

/** Writes a report in all its forms: what was frozen, or of a concept what it says today. */
async function schrijfRapportage(sleutel: string) {
  const { halfjaar, rapportage } = await rapportageUitAdres(sleutel);
  const uitgave = teTonenUitgave(rapportage.uitgaven, { nummer: null, metAccount: true })!;
  const document = rapportDocument(await momentopnameVan(halfjaar, uitgave, vandaag()), { concept: uitgavestatus(uitgave) === "concept", links: false });
  await mkdir(OUTPUT, { recursive: true });
  for (const vorm of Object.keys(VORMEN) as Vorm[]) {
    const bytes = (await findRapportdocument(uitgave.id, vorm))?.bytes ?? (await maakRapport(vorm, document));
    const bestand = path.join(OUTPUT, `tussenrapportage-${sleutel}.${vorm}`);
    await writeFile(bestand, bytes);
    console.log(`  ${path.relative(process.cwd(), bestand)}`);
  }
}
