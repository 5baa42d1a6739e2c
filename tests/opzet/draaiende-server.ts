import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

/** The demo as a newcomer starts it, on a folder and a port of its own; the build is made by `npm test` before. */
export default async function setup(project: TestProject) {
  const map = await mkdtemp(path.join(tmpdir(), "spoorboekje-server-"));
  const poort = await vrijePoort();
  const proces = spawn(process.execPath, ["--no-deprecation", "--import", "tsx", "server/demo.ts"], { env: { ...process.env, NODE_ENV: "production", DATABASE_URL: "", DATA_DIR: path.join(map, "data"), OUTPUT_DIR: path.join(map, "output"), PORT: String(poort), LOG_LEVEL: "warn" }, stdio: ["ignore", "pipe", "pipe"] });
  let uitvoer = "";
  await new Promise<void>((klaar, mis) => {
    const lees = (deel: Buffer) => {
      uitvoer += deel.toString();
      if (uitvoer.includes("Stoppen: Ctrl-C")) klaar();
    };
    proces.stdout.on("data", lees);
    proces.stderr.on("data", lees);
    proces.once("exit", () => mis(new Error(`The demo did not start:\n${uitvoer}`)));
  });
  project.provide("adres", `http://localhost:${poort}`);
  project.provide("dataDir", path.join(map, "data"));
  return async () => {
    const gestopt = new Promise((ok) => proces.once("exit", ok));
    proces.kill("SIGTERM");
    await gestopt;
    await rm(map, { recursive: true, force: true });
  };
}

function vrijePoort(): Promise<number> {
  return new Promise((ok) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => ok(port));
    });
  });
}

declare module "vitest" {
  interface ProvidedContext {
    dataDir: string;
  }
}
