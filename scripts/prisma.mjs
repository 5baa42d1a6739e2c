// `prisma` with the schema engine of the npm registry (scripts/schema-engine.mjs) and without calls home.
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");

/** Runs the Prisma CLI; output goes to the terminal unless `stil`. Returns exit code and output. */
export function prisma(args, { url = process.env.DATABASE_URL, stil = false } = {}) {
  const done = spawnSync(process.execPath, [path.join(root, "node_modules/prisma/build/index.js"), ...args], {
    cwd: root,
    stdio: stil ? "pipe" : "inherit",
    encoding: "utf8",
    env: {
      ...process.env,
      ...(url && { DATABASE_URL: url }),
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, "scripts/schema-engine.mjs"),
    },
  });
  return { code: done.status ?? 1, output: `${done.stdout ?? ""}${done.stderr ?? ""}` };
}

if (process.argv[1] === import.meta.filename) process.exit(prisma(process.argv.slice(2)).code);
