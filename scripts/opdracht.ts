import { prisma } from "./prisma.mjs";
import { openDatabase } from "../server/database";
import { readInstellingen, StartError } from "../server/instellingen";
import { voerUit } from "../server/server";

/** Runs a command on the database of this installation: a running embedded one is shared, else it is started for the while. A sentence that comes back is a refusal. */
export async function metDatabase(opdracht: () => Promise<string | null>, sluit: () => Promise<void>): Promise<void> {
  await voerUit(async () => {
    const database = await openDatabase(readInstellingen(), { delen: true });
    process.env.DATABASE_URL = database.url;
    try {
      if (prisma(["migrate", "deploy"], { url: database.url, stil: true }).code !== 0) throw new StartError("De database kon niet worden bijgewerkt.");
      const weigering = await opdracht();
      if (weigering) throw new StartError(weigering);
    } finally {
      await sluit();
      await database.stop();
    }
  });
}
