import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bedrag, getal, inzetInWoorden, isNiets, isOverboekt, minus, NIETS, tekort, telOp, type Inzet } from "~/smart-society/capaciteit";

const inzet = (uren: number, euros: number): Inzet => ({ uren, euros });
const enige = fc.record({ uren: fc.nat(20_000), euros: fc.nat(10_000_000) });

describe("isOverboekt", () => {
  it.each<[boolean, string, Inzet, Inzet]>([
    [false, "nothing of nothing", NIETS, NIETS],
    [false, "just everything", inzet(40, 100), inzet(40, 100)],
    [true, "one hour more", inzet(40, 100), inzet(41, 100)],
    [true, "one euro more", inzet(40, 100), inzet(40, 101)],
    [true, "hours where there are only euros", inzet(0, 10_000), inzet(1, 0)],
    [true, "euros where there are only hours", inzet(400, 0), inzet(0, 1)],
  ])("is %s for %s", (verwacht, _, beschikbaar, toegezegd) => {
    expect(isOverboekt(beschikbaar, toegezegd)).toBe(verwacht);
  });

  it("holds exactly where what is there falls short of what is promised", () => {
    fc.assert(fc.property(enige, enige, (beschikbaar, toegezegd) => { expect(isOverboekt(beschikbaar, toegezegd)).toBe(!isNiets(tekort(toegezegd, beschikbaar))); }));
  });
});

describe("tekort", () => {
  it.each<[string, Inzet, Inzet, Inzet]>([
    ["hours do not pay euros", inzet(100, 5000), inzet(900, 1000), inzet(0, 4000)],
    ["euros do not work hours", inzet(100, 5000), inzet(40, 9000), inzet(60, 0)],
    ["just enough is enough", inzet(100, 5000), inzet(100, 5000), NIETS],
    ["nothing promised lacks all", inzet(100, 5000), NIETS, inzet(100, 5000)],
    ["nothing needed lacks nothing", NIETS, inzet(3, 4), NIETS],
  ])("%s", (_, nodig, toegezegd, verwacht) => {
    expect(tekort(nodig, toegezegd)).toEqual(verwacht);
  });

  it("is never negative, makes the promise enough, and never asks more than is needed", () => {
    fc.assert(
      fc.property(enige, enige, (nodig, toegezegd) => {
        const mist = tekort(nodig, toegezegd);
        for (const maat of ["uren", "euros"] as const) {
          expect(mist[maat]).toBeGreaterThanOrEqual(0);
          expect(mist[maat] + toegezegd[maat]).toBeGreaterThanOrEqual(nodig[maat]);
          expect(mist[maat] + toegezegd[maat]).toBe(Math.max(nodig[maat], toegezegd[maat]));
        }
      }),
    );
  });
});

describe("telOp and minus", () => {
  it("count nothing for nothing, and hours and euros apart", () => {
    expect(telOp([])).toEqual({ uren: 0, euros: 0 });
    expect(telOp([inzet(1, 20), inzet(300, 0), inzet(0, 4000)])).toEqual(inzet(301, 4020));
    expect(minus(inzet(10, 20), inzet(30, 5))).toEqual(inzet(-20, 15));
  });

  it("undo each other, in any order, and leave what they were given", () => {
    fc.assert(
      fc.property(fc.array(enige), enige, (delen, er) => {
        const kopie = structuredClone(delen);
        expect(minus(telOp([...delen, er]), er)).toEqual(telOp([...delen].reverse()));
        expect(delen).toEqual(kopie);
        expect(NIETS).toEqual({ uren: 0, euros: 0 });
      }),
    );
  });
});

describe("isNiets", () => {
  it.each<[boolean, Inzet]>([[true, NIETS], [false, inzet(1, 0)], [false, inzet(0, 1)], [false, inzet(-1, 1)]])("is %s for %j", (verwacht, een) => {
    expect(isNiets(een)).toBe(verwacht);
  });
});

describe("in words", () => {
  it.each<[Inzet, string]>([
    [NIETS, "niets"],
    [inzet(420, 0), "420 uur"],
    [inzet(0, 12_000), "€\u00a012.000"],
    [inzet(1240, 1_500_000), "1.240 uur en €\u00a01.500.000"],
    [inzet(-40, 0), "−40 uur"],
    [inzet(0, -1200), "€\u00a0−1.200"],
  ])("%j is %s", (een, verwacht) => {
    expect(inzetInWoorden(een)).toBe(verwacht);
  });

  it("numbers have dots, a real minus, and stay with their sign", () => {
    expect([0, 999, 1000, 1_234_567, -40].map(getal)).toEqual(["0", "999", "1.000", "1.234.567", "−40"]);
    expect(bedrag(0)).toBe("€\u00a00");
  });
});
