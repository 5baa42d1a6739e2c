import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dagenLater, dagenTussen, datumInNederland, datumKort, isDatum, momentVoluit } from "~/periode/datum";
import { datumMetPrecisieVoluit, datumUitTekst, deelVanHetJaar, PRECISIES } from "~/periode/datum-met-precisie";

describe("datumUitTekst", () => {
  it.each(["", "ooit", "31 februari 2021", "30-02-2021", "2021-02-29", "32-1-2021", "13-2021", "5e kwartaal 2021", "0e kwartaal 2021", "3e helft 2021", "21", "20211", "december", "1-1-1821"])("refuses %j", (tekst) => {
    expect(datumUitTekst(tekst)).toBeNull();
  });

  it.each([
    ["3 december 2021", "2021-12-03", "dag"],
    ["3 dec. 2021", "2021-12-03", "dag"],
    ["3-12-2021", "2021-12-03", "dag"],
    ["03/12/2021", "2021-12-03", "dag"],
    ["29-2-2024", "2024-02-29", "dag"],
    ["2021-12-03", "2021-12-03", "dag"],
    ["December 2021", "2021-12-31", "maand"],
    ["dec 2021", "2021-12-31", "maand"],
    ["sept. 2021", "2021-09-30", "maand"],
    ["mrt. 2021", "2021-03-31", "maand"],
    ["jun 2021", "2021-06-30", "maand"],
    ["2-2024", "2024-02-29", "maand"],
    ["2021-02", "2021-02-28", "maand"],
    ["4e kwartaal 2021", "2021-12-31", "kwartaal"],
    ["4e kwrt. 2021", "2021-12-31", "kwartaal"],
    ["K3 2021", "2021-09-30", "kwartaal"],
    ["2021-k1", "2021-03-31", "kwartaal"],
    ["tweede helft 2021", "2021-12-31", "halfjaar"],
    ["2021-h1", "2021-06-30", "halfjaar"],
    ["2021", "2021-12-31", "jaar"],
  ])("reads %j", (tekst, op, precisie) => {
    expect(datumUitTekst(tekst)).toEqual({ op, precisie });
  });

  it("reads back what it says, for every date and precision", () => {
    const dagen = fc.integer({ min: 0, max: 60_000 }).map((n) => dagenLater("1930-01-01", n));
    fc.assert(
      fc.property(dagen, fc.constantFrom(...PRECISIES), (dag, precisie) => {
        const gelezen = datumUitTekst(datumMetPrecisieVoluit({ op: dag, precisie }));
        expect(gelezen?.precisie).toBe(precisie);
        expect(gelezen && gelezen.op >= dag && datumMetPrecisieVoluit(gelezen)).toBe(datumMetPrecisieVoluit({ op: dag, precisie }));
      }),
    );
  });

  it("says the part of the year for a row of several", () => {
    expect(["2021-10", "2021-k4", "2021-h2", "2021"].map((t) => deelVanHetJaar(datumUitTekst(t)!))).toEqual(["okt.", "4e kwrt.", "tweede helft", ""]);
  });
});

describe("plain dates", () => {
  it("knows which exist", () => {
    expect(["2021-02-28", "2024-02-29"].every(isDatum)).toBe(true);
    expect(["2021-02-29", "2021-13-01", "2021-1-1", "", "0021-01-01"].some(isDatum)).toBe(false);
  });

  it("takes the day of the Netherlands, summer and winter", () => {
    expect(datumInNederland(new Date("2021-12-31T23:30:00Z"))).toBe("2022-01-01");
    expect(datumInNederland(new Date("2021-06-30T21:59:59Z"))).toBe("2021-06-30");
    expect(momentVoluit("2021-11-12T13:05:00Z")).toBe("12 november 2021 om 14.05 uur");
  });

  it("counts and writes", () => {
    expect(dagenTussen("2021-03-27", "2021-03-29")).toBe(2);
    expect(datumKort("2021-05-04")).toBe("4 mei 2021");
  });
});
