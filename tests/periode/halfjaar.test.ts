import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eersteDag, halfjaarLabel, halfjaarSleutel, halfjaarUitTekst, halfjaarVan, halfjaarVanSleutel, kijkdatum, peildatum, valtIn, vergelijkHalfjaren, volgende, vorige, type Halfjaar } from "~/periode/halfjaar";

const halfjaren = fc.record({ jaar: fc.integer({ min: 1901, max: 2098 }), helft: fc.constantFrom<1 | 2>(1, 2) });
const h = (jaar: number, helft: 1 | 2): Halfjaar => ({ jaar, helft });

describe("halfjaar", () => {
  it.each(["", "2021", "2021-h3", "2021-H2 ", "../2021-h2", "2021-h2/..", "1821-h1", "2021-h2\0", "h2"])("refuses %j as a key", (tekst) => {
    expect(halfjaarVanSleutel(tekst)).toBeNull();
  });

  it.each(["onzin", "3e helft 2021", "helft 2021", "2021 derde", "0 2021", "tweede helft", "12021-h2", "22021", "20212", "2-2021"])("finds no half-year in %j", (tekst) => {
    expect(halfjaarUitTekst(tekst)).toBeNull();
  });

  it.each(["2021-h2", "2021-H2", "H2 2021", "h2-2021", "2e helft 2021", "Tweede  helft 2021", "tweede halfjaar 2021", "tweede helft van 2021", " 2021/h2 ", "2021 h2", "2021 · tweede helft"])("reads %j as the second half of 2021", (tekst) => {
    expect(halfjaarUitTekst(tekst)).toEqual(h(2021, 2));
  });

  it("says itself in words, key and days", () => {
    expect(halfjaarLabel(h(2021, 2))).toBe("tweede helft 2021");
    expect(halfjaarSleutel(h(2021, 1))).toBe("2021-h1");
    expect([eersteDag(h(2021, 1)), peildatum(h(2021, 1)), eersteDag(h(2021, 2)), peildatum(h(2021, 2))]).toEqual(["2021-01-01", "2021-06-30", "2021-07-01", "2021-12-31"]);
  });

  it("is looked at as of its last day, or of today while it runs", () => {
    expect(kijkdatum(h(2021, 2), "2026-11-22")).toBe("2021-12-31");
    expect(kijkdatum(h(2026, 2), "2026-11-22")).toBe("2026-11-22");
  });

  it("holds its laws", () => {
    fc.assert(
      fc.property(halfjaren, halfjaren, (a, b) => {
        expect(vorige(volgende(a))).toEqual(a);
        expect(volgende(vorige(a))).toEqual(a);
        expect(halfjaarVanSleutel(halfjaarSleutel(a))).toEqual(a);
        expect(halfjaarUitTekst(halfjaarLabel(a))).toEqual(a);
        expect(halfjaarVan(eersteDag(a))).toEqual(a);
        expect(halfjaarVan(peildatum(a))).toEqual(a);
        expect(valtIn(peildatum(a), a) && !valtIn(eersteDag(volgende(a)), a)).toBe(true);
        expect(Math.sign(vergelijkHalfjaren(a, b))).toBe(halfjaarSleutel(a) < halfjaarSleutel(b) ? -1 : halfjaarSleutel(a) > halfjaarSleutel(b) ? 1 : 0);
      }),
    );
  });
});
