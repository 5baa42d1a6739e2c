// Who may know whom (docs/architecture.md). Rooms from the top floor down; a room knows lower floors, never one above or beside it.
const VERDIEPINGEN = [["routes"], ["halfjaar", "uitwisseling", "zoeken"], ["koers"], ["dienstverlening", "smart-society", "datarozen"], ["documenten", "organisatie"], ["toegang", "logboek"], ["ui", "database", "periode", "roos"]];
const KAMERS = VERDIEPINGEN.flat();
// Neighbours that may know each other all the same, and why.
const TOEGESTAAN = [
  ["toegang", "logboek"], // making an account is a change like any other
  ["ui", "periode"], // a date field is part of the kit
  ["roos", "ui"], // only the escaping of text; see roos-kent-het-product-niet
];
const mag = (van, naar) => TOEGESTAAN.some(([a, b]) => a === van && b === naar);
const hoogte = (kamer) => VERDIEPINGEN.findIndex((laag) => laag.includes(kamer));
const verboden = (van) => KAMERS.filter((naar) => naar !== van && hoogte(naar) <= hoogte(van) && !mag(van, naar));
const binnen = (kamers) => `(^|/)app/(${kamers.join("|")})/`;

module.exports = {
  forbidden: [
    { name: "geen-kringen", severity: "error", comment: "No cycles, types included.", from: {}, to: { circular: true } },
    ...KAMERS.map((van) => ({ name: `${van}-kent-alleen-lager`, severity: "error", from: { path: binnen([van]) }, to: { path: verboden(van).length ? binnen(verboden(van)) : "^$" } })),
    { name: "roos-kent-het-product-niet", severity: "error", comment: "The rose is a drawing that others could take along: of this product it knows the escaping of text alone.", from: { path: binnen(["roos"]) }, to: { path: "(^|/)app/(?!roos/|ui/svg-tekst)" } },
    { name: "route-kent-geen-route", severity: "error", from: { path: binnen(["routes"]) }, to: { path: binnen(["routes"]) } },
    { name: "route-kent-geen-prisma", severity: "error", from: { path: binnen(["routes"]) }, to: { path: binnen(["database"]) } },
    { name: "regel-zonder-server", severity: "error", comment: "A rule (.ts) reaches nothing with .server, no React, no I/O; routes, tests of acts and entry files are no rules.", from: { path: "(^|/)app/[^/]+/[^/]+\\.ts$", pathNot: ["\\.server\\.ts$", binnen(["routes"]), "/generated/"] }, to: { path: ["\\.server\\.", "node_modules/(react|@remix-run/react|@prisma|pg)/"], dependencyTypesNot: ["type-only"] } },
    { name: "regel-zonder-node", severity: "error", from: { path: "(^|/)app/[^/]+/[^/]+\\.ts$", pathNot: ["\\.server\\.ts$", binnen(["routes"]), "/generated/"] }, to: { dependencyTypes: ["core"] } },
    { name: "gezien-zonder-server", severity: "error", comment: "What is seen gets its data as props.", from: { path: "(^|/)app/(?!routes/)[^/]+/[^/]+\\.tsx$" }, to: { path: "\\.server\\.", dependencyTypesNot: ["type-only"] } },
    { name: "alleen-database-kent-prisma", severity: "error", from: { path: "(^|/)app/", pathNot: binnen(["database"]) }, to: { path: ["node_modules/@prisma/", "app/database/generated/"] } },
    { name: "geen-onbekende-kamer", severity: "error", comment: "A new folder under app belongs on a floor first.", from: {}, to: { path: "(^|/)app/[^/]+/", pathNot: binnen(KAMERS) } },
    { name: "geen-onbekende-kamer-van", severity: "error", from: { path: "(^|/)app/[^/]+/", pathNot: binnen(KAMERS) }, to: {} },
    { name: "app-kent-geen-server-of-test", severity: "error", from: { path: "^app/" }, to: { path: "^(server|scripts|tests|prisma)/" } },
    { name: "niets-onvindbaar", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:|\\?url$" } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, doNotFollow: { path: "node_modules" }, exclude: { path: "app/database/generated/(internal|models)|^build/" }, enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".d.ts"], exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] } },
};
