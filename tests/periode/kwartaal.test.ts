import { describe, expect, it } from "vitest";
import { deelVanKwartaal, eersteDagVan, kwartaalInWoorden, kwartaalSleutel, kwartaalUitTekst, kwartaalVan, kwartaalVanSleutel, kwartalenVan, laatsteDagVan } from "~/periode/kwartaal";

const ALLE = kwartalenVan({ jaar: 2019, nummer: 1 }, { jaar: 2024, nummer: 4 }).map(kwartaalSleutel);

describe("kwartaalVanSleutel", () => {
  it.each(["", "2021", "2021-k0", "2021-k5", "2021-K1", "21-k1", "1821-k1", " 2021-k1", "2021-k1 ", "2021-h1", "../2021-k1"])("refuses %j", (tekst) => expect(kwartaalVanSleutel(tekst)).toBeNull());
  it.each(ALLE)("reads %s back", (sleutel) => expect(kwartaalSleutel(kwartaalVanSleutel(sleutel)!)).toBe(sleutel));
});

describe("kwartaalUitTekst", () => {
  it.each(["", "2021", "december 2021", "tweede helft 2021", "5e kwartaal 2021", "Q5 2021", "kwartaal", "31-12-2021"])("refuses %j", (tekst) => expect(kwartaalUitTekst(tekst)).toBeNull());
  it.each(["4e kwartaal 2021", "Q4 2021", "k4 2021", "2021-k4", "2021 q4", " 4e  Kwartaal 2021 ", "4e kwrt. 2021"])("understands %j", (tekst) => expect(kwartaalUitTekst(tekst)).toEqual({ jaar: 2021, nummer: 4 }));
  it.each(ALLE)("understands %s as it is written out", (sleutel) => expect(kwartaalSleutel(kwartaalUitTekst(kwartaalInWoorden(sleutel))!)).toBe(sleutel));
});

describe("the days of a quarter", () => {
  it.each(ALLE)("%s begins the day after the one before ended, and holds its first and last day", (sleutel) => {
    for (const dag of [eersteDagVan(sleutel), laatsteDagVan(sleutel)]) expect(kwartaalSleutel(kwartaalVan(dag))).toBe(sleutel);
    const volgende = ALLE[ALLE.indexOf(sleutel) + 1];
    if (volgende) expect(Date.parse(eersteDagVan(volgende)) - Date.parse(laatsteDagVan(sleutel))).toBe(86_400_000);
  });

  it("knows how far a day is in its quarter", () => {
    expect(deelVanKwartaal("2021-01-01")).toBe(0);
    expect(deelVanKwartaal("2021-03-31")).toBeCloseTo(89 / 90);
    expect(deelVanKwartaal("2020-02-15")).toBeCloseTo(45 / 91);
  });

  it("throws for what is no quarter, which would be a bug", () => expect(() => laatsteDagVan("2021")).toThrow("2021"));
});

describe("kwartalenVan", () => {
  it("runs over the turn of the year, and is empty backwards", () => {
    expect(kwartalenVan({ jaar: 2021, nummer: 3 }, { jaar: 2022, nummer: 1 }).map(kwartaalSleutel)).toEqual(["2021-k3", "2021-k4", "2022-k1"]);
    expect(kwartalenVan({ jaar: 2022, nummer: 1 }, { jaar: 2021, nummer: 4 })).toEqual([]);
    expect(ALLE).toEqual([...ALLE].sort());
  });
});
