// `npm run slot`, after adding or updating a package: completes package-lock.json for the platforms that are not this one.
// npm leaves an optional package out of the lock when the registry in use cannot serve it (an office's proxy may hold back
// the builds for other systems), and `npm ci` then refuses the lock it wrote itself. Here each gets its line back.
import { readFileSync, writeFileSync } from "node:fs";

const OS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const CPU = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "universal", "wasm32", "x64"];

const slot = JSON.parse(readFileSync("package-lock.json", "utf8"));
let erbij = 0;
for (const [plek, pakket] of Object.entries(slot.packages)) {
  for (const [naam, versie] of Object.entries(pakket.optionalDependencies ?? {})) {
    if (!/^\d+\.\d+\.\d+/.test(versie) || vind(plek, naam)?.version === versie) continue;
    const daar = slot.packages[`node_modules/${naam}`] ? `${plek}/node_modules/${naam}` : `node_modules/${naam}`;
    slot.packages[daar] = { version: versie, ...platform(naam), ...(pakket.dev && { dev: true }), optional: true };
    erbij++;
  }
}
const [eigen, ...rest] = Object.entries(slot.packages);
slot.packages = Object.fromEntries([eigen, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync("package-lock.json", `${JSON.stringify(slot, null, 2)}\n`);
console.log(`${erbij} platformpakketten aangevuld.`);

/** The package that would be loaded from a place, as Node looks for it: nearest first. */
function vind(plek, naam) {
  for (let hier = plek; ; hier = hier.slice(0, Math.max(0, hier.lastIndexOf("/node_modules/")))) {
    const gevonden = slot.packages[`${hier ? `${hier}/` : ""}node_modules/${naam}`];
    if (gevonden || !hier) return gevonden;
  }
}

function platform(naam) {
  const delen = naam.split("/").pop().split(/[-.]/);
  const os = OS.filter((soort) => delen.includes(soort) || (soort === "linux" && delen.some((deel) => deel.startsWith("linuxmusl"))));
  const cpu = CPU.filter((soort) => delen.includes(soort));
  return { ...(cpu.length && { cpu }), ...(os.length && { os }) };
}
