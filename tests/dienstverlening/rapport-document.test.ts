import { describe, expect, it } from "vitest";
import { kerncijferlijst, rangtelwoord, rapportDocument } from "~/dienstverlening/rapport-document";
import type { Bouwstenen } from "~/dienstverlening/samenstellen";
import { afbeeldingenIn, type Blok, type Stuk } from "~/documenten/document";
import { dordrecht, halfjaar, maakOplevering, maakProject, maakStop, maakVerhaal, papendrecht, rapport } from "./maak-project";

const afbeelding = { sha256: "a".repeat(64), breedte: 800, hoogte: 600, alt: "Vijf staven." };
const vol: Partial<Bouwstenen> = {
  teksten: { inleiding: "# Eerst dit\n\nDe *inleiding*.", watDoetHetOcd: "Onderzoek:\n\n- een\n- twee", overOns: "[Mail](mailto:ocd@drechtsteden.nl)" },
  projecten: [
    maakProject({ code: "B", titel: "Monitor", dienstverlening: "basis", frequentie: "kwartaal", opleveringen: [maakOplevering("2021-10", "2021-10"), maakOplevering("2021-12", "2021-12")], publicaties: [{ titel: "Lees", url: "https://ocd.nl/monitor" }] }),
    maakProject({ code: "A", titel: "Evaluatie", opdrachtgevers: [dordrecht, papendrecht], opleveringen: [maakOplevering("2022-03", null, ["2021-12", "2022-03", "2021-11-01"])] }),
    maakProject({ code: "X", titel: "Gestopt", opdrachtgevers: [dordrecht], stopzettingen: [maakStop("vervallen", "2021-10-01")] }),
    maakProject({ code: "R", titel: "Regiowerk", dienstverlening: "regionaal" }),
    maakProject({ code: "S", titel: "Dashboard", dienstverlening: "smartdatacenter", opdrachtgevers: [papendrecht] }),
    maakProject({ code: "T", titel: "Koppeling", dienstverlening: "smartdatacenter", volgorde: 20 }),
  ],
  verhalen: [maakVerhaal("A", { titel: "Terug naar de Biesbosch", tekst: "## Kop\n\nTekst.", afbeelding }), maakVerhaal("S")],
  vorige: rapport({ halfjaar: halfjaar("2021-h1"), projecten: [maakProject({ code: "WEG", titel: "Klaar werk", startdatum: "2021-01-01", opleveringen: [maakOplevering("2021-03", "2021-03")] })] }),
};
const document = (bouwstenen: Partial<Bouwstenen> = vol, weergave = { concept: false, links: false }) => rapportDocument(rapport(bouwstenen), weergave);
const koppen = (blokken: Blok[], niveau: number) => blokken.flatMap((blok) => (blok.soort === "kop" && blok.niveau === niveau ? [blok.tekst] : []));
const kaders = (blokken: Blok[]) => blokken.flatMap((blok) => (blok.soort === "kader" ? blok.stukken.map(({ tekst }) => tekst) : []));
const tabellen = (blokken: Blok[]) => blokken.flatMap((blok) => (blok.soort === "tabel" || blok.soort === "figuur" ? [blok.tabel] : []));
const stukken = (blokken: Blok[]): Stuk[] => blokken.flatMap((blok) => (blok.soort === "alinea" || blok.soort === "kader" ? blok.stukken : blok.soort === "lijst" ? blok.punten.flat() : blok.soort === "tabel" ? blok.tabel.rijen.flat(2) : []));
const links = (blokken: Blok[]) => stukken(blokken).flatMap(({ link }) => link ?? []);
const tabel = (blokken: Blok[], naam: string) => tabellen(blokken).find(({ bijschrift }) => bijschrift.startsWith(naam))!;
const tekst = (rijen: Stuk[][][]) => rijen.map((rij) => rij.map((cel) => cel.map((stuk) => stuk.tekst).join("")));

describe("the parts of the tussenrapportage", () => {
  it("stand in their order", () => {
    expect(koppen(document().blokken, 2)).toEqual(["Inleiding", "Wat doet het OCD", "Kerncijfers", "Basisdienstverlening", "Aanvullende dienstverlening", "Regionale bijdragen", "SmartDataCenter", "Wat veranderde sinds de eerste helft 2021", "Over ons en contact"]);
  });

  it("stand there too when there is nothing to tell", () => {
    const { blokken } = document({});
    expect(koppen(blokken, 2)).toHaveLength(9);
    expect(koppen(blokken, 2)[7]).toBe("Wat veranderde in dit halfjaar");
    expect(stukken(blokken).filter(({ tekst }) => tekst === "In dit halfjaar waren hier geen projecten.")).toHaveLength(4);
    expect(stukken(blokken).map(({ tekst }) => tekst)).toContain("Er veranderde niets.");
  });

  it("have the groups and then the stories below them, and no heading that skips a level", () => {
    const { blokken } = document();
    expect(koppen(blokken, 3)).toEqual(["Eerst dit", "Dordrecht", "Papendrecht", "Terug naar de Biesbosch", "Het verhaal van S", "Verschoven (1)", "Vervallen (1)", "Nieuw in deze rapportage (6)", "Niet meer in deze rapportage (1)"]);
    const niveaus = blokken.flatMap((blok) => (blok.soort === "kop" ? [blok.niveau] : []));
    expect(niveaus.every((niveau, i) => niveau <= (niveaus[i - 1] ?? 1) + 1)).toBe(true);
  });

  it("can each be linked to", () => {
    const ankers = document().blokken.flatMap((blok) => (blok.soort === "kop" && blok.anker ? [blok.anker] : []));
    expect(new Set(ankers).size).toBe(ankers.length);
    expect(ankers.every((anker) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(anker))).toBe(true);
    expect(ankers).toEqual(expect.arrayContaining(["inleiding", "kerncijfers", "basisdienstverlening", "aanvullende-dienstverlening-dordrecht", "verhaal-a-terug-naar-de-biesbosch", "veranderd-verschoven", "over-ons"]));
  });
});

describe("the title page", () => {
  it("names the edition, the half-year and its last day", () => {
    expect(document()).toMatchObject({ titel: "Vierde tussenrapportage", ondertitel: "tweede helft 2021", afzender: "Onderzoekcentrum Drechtsteden", datum: "2021-12-31" });
    expect(document().omschrijving).toContain("6 projecten");
    expect([1, 4, 12, 13].map(rangtelwoord)).toEqual(["Eerste", "Vierde", "Twaalfde", "13e"]);
  });

  it("says in a frame that it is a concept, and nothing when it is not", () => {
    expect(kaders(document(vol, { concept: true, links: false }).blokken)).toEqual(["Concept. De gegevens kunnen nog veranderen; de peildatum is 31 december 2021."]);
    expect(kaders(document().blokken)).toEqual([]);
    expect(document(vol, { concept: true, links: false }).blokken[0]?.soort).toBe("kader");
  });

  it("says what it corrects, and why it was frozen all the same", () => {
    expect(kaders(document({ nummer: 2, correctie: "Een getal klopte niet.", opmerking: "Eén zonder omschrijving." }).blokken)).toEqual(["Uitgave 2, verbeterd: Een getal klopte niet.", "Bij het vaststellen opgemerkt: Eén zonder omschrijving."]);
  });
});

describe("links", () => {
  it("lead to no project unless asked", () => {
    expect(links(document().blokken)).toEqual(["https://ocd.nl/monitor", "mailto:ocd@drechtsteden.nl"]);
  });

  it("lead to every project when asked", () => {
    const met = links(document(vol, { concept: false, links: true }).blokken);
    expect([...new Set(met)].filter((link) => link.startsWith("/")).sort()).toEqual(["A", "B", "R", "S", "T", "WEG", "X"].map((code) => `/projecten/${code}`));
    expect(met).toContain("https://ocd.nl/monitor");
  });
});

describe("the tables", () => {
  it("say when, and beside a row of the SmartDataCenter for whom", () => {
    const { blokken } = document();
    expect(tekst(tabel(blokken, "Basisdienstverlening").rijen)).toEqual([["Monitor", "okt. + dec. 2021", "Wat het is. Lees"]]);
    expect(tabel(blokken, "Dordrecht").bijschrift).toBe("Dordrecht: 2 projecten");
    expect(tekst(tabel(blokken, "Papendrecht").rijen)).toEqual([["Evaluatie", "maart 2022", "Wat het is."]]);
    expect(tabel(blokken, "SmartDataCenter").kolommen.map(({ kop }) => kop)).toEqual(["Project", "Wanneer", "Voor", "Omschrijving"]);
    expect(tekst(tabel(blokken, "SmartDataCenter").rijen).map((rij) => rij.slice(0, 3))).toEqual([["Dashboard", "lopend", "Papendrecht"], ["Koppeling", "lopend", "alle gemeenten"]]);
  });

  it("have a name, and a cell for each column", () => {
    for (const { bijschrift, kolommen, rijen } of tabellen(document().blokken)) {
      expect(bijschrift).not.toBe("");
      expect(rijen.every((rij) => rij.length === kolommen.length)).toBe(true);
    }
  });
});

describe("figures and pictures", () => {
  it("never go without text, nor a figure without its table", () => {
    const { blokken } = document();
    const figuren = blokken.filter((blok) => blok.soort === "figuur");
    expect(figuren).toHaveLength(1);
    for (const { alt, bijschrift, svg, tabel } of figuren) {
      expect(alt).toContain("Aanvullende dienstverlening: 0 opgeleverd, 1 lopend");
      expect([bijschrift, svg]).not.toContain("");
      expect(tekst(tabel.rijen)).toEqual([["Basisdienstverlening", "1", "1", "0", "0"], ["Aanvullende dienstverlening", "2", "0", "1", "1"], ["Regionale bijdragen", "1", "0", "1", "0"], ["SmartDataCenter", "2", "0", "2", "0"]]);
    }
    expect(blokken.filter((blok) => blok.soort === "afbeelding")).toEqual([{ soort: "afbeelding", ...afbeelding }]);
    expect(afbeeldingenIn(document())).toEqual([afbeelding.sha256]);
  });

  it("say who made the story", () => {
    expect(stukken(document().blokken)).toContainEqual({ tekst: "Uitgevoerd door team Onderzoek.", cursief: true });
  });
});

describe("the key figures", () => {
  const lijst = (bouwstenen: Partial<Bouwstenen>, vorige: string | null = null) => kerncijferlijst(rapport(bouwstenen).kerncijfers, vorige);

  it("say what they are compared to", () => {
    expect(document().blokken.find((blok) => blok.soort === "kerncijfers")).toEqual({ soort: "kerncijfers", cijfers: [
      { label: "Projecten", waarde: "6", toelichting: "5 meer dan in de eerste helft 2021" },
      { label: "Opgeleverd", waarde: "1", toelichting: "alles op tijd" },
      { label: "Lopend", waarde: "4", toelichting: "1 verschoven, 1 gestopt" },
      { label: "Verhalen", waarde: "2", toelichting: "achter de projecten" },
    ] });
  });

  it.each([[0, "1 minder dan in de eerste helft 2021"], [1, "evenveel als in de eerste helft 2021"], [2, "1 meer dan in de eerste helft 2021"]])("with %i projects after one: %s", (aantal, zin) => {
    const projecten = Array.from({ length: aantal }, (_, i) => maakProject({ code: `P-${i}` }));
    expect(lijst({ projecten, vorige: vol.vorige }, "eerste helft 2021")[0]).toEqual({ label: "Projecten", waarde: String(aantal), toelichting: zin });
  });

  it("say how many came late", () => {
    expect(lijst({ projecten: [maakProject({ opleveringen: [maakOplevering("2021-09", "2021-10")] })] }).map(({ toelichting }) => toelichting)).toEqual(["elk project één keer geteld", "1 later dan eerst gepland", "0 verschoven", "achter de projecten"]);
  });
});

describe("the sheets", () => {
  it("hold every row of the tables, with why it is in", () => {
    const [projecten, ...rest] = document({ ...vol, besluiten: [{ code: "R", soort: "opnemen", reden: "De regio vroeg erom." }] }).werkbladen;
    expect(projecten?.kolommen).toEqual(["Onderdeel", "Groep", "Code", "Project", "Wanneer", "Opdrachtgevers", "Omschrijving", "Opgenomen", "Reden"]);
    expect(projecten?.rijen.map((rij) => [rij[1], rij[2], rij[4], rij[7]])).toEqual([["", "B", "okt. + dec. 2021", "regel"], ["Dordrecht", "A", "maart 2022", "regel"], ["Dordrecht", "X", "vervallen", "regel"], ["Papendrecht", "A", "maart 2022", "regel"], ["", "R", "lopend", "besluit"], ["", "S", "lopend", "regel"], ["", "T", "lopend", "regel"]]);
    expect(projecten?.rijen[4]?.at(-1)).toBe("De regio vroeg erom.");
    expect(rest.map(({ naam, rijen }) => [naam, rijen.length])).toEqual([["Kerncijfers", 4], ["Per opdrachtgever", 2], ["Wat veranderde", 9]]);
    expect(rest[0]?.rijen[1]).toEqual(["Aanvullende dienstverlening", 2, 0, 1, 1]);
    expect(rest[1]?.rijen).toEqual([["Dordrecht", 2], ["Papendrecht", 2]]);
    expect(rest[2]?.rijen[0]).toEqual(["Verschoven", "A", "Evaluatie", "schoof van december 2021 naar maart 2022. Reden: De reden van 2021-11-01."]);
  });

  it("have a cell for each column", () => {
    for (const { kolommen, rijen } of document().werkbladen) expect(rijen.every((rij) => rij.length === kolommen.length)).toBe(true);
  });
});

describe("the document", () => {
  it("is made from the snapshot alone, the same again after it was stored", () => {
    const opgeslagen = JSON.parse(JSON.stringify(rapport(vol))) as ReturnType<typeof rapport>;
    for (const weergave of [{ concept: true, links: true }, { concept: false, links: false }]) expect(rapportDocument(opgeslagen, weergave)).toEqual(document(vol, weergave));
  });

  it("keeps markup that somebody typed as text", () => {
    const kwaad = `<script>alert("1")</script>`;
    const { blokken } = document({ projecten: [maakProject({ titel: kwaad, omschrijving: kwaad, opdrachtgevers: [{ ...dordrecht, naam: kwaad }] })], teksten: { inleiding: kwaad, watDoetHetOcd: kwaad, overOns: kwaad }, verhalen: [maakVerhaal("OCD-2021-001", { titel: kwaad, tekst: kwaad, uitgevoerdDoor: kwaad })] });
    expect(stukken(blokken).filter(({ tekst }) => tekst.includes(kwaad)).length).toBeGreaterThanOrEqual(7);
    expect(blokken.flatMap((blok) => (blok.soort === "figuur" ? [blok.svg] : [])).join("")).not.toContain("<script");
  });
});
