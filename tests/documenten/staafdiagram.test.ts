import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { staafdiagram, type Staaf } from "~/documenten/staafdiagram";

const [LINKS, RUIMTE] = [230, 360];
const staaf = (label: string, vol: number, arcering = 0, open = 0): Staaf => ({ label, delen: [{ waarde: vol, soort: "vol" }, { waarde: arcering, soort: "arcering" }, { waarde: open, soort: "open" }] });
const getallen = (svg: string) => [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="28" fill="([^"]+)"/g)].map(([, x, y, breedte, vulling]) => ({ x: Number(x), y: Number(y), breedte: Number(breedte), vulling }));
const teksten = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, tekst]) => tekst);

describe("staafdiagram", () => {
  it("takes labels for text", () => {
    const { svg } = staafdiagram([staaf(`</text><script>alert("1")</script>&amp;`, 1)]);
    expect(svg).not.toContain("<script");
    expect(teksten(svg)[0]).toBe("&#60;/text&#62;&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#38;amp;");
  });

  it("of nothing is an empty drawing", () => {
    expect(getallen(staafdiagram([]).svg)).toEqual([]);
    expect(staafdiagram([])).toMatchObject({ breedte: 640, hoogte: 6 });
  });

  it("draws no part of nought, and still says nought", () => {
    const { svg } = staafdiagram([staaf("Leeg", 0), staaf("Half", 0, 2)]);
    expect(getallen(svg)).toEqual([{ x: LINKS, y: 52, breedte: RUIMTE, vulling: "url(#arcering-breed)" }]);
    expect(teksten(svg)).toEqual(["Leeg", "0", "Half", "2", "2"]);
    expect(svg).not.toContain("NaN");
  });

  it("draws the parts after each other, each with its own filling and number, and the total behind them", () => {
    const { svg, hoogte } = staafdiagram([staaf("Een", 3, 2, 1), staaf("Twee", 3)]);
    expect(getallen(svg).map(({ x, breedte }) => [x, breedte])).toEqual([[230, 180], [410, 120], [530, 60], [230, 180]]);
    expect(new Set(getallen(svg).slice(0, 3).map(({ vulling }) => vulling)).size).toBe(3);
    expect(teksten(svg)).toEqual(["Een", "3", "2", "1", "6", "Twee", "3", "3"]);
    expect(hoogte).toBe(94);
  });

  it("stands upright for a narrow page: the same numbers, each label above its bar, within the drawing", () => {
    const { svg, smal } = staafdiagram([staaf("Een", 3, 2, 1), staaf("Twee", 3)]);
    expect(teksten(smal)).toEqual(teksten(svg));
    expect(smal).toContain('viewBox="0 0 330 ');
    expect(Math.max(...getallen(smal).map(({ x, breedte }) => x + breedte))).toBeLessThanOrEqual(330 - 48);
    const hoogten = [...smal.matchAll(/<text x="2" y="(\d+)"/g)].map(([, y]) => Number(y));
    expect(hoogten.map((y, i) => [...new Set(getallen(smal).map((deel) => deel.y))][i]! > y)).toEqual([true, true]);
  });

  it("leaves a number out where it does not fit, not its part", () => {
    const { svg } = staafdiagram([staaf("Een", 1, 99)]);
    expect(getallen(svg)).toHaveLength(2);
    expect(teksten(svg)).toEqual(["Een", "99", "100"]);
  });

  it("has widths that add up, within the drawing, whatever the numbers", () => {
    const staven = fc.array(fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)).map(([a, b, c]) => staaf("x", a, b, c)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(staven, (lijst) => {
        const { svg, hoogte } = staafdiagram(lijst);
        const som = ({ delen }: Staaf) => delen.reduce((a, { waarde }) => a + waarde, 0);
        const hoogste = Math.max(1, ...lijst.map(som));
        lijst.forEach((een, i) => {
          const rij = getallen(svg).filter(({ y }) => y === i * 44 + 8);
          expect(rij).toHaveLength(een.delen.filter(({ waarde }) => waarde > 0).length);
          expect(Math.abs(rij.reduce((a, { breedte }) => a + breedte, 0) - (som(een) / hoogste) * RUIMTE)).toBeLessThan(0.2);
          rij.forEach(({ x }, j) => expect(Math.abs(x - (j === 0 ? LINKS : rij[j - 1]!.x + rij[j - 1]!.breedte))).toBeLessThan(0.2));
        });
        expect(getallen(svg).every(({ x, y, breedte }) => x + breedte <= 640 && y + 28 <= hoogte)).toBe(true);
      }),
    );
  });

  it("writes thousands as the Dutch do", () => {
    expect(staafdiagram([{ label: "Uren", delen: [{ waarde: 1750, soort: "vol" }] }]).svg.match(/>1\.750</g)).toHaveLength(2);
  });
});
