import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { Prisma, prisma } from "~/database/prisma.server";
import { listLijstprojecten, listProjectregels } from "~/dienstverlening/projectregels.server";
import { hoortIn } from "~/dienstverlening/project-in-halfjaar";
import { achterfilter, halfjaarFilter, statusfilter, stilfilter, type Voorwaarde } from "~/dienstverlening/project-filter.server";
import { projectUitRij, VOOR_REGELS } from "~/dienstverlening/project-rij.server";
import { isStil, looptAchter, STATUSSEN, statusVan, type Projectstatus } from "~/dienstverlening/project-status";
import type { Project } from "~/dienstverlening/project";
import { dagenLater, datumVoorDatabase } from "~/periode/datum";
import { PRECISIES } from "~/periode/datum-met-precisie";
import { halfjaarVan } from "~/periode/halfjaar";

// The rule and the database condition say the same: held over five hundred projects of every kind and days around them.
const dag = fc.integer({ min: 0, max: 900 }).map((n) => dagenLater("2020-06-01", n));
const misschien = <T>(waarde: fc.Arbitrary<T>) => fc.option(waarde, { nil: null, freq: 3 });
const project = fc.record({
  dienstverlening: fc.constantFrom("basis" as const, "aanvullend" as const, "smartdatacenter" as const),
  frequentie: misschien(fc.constant("kwartaal" as const)),
  startdatum: misschien(dag),
  offerteAangevraagdOp: misschien(dag),
  offerteAkkoordOp: misschien(dag),
  bijgewerktOp: dag,
  opleveringen: fc.array(fc.record({ gepland: dag, opgeleverd: misschien(dag) }), { maxLength: 3 }),
  stopzettingen: fc.array(fc.record({ soort: fc.constantFrom("geparkeerd" as const, "vervallen" as const), vanaf: dag, opgehevenOp: misschien(dag) }), { maxLength: 2 }),
});

let projecten: Project[];

beforeAll(async () => {
  const organisaties = await Promise.all(['Gemeente Krimpen, "Noord" & Zuid', "Ambacht"].map((naam, volgorde) => prisma.organisatie.create({ data: { naam, soort: "gemeente", volgorde } })));
  for (const [i, p] of fc.sample(project, { numRuns: 500, seed: 2021 }).entries()) {
    const db = datumVoorDatabase;
    await prisma.project.create({
      data: {
        code: `F-${i}`, titel: `Project ${i}`, zoektekst: `f-${i}`, dienstverlening: p.dienstverlening, frequentie: p.frequentie,
        startdatum: db(p.startdatum), offerteAangevraagdOp: db(p.offerteAangevraagdOp), offerteAkkoordOp: db(p.offerteAkkoordOp), bijgewerktOp: new Date(`${p.bijgewerktOp}T${i % 2 ? "22:30" : "08:00"}:00Z`),
        opdrachtgevers: { connect: organisaties.slice(0, i % 3).map(({ id }) => ({ id })) },
        opleveringen: { create: p.opleveringen.map(({ gepland, opgeleverd }) => ({ geplandOp: db(gepland), geplandPrecisie: PRECISIES[i % 5]!, opgeleverdOp: db(opgeleverd), opgeleverdPrecisie: opgeleverd && i % 2 ? PRECISIES[i % 4]! : null })) },
        stopzettingen: { create: p.stopzettingen.map(({ soort, vanaf, opgehevenOp }) => ({ soort, vanaf: db(vanaf), opgehevenOp: db(opgehevenOp), reden: "proef", doorNaam: "proef" })) },
      },
    });
  }
  projecten = (await prisma.project.findMany({ include: VOOR_REGELS })).map(projectUitRij);
}, 120_000);

const codes = async (waar: Voorwaarde) => (await prisma.$queryRaw<{ code: string }[]>`SELECT p.code FROM project p WHERE ${waar}`).map(({ code }) => code).sort();
const volgensRegel = (klopt: (p: Project) => boolean) => projecten.filter(klopt).map(({ code }) => code).sort();
const namen = (p: Pick<Project, "opdrachtgevers">) => [...p.opdrachtgevers].sort((a, b) => a.volgorde - b.volgorde).map(({ naam }) => naam);
const OP_TITEL = { sorteer: "titel", aflopend: false } as const;
/** Two on one day stand in any order. */
const opDag = <O>(opleveringen: readonly O[]) => [...opleveringen].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
const opCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
const DAGEN = Array.from({ length: 12 }, (_, i) => dagenLater("2020-06-15", i * 80));

describe("the database says what the rules say", () => {
  it.each(Object.keys(STATUSSEN) as Projectstatus[])("of the status %s", async (status) => {
    let gezien = 0;
    for (const op of DAGEN) {
      const verwacht = volgensRegel((p) => statusVan(p, op) === status);
      gezien += verwacht.length;
      expect(await codes(statusfilter(status, op)), op).toEqual(verwacht);
    }
    expect(gezien).toBeGreaterThan(0);
  });

  it("of a project as a whole, whichever way it is read", async () => {
    const zonder = (p: Project) => ({ ...p, publicaties: undefined, opdrachtgevers: namen(p), opleveringen: opDag(p.opleveringen) });
    expect((await listProjectregels(prisma, Prisma.sql`TRUE`)).map(zonder).sort(opCode)).toEqual(projecten.map(zonder).sort(opCode));
    const alsLijst = ({ volgorde: _, offerteUitgebrachtOp: __, ...p }: Project) => ({ ...p, opdrachtgevers: namen(p), opleveringen: opDag(p.opleveringen.map(({ gepland, opgeleverd }) => ({ gepland, opgeleverd }))) });
    const lijst = await listLijstprojecten(prisma, Prisma.sql`TRUE`, OP_TITEL);
    expect(lijst.aantal).toBe(500);
    for (const { opleveringen } of lijst.projecten) expect(opleveringen.map(({ gepland }) => gepland.op)).toEqual(opleveringen.map(({ gepland }) => gepland.op).sort());
    expect(lijst.projecten.map((p) => ({ ...p, opleveringen: opDag(p.opleveringen) })).sort(opCode)).toEqual(projecten.map(alsLijst).sort(opCode));
    expect(projecten.some((p) => p.opdrachtgevers.length === 2 && p.opleveringen.some(({ opgeleverd }) => opgeleverd?.precisie === "maand"))).toBe(true);
  });

  it("of how many there are, on a page, on the last and past it", async () => {
    const bladzij = async (vanaf: number) => {
      const { projecten: gevonden, aantal } = await listLijstprojecten(prisma, Prisma.sql`TRUE`, OP_TITEL, { vanaf, hoeveel: 25 });
      return [gevonden.length, aantal];
    };
    expect(await Promise.all([0, 480, 9000].map(bladzij))).toEqual([[25, 500], [20, 500], [0, 500]]);
  });

  it("of stil", async () => {
    for (const op of DAGEN) expect(await codes(stilfilter(op)), op).toEqual(volgensRegel((p) => isStil(p, op)));
  });

  it("of what runs late", async () => {
    for (const op of DAGEN) expect(await codes(achterfilter(op)), op).toEqual(volgensRegel((p) => looptAchter(p, op)));
    expect(volgensRegel((p) => looptAchter(p, DAGEN[0]!)).length).toBeGreaterThan(0);
  });

  it("of what belongs in a half-year", async () => {
    for (const halfjaar of DAGEN.map(halfjaarVan)) expect(await codes(halfjaarFilter(halfjaar)), JSON.stringify(halfjaar)).toEqual(volgensRegel((p) => hoortIn(p, halfjaar) !== null));
  });
});
