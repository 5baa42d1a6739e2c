import path from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const gedeeld = { resolve: { alias: { "~": path.join(import.meta.dirname, "app") } } };

/** Journeys last: they change the example that the tests of routes read as it was loaded. */
class ReizenAlsLaatste extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]) {
    const isReis = ({ moduleId }: TestSpecification) => Number(moduleId.includes("/tests/browser/"));
    return (await super.sort(bestanden)).sort((a, b) => isReis(a) - isReis(b));
  }
}

/** After this long a test of the running server hangs, in ms. No measure of speed: on a busy machine axe needs minutes for one test. */
const HANGT = 600_000;

/** Rules fast and in bulk; acts and queries on a database of their own; routes and journeys on the demo as it is started. */
export default defineConfig({
  test: {
    fileParallelism: true,
    maxWorkers: 2,
    maxConcurrency: 3,
    sequence: { sequencer: ReizenAlsLaatste },
    projects: [
      { ...gedeeld, test: { name: "regels", include: ["tests/**/*.test.ts"], exclude: ["tests/{routes,browser}/**", "tests/**/*.server.test.ts"] } },
      { ...gedeeld, test: { name: "database", include: ["tests/**/*.server.test.ts"], globalSetup: "tests/opzet/leeg-voorbeeld.ts", setupFiles: "tests/opzet/eigen-database.ts", testTimeout: 30_000, hookTimeout: 60_000 } },
      { ...gedeeld, test: { name: "server", include: ["tests/{routes,browser}/**/*.test.ts"], globalSetup: "tests/opzet/draaiende-server.ts", testTimeout: HANGT, hookTimeout: HANGT, poolOptions: { forks: { singleFork: true } } } },
    ],
  },
});
