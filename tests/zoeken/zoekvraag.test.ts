import { describe, expect, it } from "vitest";
import { fragmentVan, zoekvraagUit } from "~/zoeken/zoekvraag";

describe("zoekvraagUit", () => {
  it.each(["!!!", "…", "'\"&|:*", "( )", "\u0000", "🚂", "---"])("says of %j that there is nothing to look for", (tekst) => {
    expect(zoekvraagUit(tekst)).toEqual({ ok: false, reden: "Hier staan geen letters of cijfers in. Typ een woord, of het begin ervan." });
  });
  it("says how long is too long", () => expect(zoekvraagUit("a".repeat(10_000))).toEqual({ ok: false, reden: "Dit is te lang om op te zoeken: 10.000 tekens. Gebruik er hooguit 200." }));
  it.each(["", "   ", "\n"])("has nothing to say about nothing: %j", (tekst) => expect(zoekvraagUit(tekst)).toEqual({ ok: false, reden: null }));
  it.each([["Schulden", ["schulden"]], ["  één   Café ", ["een", "cafe"]], ["a & b | !c:*", ["a", "b", "c"]], ["OCD-2021-014", ["ocd", "2021", "014"]], ["schuld schuld", ["schuld"]], ["1 2 3 4 5 6 7 8 9 10 11", ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]]])("reads %j as words", (tekst, woorden) => {
    expect(zoekvraagUit(tekst)).toEqual({ ok: true, woorden });
  });
});

describe("fragmentVan", () => {
  const lang = `${"Een inleiding die nergens over gaat. ".repeat(10)}Hier gaat het over schuldhulp en één café. ${"En nog een slot dat nergens over gaat. ".repeat(10)}`;
  const samen = (tekst: string, ...woorden: string[]) => fragmentVan(tekst, woorden).map(({ tekst, raak }) => (raak ? `[${tekst}]` : tekst)).join("");

  it("is empty for nothing, and the beginning where nothing is found", () => {
    expect(fragmentVan("", ["x"])).toEqual([]);
    expect(samen("Een korte tekst.", "niets")).toBe("Een korte tekst.");
  });
  it("marks what was looked for: beginnings, endings and accents aside", () => {
    expect(samen("Schuld, schulden en schuldhulp.", "schulden")).toBe("[Schuld], [schulden] en schuldhulp.");
    expect(samen("Eén café", "een", "cafe")).toBe("[Eén] [café]");
    expect(samen("Schu lden", "schulden")).toBe("Schu lden");
  });
  it("goes to where it is found, and loses nothing of what it shows", () => {
    const uit = samen(lang, "schuldhulp");
    expect(uit).toContain("[schuldhulp]");
    expect([uit.startsWith("… "), uit.endsWith(" …"), uit.length < 200]).toEqual([true, true, true]);
    expect(lang.replace(/\s+/g, " ")).toContain(uit.replace(/^… | …$/g, "").replace(/[[\]]/g, ""));
  });
  it.each([1, 5, 50, 500, 5000])("holds for a text of %i words without any end", (aantal) => {
    expect(fragmentVan("woord ".repeat(aantal), ["woord"]).map(({ tekst }) => tekst).join("").length).toBeLessThan(200);
  });
  it("holds for one word that is longer than the fragment", () => expect(samen("x".repeat(1000), "y").length).toBeLessThan(200));
});
