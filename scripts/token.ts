import { sluitDatabase } from "~/database/prisma.server";
import { apiTokenMaken, apiTokensIntrekken } from "~/toegang/api-token.server";
import { metDatabase } from "./opdracht";

// npm run token -- <e-mail> [--intrekken]
const [email, ...opties] = process.argv.slice(2);
const GEBRUIK = "Gebruik: npm run token -- <e-mail> [--intrekken]";

await metDatabase(async () => {
  if (!email || opties.some((optie) => optie !== "--intrekken")) return GEBRUIK;
  if (opties.length > 0) {
    const hoeveel = await apiTokensIntrekken(email);
    if (hoeveel === null) return "Er is geen account met dit e-mailadres.";
    console.log(hoeveel === 0 ? `${email} had geen API-token.` : `Ingetrokken: ${hoeveel === 1 ? "1 API-token" : `${hoeveel} API-tokens`} van ${email}.`);
    return null;
  }
  const token = await apiTokenMaken(email);
  if (!token) return "Er is geen (niet-geblokkeerd) account met dit e-mailadres.";
  console.log(`API-token voor ${email}, alleen nu te zien:\n${token}`);
  return null;
}, sluitDatabase);
