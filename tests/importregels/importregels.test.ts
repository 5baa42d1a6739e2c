import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

type Uitkomst = { summary: { violations: { rule: { name: string } }[]; totalCruised: number } };

async function cruise(...mappen: string[]): Promise<Uitkomst> {
  const { stdout } = await promisify(execFile)(process.execPath, ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", "--output-type", "json", ...mappen], { maxBuffer: 100 * 1024 * 1024 }).catch((fout: { stdout: string }) => fout);
  return JSON.parse(stdout) as Uitkomst;
}

describe("the import rules", () => {
  it("find what is forbidden in a bad example, so that they do not fail open", { timeout: 60_000 }, async () => {
    const { summary } = await cruise("tests/importregels/fout/app");
    expect([...new Set(summary.violations.map(({ rule }) => rule.name))].sort()).toEqual([
      "alleen-database-kent-prisma", "geen-kringen", "geen-onbekende-kamer", "gezien-zonder-server", "regel-zonder-node", "regel-zonder-server", "route-kent-geen-prisma", "route-kent-geen-route", "ui-kent-alleen-lager",
    ]);
  });

  it("hold for the whole house, which they read whole", { timeout: 60_000 }, async () => {
    const { summary } = await cruise("app");
    expect(summary.totalCruised).toBeGreaterThan(120);
    expect(summary.violations.map((v) => JSON.stringify(v)).slice(0, 10)).toEqual([]);
  });
});
