import { describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { bezwaarTegen, type Roosinhoud } from "~/datarozen/inhoud";
import { OPDRACHTREGEL } from "~/toegang/gebruiker.server";
import { laadStartgegevens } from "../../prisma/startgegevens/laden";

const GELADEN = { "soorten wagonnetjes": 15, "regio’s": 43, datarozen: 2 };
const NIETS = { "soorten wagonnetjes": 0, "regio’s": 0, datarozen: 0 };

describe("what an empty installation begins with", () => {
  it("adds nothing to a kind of which somebody made one, and lays the others ready; twice is no harm", async () => {
    const { id } = await prisma.wagonnetjesoort.create({ data: { naam: "Zelf bedacht", ronde: 1, volgorde: 10 } });
    expect(await laadStartgegevens(OPDRACHTREGEL)).toEqual({ ...GELADEN, "soorten wagonnetjes": 0 });
    expect(await laadStartgegevens(OPDRACHTREGEL)).toEqual(NIETS);
    await prisma.wagonnetjesoort.delete({ where: { id } });
    expect(await laadStartgegevens(OPDRACHTREGEL)).toEqual({ ...NIETS, "soorten wagonnetjes": 15 });
    expect(await prisma.logregel.count({ where: { omschrijving: { endsWith: "uit de startgegevens" } } })).toBe(60);
  });

  it("has roses that hold to the rules of a rose, over every region, with no round and no status", async () => {
    const rozen = await prisma.dataroos.findMany({ include: { versies: true, _count: { select: { regios: true, meetronden: true } } } });
    expect(rozen.map(({ sleutel, _count }) => [sleutel, _count])).toEqual(expect.arrayContaining([["beschermd-thuis", { regios: 43, meetronden: 0 }], ["aanpak-dakloosheid", { regios: 43, meetronden: 0 }]]));
    expect(rozen.flatMap(({ versies }) => versies.map(({ inhoud }) => bezwaarTegen(inhoud as Roosinhoud)))).toEqual([null, null]);
    expect(await prisma.regio.count({ where: { isGeverifieerd: true } })).toBe(0);
  });
});
