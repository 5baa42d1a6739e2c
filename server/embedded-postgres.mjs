// The embedded PostgreSQL: PGlite behind a socket (postgres-poort.mjs), in a process of its own, on the loopback interface.
// Its parent speaks to it over IPC and it stops when the parent is gone. Decision: docs/decisions/0001.
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { tryLock } from "fs-native-extensions";
import { openPoort } from "./postgres-poort.mjs";

const folder = path.resolve(process.argv[2] ?? "data");
const addressFile = path.join(folder, "database.json");
const say = (message) => process.send?.(message);

mkdirSync(folder, { recursive: true, mode: 0o700 });
// The operating system holds this lock and lets go of it when the process ends, however it ends.
// PGlite takes no lock of its own: two processes on one folder would lose writes.
const lock = openSync(path.join(folder, "slot"), "a+", 0o600);
if (!tryLock(lock)) {
  say({ soort: "bezet", pid: holder() });
  process.exit(3);
}

process.on("SIGINT", () => {}); // Ctrl-C reaches the whole group; the parent decides when the database goes.

const db = await PGlite.create({ dataDir: path.join(folder, "postgres"), extensions: { pg_trgm, unaccent } });
const { url, sluit } = await openPoort(db);
writeFileSync(addressFile, JSON.stringify({ pid: process.pid, url }), { mode: 0o600 });
say({ soort: "klaar", url });
process.once("SIGTERM", stop);
process.once("disconnect", stop);

async function stop() {
  rmSync(addressFile, { force: true });
  await sluit();
  await db.close();
  process.exit(0);
}

function holder() {
  try {
    return JSON.parse(readFileSync(addressFile, "utf8")).pid;
  } catch {
    return undefined;
  }
}
