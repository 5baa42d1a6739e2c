import { describe, expect, it } from "vitest";
import type { Oplevering, Project } from "~/dienstverlening/project";
import { watOntbreekt, type Gebrek } from "~/dienstverlening/wat-ontbreekt";
import { dordrecht, halfjaar, maakOplevering, maakProject, maakStop } from "./maak-project";

const gebreken = (velden: Partial<Project>, vandaag = "2022-02-01") => watOntbreekt([maakProject({ opdrachtgevers: [dordrecht], ...velden })], halfjaar("2021-h2"), vandaag).map(({ gebrek }) => gebrek);

describe("watOntbreekt", () => {
  it.each<[string, Gebrek[], Partial<Project>]>([
    ["a whole project", [], {}],
    ["no omschrijving", ["zonder-omschrijving"], { omschrijving: "" }],
    ["an omschrijving of spaces", ["zonder-omschrijving"], { omschrijving: " \n" }],
    ["aanvullend without opdrachtgever", ["zonder-opdrachtgever"], { opdrachtgevers: [] }],
    ["smartdatacenter without opdrachtgever", [], { dienstverlening: "smartdatacenter", opdrachtgevers: [] }],
    ["touched on the thirtieth day before", [], { bijgewerktOp: "2021-12-01" }],
    ["untouched for thirty-one days", ["stil"], { bijgewerktOp: "2021-11-30" }],
    ["everything at once", ["zonder-omschrijving", "zonder-opdrachtgever", "stil", "te-laat-zonder-reden"], { omschrijving: "", opdrachtgevers: [], bijgewerktOp: "2021-07-01", opleveringen: [maakOplevering("2021-09")] }],
  ])("of %s: %j", (_, verwacht, velden) => {
    expect(gebreken(velden)).toEqual(verwacht);
  });

  it.each<[string, boolean, Oplevering]>([
    ["planned for the last day", false, maakOplevering("2021-12")],
    ["planned before it and not delivered", true, maakOplevering("2021-11")],
    ["delivered a month late", true, maakOplevering("2021-09", "2021-10")],
    ["delivered in its month", false, maakOplevering("2021-09", "2021-09-30")],
    ["moved with a reason", false, maakOplevering("2022-09", null, ["2021-09", "2022-09", "2021-08-01"])],
    ["moved with a reason and then delivered", false, maakOplevering("2021-10", "2021-10", ["2021-09", "2021-10", "2021-08-01"])],
  ])("what was %s is late without a reason: %s", (_, laat, oplevering) => {
    expect(gebreken({ opleveringen: [oplevering] })).toEqual(laat ? ["te-laat-zonder-reden"] : []);
  });

  it.each([
    ["moved once and then missed again", true, maakOplevering("2021-11", null, ["2021-09", "2021-11", "2021-09-20"])],
    ["late in an earlier half-year", false, maakOplevering("2021-03", "2021-04")],
    ["delivered within the month of the planned day", false, maakOplevering("2021-12-03", "2021-12")],
  ])("what was %s: %s", (_, laat, oplevering) => {
    const gebreken = watOntbreekt([maakProject({ frequentie: "kwartaal", dienstverlening: "basis", opleveringen: [oplevering] })], { jaar: 2021, helft: 2 }, "2022-02-01");
    expect(gebreken.some(({ gebrek }) => gebrek === "te-laat-zonder-reden")).toBe(laat);
  });

  it("does not ask why something is late that was stopped with a reason", () => {
    expect(gebreken({ opleveringen: [maakOplevering("2021-10")], stopzettingen: [maakStop("vervallen", "2021-08-01")] })).toEqual([]);
  });

  it("looks as of the half-year, or of today while it runs", () => {
    const velden = { opleveringen: [maakOplevering("2021-09")] };
    expect([gebreken(velden, "2021-09-30"), gebreken(velden, "2021-10-01")]).toEqual([[], ["te-laat-zonder-reden"]]);
  });

  it("names the projects of each kind", () => {
    const projecten = [maakProject({ code: "A", omschrijving: "" }), maakProject({ code: "B", opdrachtgevers: [dordrecht] }), maakProject({ code: "C", omschrijving: "" })];
    expect(watOntbreekt(projecten, halfjaar("2021-h2"), "2022-02-01").map(({ gebrek, projecten }) => [gebrek, ...projecten.map(({ code }) => code)])).toEqual([["zonder-omschrijving", "A", "C"], ["zonder-opdrachtgever", "A", "C"]]);
  });
});
