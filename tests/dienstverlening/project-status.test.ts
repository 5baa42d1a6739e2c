import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Oplevering, Project, Stopzetting } from "~/dienstverlening/project";
import { geldtOp, isStil, isTeLaat, looptAchter, offertestap, STATUSSEN, statusVan, stilSinds, type Projectstatus } from "~/dienstverlening/project-status";
import { dagenLater } from "~/periode/datum";
import { maakOplevering, maakProject, maakStop } from "./maak-project";

const op = "2021-09-15";
const [gisteren, morgen] = ["2021-09-14", "2021-09-16"];
const status = (velden: Partial<Project>, dag = op) => statusVan(maakProject({ startdatum: null, ...velden }), dag);

describe("statusVan", () => {
  it.each<[string, Projectstatus, Partial<Project>]>([
    ["nothing is known yet", "gepland", {}],
    ["it starts tomorrow", "gepland", { startdatum: morgen }],
    ["it starts today", "lopend", { startdatum: op }],
    ["something was delivered, whatever the start", "lopend", { opleveringen: [maakOplevering("2021-08", "2021-08"), maakOplevering("2021-12")] }],
    ["the last of two is not delivered", "lopend", { startdatum: gisteren, opleveringen: [maakOplevering("2021-08", "2021-08"), maakOplevering("2021-09-01")] }],
    ["the last is delivered tomorrow", "lopend", { startdatum: gisteren, opleveringen: [maakOplevering(morgen, morgen)] }],
    ["all is delivered, the last today", "afgerond", { startdatum: gisteren, opleveringen: [maakOplevering("2021-08", "2021-08"), maakOplevering(op, op)] }],
    ["it comes back, and all is delivered", "lopend", { dienstverlening: "basis", frequentie: "kwartaal", startdatum: gisteren, opleveringen: [maakOplevering("2021-08", "2021-08")] }],
    ["an offerte is asked for today", "offerte", { offerteAangevraagdOp: op }],
    ["an offerte is asked for tomorrow", "gepland", { offerteAangevraagdOp: morgen }],
    ["it began before the offerte was agreed on", "offerte", { startdatum: gisteren, offerteAangevraagdOp: gisteren, offerteUitgebrachtOp: gisteren, offerteAkkoordOp: morgen }],
    ["the offerte is agreed on today, and it starts tomorrow", "gepland", { startdatum: morgen, offerteAangevraagdOp: gisteren, offerteUitgebrachtOp: gisteren, offerteAkkoordOp: op }],
    ["the offerte is agreed on today, and it has started", "lopend", { startdatum: gisteren, offerteAangevraagdOp: gisteren, offerteUitgebrachtOp: gisteren, offerteAkkoordOp: op }],
    ["an offerte stands by a kind of work that has none", "lopend", { dienstverlening: "regionaal", startdatum: gisteren, offerteAangevraagdOp: gisteren }],
    ["all is delivered on an offerte that nobody agreed on", "afgerond", { offerteAangevraagdOp: gisteren, opleveringen: [maakOplevering(gisteren, gisteren)] }],
    ["it is parked from tomorrow", "lopend", { startdatum: gisteren, stopzettingen: [maakStop("geparkeerd", morgen)] }],
    ["it is parked from today", "geparkeerd", { startdatum: gisteren, stopzettingen: [maakStop("geparkeerd", op)] }],
    ["the parking ends tomorrow", "geparkeerd", { startdatum: gisteren, stopzettingen: [maakStop("geparkeerd", gisteren, morgen)] }],
    ["the parking ends today", "lopend", { startdatum: gisteren, stopzettingen: [maakStop("geparkeerd", gisteren, op)] }],
    ["an offerte is parked", "geparkeerd", { offerteAangevraagdOp: gisteren, stopzettingen: [maakStop("geparkeerd", op)] }],
    ["something planned is dropped", "vervallen", { startdatum: morgen, stopzettingen: [maakStop("vervallen", op)] }],
    ["it is parked and dropped, in whatever order", "vervallen", { stopzettingen: [maakStop("vervallen", gisteren), maakStop("geparkeerd", op)] }],
    ["everything delivered is dropped all the same", "vervallen", { opleveringen: [maakOplevering(gisteren, gisteren)], stopzettingen: [maakStop("vervallen", op)] }],
  ])("when %s: %s", (_, verwacht, velden) => {
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
  it.each<[string, boolean, Oplevering]>([
    ["is planned for today", false, maakOplevering(op)],
    ["was planned for yesterday", true, maakOplevering(gisteren)],
    ["is planned for this month", false, maakOplevering("2021-09")],
    ["was planned for last month", true, maakOplevering("2021-08")],
    ["is planned for this year", false, maakOplevering("2021")],
    ["came on its day", false, maakOplevering("2021-08-10", "2021-08-10")],
    ["came before its day", false, maakOplevering("2021-08-10", "2021-08-09")],
    ["came after its day", true, maakOplevering("2021-08-10", "2021-08-11")],
    ["came on a day within its month", false, maakOplevering("2021-08", "2021-08-31")],
    ["comes in time, seen from before it came", false, maakOplevering("2021-09-20", "2021-09-20")],
    ["came late, seen from after its day but before it came", true, maakOplevering("2021-09-10", "2021-09-20")],
    ["was moved to later", false, maakOplevering("2021-10", null, ["2021-08", "2021-10", "2021-08-20"])],
  ])("what %s: %s", (_, verwacht, oplevering) => {
    expect(isTeLaat(oplevering, op)).toBe(verwacht);
  });
});

describe("looptAchter", () => {
  it.each<[string, boolean, Partial<Project>]>([
    ["has nothing to deliver", false, {}],
    ["delivers today", false, { opleveringen: [maakOplevering(op)] }],
    ["was to deliver yesterday", true, { opleveringen: [maakOplevering("2021-12"), maakOplevering(gisteren)] }],
    ["delivered, late", false, { opleveringen: [maakOplevering("2021-08-10", gisteren)] }],
    ["delivers tomorrow what was due yesterday", true, { opleveringen: [maakOplevering(gisteren, morgen)] }],
    ["is parked", false, { opleveringen: [maakOplevering(gisteren)], stopzettingen: [maakStop("geparkeerd", op)] }],
    ["was parked until today", true, { opleveringen: [maakOplevering(gisteren)], stopzettingen: [maakStop("geparkeerd", gisteren, op)] }],
  ])("of what %s: %s", (_, verwacht, velden) => {
    expect(looptAchter(maakProject(velden), op)).toBe(verwacht);
  });
});

describe("geldtOp", () => {
  it.each<[Stopzetting, boolean]>([[maakStop("geparkeerd", morgen), false], [maakStop("geparkeerd", op), true], [maakStop("vervallen", gisteren, op), false], [maakStop("vervallen", gisteren, morgen), true], [maakStop("geparkeerd", op, op), false]])("of %j is %s", (stop, verwacht) => {
    expect(geldtOp(stop, op)).toBe(verwacht);
  });
});
