import { fork, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../server/database";
import { readInstellingen, StartError } from "../../server/instellingen";

let map: string;
beforeAll(async () => {
  map = await mkdtemp(path.join(tmpdir(), "spoorboekje-slot-"));
});
afterAll(() => rm(map, { recursive: true, force: true }));

const instellingen = (env: Record<string, string> = {}) => readInstellingen({ NODE_ENV: "test", DATA_DIR: path.join(map, "data"), ...env });

describe("the embedded database and its folder", () => {
  it("starts nothing when DATABASE_URL says where the database is", async () => {
    expect((await openDatabase(instellingen({ DATABASE_URL: "postgresql://elders/x" }))).url).toBe("postgresql://elders/x");
  });

  it("refuses a second owner with a sentence, and shares itself with a command", async () => {
    const eigenaar = await openDatabase(instellingen());
    await expect(openDatabase(instellingen())).rejects.toThrow(/is in gebruik door proces \d+/);
    await expect(openDatabase(instellingen())).rejects.toBeInstanceOf(StartError);
    expect((await openDatabase(instellingen(), { delen: true })).url).toBe(eigenaar.url);
    await eigenaar.stop();
    const opnieuw = await openDatabase(instellingen(), { delen: true });
    await opnieuw.stop();
  });

  it("is free again after its process was killed, and lost nothing that was acknowledged", async () => {
    const proces = fork("server/embedded-postgres.mjs", [path.join(map, "data")], { stdio: ["ignore", "ignore", "inherit", "ipc"], execArgv: [] });
    const { url } = await new Promise<{ url: string }>((ok) => proces.once("message", (bericht) => ok(bericht as { url: string })));
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => {});
    await client.connect();
    await client.query("CREATE TABLE geteld (n int)");
    let bevestigd = 0;
    const schrijven = (async () => {
      for (;;) await client.query("INSERT INTO geteld VALUES ($1)", [++bevestigd]);
    })().catch(() => {});
    while (bevestigd < 200) await new Promise((ok) => setImmediate(ok));
    const gezien = bevestigd - 1;
    proces.kill("SIGKILL");
    await schrijven;
    const nieuw = await openDatabase(instellingen());
    const lezer = new pg.Client({ connectionString: nieuw.url });
    await lezer.connect();
    const { rows } = await lezer.query<{ aantal: number }>("SELECT count(*)::int AS aantal FROM geteld");
    expect(rows[0]?.aantal).toBeGreaterThanOrEqual(gezien);
    await lezer.end();
    await nieuw.stop();
  });

  it("goes when its parent is killed", async () => {
    const ouder = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", `const { openDatabase } = await import("./server/database.ts"); await openDatabase({ dataDir: ${JSON.stringify(path.join(map, "wees"))} }); console.log("klaar"); setInterval(() => {}, 1000);`], { stdio: ["ignore", "pipe", "inherit"] });
    await new Promise((ok) => ouder.stdout.once("data", ok));
    ouder.kill("SIGKILL");
    const daarna = await openDatabase(readInstellingen({ NODE_ENV: "test", DATA_DIR: path.join(map, "wees") }), { delen: true });
    await daarna.stop();
  });
});

describe("the settings", () => {
  it.each(["0", "70000", "drie", "3000.5"])("refuse the port %s", (PORT) => {
    expect(() => readInstellingen({ NODE_ENV: "test", PORT })).toThrow(/PORT moet een getal/);
  });
});
