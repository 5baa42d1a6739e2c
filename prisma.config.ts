import { defineConfig } from "prisma/config";

// `prisma` is only ever called through scripts/prisma.mjs, which sets DATABASE_URL and the schema engine.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
