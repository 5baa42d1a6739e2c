import path from "node:path";
import { defineConfig } from "vitest/config";

const app = path.join(import.meta.dirname, "app");
const gedeeld = { resolve: { alias: { "~": app } } };

export default defineConfig({
  ...gedeeld,
  test: {
    projects: [
      { ...gedeeld, test: { name: "regels", include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/{routes,browser}/**", "tests/**/*.server.test.ts"] } },
      {
        ...gedeeld,
        test: {
          name: "database",
          include: ["tests/**/*.server.test.ts"],
          globalSetup: "tests/opzet/leeg-voorbeeld.ts",
          setupFiles: "tests/opzet/eigen-database.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
          pool: "forks",
          poolOptions: { forks: { maxForks: 2 } },
        },
      },
      {
        ...gedeeld,
        test: {
          name: "server",
          include: ["tests/{routes,browser}/**/*.test.ts"],
          globalSetup: "tests/opzet/draaiende-server.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
