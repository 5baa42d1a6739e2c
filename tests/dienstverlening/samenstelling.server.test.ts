import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { findProject } from "~/dienstverlening/project.server";
import { samenstellingVan } from "~/dienstverlening/samenstelling.server";
import { openCorrectie } from "~/documenten/uitgave.server";
import { conceptWeghalen, projectBesluiten, projectVerplaatsen, rapportageUitAdres, tussenrapportageBeginnen } from "~/dienstverlening/tussenrapportage.server";
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

describe("a concept that was begun by mistake", () => {
  const H1 = { jaar: 2020, helft: 1 } as const;
  it("is taken away with its texts and decisions, and can then be begun again", async () => {
    const wie = await eenGebruiker("ocd", "Vergist");
    expect(await tussenrapportageBeginnen(wie, H1, "2022-01-01")).toEqual({ ok: true });
    const { rapportage } = await rapportageUitAdres("2020-h1");
    const { code } = await eenProject(wie, "WEG-1");
    expect(await projectBesluiten(wie, rapportage, code.toLowerCase(), { soort: "opnemen", reden: "Proef." })).toEqual({ ok: true });
    expect(await conceptWeghalen(wie, rapportage)).toEqual({ ok: true });
    await expect(rapportageUitAdres("2020-h1")).rejects.toMatchObject({ status: 404 });
    expect(await conceptWeghalen(wie, rapportage)).toEqual({ ok: false, reden: "niets-weg-te-halen" });
    expect(await tussenrapportageBeginnen(wie, H1, "2022-01-01")).toEqual({ ok: true });
  });

  it("leaves what was frozen before", async () => {
    const document = "tussenrapportages/2020-h1";
    await prisma.uitgave.updateMany({ where: { document }, data: { vastgesteldOp: new Date(), vastgesteldDoor: "x", momentopname: "{}", sha256: "0".repeat(64) } });
    expect(await openCorrectie({ id: null, naam: "x" }, document, "Te vlug")).toEqual({ ok: true });
    const { rapportage } = await rapportageUitAdres("2020-h1");
    expect(await conceptWeghalen({ id: null, naam: "x" }, rapportage)).toEqual({ ok: true });
    expect((await rapportageUitAdres("2020-h1")).rapportage.uitgaven).toMatchObject([{ nummer: 1 }]);
  });
});

describe("the order of projects", () => {
  it("is refused without a concept, and keeps both of two moves at once", async () => {
    const wie = await eenGebruiker("ocd", "Ordent");
    const { rapportage: vast } = await rapportageUitAdres("2020-h1");
    for (const code of ["O-1", "O-2", "O-3", "O-4"]) await eenProject(wie, code, { dienstverlening: "regionaal" });
    expect(await projectVerplaatsen(wie, vast, { wie: "O-4", voor: "O-1", na: "" })).toEqual({ ok: false, reden: "geen-concept" });
    expect(await tussenrapportageBeginnen(wie, { jaar: 2019, helft: 2 }, "2022-01-01")).toEqual({ ok: true });
    const { rapportage } = await rapportageUitAdres("2019-h2");
    await Promise.all([projectVerplaatsen(wie, rapportage, { wie: "O-4", voor: "O-1", na: "" }), projectVerplaatsen(wie, rapportage, { wie: "O-3", voor: "", na: "O-4" })]);
    const orde = (await prisma.project.findMany({ where: { code: { startsWith: "O-" } }, orderBy: { volgorde: "asc" }, select: { code: true } })).map(({ code }) => code);
    expect(orde).toEqual(["O-4", "O-3", "O-1", "O-2"]);
  });
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
