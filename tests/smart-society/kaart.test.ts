import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KAARTWEIGERINGEN, lijnTussen, lijstVan, losse, rangVan, samenhangBezwaar, type Lijn, type Punt, type Puntsoort, type Tak } from "~/smart-society/kaart";

const punt = (id: string, soort: Puntsoort, velden: Partial<Punt> = {}): Punt => ({ id, soort, titel: id, omschrijving: "", geprioriteerd: false, gerealiseerd: false, niveau: null, fase: null, categorie: null, ...velden });
const lijn = (van: string, naar: string): Lijn => ({ id: `${van}-${naar}`, van, naar });
const [u, v, o, p, h, i] = [punt("u", "uitdaging"), punt("v", "uitdaging"), punt("o", "oplossing"), punt("p", "oplossing"), punt("h", "haakje"), punt("i", "haakje")];

/** Any map: points of all kinds, lines that the rules allowed. */
const kaart = fc
  .array(fc.constantFrom<Puntsoort>("uitdaging", "oplossing", "haakje"), { maxLength: 14 })
  .map((soorten) => soorten.map((soort, nr) => punt(`p${nr}`, soort)))
  .chain((punten) => fc.tuple(fc.constant(punten), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 30 })))
  .map(([punten, paren]) => {
    const lijnen = paren.reduce<Lijn[]>((gelegd, [een, ander]) => {
      const nieuw = lijnTussen(punten[een % Math.max(1, punten.length)], punten[ander % Math.max(1, punten.length)], gelegd);
      return nieuw.ok ? [...gelegd, lijn(nieuw.van, nieuw.naar)] : gelegd;
    }, []);
    return { punten, lijnen };
  });

describe("lijnTussen", () => {
  it.each<[string, Punt | undefined, Punt | undefined, Lijn[], string]>([
    ["from a point that is not there", undefined, o, [], "punt-onbekend"],
    ["to a point that is not there", u, undefined, [], "punt-onbekend"],
    ["between two that are not there", undefined, undefined, [], "punt-onbekend"],
    ["from a point to itself", o, o, [], "zelfde-punt"],
    ["between two uitdagingen", u, v, [], "zelfde-soort"],
    ["between two oplossingen", o, p, [], "zelfde-soort"],
    ["between two haakjes", h, i, [], "zelfde-soort"],
    ["that is there already", u, o, [lijn("u", "o")], "al-verbonden"],
    ["that is there already, named the other way round", o, u, [lijn("u", "o")], "al-verbonden"],
  ])("refuses one %s", (_, een, ander, lijnen, reden) => {
    expect(lijnTussen(een, ander, lijnen)).toEqual({ ok: false, reden });
  });

  it.each([[u, o], [u, h], [o, h]])("goes outwards from %o to %o, whichever is named first", (van, naar) => {
    const verwacht = { ok: true, van: van.id, naar: naar.id };
    const andere = [lijn("v", "o"), lijn("u", "p"), lijn(naar.id, van.id)];
    expect([lijnTussen(van, naar, andere), lijnTussen(naar, van, andere)]).toEqual([verwacht, verwacht]);
  });

  it("only ever gives lines from the nearer to the farther, each once", () => {
    fc.assert(
      fc.property(kaart, ({ punten, lijnen }) => {
        const opId = new Map(punten.map((een) => [een.id, een]));
        for (const { van, naar } of lijnen) expect(rangVan(opId.get(van)!)).toBeLessThan(rangVan(opId.get(naar)!));
        expect(new Set(lijnen.map(({ id }) => id)).size).toBe(lijnen.length);
      }),
    );
  });
});

describe("samenhangBezwaar", () => {
  const pijl = (tekst: string) => ({ van: tekst[0]!, naar: tekst[1]! });
  it.each<[string, string, string[], string]>([
    ["aa", "met-zichzelf", [], "an opgave to itself"],
    ["aa", "met-zichzelf", ["aa"], "an opgave to itself, even where it stands already"],
    ["ab", "al-samenhang", ["bc", "ab"], "the same link again"],
    ["ba", "kring", ["ab"], "the way back"],
    ["ca", "kring", ["bc", "ab"], "the way back by another"],
    ["ea", "kring", ["ab", "ac", "bd", "cd", "de", "xy"], "the way back by a fork"],
  ])("refuses %s with %s: %4$s", (nieuw, verwacht, alle) => {
    const { van, naar } = pijl(nieuw);
    expect(samenhangBezwaar(alle.map(pijl), van, naar)).toBe(verwacht);
  });

  it.each<[string, string[]]>([["ab", []], ["ac", ["ab", "bc"]], ["ab", ["cb", "ac"]], ["ab", ["cd", "dc", "bc"]], ["xa", ["ab", "bc"]]])("takes %s beside %j", (nieuw, alle) => {
    const { van, naar } = pijl(nieuw);
    expect(samenhangBezwaar(alle.map(pijl), van, naar)).toBeNull();
  });

  it("never lets a circle come, and refuses only what would make one", () => {
    const namen = [..."abcdefgh"];
    /** Takes away what nothing leads to, until nothing is left or a circle stays. */
    const heeftKring = (alle: { van: string; naar: string }[]): boolean => {
      const rest = alle.filter(({ van }) => alle.some(({ naar }) => naar === van));
      return rest.length > 0 && (rest.length === alle.length || heeftKring(rest));
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...namen), fc.constantFrom(...namen)), { maxLength: 50 }), (pogingen) => {
        let alle: { van: string; naar: string }[] = [];
        for (const [van, naar] of pogingen) {
          const bezwaar = samenhangBezwaar(alle, van, naar);
          const erbij = [...alle, { van, naar }];
          if (bezwaar === "kring" || bezwaar === "met-zichzelf") expect(heeftKring(erbij)).toBe(true);
          else if (bezwaar === null) expect(heeftKring((alle = erbij))).toBe(false);
          else expect(alle).toContainEqual({ van, naar });
        }
      }),
    );
  });
});

describe("lijstVan", () => {
  const namen = (takken: readonly Tak[]): string => takken.map(({ punt: { id }, takken: onder }) => (onder.length ? `${id}(${namen(onder)})` : id)).join(" ");
  const alle = (takken: readonly Tak[]): Tak[] => takken.flatMap((tak) => [tak, ...alle(tak.takken)]);

  it("is empty for an empty map", () => {
    expect(lijstVan({ punten: [], lijnen: [] })).toEqual({ uitdagingen: [], los: [] });
  });

  it("puts what serves two under both, and what nothing leads to apart", () => {
    const { uitdagingen, los } = lijstVan({ punten: [h, o, u, p, v, i], lijnen: [lijn("u", "o"), lijn("v", "o"), lijn("o", "h"), lijn("u", "h"), lijn("p", "i")] });
    expect(namen(uitdagingen)).toBe("u(o(h) h) v(o(h))");
    expect(namen(los)).toBe("p(i)");
    expect(uitdagingen[0]!.takken.map((tak) => tak.lijn)).toEqual(["u-o", "u-h"]);
  });

  it("puts kinds in order, then what is chosen, then by name as a Dutch reader does", () => {
    const punten = [punt("h", "haakje", { titel: "Aa" }), punt("o", "oplossing", { titel: "Zz" }), punt("w", "uitdaging", { titel: "Één" }), punt("u", "uitdaging", { titel: "Fiets" }), punt("v", "uitdaging", { titel: "Zon", geprioriteerd: true }), punt("x", "uitdaging", { titel: "dak" })];
    const { uitdagingen, los } = lijstVan({ punten, lijnen: [] });
    expect([namen(uitdagingen), namen(los)]).toEqual(["v x w u", "o h"]);
    expect(namen(lijstVan({ punten, lijnen: [lijn("v", "h"), lijn("v", "o")] }).uitdagingen)).toBe("v(o h) x w u");
  });

  it("leaves out a line to what is not there", () => {
    expect(namen(lijstVan({ punten: [u], lijnen: [lijn("u", "weg")] }).uitdagingen)).toBe("u");
  });

  it("has every point and every line, and nothing that is not on the map", () => {
    fc.assert(
      fc.property(kaart, ({ punten, lijnen }) => {
        const { uitdagingen, los } = lijstVan({ punten, lijnen });
        const takken = alle([...uitdagingen, ...los]);
        expect(new Set(takken.map((tak) => tak.punt.id))).toEqual(new Set(punten.map(({ id }) => id)));
        expect(new Set(takken.flatMap((tak) => tak.takken.map((onder) => `${tak.punt.id}-${onder.punt.id}`)))).toEqual(new Set(lijnen.map(({ id }) => id)));
        for (const tak of takken) for (const onder of tak.takken) expect(onder.lijn).toBe(`${tak.punt.id}-${onder.punt.id}`);
        expect([...uitdagingen, ...los].every((tak) => tak.lijn === null)).toBe(true);
        expect(uitdagingen.map((tak) => tak.punt.id).sort()).toEqual(punten.filter(({ soort }) => soort === "uitdaging").map(({ id }) => id).sort());
        expect(los.map((tak) => tak.punt.id).sort()).toEqual(losse(punten, lijnen).map(({ id }) => id).sort());
      }),
    );
  });
});

describe("losse", () => {
  it("are oplossingen and haakjes that no line leads to, never an uitdaging", () => {
    expect(losse([u, v, o, p, h, i], [lijn("u", "o"), lijn("p", "h")]).map(({ id }) => id)).toEqual(["p", "i"]);
  });
});

describe("the refusals", () => {
  it("stand where they are mended", () => {
    expect(Object.fromEntries(Object.entries(KAARTWEIGERINGEN).map(([weigering, [veld]]) => [weigering, veld]))).toEqual({
      "punt-onbekend": "naar", "zelfde-punt": "naar", "zelfde-soort": "naar", "al-verbonden": "naar", "titel-bezet": "titel", "opgave-gesloten": "formulier", "in-gebruik": "formulier", "soort-vast": "soort",
      "opgave-onbekend": "opgave", "met-zichzelf": "opgave", "al-samenhang": "opgave", kring: "opgave", "intussen-gewijzigd": "formulier",
    });
  });
});
