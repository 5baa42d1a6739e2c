import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { koppelingSchema, koppelingstapSchema, koppelingVersie, koppelingWaarden, koppelingwijzigingSchema, nieuwTreintjeSchema, treintjeherplanningSchema, treintjeLeesbaar, treintjeSchema, treintjeVersie, treintjeWaarden } from "~/smart-society/treintje-formulier";
import { leesFormulier, type Waarden } from "~/ui/formulier";

function lees<S extends z.ZodType>(schema: S, waarden: Waarden) {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(waarden)) for (const een of [waarde].flat()) formulier.append(naam, een);
  const gelezen = leesFormulier(formulier, schema);
  return gelezen.ok ? gelezen.data : gelezen.staat.fouten;
}
const teLang = (lengte: string, max: string) => `Dit is te lang: ${lengte} tekens. Er passen er ${max}.`;
const geenDatum = (tekst: string) => `“${tekst}” is geen bestaande datum. Schrijf bijvoorbeeld december 2021, 4e kwartaal 2021 of 3-12-2021.`;
const geenHalfjaar = (tekst: string) => `“${tekst}” is geen halfjaar. Schrijf bijvoorbeeld tweede helft 2021.`;
const UREN = "Vul een heel aantal uren in, van 0 tot en met 20.000.";
const EUROS = "Vul een bedrag in hele euro’s in, van 0 tot en met 10.000.000.";
const trein = { titel: "Slim licht" };
const koppeling = { wagonnetje: "g40", halfjaar: "2021-h2" };

describe("the forms of a treintje", () => {
  it.each<[string, z.ZodType, Waarden, Record<string, string>]>([
    ["a new one for nothing, without a name", nieuwTreintjeSchema, {}, { uitdaging: "Kies een uitdaging.", titel: "Geef het treintje een naam." }],
    ["a new one for a long text", nieuwTreintjeSchema, { ...trein, uitdaging: "x".repeat(41) }, { uitdaging: teLang("41", "40") }],
    ["no name", treintjeSchema, { titel: " " }, { titel: "Geef het treintje een naam." }],
    ["long texts", treintjeSchema, { titel: "x".repeat(121), omschrijving: "x".repeat(2001) }, { titel: teLang("121", "120"), omschrijving: teLang("2.001", "2.000") }],
    ["an unknown niveau", treintjeSchema, { ...trein, niveau: "toString" }, { niveau: "Dit niveau kennen wij niet." }],
    ["a negative need", treintjeSchema, { ...trein, nodigUren: "-1", nodigEuros: "-1" }, { nodigUren: UREN, nodigEuros: EUROS }],
    ["an absurd need", treintjeSchema, { ...trein, nodigUren: "20001", nodigEuros: "10000001" }, { nodigUren: UREN, nodigEuros: EUROS }],
    ["parts of hours and euros", treintjeSchema, { ...trein, nodigUren: "7,5", nodigEuros: "7.5" }, { nodigUren: UREN, nodigEuros: EUROS }],
    ["a plan that is no date", treintjeSchema, { ...trein, gepland: "ooit" }, { gepland: geenDatum("ooit") }],
    ["a new plan without date and reason", treintjeherplanningSchema, {}, { gepland: "Vul de nieuwe datum in.", reden: "Schrijf waarom de planning verschuift." }],
    ["a new plan without a reason", treintjeherplanningSchema, { gepland: "2022", reden: " \n" }, { reden: "Schrijf waarom de planning verschuift." }],
    ["a new plan that is no date", treintjeherplanningSchema, { gepland: "31 november 2021", reden: "x".repeat(501) }, { gepland: geenDatum("31 november 2021"), reden: teLang("501", "500") }],
  ])("refuse %s", (_, schema, waarden, fouten) => {
    expect(lees(schema, waarden)).toEqual(fouten);
  });

  it("read the least and the most", () => {
    expect(lees(treintjeSchema, trein)).toEqual({ titel: "Slim licht", omschrijving: "", niveau: null, nodigUren: 0, nodigEuros: 0, gepland: null, versie: 0 });
    expect(lees(nieuwTreintjeSchema, { uitdaging: "u1", titel: " Slim licht ", omschrijving: "Wat.", niveau: "basis", nodigUren: "1.240", nodigEuros: "12000", gepland: "4e kwartaal 2021" })).toEqual({ uitdaging: "u1", titel: "Slim licht", omschrijving: "Wat.", niveau: "basis", nodigUren: 1240, nodigEuros: 12_000, gepland: { op: "2021-12-31", precisie: "kwartaal" } });
    expect(lees(treintjeherplanningSchema, { gepland: "2022", reden: " Later. ", versie: "3" })).toEqual({ gepland: { op: "2022-12-31", precisie: "jaar" }, reden: "Later.", versie: 3 });
  });
});

describe("the forms of a koppeling", () => {
  it.each<[string, z.ZodType, Waarden, Record<string, string>]>([
    ["no wagonnetje and no half-year", koppelingSchema, {}, { wagonnetje: "Kies een wagonnetje.", halfjaar: "Vul in voor welk halfjaar." }],
    ["a third half", koppelingSchema, { ...koppeling, halfjaar: "3e helft 2021" }, { halfjaar: geenHalfjaar("3e helft 2021") }],
    ["a year for a half-year", koppelingSchema, { ...koppeling, halfjaar: "2021" }, { halfjaar: geenHalfjaar("2021") }],
    ["one that begins on board", koppelingSchema, { ...koppeling, staat: "ingestapt" }, { staat: "Een koppeling begint als gevraagd of als toegezegd." }],
    ["one that begins at its end", koppelingSchema, { ...koppeling, staat: "afgewezen" }, { staat: "Een koppeling begint als gevraagd of als toegezegd." }],
    ["negative hours and euros", koppelingSchema, { ...koppeling, uren: "-8", euros: "-1" }, { uren: UREN, euros: EUROS }],
    ["absurd hours and euros", koppelingSchema, { ...koppeling, uren: "1000000", euros: "99999999999" }, { uren: UREN, euros: EUROS }],
    ["half an hour", koppelingSchema, { ...koppeling, uren: "0,5" }, { uren: UREN }],
    ["long texts", koppelingSchema, { wagonnetje: "x".repeat(81), halfjaar: "2021-h2", bijdrage: "x".repeat(501), overboekreden: "x".repeat(501) }, { wagonnetje: teLang("81", "80"), bijdrage: teLang("501", "500"), overboekreden: teLang("501", "500") }],
    ["a change to negative hours", koppelingwijzigingSchema, { uren: "-1", euros: "1,5" }, { uren: UREN, euros: EUROS }],
    ["a move to nowhere", koppelingstapSchema, {}, { naar: "Kies een staat." }],
    ["a move to a state that does not exist", koppelingstapSchema, { naar: "geparkeerd" }, { naar: "Kies een staat." }],
    ["a move for a long reason", koppelingstapSchema, { naar: "uitgestapt", reden: "x".repeat(501), overboekreden: "x".repeat(501) }, { reden: teLang("501", "500"), overboekreden: teLang("501", "500") }],
  ])("refuse %s", (_, schema, waarden, fouten) => {
    expect(lees(schema, waarden)).toEqual(fouten);
  });

  it("read a koppeling that is asked where nothing is said, and otherwise what is said", () => {
    expect(lees(koppelingSchema, koppeling)).toEqual({ ...koppeling, staat: "gevraagd", bijdrage: "", uren: 0, euros: 0, overboekreden: "" });
    expect(lees(koppelingSchema, { wagonnetje: " g40 ", halfjaar: "eerste helft 2022", staat: "toegezegd", bijdrage: " Kennis. ", uren: "1.200", euros: "500", overboekreden: "Op verzoek." })).toEqual({ wagonnetje: "g40", halfjaar: "2022-h1", staat: "toegezegd", bijdrage: "Kennis.", uren: 1200, euros: 500, overboekreden: "Op verzoek." });
  });

  it("read a change, which says nothing of state or half-year", () => {
    expect(lees(koppelingwijzigingSchema, { bijdrage: "Meer.", uren: "40", staat: "ingestapt", halfjaar: "2021-h1", versie: "2" })).toEqual({ bijdrage: "Meer.", uren: 40, euros: 0, overboekreden: "", versie: 2 });
  });

  it.each(["gevraagd", "toegezegd", "ingestapt", "uitgestapt", "afgewezen"])("read a move to %s", (naar) => {
    expect(lees(koppelingstapSchema, { naar, reden: " Daarom. ", versie: "5" })).toEqual({ naar, reden: "Daarom.", overboekreden: "", versie: 5 });
  });
});

describe("a treintje and a koppeling", () => {
  const vol = { titel: "Slim licht", omschrijving: "Wat.", niveau: "inzicht", nodigUren: 1240, nodigEuros: 12_000 } as const;
  const leeg = { titel: "X", omschrijving: "", niveau: null, nodigUren: 0, nodigEuros: 0 };

  it("read back what they showed", () => {
    for (const velden of [vol, leeg]) expect(lees(treintjeSchema, treintjeWaarden(velden))).toMatchObject(velden);
    expect(lees(koppelingwijzigingSchema, koppelingWaarden({ bijdrage: "Kennis.", uren: 1200, euros: 0, overboekreden: null }))).toMatchObject({ bijdrage: "Kennis.", uren: 1200, euros: 0, overboekreden: "" });
  });

  it("are in words for the logboek", () => {
    expect(treintjeLeesbaar(vol)).toEqual({ Naam: "Slim licht", Omschrijving: "Wat.", Niveau: "Inzicht en overzicht", Nodig: "1.240 uur en €\u00a012.000" });
    expect(treintjeLeesbaar(leeg)).toEqual({ Naam: "X", Omschrijving: "", Niveau: "", Nodig: "niets" });
  });

  it("are versions for who must choose", () => {
    expect(treintjeVersie(vol)).toEqual({
      titel: { label: "Naam", waarde: "Slim licht", tekst: "Slim licht" },
      omschrijving: { label: "Omschrijving", waarde: "Wat.", tekst: "Wat." },
      niveau: { label: "Niveau", waarde: "inzicht", tekst: "Inzicht en overzicht" },
      nodigUren: { label: "Nodige uren", waarde: "1240", tekst: "1240" },
      nodigEuros: { label: "Nodige euro’s", waarde: "12000", tekst: "12000" },
    });
    expect(treintjeVersie(leeg).niveau).toEqual({ label: "Niveau", waarde: "", tekst: "" });
    expect(koppelingVersie({ bijdrage: "", uren: 8, euros: 0, overboekreden: "Op verzoek." })).toEqual({
      bijdrage: { label: "Bijdrage", waarde: "", tekst: "" },
      uren: { label: "Uren", waarde: "8", tekst: "8" },
      euros: { label: "Euro’s", waarde: "0", tekst: "0" },
      overboekreden: { label: "Waarom toch toegezegd", waarde: "Op verzoek.", tekst: "Op verzoek." },
    });
  });
});
