import { describe, expect, it } from "vitest";
import { themaWijzigen, subthemaWijzigen, verwijderen, waardeOpslaan } from "~/datarozen/inhoud-wijzigen";
import { antwoordenVan, totaalVan, verdelingVan, type Telling } from "~/datarozen/landelijk";
import { geschiedenisVan, LEESWIJZER, roosbeeldVan, veranderingenVan } from "~/datarozen/lezing";
import { rapportVan } from "~/datarozen/rapport";
import { opNaam, gemeentenVan, magRegioBijwerken } from "~/datarozen/regio";
import { ALLE_ROLLEN } from "~/toegang/rol";
import { INHOUD, metingen, status } from "./maak-inhoud";

const PEIL = { jaar: 2024, helft: 1 } as const;
const na = (uitkomst: ReturnType<ReturnType<typeof verwijderen>>) => { if (!uitkomst.ok) throw new Error(uitkomst.reden); return uitkomst.inhoud; };
const TWEE = metingen(["2023-h2", [status("a1", "nog-niet-opgepakt", { bevestigdIn: "2023-h2" }), status("b1", "op-koers", { bevestigdIn: "2023-h1" })]], ["2024-h1", [status("a1", "in-ontwikkeling", { toelichting: "Er is een trekker." }), status("b1", "op-koers", { bevestigdIn: "2023-h1" })]]);

describe("roosbeeldVan", () => {
  it("shows now, before, what is out of date and where to read on", () => {
    const beeld = roosbeeldVan("Roos", TWEE, PEIL, "/rapport");
    expect(beeld).toMatchObject({ vorige: "tweede helft 2023", midden: ["1 van 2", "op koers", "1 niet ingevuld"] });
    expect(beeld.themas.map(({ link, segmenten }) => [link, segmenten.map(({ waarde, vorige, oud, link }) => [waarde, vorige?.sleutel ?? null, oud, link])])).toEqual([
      ["/rapport#deel-a", [["in-ontwikkeling", "nog-niet-opgepakt", false, "/rapport#deel-a1"], [null, null, false, "/rapport#deel-a2"]]],
      ["/rapport#deel-b", [["op-koers", "op-koers", true, "/rapport#deel-b1"]]],
    ]);
  });

  it("tells of a value that is gone", () => {
    const [eerst, nu] = TWEE;
    const weg = [eerst!, { ...nu!, statussen: new Map() }];
    expect(veranderingenVan(weg).map(({ zin }) => zin)).toEqual(["a1: nog niet ingevuld, was nog niet opgepakt in tweede helft 2023.", "b1: nog niet ingevuld, was op koers in tweede helft 2023."]);
  });

  it("has no ghost in a first round", () => {
    expect(roosbeeldVan("Roos", TWEE.slice(1), PEIL)).toMatchObject({ vorige: null, themas: [{ link: undefined, segmenten: [{ vorige: null }, {}] }, {}] });
  });
});

describe("veranderingenVan", () => {
  it("tells each change as a sentence with its explanation, and nothing else", () => {
    expect(veranderingenVan(TWEE)).toEqual([{ onderdeel: "a1", naam: "a1", toelichting: "Er is een trekker.", zin: "a1: in ontwikkeling, was nog niet opgepakt in tweede helft 2023." }]);
    expect(veranderingenVan(TWEE.slice(1))).toEqual([]);
    expect(veranderingenVan([])).toEqual([]);
  });

  it("calls what was there as the scale of that round did, also when the scale no longer has it", () => {
    const nieuw = na(verwijderen("statussen", "nog-niet-opgepakt")(INHOUD));
    expect(veranderingenVan([TWEE[0]!, { ...TWEE[1]!, ronde: { halfjaar: "2024-h1", nummer: 2, inhoud: nieuw } }])[0]!.zin).toBe("a1: in ontwikkeling, was nog niet opgepakt in tweede helft 2023.");
  });
});

describe("geschiedenisVan", () => {
  it("follows a subtheme that was renamed and moved, and leaves out rounds that did not ask it", () => {
    const eerst = na(verwijderen("subthemas", "a2")(INHOUD));
    const later = na(subthemaWijzigen("a1", 1, { naam: "Nieuwe naam", uitleg: "", thema: "b" })(INHOUD));
    const reeks = metingen(["2023-h1", [status("a1", "op-koers")], eerst], ["2023-h2", [status("a1", "op-koers")]], ["2024-h1", [status("a1", "in-ontwikkeling")], later]);
    expect(geschiedenisVan(reeks, "a1").map(({ naam, status }) => [naam, status?.waarde])).toEqual([["a1", "op-koers"], ["a1", "op-koers"], ["Nieuwe naam", "in-ontwikkeling"]]);
    expect(geschiedenisVan(reeks, "a2").map(({ ronde }) => ronde.halfjaar)).toEqual(["2023-h2", "2024-h1"]);
    expect(geschiedenisVan(reeks, "v")).toHaveLength(3);
    expect(geschiedenisVan(reeks, "x")).toEqual([]);
  });
});

describe("the national picture", () => {
  const tel = (onderdeel: string, waarde: string, aantal: number): Telling => ({ ronde: "r", onderdeel, waarde, aantal });
  const TELLINGEN = [tel("a1", "op-koers", 3), tel("a1", "niet-voldoende-data", 1), tel("b1", "in-ontwikkeling", 5), tel("v", "ja", 2), tel("a1", "afgeschaft", 9), tel("weg", "op-koers", 9)];

  it("counts regions per status and subtheme, in the order of the rose, with who says nothing", () => {
    expect(verdelingVan(INHOUD, TELLINGEN, 5).map(({ sleutel, thema, aantallen, leeg }) => [sleutel, thema, aantallen, leeg])).toEqual([["a1", "Thema a", [3, 0, 0, 1], 1], ["a2", "Thema a", [0, 0, 0, 0], 5], ["b1", "Thema b", [0, 5, 0, 0], 0]]);
    expect(antwoordenVan(INHOUD, TELLINGEN, 5)).toMatchObject([{ sleutel: "v", aantallen: [2, 0], leeg: 3 }]);
    expect(totaalVan(INHOUD, TELLINGEN)).toEqual([3, 5, 0, 1]);
  });
});

describe("rapportVan", () => {
  const bron = { roos: { titel: "Roos", isVoorbeeld: false }, regio: { naam: "Alkmaar", code: "GM0361" }, ronde: { halfjaar: "2024-h1", nummer: 2, gepubliceerd: true }, metingen: TWEE };
  const tekstVan = (document: ReturnType<typeof rapportVan>) => JSON.stringify(document.blokken.map((blok) => (blok.soort === "figuur" ? { ...blok, svg: "" } : blok)));

  it("has a chapter per theme with every status, its explanation and its history, and the rose with its table", () => {
    const document = rapportVan(bron);
    expect(document.blokken.filter((blok) => blok.soort === "kop").map((blok) => blok.soort === "kop" && `${blok.niveau} ${blok.anker}`)).toEqual(["2 overzicht", "2 veranderd", "2 deel-a", "3 deel-a1", "3 deel-a2", "2 deel-b", "3 deel-b1", "2 vragen"]);
    const figuur = document.blokken.find((blok) => blok.soort === "figuur");
    expect(figuur?.soort === "figuur" && [figuur.tabel.rijen.length, figuur.svg.startsWith("<svg"), figuur.alt]).toEqual([3, true, "Dataroos: 1 van 2 op koers 1 niet ingevuld. Per subthema staat de status in de tabel hieronder."]);
    expect(tekstVan(document)).toContain("Er is een trekker.");
    expect(tekstVan(document)).toContain(LEESWIJZER);
    expect(tekstVan(document)).toContain("Op koers (verouderd)");
    expect(tekstVan(document)).not.toContain("Concept");
  });

  it("says of a round that is not published that it can still change", () => {
    expect(tekstVan(rapportVan({ ...bron, ronde: { ...bron.ronde, gepubliceerd: false } }))).toContain("Concept.");
  });

  it("says of a region that did not submit that it did not", () => {
    expect(tekstVan(rapportVan({ ...bron, metingen: [TWEE[0]!, { ...TWEE[1]!, ingediend: false }] }))).toContain("niet ingediend");
    expect(tekstVan(rapportVan(bron))).not.toContain("niet ingediend");
  });

  it("says what is example data, and what an earlier name was", () => {
    const anders = na(themaWijzigen("b", 1, { naam: "Anders", subthemas: [] }, [])(na(subthemaWijzigen("a1", 1, { naam: "Nieuwe naam", uitleg: "Wanneer het zo is.", thema: "a" })(INHOUD))));
    const tekst = tekstVan(rapportVan({ ...bron, roos: { titel: "Roos", isVoorbeeld: true }, metingen: [TWEE[0]!, { ...TWEE[1]!, ronde: { ...TWEE[1]!.ronde, inhoud: anders } }] }));
    expect(tekst).toContain("Voorbeeldgegevens");
    expect(tekst).toContain("Heette toen “a1”.");
    expect(tekst).toContain("Wanneer het zo is.");
  });

  it("gives the same data as sheets: statuses, history and questions", () => {
    const { werkbladen } = rapportVan(bron);
    expect(werkbladen.map(({ naam, rijen }) => [naam, rijen.length])).toEqual([["Statussen", 3], ["Verloop", 6], ["Vragen", 1]]);
    expect(werkbladen[0]!.rijen[0]).toEqual(["GM0361", "Alkmaar", "2024-h1", "Thema a", "a1", "In ontwikkeling", "Nog niet opgepakt", "Er is een trekker.", "", "nee", "2024-h1"]);
  });

  it("is the same again from the same data", () => {
    expect(rapportVan(bron)).toEqual(rapportVan(bron));
    expect(na(waardeOpslaan(null, 0, { label: "Extra", vulling: 1, patroon: "vol", icoon: "vink", kleur: "inkt", soort: "gewoon" }, [])(INHOUD)).schaal).toHaveLength(5);
  });
});

describe("regions", () => {
  it("stand by name as people look them up", () => {
    expect(opNaam(["Zwolle", "'s-Gravenhage", "Gouda", "’s-Hertogenbosch", "Heerlen"].map((naam) => ({ naam }))).map(({ naam }) => naam)).toEqual(["Gouda", "'s-Gravenhage", "Heerlen", "’s-Hertogenbosch", "Zwolle"]);
    expect(gemeentenVan(" Alkmaar \n\nBergen\n")).toEqual(["Alkmaar", "Bergen"]);
  });

  it("are kept by their own advisers alone", () => {
    const regio = { adviseurs: [{ id: "een" }] };
    expect(magRegioBijwerken(null, regio)).toBe(false);
    expect(ALLE_ROLLEN.filter((rol) => magRegioBijwerken({ id: "een", naam: "", rol }, regio))).toEqual(["regioadviseur"]);
    expect(magRegioBijwerken({ id: "twee", naam: "", rol: "regioadviseur" }, regio)).toBe(false);
  });
});
