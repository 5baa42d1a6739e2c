import { describe, expect, it } from "vitest";
import { treinInWoorden, treinSvg, type Treinwagon } from "~/smart-society/trein-svg";

const wagon = (velden: Partial<Treinwagon> = {}): Treinwagon => ({ id: "a", naam: "CIO office", halfjaar: "2021-h2", uren: 40, euros: 0, staat: "toegezegd", overboekt: false, ...velden });
const NODIG = { uren: 100, euros: 0 };

describe("treinSvg", () => {
  it("lets no name break out of its wagon", () => {
    const svg = treinSvg(NODIG, [wagon({ naam: '</span><script>alert("x")</script>' })]);
    expect(svg).not.toContain("<script");
    expect(svg.match(/<span>/g)).toHaveLength(1);
  });

  it("has a wagon for each koppeling that is not over, by its state, and marks what is overboekt", () => {
    const svg = treinSvg(NODIG, [wagon(), wagon({ staat: "gevraagd", overboekt: true }), wagon({ staat: "uitgestapt" }), wagon({ staat: "afgewezen" })]);
    expect(svg.match(/class="wagon" data-staat="\w+"( data-overboekt)?/g)).toEqual(['class="wagon" data-staat="toegezegd"', 'class="wagon" data-staat="gevraagd" data-overboekt']);
    expect(svg).toContain("gevraagd: CIO office");
  });

  it("says what it brings, hours before euros, unless there is no room", () => {
    expect(treinSvg(NODIG, [wagon({ uren: 1240 })])).toContain("<b>1.240 uur</b>");
    expect(treinSvg({ uren: 0, euros: 9000 }, [wagon({ uren: 0, euros: 9000 })])).toContain("<b>€\u00a09.000</b>");
    expect(treinSvg({ uren: 1000, euros: 0 }, [wagon({ uren: 10 })])).not.toContain("<b>");
  });

  it("shows where the need ends, and nothing but rails where there is no need and no wagon", () => {
    expect(treinSvg(NODIG, [wagon()])).toMatch(/class="nodig" x1="100%"/);
    expect(treinSvg(NODIG, [wagon({ uren: 200 })])).toMatch(/class="nodig" x1="50%"/);
    expect(treinSvg({ uren: 0, euros: 0 }, [])).toBe('<line class="rails" x1="0" x2="100%" y1="92%" y2="92%"/>');
  });
});

describe("treinInWoorden", () => {
  it("says the same as the drawing", () => {
    expect(treinInWoorden([])).toBe("Nog geen wagonnetjes");
    expect(treinInWoorden([wagon({ staat: "afgewezen" })])).toBe("Nog geen wagonnetjes");
    expect(treinInWoorden([wagon(), wagon({ naam: "Fonds", uren: 0, euros: 500, overboekt: true })])).toBe("CIO office, 40 uur in de tweede helft 2021, toegezegd; Fonds, €\u00a0500 in de tweede helft 2021, toegezegd, overboekt");
  });
});
