import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tekstregels } from "~/ui/svg-tekst";

describe("tekstregels", () => {
  it.each<[string, number, string[]]>([
    ["", 10, [""]],
    ["  \n ", 10, [""]],
    ["een twee", 8, ["een twee"]],
    ["een twee", 7, ["een", "twee"]],
    ["een  twee\tdrie", 8, ["een twee", "drie"]],
    ["woningbouw", 4, ["woni", "ngbo", "uw"]],
    ["een woningbouw", 10, ["een", "woningbouw"]],
    ["🚂🚋🚋", 2, ["🚂🚋", "🚋"]],
  ])("breaks %j over %i as %j", (tekst, breed, regels) => {
    expect(tekstregels(tekst, breed)).toEqual(regels);
  });

  it("never gives a line that is too long, and loses nothing but spaces", () => {
    const tekst = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.string({ unit: fc.constantFrom("a", "b", "é", "🚂", " ", "  ", "\n", "\u00a0", "\u2028"), maxLength: 120 }));
    fc.assert(
      fc.property(tekst, fc.integer({ min: 1, max: 40 }), (een, breed) => {
        const regels = tekstregels(een, breed);
        expect(regels.length).toBeGreaterThan(0);
        for (const regel of regels) {
          expect([...regel].length).toBeLessThanOrEqual(breed);
          expect(regel).toBe(regel.trim());
        }
        expect(regels.join("").replace(/\s+/g, "")).toBe(een.replace(/\s+/g, ""));
      }),
    );
  });

  it("breaks between words, and no sooner than it has to", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 }), fc.integer({ min: 12, max: 40 }), (woorden, breed) => {
        const regels = tekstregels(woorden.join(" "), breed);
        expect(regels.join(" ")).toBe(woorden.join(" "));
        for (const [nr, regel] of regels.entries()) if (nr > 0) expect(regels[nr - 1]!.length + 1 + regel.split(" ")[0]!.length).toBeGreaterThan(breed);
      }),
    );
  });
});
