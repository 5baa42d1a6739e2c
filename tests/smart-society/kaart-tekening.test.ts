import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lijnTussen, type Buur, type Kaart, type Lijn, type Punt, type Puntsoort } from "~/smart-society/kaart";
import { padVan } from "~/smart-society/kaart-svg";
import { tekeningVan, type Knoop, type Knoopsoort, type Positie } from "~/smart-society/kaart-tekening";

const punt = (id: string, soort: Puntsoort, velden: Partial<Punt> = {}): Punt => ({ id, soort, titel: id, omschrijving: "", geprioriteerd: false, gerealiseerd: false, niveau: null, fase: null, categorie: null, ...velden });
const lijn = (van: string, naar: string): Lijn => ({ id: `${van}-${naar}`, van, naar });
const buur = (sleutel: string, richting: Buur["richting"] = "van"): Buur => ({ id: `s-${sleutel}`, sleutel, titel: `Opgave ${sleutel}`, uitleg: "", richting });
const opgave = { sleutel: "binnenstad", titel: "Leefbare binnenstad" };
const LEEG: Kaart = { opgave, punten: [], lijnen: [], buren: [] };
const opSleutel = (knopen: readonly Knoop[]) => Object.fromEntries(knopen.map((knoop) => [knoop.sleutel, knoop]));

function overlappen(knopen: readonly Knoop[]): string[] {
  return knopen.flatMap((een, nr) => knopen.slice(nr + 1).filter((ander) => een.x < ander.x + ander.breedte && ander.x < een.x + een.breedte && een.y < ander.y + ander.hoogte && ander.y < een.y + een.hoogte).map((ander) => `${een.sleutel} ${ander.sleutel}`));
}

const titel = fc.array(fc.constantFrom("slimme", "lantaarnpaal", "gevoel van onveiligheid", "woningbouwversnellingsprogramma", "in", "de", "wijk"), { minLength: 1, maxLength: 9 }).map((woorden) => woorden.join(" "));
const enigeKaart: fc.Arbitrary<Kaart> = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom<Puntsoort>("uitdaging", "oplossing", "haakje"), titel, fc.boolean()), { maxLength: 18 }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 30 }), fc.nat(3))
  .map(([rijen, paren, buren]) => {
    const punten = rijen.map(([soort, tekst, merk], nr) => punt(`p${nr}`, soort, { titel: tekst, geprioriteerd: soort === "uitdaging" && merk, gerealiseerd: soort === "oplossing" && merk }));
    const lijnen = paren.reduce<Lijn[]>((gelegd, [een, ander]) => {
      const nieuw = lijnTussen(punten[een % Math.max(1, punten.length)], punten[ander % Math.max(1, punten.length)], gelegd);
      return nieuw.ok ? [...gelegd, lijn(nieuw.van, nieuw.naar)] : gelegd;
    }, []);
    return { opgave, punten, lijnen, buren: Array.from({ length: buren }, (_, nr) => buur(`b${nr}`, nr % 2 ? "naar" : "van")) };
  });
const proeven = { numRuns: 40 };

/** Sixty points in all three columns, with lines crossing all over. */
const GROOT: Kaart = {
  opgave,
  punten: Array.from({ length: 60 }, (_, nr) => punt(`p${nr}`, (["uitdaging", "oplossing", "haakje"] as const)[nr % 3]!, { titel: `Punt ${nr} ${"met een lange naam ".repeat(nr % 5)}`.trim() })),
  lijnen: Array.from({ length: 60 }, (_, nr) => [nr, (nr * 7 + 1) % 60] as const).flatMap(([een, ander]) => (een % 3 < ander % 3 ? [lijn(`p${een}`, `p${ander}`)] : een % 3 > ander % 3 ? [lijn(`p${ander}`, `p${een}`)] : [])),
  buren: [buur("armoede"), buur("havens", "naar")],
};

describe("tekeningVan", () => {
  it("draws an empty map as the opgave alone, in a frame with room around it", () => {
    const { knopen, verbindingen, ...kader } = tekeningVan(LEEG, []);
    expect(knopen.map(({ sleutel, soort, titel: tekst, merk }) => [sleutel, soort, tekst, merk])).toEqual([["opgave", "opgave", "Leefbare binnenstad", null]]);
    expect(verbindingen).toEqual([]);
    const [{ x, y, breedte, hoogte }] = knopen as [Knoop];
    expect(kader).toEqual({ x: x - 24, y: y - 24, breedte: breedte + 48, hoogte: hoogte + 48 });
  });

  it("has a node for all there is, in a fixed order, and marks what is chosen or there", () => {
    const kaart = { ...LEEG, punten: [punt("h", "haakje"), punt("o", "oplossing", { gerealiseerd: true }), punt("u", "uitdaging", { geprioriteerd: true }), punt("v", "uitdaging")], buren: [buur("armoede")] };
    const { knopen } = tekeningVan(kaart, []);
    expect(knopen.map(({ sleutel, soort, merk }) => [sleutel, soort, merk !== null])).toEqual([["opgave", "opgave", false], ["opgave:armoede", "buur", true], ["u", "uitdaging", true], ["v", "uitdaging", false], ["o", "oplossing", true], ["h", "haakje", false]]);
    expect(knopen.flatMap(({ merk, soort }) => (merk && soort !== "buur" ? [merk] : []))).toEqual(["geprioriteerd", "gerealiseerd"]);
    const { u, v } = opSleutel(knopen);
    expect(u!.hoogte).toBeGreaterThan(v!.hoogte);
  });

  it("tells the two ways apart in which another opgave is connected", () => {
    const [heen, terug] = (["naar", "van"] as const).map((richting) => tekeningVan({ ...LEEG, buren: [buur("armoede", richting)] }, []).knopen[1]!.merk);
    expect(heen).not.toBe(terug);
  });

  it("connects the uitdagingen and what is loose to the opgave, and the rest by its lines", () => {
    const kaart = { ...LEEG, punten: [punt("u", "uitdaging"), punt("o", "oplossing"), punt("p", "oplossing"), punt("h", "haakje")], lijnen: [lijn("u", "o"), lijn("p", "h"), lijn("u", "weg"), lijn("weg", "o")], buren: [buur("armoede")] };
    expect(tekeningVan(kaart, []).verbindingen.map(({ langs: _, ...rest }) => rest)).toEqual([
      { sleutel: "s-armoede", van: "opgave:armoede", naar: "opgave", soort: "samenhang" },
      { sleutel: "opgave-u", van: "opgave", naar: "u", soort: "vanzelf" },
      { sleutel: "opgave-p", van: "opgave", naar: "p", soort: "vanzelf" },
      { sleutel: "u-o", van: "u", naar: "o", soort: "lijn" },
      { sleutel: "p-h", van: "p", naar: "h", soort: "lijn" },
    ]);
  });

  it("gives a longer title a higher node", () => {
    const { kort, lang } = opSleutel(tekeningVan({ ...LEEG, punten: [punt("kort", "uitdaging"), punt("lang", "uitdaging", { titel: "woorden ".repeat(20) })] }, []).knopen);
    expect(lang!.hoogte - kort!.hoogte).toBe(18 * (lang!.regels.length - 1));
  });

  it("overlaps nothing on a map of sixty points", () => {
    const { knopen } = tekeningVan(GROOT, []);
    expect(knopen).toHaveLength(63);
    expect(overlappen(knopen)).toEqual([]);
  });

  it("overlaps nothing on any map, and frames it whole", () => {
    fc.assert(
      fc.property(enigeKaart, (kaart) => {
        const tekening = tekeningVan(kaart, []);
        expect(overlappen(tekening.knopen)).toEqual([]);
        for (const { x, y, breedte, hoogte } of tekening.knopen) {
          expect(x).toBeGreaterThan(tekening.x);
          expect(y).toBeGreaterThan(tekening.y);
          expect(x + breedte).toBeLessThan(tekening.x + tekening.breedte);
          expect(y + hoogte).toBeLessThan(tekening.y + tekening.hoogte);
        }
      }),
      proeven,
    );
  });

  it("has a column for each kind, from the other opgaven on the left to the haakjes on the right", () => {
    const volgorde: Knoopsoort[] = ["buur", "opgave", "uitdaging", "oplossing", "haakje"];
    fc.assert(
      fc.property(enigeKaart, (kaart) => {
        const { knopen } = tekeningVan(kaart, []);
        const kolommen = volgorde.map((soort) => [...new Set(knopen.filter((knoop) => knoop.soort === soort).map(({ x }) => x))]).filter((kolom) => kolom.length > 0);
        expect(kolommen.every((kolom) => kolom.length === 1)).toBe(true);
        const links = kolommen.map(([x]) => x!);
        for (const [nr, x] of links.entries()) if (nr > 0) expect(x).toBeGreaterThan(links[nr - 1]! + 200);
      }),
      { ...proeven, examples: [[GROOT]] },
    );
  });

  it("has the opgave in its middle, whatever is added around it", () => {
    fc.assert(
      fc.property(enigeKaart, (kaart) => {
        const { x, y, breedte, hoogte } = tekeningVan(kaart, []).knopen[0]!;
        expect([x + breedte / 2, y + hoogte / 2]).toEqual([0, 0]);
      }),
      proeven,
    );
  });

  it("leads a line that passes a column between the nodes, from left to right, and a shorter one straight on", () => {
    fc.assert(
      fc.property(enigeKaart, (kaart) => {
        const { knopen, verbindingen } = tekeningVan(kaart, []);
        const kolommen = [...new Set(knopen.map(({ x }) => x))].sort((a, b) => a - b);
        const op = opSleutel(knopen);
        for (const { van, naar, langs } of verbindingen) {
          const [begin, eind] = [op[van]!.x, op[naar]!.x];
          const ertussen = kolommen.filter((x) => x > begin && x < eind);
          expect(langs.length >= ertussen.length).toBe(true);
          if (ertussen.length > 0) expect(langs.length).toBeGreaterThan(0);
          const weg = [begin + 200, ...langs.map(({ x }) => x), eind];
          expect(weg).toEqual([...weg].sort((a, b) => a - b));
          for (const { x, y } of langs) expect(knopen.filter((knoop) => x > knoop.x && x < knoop.x + knoop.breedte && y > knoop.y && y < knoop.y + knoop.hoogte)).toEqual([]);
        }
      }),
      { ...proeven, examples: [[GROOT]] },
    );
  });

  it("leads a line straight on to what lies where somebody put it", () => {
    const kaart = { ...LEEG, punten: [punt("u", "uitdaging"), punt("h", "haakje"), punt("i", "haakje")], lijnen: [lijn("u", "h")] };
    const langs = (posities: Positie[]) => Object.fromEntries(tekeningVan(kaart, posities).verbindingen.map((een) => [een.naar, een.langs.length > 0]));
    expect(langs([])).toEqual({ u: false, h: true, i: true });
    expect(langs([{ knoop: "i", x: 900, y: 0 }])).toEqual({ u: false, h: true, i: false });
    expect(langs([{ knoop: "u", x: 0, y: 0 }])).toEqual({ u: false, h: false, i: true });
    expect(langs([{ knoop: "opgave", x: 0, y: 0 }])).toEqual({ u: false, h: true, i: false });
  });

  it("is the same for the same map, whatever was drawn in between, and leaves the map as it was", () => {
    fc.assert(
      fc.property(enigeKaart, enigeKaart, (kaart, andere) => {
        const kopie = structuredClone(kaart);
        const eerst = tekeningVan(kaart, []);
        expect(kaart).toEqual(kopie);
        tekeningVan(andere, []);
        expect(tekeningVan(kopie, [])).toEqual(eerst);
      }),
      proeven,
    );
  });

  it("keeps a place that was given by hand exactly, and moves nothing else for it", () => {
    const getal = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(enigeKaart, fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constant(0), getal), fc.oneof(fc.constant(0), getal)), { minLength: 1, maxLength: 6 }), (kaart, plaatsen) => {
        const vanzelf = tekeningVan(kaart, []).knopen;
        const hand = new Map(plaatsen.map(([nr, x, y]): [string, Positie] => { const knoop = vanzelf[nr % vanzelf.length]!.sleutel; return [knoop, { knoop, x, y }]; }));
        const { knopen, x, y, breedte, hoogte } = tekeningVan(kaart, [...hand.values(), { knoop: "weg", x: 5_000_000, y: 5 }]);
        expect(knopen).toEqual(vanzelf.map((knoop) => { const plek = hand.get(knoop.sleutel); return plek ? { ...knoop, x: plek.x, y: plek.y } : knoop; }));
        expect([x, y]).toEqual([Math.min(...knopen.map((knoop) => knoop.x)) - 24, Math.min(...knopen.map((knoop) => knoop.y)) - 24]);
        expect([x + breedte, y + hoogte]).toEqual([Math.max(...knopen.map((knoop) => knoop.x + knoop.breedte)) + 24, Math.max(...knopen.map((knoop) => knoop.y + knoop.hoogte)) + 24]);
      }),
      proeven,
    );
  });
});

describe("padVan", () => {
  it.each<[string, [number, number][], string]>([
    ["straight on", [[0, 0], [200, 50]], "M0 0C100 0 100 50 200 50"],
    ["with a bend where it is short, or goes back", [[0, 0], [-20, 50]], "M0 0C40 0 -60 50 -20 50"],
    ["past what lies between", [[0, 0], [100, 30], [104, 30], [200, 0]], "M0 0C50 0 50 30 100 30C110 30 94 30 104 30C152 30 152 0 200 0"],
  ])("goes %s", (_, punten, pad) => {
    const [begin, ...rest] = punten.map(([x, y]) => ({ x, y }));
    expect(padVan(begin!, rest.slice(0, -1), rest.at(-1)!)).toBe(pad);
  });

  it("touches every point it is given, in order", () => {
    const plek = fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) });
    fc.assert(
      fc.property(plek, fc.array(plek, { maxLength: 6 }), plek, (begin, langs, eind) => {
        const [eerste, ...stukken] = padVan(begin, langs, eind).split(/[MC]/).slice(1);
        expect([eerste, ...stukken.map((stuk) => stuk.split(" ").slice(-2).join(" "))]).toEqual([begin, ...langs, eind].map(({ x, y }) => `${x} ${y}`));
        expect(stukken.every((stuk) => stuk.split(" ").length === 6)).toBe(true);
      }),
    );
  });
});
