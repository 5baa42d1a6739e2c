import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bezwaarTegen, bezwarenTegenOpenen, LEGE_INHOUD, onderdelenVan, sleutelsIn, subthemasVan, type Roosinhoud, type Statuswaarde } from "~/datarozen/inhoud";
import { subthemaWijzigen, themaToevoegen, themaWijzigen, verplaatsen, verwijderen, vraagOpslaan, waardeOpslaan, type Wijziging } from "~/datarozen/inhoud-wijzigen";
import { INHOUD } from "./maak-inhoud";

const reden = (wijziging: Wijziging, inhoud: Roosinhoud = INHOUD) => { const uitkomst = wijziging(inhoud); return uitkomst.ok ? null : uitkomst.reden; };
const na = (wijziging: Wijziging, inhoud: Roosinhoud = INHOUD): Roosinhoud => { const uitkomst = wijziging(inhoud); if (!uitkomst.ok) throw new Error(uitkomst.reden); return uitkomst.inhoud; };
const waarde = (velden: Partial<Statuswaarde> = {}): Omit<Statuswaarde, "sleutel" | "versie"> => ({ label: "Nieuw", vulling: 0.5, patroon: "ruit", icoon: "kruis", kleur: "rood", soort: "gewoon", ...velden });

describe("what a rose can never ask", () => {
  it.each<[string, Wijziging, string]>([
    ["two themes of one name, whatever the capitals and accents", themaToevoegen({ naam: " thÉma A", subthemas: [] }, []), "thema-bezet"],
    ["two subthemes of one name in one theme", themaWijzigen("a", 1, { naam: "Thema a", subthemas: ["A1"] }, []), "subthema-bezet"],
    ["a subtheme moved to where there is one of its name", subthemaWijzigen("b1", 1, { naam: "a1", uitleg: "", thema: "a" }), "subthema-bezet"],
    ["the same question twice", vraagOpslaan(null, 0, { tekst: "is er een vraag?" }, []), "vraag-bezet"],
    ["two statuses of one name", waardeOpslaan(null, 0, waarde({ label: "op koers" }), []), "label-bezet"],
    ["two statuses that look the same", waardeOpslaan(null, 0, waarde({ patroon: "streep", icoon: "half", kleur: "oranje" }), []), "uiterlijk-bezet"],
    ["a scale without unknown, by removing it", verwijderen("statussen", "niet-voldoende-data"), "geen-onbekend"],
    ["a scale without unknown, by changing it", waardeOpslaan("niet-voldoende-data", 1, waarde(), []), "geen-onbekend"],
    ["a scale without a goal", verwijderen("statussen", "op-koers"), "geen-doel"],
    ["what is not there: a theme", themaWijzigen("x", 1, { naam: "X", subthemas: [] }, []), "onbekend-onderdeel"],
    ["a subtheme", subthemaWijzigen("x", 1, { naam: "X", uitleg: "", thema: "a" }), "onbekend-onderdeel"],
    ["a theme to move to", subthemaWijzigen("a1", 1, { naam: "a1", uitleg: "", thema: "x" }), "onbekend-onderdeel"],
    ["a status", waardeOpslaan("x", 1, waarde(), []), "onbekend-onderdeel"],
    ["a question", vraagOpslaan("x", 1, { tekst: "X?" }, []), "onbekend-onderdeel"],
    ["something to remove", verwijderen("subthemas", "x"), "onbekend-onderdeel"],
    ["something to move past", verplaatsen("themas", { wie: "a", voor: "x", na: "" }), "onbekend-onderdeel"],
    ["a subtheme past one of another theme", verplaatsen("subthemas", { wie: "a1", voor: "b1", na: "" }), "onbekend-onderdeel"],
    ["a theme that somebody else changed", themaWijzigen("a", 0, { naam: "Nieuw", subthemas: [] }, []), "intussen-gewijzigd"],
    ["a subtheme that somebody else changed", subthemaWijzigen("a1", 2, { naam: "a1", uitleg: "", thema: "a" }), "intussen-gewijzigd"],
    ["a status that somebody else changed", waardeOpslaan("op-koers", 7, waarde(), []), "intussen-gewijzigd"],
  ])("refuses %s", (_, wijziging, waarom) => {
    expect(reden(wijziging)).toBe(waarom);
  });

  it("refuses a scale of two", () => {
    const twee = { ...INHOUD, schaal: INHOUD.schaal.filter(({ soort }) => soort !== "gewoon") };
    expect(bezwaarTegen(twee)).toBe("te-weinig-waarden");
    expect(bezwaarTegen(LEGE_INHOUD)).toBeNull();
  });

  it("lets the same name stand in two themes", () => {
    expect(reden(themaWijzigen("b", 1, { naam: "Thema b", subthemas: ["a1"] }, []))).toBeNull();
  });
});

describe("changing what a rose asks", () => {
  it("adds a theme with all its subthemes at the end", () => {
    const { themas } = na(themaToevoegen({ naam: "Preventie", subthemas: ["Vroegsignalering", "Huisuitzetting voorkomen"] }, []));
    expect(themas.at(-1)).toEqual({ sleutel: "preventie", naam: "Preventie", versie: 1, subthemas: [{ sleutel: "vroegsignalering", naam: "Vroegsignalering", uitleg: "", versie: 1 }, { sleutel: "huisuitzetting-voorkomen", naam: "Huisuitzetting voorkomen", uitleg: "", versie: 1 }] });
  });

  it("keeps the key of a subtheme that is renamed and moved", () => {
    const inhoud = na(subthemaWijzigen("a1", 1, { naam: "Heel anders", uitleg: "Uitleg", thema: "b" }));
    expect(inhoud.themas.map(({ subthemas }) => subthemas.map(({ sleutel }) => sleutel))).toEqual([["a2"], ["b1", "a1"]]);
    expect(subthemasVan(inhoud).at(-1)).toEqual({ sleutel: "a1", naam: "Heel anders", uitleg: "Uitleg", versie: 2 });
  });

  it("never gives a new part a key that ever meant something else", () => {
    expect(na(themaToevoegen({ naam: "Toegang", subthemas: ["Toegang", "A1"] }, ["toegang"])).themas.at(-1)).toMatchObject({ sleutel: "toegang-2", subthemas: [{ sleutel: "toegang-3" }, { sleutel: "a1-2" }] });
    expect(na(vraagOpslaan(null, 0, { tekst: "V" }, [])).vragen.at(-1)!.sleutel).toBe("v-2");
    expect(na(waardeOpslaan(null, 0, waarde({ label: "Gestopt" }), ["gestopt"])).schaal.at(-1)!.sleutel).toBe("gestopt-2");
  });

  it("orders, removes and changes", () => {
    expect(na(verplaatsen("themas", { wie: "b", voor: "a", na: "" })).themas.map(({ sleutel }) => sleutel)).toEqual(["b", "a"]);
    expect(na(verplaatsen("subthemas", { wie: "a1", voor: "", na: "a2" })).themas[0]!.subthemas.map(({ sleutel }) => sleutel)).toEqual(["a2", "a1"]);
    expect(na(verplaatsen("statussen", { wie: "niet-voldoende-data", voor: "op-koers", na: "" })).schaal[0]!.sleutel).toBe("niet-voldoende-data");
    expect(onderdelenVan(na(verwijderen("themas", "a")))).toEqual(["b1", "v"]);
    expect(onderdelenVan(na(verwijderen("vragen", "v")))).toEqual(["a1", "a2", "b1"]);
    expect(na(waardeOpslaan("op-koers", 1, waarde({ label: "Gereed", soort: "doel" }), [])).schaal[0]).toMatchObject({ sleutel: "op-koers", label: "Gereed", versie: 2 });
    expect(na(vraagOpslaan("v", 1, { tekst: "Anders?" }, [])).vragen).toEqual([{ sleutel: "v", tekst: "Anders?", versie: 2 }]);
  });

  it("keeps every key unique and leaves what it was given as it was, whatever is added", () => {
    const naam = fc.string({ minLength: 1, maxLength: 12 });
    fc.assert(fc.property(fc.array(fc.record({ naam, subthemas: fc.uniqueArray(naam, { maxLength: 4 }) }), { maxLength: 6 }), (themas) => {
      const voor = JSON.stringify(INHOUD);
      const inhoud = themas.reduce((tot, thema) => { const uitkomst = themaToevoegen(thema, sleutelsIn(INHOUD))(tot); return uitkomst.ok ? uitkomst.inhoud : tot; }, INHOUD);
      expect(new Set(sleutelsIn(inhoud)).size).toBe(sleutelsIn(inhoud).length);
      expect(bezwaarTegen(inhoud)).toBeNull();
      expect(JSON.stringify(INHOUD)).toBe(voor);
    }));
  });
});

it("says what a rose lacks before a round can be opened", () => {
  expect(bezwarenTegenOpenen(LEGE_INHOUD, 0)).toEqual(["geen-thema", "geen-regio"]);
  expect(bezwarenTegenOpenen({ ...INHOUD, themas: [...INHOUD.themas, { sleutel: "c", naam: "C", subthemas: [], versie: 1 }] }, 3)).toEqual(["leeg-thema"]);
  expect(bezwarenTegenOpenen(INHOUD, 1)).toEqual([]);
});
