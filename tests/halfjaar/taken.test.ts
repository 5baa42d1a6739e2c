import { describe, expect, it } from "vitest";
import { takenVoor, type Stand } from "~/halfjaar/taken";
import { ALLE_ROLLEN } from "~/toegang/rol";

const LEEG: Stand = { halfjaar: "2021-h2", voorbij: true, rapport: null, gelezen: null, gebreken: [], eigen: [], trajecten: [], metingen: [], ronden: [], mijlpalen: [], koers: [] };
const eis = (sleutel: string, voldaan: boolean) => ({ sleutel, omschrijving: "De kern is ingevuld", voldaan, toelichting: "Er staat nog niets.", verwijzing: "/opgaven/x/wijziging#veld-kern" });
const traject = { sleutel: "x", titel: "Opgave X", stap: 1 as const, eisen: [eis("definitie", true), eis("kern", false)] };

describe("takenVoor", () => {
  it("gives nobody what is not theirs to do", () => {
    const stand: Stand = { ...LEEG, rapport: "concept", gelezen: "concept", trajecten: [traject], eigen: [{ code: "OCD-1", titel: "Mijn project", stil: true, zonderOmschrijving: false }] };
    const adressen = (rol: (typeof ALLE_ROLLEN)[number]) => takenVoor(rol, stand).map(({ naar }) => naar);
    expect(adressen("kwartiermaker")).toEqual(["/opgaven/x/wijziging#veld-kern"]);
    expect(adressen("ocd")).toEqual(["/tussenrapportages/2021-h2/samenstelling"]);
    expect(adressen("medewerker")).toEqual(["/projecten/OCD-1"]);
    expect(adressen("lezer")).toEqual(["/tussenrapportages/2021-h2"]);
    expect(adressen("beheerder")).toEqual(["/beheer/gebruikers"]);
  });

  it("tells a reader of the edition that opens, also while a correction of it is made", () => {
    const stand: Stand = { ...LEEG, rapport: "concept", gelezen: "gepubliceerd" };
    expect(takenVoor("lezer", stand)).toMatchObject([{ uitleg: "Zij is vastgesteld en verandert niet meer." }]);
    expect(takenVoor("ocd", stand)).toMatchObject([{ sleutel: "vaststellen" }]);
  });

  it("tells the kwartiermaker each open criterion with its place, then the next step, then the end", () => {
    const taken = (velden: Partial<Stand["trajecten"][number]>) => takenVoor("kwartiermaker", { ...LEEG, trajecten: [{ ...traject, ...velden }] });
    expect(taken({})).toMatchObject([{ vorm: "let", wat: "Opgave X", uitleg: "Stap 1, nog open: de kern is ingevuld. Er staat nog niets." }]);
    expect(taken({ stap: 3, eisen: [eis("a", true)] })).toMatchObject([{ vorm: "open", wat: "Opgave X kan naar stap 4", naar: "/trajecten/x/stap?naar=4" }]);
    expect(taken({ stap: 6, eisen: [eis("a", true)] })).toMatchObject([{ wat: "Opgave X: sluit de opgave af", naar: "/opgaven/x/sluiting" }]);
    expect(takenVoor("kwartiermaker", LEEG)).toEqual([]);
  });
});

it.each([["concept", 1], [null, 1], ["vastgesteld", 0], ["gepubliceerd", 0]] as const)("what is missing is a task while the report is %s: %i", (rapport, aantal) => {
  expect(takenVoor("ocd", { ...LEEG, rapport, gebreken: [{ gebrek: "stil", titels: ["A"] }] }).filter(({ sleutel }) => sleutel === "stil")).toHaveLength(aantal);
});

describe("what the kwartiermaker has to do for the koers", () => {
  const taken = (velden: Partial<Stand>) => takenVoor("kwartiermaker", { ...LEEG, ...velden }).map(({ wat, naar }) => [wat, naar]);
  it("is nothing once it is published", () => expect(taken({})).toEqual([]));
  it("begins with beginning it", () => expect(taken({ koers: null })).toEqual([["Begin het koersdocument", "/koersdocumenten"]]));
  it.each([[null, "concept", "Koersdocument 2022: werk het concept af", "/koersdocumenten/2022/voortgang"], [7, "concept", "Koersdocument 2022: nog 7 eisen open", "/koersdocumenten/2022/voortgang"], [1, "concept", "Koersdocument 2022: nog 1 eis open", "/koersdocumenten/2022/voortgang"], [0, "concept", "Koersdocument 2022: stel het vast", "/koersdocumenten/2022/vaststelling"], [3, "vastgesteld", "Publiceer het koersdocument 2022", "/koersdocumenten/2022/publicatie"]] as const)("with %s open and %s: %s", (open, status, wat, naar) => {
    expect(taken({ koers: [{ jaar: 2022, status, open }] })).toEqual([[wat, naar]]);
  });
  it("names every milestone that is late, and nobody else's", () => {
    const mijlpalen = [{ id: "m1", titel: "Startnotitie", kwartaal: "2021-k1", metWerk: true }];
    expect(taken({ mijlpalen })).toEqual([["Startnotitie", "/mijlpalen/m1"]]);
    expect(takenVoor("ocd", { ...LEEG, rapport: "gepubliceerd", mijlpalen, koers: null })).toEqual([]);
  });
});
