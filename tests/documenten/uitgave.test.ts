import { describe, expect, it } from "vitest";
import { magCorrigeren, magPubliceren, magVaststellen, teTonenUitgave, UITGAVESTATUSSEN, uitgavestatus, UITGAVEWEIGERINGEN, type Uitgave, type Uitgavestatus, type Uitgaveweigering } from "~/documenten/uitgave";

const uitgave = (nummer: number, status: Uitgavestatus): Uitgave => ({ nummer, vastgesteldOp: status === "concept" ? null : new Date("2022-02-01"), gepubliceerdOp: status === "gepubliceerd" ? "2022-02-02T10:00:00Z" : null });
const concept = uitgave(1, "concept");
const vast = uitgave(1, "vastgesteld");
const openbaar = uitgave(1, "gepubliceerd");

describe("the life of an edition", () => {
  it("is concept, vastgesteld, gepubliceerd", () => {
    expect([concept, vast, openbaar].map(uitgavestatus)).toEqual(Object.keys(UITGAVESTATUSSEN));
  });

  it("is concept as long as nothing was frozen", () => {
    expect(uitgavestatus({ nummer: 1, vastgesteldOp: null, gepubliceerdOp: new Date() })).toBe("concept");
  });

  type Stand = Parameters<typeof magVaststellen>[1];
  const klaar: Stand = { voorbij: true, ontbreekt: false, opmerking: null };
  it.each<[string, Uitgaveweigering | null, Uitgave, Stand]>([
    ["what was frozen", "geen-concept", vast, klaar],
    ["what was published", "geen-concept", openbaar, klaar],
    ["what was frozen, before all else", "geen-concept", vast, { voorbij: false, ontbreekt: true, opmerking: null }],
    ["a half-year that still runs, even with a remark", "halfjaar-loopt-nog", concept, { voorbij: false, ontbreekt: false, opmerking: "Toch." }],
    ["something missing without a remark", "reden-nodig", concept, { voorbij: true, ontbreekt: true, opmerking: null }],
    ["something missing with an empty remark", "reden-nodig", concept, { voorbij: true, ontbreekt: true, opmerking: "" }],
    ["something missing with a remark", null, concept, { voorbij: true, ontbreekt: true, opmerking: "Volgt later." }],
    ["a whole concept", null, concept, klaar],
  ])("freezing %s: %s", (_, verwacht, van, stand) => {
    expect(magVaststellen(van, stand)).toBe(verwacht);
  });

  it("lets only what was frozen be published, and once", () => {
    expect([concept, openbaar, vast].map(magPubliceren)).toEqual(["niet-vastgesteld", "al-gepubliceerd", null]);
  });

  it("lets a correction begin only when no concept is open", () => {
    expect([[concept], [openbaar, uitgave(2, "concept")], [vast], [openbaar, uitgave(2, "vastgesteld")], []].map(magCorrigeren)).toEqual(["concept-open", "concept-open", null, null, null]);
  });

  it("says each refusal as a sentence", () => {
    for (const zin of Object.values(UITGAVEWEIGERINGEN)) expect(zin).toMatch(/^[A-Z].*\.$/);
  });
});

describe("the edition to show", () => {
  const alle = [uitgave(1, "gepubliceerd"), uitgave(2, "gepubliceerd"), uitgave(3, "vastgesteld"), uitgave(4, "concept")];
  const toon = (uitgaven: Uitgave[], nummer: number | null, metAccount: boolean) => teTonenUitgave(uitgaven, { nummer, metAccount })?.nummer ?? null;

  it.each([3, 4])("is not number %i without an account", (nummer) => {
    expect(toon(alle, nummer, false)).toBeNull();
  });

  it.each([0, -1, 5, 1.5, NaN, Infinity])("is never number %d", (nummer) => {
    expect([toon(alle, nummer, true), toon(alle, nummer, false)]).toEqual([null, null]);
  });

  it.each([[1, true, 1], [4, true, 4], [3, true, 3], [1, false, 1], [2, false, 2]])("is the one asked for: %i (account %s)", (nummer, metAccount, verwacht) => {
    expect(toon(alle, nummer, metAccount)).toBe(verwacht);
  });

  it("is else the last published one, else the newest for who has an account", () => {
    expect([toon(alle, null, true), toon(alle, null, false), toon([...alle].reverse(), null, true)]).toEqual([2, 2, 2]);
    expect([toon([vast, uitgave(2, "concept")], null, true), toon([vast, uitgave(2, "concept")], null, false)]).toEqual([2, null]);
    expect([toon([], null, true), toon([], null, false), toon([], 1, true)]).toEqual([null, null, null]);
  });

  it("leaves the list as it was", () => {
    const lijst = [uitgave(1, "gepubliceerd"), uitgave(2, "concept")];
    teTonenUitgave(lijst, { nummer: null, metAccount: true });
    expect(lijst.map(({ nummer }) => nummer)).toEqual([1, 2]);
  });
});
