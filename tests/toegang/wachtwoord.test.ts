import { describe, expect, it } from "vitest";
import { nieuwWachtwoord } from "~/toegang/wachtwoord";

const bezwaar = (tekst: unknown) => nieuwWachtwoord.safeParse(tekst).error?.issues[0]?.message;

describe("a new password", () => {
  it.each([
    ["", "Kies een wachtwoord van ten minste 12 tekens."],
    ["elf tekens!", "Kies een wachtwoord van ten minste 12 tekens."],
    ["x".repeat(200) + "abcde", "Kies een wachtwoord van ten hoogste 200 tekens."],
    ["aaaaaaaaaaaa", "Dit wachtwoord heeft te weinig verschillende tekens."],
    [" ".repeat(12), "Dit wachtwoord heeft te weinig verschillende tekens."],
    ["abcdabcdabcd", "Dit wachtwoord heeft te weinig verschillende tekens."],
  ])("is not %.20j: %s", (tekst, zin) => {
    expect(bezwaar(tekst)).toBe(zin);
  });

  it.each([[undefined], [["een lang wachtwoord", "nog een"]]])("is asked for in Dutch instead of %j", (waarde) => {
    expect(bezwaar(waarde)).toBeDefined();
    expect(bezwaar(waarde)).not.toMatch(/invalid|expected/i);
  });

  it.each(["abcdeabcdeab", "een lange zin met spaties", " voor en achter ", "ééntwéédriévier", "abcde".repeat(40)])("may be %.20j, and stays as it was typed", (tekst) => {
    expect(nieuwWachtwoord.parse(tekst)).toBe(tekst);
  });
});
