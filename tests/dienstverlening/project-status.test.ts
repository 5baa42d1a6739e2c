import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Oplevering, Project, Stopzetting } from "~/dienstverlening/project";
import { geldtOp, isStil, isTeLaat, offertestap, STATUSSEN, statusVan, stilSinds, type Projectstatus } from "~/dienstverlening/project-status";
import { dagenLater } from "~/periode/datum";
import { maakOplevering, maakProject, maakStop } from "./maak-project";

const op = "2021-09-15";
const [gisteren, morgen] = ["2021-09-14", "2021-09-16"];
const status = (velden: Partial<Project>, dag = op) => statusVan(maakProject({ startdatum: null, ...velden }), dag);

describe("statusVan", () => {
  it.each<[string, Partial<Project>, Projectstatus]>([
    ["nothing is known yet", {}, "gepland"],
    ["it starts tomorrow", { startdatum: morgen }, "gepland"],
    ["it starts today", { startdatum: op }, "lopend"],
    ["something was delivered, whatever the start", { opleveringen: [maakOplevering("2021-08", "2021-08"), maakOplevering("2021-12")] }, "lopend"],
    ["the last of two is not delivered", { startdatum: gisteren, opleveringen: [maakOplevering("2021-08", "2021-08"), maakOplevering("2021-09-01")] }, "lopend"],
    ["the last is delivered tomorrow", { startdatum: gisteren, opleveringen: [maakOplevering(morgen, morgen)] }, "lopend"],
    ["all is delivered, the last today", { startdatum: gisteren, opleveringen: [maakOplevering("2021-08", "2021-08"), maakOplevering(op, op)] }, "afgerond"],
    ["it comes back, and all is delivered", { dienstverlening: "basis", frequentie: "kwartaal", startdatum: gisteren, opleveringen: [maakOplevering("2021-08", "2021-08")] }, "lopend"],
    ["an offerte is asked for today", { offerteAangevraagdOp: op }, "offerte"],
    ["an offerte is asked for tomorrow", { offerteAangevraagdOp: morgen }, "gepland"],
    ["it began before the offerte was agreed on", { startdatum: gisteren, offerteAangevraagdOp: gisteren, offerteUitgebrachtOp: gisteren, offerteAkkoordOp: morgen }, "offerte"],
    ["the offerte is agreed on today, and it starts tomorrow", { startdatum: morgen, offerteAangevraagdOp: gisteren, offerteUitgebrachtOp: gisteren, offerteAkkoordOp: op }, "gepland"],
    ["the offerte is agreed on today, and it has started", { startdatum: gisteren, offerteAangevraagdOp: gisteren, offerteUitgebrachtOp: gisteren, offerteAkkoordOp: op }, "lopend"],
    ["an offerte stands by a kind of work that has none", { dienstverlening: "regionaal", startdatum: gisteren, offerteAangevraagdOp: gisteren }, "lopend"],
    ["all is delivered on an offerte that nobody agreed on", { offerteAangevraagdOp: gisteren, opleveringen: [maakOplevering(gisteren, gisteren)] }, "afgerond"],
    ["it is parked from tomorrow", { startdatum: gisteren, stopzettingen: [maakStop("geparkeerd", morgen)] }, "lopend"],
    ["it is parked from today", { startdatum: gisteren, stopzettingen: [maakStop("geparkeerd", op)] }, "geparkeerd"],
    ["the parking ends tomorrow", { startdatum: gisteren, stopzettingen: [maakStop("geparkeerd", gisteren, morgen)] }, "geparkeerd"],
    ["the parking ends today", { startdatum: gisteren, stopzettingen: [maakStop("geparkeerd", gisteren, op)] }, "lopend"],
    ["an offerte is parked", { offerteAangevraagdOp: gisteren, stopzettingen: [maakStop("geparkeerd", op)] }, "geparkeerd"],
    ["something planned is dropped", { startdatum: morgen, stopzettingen: [maakStop("vervallen", op)] }, "vervallen"],
    ["it is parked and dropped, in whatever order", { stopzettingen: [maakStop("vervallen", gisteren), maakStop("geparkeerd", op)] }, "vervallen"],
    ["everything delivered is dropped all the same", { opleveringen: [maakOplevering(gisteren, gisteren)], stopzettingen: [maakStop("vervallen", op)] }, "vervallen"],
  ])("when %s: %s", (_, velden, verwacht) => {
    expect(status(velden)).toBe(verwacht);
  });

  it("follows one project through its life, as of each day", () => {
    const leven: Partial<Project> = {
      startdatum: "2021-03-01", offerteAangevraagdOp: "2021-01-10", offerteUitgebrachtOp: "2021-01-20", offerteAkkoordOp: "2021-02-01",
      opleveringen: [maakOplevering("2021-06-30", "2021-07-05")], stopzettingen: [maakStop("geparkeerd", "2021-04-01", "2021-05-01")],
    };
    const stand = ["2021-01-09", "2021-01-10", "2021-01-31", "2021-02-01", "2021-03-01", "2021-04-01", "2021-04-30", "2021-05-01", "2021-07-04", "2021-07-05"].map((dag) => status(leven, dag));
    expect(stand).toEqual(["gepland", "offerte", "offerte", "gepland", "lopend", "geparkeerd", "geparkeerd", "lopend", "lopend", "afgerond"]);
    expect(Object.keys(STATUSSEN)).toEqual(expect.arrayContaining(stand));
  });
});

describe("offertestap", () => {
  const offerte = { offerteUitgebrachtOp: "2021-09-10", offerteAkkoordOp: "2021-09-20" };
  it.each([["2021-09-09", "aangevraagd"], ["2021-09-10", "uitgebracht"], ["2021-09-19", "uitgebracht"], ["2021-09-20", "akkoord"]])("on %s: %s", (dag, stap) => {
    expect(offertestap(offerte, dag)).toBe(stap);
  });

  it("is only asked for while no other date is known", () => {
    expect(offertestap({ offerteUitgebrachtOp: null, offerteAkkoordOp: null }, op)).toBe("aangevraagd");
  });
});

describe("stil", () => {
  const lopend = (bijgewerktOp: string) => maakProject({ startdatum: "2020-01-01", bijgewerktOp });

  it("begins after thirty days, not on the thirtieth", () => {
    expect(isStil(lopend("2021-08-16"), op)).toBe(false);
    expect(isStil(lopend("2021-08-15"), op)).toBe(true);
  });

  it.each<[string, Partial<Project>]>([
    ["planned", { startdatum: morgen }],
    ["in offerte", { startdatum: "2020-01-01", offerteAangevraagdOp: "2020-01-01" }],
    ["finished", { startdatum: "2020-01-01", opleveringen: [maakOplevering("2020-03", "2020-03")] }],
    ["parked", { startdatum: "2020-01-01", stopzettingen: [maakStop("geparkeerd", "2020-02-01")] }],
    ["dropped", { startdatum: "2020-01-01", stopzettingen: [maakStop("vervallen", "2020-02-01")] }],
  ])("never counts for what is %s", (_, velden) => {
    expect(isStil(maakProject({ ...velden, bijgewerktOp: "2020-02-01" }), op)).toBe(false);
  });

  it("has stilSinds as its last safe day, whatever the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }).map((n) => dagenLater("2020-06-01", n)), (dag) => {
        expect(isStil(lopend(stilSinds(dag)), dag)).toBe(false);
        expect(isStil(lopend(dagenLater(stilSinds(dag), -1)), dag)).toBe(true);
      }),
    );
  });
});

describe("isTeLaat", () => {
  it.each<[string, Oplevering, boolean]>([
    ["is planned for today", maakOplevering(op), false],
    ["was planned for yesterday", maakOplevering(gisteren), true],
    ["is planned for this month", maakOplevering("2021-09"), false],
    ["was planned for last month", maakOplevering("2021-08"), true],
    ["is planned for this year", maakOplevering("2021"), false],
    ["came on its day", maakOplevering("2021-08-10", "2021-08-10"), false],
    ["came before its day", maakOplevering("2021-08-10", "2021-08-09"), false],
    ["came after its day", maakOplevering("2021-08-10", "2021-08-11"), true],
    ["came on a day within its month", maakOplevering("2021-08", "2021-08-31"), false],
    ["comes in time, seen from before it came", maakOplevering("2021-09-20", "2021-09-20"), false],
    ["came late, seen from after its day but before it came", maakOplevering("2021-09-10", "2021-09-20"), true],
    ["was moved to later", maakOplevering("2021-10", null, ["2021-08", "2021-10", "2021-08-20"]), false],
  ])("what %s: %s", (_, oplevering, verwacht) => {
    expect(isTeLaat(oplevering, op)).toBe(verwacht);
  });
});

describe("geldtOp", () => {
  it.each<[Stopzetting, boolean]>([[maakStop("geparkeerd", morgen), false], [maakStop("geparkeerd", op), true], [maakStop("vervallen", gisteren, op), false], [maakStop("vervallen", gisteren, morgen), true], [maakStop("geparkeerd", op, op), false]])("of %j is %s", (stop, verwacht) => {
    expect(geldtOp(stop, op)).toBe(verwacht);
  });
});
