// `npm run check`: the quick round while coding. Types, lint, import rules, unused code, rules and database; no browser.
import { eisNode, installeer, voer } from "./installeren.mjs";
import { CONTROLES, vitest } from "./controles.mjs";

eisNode();
installeer();
for (const [naam, argumenten] of CONTROLES) voer(naam, process.execPath, argumenten);
vitest(["--project", "regels", "--project", "database"]);
