import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dienstverlening, Project } from "~/dienstverlening/project";
import { dordrecht, halfjaar, maakOplevering, maakProject, maakStop, papendrecht, rapport, sliedrecht } from "./maak-project";

const cijfers = (...projecten: Partial<Project>[]) => rapport({ projecten: projecten.map((velden, i) => maakProject({ code: `P-${i}`, ...velden })) }).kerncijfers;

describe("kerncijfers", () => {
  it("of nothing are all nought", () => {
    expect(cijfers()).toMatchObject({ projecten: 0, opgeleverd: 0, lopend: 0, gestopt: 0, naGeplandeDatum: 0, herpland: 0, verhalen: 0, perOpdrachtgever: [], vorige: null });
  });

  it("count each project at one place of standing", () => {
    const alle = cijfers({ opleveringen: [maakOplevering("2021-10", "2021-10")] }, {}, { dienstverlening: "regionaal" }, { stopzettingen: [maakStop("vervallen", "2021-10-01")] });
    expect(alle).toMatchObject({ projecten: 4, opgeleverd: 1, lopend: 2, gestopt: 1 });
    expect(alle.perDienstverlening.map(({ sleutel, projecten, opgeleverd, lopend, gestopt }) => [sleutel, projecten, opgeleverd, lopend, gestopt])).toEqual([
      ["basisdienstverlening", 0, 0, 0, 0], ["aanvullende-dienstverlening", 3, 1, 1, 1], ["regionale-bijdragen", 1, 0, 1, 0], ["smartdatacenter", 0, 0, 0, 0],
    ]);
  });

  it("name the opdrachtgevers in the order of beheer", () => {
    expect(cijfers({ opdrachtgevers: [sliedrecht] }, { opdrachtgevers: [papendrecht, dordrecht] }, { dienstverlening: "basis", opdrachtgevers: [dordrecht] }).perOpdrachtgever).toEqual([{ naam: "Dordrecht", projecten: 2 }, { naam: "Papendrecht", projecten: 1 }, { naam: "Sliedrecht", projecten: 1 }]);
  });

  it.each<[string, number, Partial<Project>]>([
    ["delivered in time", 0, { opleveringen: [maakOplevering("2021-10", "2021-10-31")] }],
    ["delivered late", 1, { opleveringen: [maakOplevering("2021-09", "2021-10")] }],
    ["delivered as planned after the plan had moved", 1, { opleveringen: [maakOplevering("2021-11", "2021-11", ["2021-09", "2021-11", "2021-08-20"])] }],
    ["delivered late twice", 1, { opleveringen: [maakOplevering("2021-07", "2021-08"), maakOplevering("2021-09", "2021-10")] }],
    ["delivered late in the half-year before", 0, { dienstverlening: "basis", frequentie: "kwartaal", opleveringen: [maakOplevering("2021-03", "2021-04"), maakOplevering("2021-10", "2021-10")] }],
    ["delivered late after it", 0, { opleveringen: [maakOplevering("2021-12", "2022-01")] }],
    ["delivered late, and then parked", 0, { opleveringen: [maakOplevering("2021-08", "2021-09")], stopzettingen: [maakStop("geparkeerd", "2021-11-01")] }],
    ["not delivered", 0, { opleveringen: [maakOplevering("2021-09")] }],
  ])("count what was %s after its day: %i", (_, aantal, velden) => {
    expect(cijfers(velden).naGeplandeDatum).toBe(aantal);
  });

  it("count a project that moved in the half-year once, and not one that moved before or after it", () => {
    const verschoven = (...dagen: string[]) => ({ opleveringen: dagen.map((dag) => maakOplevering("2022-09", null, ["2022-06", "2022-09", dag])) });
    expect(cijfers(verschoven("2021-07-01"), verschoven("2021-12-31", "2021-08-01"), verschoven("2021-06-30"), verschoven("2022-01-01")).herpland).toBe(2);
  });

  it("count a move that was written down with a delivery in the half-year of that delivery", () => {
    expect(cijfers({ opleveringen: [maakOplevering("2021-12-15", "2021-12-15", ["2021-10", "2021-12-15", "2022-01-05"])] })).toMatchObject({ herpland: 1, naGeplandeDatum: 1 });
  });

  it("keep only the four counts of the report before", () => {
    const vorige = rapport({ halfjaar: halfjaar("2021-h1"), projecten: [maakProject({ startdatum: "2021-01-01" })] });
    expect(rapport({ vorige }).kerncijfers.vorige).toEqual({ projecten: 1, opgeleverd: 0, lopend: 1, gestopt: 0 });
  });

  it("add up, whatever there is", () => {
    const project = fc.record({
      dienstverlening: fc.constantFrom<Dienstverlening>("basis", "aanvullend", "regionaal", "smartdatacenter"),
      opdrachtgevers: fc.subarray([dordrecht, papendrecht, sliedrecht]),
      opleveringen: fc.constantFrom([], [maakOplevering("2021-10", "2021-11")], [maakOplevering("2022-03")]),
      stopzettingen: fc.constantFrom([], [maakStop("geparkeerd", "2021-11-01")], [maakStop("vervallen", "2021-01-01")]),
    });
    fc.assert(
      fc.property(fc.array(project, { maxLength: 12 }), (projecten) => {
        const { perDienstverlening, perOpdrachtgever, ...som } = cijfers(...projecten);
        expect(som.opgeleverd + som.lopend + som.gestopt).toBe(som.projecten);
        for (const veld of ["projecten", "opgeleverd", "lopend", "gestopt"] as const) expect(perDienstverlening.reduce((a, deel) => a + deel[veld], 0)).toBe(som[veld]);
        expect(som.projecten).toBe(projecten.filter(({ stopzettingen, opleveringen }) => stopzettingen[0]?.soort !== "vervallen" || opleveringen[0]?.opgeleverd).length);
        expect(perOpdrachtgever.every(({ projecten }) => projecten >= 1 && projecten <= som.projecten)).toBe(true);
      }),
    );
  });
});
