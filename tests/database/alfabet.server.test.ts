import { describe, expect, it } from "vitest";
import { Prisma, prisma } from "~/database/prisma.server";
import { listLijstprojecten } from "~/dienstverlening/projectregels.server";

const { sql } = Prisma;
// As a Dutch index has them: accents and capitals decide only between words that are otherwise the same.
const OP_ALFABET = ["'s-Gravendeel in cijfers", "economie", "Economie", "eHealth", "Énergie in de wijk", "Zorg"];

describe("the alphabet", () => {
  it("is the Dutch one in a list by title, both ways", async () => {
    for (const [i, titel] of ["Zorg", "eHealth", "Economie", "Énergie in de wijk", "'s-Gravendeel in cijfers", "economie"].entries()) {
      await prisma.project.create({ data: { code: `A-${i}`, titel, zoektekst: `a-${i}`, dienstverlening: "basis" } });
    }
    const titels = async (aflopend: boolean) => (await listLijstprojecten(prisma, sql`true`, { sorteer: "titel", aflopend })).projecten.map(({ titel }) => titel);
    expect(await titels(false)).toEqual(OP_ALFABET);
    expect(await titels(true)).toEqual(OP_ALFABET.toReversed());
  });

  it("is that of the opdrachtgevers of a project that have the same place", async () => {
    await prisma.project.create({ data: { code: "A-9", titel: "Samen", zoektekst: "a-9", dienstverlening: "basis", opdrachtgevers: { create: ["Zorg", "eHealth BV"].map((naam) => ({ naam, soort: "overig", volgorde: 0 })) } } });
    const { projecten } = await listLijstprojecten(prisma, sql`p.code = 'A-9'`, { sorteer: "titel", aflopend: false });
    expect(projecten[0]!.opdrachtgevers).toEqual(["eHealth BV", "Zorg"]);
  });

  it("is that of every title and name in the database", async () => {
    const kolommen = await prisma.$queryRaw<{ kolom: string; volgorde: string | null }[]>`SELECT table_name || '.' || column_name AS kolom, collation_name AS volgorde
      FROM information_schema.columns WHERE table_schema = current_schema() AND column_name IN ('titel', 'naam') AND table_name NOT LIKE '\\_%'`;
    expect(kolommen.length).toBeGreaterThan(14);
    expect(kolommen.filter(({ volgorde }) => volgorde !== "und-x-icu")).toEqual([]);
  });
});
