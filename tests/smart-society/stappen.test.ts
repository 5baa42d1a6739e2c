import { describe, expect, it } from "vitest";
import { ALLE_STAPPEN, isStap, stapBezwaar, STAPPEN, STAPWEIGERINGEN, type Stap, type Stapweigering } from "~/smart-society/stappen";

describe("isStap", () => {
  it.each([0, 7, -1, 1.5, NaN, Infinity])("refuses %s", (getal) => {
    expect(isStap(getal)).toBe(false);
  });

  it("knows six, each with a title and what it is about", () => {
    expect([1, 2, 3, 4, 5, 6].every(isStap)).toBe(true);
    expect(ALLE_STAPPEN).toEqual([1, 2, 3, 4, 5, 6]);
    expect(Object.values(STAPPEN).map(({ titel }) => titel)).toEqual(["Kansrijke opgaven bepalen", "Wie doet er mee?", "Kern vraagstuk en keuzes maken", "Wagonnetjes vormen treintje", "Samen oplossingen realiseren", "Aan de slag met de resultaten"]);
    expect(Object.values(STAPPEN).every(({ wat }) => wat.endsWith("."))).toBe(true);
  });
});

/** From each step (a row) to each step (a column): on, back, the same, or too far. */
const ZETTEN: Record<Stap, string> = { 1: "=>....", 2: "<=>...", 3: "<<=>..", 4: "<<<=>.", 5: "<<<<=>", 6: "<<<<<=" };
/** Each kind of move: plain, with open criteria, with a reason, with both. */
const VERWACHT: Record<string, (Stapweigering | null)[]> = {
  ">": [null, "poort-open", null, null],
  "<": ["terug-zonder-reden", "terug-zonder-reden", null, null],
  "=": ["zelfde-stap", "zelfde-stap", "zelfde-stap", "zelfde-stap"],
  ".": ["stap-overgeslagen", "stap-overgeslagen", "stap-overgeslagen", "stap-overgeslagen"],
};
const elkeManier = (van: Stap, naar: number, gesloten = false) => [["", 0], ["", 3], ["Daarom.", 0], ["Daarom.", 1]].map(([reden, openEisen]) => stapBezwaar({ van, naar, reden: String(reden), openEisen: Number(openEisen), gesloten }));
const alleZetten = ALLE_STAPPEN.flatMap((van) => ALLE_STAPPEN.map((naar) => [van, naar, ZETTEN[van][naar - 1]!] as const));

describe("stapBezwaar", () => {
  it.each([0, 7, -1, 2.5, NaN, Infinity])("refuses to go to step %s, with or without a reason", (naar) => {
    for (const van of ALLE_STAPPEN) expect(elkeManier(van, naar)).toEqual(Array(4).fill("stap-bestaat-niet"));
  });

  it.each([...ALLE_STAPPEN, 0, 7, NaN])("refuses every move to %s when the opgave is closed, before anything else", (naar) => {
    for (const van of ALLE_STAPPEN) expect(elkeManier(van, naar, true)).toEqual(Array(4).fill("gesloten"));
  });

  it.each(alleZetten)("judges %i to %i as %s", (van, naar, zet) => {
    expect(elkeManier(van, naar)).toEqual(VERWACHT[zet]);
  });

  it("asks for a reason from the first open criterion on", () => {
    expect([0, 1, 4].map((openEisen) => stapBezwaar({ van: 2, naar: 3, reden: "", openEisen, gesloten: false }))).toEqual([null, "poort-open", "poort-open"]);
  });

  it("has a sentence for each refusal, at the field where it is mended", () => {
    expect(Object.fromEntries(Object.entries(STAPWEIGERINGEN).map(([weigering, [veld]]) => [weigering, veld]))).toEqual({ "stap-bestaat-niet": "naar", "stap-overgeslagen": "naar", "zelfde-stap": "naar", "poort-open": "reden", "terug-zonder-reden": "reden", gesloten: "formulier", "intussen-gewijzigd": "formulier" });
  });
});
