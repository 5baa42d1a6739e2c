import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bladenVan, KOPHOOGTE, labelsVan, midden, REGELHOOGTE } from "~/roos/roos-tekening";
import { beeld } from "./maak-beeld";

const themas = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 9 }).filter((aantallen) => aantallen.some((aantal) => aantal > 0));
const namen = fc.constantFrom("Kort", "Afspraken voor verwerving bovenregionale plekken", "Samenwerking tussen gemeenten, zorgkantoren, aanbieders en woningcorporaties in de hele regio");

describe("bladenVan", () => {
  it("gives an empty rose no segments", () => {
    expect(bladenVan({ themas: [] })).toEqual([]);
    expect(bladenVan(beeld([0, 0]))).toEqual([]);
  });

  it("gives every segment the same angle, one after the other, within one turn, numbered from 1", () => {
    fc.assert(fc.property(themas, (aantallen) => {
      const bladen = bladenVan(beeld(aantallen));
      expect(bladen.map(({ nummer }) => nummer)).toEqual(bladen.map((_, i) => i + 1));
      const breedtes = bladen.map(({ van, tot }) => tot - van);
      for (const breedte of breedtes) expect(breedte).toBeCloseTo(breedtes[0]!, 9);
      for (const [i, blad] of bladen.entries()) if (i > 0) expect(blad.van).toBeGreaterThanOrEqual(bladen[i - 1]!.tot - 1e-9);
      expect(bladen[0]!.van).toBeGreaterThanOrEqual(0);
      expect(bladen.at(-1)!.tot).toBeLessThanOrEqual(2 * Math.PI + 1e-9);
    }));
  });

  it("leaves a gap between themes, and none within one", () => {
    const [a, b, c] = bladenVan(beeld([2, 1]));
    expect(b!.van).toBeCloseTo(a!.tot, 9);
    expect(c!.van - b!.tot).toBeGreaterThan(0.02);
    const alleen = bladenVan(beeld([1]));
    expect(alleen[0]!.tot - alleen[0]!.van).toBeCloseTo(2 * Math.PI, 9);
  });
});

describe("labelsVan", () => {
  const vlakken = (aantallen: readonly number[], naam = "Kort") => {
    const roos = beeld(aantallen);
    const lang = { ...roos, themas: roos.themas.map((thema) => ({ ...thema, naam, segmenten: thema.segmenten.map((segment) => ({ ...segment, naam })) })) };
    const bladen = bladenVan(lang);
    return { bladen, ...labelsVan(lang, bladen) };
  };

  it("names every segment once, and every theme that has one on each side where it is", () => {
    fc.assert(fc.property(themas, (aantallen) => {
      const { bladen, labels, koppen } = vlakken(aantallen);
      expect(labels.map(({ blad }) => blad.nummer).sort((a, b) => a - b)).toEqual(bladen.map(({ nummer }) => nummer));
      const genoemd = (lijst: readonly string[]) => [...new Set(lijst)].sort();
      expect(koppen.map(({ thema, kant }) => `${thema.sleutel} ${kant}`).sort()).toEqual(genoemd(labels.map(({ blad, kant }) => `t${blad.thema} ${kant}`)));
    }));
  });

  it("never puts one name over another, and keeps all of them within the drawing", () => {
    fc.assert(fc.property(themas, namen, (aantallen, naam) => {
      const { labels, koppen, hoogte } = vlakken(aantallen, naam);
      for (const kant of ["links", "rechts"]) {
        const hier = [...labels.filter((label) => label.kant === kant).map(({ y, regels }) => ({ y, onder: y + regels.length * REGELHOOGTE })), ...koppen.filter((kop) => kop.kant === kant).map(({ y, regels }) => ({ y, onder: y + regels.length * KOPHOOGTE }))].sort((a, b) => a.y - b.y);
        for (const [i, vlak] of hier.entries()) {
          if (i > 0) expect(vlak.y).toBeGreaterThanOrEqual(hier[i - 1]!.onder - 1e-6);
          expect(vlak.y).toBeGreaterThanOrEqual(-hoogte / 2);
          expect(vlak.onder).toBeLessThanOrEqual(hoogte / 2);
        }
      }
    }));
  });

  it("keeps a theme that reaches little past the vertical whole, and divides one that reaches far round", () => {
    const kanten = (aantallen: readonly number[], thema: number) => new Set(vlakken(aantallen).labels.filter(({ blad }) => blad.thema === thema).map(({ kant }) => kant)).size;
    expect([kanten([2, 6, 3, 4], 1), kanten([3, 3, 3, 3, 3, 3, 3, 3, 3], 4), kanten([12], 0), kanten([13, 1], 0)]).toEqual([1, 1, 2, 2]);
  });

  it("goes down a side in the order of the circle, each name under that of its theme", () => {
    fc.assert(fc.property(themas, (aantallen) => {
      const { labels, koppen } = vlakken(aantallen);
      for (const kant of ["links", "rechts"] as const) {
        const hier = labels.filter((label) => label.kant === kant).sort((a, b) => a.y - b.y);
        const hoeken = hier.map(({ blad }) => midden(blad));
        expect(hoeken).toEqual(hoeken.toSorted((a, b) => (kant === "rechts" ? a - b : b - a)));
        for (const { blad, y } of hier) expect(y).toBeGreaterThan(koppen.find((kop) => kop.kant === kant && kop.thema.sleutel === `t${blad.thema}`)!.y);
      }
    }));
  });
});
