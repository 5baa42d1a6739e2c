import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentiel } from "../../scripts/bench/percentielen";

const eenTotHonderd = Array.from({ length: 100 }, (_, i) => i + 1);

describe("percentiel", () => {
  it.each([[50, 50], [95, 95], [100, 100], [1, 1], [0, 1]])("p%i of 1 to 100 is %i", (p, verwacht) => {
    expect(percentiel(eenTotHonderd, p)).toBe(verwacht);
  });

  it("takes a measured value, never one between two", () => {
    expect(percentiel([10, 20], 50)).toBe(10);
    expect(percentiel([10, 20, 30, 40], 95)).toBe(40);
  });

  it("of a single value is that value", () => {
    expect([0, 50, 95, 100].map((p) => percentiel([7], p))).toEqual([7, 7, 7, 7]);
  });

  it("sorts as numbers, and leaves what it was given as it was", () => {
    const waarden = [100, 9, 20, 1, 3];
    expect(percentiel(waarden, 50)).toBe(9);
    expect(waarden).toEqual([100, 9, 20, 1, 3]);
  });

  it.each([[[], 50], [[1], 101]])("refuses %j, p%i", (waarden, p) => {
    expect(() => percentiel(waarden, p)).toThrow(RangeError);
  });

  it("is the smallest value that at least p percent do not exceed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (waarden, p) => {
        const aandeelTot = (grens: number) => (100 * waarden.filter((waarde) => waarde <= grens).length) / waarden.length;
        const gevonden = percentiel(waarden, p);
        expect(waarden).toContain(gevonden);
        expect(aandeelTot(gevonden)).toBeGreaterThanOrEqual(p);
        for (const lager of waarden.filter((waarde) => waarde < gevonden)) expect(aandeelTot(lager)).toBeLessThan(p);
      }),
    );
  });
});
