// What `npm run demo` and `npm test` need before anything of the project itself can run. Plain Node, no packages.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

export const root = path.join(import.meta.dirname, "..");

/** Ends with a sentence when this Node is too old for the packages. */
export function eisNode() {
  const { engines } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const nodig = engines.node.replace(/[^\d.]/g, "").split(".").map(Number);
  const heeft = process.versions.node.split(".").map(Number);
  const verschil = nodig.map((deel, i) => (heeft[i] ?? 0) - deel).find((deel) => deel !== 0) ?? 0;
  if (verschil < 0) stop(`Node ${process.versions.node} is te oud. Installeer Node ${nodig.join(".")} of nieuwer.`);
}

/** Runs `npm ci` unless exactly this lock file was installed already, and makes the database client. */
export function installeer() {
  const slot = path.join(root, "package-lock.json");
  const merk = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(merk) || statSync(merk).mtimeMs < statSync(slot).mtimeMs) voer("Pakketten installeren (npm ci)", "npm", ["ci", "--no-audit", "--no-fund"]);
  voer("Databaseclient maken", process.execPath, ["scripts/prisma.mjs", "generate"], true);
}

export function bouw() {
  voer("Applicatie bouwen", process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "warn"], true);
}

/** Runs a step in sight; a quiet one shows its output only when it fails. */
export function voer(naam, opdracht, argumenten, stil = false) {
  console.log(`→ ${naam}`);
  const { status, stdout, stderr, error } = spawnSync(opdracht, argumenten, { cwd: root, stdio: stil ? "pipe" : "inherit", encoding: "utf8" });
  if (status === 0) return;
  stop(`“${naam}” lukte niet. ${error?.message ?? ""}${stil ? `\n${stdout}${stderr}` : ""}`);
}

function stop(zin) {
  console.error(`\n${zin}\n`);
  process.exit(1);
}
