import { describe, expect, it } from "vitest";
import { roosSvg } from "~/roos/roos-svg";
import { verdelingSvg } from "~/roos/verdeling-svg";
import { verloopSvg } from "~/roos/verloop-svg";
import { beeld, SCHAAL, segment } from "./maak-beeld";

const tel = (tekst: string, patroon: RegExp) => (tekst.match(patroon) ?? []).length;
const VORMEN = ["breed", "smal"] as const;
const kwaad = `<script>alert("x")</script>&'`;

describe("roosSvg", () => {
  it.each(VORMEN)("lets no text become markup (%s)", (vorm) => {
    const roos = beeld([1], { titel: kwaad, vorige: kwaad, midden: [kwaad, kwaad], schaal: SCHAAL.map((waarde) => ({ ...waarde, label: kwaad })), themas: [{ sleutel: "t", naam: kwaad, link: `/x"onload="y`, segmenten: [segment("s", { naam: kwaad, link: `/x"onload="y` })] }] });
    for (const links of [true, false]) {
      const { svg } = roosSvg(roos, { vorm, id: "a", links });
      expect(svg).not.toMatch(/<script|"onload="|style=/);
      expect(tel(svg, /<svg /g)).toBe(1);
    }
  });

  it.each(VORMEN)("draws nothing but its centre and its key without themes (%s)", (vorm) => {
    const { svg, breedte, hoogte } = roosSvg(beeld([]), { vorm, id: "a", links: true });
    expect(svg).toContain("1 van 4");
    expect(svg).not.toMatch(/<a |NaN|undefined/);
    expect(breedte * hoogte).toBeGreaterThan(0);
  });

  it.each([[1], [30], [0, 3, 0], [6, 6, 6, 6, 6], [3, 3, 3, 3, 3, 3, 3, 3, 3]])("has a number everywhere, with %j segments", (...aantallen) => {
    for (const vorm of VORMEN) expect(roosSvg(beeld(aantallen), { vorm, id: "a" }).svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("is a picture of its own without links, with a spoken name for each segment", () => {
    const { svg } = roosSvg(beeld([2, 1]), { vorm: "breed", id: "a" });
    expect(svg).toContain('role="img" aria-labelledby="a-breed-titel"');
    expect(svg).not.toContain("<a ");
    expect(svg).toContain("<title>1 Naam van t0-0: in ontwikkeling, was nog niet opgepakt in eerste helft 2024</title>");
  });

  it("links every segment by its spoken name, and every theme by its own", () => {
    const { svg } = roosSvg(beeld([2, 1]), { vorm: "breed", id: "a", links: true });
    expect(tel(svg, /<a href="\/rapport#t\d-\d" aria-label="\d Naam van t\d-\d: in ontwikkeling, was nog niet opgepakt in eerste helft 2024">/g)).toBe(3);
    expect(tel(svg, /<a href="\/rapport#t\d">/g)).toBe(2);
  });

  it("says a value by fill, pattern, icon and colour together", () => {
    const van = (waarde: string | null) => roosSvg(beeld([1], { themas: [{ sleutel: "t", naam: "T", segmenten: [segment("s", { waarde, vorige: null })] }], vorige: null }), { vorm: "smal", id: "a" }).svg.split("</title>").at(-1)!.split("Gereed")[0]!;
    const tekeningen = ["gereed", "bezig", "begin", "geen", null].map(van);
    expect(new Set(tekeningen).size).toBe(5);
    expect(van("gereed")).toContain("#0b6e4f");
    expect(van("bezig")).toContain("url(#a-smal-1)");
    expect(van("begin")).toContain("url(#a-smal-2)");
  });

  it("shows where a segment was, but not that it was unknown", () => {
    const spoken = (vorige: (typeof SCHAAL)[number] | null) => tel(roosSvg(beeld([1], { vorige: null, themas: [{ sleutel: "t", naam: "T", segmenten: [segment("s", { vorige })] }] }), { vorm: "smal", id: "a" }).svg, /stroke-dasharray="2.5 3.5"/g);
    expect([null, SCHAAL[3]!, SCHAAL[2]!].map(spoken)).toEqual([0, 0, 1]);
  });

  it("marks what is out of date, and explains the mark only then", () => {
    const roos = (oud: boolean) => roosSvg(beeld([1], { themas: [{ sleutel: "t", naam: "T", segmenten: [segment("s", { oud })] }] }), { vorm: "smal", id: "a" }).svg;
    expect(roos(true)).toContain("fill-opacity");
    expect(tel(roos(true), />verouderd</g)).toBe(1);
    expect(roos(false)).not.toMatch(/fill-opacity|verouderd/);
  });

  it("keeps the patterns of two drawings apart", () => {
    const ids = (id: string, vorm: (typeof VORMEN)[number]) => roosSvg(beeld([1]), { vorm, id }).svg.match(/ id="[^"]+"/g)!;
    const alle = [...ids("a", "breed"), ...ids("a", "smal"), ...ids("b", "breed")];
    expect(new Set(alle).size).toBe(alle.length);
  });
});

describe("verdelingSvg", () => {
  const rijen = [{ naam: "Regiovisie", groep: kwaad, aantallen: [10, 20, 0, 5], leeg: 8 }, { naam: "Een heel lange naam die over twee regels moet worden afgebroken", aantallen: [43, 0, 0, 0], leeg: 0 }];

  it.each(VORMEN)("draws a part per status that occurs, with its number (%s)", (vorm) => {
    const { svg } = verdelingSvg(SCHAAL, rijen, { vorm, id: "v", titel: kwaad });
    expect(svg).not.toMatch(/NaN|undefined|<script/);
    const balken = svg.split("</defs>")[1]!;
    expect([10, 20, 5, 8, 43].filter((aantal) => balken.includes(`>${aantal}</text>`))).toEqual([10, 20, 5, 8, 43]);
    expect(balken).not.toContain(">0</text>");
  });

  it("draws nothing of nothing", () => {
    expect(verdelingSvg(SCHAAL, [{ naam: "Leeg", aantallen: [0, 0, 0, 0], leeg: 0 }], { vorm: "breed", id: "v", titel: "Leeg" }).svg).not.toMatch(/NaN|Infinity/);
  });
});

describe("verloopSvg", () => {
  it("draws a column per round, higher as the status is further, and says it", () => {
    const svg = verloopSvg([SCHAAL[2]!, SCHAAL[1]!, SCHAAL[0]!, SCHAAL[3]!, null, null], { id: "l", woorden: kwaad });
    expect(svg).not.toMatch(/NaN|<script/);
    expect(tel(svg, /stroke="#dcd8cc"/g)).toBe(6);
    expect(["9", "18", "30"].every((hoogte) => svg.includes(`height="${hoogte}"`))).toBe(true);
    expect(tel(svg, />\?<\/text>/g)).toBe(1);
    expect(tel(svg, /stroke-dasharray="2 2"/g)).toBe(2);
  });
});
