// `npm test`: everything, from a fresh clone. Each check counts as one test; the last line adds it all up.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { bouw, eisNode, installeer, root } from "./installeren.mjs";
import { CONTROLES, vitest } from "./controles.mjs";

eisNode();
installeer();
zorgVoorChromium();

let geslaagd = 0;
let mislukt = 0;
for (const [naam, argumenten] of CONTROLES) {
  console.log(`→ ${naam}`);
  if (spawnSync(process.execPath, argumenten, { cwd: root, stdio: "inherit" }).status === 0) geslaagd++;
  else mislukt++;
}
bouw();
const uitslag = vitest([]);
geslaagd += uitslag.geslaagd;
mislukt += uitslag.mislukt;
if (mislukt > 0) process.exitCode = 1;
console.log(`${geslaagd} passed, ${mislukt} failed`);

/** The Chromium that is there, else Debian's; without one the browser tests cannot run and nothing is called passed. */
function zorgVoorChromium() {
  if (chromium()) return;
  console.log("→ Chromium installeren (apt-get)");
  for (const argumenten of [["update", "-qq"], ["install", "-y", "-qq", "chromium"]]) spawnSync("apt-get", argumenten, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  if (chromium()) return;
  console.error("Er is geen Chromium gevonden. Installeer Chromium of Chrome, of zet CHROMIUM op het pad ervan.");
  console.log("0 passed, 1 failed");
  process.exit(1);
}

function chromium() {
  const plekken = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
  return plekken.find((plek) => plek && existsSync(plek));
}
