import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leerervaringfilterUit, leerervaringSchema, leerervaringVersie, leerervaringWaarden, LEERERVARINGWEIGERINGEN } from "~/smart-society/leerervaring";
import { leesFormulier, type Waarden } from "~/ui/formulier";

function lees(waarden: Waarden) {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries({ opgave: "armoede", spoor: "strategie", les: "Begin klein.", op: "1-3-2021", ...waarden })) for (const een of [waarde].flat()) formulier.append(naam, een);
  const gelezen = leesFormulier(formulier, leerervaringSchema);
  return gelezen.ok ? gelezen.data : gelezen.staat.fouten;
}
const teLang = (lengte: string, max: string) => `Dit is te lang: ${lengte} tekens. Er passen er ${max}.`;
const geenDag = (tekst: string) => `“${tekst}” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021.`;

describe("the form of a leerervaring", () => {
  it.each<[string, Waarden, Record<string, string>]>([
    ["nothing at all", { opgave: "", spoor: "", les: " ", op: "" }, { opgave: "Kies bij welk traject de les hoort.", spoor: "Kies een spoor.", les: "Schrijf de les in één zin.", op: "Vul in wanneer dit is geleerd." }],
    ["a spoor that does not exist", { spoor: "spoor 4" }, { spoor: "Kies een spoor." }],
    ["a spoor that every object has", { spoor: "constructor" }, { spoor: "Kies een spoor." }],
    ...["0", "7", "-1", "1.0", "NaN", "drie"].map((stap): [string, Waarden, Record<string, string>] => [`step ${stap}`, { stap }, { stap: "Deze stap bestaat niet. Er zijn er zes." }]),
    ["a month for a day", { op: "maart 2021" }, { op: geenDag("maart 2021") }],
    ["a day that does not exist", { op: "30-2-2021" }, { op: geenDag("30-2-2021") }],
    ["long texts", { opgave: "x".repeat(81), treintje: "x".repeat(81), les: "x".repeat(301), toelichting: "x".repeat(4001) }, { opgave: teLang("81", "80"), treintje: teLang("81", "80"), les: teLang("301", "300"), toelichting: teLang("4.001", "4.000") }],
  ])("refuses %s", (_, waarden, fouten) => {
    expect(lees(waarden)).toEqual(fouten);
  });

  it("reads the least, tied to a traject only", () => {
    expect(lees({ treintje: "", stap: "" })).toEqual({ opgave: "armoede", treintje: null, stap: null, spoor: "strategie", les: "Begin klein.", toelichting: "", op: "2021-03-01", versie: 0 });
  });

  it.each([1, 2, 3, 4, 5, 6])("reads a lesson of step %i, and all there is", (stap) => {
    expect(lees({ stap: String(stap), treintje: "slim-licht", spoor: "werkwijze", toelichting: " Meer. ", op: "3 december 2021", versie: "2" })).toEqual({ opgave: "armoede", treintje: "slim-licht", stap, spoor: "werkwijze", les: "Begin klein.", toelichting: "Meer.", op: "2021-12-03", versie: 2 });
  });
});

describe("a leerervaring", () => {
  const velden = { opgave: "armoede", treintje: "slim-licht", stap: 3, spoor: "governance", les: "Les.", toelichting: "Meer.", op: "2021-03-01" } as const;

  it("reads back what it showed, with and without a treintje and a step", () => {
    for (const een of [velden, { ...velden, treintje: null, stap: null }]) expect(lees(leerervaringWaarden(een))).toEqual({ ...een, versie: 0 });
  });

  it("is a version with its spoor and step in words", () => {
    expect(leerervaringVersie(velden)).toEqual({
      opgave: { label: "Traject", waarde: "armoede", tekst: "armoede" },
      treintje: { label: "Treintje", waarde: "slim-licht", tekst: "slim-licht" },
      stap: { label: "Stap", waarde: "3", tekst: "3 Kern vraagstuk en keuzes maken" },
      spoor: { label: "Spoor", waarde: "governance", tekst: "Governance (inrichten)" },
      les: { label: "Les", waarde: "Les.", tekst: "Les." },
      toelichting: { label: "Toelichting", waarde: "Meer.", tekst: "Meer." },
      op: { label: "Geleerd op", waarde: "2021-03-01", tekst: "2021-03-01" },
    });
    expect(leerervaringVersie({ ...velden, stap: null }).stap).toEqual({ label: "Stap", waarde: "", tekst: "" });
  });
});

describe("leerervaringfilterUit", () => {
  const LEEG = { zoek: "", spoor: null, opgave: null, stap: null, pagina: 1 };
  const filter = (adres: string) => leerervaringfilterUit(new URLSearchParams(adres));

  it.each([
    "", "spoor=&stap=&opgave=&zoek=&pagina=", "spoor=strategisch", "spoor=toString", "spoor=__proto__", "spoor=STRATEGIE", "stap=0", "stap=7", "stap=-1", "stap=1.5", "stap=12", "stap=een", "stap=NaN", "stap=%EF%BC%91",
    "onbekend=1", "zoek=%00%01%1F", "zoek=%20%20", "opgave=%00", "opgave=+", "pagina=een",
  ])("leaves out %j", (adres) => {
    expect(filter(adres)).toEqual(LEEG);
  });

  it.each([["0", 1], ["-5", 1], ["0.5", 1], ["NaN", 1], ["-Infinity", 1], ["1", 1], ["2", 2], ["2.9", 2], ["9999", 9999], ["10000", 10_000], ["10001", 10_000], ["1e9", 10_000], ["Infinity", 10_000]])("reads page %s as %i", (pagina, verwacht) => {
    expect(filter(`pagina=${pagina}`)).toEqual({ ...LEEG, pagina: verwacht });
  });

  it("reads what it knows, and searches without accents and capitals", () => {
    expect(filter("zoek=+Één++Café%07+&spoor=governance&opgave=armoede&stap=6&pagina=3")).toEqual({ zoek: "een cafe", spoor: "governance", opgave: "armoede", stap: 6, pagina: 3 });
    expect(["strategie", "governance", "werkwijze"].map((spoor) => filter(`spoor=${spoor}`).spoor)).toEqual(["strategie", "governance", "werkwijze"]);
    expect(["1", "2", "3", "4", "5", "6"].map((stap) => filter(`stap=${stap}`).stap)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("takes no more than two hundred characters of a text", () => {
    const { zoek, opgave } = filter(`zoek=${"x".repeat(5000)}&opgave=${"y".repeat(5000)}`);
    expect([zoek, opgave]).toEqual(["x".repeat(200), "y".repeat(200)]);
  });

  it("always gives a filter, whatever the address", () => {
    const waarde = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("strategie", "__proto__", "3", "-1", "1e309", "0x1F"));
    fc.assert(
      fc.property(fc.record({ zoek: waarde, spoor: waarde, opgave: waarde, stap: waarde, pagina: waarde }), (velden) => {
        const { zoek, spoor, opgave, stap, pagina } = leerervaringfilterUit(new URLSearchParams(velden));
        expect(["strategie", "governance", "werkwijze", null]).toContain(spoor);
        expect([1, 2, 3, 4, 5, 6, null]).toContain(stap);
        expect(Number.isInteger(pagina) && pagina >= 1 && pagina <= 10_000).toBe(true);
        expect(opgave).not.toBe("");
        expect(`${zoek}${opgave}`).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe("the refusals", () => {
  it("stand where they are mended", () => {
    expect(Object.fromEntries(Object.entries(LEERERVARINGWEIGERINGEN).map(([weigering, [veld]]) => [weigering, veld]))).toEqual({ "opgave-onbekend": "opgave", "treintje-onbekend": "treintje", "in-de-toekomst": "op", "intussen-gewijzigd": "formulier" });
  });
});
