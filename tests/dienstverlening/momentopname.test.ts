import { describe, expect, it } from "vitest";
import { regelsVan } from "~/dienstverlening/momentopname";
import { dordrecht, maakProject, papendrecht, rapport } from "./maak-project";

describe("regelsVan", () => {
  it("of nothing is nothing", () => {
    expect(regelsVan([])).toEqual([]);
    expect(regelsVan(rapport().onderdelen)).toEqual([]);
  });

  it("has each project once, in the order of the report, also after it was stored", () => {
    const projecten = [maakProject({ code: "S", dienstverlening: "smartdatacenter" }), maakProject({ code: "A", opdrachtgevers: [papendrecht, dordrecht] }), maakProject({ code: "B", opdrachtgevers: [dordrecht], volgorde: 20 }), maakProject({ code: "V", dienstverlening: "basis" })];
    const { onderdelen } = rapport({ projecten });
    const opgeslagen = JSON.parse(JSON.stringify(onderdelen)) as typeof onderdelen;
    expect([onderdelen, opgeslagen].map((van) => regelsVan(van).map(({ code }) => code))).toEqual(Array(2).fill(["V", "A", "B", "S"]));
  });
});
