import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kaart, Punt, Puntsoort } from "~/smart-society/kaart";
import { kaartSvg, LEGENDA } from "~/smart-society/kaart-svg";
import { tekeningVan } from "~/smart-society/kaart-tekening";

const punt = (id: string, soort: Puntsoort, titel: string, velden: Partial<Punt> = {}): Punt => ({ id, soort, titel, omschrijving: "", geprioriteerd: false, gerealiseerd: false, niveau: null, fase: null, categorie: null, ...velden });
const KAART: Kaart = {
  opgave: { sleutel: "binnenstad", titel: "Leefbare binnenstad" },
  punten: [punt("u", "uitdaging", "Gevoel van onveiligheid in de avond", { geprioriteerd: true }), punt("v", "uitdaging", "Schaarse ruimte"), punt("o", "oplossing", "Slimme lantaarnpaal", { gerealiseerd: true }), punt("h", "haakje", "Provinciaal vlaggenschip")],
  lijnen: [{ id: "1", van: "u", naar: "o" }, { id: "2", van: "o", naar: "h" }],
  buren: [{ id: "s", sleutel: "armoede", titel: "Voorkomen van armoede", uitleg: "", richting: "van" }],
};
const svgVan = (kaart: Kaart = KAART, titel = "Opgavenkaart") => kaartSvg(tekeningVan(kaart, []), titel);

type Stuk = { naam: string; eigenschappen: Record<string, string>; tekst: string };

/** Reads the drawing as strictly as XML is; throws at anything that does not belong. */
function ontleed(svg: string): Stuk[] {
  const stukken: Stuk[] = [];
  const open: Stuk[] = [];
  const deel = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<>]*")*)(\/?)>|([^<>]+)/gy;
  for (let plek = 0; plek < svg.length; plek = deel.lastIndex) {
    deel.lastIndex = plek;
    const gevonden = deel.exec(svg);
    if (!gevonden) throw new Error(`Not XML from ${svg.slice(plek, plek + 40)}`);
    const [, dicht, naam, rest, leeg, tekst] = gevonden;
    if (tekst !== undefined) {
      if (!open.length || /&(?!#\d+;)/.test(tekst)) throw new Error(`No text of XML: ${tekst}`);
      open.at(-1)!.tekst += tekst.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    } else if (dicht) {
      if (open.pop()?.naam !== naam) throw new Error(`Closed too soon: ${naam}`);
    } else {
      const stuk = { naam: naam!, eigenschappen: Object.fromEntries([...rest!.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(([, wat, waarde]) => [wat!, waarde!])), tekst: "" };
      stukken.push(stuk);
      if (!leeg) open.push(stuk);
    }
  }
  if (open.length) throw new Error("Not closed");
  return stukken;
}
const teksten = (svg: string) => ontleed(svg).filter(({ naam }) => naam === "text").map(({ tekst }) => tekst);
const vorm = (stukken: readonly Stuk[]) => stukken.map(({ naam, eigenschappen }) => [naam, Object.keys(eigenschappen)]);

describe("kaartSvg", () => {
  it.each([
    ["a tag that closes", "</text></g></svg>"],
    ["a script", "<script>alert(1)</script>"],
    ["an attribute", "\" onload=\"alert(1)"],
    ["an attribute in single quotes", "' onload='alert(1)"],
    ["an entity", "&lt;&amp;&#60;&bestaatniet;"],
    ["a bare ampersand", "Bed & Bad"],
    ["a comment", "<!-- x -->"],
    ["CDATA", "<![CDATA[ ]]>"],
  ])("does not let %s break out of a title", (_, vijandig) => {
    const zo = (titel: string) => svgVan({ ...KAART, opgave: { ...KAART.opgave, titel }, punten: KAART.punten.map((een) => ({ ...een, titel })), buren: KAART.buren.map((een) => ({ ...een, titel })) }, titel);
    const svg = zo(vijandig);
    expect(vorm(ontleed(svg))).toEqual(vorm(ontleed(zo(vijandig.replace(/[<>&"]/g, "x")))));
    expect(ontleed(svg).find(({ naam }) => naam === "title")?.tekst).toBe(vijandig);
    expect(teksten(svg).join("").replace(/\s/g, "").split(vijandig.replace(/\s/g, ""))).toHaveLength(KAART.punten.length + KAART.buren.length + 2);
  });

  it("is XML whatever the titles are, and shows them whole", () => {
    const titel = fc.string({ unit: fc.constantFrom(..."<>&\"'/;#x1 -![]é🚂"), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(titel, titel, (een, ander) => {
        const svg = svgVan({ ...KAART, punten: [punt("u", "uitdaging", een)] }, ander);
        expect(new Set(ontleed(svg).map(({ naam }) => naam))).toEqual(new Set(["svg", "title", "rect", "g", "text", "path"]));
        expect(ontleed(svg)[1]!.tekst).toBe(ander);
        expect(teksten(svg).join("").replace(/\s/g, "")).toContain(een.replace(/\s/g, ""));
      }),
    );
  });

  it("contains every word of every title, and every mark", () => {
    const woorden = teksten(svgVan()).join(" ").split(" ");
    const titels = [KAART.opgave, ...KAART.punten, ...KAART.buren].flatMap(({ titel }) => titel.split(" "));
    expect(woorden).toEqual(expect.arrayContaining([...titels, "geprioriteerd", "gerealiseerd"]));
  });

  it("has a key to all kinds, each of its own form and not only its own colour", () => {
    expect(LEGENDA.map(([soort]) => soort).sort()).toEqual(["buur", "haakje", "opgave", "oplossing", "uitdaging"]);
    expect(teksten(svgVan()).slice(0, 5)).toEqual(["Opgave", "Uitdaging", "Oplossing", "Haakje", "Andere opgave"]);
    const vakken = svgVan().match(/<g transform="[^"]*">.*?<\/g>/g)!.map((groep) => ontleed(groep).filter(({ naam }) => naam === "rect"));
    expect(vakken).toHaveLength(5);
    const welke = (is: (vak: Record<string, string>, balken: number) => boolean) => LEGENDA.flatMap(([soort], nr) => (is(vakken[nr]![0]!.eigenschappen, vakken[nr]!.length - 1) ? [soort] : []));
    expect(welke((vak) => vak.fill === vak.stroke)).toEqual(["opgave"]);
    expect(welke((_, balken) => balken > 0)).toEqual(["uitdaging"]);
    expect(welke((vak) => Number(vak.rx) * 2 === Number(vak.height))).toEqual(["oplossing"]);
    expect(welke((vak) => vak["stroke-dasharray"] !== undefined)).toEqual(["haakje"]);
    expect(welke((vak) => Number(vak["stroke-width"]) > 2)).toEqual(["buur"]);
  });

  it("draws a node of each kind as its key shows it", () => {
    const kleurVan = (stuk: Stuk) => [stuk.eigenschappen.fill, stuk.eigenschappen.stroke, stuk.eigenschappen["stroke-dasharray"]].join();
    const rechthoeken = ontleed(svgVan()).filter(({ naam, eigenschappen }) => naam === "rect" && eigenschappen.rx);
    const [sleutel, knopen] = [rechthoeken.slice(0, 5), rechthoeken.slice(5)];
    expect(knopen.map((stuk) => sleutel.findIndex((een) => kleurVan(een) === kleurVan(stuk) && (een.eigenschappen["stroke-width"] === stuk.eigenschappen["stroke-width"] || stuk.eigenschappen["stroke-width"] === "3.5")))).toEqual([0, 4, 1, 1, 2, 3]);
    expect(knopen.map(({ eigenschappen }) => eigenschappen["stroke-width"])).toEqual(["2", "3", "3.5", "1.5", "1.5", "1.5"]);
  });

  it("draws each connection, the three sorts apart, from the right of the one to the left of the other", () => {
    const tekening = tekeningVan({ ...KAART, punten: [...KAART.punten, punt("i", "haakje", "Los haakje")] }, []);
    const paden = ontleed(kaartSvg(tekening, "x")).filter(({ naam }) => naam === "path");
    expect(paden).toHaveLength(tekening.verbindingen.length);
    const streek = (nr: number) => [paden[nr]!.eigenschappen.stroke, paden[nr]!.eigenschappen["stroke-dasharray"]].join();
    const perSoort = new Map(tekening.verbindingen.map(({ soort }, nr) => [soort, streek(nr)]));
    expect(new Set(perSoort.values()).size).toBe(3);
    expect(tekening.verbindingen.some(({ langs }) => langs.length > 0)).toBe(true);
    tekening.verbindingen.forEach(({ soort, van, naar, langs }, nr) => {
      const [a, b] = [van, naar].map((sleutel) => tekening.knopen.find((knoop) => knoop.sleutel === sleutel)!) as [(typeof tekening.knopen)[0], (typeof tekening.knopen)[0]];
      expect(streek(nr)).toBe(perSoort.get(soort));
      const weg = [{ x: a.x + a.breedte, y: a.y + a.hoogte / 2 }, ...langs, { x: b.x, y: b.y + b.hoogte / 2 }];
      expect(paden[nr]!.eigenschappen.d!.split(/[MC]/).slice(1).map((stuk) => stuk.split(" ").slice(-2).map(Number))).toEqual(weg.map(({ x, y }) => [x, y]));
    });
  });

  it("has all of it in view, the key included", () => {
    const tekening = tekeningVan(KAART, [{ knoop: "h", x: 3000, y: -2000 }]);
    const [svg, , vlak, ...rest] = ontleed(kaartSvg(tekening, "x"));
    const [x, y, breedte, hoogte] = svg!.eigenschappen.viewBox!.split(" ").map(Number) as [number, number, number, number];
    expect([x, y + 40]).toEqual([tekening.x, tekening.y]);
    expect(vlak!.eigenschappen).toMatchObject({ x: String(x), y: String(y), width: String(breedte), height: String(hoogte), fill: "#ffffff" });
    for (const { eigenschappen: vak } of rest.filter(({ naam, eigenschappen }) => naam === "rect" && eigenschappen.width === "200")) {
      expect(Number(vak.x)).toBeGreaterThanOrEqual(x);
      expect(Number(vak.x) + 200).toBeLessThanOrEqual(x + breedte);
      expect(Number(vak.y)).toBeGreaterThanOrEqual(y + 40);
      expect(Number(vak.y) + Number(vak.height)).toBeLessThanOrEqual(y + hoogte);
    }
  });

  it("is wide enough for its key, however small the map", () => {
    const [svg] = ontleed(svgVan({ ...KAART, punten: [], lijnen: [], buren: [] }));
    expect(Number(svg!.eigenschappen.width)).toBeGreaterThanOrEqual(24 + 5 * 150 - 10);
  });
});
