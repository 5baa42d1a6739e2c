import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { beschikbaarheidSchema, beschikbaarheidVersie, beschikbaarheidWaarden, rondeInWoorden, wagonnetjeSchema, wagonnetjesoortSchema, wagonnetjesoortVersie, wagonnetjeVersie } from "~/smart-society/wagonnetje-formulier";
import { leesFormulier, type Waarden } from "~/ui/formulier";

function lees<S extends z.ZodType>(schema: S, waarden: Waarden) {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(waarden)) for (const een of [waarde].flat()) formulier.append(naam, een);
  const gelezen = leesFormulier(formulier, schema);
  return gelezen.ok ? gelezen.data : gelezen.staat.fouten;
}
const teLang = (lengte: string, max: string) => `Dit is te lang: ${lengte} tekens. Er passen er ${max}.`;
const UREN = "Vul een heel aantal uren in, van 0 tot en met 20.000.";
const EUROS = "Vul een bedrag in hele euro’s in, van 0 tot en met 10.000.000.";

describe("what is available", () => {
  it.each(["-1", "-420", "20.001", "20001", "999999999999999", "12,5", "12.5", "1.20", "1e3", "0x10", "veel", "420 uur", "1 200", "½", "Infinity", "NaN", "--1", "1.2000"])("is not %j hours", (uren) => {
    expect(lees(beschikbaarheidSchema, { halfjaar: "2021-h2", uren })).toEqual({ uren: UREN });
  });

  it.each(["-1", "10.000.001", "10000001", "0,50", "12.5", "€ 100", "1e6", "veel"])("is not %j euros", (euros) => {
    expect(lees(beschikbaarheidSchema, { halfjaar: "2021-h2", euros })).toEqual({ euros: EUROS });
  });

  it.each(["derde helft 2021", "2021-h3", "2021-h0", "h2", "2021", "4e kwartaal 2021", "21-h2", "1-7-2021", "2021-h2; DROP"])("is not in %j", (halfjaar) => {
    expect(lees(beschikbaarheidSchema, { halfjaar })).toEqual({ halfjaar: `“${halfjaar}” is geen halfjaar. Schrijf bijvoorbeeld tweede helft 2021.` });
  });

  it("is in some half-year", () => {
    expect(lees(beschikbaarheidSchema, { uren: "1" })).toEqual({ halfjaar: "Vul het halfjaar in." });
    expect(lees(beschikbaarheidSchema, { halfjaar: "x".repeat(61), uren: "-1", euros: "-1" })).toMatchObject({ halfjaar: expect.stringContaining("te lang"), uren: UREN, euros: EUROS });
  });

  it.each([["", 0], ["0", 0], ["1", 1], ["420", 420], ["1.200", 1200], ["1200", 1200], [" 40 ", 40], ["20.000", 20_000], ["20000", 20_000]])("is %j hours, read as %i", (uren, verwacht) => {
    expect(lees(beschikbaarheidSchema, { halfjaar: "2021-h2", uren })).toEqual({ halfjaar: "2021-h2", uren: verwacht, euros: 0, versie: 0 });
  });

  it.each([["", 0], ["12.000", 12_000], ["10.000.000", 10_000_000], ["10000000", 10_000_000]])("is %j euros, read as %i", (euros, verwacht) => {
    expect(lees(beschikbaarheidSchema, { halfjaar: "2021-h2", euros })).toEqual({ halfjaar: "2021-h2", uren: 0, euros: verwacht, versie: 0 });
  });

  it.each([["tweede helft 2021", "2021-h2"], ["H1 2022", "2022-h1"], ["2e halfjaar 2020", "2020-h2"], [" 2021-H1 ", "2021-h1"]])("is in %j, which is %s", (halfjaar, sleutel) => {
    expect(lees(beschikbaarheidSchema, { halfjaar })).toEqual({ halfjaar: sleutel, uren: 0, euros: 0, versie: 0 });
  });

  it("is read as it was written, with dots or without", () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(10_000_000), fc.boolean(), (uren, euros, punten) => {
        const schrijf = (getal: number) => (punten ? getal.toLocaleString("nl-NL") : String(getal));
        expect(lees(beschikbaarheidSchema, { halfjaar: "2021-h2", uren: schrijf(uren), euros: schrijf(euros), versie: "4" })).toEqual({ halfjaar: "2021-h2", uren, euros, versie: 4 });
        expect(lees(beschikbaarheidSchema, beschikbaarheidWaarden({ halfjaar: "2022-h1", uren, euros }))).toEqual({ halfjaar: "2022-h1", uren, euros, versie: 0 });
      }),
    );
  });

  it("is shown empty where nothing was said yet, and as a version for who must choose", () => {
    expect(beschikbaarheidWaarden({ halfjaar: "2021-h2", uren: "", euros: "" })).toEqual({ halfjaar: "tweede helft 2021", uren: "", euros: "" });
    expect(beschikbaarheidVersie({ halfjaar: "2021-h2", uren: 420, euros: 0 })).toEqual({ halfjaar: { label: "Halfjaar", waarde: "tweede helft 2021", tekst: "tweede helft 2021" }, uren: { label: "Uren", waarde: "420", tekst: "420" }, euros: { label: "Euro’s", waarde: "0", tekst: "0" } });
  });
});

describe("the forms of a wagonnetje and of its kind", () => {
  it.each<[string, z.ZodType, Waarden, Record<string, string>]>([
    ["a wagonnetje without name or kind", wagonnetjeSchema, { naam: " " }, { naam: "Geef het wagonnetje een naam.", soort: "Kies een soort." }],
    ["a wagonnetje with long texts", wagonnetjeSchema, { naam: "x".repeat(121), soort: "x".repeat(41), organisatie: "x".repeat(121), contactrol: "x".repeat(121) }, { naam: teLang("121", "120"), soort: teLang("41", "40"), organisatie: teLang("121", "120"), contactrol: teLang("121", "120") }],
    ["a kind without name or round", wagonnetjesoortSchema, {}, { naam: "Geef de soort een naam.", ronde: "Kies ronde 1 (intern) of ronde 2 (extern)." }],
    ["a third round", wagonnetjesoortSchema, { naam: "x", ronde: "3" }, { ronde: "Kies ronde 1 (intern) of ronde 2 (extern)." }],
    ["a round of no number", wagonnetjesoortSchema, { naam: "x", ronde: "1.0" }, { ronde: "Kies ronde 1 (intern) of ronde 2 (extern)." }],
    ["a long name of a kind", wagonnetjesoortSchema, { naam: "x".repeat(81), ronde: "1" }, { naam: teLang("81", "80") }],
    ["a negative place", wagonnetjesoortSchema, { naam: "x", ronde: "1", volgorde: "-1" }, { volgorde: "Vul een heel getal in, van 0 tot en met 9999." }],
    ["a place too far", wagonnetjesoortSchema, { naam: "x", ronde: "1", volgorde: "10000" }, { volgorde: "Vul een heel getal in, van 0 tot en met 9999." }],
  ])("refuse %s", (_, schema, waarden, fouten) => {
    expect(lees(schema, waarden)).toEqual(fouten);
  });

  it("read a wagonnetje and a kind", () => {
    expect(lees(wagonnetjeSchema, { naam: " G40 ", soort: "abc", versie: "2" })).toEqual({ naam: "G40", soort: "abc", organisatie: "", contactrol: "", versie: 2 });
    expect(lees(wagonnetjeSchema, { naam: "G40", soort: "abc", organisatie: "VNG", contactrol: "Secretaris" })).toEqual({ naam: "G40", soort: "abc", organisatie: "VNG", contactrol: "Secretaris", versie: 0 });
    expect(lees(wagonnetjesoortSchema, { naam: "Inwoners", ronde: "2", volgorde: "9999", versie: "1" })).toEqual({ naam: "Inwoners", ronde: 2, volgorde: 9999, versie: 1 });
    expect(lees(wagonnetjesoortSchema, { naam: "G40", ronde: "1" })).toEqual({ naam: "G40", ronde: 1, volgorde: 0, versie: 0 });
  });
});

describe("in words", () => {
  it("round 1 is internal, round 2 external", () => {
    expect([1, 2].map(rondeInWoorden)).toEqual(["Ronde 1, intern", "Ronde 2, extern"]);
  });

  it("a wagonnetje has its kind by name; one that is gone stays what it was", () => {
    const waarden = { naam: "G40", soort: "s1", organisatie: "", contactrol: "Secretaris", versie: "9" };
    const soorten = [{ waarde: "G40", tekst: "Mis" }, { waarde: "s1", tekst: "Interne capaciteit" }];
    expect(wagonnetjeVersie(waarden, soorten)).toEqual({
      naam: { label: "Naam", waarde: "G40", tekst: "G40" },
      soort: { label: "Soort", waarde: "s1", tekst: "Interne capaciteit" },
      organisatie: { label: "Organisatie", waarde: "", tekst: "" },
      contactrol: { label: "Contact", waarde: "Secretaris", tekst: "Secretaris" },
    });
    expect(wagonnetjeVersie(waarden, []).soort!.tekst).toBe("s1");
  });

  it("a kind has its round in words, and its place as a number", () => {
    expect(wagonnetjesoortVersie({ naam: "Inwoners", ronde: "2", volgorde: "1" })).toEqual({ naam: { label: "Naam", waarde: "Inwoners", tekst: "Inwoners" }, ronde: { label: "Ronde", waarde: "2", tekst: "Ronde 2, extern" }, volgorde: { label: "Volgorde", waarde: "1", tekst: "1" } });
  });
});
