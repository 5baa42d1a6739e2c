import { describe, expect, it } from "vitest";
import type { Dienstverlening, Oplevering, Project } from "~/dienstverlening/project";
import { wanneer } from "~/dienstverlening/wanneer";
import { halfjaar, maakOplevering, maakProject, maakStop } from "./maak-project";

const kolom = (dienstverlening: Dienstverlening, opleveringen: Oplevering[], velden: Partial<Project> = {}, sleutel = "2021-h2", vandaag = "2022-02-01") => wanneer(maakProject({ dienstverlening, opleveringen, startdatum: "2021-01-01", ...velden }), halfjaar(sleutel), vandaag);
const geleverd = (...wanneer: string[]) => wanneer.map((tekst) => maakOplevering(tekst, tekst));

describe("wanneer, of the basisdienstverlening", () => {
  it.each([
    [["2021-10", "2021-12"], "okt. + dec. 2021"],
    [["2021-12", "2021-10"], "okt. + dec. 2021"],
    [["2021-11"], "nov. 2021"],
    [["2021-11-03", "2021-11-28"], "nov. 2021"],
    [["2021-k4"], "4e kwrt. 2021"],
    [["2021-k3", "2021-k4"], "3e kwrt. + 4e kwrt. 2021"],
    [["2021-07", "2021-08", "2021-09"], "juli + aug. + sep. 2021"],
    [["2021-h2"], "tweede helft 2021"],
    [["2021"], "2021"],
    [["2021-06", "2021-10", "2022-01"], "okt. 2021"],
  ])("says of deliveries in %j: %s", (leveringen, verwacht) => {
    expect(kolom("basis", geleverd(...leveringen), { frequentie: "kwartaal" })).toBe(verwacht);
  });

  it("names what was delivered, not what is planned, in each half-year its own", () => {
    const opleveringen = [...geleverd("2021-03", "2021-06", "2021-10"), maakOplevering("2021-12")];
    expect(["2021-h1", "2021-h2"].map((sleutel) => kolom("basis", opleveringen, { frequentie: "kwartaal" }, sleutel))).toEqual(["mrt. + juni 2021", "okt. 2021"]);
  });

  it("goes by the day of delivery, not by the plan", () => {
    expect(kolom("basis", [maakOplevering("2021-09", "2021-11")], { frequentie: "jaar" })).toBe("nov. 2021");
  });

  it("is lopend without a delivery", () => {
    expect(kolom("basis", [], { frequentie: "doorlopend" })).toBe("lopend");
  });
});

describe.each<Dienstverlening>(["aanvullend", "regionaal"])("wanneer, of %s", (dienstverlening) => {
  it.each<[string, Oplevering[], string]>([
    ["delivered within the half-year", geleverd("2021-12"), "december 2021"],
    ["delivered on a day", geleverd("2021-11-16"), "november 2021"],
    ["delivered just after it", geleverd("2022-01"), "januari 2022"],
    ["delivered just before it", geleverd("2021-06"), "juni 2021"],
    ["planned for later", [maakOplevering("2022-09")], "september 2022"],
    ["planned for a day", [maakOplevering("2022-09-05")], "september 2022"],
    ["planned for a quarter", [maakOplevering("2022-k3")], "3e kwartaal 2022"],
    ["delivered later than planned", [maakOplevering("2021-09", "2021-10")], "oktober 2021"],
    ["moved", [maakOplevering("2022-09", null, ["2022-06", "2022-09", "2021-12-09"])], "september 2022"],
    ["delivered in parts, the last of them", geleverd("2021-12", "2021-08"), "december 2021"],
    ["without any date", [], "lopend"],
  ])("%s", (_, opleveringen, verwacht) => {
    expect(kolom(dienstverlening, opleveringen)).toBe(verwacht);
  });
});

describe("wanneer, of the SmartDataCenter", () => {
  it.each<[string, Oplevering[], string]>([
    ["delivered within the half-year", geleverd("2021-07-15"), "afgerond"],
    ["delivered in a quarter", geleverd("2021-k4"), "afgerond"],
    ["delivered in part", [...geleverd("2021-10"), maakOplevering("2022-03")], "lopend"],
    ["delivered after the half-year", geleverd("2022-01"), "lopend"],
    ["planned", [maakOplevering("2022-03")], "lopend"],
    ["without any date", [], "lopend"],
  ])("%s", (_, opleveringen, verwacht) => {
    expect(kolom("smartdatacenter", opleveringen)).toBe(verwacht);
  });

  it("is seen as of today while the half-year runs", () => {
    expect(["2021-10-31", "2021-11-01"].map((vandaag) => kolom("smartdatacenter", geleverd("2021-11-01"), {}, "2021-h2", vandaag))).toEqual(["lopend", "afgerond"]);
  });
});

describe("wanneer, of what stopped", () => {
  it.each<Dienstverlening>(["basis", "aanvullend", "regionaal", "smartdatacenter"])("says so, also of %s", (dienstverlening) => {
    expect(kolom(dienstverlening, geleverd("2021-10"), { stopzettingen: [maakStop("vervallen", "2021-11-01")] })).toBe("vervallen");
    expect(kolom(dienstverlening, [], { stopzettingen: [maakStop("geparkeerd", "2021-11-01")] })).toBe("geparkeerd");
  });

  it("forgets a stop that was lifted or came later", () => {
    expect(kolom("aanvullend", geleverd("2021-12"), { stopzettingen: [maakStop("geparkeerd", "2021-08-01", "2021-09-01"), maakStop("vervallen", "2022-01-01")] })).toBe("december 2021");
  });
});
