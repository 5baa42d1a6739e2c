import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterUitAdres, SORTERINGEN } from "~/dienstverlening/project-filter";
import { DIENSTVERLENINGEN, DOMEINEN } from "~/dienstverlening/project";
import { STATUSSEN } from "~/dienstverlening/project-status";

const LEEG = { halfjaar: null, dienstverlening: null, domein: null, status: null, opdrachtgever: null, stil: false, laat: false, mijn: false, zoek: "", sorteer: "titel", aflopend: false, pagina: 1 };
const uit = (adres: string) => filterUitAdres(new URLSearchParams(adres));

describe("filterUitAdres", () => {
  it.each([
    "", "onbekend=1", "dienstverlening=toString", "domein=__proto__", "status=constructor", "sorteer=hasOwnProperty", "dienstverlening=BASIS", "stil=nee", "laat=1", "mijn=1", "richting=omhoog", "zoek=+++", "opdrachtgever=+",
    "pagina=0", "pagina=-3", "pagina=abc", "pagina=NaN", "pagina=", "pagina=-1e99", "pagina=0.9", "dienstverlening=basis'--", "dienstverlening=&dienstverlening=basis",
  ])("takes %j for no choice at all", (adres) => {
    expect(uit(adres)).toEqual({ filter: LEEG, fouten: {} });
  });

  it.each(["onzin", "2021-h3", "derde helft 2021", "2021", "<b>"])("says at its field that %j is no half-year", (tekst) => {
    expect(uit(`halfjaar=${encodeURIComponent(tekst)}`)).toEqual({ filter: LEEG, fouten: { halfjaar: `“${tekst}” is geen halfjaar. Schrijf bijvoorbeeld tweede helft 2021.` } });
  });

  it("does not say back more than a line of nonsense", () => {
    expect(uit(`halfjaar=${"x".repeat(100_000)}`).fouten.halfjaar!.length).toBeLessThan(120);
    expect(uit(`zoek=${"x".repeat(100_000)}`).filter.zoek).toHaveLength(200);
  });

  it("keeps from the database what it refuses", () => {
    const { zoek, opdrachtgever } = uit("zoek=a%00b&opdrachtgever=Dor%00drecht").filter;
    expect(`${zoek}${opdrachtgever}`).not.toContain("\0");
  });

  it("reads every choice", () => {
    const adres = "halfjaar=tweede+helft+2021&dienstverlening=aanvullend&domein=sociaal&status=lopend&opdrachtgever=Dordrecht&stil=ja&laat=ja&mijn=ja&zoek=+Café++Bar&sorteer=start&richting=aflopend&pagina=3";
    expect(uit(adres)).toEqual({ filter: { halfjaar: { jaar: 2021, helft: 2 }, dienstverlening: "aanvullend", domein: "sociaal", status: "lopend", opdrachtgever: "Dordrecht", stil: true, laat: true, mijn: true, zoek: "cafe bar", sorteer: "start", aflopend: true, pagina: 3 }, fouten: {} });
  });

  it.each([["2.9", 2], ["10000", 10_000], ["10001", 10_000], ["1e99", 10_000], ["Infinity", 10_000]])("turns page %s into %i", (pagina, verwacht) => {
    expect(uit(`pagina=${pagina}`).filter.pagina).toBe(verwacht);
  });

  it("gives only what it knows, whatever the address", () => {
    const catalogi = { dienstverlening: DIENSTVERLENINGEN, domein: DOMEINEN, status: STATUSSEN, sorteer: SORTERINGEN };
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...Object.keys(LEEG), "richting"), fc.oneof(fc.string(), fc.constantFrom("basis", "ja", "2021-h2", "-1", "valueOf")))), (paren) => {
        const { filter } = filterUitAdres(new URLSearchParams(paren));
        for (const [naam, catalogus] of Object.entries(catalogi)) expect([null, ...Object.keys(catalogus)]).toContain(filter[naam as keyof typeof catalogi]);
        expect(Number.isInteger(filter.pagina) && filter.pagina >= 1 && filter.pagina <= 10_000).toBe(true);
      }),
    );
  });
});
