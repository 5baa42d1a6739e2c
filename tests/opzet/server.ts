import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

export type Draaiend = { adres: string; dataDir: string; stop: () => Promise<void> };

/** A built application in a process of its own, on a folder and a port of its own: the demo, or as `npm start` serves an empty database. */
export async function startServer(wat: "demo" | "start"): Promise<Draaiend> {
  const map = await mkdtemp(path.join(tmpdir(), "spoorboekje-server-"));
  const dataDir = path.join(map, "data");
  const poort = await vrijePoort();
  const proces = spawn(process.execPath, ["--no-deprecation", "--import", "tsx", `server/${wat}.ts`], { env: { ...process.env, NODE_ENV: "production", DATABASE_URL: "", DATA_DIR: dataDir, OUTPUT_DIR: path.join(map, "output"), PORT: String(poort), LOG_LEVEL: "warn" }, stdio: ["ignore", "pipe", "pipe"] });
  let uitvoer = "";
  await new Promise<void>((klaar, mis) => {
    const lees = (deel: Buffer) => {
      uitvoer += deel.toString();
      if (uitvoer.includes("Spoorboekje draait op")) klaar();
    };
    proces.stdout.on("data", lees);
    proces.stderr.on("data", lees);
    proces.once("exit", () => mis(new Error(`The server did not start:\n${uitvoer}`)));
  });
  const stop = async () => {
    const gestopt = new Promise((ok) => proces.once("exit", ok));
    proces.kill("SIGTERM");
    await gestopt;
    await rm(map, { recursive: true, force: true });
  };
  return { adres: `http://localhost:${poort}`, dataDir, stop };
}

function vrijePoort(): Promise<number> {
  return new Promise((ok) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => ok(port));
    });
  });
}
