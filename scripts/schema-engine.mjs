#!/usr/bin/env node
// Prisma's schema engine as its own WebAssembly build, so that an install needs the npm registry only.
// Speaks the engine's JSON-RPC on stdin/stdout; bound to the exact Prisma version in package.json.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { openPoort } from "../server/postgres-poort.mjs";

const argv = process.argv.slice(2);
if (argv.includes("--version")) { console.log("schema-engine-wasm 7.10.0"); process.exit(0); }
const all = (name) => argv.flatMap((a, i) => (a === name ? [argv[i + 1]] : []));
const { url } = JSON.parse(all("--datasource")[0] ?? "{}");

const CHAR_OID = 18, TEXT_OID = 25, CHARACTER = 6; // the catalogue's "char" type, which adapter-pg does not know
async function connect(config) {
  const pool = new pg.Pool({ ...config, max: 1 });
  const conn = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const { performIO, queryRaw } = conn;
  conn.executeScript = async (script) => void (await pool.query(script)); // the adapter splits at every semicolon, also inside a function's body
  let chars = [];
  conn.performIO = async (query) => {
    const result = await performIO.call(conn, query);
    chars = [];
    result.fields?.forEach((f, i) => { if (f.dataTypeID === CHAR_OID) { f.dataTypeID = TEXT_OID; chars.push(i); } });
    return result;
  };
  conn.queryRaw = async (query) => {
    const result = await queryRaw.call(conn, query);
    for (const i of chars) result.columnTypes[i] = CHARACTER;
    return result;
  };
  return conn;
}
const factory = {
  provider: "postgres", adapterName: "@prisma/adapter-pg",
  connect: () => connect({ connectionString: url }),
  async connectToShadowDb() { // the shadow database is an in-memory PGlite: nothing is created on the real server
    const db = await PGlite.create({ extensions: { pg_trgm, unaccent } });
    const { url, sluit } = await openPoort(db);
    const conn = await connect({ connectionString: url });
    const dispose = conn.dispose.bind(conn);
    conn.dispose = async () => { await dispose(); await sluit(); await db.close(); };
    return conn;
  },
};
if (argv.includes("cli")) {
  try { const c = await factory.connect(); await c.queryRaw({ sql: "SELECT 1", args: [], argTypes: [] }); await c.dispose(); console.log("Connection successful"); process.exit(0); }
  catch (e) { console.error(JSON.stringify({ level: "ERROR", fields: { is_panic: false, error_code: "P1001", message: String(e.message ?? e), meta: {} } })); process.exit(1); }
}
const require = createRequire(import.meta.url);
const bg = await import("@prisma/schema-engine-wasm/schema_engine_bg");
const wasm = path.join(path.dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg")), "schema_engine_bg.wasm");
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { "./schema_engine_bg.js": bg });
bg.__wbg_set_wasm(instance.exports); instance.exports.__wbindgen_start?.();
globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (m) => console.error(m) };
const models = all("--datamodels").map((p) => [p, readFileSync(p, "utf8")]);
const engine = await bg.SchemaEngine.new({ datamodels: models.length ? models : undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
const send = (m) => process.stdout.write(JSON.stringify({ jsonrpc: "2.0", ...m }) + "\n");

async function call(method, params) {
  if (method === "createMigration") {
    const { exitCode, stdout } = await difference(params);
    const stamp = new Date().toISOString().replace(/[-:T]/g, "").slice(0, 14);
    const migrationScript = exitCode === 0 && !params.draft ? null : stdout;
    return { connectorType: "postgresql", generatedMigrationName: `${stamp}_${params.migrationName}`, migrationScript, extension: "sql" };
  }
  if (method === "evaluateDataLoss") {
    const { exitCode } = await difference(params);
    return { migrationSteps: exitCode === 0 ? 0 : 1, warnings: [], unexecutableSteps: [] };
  }
  return (await engine[method](params)) ?? {};
}

// The WebAssembly engine accepts a shadow database in diff() alone, so what a migration must still do is computed there.
function difference({ migrationsList: list, schema, filters }) {
  const from = list.migrationDirectories.length ? { tag: "migrations", ...list } : { tag: "empty" };
  return engine.diff({ from, to: { tag: "schemaDatamodel", ...schema }, script: true, exitCode: true, filters });
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, method, params } = JSON.parse(line);
  try { const result = await call(method, params ?? {}); if (method === "diff" && result.stdout != null) send({ id: 1e6 + id, method: "print", params: { content: result.stdout } }); send({ id, result }); }
  catch (e) { send({ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data: { is_panic: false, message: String(e?.message ?? e), error_code: e?.code, meta: e?.meta ?? {} } } }); }
}
