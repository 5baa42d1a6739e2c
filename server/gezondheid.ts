import { readdirSync } from "node:fs";
import path from "node:path";
import { Router } from "express";
import pg from "pg";

/** `/gezond`: this process lives. `/gereed`: the database answers and has every migration, so requests can come. */
export function gezondheid(databaseUrl: string): Router {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, connectionTimeoutMillis: 2000, idleTimeoutMillis: 1000, allowExitOnIdle: true });
  pool.on("error", () => {}); // an idle connection that breaks is found out by the next look
  const router = Router();
  router.get("/gezond", (_, response) => void response.json({ status: "gezond" }));
  router.get("/gereed", async (_, response) => {
    try {
      const { rows } = await pool.query<{ migration_name: string }>("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL");
      const klaar = new Set(rows.map((rij) => rij.migration_name));
      const ontbreekt = migraties().filter((naam) => !klaar.has(naam));
      response.status(ontbreekt.length === 0 ? 200 : 503).json(ontbreekt.length === 0 ? { status: "gereed" } : { status: "niet-gereed", reden: "De database mist migraties." });
    } catch {
      response.status(503).json({ status: "niet-gereed", reden: "De database is niet bereikbaar." });
    }
  });
  return router;
}

const migraties = () => readdirSync(path.join(import.meta.dirname, "../prisma/migrations"), { withFileTypes: true }).filter((naam) => naam.isDirectory()).map(({ name }) => name);
