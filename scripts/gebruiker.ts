import { sluitDatabase } from "~/database/prisma.server";
import { nieuweGebruikerSchema } from "~/toegang/gebruiker-formulier";
import { gebruikerMaken, OPDRACHTREGEL } from "~/toegang/gebruiker.server";
import { ALLE_ROLLEN } from "~/toegang/rol";
import { metDatabase } from "./opdracht";

// npm run gebruiker -- maak <e-mail> --rol <rol> [--naam <naam>]
const [wat, email = "", ...opties] = process.argv.slice(2);
const optie = (naam: string) => opties[opties.indexOf(naam) + 1];
const GEBRUIK = `Gebruik: npm run gebruiker -- maak <e-mail> --rol <${ALLE_ROLLEN.join("|")}> [--naam <naam>]`;

await metDatabase(async () => {
  const gelezen = nieuweGebruikerSchema.safeParse({ email, rol: opties.includes("--rol") ? optie("--rol") : "", naam: opties.includes("--naam") ? optie("--naam") : email || "?" });
  if (wat !== "maak" || !gelezen.success) return `${gelezen.success ? "" : `${gelezen.error.issues[0]?.message}\n`}${GEBRUIK}`;
  const uitkomst = await gebruikerMaken(OPDRACHTREGEL, gelezen.data);
  if (!uitkomst.ok) return "Er is al een account met dit e-mailadres.";
  console.log(`Account gemaakt voor ${gelezen.data.email} (${gelezen.data.rol}).\nWachtwoord, alleen nu te zien: ${uitkomst.wachtwoord}`);
  return null;
}, sluitDatabase);
