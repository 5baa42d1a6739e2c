import { sluitDatabase } from "~/database/prisma.server";
import { apiTokenMaken } from "~/toegang/api-token.server";
import { metDatabase } from "./opdracht";

// npm run token -- <e-mail>
await metDatabase(async () => {
  const email = process.argv[2];
  if (!email) return "Gebruik: npm run token -- <e-mail>";
  const token = await apiTokenMaken(email);
  if (!token) return "Er is geen (niet-geblokkeerd) account met dit e-mailadres.";
  console.log(`API-token voor ${email}, alleen nu te zien:\n${token}`);
  return null;
}, sluitDatabase);
