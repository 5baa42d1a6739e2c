import { describe, expect, it } from "vitest";
import { dagveld, datumMetPrecisieveld, halfjaarveld } from "~/ui/datumveld";
import type { z } from "zod";

const uit = <S extends z.ZodType>(veld: S, waarde: unknown) => { const uitkomst = veld.safeParse(waarde); return uitkomst.success ? uitkomst.data : uitkomst.error.issues.map(({ message }) => message); };

it.each([
  ["dagveld", dagveld(), "1-1-1066"], ["dagveld", dagveld(), "1066-01-01"],
  ["datumMetPrecisieveld", datumMetPrecisieveld("Vul in."), "mei 1066"], ["datumMetPrecisieveld", datumMetPrecisieveld("Vul in."), "1066"],
  ["halfjaarveld", halfjaarveld("Vul in."), "1066-h2"], ["datumMetPrecisieveld", datumMetPrecisieveld("Vul in."), "mei 0021"], ["datumMetPrecisieveld", datumMetPrecisieveld("Vul in."), "1e kwartaal 0021"],
])("%s says which year is out of reach", (_, veld, tekst) => {
  expect(uit(veld, tekst)).toEqual([`Het jaar ${/\d{4}/.exec(tekst)![0]} kan hier niet. Kies een jaar van 1900 tot en met 2099.`]);
});

describe("dagveld", () => {
  it.each(["31-4-2021", "29-2-2021", "2021-02-30", "0-1-2021", "1-13-2021", "december 2021", "2021", "4e kwartaal 2021", "morgen", "1-1-18000", "<b>", "1-1-21"])("says that %j is no day", (tekst) => {
    expect(uit(dagveld(), tekst)).toEqual([`“${tekst}” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021.`]);
  });

  it("says back no more than a line", () => {
    expect(uit(dagveld(), "x".repeat(100))).toEqual([`“${"x".repeat(40)}” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021.`]);
    expect(uit(dagveld(), "x".repeat(101))).toEqual(["Dit is te lang: 101 tekens. Er passen er 100."]);
  });

  it.each(["3-12-2021", "03-12-2021", "3/12/2021", "3 december 2021", "3 dec. 2021", "2021-12-03", " 3  December 2021 "])("reads %j", (tekst) => {
    expect(uit(dagveld(), tekst)).toBe("2021-12-03");
  });

  it("may be empty, unless verplicht", () => {
    expect([uit(dagveld(), ""), uit(dagveld(), undefined), uit(dagveld("Vul een dag in."), " ")]).toEqual([null, null, ["Vul een dag in."]]);
  });
});

describe("datumMetPrecisieveld", () => {
  const veld = datumMetPrecisieveld("Vul een datum in.");
  it.each(["dec 21", "12-21", "31-12", "3-12", "31 april 2021", "5e kwartaal 2021", "derde helft 2021", "ooit", "12"])("says that %j is no date", (tekst) => {
    expect(uit(veld, tekst)).toEqual([`“${tekst}” is geen bestaande datum. Schrijf bijvoorbeeld december 2021, 4e kwartaal 2021 of 3-12-2021.`]);
  });

  it.each(["", " ", undefined])("asks for one instead of %j", (waarde) => {
    expect(uit(veld, waarde)).toEqual(["Vul een datum in."]);
  });

  it.each([["3-12-2021", "2021-12-03", "dag"], ["december 2021", "2021-12-31", "maand"], ["4e kwartaal 2021", "2021-12-31", "kwartaal"], ["eerste helft 2021", "2021-06-30", "halfjaar"], ["2021", "2021-12-31", "jaar"]])("reads %j", (tekst, op, precisie) => {
    expect(uit(veld, tekst)).toEqual({ op, precisie });
  });
});
