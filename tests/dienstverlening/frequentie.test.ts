import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FREQUENTIES, volgendeOplevering, type Frequentie } from "~/dienstverlening/frequentie";
import { dagenLater } from "~/periode/datum";
import { datumMetPrecisieVoluit, datumUitTekst, PRECISIES } from "~/periode/datum-met-precisie";
import { datum } from "./maak-project";

describe("volgendeOplevering", () => {
  it("proposes nothing for what goes on all the time", () => {
    expect(volgendeOplevering("doorlopend", datum("2021-10"))).toBeNull();
  });

  it.each<[Frequentie, string, string]>([
    ["kwartaal", "2021-10", "2022-01"],
    ["kwartaal", "2021-11-30", "2022-02-28"],
    ["kwartaal", "2021-k3", "2021-k4"],
    ["kwartaal", "2021-k4", "2022-k1"],
    ["kwartaal", "2021-02", "2021-05"],
    ["halfjaar", "2021-06", "2021-12"],
    ["halfjaar", "2021-12", "2022-06"],
    ["halfjaar", "2021-k2", "2021-k4"],
    ["halfjaar", "2021-h2", "2022-h1"],
    ["jaar", "2021-12-03", "2022-12-03"],
    ["jaar", "2024-02-29", "2025-02-28"],
    ["jaar", "2021-h1", "2022-h1"],
    ["jaar", "2021", "2022"],
    ["vierjaarlijks", "2020-02", "2024-02"],
    ["vierjaarlijks", "2021-k1", "2025-k1"],
    ["vierjaarlijks", "2021", "2025"],
  ])("%s after %s is %s", (frequentie, laatste, volgende) => {
    expect(volgendeOplevering(frequentie, datum(laatste))).toEqual(datum(volgende));
  });

  it("lies later, is just as precise, and is the last day of what it means", () => {
    const laatste = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...PRECISIES)).map(([n, precisie]) => datumUitTekst(datumMetPrecisieVoluit({ op: dagenLater("2000-01-01", n), precisie }))!);
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(FREQUENTIES) as Frequentie[]).filter((f) => f !== "doorlopend")), laatste, (frequentie, van) => {
        const naar = volgendeOplevering(frequentie, van)!;
        expect(naar.precisie).toBe(van.precisie);
        expect(naar.op > van.op).toBe(true);
        expect(datumUitTekst(datumMetPrecisieVoluit(naar))).toEqual(naar);
      }),
    );
  });
});
