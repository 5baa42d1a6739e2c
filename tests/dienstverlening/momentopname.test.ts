import { describe, expect, it } from "vitest";
import { regelsVan } from "~/dienstverlening/momentopname";
import { dordrecht, maakProject, papendrecht, rapport } from "./maak-project";

describe("regelsVan", () => {
  it("of nothing is nothing", () => {
    expect(regelsVan([])).toEqual([]);
    expect(regelsVan(rapport().onderdelen)).toEqual([]);
  });

  it("has each project once, in the order of the report", () => {
    const projecten = [maakProject({ code: "S", dienstverlening: "smartdatacenter" }), maakProject({ code: "A", opdrachtgevers: [papendrecht, dordrecht] }), maakProject({ code: "B", opdrachtgevers: [dordrecht], volgorde: 20 }), maakProject({ code: "V", dienstverlening: "basis" })];
    expect(regelsVan(rapport({ projecten }).onderdelen).map(({ code }) => code)).toEqual(["V", "A", "B", "S"]);
  });
});
