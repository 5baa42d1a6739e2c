// The checks that read the code without running it; the import rules have a self-test among the unit tests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "./installeren.mjs";

export const CONTROLES = [
  ["Types (tsc)", ["node_modules/typescript/bin/tsc", "--noEmit"]],
  ["Lint (eslint)", ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"]],
  ["Importregels (dependency-cruiser)", ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", "--output-type", "err", "app"]],
  ["Ongebruikte code (knip)", ["node_modules/knip/bin/knip.js", "--no-config-hints"]],
];

/** Runs tests in sight and gives how many passed and failed; a run that breaks off counts as a failure. */
export function vitest(argumenten) {
  const map = mkdtempSync(path.join(tmpdir(), "spoorboekje-uitslag-"));
  const bestand = path.join(map, "uitslag.json");
  const { status } = spawnSync(process.execPath, ["--no-deprecation", "node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${bestand}`, ...argumenten], { cwd: root, stdio: "inherit" });
  let uitslag = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  try {
    uitslag = JSON.parse(readFileSync(bestand, "utf8"));
  } catch {
    // nothing was written: the exit code says it
  }
  rmSync(map, { recursive: true, force: true });
  const overgeslagen = uitslag.numPendingTests + (uitslag.numTodoTests ?? 0); // a skipped test is no passed test
  const mislukt = uitslag.numFailedTests + overgeslagen;
  if (status !== 0) process.exitCode = 1;
  return { geslaagd: uitslag.numPassedTests, mislukt: status !== 0 && mislukt === 0 ? 1 : mislukt };
}
