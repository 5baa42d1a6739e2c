import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conflictVelden, type Versie } from "~/ui/conflict-velden";

const veld = (label: string, waarde: string, tekst = waarde) => ({ label, waarde, tekst });

describe("conflictVelden", () => {
  it("asks nothing when both are the same", () => {
    expect(conflictVelden({ titel: veld("Titel", "a") }, { titel: veld("Titel", "a") })).toEqual({ velden: [], rest: { titel: "a" } });
  });

  it("asks what differs, as it is sent and as it is read, and sends the rest along", () => {
    const mijn = { titel: veld("Titel", "mijn"), soort: veld("Soort", "basis", "Basisdienstverlening"), uren: veld("Uren", "5") };
    const opgeslagen = { titel: veld("Titel", "hun"), soort: veld("Soort", "regionaal", "Regionale bijdragen"), uren: veld("Uren", "5") };
    expect(conflictVelden(mijn, opgeslagen)).toEqual({
      velden: [
        { naam: "titel", label: "Titel", mijn: "mijn", mijnTekst: "mijn", opgeslagen: "hun", opgeslagenTekst: "hun" },
        { naam: "soort", label: "Soort", mijn: "basis", mijnTekst: "Basisdienstverlening", opgeslagen: "regionaal", opgeslagenTekst: "Regionale bijdragen" },
      ],
      rest: { uren: "5" },
    });
  });

  it("shows what one of the two left empty", () => {
    expect(conflictVelden({ a: veld("A", ""), b: veld("B", "mijn") }, { a: veld("A", "hun") }).velden.map(({ naam, mijn, opgeslagen }) => [naam, mijn, opgeslagen])).toEqual([["a", "", "hun"], ["b", "mijn", ""]]);
  });

  it("has each field of mine at one place: asked or sent along", () => {
    const versie = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("", "x", "y").map((waarde) => veld("L", waarde))) as fc.Arbitrary<Versie>;
    fc.assert(
      fc.property(versie, versie, (mijn, opgeslagen) => {
        const { velden, rest } = conflictVelden(mijn, opgeslagen);
        expect([...velden.map(({ naam }) => naam), ...Object.keys(rest)].sort()).toEqual(Object.keys(mijn).sort());
        expect(velden.every((een) => een.mijn !== een.opgeslagen || !(een.naam in opgeslagen))).toBe(true);
        expect(Object.entries(rest).every(([naam, waarde]) => opgeslagen[naam]?.waarde === waarde)).toBe(true);
      }),
    );
  });
});
