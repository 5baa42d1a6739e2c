import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oorspronkelijkGepland, zoektekst } from "~/dienstverlening/project";
import { datum, maakOplevering } from "./maak-project";

describe("zoektekst", () => {
  it.each<[string[], string]>([
    [[], ""],
    [["", "  "], ""],
    [["OCD-2021-014", "Evaluatie", ""], "ocd-2021-014 evaluatie"],
    [["Café  CRÈME\n", " Één"], "cafe creme een"],
    [["Cafe\u0301"], "cafe"],
    [["100% van B&W"], "100% van b&w"],
  ])("of %j is %j", (delen, verwacht) => {
    expect(zoektekst(...delen)).toBe(verwacht);
  });

  it("is the same again of itself, whatever the capitals, and has no double spaces", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."aÉéïÇ ß€\t\n-0") })), (delen) => {
        const eens = zoektekst(...delen);
        expect(zoektekst(eens)).toBe(eens);
        expect(zoektekst(...delen.map((deel) => deel.toLowerCase()))).toBe(eens);
        expect(eens).not.toMatch(/^\s|\s\s|\s$|[A-Z]/);
      }),
    );
  });
});

describe("oorspronkelijkGepland", () => {
  it("is the plan, or what it was before the first move", () => {
    expect(oorspronkelijkGepland(maakOplevering("2021-12"))).toEqual(datum("2021-12"));
    expect(oorspronkelijkGepland(maakOplevering("2022-03", null, ["2021-k4", "2022-01", "2021-12-01"], ["2022-01", "2022-03", "2022-01-20"]))).toEqual(datum("2021-k4"));
  });
});
