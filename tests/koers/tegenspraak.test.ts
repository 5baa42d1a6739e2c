import { describe, expect, it } from "vitest";
import { tegensprakenIn } from "~/koers/tegenspraak";
import { LEEG, mijlpaal, oordeel, opgave, treintje, verplaatst, vol } from "./samen";

const sleutels = (velden: Parameters<typeof vol>[0]) => tegensprakenIn(vol(velden)).map(({ sleutel }) => sleutel);
const wagon = (uren: number, euros: number, staat: "toegezegd" | "ingestapt") => ({ wagonnetje: { sleutel: "fonds", titel: "Fonds" }, ronde: 1, halfjaar: "2021-h2", uren, euros, staat });

describe("tegensprakenIn", () => {
  it("finds nothing in an empty programme, nor in one where everything holds", () => {
    expect(tegensprakenIn(LEEG)).toEqual([]);
    expect(tegensprakenIn(vol())).toEqual([]);
  });

  it("holds “op koers” against milestones that moved or are late, and leads to where that is seen", () => {
    const [eerste] = tegensprakenIn(vol({ mijlpalen: [...vol().mijlpalen, verplaatst(["2021-k4", "2022-k3"], { titel: "Koers" })] }));
    expect(eerste).toEqual({ sleutel: "oordeel-strategie", zin: "Strategie (richten) 2021 heet sinds 10 december 2021 “op koers”, maar verschoven is Koers.", verwijzing: "/spoorboekje/2021#sporen" });
    expect(sleutels({ mijlpalen: [mijlpaal({ kwartaal: "2021-k2", spoor: "governance" })] })).toEqual(["oordeel-governance"]);
  });

  it("holds the aanleiding to the same, unless it says the opposite", () => {
    const mijlpalen = [mijlpaal({ kwartaal: "2021-k2", spoor: "governance" })];
    const met = (aanleiding: string) => sleutels({ aanleiding, mijlpalen, oordelen: [] });
    expect(met("Wij liggen op koers.")).toEqual(["aanleiding"]);
    expect(met("Alles loopt op schema.")).toEqual(["aanleiding"]);
    expect(met("Wij liggen niet op koers.")).toEqual([]);
    expect(met("Eerst niet op koers, nu wel op schema.")).toEqual(["aanleiding"]);
    expect(tegensprakenIn(vol({ aanleiding: "Op schema.", mijlpalen, oordelen: [] }))[0]?.zin).toBe("De aanleiding zegt “op schema”, maar van 2021 geldt: te laat is Startnotitie.");
    expect(met("De opkoers is bekend.")).toEqual([]);
    expect(sleutels({ aanleiding: "Wij liggen op koers." })).toEqual([]);
  });

  it("names an oordeel that nobody renewed", () => {
    expect(sleutels({ oordelen: [oordeel({ op: "2021-02-01", oordeel: "bijsturen" })] })).toEqual(["oud-strategie"]);
  });

  it("names a treintje that is under way without the hours it needs", () => {
    expect(sleutels({ treintjes: [treintje({ wagons: [wagon(0, 5000, "ingestapt"), wagon(100, 0, "toegezegd")] })] })).toEqual(["uren-hulp"]);
    expect(sleutels({ treintjes: [treintje({ nodig: { uren: 0, euros: 5000 }, wagons: [wagon(0, 5000, "ingestapt")] })] })).toEqual([]);
    expect(sleutels({ treintjes: [treintje({ wagons: [wagon(100, 0, "toegezegd")] })] })).toEqual([]);
  });

  it("names a traject that stands somewhere while nothing was recorded for more than a half-year, unless it is closed", () => {
    expect(tegensprakenIn(vol({ opgaven: [opgave({ laatst: "2021-03-01" })] }))).toMatchObject([{ sleutel: "stil-armoede", zin: "Armoede staat op stap 5, maar sinds 1 maart 2021 was er geen stap, sessie, koppeling, oplossing, resultaat of les: langer dan een halfjaar.", verwijzing: "/trajecten/armoede" }]);
    expect(sleutels({ opgaven: [opgave({ laatst: "2021-07-01" })] })).toEqual([]);
    expect(sleutels({ opgaven: [opgave({ laatst: "2021-03-01", geslotenOp: "2021-12-01" })] })).toEqual([]);
  });
});
