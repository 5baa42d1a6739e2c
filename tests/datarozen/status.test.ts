import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gebrekInWoorden, gebrekVan, GEBREKEN, isAntwoord, isOvergenomen, isVerouderd, kenmerkVan, tellingVan, voortgangVan, waardenVoor } from "~/datarozen/status";
import { halfjaarUitTekst, halfjaarSleutel, vorige, type Halfjaar } from "~/periode/halfjaar";
import { INHOUD, status, statussen } from "./maak-inhoud";

const NU = "2024-h1";
const tekst = { toelichting: "Dit is waarom." };

describe("gebrekVan", () => {
  const gebrek = (nu: Parameters<typeof gebrekVan>[3], toen?: Parameters<typeof gebrekVan>[4]) => gebrekVan(INHOUD, NU, "a1", nu, toen);

  it.each([
    ["there is nothing", undefined, "leeg"],
    ["nothing was chosen", status("a1", null, tekst), "leeg"],
    ["the value is not on the scale", status("a1", "gereed", tekst), "leeg"],
    ["the value is an answer to a question", status("a1", "ja", tekst), "leeg"],
  ] as const)("says that it is empty when %s", (_, nu, wat) => {
    expect(gebrek(nu)).toBe(wat);
  });

  it("asks for a toelichting with everything but the goal, the unknown too", () => {
    expect(["op-koers", "in-ontwikkeling", "nog-niet-opgepakt", "niet-voldoende-data"].map((waarde) => gebrek(status("a1", waarde)))).toEqual([null, "toelichting", "toelichting", "toelichting"]);
    expect(gebrek(status("a1", "in-ontwikkeling", tekst))).toBeNull();
  });

  it("asks for a toelichting with every change, the goal too, and for another than before", () => {
    const toen = status("a1", "in-ontwikkeling", { toelichting: "Er ligt een concept." });
    expect(gebrek(status("a1", "op-koers"), toen)).toBe("toelichting");
    expect(gebrek(status("a1", "op-koers", { toelichting: "Er ligt een concept." }), toen)).toBe("toelichting-nieuw");
    expect(gebrek(status("a1", "op-koers", { toelichting: "Het is vastgesteld." }), toen)).toBeNull();
    expect(gebrek(status("a1", "in-ontwikkeling", { toelichting: "Er ligt een concept." }), toen)).toBeNull();
  });

  it("sees no change where nothing was chosen before", () => {
    expect(gebrek(status("a1", "op-koers"), status("a1", null))).toBeNull();
  });

  it("asks to confirm what was taken over, once it is complete", () => {
    expect(gebrek(status("a1", "op-koers", { bevestigdIn: "2023-h2" }))).toBe("overgenomen");
    expect(gebrek(status("a1", "in-ontwikkeling", { bevestigdIn: "2023-h2" }))).toBe("toelichting");
  });

  it("asks of a question an answer and nothing else", () => {
    const vraag = (nu: Parameters<typeof gebrekVan>[3]) => gebrekVan(INHOUD, NU, "v", nu, status("v", "ja"));
    expect(vraag(status("v", "nee"))).toBeNull();
    expect(vraag(status("v", "op-koers"))).toBe("leeg");
    expect(vraag(status("v", "ja", { bevestigdIn: "2023-h2" }))).toBe("overgenomen");
    expect([gebrekInWoorden(INHOUD, "v", "leeg"), gebrekInWoorden(INHOUD, "a1", "leeg"), gebrekInWoorden(INHOUD, "v", "overgenomen")]).toEqual(["Kies ja of nee.", GEBREKEN.leeg, GEBREKEN.overgenomen]);
  });
});

describe("voortgangVan", () => {
  it("counts all parts, and names each that is not done", () => {
    const nu = statussen(status("a1", "op-koers"), status("a2", "in-ontwikkeling"), status("v", "ja"));
    expect(voortgangVan(INHOUD, NU, nu, new Map())).toEqual({ totaal: 4, klaar: 2, gebreken: [{ onderdeel: "a2", naam: "a2", gebrek: "toelichting" }, { onderdeel: "b1", naam: "b1", gebrek: "leeg" }] });
    expect(voortgangVan(INHOUD, NU, new Map(), new Map())).toMatchObject({ totaal: 4, klaar: 0 });
  });

  it("is done exactly when nothing lacks, whatever was said", () => {
    const rij = (onderdeel: string) => fc.record({ waarde: fc.constantFrom(...waardenVoor(INHOUD, onderdeel), null), toelichting: fc.constantFrom("", "oud", "nieuw"), bevestigdIn: fc.constantFrom(NU, "2023-h2") }).map((velden) => status(onderdeel, velden.waarde, velden));
    const alle = fc.tuple(...["a1", "a2", "b1", "v"].map(rij));
    fc.assert(fc.property(alle, alle, (nu, toen) => {
      const { totaal, klaar, gebreken } = voortgangVan(INHOUD, NU, statussen(...nu), statussen(...toen));
      expect(klaar + gebreken.length).toBe(totaal);
      for (const een of nu) expect(gebreken.some(({ onderdeel }) => onderdeel === een.onderdeel)).toBe(gebrekVan(INHOUD, NU, een.onderdeel, een, toen.find(({ onderdeel }) => onderdeel === een.onderdeel)) !== null);
    }));
  });
});

describe("tellingVan", () => {
  it("counts what is reached of what is known, and names the rest", () => {
    expect(tellingVan(INHOUD, statussen(status("a1", "op-koers"), status("a2", "in-ontwikkeling"), status("b1", "niet-voldoende-data"))).regels).toEqual(["1 van 2", "op koers", "1 niet voldoende data beschikbaar"]);
    expect(tellingVan(INHOUD, statussen(status("a1", "op-koers"))).regels).toEqual(["1 van 1", "op koers", "2 niet ingevuld"]);
    expect(tellingVan(INHOUD, new Map()).regels).toEqual(["0 van 0", "op koers", "3 niet ingevuld"]);
  });

  it("counts every subtheme in exactly one place, and no question", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...INHOUD.schaal.map(({ sleutel }) => sleutel), null, "ja"), { minLength: 3, maxLength: 3 }), (waarden) => {
      const { bereikt, geteld, regels } = tellingVan(INHOUD, statussen(...["a1", "a2", "b1"].map((onderdeel, i) => status(onderdeel, waarden[i]!)), status("v", "ja")));
      const genoemd = regels.slice(2).reduce((som, regel) => som + Number.parseInt(regel), 0);
      expect(geteld + genoemd).toBe(3);
      expect(bereikt).toBe(waarden.filter((waarde) => waarde === "op-koers").length);
    }));
  });
});

describe("isVerouderd", () => {
  const peil = (label: string) => halfjaarUitTekst(label)!;
  it.each([["2024-h1", "2024-h1", false], ["2023-h2", "2024-h1", false], ["2023-h1", "2024-h1", true], ["2023-h2", "2024-h2", true], ["onzin", "2024-h1", false]])("confirmed in %s is, seen from %s: %s", (bevestigd, vanaf, oud) => {
    expect(isVerouderd(bevestigd, peil(vanaf))).toBe(oud);
  });

  it("begins two half-years later and never ends", () => {
    const halfjaar = fc.record({ jaar: fc.integer({ min: 2000, max: 2090 }), helft: fc.constantFrom(1 as const, 2 as const) });
    fc.assert(fc.property(halfjaar, fc.integer({ min: 0, max: 12 }), (vanaf: Halfjaar, terug) => {
      let bevestigd = vanaf;
      for (let i = 0; i < terug; i++) bevestigd = vorige(bevestigd);
      expect(isVerouderd(halfjaarSleutel(bevestigd), vanaf)).toBe(terug >= 2);
    }));
  });
});

describe("kenmerkVan", () => {
  it("is the same for the same row, and another when a field differs", () => {
    const rij = fc.record({ waarde: fc.option(fc.string()), toelichting: fc.string({ unit: "binary" }), bron: fc.string(), afgestemd: fc.boolean() });
    fc.assert(fc.property(rij, rij, (a, b) => {
      expect(kenmerkVan({ ...a })).toBe(kenmerkVan(a));
      const gelijk = (a.waarde ?? "") === (b.waarde ?? "") && a.toelichting === b.toelichting && a.bron === b.bron && a.afgestemd === b.afgestemd;
      expect(kenmerkVan(a) === kenmerkVan(b)).toBe(gelijk);
    }));
  });

  it("does not mix up neighbouring fields", () => {
    expect(kenmerkVan({ waarde: "a", toelichting: "b", bron: "", afgestemd: false })).not.toBe(kenmerkVan({ waarde: "a", toelichting: "", bron: "b", afgestemd: false }));
  });
});

it("knows what may be said of what", () => {
  expect(waardenVoor(INHOUD, "v")).toEqual(["ja", "nee"]);
  expect(waardenVoor(INHOUD, "a1")).toHaveLength(4);
  expect([isAntwoord("ja"), isAntwoord("misschien"), isAntwoord(null), isAntwoord("toString")]).toEqual([true, false, false, false]);
  expect([isOvergenomen({ bevestigdIn: NU }, NU), isOvergenomen({ bevestigdIn: "2023-h2" }, NU)]).toEqual([false, true]);
});
