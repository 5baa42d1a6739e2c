import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { lijnSchema, pilotSchema, positieSchema, puntLeesbaar, puntSchema, puntVersie, puntWaarden, samenhangSchema } from "~/smart-society/kaart-formulier";
import { leesFormulier, type Waarden } from "~/ui/formulier";

function lees<S extends z.ZodType>(schema: S, waarden: Waarden) {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(waarden)) for (const een of [waarde].flat()) formulier.append(naam, een);
  const gelezen = leesFormulier(formulier, schema);
  return gelezen.ok ? gelezen.data : gelezen.staat.fouten;
}
const teLang = (lengte: string, max: string) => `Dit is te lang: ${lengte} tekens. Er passen er ${max}.`;
const oplossing = { soort: "oplossing", titel: "Lantaarnpaal" };

describe("the forms of the map", () => {
  it.each<[string, z.ZodType, Waarden, Record<string, string>]>([
    ["an empty point", puntSchema, {}, { soort: "Kies uitdaging, oplossing of haakje.", titel: "Geef het een naam." }],
    ["a kind that does not exist", puntSchema, { ...oplossing, soort: "opgave" }, { soort: "Kies uitdaging, oplossing of haakje." }],
    ["a kind that every object has", puntSchema, { ...oplossing, soort: "toString" }, { soort: "Kies uitdaging, oplossing of haakje." }],
    ["a name of spaces", puntSchema, { ...oplossing, titel: " \n " }, { titel: "Geef het een naam." }],
    ["a long name", puntSchema, { ...oplossing, titel: "x".repeat(121) }, { titel: teLang("121", "120") }],
    ["a long description", puntSchema, { ...oplossing, omschrijving: "x".repeat(2001) }, { omschrijving: teLang("2.001", "2.000") }],
    ["an indeling that does not exist", puntSchema, { ...oplossing, niveau: "hoog", fase: "constructor", categorie: "Smart Living" }, { niveau: "Dit niveau kennen wij niet.", fase: "Deze fase kennen wij niet.", categorie: "Deze categorie kennen wij niet." }],
    ["an empty pilot", pilotSchema, {}, { titel: "Geef de pilot een naam." }],
    ["a pilot of an unknown niveau, and too much of it", pilotSchema, { titel: "x".repeat(121), omschrijving: "x".repeat(2001), niveau: "hoog" }, { titel: teLang("121", "120"), omschrijving: teLang("2.001", "2.000"), niveau: "Dit niveau kennen wij niet." }],
    ["a line between nothing", lijnSchema, {}, { van: "Kies wat u verbindt.", naar: "Kies waarmee u het verbindt." }],
    ["a line to a long text", lijnSchema, { van: "a", naar: "x".repeat(41) }, { naar: teLang("41", "40") }],
    ["a samenhang with nothing", samenhangSchema, { uitleg: "x".repeat(501) }, { opgave: "Kies een opgave.", uitleg: teLang("501", "500") }],
    ["a place for nothing", positieSchema, { x: "1", y: "2" }, { knoop: "Zeg welk punt." }],
  ])("refuse %s", (_, schema, waarden, fouten) => {
    expect(lees(schema, waarden)).toEqual(fouten);
  });

  it.each(["100001", "-100001", "100000.5", "Infinity", "NaN", "links", "1,5"])("refuse the place %j, either way", (ergens) => {
    expect(Object.keys(lees(positieSchema, { knoop: "opgave", x: ergens, y: "1" }))).toEqual(["x"]);
    expect(Object.keys(lees(positieSchema, { knoop: "opgave", x: "1", y: ergens }))).toEqual(["y"]);
  });

  it("refuse a place that is not said", () => {
    expect(Object.keys(lees(positieSchema, { knoop: "opgave" }))).toEqual(["x", "y"]);
  });

  it("read a place to the whole pixel, up to the edges", () => {
    expect(lees(positieSchema, { knoop: "opgave:havens", x: "12.5", y: "-7.4" })).toEqual({ knoop: "opgave:havens", x: 13, y: -7 });
    expect(lees(positieSchema, { knoop: "u", x: "100000", y: "-100000.4" })).toEqual({ knoop: "u", x: 100_000, y: -100_000 });
    expect(lees(positieSchema, { knoop: "u", x: "0", y: "0" })).toEqual({ knoop: "u", x: 0, y: 0 });
  });

  it("read a point at its least and at its most", () => {
    expect(lees(puntSchema, oplossing)).toEqual({ soort: "oplossing", titel: "Lantaarnpaal", omschrijving: "", niveau: null, fase: null, categorie: null, versie: 0 });
    expect(lees(puntSchema, { soort: "oplossing", titel: ` ${"é".repeat(120)} `, omschrijving: "Een\r\ntwee", niveau: "basis", fase: "starten", categorie: "living", versie: "4" })).toEqual({ soort: "oplossing", titel: "é".repeat(120), omschrijving: "Een\ntwee", niveau: "basis", fase: "starten", categorie: "living", versie: 4 });
  });

  it.each(["uitdaging", "haakje"])("keep no indeling of an %s, which has none", (soort) => {
    expect(lees(puntSchema, { soort, titel: "X", omschrijving: "Y", niveau: "basis", fase: "starten", categorie: "living", versie: "2" })).toEqual({ soort, titel: "X", omschrijving: "Y", niveau: null, fase: null, categorie: null, versie: 2 });
  });

  it("read a pilot, a line and a samenhang", () => {
    expect(lees(pilotSchema, { titel: "Pilot", niveau: "inzicht", fase: "", categorie: "citizen", versie: "1" })).toEqual({ titel: "Pilot", omschrijving: "", niveau: "inzicht", fase: null, categorie: "citizen", versie: 1 });
    expect(lees(lijnSchema, { van: " a ", naar: "b" })).toEqual({ van: "a", naar: "b" });
    expect(lees(samenhangSchema, { opgave: "armoede", uitleg: " Omdat. " })).toEqual({ opgave: "armoede", uitleg: "Omdat." });
  });
});

describe("a point", () => {
  const vol = { titel: "Lantaarnpaal", omschrijving: "Licht.", niveau: "oplossingen", fase: "optimaliseren", categorie: "governance" } as const;
  const leeg = { titel: "X", omschrijving: "", niveau: null, fase: null, categorie: null };

  it("reads back what it showed", () => {
    for (const velden of [vol, leeg]) expect(lees(puntSchema, { soort: "oplossing", ...puntWaarden(velden) })).toMatchObject(velden);
  });

  it("is in words for the logboek", () => {
    expect(puntLeesbaar({ ...vol, soort: "oplossing" })).toEqual({ Soort: "Oplossing", Naam: "Lantaarnpaal", Omschrijving: "Licht.", Niveau: "Nieuwe oplossingen", Fase: "Optimaliseren", Categorie: "Smart Governance" });
    expect(puntLeesbaar({ ...leeg, soort: "haakje" })).toEqual({ Soort: "Haakje", Naam: "X", Omschrijving: "", Niveau: "", Fase: "", Categorie: "" });
  });

  it("is a version as it is sent and as it is read; a pilot has no kind", () => {
    expect(puntVersie({ ...vol, soort: "oplossing" })).toEqual({
      soort: { label: "Soort", waarde: "oplossing", tekst: "Oplossing" },
      titel: { label: "Naam", waarde: "Lantaarnpaal", tekst: "Lantaarnpaal" },
      omschrijving: { label: "Omschrijving", waarde: "Licht.", tekst: "Licht." },
      niveau: { label: "Niveau", waarde: "oplossingen", tekst: "Nieuwe oplossingen" },
      fase: { label: "Fase", waarde: "optimaliseren", tekst: "Optimaliseren" },
      categorie: { label: "G40-categorie", waarde: "governance", tekst: "Smart Governance" },
    });
    expect(Object.keys(puntVersie(leeg))).toEqual(["titel", "omschrijving", "niveau", "fase", "categorie"]);
    expect(puntVersie(leeg).niveau).toEqual({ label: "Niveau", waarde: "", tekst: "" });
  });
});
