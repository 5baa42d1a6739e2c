import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { afterAll, inject } from "vitest";
import { openPoort } from "../../server/postgres-poort.mjs";

// A database of its own for each test file: a copy of the migrated one, in memory.
const db = await PGlite.create({ loadDataDir: new Blob([await readFile(inject("legeDatabase"))]), extensions: { pg_trgm, unaccent } });
const { url, sluit } = await openPoort(db);
process.env.DATABASE_URL = url;

afterAll(async () => {
  const { sluitDatabase } = await import("~/database/prisma.server");
  await sluitDatabase();
  await sluit();
  await db.close();
});
