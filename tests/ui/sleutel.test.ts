import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sleutelVan } from "~/ui/sleutel";

describe("sleutelVan", () => {
  it.each<[string, string, string, string[]]>([
    ["a reserved word", "Nieuw", "nieuw-2", []],
    ["a reserved word with its number taken", "¡nieuw!", "nieuw-3", ["nieuw-2"]],
    ["what only begins with a reserved word", "Nieuwbouw", "nieuwbouw", []],
    ["a taken one", "Armoede", "armoede-2", ["armoede"]],
    ["one taken twice", "Armoede", "armoede-3", ["armoede-2", "armoede"]],
    ["a gap between the taken ones", "Armoede", "armoede-2", ["armoede", "armoede-3"]],
    ["a free one beside a taken number", "Armoede", "armoede", ["armoede-2"]],
    ["nothing", "", "naamloos", []],
    ["only spaces", " \t\n", "naamloos", []],
    ["only punctuation", "?!… --- (/)", "naamloos", []],
    ["only punctuation, again", "***", "naamloos-2", ["naamloos"]],
    ["no Latin letter", "日本", "naamloos", []],
  ])("finds something for %s", (_, naam, verwacht, bezet) => {
    expect(sleutelVan(naam, bezet)).toBe(verwacht);
  });

  it.each([
    ["Leefbare binnenstad", "leefbare-binnenstad"],
    ["  Voorkomen  van   armoede ", "voorkomen-van-armoede"],
    ["Één café in Coöperatie Ñandú", "een-cafe-in-cooperatie-nandu"],
    ["Cafe\u0301", "cafe"],
    ["’s-Gravendeel en foto's", "s-gravendeel-en-fotos"],
    ["--A_b/c.d--", "a-b-c-d"],
    ["../../etc/passwd?x=1#y", "etc-passwd-x-1-y"],
    ["G40 & 2021", "g40-2021"],
    ["x".repeat(61), "x".repeat(60)],
    [`${"x".repeat(59)} y`, "x".repeat(59)],
  ])("writes %j as %s", (naam, verwacht) => {
    expect(sleutelVan(naam, [])).toBe(verwacht);
  });

  const naam = fc.oneof(fc.string({ unit: "binary", maxLength: 90 }), fc.string({ maxLength: 90 }), fc.constantFrom("nieuw", "Nieuw", "a", "a-2", "a 2", "á", "!", "naamloos"));

  it("is always an address, whatever the name, and never taken or reserved", () => {
    fc.assert(
      fc.property(naam, fc.uniqueArray(fc.integer({ min: 1, max: 9 })), fc.array(naam), (een, nummers, rest) => {
        const kaal = sleutelVan(een, []);
        const bezet = [...nummers.map((nummer) => (nummer === 1 ? kaal : `${kaal}-${nummer}`)), ...rest];
        const sleutel = sleutelVan(een, bezet);
        expect(sleutel).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(bezet).not.toContain(sleutel);
        expect(sleutel).not.toBe("nieuw");
        expect(kaal.length).toBeLessThanOrEqual(62);
      }),
    );
  });

  it("tells a whole row of names apart", () => {
    fc.assert(
      fc.property(fc.array(naam, { maxLength: 30 }), (namen) => {
        const sleutels = namen.reduce<string[]>((bezet, een) => [...bezet, sleutelVan(een, bezet)], []);
        expect(new Set(sleutels).size).toBe(namen.length);
      }),
    );
  });
});
