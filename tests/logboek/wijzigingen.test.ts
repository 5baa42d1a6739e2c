import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wijzigingenTussen } from "~/logboek/wijzigingen";

describe("wijzigingenTussen", () => {
  it("finds nothing where nothing changed", () => {
    expect([wijzigingenTussen(null, null), wijzigingenTussen({}, {}), wijzigingenTussen({ Titel: "a" }, { Titel: "a" }), wijzigingenTussen(null, { Titel: "" }), wijzigingenTussen({ Titel: "" }, {})]).toEqual([[], [], [], [], []]);
  });

  it("says of each field what it was and became, in the order of the record", () => {
    expect(wijzigingenTussen({ Titel: "a", Uren: "5", Weg: "x" }, { Titel: "b", Uren: "5", Nieuw: "y" })).toEqual([{ veld: "Titel", van: "a", naar: "b" }, { veld: "Weg", van: "x", naar: "" }, { veld: "Nieuw", van: "", naar: "y" }]);
  });

  it("says everything of what came or went", () => {
    expect(wijzigingenTussen(null, { Titel: "a", Uren: "" })).toEqual([{ veld: "Titel", van: "", naar: "a" }]);
    expect(wijzigingenTussen({ Titel: "a", Uren: "" }, null)).toEqual([{ veld: "Titel", van: "a", naar: "" }]);
  });

  it("turns the one into the other, and back the other way round", () => {
    const staat = fc.option(fc.dictionary(fc.constantFrom("Titel", "Uren", "Domein", "Budget"), fc.constantFrom("", "a", "b")), { nil: null });
    const gevuld = (leesbaar: Record<string, string> | null) => Object.fromEntries(Object.entries(leesbaar ?? {}).filter(([, tekst]) => tekst !== ""));
    fc.assert(
      fc.property(staat, staat, (voor, na) => {
        const wijzigingen = wijzigingenTussen(voor, na);
        expect(gevuld({ ...voor, ...Object.fromEntries(wijzigingen.map(({ veld, naar }) => [veld, naar])) })).toEqual(gevuld(na));
        expect(wijzigingenTussen(na, voor).map(({ veld, van, naar }) => `${veld} ${naar} ${van}`).sort()).toEqual(wijzigingen.map(({ veld, van, naar }) => `${veld} ${van} ${naar}`).sort());
      }),
    );
  });
});
