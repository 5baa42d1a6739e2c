import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { findProject } from "~/dienstverlening/project.server";
import { samenstellingVan } from "~/dienstverlening/samenstelling.server";
import { projectBesluiten, rapportageUitAdres, tussenrapportageBeginnen } from "~/dienstverlening/tussenrapportage.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker, eenProject } from "./samen";

let ocd: Gebruiker;
const verhaalBij = (projectId: string, titel: string) => prisma.verhaal.create({ data: { projectId, titel, halfjaar: "2021-h2", tekst: "Zo ging het.", uitgevoerdDoor: "team Onderzoek" } });
const verhalen = async () => {
  const { verhalen, verhalenBuiten } = await samenstellingVan("2021-h2", "2022-02-01");
  return [verhalen, verhalenBuiten.map(({ titel }) => titel)];
};

it("does not begin a report before its half-year does", async () => {
  expect(await tussenrapportageBeginnen(await eenGebruiker("ocd", "Te vroeg"), { jaar: 2021, helft: 2 }, "2021-06-30")).toEqual({ ok: false, reden: "nog-niet-begonnen" });
});

describe("the stories on the compile screen", () => {
  beforeAll(async () => {
    ocd = await eenGebruiker("ocd");
    expect(await tussenrapportageBeginnen(ocd, { jaar: 2021, helft: 2 }, "2021-07-01")).toMatchObject({ ok: true });
    await verhaalBij((await eenProject(ocd, "V-1")).id, "Van wat liep");
    const later = await eenProject(ocd, "V-2", { startdatum: "1-3-2022" });
    await verhaalBij(later.id, "Van wat later begint");
  });

  it("are named where they stay away, because their project is not in the report", async () => {
    expect(await verhalen()).toEqual([1, ["Van wat later begint"]]);
  });

  it("come with their project when somebody decides so", async () => {
    const { rapportage } = await rapportageUitAdres("2021-h2");
    expect(await projectBesluiten(ocd, rapportage, (await findProject("V-2"))!.code, { soort: "opnemen", reden: "Het verhaal is er al." })).toMatchObject({ ok: true });
    expect(await verhalen()).toEqual([2, []]);
  });
});
