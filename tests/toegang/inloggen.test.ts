import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlogSchema, naarHier } from "~/toegang/inloggen";
import { leesFormulier } from "~/ui/formulier";

describe("naarHier", () => {
  it.each([null, "", "ok", "//evil.nl", "///evil.nl", "/\\evil.nl", "\\\\evil.nl", "/ok\\..\\evil", "https://evil.nl", "https:evil.nl", "javascript:alert(1)", "/\t/evil.nl", "/\n/evil.nl", " //evil.nl", "/a b", "/ok\r\nSet-Cookie: x=1", "?naar=x", "#x", ".//evil.nl"])("does not follow %j", (naar) => {
    expect(naarHier(naar)).toBe("/");
  });

  it.each(["/", "/ok", "/projecten?status=lopend&zoek=caf%C3%A9#tabel", "/a/b//c", "/?naar=//evil.nl"])("follows %j", (naar) => {
    expect(naarHier(naar)).toBe(naar);
  });

  it("never leaves the site, whatever is asked", () => {
    const adres = fc.array(fc.constantFrom("/", "\\", ":", "@", ".", "\t", "\n", "\r", " ", "https", "evil.nl", "%2F", "?", "#", "\0", "a")).map((delen) => `/${delen.join("")}`);
    fc.assert(
      fc.property(fc.oneof(adres, fc.string()), (naar) => {
        expect(new URL(naarHier(naar), "https://hier.nl").origin).toBe("https://hier.nl");
      }),
    );
  });

  it.each(["/€", "/zoek?q=日本"])("gives what can stand in a header, also for %j", (naar) => {
    expect(() => new Headers({ Location: naarHier(naar) })).not.toThrow();
  });
});

describe("the login form", () => {
  const lees = (waarden: Record<string, string>) => {
    const formulier = new FormData();
    for (const [naam, waarde] of Object.entries(waarden)) formulier.append(naam, waarde);
    const gelezen = leesFormulier(formulier, inlogSchema);
    return gelezen.ok ? gelezen.data : gelezen.staat.fouten;
  };

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ["nothing", {}, { email: "Vul uw e-mailadres in.", wachtwoord: "Vul uw wachtwoord in." }],
    ["spaces", { email: " ", wachtwoord: "" }, { email: "Vul uw e-mailadres in.", wachtwoord: "Vul uw wachtwoord in." }],
    ["far too long a password", { email: "a@b.nl", wachtwoord: "x".repeat(1001) }, { wachtwoord: "Dit wachtwoord is te lang." }],
  ])("refuses %s", (_, waarden, fouten) => {
    expect(lees(waarden)).toEqual(fouten);
  });

  it("leaves the password as it was typed", () => {
    expect(lees({ email: " a@b.nl ", wachtwoord: " met spaties " })).toEqual({ email: "a@b.nl", wachtwoord: " met spaties " });
  });
});
