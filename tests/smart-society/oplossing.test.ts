import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { bruikbaarheidSchema, inventarisfilterUit, OPLOSSINGWEIGERINGEN, realisatieSchema, resultaatSchema } from "~/smart-society/oplossing";
import { leesFormulier, type Waarden } from "~/ui/formulier";

function lees<S extends z.ZodType>(schema: S, waarden: Waarden) {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(waarden)) for (const een of [waarde].flat()) formulier.append(naam, een);
  const gelezen = leesFormulier(formulier, schema);
  return gelezen.ok ? gelezen.data : gelezen.staat.fouten;
}
const teLang = (lengte: string, max: string) => `Dit is te lang: ${lengte} tekens. Er passen er ${max}.`;
const geenDag = (tekst: string) => `“${tekst}” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021.`;
const resultaat = { oplossing: "o1", soort: "toegepast", geleerd: "Licht helpt.", spoor: "werkwijze", op: "1-6-2021" };

describe("the forms of an oplossing", () => {
  it.each<[string, z.ZodType, Waarden, Record<string, string>]>([
    ["realising on no day", realisatieSchema, {}, { op: "Vul in sinds wanneer de oplossing er is." }],
    ["realising on nonsense", realisatieSchema, { op: "binnenkort" }, { op: geenDag("binnenkort") }],
    ["use that nobody confirmed on no day", bruikbaarheidSchema, { volgens: " " }, { op: "Vul in sinds wanneer het opgaventeam ermee kan werken.", volgens: "Schrijf wie van het opgaventeam dit bevestigde." }],
    ["use confirmed by too many", bruikbaarheidSchema, { op: "2021", volgens: "x".repeat(201) }, { op: geenDag("2021"), volgens: teLang("201", "200") }],
    ["a result without anything", resultaatSchema, {}, { oplossing: "Kies een oplossing.", soort: "Kies toegepast, opgeschaald of gestopt.", geleerd: "Schrijf in één zin wat ervan is geleerd.", spoor: "Kies bij welk spoor de les hoort.", op: "Vul de dag in." }],
    ["a result that nothing was learned from", resultaatSchema, { ...resultaat, geleerd: " \n " }, { geleerd: "Schrijf in één zin wat ervan is geleerd." }],
    ["a result with a lesson of an unknown spoor", resultaatSchema, { ...resultaat, spoor: "constructor" }, { spoor: "Kies bij welk spoor de les hoort." }],
    ["a result of an unknown kind", resultaatSchema, { ...resultaat, soort: "mislukt" }, { soort: "Kies toegepast, opgeschaald of gestopt." }],
    ["a result of a kind that every object has", resultaatSchema, { ...resultaat, soort: "valueOf" }, { soort: "Kies toegepast, opgeschaald of gestopt." }],
    ["a result without end", resultaatSchema, { ...resultaat, oplossing: "x".repeat(41), toelichting: "x".repeat(4001), geleerd: "x".repeat(301) }, { oplossing: teLang("41", "40"), toelichting: teLang("4.001", "4.000"), geleerd: teLang("301", "300") }],
  ])("refuse %s", (_, schema, waarden, fouten) => {
    expect(lees(schema, waarden)).toEqual(fouten);
  });

  it("read a day, and who confirmed", () => {
    expect(lees(realisatieSchema, { op: "3 december 2021" })).toEqual({ op: "2021-12-03" });
    expect(lees(bruikbaarheidSchema, { op: "2021-12-03", volgens: " An " })).toEqual({ op: "2021-12-03", volgens: "An" });
  });

  it.each(["toegepast", "opgeschaald", "gestopt"])("read that an oplossing is %s", (soort) => {
    expect(lees(resultaatSchema, { ...resultaat, soort })).toEqual({ oplossing: "o1", soort, toelichting: "", geleerd: "Licht helpt.", spoor: "werkwijze", op: "2021-06-01" });
  });
});

describe("inventarisfilterUit", () => {
  const LEEG = { zoek: "", niveau: null, fase: null, categorie: null, herkomst: null, pagina: 1 };
  const filter = (adres: string) => inventarisfilterUit(new URLSearchParams(adres));

  it.each([
    "", "zoek=&niveau=&fase=&categorie=&herkomst=&pagina=", "niveau=hoog", "niveau=toString", "fase=__proto__", "fase=inzicht", "categorie=Smart+Living", "categorie=hasOwnProperty", "herkomst=elders", "herkomst=KAART",
    "onbekend=1", "zoek=%00%1F", "zoek=+", "pagina=een",
  ])("leaves out %j", (adres) => {
    expect(filter(adres)).toEqual(LEEG);
  });

  it.each([["0", 1], ["-5", 1], ["0.5", 1], ["NaN", 1], ["1", 1], ["2.9", 2], ["10000", 10_000], ["10001", 10_000], ["1e9", 10_000], ["Infinity", 10_000]])("reads page %s as %i", (pagina, verwacht) => {
    expect(filter(`pagina=${pagina}`)).toEqual({ ...LEEG, pagina: verwacht });
  });

  it("reads what it knows, and searches without accents and capitals", () => {
    expect(filter("zoek=+Één++Café%07+&niveau=basis&fase=starten&categorie=living&herkomst=pilot&pagina=3")).toEqual({ zoek: "een cafe", niveau: "basis", fase: "starten", categorie: "living", herkomst: "pilot", pagina: 3 });
    expect(filter("herkomst=kaart").herkomst).toBe("kaart");
    expect(filter(`zoek=${"x".repeat(5000)}`).zoek).toBe("x".repeat(200));
  });

  it("always gives a filter, whatever the address", () => {
    const waarde = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("basis", "starten", "living", "pilot", "constructor", "1e309", "-1"));
    fc.assert(
      fc.property(fc.record({ zoek: waarde, niveau: waarde, fase: waarde, categorie: waarde, herkomst: waarde, pagina: waarde }), (velden) => {
        const { zoek, niveau, fase, categorie, herkomst, pagina } = inventarisfilterUit(new URLSearchParams(velden));
        expect([["inzicht", "oplossingen", "basis", null].includes(niveau), ["starten", "transformeren", "optimaliseren", null].includes(fase), ["kaart", "pilot", null].includes(herkomst)]).toEqual([true, true, true]);
        expect(["environment", "economy", "mobility", "living", "governance", "citizen", null]).toContain(categorie);
        expect(Number.isInteger(pagina) && pagina >= 1 && pagina <= 10_000).toBe(true);
        expect(zoek).not.toMatch(/\p{Cc}|\p{M}/u);
      }),
    );
  });
});

describe("the refusals", () => {
  it("stand where they are mended", () => {
    expect(Object.fromEntries(Object.entries(OPLOSSINGWEIGERINGEN).map(([weigering, [veld]]) => [weigering, veld]))).toEqual({
      "opgave-gesloten": "formulier", "oplossing-onbekend": "oplossing", "alleen-op-een-kaart": "formulier", "in-de-toekomst": "op", "al-gerealiseerd": "formulier", "nog-niet-gerealiseerd": "formulier",
      "voor-de-realisatie": "op", "al-bruikbaar": "formulier", "titel-bezet": "titel", "intussen-gewijzigd": "formulier",
    });
  });
});
