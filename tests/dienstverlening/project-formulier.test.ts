import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeveld, projectSchema, volgendeCode } from "~/dienstverlening/project-formulier";
import { projectWaarden } from "~/dienstverlening/project-waarden";
import { leesFormulier, type Waarden } from "~/ui/formulier";

const post = (waarden: Waarden) => {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries({ titel: "Een project", dienstverlening: "aanvullend", ...waarden })) for (const een of [waarde].flat()) formulier.append(naam, een);
  return leesFormulier(formulier, projectSchema);
};
const fouten = (waarden: Waarden) => { const gelezen = post(waarden); return gelezen.ok ? {} : gelezen.staat.fouten; };
const STUURTEKENS = "Hier stonden onzichtbare stuurtekens in. Wij hebben ze weggehaald; kijk de tekst na en sla opnieuw op.";

describe("the project form refuses", () => {
  const weigeringen: [Waarden, Record<string, string>][] = [
    [{ titel: "", dienstverlening: "" }, { titel: "Geef het project een titel.", dienstverlening: "Kies een soort dienstverlening." }],
    [{ titel: " \n\t " }, { titel: "Geef het project een titel." }],
    [{ titel: "x".repeat(10_000) }, { titel: "Dit is te lang: 10.000 tekens. Er passen er 200." }],
    [{ titel: "x".repeat(201) }, { titel: "Dit is te lang: 201 tekens. Er passen er 200." }],
    [{ titel: "a\0b" }, { titel: STUURTEKENS }],
    [{ titel: "a\u0007" }, { titel: STUURTEKENS }],
    [{ titel: "omge\u202Ekeerd" }, { titel: STUURTEKENS }],
    [{ omschrijving: "regel\u0085" + "x".repeat(3000) }, { omschrijving: STUURTEKENS }],
    [{ omschrijving: "x".repeat(2001) }, { omschrijving: "Dit is te lang: 2.001 tekens. Er passen er 2.000." }],
    [{ dienstverlening: "toString" }, { dienstverlening: "Kies een soort dienstverlening." }],
    [{ domein: "f\0ysiek" }, { domein: "Dit domein kennen wij niet." }],
    [{ dienstverlening: "basis", frequentie: "wekelijks" }, { frequentie: "Deze frequentie kennen wij niet." }],
    [{ startdatum: "30-2-2021" }, { startdatum: "“30-2-2021” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021." }],
    [{ startdatum: "29 februari 2021" }, { startdatum: "“29 februari 2021” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021." }],
    [{ startdatum: "2021-13-01" }, { startdatum: "“2021-13-01” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021." }],
    [{ startdatum: "december 2021" }, { startdatum: "“december 2021” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021." }],
    [{ uren: "veel" }, { uren: "Vul een heel aantal uren in, van 0 tot en met 100.000." }],
    [{ uren: "-1" }, { uren: "Vul een heel aantal uren in, van 0 tot en met 100.000." }],
    [{ uren: "100.001" }, { uren: "Vul een heel aantal uren in, van 0 tot en met 100.000." }],
    [{ budget: "12,50" }, { budget: "Vul een bedrag in hele euro’s in, van 0 tot en met 100.000.000." }],
    [{ budget: "1.2" }, { budget: "Vul een bedrag in hele euro’s in, van 0 tot en met 100.000.000." }],
    [{ frequentie: "jaar" }, { frequentie: "Aanvullend onderzoek komt niet vanzelf terug. Laat de frequentie leeg." }],
    [{ dienstverlening: "basis", offerteAkkoordOp: "1-3-2021", offerteUitgebrachtOp: "1-2-2021", offerteAangevraagdOp: "1-1-2021" }, { offerteAangevraagdOp: "Een offerte hoort alleen bij aanvullende dienstverlening." }],
    [{ offerteUitgebrachtOp: "1-2-2021" }, { offerteUitgebrachtOp: "Vul eerst in wanneer de offerte is aangevraagd." }],
    [{ offerteAangevraagdOp: "1-2-2021", offerteAkkoordOp: "1-3-2021" }, { offerteAkkoordOp: "Vul eerst in wanneer de offerte is uitgebracht." }],
    [{ offerteAangevraagdOp: "2-2-2021", offerteUitgebrachtOp: "1-2-2021", offerteAkkoordOp: "31-1-2021" }, { offerteUitgebrachtOp: "Dit is vóór de aanvraag van 2 februari 2021.", offerteAkkoordOp: "Dit is vóór het uitbrengen op 1 februari 2021." }],
    ...["Zonder adres", "https://ocd.nl/2", "T javascript:alert(1)", "T ocd.nl", "T //ocd.nl", "T /projecten", "T https://", "T https://ocd", "T https://a b.nl", "T data:text/html,x.y", "T javascript://https://a.nl"].map((publicaties): [Waarden, Record<string, string>] => [{ publicaties: `Goed https://ocd.nl\n${publicaties}` }, { publicaties: `“${publicaties}” is niet te lezen. Schrijf per regel een titel en daarachter het adres, dat begint met https://.` }]),
    // fields by themselves and together at once, and no neighbour blamed for what cannot be read
    [{ titel: "", frequentie: "jaar", offerteUitgebrachtOp: "1-2-2021", publicaties: "Twee" }, { titel: "Geef het project een titel.", frequentie: "Aanvullend onderzoek komt niet vanzelf terug. Laat de frequentie leeg.", offerteUitgebrachtOp: "Vul eerst in wanneer de offerte is aangevraagd.", publicaties: "“Twee” is niet te lezen. Schrijf per regel een titel en daarachter het adres, dat begint met https://." }],
    [{ offerteAangevraagdOp: "30-2-2021", offerteUitgebrachtOp: "1-2-2021", offerteAkkoordOp: "1-1-2021" }, { offerteAangevraagdOp: "“30-2-2021” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021.", offerteAkkoordOp: "Dit is vóór het uitbrengen op 1 februari 2021." }],
    [{ offerteAangevraagdOp: "x".repeat(101), offerteUitgebrachtOp: "1-2-2021" }, { offerteAangevraagdOp: "Dit is te lang: 101 tekens. Er passen er 100." }],
    [{ dienstverlening: "anders", offerteAangevraagdOp: "1-2-2021", frequentie: "jaar" }, { dienstverlening: "Kies een soort dienstverlening." }],
    // takes half a minute where a line can be read in more than one way
    [{ publicaties: `a${" ".repeat(1500)}https://${".".repeat(3000)} x` }, { publicaties: expect.stringContaining("is niet te lezen") as string }],
    [{ publicaties: "x".repeat(5001) }, { publicaties: "Dit is te lang: 5.001 tekens. Er passen er 5.000." }],
  ];
  it.each(weigeringen.map(([waarden, verwacht]) => [JSON.stringify(waarden).slice(0, 70), waarden, verwacht] as const))("%s", (_, waarden, verwacht) => {
    expect(fouten(waarden)).toEqual(verwacht);
  });

  it("and shows what was typed again, without what cannot be seen", () => {
    const gelezen = post({ titel: "a\0b", uren: "veel", publicaties: "Twee" });
    expect(gelezen).toMatchObject({ ok: false, staat: { waarden: { titel: "ab", dienstverlening: "aanvullend", uren: "veel", publicaties: "Twee" } } });
  });
});

describe("the project form reads", () => {
  it("the least there can be", () => {
    const gelezen = post({});
    expect(gelezen.ok && gelezen.data).toEqual({
      titel: "Een project", dienstverlening: "aanvullend", domein: null, omschrijving: "", opdrachtgevers: [], uitvoerders: [], startdatum: null, frequentie: null,
      offerteAangevraagdOp: null, offerteUitgebrachtOp: null, offerteAkkoordOp: null, uren: null, budget: null, publicaties: [], versie: 0,
    });
  });

  it("everything, and the offerte on one and the same day", () => {
    const gelezen = post({
      titel: "  Cafe\u0301 ", domein: "sociaal", omschrijving: "Een\r\ntwee", opdrachtgevers: ["a", "b", "a"], uitvoerders: "c,d", startdatum: "7 juni 2021", offerteAangevraagdOp: "1-2-2021", offerteUitgebrachtOp: "1-2-2021", offerteAkkoordOp: "2021-02-01",
      uren: "1.200", budget: "0", publicaties: "Lees https://ocd.nl/a?b=1\n\n", versie: "7",
    });
    expect(gelezen.ok && gelezen.data).toEqual({
      titel: "Café", dienstverlening: "aanvullend", domein: "sociaal", omschrijving: "Een\ntwee", opdrachtgevers: ["a", "b"], uitvoerders: ["c", "d"], startdatum: "2021-06-07", frequentie: null,
      offerteAangevraagdOp: "2021-02-01", offerteUitgebrachtOp: "2021-02-01", offerteAkkoordOp: "2021-02-01", uren: 1200, budget: 0, publicaties: [{ titel: "Lees", url: "https://ocd.nl/a?b=1" }], versie: 7,
    });
  });

  it("two hundred characters, counted as a reader does not mind", () => {
    expect(fouten({ titel: "é".repeat(200) })).toEqual({});
    expect(fouten({ titel: "e\u0301".repeat(200) })).toEqual({});
  });

  it.each(["geen getal", "-1", "1.5", "", "Infinity"])("%j as a version as none", (versie) => {
    expect(post({ versie })).toMatchObject({ ok: true, data: { versie: 0 } });
  });

  it("what it showed, unchanged", () => {
    const dag = fc.option(fc.date({ min: new Date("1950-01-01"), max: new Date("2090-12-31"), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)), { nil: null });
    const project = fc.record({
      titel: fc.constantFrom("Een titel", "Café “Één” & <b>"), dienstverlening: fc.constant("basis" as const), domein: fc.constantFrom("data" as const, null), omschrijving: fc.constantFrom("", "Een zin.\n\nEn nog een."), startdatum: dag, frequentie: fc.constantFrom("kwartaal" as const, null),
      offerteAangevraagdOp: fc.constant(null), offerteUitgebrachtOp: fc.constant(null), offerteAkkoordOp: fc.constant(null), uren: fc.option(fc.nat(100_000), { nil: null }), budget: fc.option(fc.nat(100_000_000), { nil: null }),
      opdrachtgevers: fc.subarray(["a", "b", "c"]), uitvoerders: fc.subarray(["d", "e"]), publicaties: fc.subarray([{ titel: "Een", url: "https://ocd.nl/1" }, { titel: "Twee", url: "http://ocd.nl/2" }]),
    });
    fc.assert(fc.property(project, (gevuld) => { expect(post(projectWaarden(gevuld))).toMatchObject({ ok: true, data: gevuld }); }));
  });
});

const BEZET = "Deze code staat al in een adres van Spoorboekje. Kies een andere.";

describe("a code", () => {
  it.each(["OCD 2021", "OCD_1", "-OCD", "OCD-", "OCD--1", "../etc", "é", "a/b", "a%00"])("is not %j", (code) => {
    expect(codeveld.safeParse(code).error?.issues.map(({ message }) => message)).toEqual(["Gebruik voor de code alleen letters, cijfers en streepjes, zoals OCD-2021-014."]);
  });

  it.each([["", "Geef het project een code."], ["a".repeat(31), "Dit is te lang: 31 tekens. Er passen er 30."], ["a\0", STUURTEKENS], ["nieuw", BEZET], ["Nieuw", BEZET], ["documenten", BEZET]])("says of %j what is wrong, once", (code, zin) => {
    expect(codeveld.safeParse(code).error?.issues.map(({ message }) => message)).toEqual([zin]);
  });

  it.each([["OCD-2021-014", "OCD-2021-014"], [" x1 ", "X1"], ["ocd-2021-014", "OCD-2021-014"]])("is %j", (code, gelezen) => {
    expect(codeveld.parse(code)).toBe(gelezen);
  });

  it.each<[string[], string]>([[[], "OCD-2021-001"], [["OCD-2021-040", "OCD-2021-007"], "OCD-2021-041"], [["OCD-2020-999", "OCD-2021-009"], "OCD-2021-010"], [["OCD-2021-x", "OCD-2021-", "ZELF-1"], "OCD-2021-001"], [["OCD-2021-999"], "OCD-2021-1000"]])("after %j is %s", (codes, verwacht) => {
    expect(volgendeCode(2021, codes)).toBe(verwacht);
  });

  it("is new and may be used, whatever there is", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(5000).map((n) => `OCD-2021-${n}`), fc.string({ maxLength: 3 }).map((tekst) => `OCD-2021-${tekst}`)), { maxLength: 20 }), (codes) => {
        const nieuw = volgendeCode(2021, codes);
        expect(codes).not.toContain(nieuw);
        expect(codeveld.parse(nieuw)).toBe(nieuw);
      }),
    );
  });
});
