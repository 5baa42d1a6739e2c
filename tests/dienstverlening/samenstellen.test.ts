import { describe, expect, it } from "vitest";
import type { Momentopname, Stand } from "~/dienstverlening/momentopname";
import type { Project, Stopsoort } from "~/dienstverlening/project";
import { opnamesVan, standVan, type Rapportbesluit } from "~/dienstverlening/samenstellen";
import { dordrecht, halfjaar, maakOplevering, maakProject, maakStop, maakVerhaal, papendrecht, rapport, sliedrecht } from "./maak-project";

const P = halfjaar("2021-h2");
const inhoud = ({ onderdelen }: Momentopname) => onderdelen.map(({ sleutel, groepen }) => [sleutel, groepen.map(({ titel, projecten }) => [titel, projecten.map(({ code }) => code)])]);
const alle = ({ onderdelen }: Momentopname) => onderdelen.flatMap(({ groepen }) => groepen).flatMap(({ projecten }) => projecten);

describe("the parts and groups of a tussenrapportage", () => {
  it("has its four parts in order, also when they are empty", () => {
    expect(inhoud(rapport())).toEqual([["basisdienstverlening", []], ["aanvullende-dienstverlening", []], ["regionale-bijdragen", []], ["smartdatacenter", []]]);
  });

  it("groups aanvullend by opdrachtgever in the order of beheer, and puts each project in its place", () => {
    const projecten = [
      maakProject({ code: "A", volgorde: 30, opdrachtgevers: [dordrecht] }),
      maakProject({ code: "B", volgorde: 10, opdrachtgevers: [sliedrecht] }),
      maakProject({ code: "C", volgorde: 20, opdrachtgevers: [dordrecht] }),
      maakProject({ code: "D", volgorde: 5, opdrachtgevers: [{ naam: "Aalburg", soort: "gemeente", volgorde: 99 }] }),
      maakProject({ code: "E", volgorde: 1 }),
    ];
    expect(inhoud(rapport({ projecten }))[1]).toEqual(["aanvullende-dienstverlening", [["Dordrecht", ["C", "A"]], ["Sliedrecht", ["B"]], ["Aalburg", ["D"]], ["Zonder opdrachtgever", ["E"]]]]);
  });

  it("puts equals in the order of their names", () => {
    const [b, a] = ["Zwijndrecht", "Élst"].map((naam) => ({ naam, soort: "gemeente", volgorde: 10 }));
    const projecten = [maakProject({ code: "1", titel: "Zorg", opdrachtgevers: [b!] }), maakProject({ code: "2", titel: "Één", opdrachtgevers: [b!] }), maakProject({ code: "3", opdrachtgevers: [a!] })];
    expect(inhoud(rapport({ projecten }))[1]?.[1]).toEqual([["Élst", ["3"]], ["Zwijndrecht", ["2", "1"]]]);
  });

  it("puts a project for two municipalities under each, and counts it once", () => {
    const dubbel = maakProject({ code: "A", opdrachtgevers: [sliedrecht, papendrecht] });
    const uitkomst = rapport({ projecten: [dubbel, maakProject({ code: "B", opdrachtgevers: [sliedrecht] })] });
    expect(inhoud(uitkomst)[1]?.[1]).toEqual([["Papendrecht", ["A"]], ["Sliedrecht", ["A", "B"]]]);
    expect(alle(uitkomst).map(({ opdrachtgevers }) => opdrachtgevers)).toEqual([["Papendrecht", "Sliedrecht"], ["Papendrecht", "Sliedrecht"], ["Sliedrecht"]]);
    expect(uitkomst.kerncijfers).toMatchObject({ projecten: 2, perOpdrachtgever: [{ naam: "Papendrecht", projecten: 1 }, { naam: "Sliedrecht", projecten: 2 }] });
  });

  it("does not group the other parts, and names the municipalities beside the row", () => {
    const projecten = (["basis", "regionaal", "smartdatacenter"] as const).map((dienstverlening) => maakProject({ code: dienstverlening, dienstverlening, opdrachtgevers: [papendrecht, dordrecht] }));
    const uitkomst = rapport({ projecten });
    expect(inhoud(uitkomst)).toEqual([["basisdienstverlening", [[null, ["basis"]]]], ["aanvullende-dienstverlening", []], ["regionale-bijdragen", [[null, ["regionaal"]]]], ["smartdatacenter", [[null, ["smartdatacenter"]]]]]);
    expect(alle(uitkomst).map(({ opdrachtgevers }) => opdrachtgevers.join())).toEqual(Array(3).fill("Dordrecht,Papendrecht"));
  });
});

describe("what is in and what is out", () => {
  const erin = maakProject({ code: "ERIN" });
  const eruit = maakProject({ code: "ERUIT", startdatum: "2022-03-01" });
  const klaar = maakProject({ code: "KLAAR", opleveringen: [maakOplevering("2021-11", "2021-11")] });
  const besluiten: Rapportbesluit[] = [{ code: "ERIN", soort: "weglaten", reden: "Op verzoek." }, { code: "ERUIT", soort: "opnemen", reden: "De raad vroeg erom." }];

  it("goes by the rule, and says which", () => {
    const opnames = opnamesVan({ projecten: [erin, eruit, klaar], besluiten: [], halfjaar: P });
    expect(opnames.map(({ project, ...rest }) => [project.code, rest])).toEqual([
      ["ERIN", { opgenomen: "regel", erin: true, reden: "Liep in dit halfjaar." }],
      ["KLAAR", { opgenomen: "regel", erin: true, reden: "In dit halfjaar opgeleverd." }],
    ]);
  });

  it("lets a decision go above the rule, with its reason, and keeps what was left out in sight", () => {
    const opnames = opnamesVan({ projecten: [erin, eruit, klaar], besluiten, halfjaar: P });
    expect(opnames.map(({ project, opgenomen, erin, reden }) => [project.code, opgenomen, erin, reden])).toEqual([["ERIN", "besluit", false, "Op verzoek."], ["ERUIT", "besluit", true, "De raad vroeg erom."], ["KLAAR", "regel", true, "In dit halfjaar opgeleverd."]]);
  });

  it("shows and counts only what is in", () => {
    const uitkomst = rapport({ projecten: [erin, eruit, klaar], besluiten });
    expect(alle(uitkomst).map(({ code, opgenomen, reden }) => [code, opgenomen, reden])).toEqual([["ERUIT", "besluit", "De raad vroeg erom."], ["KLAAR", "regel", "In dit halfjaar opgeleverd."]]);
    expect(uitkomst.kerncijfers.projecten).toBe(2);
  });
});

describe("a row", () => {
  it("says what its project is and when", () => {
    const publicaties = [{ titel: "Rapport", url: "https://ocd.nl/r" }];
    const [regel] = alle(rapport({ projecten: [maakProject({ code: "A", titel: "Een titel", omschrijving: "Een zin.", publicaties, opdrachtgevers: [dordrecht], opleveringen: [maakOplevering("2022-01", "2022-01")] })] }));
    expect(regel).toEqual({ code: "A", titel: "Een titel", omschrijving: "Een zin.", wanneer: "januari 2022", stand: "lopend", opdrachtgevers: ["Dordrecht"], opgenomen: "regel", reden: "Liep in dit halfjaar.", publicaties });
  });

  it.each<[string, Stand, Partial<Project>]>([
    ["delivered in the half-year", "opgeleverd", { opleveringen: [maakOplevering("2021-12", "2021-12")] }],
    ["delivered in part", "opgeleverd", { opleveringen: [maakOplevering("2021-12", "2021-12"), maakOplevering("2022-03")] }],
    ["finished before it and taken in by decision", "opgeleverd", { opleveringen: [maakOplevering("2021-06", "2021-06")] }],
    ["coming back, last delivered before it", "lopend", { dienstverlening: "basis", frequentie: "jaar", opleveringen: [maakOplevering("2021-06", "2021-06")] }],
    ["delivered after it", "lopend", { opleveringen: [maakOplevering("2022-01", "2022-01")] }],
    ["stopped after a delivery", "gestopt", { opleveringen: [maakOplevering("2021-10", "2021-10")], stopzettingen: [maakStop("vervallen", "2021-11-01")] }],
    ...(["geparkeerd", "vervallen"] as Stopsoort[]).map((soort): [string, Stand, Partial<Project>] => [soort, "gestopt", { stopzettingen: [maakStop(soort, "2021-11-01")] }]),
    ["parked and taken up again", "lopend", { stopzettingen: [maakStop("geparkeerd", "2021-08-01", "2021-09-01")] }],
  ])("of what is %s stands at %s", (_, verwacht, velden) => {
    expect(standVan(maakProject(velden), P, "2022-02-01")).toBe(verwacht);
  });
});

describe("the stories", () => {
  it("stand in the part of their project, in the order they came, and not without it", () => {
    const projecten = [maakProject({ code: "A", opdrachtgevers: [dordrecht, papendrecht] }), maakProject({ code: "S", dienstverlening: "smartdatacenter" }), maakProject({ code: "WEG" })];
    const { onderdelen, kerncijfers } = rapport({ projecten, besluiten: [{ code: "WEG", soort: "weglaten", reden: "Op verzoek." }], verhalen: [maakVerhaal("S"), maakVerhaal("A", { titel: "Twee" }), maakVerhaal("WEG"), maakVerhaal("A", { titel: "Een" })] });
    expect(onderdelen.map(({ verhalen }) => verhalen.map(({ code, titel }) => `${code} ${titel}`))).toEqual([[], ["A Twee", "A Een"], [], ["S Het verhaal van S"]]);
    expect(kerncijfers.verhalen).toBe(3);
  });
});

describe("a snapshot", () => {
  it("says what it is of", () => {
    expect(rapport({ nummer: 2, correctie: "Een getal klopte niet.", opmerking: "Twee zonder omschrijving." })).toMatchObject({
      schema: 1, halfjaar: "2021-h2", label: "tweede helft 2021", peildatum: "2021-12-31", editie: 4, nummer: 2, correctie: "Een getal klopte niet.", opmerking: "Twee zonder omschrijving.", vorige: null,
    });
  });

  it("names the half-year before, when that was frozen", () => {
    expect(rapport({ vorige: rapport({ halfjaar: halfjaar("2021-h1") }) }).vorige).toEqual({ halfjaar: "2021-h1", label: "eerste helft 2021" });
  });

  it("survives being stored, and does not depend on the day once the half-year is over", () => {
    const bouw = (vandaag: string) => rapport({ vandaag, projecten: [maakProject({ opdrachtgevers: [dordrecht], opleveringen: [maakOplevering("2021-12", "2022-01")] })], verhalen: [maakVerhaal("OCD-2021-001")] });
    expect(JSON.parse(JSON.stringify(bouw("2022-02-01")))).toEqual(bouw("2022-02-01"));
    expect(bouw("2026-11-22")).toEqual(bouw("2022-01-01"));
  });
});
