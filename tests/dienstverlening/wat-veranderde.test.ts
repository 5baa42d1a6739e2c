import { describe, expect, it } from "vitest";
import type { Verandering } from "~/dienstverlening/momentopname";
import type { Project } from "~/dienstverlening/project";
import { VERANDERINGEN, zinVan } from "~/dienstverlening/wat-veranderde";
import { dordrecht, halfjaar, maakOplevering, maakProject, maakStop, papendrecht, rapport } from "./maak-project";

const eerder = (...projecten: Partial<Project>[]) => rapport({ halfjaar: halfjaar("2021-h1"), projecten: projecten.map((velden) => maakProject({ startdatum: "2021-01-01", ...velden })) });
const nu = (projecten: Partial<Project>[], vorige = null as ReturnType<typeof rapport> | null, vandaag = "2022-02-01") => rapport({ vandaag, vorige, projecten: projecten.map((velden) => maakProject({ startdatum: "2021-01-01", ...velden })) }).veranderingen;

describe("wat veranderde", () => {
  it("is nothing when nothing happened, also compared to the report before", () => {
    expect(nu([{ code: "A" }])).toEqual([]);
    expect(nu([{ code: "A" }], eerder({ code: "A" }))).toEqual([]);
  });

  it("tells each move in the half-year with its reason, and none before or after it", () => {
    const opleveringen = [maakOplevering("2022-03", null, ["2021-09", "2021-10", "2021-06-30"], ["2021-10", "2021-k4", "2021-07-01"], ["2021-k4", "2022-01", "2021-12-31"], ["2022-01", "2022-03", "2022-01-01"])];
    expect(nu([{ code: "A", titel: "T", opleveringen }])).toEqual([
      { soort: "verschoven", code: "A", titel: "T", van: "oktober 2021", naar: "4e kwartaal 2021", reden: "De reden van 2021-07-01" },
      { soort: "verschoven", code: "A", titel: "T", van: "4e kwartaal 2021", naar: "januari 2022", reden: "De reden van 2021-12-31" },
    ]);
  });

  it("tells of a stop that was lifted again that the work went on", () => {
    expect(nu([{ code: "A", titel: "T", stopzettingen: [maakStop("geparkeerd", "2021-08-01", "2021-10-01")] }])).toEqual([{ soort: "hervat", code: "A", titel: "T" }]);
  });

  it("tells of a late delivery that was written down afterwards in the half-year of that delivery, and of no other", () => {
    const laat = { code: "A", titel: "T", opleveringen: [maakOplevering("2021-12-15", "2021-12-15", ["2021-10", "2021-12-15", "2022-01-05"])] };
    expect(nu([laat])).toEqual([{ soort: "verschoven", code: "A", titel: "T", van: "oktober 2021", naar: "15 december 2021", reden: "De reden van 2022-01-05" }]);
    expect(rapport({ halfjaar: halfjaar("2022-h1"), vandaag: "2022-08-01", projecten: [maakProject({ ...laat, frequentie: "jaar", dienstverlening: "basis" })] }).veranderingen).toEqual([]);
  });

  it("does not say of a parked project that is dropped that it went on", () => {
    const stopzettingen = [maakStop("geparkeerd", "2021-02-01", "2021-09-01"), maakStop("vervallen", "2021-09-01")];
    expect(nu([{ code: "A", stopzettingen }]).map(({ soort }) => soort)).toEqual(["vervallen"]);
  });

  it("tells each stop in the half-year with its reason, not one that is still to come", () => {
    const projecten: Partial<Project>[] = [{ code: "A", stopzettingen: [maakStop("geparkeerd", "2021-07-01")] }, { code: "B", stopzettingen: [maakStop("vervallen", "2021-12-31")] }, { code: "C", stopzettingen: [maakStop("geparkeerd", "2022-01-01")] }];
    expect(nu(projecten).map(({ soort, code }) => [soort, code])).toEqual([["geparkeerd", "A"], ["vervallen", "B"]]);
    expect(nu(projecten, null, "2021-09-01").map(({ code }) => code)).toEqual(["A"]);
    expect(nu(projecten)[0]).toMatchObject({ reden: "De reden van geparkeerd" });
  });

  it("compares to the report before: delivered, new, gone", () => {
    const klaar = { opleveringen: [maakOplevering("2021-10", "2021-10")] };
    const vorige = eerder({ code: "LIEP" }, { code: "LOOPT-NOG" }, { code: "WAS-KLAAR", opleveringen: [maakOplevering("2021-03", "2021-03")] });
    const veranderd = nu([{ code: "LIEP", ...klaar }, { code: "LOOPT-NOG" }, { code: "NIEUW" }, { code: "NIEUW-EN-KLAAR", ...klaar }], vorige);
    expect(veranderd.map(({ soort, code }) => [soort, code])).toEqual([["opgeleverd", "LIEP"], ["nieuw", "NIEUW"], ["nieuw", "NIEUW-EN-KLAAR"], ["niet-meer", "WAS-KLAAR"]]);
  });

  it("tells of a project for two municipalities once", () => {
    const beide = { code: "A", opdrachtgevers: [dordrecht, papendrecht] };
    expect(nu([beide], eerder({ code: "B" }))).toHaveLength(2);
    expect(nu([], eerder(beide))).toHaveLength(1);
  });

  it("does not call a basis product delivered that delivers every time", () => {
    const basis = { code: "A", dienstverlening: "basis" as const, frequentie: "kwartaal", opleveringen: [maakOplevering("2021-03", "2021-03"), maakOplevering("2021-10", "2021-10")] };
    expect(nu([basis], eerder(basis))).toEqual([]);
  });
});

describe("zinVan", () => {
  it.each<[Verandering, string]>([
    [{ soort: "verschoven", code: "A", titel: "T", van: "december 2021", naar: "januari 2022", reden: "Ziekte" }, "schoof van december 2021 naar januari 2022. Reden: Ziekte."],
    [{ soort: "verschoven", code: "A", titel: "T", van: "2021", naar: "2022", reden: "Waarom?" }, "schoof van 2021 naar 2022. Reden: Waarom?"],
    [{ soort: "geparkeerd", code: "A", titel: "T", reden: "Geen grond." }, "is geparkeerd. Reden: Geen grond."],
    [{ soort: "vervallen", code: "A", titel: "T", reden: "Het gaat niet door!" }, "is vervallen. Reden: Het gaat niet door!"],
    [{ soort: "opgeleverd", code: "A", titel: "T" }, "is opgeleverd."],
    [{ soort: "nieuw", code: "A", titel: "T" }, "staat voor het eerst in de rapportage."],
    [{ soort: "niet-meer", code: "A", titel: "T" }, "stond in de vorige rapportage en nu niet meer."],
  ])("of %j", (verandering, zin) => {
    expect(zinVan(verandering)).toBe(zin);
    expect(VERANDERINGEN[verandering.soort]).not.toBe("");
  });
});
