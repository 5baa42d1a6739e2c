import { fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import path from "node:path";
import pg from "pg";
import { StartError, type Instellingen } from "./instellingen";

export type OpenDatabase = { url: string; stop: () => Promise<void> };

const proces = path.join(import.meta.dirname, "embedded-postgres.mjs");

/**
 * The database of this installation: DATABASE_URL, else the embedded PostgreSQL in the data folder.
 * A server owns the embedded one and refuses a folder that is in use; a command (`delen`) shares a running one.
 */
export async function openDatabase({ dataDir, databaseUrl }: Instellingen, { delen = false } = {}): Promise<OpenDatabase> {
  if (databaseUrl) return { url: databaseUrl, stop: async () => {} };
  for (let attempt = 0; ; attempt++) {
    const running = delen ? await findRunning(dataDir) : undefined;
    if (running) return { url: running, stop: async () => {} };
    const started = await startEmbedded(dataDir);
    if ("url" in started) return started;
    if (!delen || attempt === 20) throw new StartError(bezet(dataDir, started.pid));
    await wait(250); // a server that is just starting has the lock but no address yet
  }
}

const bezet = (dataDir: string, pid?: number) =>
  `De gegevensmap ${dataDir} is in gebruik door ${pid ? `proces ${pid}` : "een ander proces"}. Stop dat eerst, of kies met DATA_DIR een andere map.`;

async function findRunning(dataDir: string): Promise<string | undefined> {
  const file = path.join(dataDir, "database.json");
  if (!existsSync(file)) return undefined;
  try {
    const { url } = JSON.parse(readFileSync(file, "utf8")) as { url: string };
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    await client.connect();
    await client.end();
    return url;
  } catch {
    return undefined; // left behind by a process that was killed
  }
}

function startEmbedded(dataDir: string): Promise<OpenDatabase | { pid?: number }> {
  return new Promise((resolve, reject) => {
    const child = fork(proces, [dataDir], { stdio: ["ignore", "ignore", "pipe", "ipc"], execArgv: [] });
    const ended = new Promise<void>((ok) => child.once("exit", () => ok()));
    let complaint = "";
    child.stderr?.on("data", (text: Buffer) => (complaint += text.toString()));
    child.once("exit", () => reject(new StartError(`De database in ${dataDir} startte niet: ${complaint.trim().split("\n").pop() ?? "onbekende oorzaak"}`)));
    child.once("message", (message: { soort: "klaar"; url: string } | { soort: "bezet"; pid?: number }) => {
      if (message.soort === "bezet") return resolve({ pid: message.pid });
      resolve({
        url: message.url,
        stop: async () => {
          if (child.exitCode === null) child.kill("SIGTERM");
          await ended;
        },
      });
    });
  });
}
