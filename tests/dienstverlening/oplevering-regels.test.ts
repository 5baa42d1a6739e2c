import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leveringBezwaar, OPLEVERINGWEIGERINGEN, uiterlijkVandaag, type Opleveringweigering } from "~/dienstverlening/oplevering-regels";
import { dagenLater } from "~/periode/datum";
import { datumMetPrecisieVoluit, datumUitTekst, PRECISIES } from "~/periode/datum-met-precisie";
import { datum } from "./maak-project";

const vandaag = "2021-10-15";
const project = { startdatum: "2021-03-10" };

describe("a delivery", () => {
  it.each<[string, Opleveringweigering]>([
    ["2021-03-09", "geleverd-voor-de-start"], ["2021-02", "geleverd-voor-de-start"], ["2020-k4", "geleverd-voor-de-start"], ["2020", "geleverd-voor-de-start"],
    ["2021-10-16", "in-de-toekomst"], ["2021-10-31", "in-de-toekomst"], ["2021-11", "in-de-toekomst"], ["2022-k1", "in-de-toekomst"], ["2022-h1", "in-de-toekomst"], ["2022", "in-de-toekomst"],
  ])("on %s is refused: %s", (tekst, bezwaar) => {
    expect(leveringBezwaar(project, datum(tekst), vandaag)).toBe(bezwaar);
    expect(OPLEVERINGWEIGERINGEN[bezwaar][0]).toBe("opgeleverd");
  });

  it.each(["2021-03-10", "2021-03", "2021-10-15", "2021-09", "2021-10", "2021-k4", "2021-h2", "2021"])("on %s may be", (tekst) => {
    expect(leveringBezwaar(project, datum(tekst), vandaag)).toBeNull();
  });

  it("may be on any past day when nobody knows the start", () => {
    expect(leveringBezwaar({ startdatum: null }, datum("1990"), vandaag)).toBeNull();
  });

  it.each([["2021-10", vandaag], ["2021-k4", vandaag], ["2021-h2", vandaag], ["2021", vandaag], ["2021-09", "2021-09-30"], ["2021-10-15", vandaag], ["2021-10-14", "2021-10-14"]])("in %s counts from %s", (tekst, op) => {
    expect(uiterlijkVandaag(datum(tekst), vandaag)).toEqual({ ...datum(tekst), op });
  });

  it("that may be is never in the future, and means the same period as was typed", () => {
    const gevallen = fc.tuple(fc.integer({ min: -800, max: 800 }), fc.constantFrom(...PRECISIES)).map(([dagen, precisie]) => datumUitTekst(datumMetPrecisieVoluit({ op: dagenLater(vandaag, dagen), precisie }))!);
    fc.assert(
      fc.property(gevallen, (opgeleverd) => {
        if (leveringBezwaar({ startdatum: null }, opgeleverd, vandaag)) return void expect(opgeleverd.op > vandaag).toBe(true);
        const dag = uiterlijkVandaag(opgeleverd, vandaag);
        expect(dag.op <= vandaag && dag.op <= opgeleverd.op).toBe(true);
        expect(datumMetPrecisieVoluit(dag)).toBe(datumMetPrecisieVoluit(opgeleverd));
      }),
    );
  });
});
