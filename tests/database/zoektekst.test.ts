import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoektekst } from "~/database/zoektekst";

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
