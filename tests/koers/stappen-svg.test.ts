import { describe, expect, it } from "vitest";
import { stappenSvg } from "~/koers/stappen-svg";

const LANG = "Samenwerken aan bestaanszekerheid en gezondheid van jongeren, gezinnen en ouderen in de wijken van Dordrecht-West en Oost";

describe("stappenSvg", () => {
  it.each(["svg", "smal"] as const)("%s keeps names of any length and the bar of a closed opgave within the drawing", (vorm) => {
    const tekening = stappenSvg([{ titel: LANG, stap: 6, gesloten: "1 mei 2021" }, { titel: LANG, stap: 1, gesloten: null }])[vorm];
    const [, breedte, hoogte] = /viewBox="0 0 (\d+) (\d+)"/.exec(tekening)!.map(Number);
    const bar = Number(/<path d="M([\d.]+) [\d.]+v28"/.exec(tekening)![1]);
    expect(bar).toBeLessThan(breedte! - 2);
    const hoogten = [...tekening.matchAll(/<tspan x="0" y="([\d.-]+)"/g)].map(([, y]) => Number(y));
    expect(hoogten.length).toBeGreaterThan(4);
    expect([Math.min(...hoogten) >= 12, Math.max(...hoogten) <= hoogte!, new Set(hoogten).size]).toEqual([true, true, hoogten.length]);
  });
});
