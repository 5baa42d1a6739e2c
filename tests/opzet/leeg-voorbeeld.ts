import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import type { TestProject } from "vitest/node";
import { openPoort } from "../../server/postgres-poort.mjs";
import { prismaAlsProces } from "./prisma-als-proces";

/** Migrates an empty database once; every test file then starts from a copy of it, which takes less than migrating again. */
export default async function setup(project: TestProject) {
  const map = await mkdtemp(path.join(tmpdir(), "spoorboekje-test-"));
  const db = await PGlite.create({ extensions: { pg_trgm, unaccent } });
  const { url, sluit } = await openPoort(db);
  await prismaAlsProces(["migrate", "deploy"], url);
  await sluit();
  const kopie = path.join(map, "leeg.tar");
  await writeFile(kopie, Buffer.from(await (await db.dumpDataDir("none")).arrayBuffer()));
  await db.close();
  project.provide("legeDatabase", kopie);
  return () => rm(map, { recursive: true, force: true });
}

declare module "vitest" {
  interface ProvidedContext {
    legeDatabase: string;
    adres: string;
  }
}
