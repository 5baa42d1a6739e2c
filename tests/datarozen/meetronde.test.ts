import { describe, expect, it } from "vitest";
import { magHeropenen, magOpenen, magPubliceren, magVaststellen, peilVan, RONDEWEIGERINGEN, rondestatus } from "~/datarozen/meetronde";
import { halfjaarVanSleutel } from "~/periode/halfjaar";

const open = { vastgesteldOp: null, gepubliceerdOp: null };
const vast = { vastgesteldOp: new Date(), gepubliceerdOp: null };
const uit = { vastgesteldOp: new Date(), gepubliceerdOp: new Date() };
const h = (sleutel: string) => halfjaarVanSleutel(sleutel)!;

describe("a meetronde", () => {
  it.each([
    ["a half-year that has not begun", "2025-h1", "2025-06-30", null, "in-de-toekomst"],
    ["the half-year of the last round", "2024-h1", "2024-12-31", { ...uit, halfjaar: h("2024-h1") }, "bestaat-al"],
    ["a half-year before the last round", "2023-h2", "2024-12-31", { ...uit, halfjaar: h("2024-h1") }, "niet-na-de-vorige"],
    ["a round while the last is open", "2024-h2", "2024-12-31", { ...open, halfjaar: h("2024-h1") }, "vorige-nog-open"],
    ["a date that has been", "2024-h2", "2024-11-30", { ...uit, halfjaar: h("2024-h1") }, "deadline-te-vroeg"],
  ] as const)("is not opened for %s", (_, halfjaar, deadline, laatste, reden) => {
    expect(magOpenen(h(halfjaar), deadline, "2024-12-01", laatste, [])).toBe(reden);
  });

  it("is not opened on a rose that is not ready", () => {
    expect(magOpenen(h("2024-h2"), "2024-12-31", "2024-12-01", null, ["geen-thema", "geen-regio"])).toBe("geen-thema");
  });

  it("is opened for a past half-year too, and after one that is only vastgesteld", () => {
    expect(magOpenen(h("2022-h1"), "2024-12-01", "2024-12-01", null, [])).toBeNull();
    expect(magOpenen(h("2024-h2"), "2024-12-31", "2024-12-01", { ...vast, halfjaar: h("2024-h1") }, [])).toBeNull();
  });

  it("goes from open to vastgesteld to gepubliceerd, and back only while nobody has read it", () => {
    expect([open, vast, uit].map(rondestatus)).toEqual(["open", "vastgesteld", "gepubliceerd"]);
    expect([open, vast, uit].map((ronde) => magVaststellen(ronde, { ontbreekt: 0, opmerking: null }))).toEqual([null, "niet-open", "niet-open"]);
    expect([open, vast, uit].map((ronde) => magPubliceren(ronde, { eerdereOpen: 0 }))).toEqual(["niet-vastgesteld", null, "al-gepubliceerd"]);
    expect(magPubliceren(vast, { eerdereOpen: 1 })).toBe("eerdere-niet-gepubliceerd");
    expect([open, vast, uit].map((ronde) => magHeropenen(ronde, true))).toEqual(["niet-vastgesteld", null, "al-gepubliceerd"]);
    expect(magHeropenen(vast, false)).toBe("nieuwere-ronde");
  });

  it("is vastgesteld without every region only with a reason", () => {
    expect(magVaststellen(open, { ontbreekt: 1, opmerking: null })).toBe("reden-nodig");
    expect(magVaststellen(open, { ontbreekt: 1, opmerking: "De regio heeft geen adviseur." })).toBeNull();
  });

  it("is judged old by today when it is the newest that everybody reads, and by itself when it is not", () => {
    const ronden = [{ nummer: 3, status: "open" as const }, { nummer: 2, status: "gepubliceerd" as const }, { nummer: 1, status: "gepubliceerd" as const }];
    const peil = (i: number, zichtbaar = ronden) => peilVan(zichtbaar, { ...ronden[i]!, halfjaar: `2024-h${i === 2 ? 1 : 2}` }, "2026-11-22");
    expect([peil(0), peil(1), peil(1, ronden.slice(1)), peil(2)]).toEqual([{ jaar: 2026, helft: 2 }, { jaar: 2026, helft: 2 }, { jaar: 2026, helft: 2 }, { jaar: 2024, helft: 1 }]);
  });

  it("has a sentence for every refusal", () => {
    for (const [veld, zin] of Object.values(RONDEWEIGERINGEN)) expect([veld, /^[A-Z].*\.$/.test(zin)]).toEqual([expect.stringMatching(/^(formulier|halfjaar|deadline|opmerking)$/), true]);
  });
});
