import { sluitDatabase } from "~/database/prisma.server";
import { OPDRACHTREGEL } from "~/toegang/gebruiker.server";
import { laadStartgegevens } from "../prisma/startgegevens/laden";
import { metDatabase } from "./opdracht";

// npm run startgegevens
await metDatabase(async () => {
  for (const [wat, aantal] of Object.entries(await laadStartgegevens(OPDRACHTREGEL))) console.log(aantal > 0 ? `${aantal} ${wat} klaargezet.` : `Er waren al ${wat}; er is niets toegevoegd.`);
  return null;
}, sluitDatabase);
