import { existsSync } from "node:fs";
import { createServer } from "node:http";
import net from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import pino from "pino";
import { prisma } from "../scripts/prisma.mjs";
import { createApp } from "./app";
import { openDatabase, type OpenDatabase } from "./database";
import { StartError, type Instellingen } from "./instellingen";

const gebouwd = path.join(import.meta.dirname, "../build/server/index.js");

/** Opens the database and brings it up to date. Sets DATABASE_URL for the rest of this process. */
export async function bereidDatabaseVoor(instellingen: Instellingen): Promise<OpenDatabase> {
  const database = await openDatabase(instellingen);
  process.env.DATABASE_URL = database.url;
  const { code, output } = prisma(["migrate", "deploy"], { url: database.url, stil: true });
  if (code === 0) return database;
  await database.stop();
  throw new StartError(`De database kon niet worden bijgewerkt: ${output.trim().split("\n").slice(-3).join(" ")}`);
}

/** Serves the built application; gives a function that stops it cleanly: running requests first, then the connections. */
export async function serveer({ port, host }: Instellingen, databaseUrl: string): Promise<() => Promise<void>> {
  if (!existsSync(gebouwd)) throw new StartError("De applicatie is nog niet gebouwd. Voer eerst `npm run build` uit.");
  const build = (await import(pathToFileURL(gebouwd).href)) as ServerBuild;
  const logger = pino({ level: process.env.LOG_LEVEL ?? "info", base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  const server = createServer(createApp({ build, databaseUrl, logger }));
  server.requestTimeout = 60_000;
  await new Promise<void>((ok, mis) => server.once("error", mis).listen(port, host, ok));
  return () => new Promise((ok) => {
    server.close(() => ok());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5000).unref();
  });
}

/** Refuses in a sentence when something already listens here. */
export async function eisVrijePoort({ port, host }: Pick<Instellingen, "port" | "host">): Promise<void> {
  const vrij = await new Promise<boolean>((ok) => {
    const proef = net.createServer().once("error", () => ok(false)).listen(port, host, () => proef.close(() => ok(true)));
  });
  if (!vrij) throw new StartError(`Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere met PORT=3001.`);
}

/** Runs until Ctrl-C or SIGTERM, then stops everything in order and ends the process. */
export function stopNetjes(stoppen: (() => Promise<void>)[]): void {
  let bezig = false;
  const stop = async () => {
    if (bezig) return;
    bezig = true;
    for (const stap of stoppen) await stap();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
}

/** Runs a command; what a person can mend is said in one sentence, a bug with its stack. */
export async function voerUit(opdracht: () => Promise<void>): Promise<void> {
  try {
    await opdracht();
  } catch (fout) {
    console.error(fout instanceof StartError ? `\n${fout.message}\n` : fout);
    process.exit(1);
  }
}
