import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { getalveld, keuzeveld, leegFormulier, leesFormulier, meerkeuzeveld, metFout, tekstveld, versieveld } from "~/ui/formulier";

/** Several fields of one name. */
const rijveld = (max: number) => z.preprocess((waarde) => (waarde === undefined ? [] : Array.isArray(waarde) ? waarde : [waarde]), z.array(tekstveld({ max })));
const schema = z.object({ naam: tekstveld({ verplicht: "Vul een naam in.", max: 10 }), soort: keuzeveld(["a", "b"], "Kies een soort."), lijst: meerkeuzeveld(), regels: rijveld(5), getal: getalveld({ max: 5000, zin: "Vul een getal in." }), versie: versieveld });
const post = (...paren: [string, string | Blob][]) => {
  const formulier = new FormData();
  for (const [naam, waarde] of paren) formulier.append(naam, waarde);
  return leesFormulier(formulier, schema);
};
const uit = <S extends z.ZodType>(veld: S, waarde: unknown) => { const uitkomst = veld.safeParse(waarde); return uitkomst.success ? uitkomst.data : uitkomst.error.issues.map(({ message }) => message); };
const kort = (waarde: unknown) => String(JSON.stringify(waarde)).slice(0, 40);
const STUURTEKENS = "Hier stonden onzichtbare stuurtekens in. Wij hebben ze weggehaald; kijk de tekst na en sla opnieuw op.";

describe("leesFormulier", () => {
  it("gives one sentence at each wrong field, and everything that was typed", () => {
    expect(post(["naam", ""], ["soort", "c"], ["getal", "veel"], ["regels", "te lang"], ["regels", "ook te lang"], ["eigen", "x"])).toEqual({
      ok: false,
      staat: {
        waarden: { naam: "", soort: "c", getal: "veel", regels: ["te lang", "ook te lang"], eigen: "x" },
        fouten: { naam: "Vul een naam in.", soort: "Kies een soort.", getal: "Vul een getal in.", regels: "Dit is te lang: 7 tekens. Er passen er 5." },
      },
    });
  });

  it("keeps the first sentence of a field, and puts what is about the whole form above it", () => {
    const dubbel = z.object({ a: tekstveld() }).superRefine((_, ctx) => { for (const message of ["Een.", "Twee."]) { ctx.addIssue({ code: "custom", path: ["a"], message }); ctx.addIssue({ code: "custom", message }); } });
    expect(leesFormulier(new FormData(), dubbel)).toEqual({ ok: false, staat: { waarden: {}, fouten: { a: "Een.", formulier: "Een." } } });
  });

  it("takes control characters out of what is shown again, everywhere", () => {
    const gelezen = post(["naam", "a\0\u001Bb\u202Ec\u2066\uFFFEd\u007F"], ["regels", "\u0001x"], ["regels", "y\tz\n"]);
    expect(gelezen).toMatchObject({ ok: false, staat: { waarden: { naam: "abcd", regels: ["x", "y\tz\n"] }, fouten: { naam: STUURTEKENS, regels: STUURTEKENS } } });
  });

  it("takes the last of a repeated single field, and keeps the order of a repeated list", () => {
    expect(post(["naam", "een"], ["naam", "twee"], ["regels", "b"], ["regels", ""], ["regels", "a"])).toMatchObject({ ok: true, data: { naam: "twee", regels: ["b", "", "a"] }, waarden: { naam: ["een", "twee"], regels: ["b", "", "a"] } });
  });

  it("does not count files for text", () => {
    expect(post(["naam", new Blob(["x"])], ["lijst", "a"], ["lijst", new Blob(["x"])])).toMatchObject({ ok: false, staat: { waarden: { lijst: "a" }, fouten: { naam: "Vul een naam in." } } });
  });

  it("gives the data, and what was typed beside it", () => {
    expect(post(["naam", " Jan "], ["soort", "b"], ["lijst", "x,y"], ["getal", "1.200"], ["versie", "3"])).toEqual({
      ok: true, data: { naam: "Jan", soort: "b", lijst: ["x", "y"], regels: [], getal: 1200, versie: 3 }, waarden: { naam: " Jan ", soort: "b", lijst: "x,y", getal: "1.200", versie: "3" },
    });
  });

  it("loses nothing that can be seen, and shows nothing that cannot", () => {
    const teken = fc.oneof(fc.constantFrom(..."aé€ \n\t😀"), fc.integer({ min: 0, max: 0xd7ff }).map((n) => String.fromCharCode(n)));
    fc.assert(
      fc.property(fc.string({ unit: teken }), (typte) => {
        const gelezen = post(["naam", typte]);
        const terug = (gelezen.ok ? gelezen.waarden : gelezen.staat.waarden).naam as string;
        // eslint-disable-next-line no-control-regex -- these are what may not be shown
        expect(terug).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/);
        expect([...typte].filter((een) => /\p{L}|\p{N}|\p{P}|\p{S}|[ \n\t]/u.test(een)).every((een) => terug.includes(een))).toBe(true);
        expect(gelezen.ok).toBe(gelezen.ok && gelezen.data.naam.length <= 10);
      }),
    );
  });
});

describe("metFout and leegFormulier", () => {
  it("show the form again, or for the first time", () => {
    expect(metFout({ naam: "Jan" }, ["naam", "Bezet."])).toEqual({ waarden: { naam: "Jan" }, fouten: { naam: "Bezet." } });
    expect([leegFormulier(), leegFormulier({ naam: "Jan" })]).toEqual([{ waarden: {}, fouten: {} }, { waarden: { naam: "Jan" }, fouten: {} }]);
  });
});

describe("tekstveld", () => {
  const veld = tekstveld({ verplicht: "Vul in.", max: 5 });
  const bezwaren: [unknown, string][] = [["", "Vul in."], [undefined, "Vul in."], [" \r\n ", "Vul in."], [["a", ""], "Vul in."], ["123456", "Dit is te lang: 6 tekens. Er passen er 5."], ["x".repeat(12_345), "Dit is te lang: 12.345 tekens. Er passen er 5."], ["a\0", STUURTEKENS], ["\u0080".repeat(10), STUURTEKENS]];
  it.each(bezwaren.map(([waarde, zin]) => [kort(waarde), waarde, zin] as const))("refuses %s once", (_, waarde, zin) => {
    expect(uit(veld, waarde)).toEqual([zin]);
    expect(uit(veld, waarde)).toEqual([zin]);
  });

  it.each<[unknown, string]>([["  a b ", "a b"], ["a\r\nb\rc", "a\nb\nc"], ["a\tb", "a\tb"], ["e\u0301", "é"], ["12345", "12345"], [["a", "b"], "b"], ["ij\u200D", "ij\u200D"]])("reads %j", (waarde, gelezen) => {
    expect(uit(veld, waarde)).toBe(gelezen);
  });

  it("may be empty when not verplicht", () => {
    expect([uit(tekstveld(), ""), uit(tekstveld(), undefined)]).toEqual(["", ""]);
  });
});

describe("getalveld", () => {
  const veld = getalveld({ max: 100_000, zin: "Geen getal." });
  it.each(["x", "-1", "1,5", "1.5", "1.20", "12.3456", "1e3", "0x10", "€ 5", "100001", "1 000", "٣", "--1", ".", "1."])("refuses %j", (tekst) => {
    expect(uit(veld, tekst)).toEqual(["Geen getal."]);
  });

  it.each<[string, number | null]>([["", null], [" ", null], ["0", 0], ["7", 7], ["1200", 1200], ["1.200", 1200], ["100.000", 100_000], ["100000", 100_000]])("reads %j", (tekst, getal) => {
    expect(uit(veld, tekst)).toBe(getal);
  });

  it("reads every number as the Dutch write it", () => {
    fc.assert(fc.property(fc.nat(100_000), (getal) => { expect([uit(veld, String(getal)), uit(veld, getal.toLocaleString("nl-NL"))]).toEqual([getal, getal]); }));
  });
});

it.each([["\uF0B7 een punt", "• een punt"], ["a \uF0E0 b", "a → b"], ["na\uFEFFast", "naast"]])("tekstveld reads what Word pastes, %j", (tekst, gelezen) => {
  expect(uit(tekstveld(), tekst)).toBe(gelezen);
});

describe("keuzeveld", () => {
  it.each(["c", "A", "a ", "toString", "__proto__"])("refuses %j", (tekst) => {
    expect(uit(keuzeveld(["a", "b"], "Kies."), tekst)).toEqual(["Kies."]);
  });

  it("may be empty, unless verplicht", () => {
    expect([uit(keuzeveld(["a"], "Kies."), ""), uit(keuzeveld(["a"], "Kies."), undefined), uit(keuzeveld(["a"], "Kies.", true), ""), uit(keuzeveld(["a"], "Kies.", true), undefined), uit(keuzeveld(["a"], "Kies.", true), "a")]).toEqual([null, null, ["Kies."], ["Kies."], "a"]);
  });
});

describe("meerkeuzeveld", () => {
  it.each<[unknown, string[]]>([[undefined, []], ["", []], [[""], []], ["a", ["a"]], [["a", "b"], ["a", "b"]], ["a,b,,a", ["a", "b"]], [["b,a", "a"], ["b", "a"]]])("reads %j", (waarde, gelezen) => {
    expect(uit(meerkeuzeveld(), waarde)).toEqual(gelezen);
  });

  it("refuses far too much in Dutch", () => {
    expect(String(uit(meerkeuzeveld(), "x".repeat(2001)))).not.toMatch(/too big|expected|invalid/i);
  });
});

describe("versieveld", () => {
  it.each<[unknown, number]>([["3", 3], ["0", 0], ["", 0], [undefined, 0], ["-1", 0], ["1.5", 0], ["x", 0], [["1", "2"], 2]])("reads version %j as %i", (waarde, versie) => {
    expect(uit(versieveld, waarde)).toBe(versie);
  });
});
