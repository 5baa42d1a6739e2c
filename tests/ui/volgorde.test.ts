import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verplaatst } from "~/ui/volgorde";

describe("verplaatst", () => {
  it.each<[string, string, { voor?: string; na?: string }]>([["an unknown item", "x", { voor: "a" }], ["to before an unknown one", "a", { voor: "x" }], ["to after an unknown one", "a", { na: "x" }], ["to nowhere", "a", {}]])("refuses %s", (_, wie, waar) => {
    expect(verplaatst(["a", "b"], wie, waar)).toBeNull();
  });

  it.each<[string, { voor?: string; na?: string }, string]>([["d", { voor: "a" }, "dabc"], ["a", { na: "d" }, "bcda"], ["a", { voor: "c" }, "bacd"], ["c", { na: "a" }, "acbd"], ["b", { na: "a" }, "abcd"], ["b", { voor: "b" }, "abcd"], ["b", { na: "b" }, "abcd"]])("moves %s to %j", (wie, waar, verwacht) => {
    expect(verplaatst([..."abcd"], wie, waar)?.join("")).toBe(verwacht);
  });

  it("keeps the set and the order of the others, and puts the one next to the other", () => {
    const gevallen = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 30 }).chain((lijst) => fc.tuple(fc.constant(lijst), fc.constantFrom(...lijst), fc.constantFrom(...lijst), fc.boolean()));
    fc.assert(
      fc.property(gevallen, ([lijst, wie, bij, ervoor]) => {
        const oud = [...lijst];
        const nieuw = verplaatst(lijst, wie, ervoor ? { voor: bij } : { na: bij })!;
        expect(lijst).toEqual(oud);
        expect(nieuw.filter((item) => item !== wie)).toEqual(lijst.filter((item) => item !== wie));
        expect(nieuw.filter((item) => item === wie)).toHaveLength(1);
        if (wie === bij) expect(nieuw).toEqual(lijst);
        else expect(nieuw.indexOf(wie) - nieuw.indexOf(bij)).toBe(ervoor ? -1 : 1);
      }),
    );
  });
});
