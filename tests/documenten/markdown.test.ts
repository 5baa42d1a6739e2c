import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Blok, Stuk } from "~/documenten/document";
import { blokkenUitMarkdown, isVeiligeLink, platteTekst } from "~/documenten/markdown";

const alineas = (tekst: string) => blokkenUitMarkdown(tekst).map((blok) => (blok.soort === "alinea" ? blok.stukken : blok.soort));
const punten = (tekst: string) => blokkenUitMarkdown(tekst).flatMap((blok) => (blok.soort === "lijst" ? blok.punten.map(platteTekst) : []));
const stukken = (blokken: Blok[]): Stuk[] => blokken.flatMap((blok) => (blok.soort === "alinea" ? blok.stukken : blok.soort === "lijst" ? blok.punten.flat() : blok.soort === "kop" ? [{ tekst: blok.tekst }] : []));

describe("isVeiligeLink", () => {
  it.each(["", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//kwaad.nl", "/projecten", "kwaad.nl", "https://", "https://a b", " https://a.nl", "https:a.nl", "mailto:", "mailto:a", "mailto:a@b c", "https://a.nl\njavascript:x"])("refuses %j", (url) => {
    expect(isVeiligeLink(url)).toBe(false);
  });

  it.each(["https://a.nl", "http://a.nl/b?c=d#e", "HTTPS://A.NL", "mailto:ocd@drechtsteden.nl"])("takes %j", (url) => {
    expect(isVeiligeLink(url)).toBe(true);
  });
});

describe("what is no Markdown of ours stays text", () => {
  it.each([
    `<script>alert("1")</script>`, "<img src=x onerror=alert(1)>", "<!-- weg -->", "<div onclick=x>\nhallo", "![een plaatje](https://a.nl/x.png)", "![x](javascript:alert(1))", "`code`", "```\ncode\n```", "| a | b |\n|---|---|\n| 1 | 2 |", "[tekst][nergens]", "~~door~~", "$\\frac{1}{2}$",
  ])("%j", (tekst) => {
    expect(alineas(tekst)).toHaveLength(1);
    expect(platteTekst(alineas(tekst)[0] as Stuk[])).toBe(tekst.replace(/\s+/g, " "));
  });

  it("also HTML in the middle of a line and in entities", () => {
    expect(alineas("een <b onclick=x>vet</b> woord")).toEqual([[{ tekst: "een " }, { tekst: "<b onclick=x>" }, { tekst: "vet" }, { tekst: "</b>" }, { tekst: " woord" }]]);
    expect(alineas("&lt;script&gt;")).toEqual([[{ tekst: "<script>" }]]);
  });

  it.each(["- <div>hallo</div>", "- een\n\n  ```\n  code\n  ```"])("also in a list: %j", (tekst) => {
    expect(punten(tekst).join(" ")).toMatch(/hallo|code/);
  });

  it.each(["[k](javascript:alert(1))", "[k](data:text/html,x)", "[k](//kwaad.nl)", "[k](</projecten>)", "**[k](vbscript:x)**", "[k](&#106;avascript:alert(1))", "[k](java\\script:x)"])("an address that may do harm goes, the words stay: %j", (tekst) => {
    expect(stukken(blokkenUitMarkdown(tekst)).map(({ tekst, link }) => [tekst, link])).toEqual([["k", undefined]]);
  });
});

describe("what people may write", () => {
  it.each<[string, Stuk[]]>([
    ["gewoon", [{ tekst: "gewoon" }]],
    ["**vet** en *cursief* en _ook_", [{ tekst: "vet", vet: true }, { tekst: " en " }, { tekst: "cursief", cursief: true }, { tekst: " en " }, { tekst: "ook", cursief: true }]],
    ["***beide***", [{ tekst: "beide", vet: true, cursief: true }]],
    ["**vet _cursief_ vet**", [{ tekst: "vet ", vet: true }, { tekst: "cursief", vet: true, cursief: true }, { tekst: " vet", vet: true }]],
    ["[een **vette** link](https://a.nl)", [{ tekst: "een ", link: "https://a.nl" }, { tekst: "vette", vet: true, link: "https://a.nl" }, { tekst: " link", link: "https://a.nl" }]],
    ["<https://a.nl>", [{ tekst: "https://a.nl", link: "https://a.nl" }]],
    ["[mail](mailto:a@b.nl)", [{ tekst: "mail", link: "mailto:a@b.nl" }]],
    ["een\ntwee", [{ tekst: "een twee" }]],
    ["een  \ntwee", [{ tekst: "een" }, { tekst: " " }, { tekst: "twee" }]],
    ["2 * 3 * 4, a_b_c en 1\\. x", [{ tekst: "2 * 3 * 4, a_b_c en 1. x" }]],
  ])("%j", (tekst, verwacht) => {
    expect(alineas(tekst)).toEqual([verwacht]);
  });

  it("nothing, and paragraphs with or without a line between", () => {
    expect(blokkenUitMarkdown("")).toEqual([]);
    expect(alineas("een\n\ntwee\n\n---\n\ndrie")).toEqual([[{ tekst: "een" }], [{ tekst: "twee" }], [{ tekst: "drie" }]]);
  });

  it("lists, with and without numbers", () => {
    expect(blokkenUitMarkdown("- een\n- **twee** [drie](https://a.nl)")).toEqual([{ soort: "lijst", genummerd: false, punten: [[{ tekst: "een" }], [{ tekst: "twee", vet: true }, { tekst: " " }, { tekst: "drie", link: "https://a.nl" }]] }]);
    expect(blokkenUitMarkdown("3. een")).toEqual([{ soort: "lijst", genummerd: true, vanaf: 3, punten: [[{ tekst: "een" }]] }]);
    expect(blokkenUitMarkdown("1. een\n2. twee")).toEqual([{ soort: "lijst", genummerd: true, punten: [[{ tekst: "een" }], [{ tekst: "twee" }]] }]);
  });

  it.each(["- een\n\n  twee", "- een\n  - twee", "- een\n  1. twee", "- een\n\n  > twee"])("keeps the words of a point apart: %j", (tekst) => {
    expect(punten(tekst).join(" ").split(/[\s.>]+/)).toEqual(expect.arrayContaining(["een", "twee"]));
  });

  it("headings, all at the level that fits the place", () => {
    expect(["# Een **kop**", "### Een kop", "Een kop\n==="].flatMap((tekst) => blokkenUitMarkdown(tekst))).toEqual(Array(3).fill({ soort: "kop", niveau: 4, tekst: "Een kop", anker: "" }));
    expect(blokkenUitMarkdown("# Een", 3)).toEqual([{ soort: "kop", niveau: 3, tekst: "Een", anker: "" }]);
  });

  it("quotes, as what they hold", () => {
    expect(blokkenUitMarkdown("> een\n>\n> - twee")).toEqual([{ soort: "alinea", stukken: [{ tekst: "een" }] }, { soort: "lijst", genummerd: false, punten: [[{ tekst: "twee" }]] }]);
  });
});

describe("whatever somebody types", () => {
  const deeltjes = ["een", "twee", " ", "  ", "- ", "1. ", "\n", "\n\n", "*", "**", "_", "`", "# ", "> ", "<b>", "<", "!", "&", "\\", "~", "|"];

  it("gives only these blocks, and only links without harm", () => {
    const tekst = fc.array(fc.constantFrom(...deeltjes, "[", "](", ")", "]: ", "https://a.nl", "javascript:x", "<script>"), { maxLength: 40 }).map((delen) => delen.join(""));
    fc.assert(
      fc.property(fc.oneof(tekst, fc.string({ unit: "grapheme" })), (typte) => {
        const blokken = blokkenUitMarkdown(typte);
        for (const { soort } of blokken) expect(["alinea", "lijst", "kop"]).toContain(soort);
        for (const stuk of stukken(blokken)) {
          expect(Object.keys(stuk).filter((sleutel) => !["tekst", "vet", "cursief", "link"].includes(sleutel))).toEqual([]);
          expect(stuk.link === undefined || isVeiligeLink(stuk.link)).toBe(true);
        }
      }),
    );
  });

  it("keeps every word, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...deeltjes), { maxLength: 40 }), (delen) => {
        const letters = (tekst: string) => tekst.replace(/[^a-z]/g, "");
        expect(letters(platteTekst(stukken(blokkenUitMarkdown(delen.join("")))))).toBe(letters(delen.join("")));
      }),
    );
  });

  it.each([["quotes", ">".repeat(2000) + "a"], ["lists", Array.from({ length: 100 }, (_, i) => `${" ".repeat(i * 2)}- a`).join("\n")], ["emphasis", "*_".repeat(300) + "a" + "_*".repeat(300)], ["brackets", "[".repeat(2000) + "a"]])("does not break on %s within each other without end", (_, tekst) => {
    expect(platteTekst(stukken(blokkenUitMarkdown(tekst)))).toContain("a");
  });
});
