import { describe, expect, it } from "vitest";
import { aspectVan, legeAspecten, optieSchema, optieWaarden } from "~/koers/optie";
import { optie } from "./samen";

const lees = (velden: Record<string, string>) => optieSchema.safeParse({ naam: "Doorgaan", ambitieniveau: "", themas: "", budget: "", tijdpad: "", randvoorwaarden: "", ...velden });

describe("optieSchema", () => {
  it.each([{ naam: "" }, { naam: "   " }, { naam: "x".repeat(81) }, { budget: "veel" }, { budget: "-5" }, { budget: "1,50" }, { budget: "100.000.001" }, { randvoorwaarden: "x".repeat(2001) }])("refuses %j", (velden) => expect(lees(velden as unknown as Record<string, string>).success).toBe(false));
  it("takes an option that is not finished, and an amount as people write it", () => {
    expect(lees({}).data).toMatchObject({ naam: "Doorgaan", budget: null });
    expect(lees({ budget: "120.000" }).data?.budget).toBe(120_000);
    expect(lees({ budget: "0" }).data?.budget).toBe(0);
  });
  it("reads back what it wrote", () => {
    const { naam, ambitieniveau, themas, budget, tijdpad, randvoorwaarden } = optie({ budget: 1_250_000 });
    expect(optieSchema.parse({ ...optieWaarden({ naam, ambitieniveau, themas, budget, tijdpad, randvoorwaarden }), versie: "3" })).toEqual({ naam, ambitieniveau, themas, budget, tijdpad, randvoorwaarden, versie: 3 });
  });
});

describe("legeAspecten", () => {
  it("names what is missing", () => {
    expect(legeAspecten(optie({ budget: null, themas: "" }))).toEqual(["thema’s", "budget per jaar"]);
    expect(legeAspecten(optie())).toEqual([]);
    expect(aspectVan(optie({ budget: 0 }), "budget")).toBe("€\u00a00");
  });
});
