import { describe, expect, it } from "vitest";
import { isOudOordeel, laatsteOordeel, OORDELEN, tegenOordeel } from "~/koers/oordeel";
import { oordeelSchema } from "~/koers/oordeel-formulier";
import { mijlpaal, oordeel, verplaatst, bereikt } from "./samen";

describe("oordeelSchema", () => {
  it.each([[{ oordeel: "", toelichting: "x" }], [{ oordeel: "prima", toelichting: "x" }], [{ oordeel: "opKoers", toelichting: "  " }], [{ oordeel: "opKoers" }], [{ oordeel: "opKoers", toelichting: "x".repeat(1001) }]])("refuses %j", (velden) => {
    expect(oordeelSchema.safeParse(velden).success).toBe(false);
  });
  it.each(Object.keys(OORDELEN))("takes %s with its reason", (soort) => expect(oordeelSchema.safeParse({ oordeel: soort, toelichting: "Daarom." }).success).toBe(true));
});

describe("laatsteOordeel", () => {
  const reeks = [oordeel({ op: "2021-06-01", oordeel: "stilstand" }), oordeel({ op: "2021-12-10" }), oordeel({ op: "2021-12-11", jaar: 2022 }), oordeel({ op: "2021-12-12", spoor: "governance" })];
  it("is the last one of that year and spoor that was given by then", () => {
    expect(laatsteOordeel(reeks, 2021, "strategie", "2021-12-31")?.oordeel).toBe("opKoers");
    expect(laatsteOordeel(reeks, 2021, "strategie", "2021-12-09")?.oordeel).toBe("stilstand");
    expect(laatsteOordeel(reeks, 2021, "strategie", "2021-05-31")).toBeNull();
    expect(laatsteOordeel(reeks, 2021, "werkwijze", "2021-12-31")).toBeNull();
  });

  it.each([["2021-12-10", "2022-06-30", false], ["2021-12-10", "2022-07-01", true], ["2021-07-01", "2022-06-30", false], ["2021-06-30", "2022-01-01", true]])("given on %s and seen on %s it is old: %s", (gegeven, op, oud) => {
    expect(isOudOordeel({ op: gegeven }, op)).toBe(oud);
  });
});

describe("tegenOordeel", () => {
  const OP = "2022-02-15";
  it.each([["bijsturen"], ["stilstand"]] as const)("has nothing against %s", (soort) => expect(tegenOordeel(oordeel({ oordeel: soort }), [mijlpaal({ kwartaal: "2021-k1" })], OP)).toBe(""));

  it("has nothing against op koers when nothing is late or moved, or only elsewhere", () => {
    expect(tegenOordeel(oordeel(), [], OP)).toBe("");
    expect(tegenOordeel(oordeel(), [bereikt("2021-02-01"), mijlpaal({ kwartaal: "2021-k1", spoor: "governance" }), mijlpaal({ kwartaal: "2020-k1" })], OP)).toBe("");
    expect(tegenOordeel(oordeel(), [verplaatst(["2021-k4", "2022-k3"], { vervallen: { op: "2022-01-01", reden: "x", hervatOp: null } })], OP)).toBe("");
    expect(tegenOordeel(oordeel(), [verplaatst(["2021-k4", "2021-k1"], { bevestigd: { op: "2021-02-01", volgens: "x" } })], OP)).toBe("");
  });

  it("names what is late and what moved, each once", () => {
    const mijlpalen = [mijlpaal({ titel: "Laat" }), verplaatst(["2021-k1", "2022-k3"], { titel: "Later" }), verplaatst(["2021-k1", "2021-k2"], { titel: "Beide" })];
    expect(tegenOordeel(oordeel(), mijlpalen, OP)).toBe("Strategie (richten) 2021 heet sinds 10 december 2021 “op koers”, maar te laat zijn Laat, Beide; verschoven is Later.");
  });
});
