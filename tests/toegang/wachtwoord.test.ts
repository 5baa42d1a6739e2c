import { describe, expect, it } from "vitest";
import { nieuwWachtwoord } from "~/toegang/wachtwoord";

const bezwaar = (tekst: unknown) => nieuwWachtwoord.safeParse(tekst).error?.issues[0]?.message;

describe("a new password", () => {
  it.each([
    ["nothing", "", "Kies een wachtwoord van ten minste 12 tekens."],
    ["short", "elf tekens!", "Kies een wachtwoord van ten minste 12 tekens."],
    ["long", "x".repeat(200) + "abcde", "Kies een wachtwoord van ten hoogste 200 tekens."],
    ["one letter", "aaaaaaaaaaaa", "Dit wachtwoord heeft te weinig verschillende tekens."],
    ["spaces", " ".repeat(12), "Dit wachtwoord heeft te weinig verschillende tekens."],
    ["four letters", "abcdabcdabcd", "Dit wachtwoord heeft te weinig verschillende tekens."],
  ])("is not %s", (_, tekst, zin) => {
    expect(bezwaar(tekst)).toBe(zin);
  });

  it.each([[undefined], [["een lang wachtwoord", "nog een"]]])("is asked for in Dutch instead of %j", (waarde) => {
    expect(bezwaar(waarde)).toBeDefined();
    expect(bezwaar(waarde)).not.toMatch(/invalid|expected/i);
  });

  it.each([["five letters", "abcdeabcdeab"], ["a sentence", "een lange zin met spaties"], ["spaces around", " voor en achter "], ["accents", "ééntwéédriévier"], ["two hundred characters", "abcde".repeat(40)]])("may be %s, and stays as it was typed", (_, tekst) => {
    expect(nieuwWachtwoord.parse(tekst)).toBe(tekst);
  });
});
