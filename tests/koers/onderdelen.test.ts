import { describe, expect, it } from "vitest";
import { legeVerplichte, ONDERDELEN, onderdelenVan } from "~/koers/onderdelen";
import type { Koersfeiten } from "~/koers/feiten";
import { LEEG, mijlpaal, oordeel, opgave, optie, treintje, verplaatst, VANDAAG, vol } from "./samen";

const eisen = (feiten: Koersfeiten) => onderdelenVan(feiten).flatMap(({ eisen }) => eisen);
const open = (feiten: Koersfeiten) => eisen(feiten).filter(({ voldaan }) => !voldaan).map(({ sleutel }) => sleutel);
const eis = (feiten: Koersfeiten, sleutel: string) => eisen(feiten).find((een) => een.sleutel === sleutel)!;

describe("onderdelenVan", () => {
  it("finds nothing met in an empty programme", () => expect(eisen(LEEG).filter(({ voldaan }) => voldaan)).toEqual([]));

  it("finds everything met in a full one", () => expect(open(vol())).toEqual([]));

  it("has the parts in their order, each asking something, and no key twice", () => {
    expect(onderdelenVan(LEEG).map(({ sleutel }) => sleutel)).toEqual(["aanleiding", "spoorboekje", "opgaven", "capaciteit", "resultaten", "leerervaringen", "opties", "uitvoeringsagenda"]);
    expect(onderdelenVan(LEEG).every(({ eisen }) => eisen.length > 0)).toBe(true);
    expect(new Set(eisen(LEEG).map(({ sleutel }) => sleutel)).size).toBe(eisen(LEEG).length);
  });

  it("asks the same of an empty programme as of a full one, so that percentages can be compared", () => {
    expect(eisen(LEEG).map(({ sleutel, omschrijving }) => [sleutel, omschrijving])).toEqual(eisen(vol()).map(({ sleutel, omschrijving }) => [sleutel, omschrijving]));
  });

  it("gives every requirement a place where it is met", () => {
    for (const { verwijzing } of [...eisen(LEEG), ...eisen(vol())]) expect(verwijzing).toMatch(/^\/[a-z]/);
  });

  // What is taken away from a full programme, and which requirements that opens; nothing else may open.
  const gevallen: [string, Partial<Koersfeiten>, string[]][] = [
    ["no aanleiding", { aanleiding: "" }, ["aanleiding"]],
    ["no milestones at all", { mijlpalen: [] }, ["mijlpalen-strategie", "mijlpalen-governance", "mijlpalen-werkwijze", "niets-te-laat", "komend"]],
    ["a late milestone", { mijlpalen: [...vol().mijlpalen, mijlpaal({ kwartaal: "2021-k3" })] }, ["niets-te-laat"]],
    ["nothing ahead", { mijlpalen: vol().mijlpalen.slice(0, 3) }, ["komend"]],
    ["an oordeel that is missing", { oordelen: vol().oordelen.slice(1) }, ["oordeel-strategie"]],
    ["an oordeel about another year", { oordelen: vol().oordelen.map((een) => ({ ...een, jaar: 2022 })) }, ["oordeel-strategie", "oordeel-governance", "oordeel-werkwijze"]],
    ["an old oordeel", { oordelen: [...vol().oordelen.slice(1), oordeel({ op: "2021-03-01" })] }, ["oordeel-strategie"]],
    ["no opgaven", { opgaven: [] }, ["opgave", "keuze", "stap-5", "gerealiseerd"]],
    ["an opgave without a kern", { opgaven: [opgave({ kern: "" })] }, ["opgave"]],
    ["a second opgave without a choice", { opgaven: [opgave(), opgave({ sleutel: "b", gekozen: 0 })] }, ["keuze"]],
    ["a closed opgave without a choice", { opgaven: [opgave(), opgave({ sleutel: "b", gekozen: 0, geslotenOp: "2021-12-01" })] }, []],
    ["a closed opgave's treintje that lacks hours", { treintjes: [treintje(), treintje({ sleutel: "b", gesloten: true, nodig: { uren: 500, euros: 0 } })] }, []],
    ["nothing but dropped milestones", { mijlpalen: vol().mijlpalen.map((een) => ({ ...een, vervallen: { op: "2021-12-01", reden: "x", hervatOp: null } })) }, ["mijlpalen-strategie", "mijlpalen-governance", "mijlpalen-werkwijze", "niets-te-laat", "komend"]],
    ["trajecten at step 4", { opgaven: [opgave({ stap: 4 })] }, ["stap-5"]],
    ["no treintjes", { treintjes: [] }, ["treintje", "behoefte", "dekking", "ingestapt"]],
    ["a treintje that does not say what it needs", { treintjes: [treintje(), treintje({ sleutel: "b", nodig: { uren: 0, euros: 0 } })] }, ["behoefte", "dekking"]],
    ["a treintje that lacks euros", { treintjes: [treintje({ nodig: { uren: 100, euros: 5 } })] }, ["dekking"]],
    ["a treintje where nobody got in", { treintjes: [treintje({ wagons: treintje().wagons.map((wagon) => ({ ...wagon, staat: "toegezegd" as const })) })] }, ["ingestapt"]],
    ["nothing realised", { opgaven: [opgave({ gerealiseerd: [] })] }, ["gerealiseerd"]],
    ["no results", { resultaten: [] }, ["resultaat"]],
    ["no lesson about governance", { lessen: vol().lessen.filter(({ spoor }) => spoor !== "governance") }, ["les-governance"]],
    ["one option", { opties: [optie()] }, ["opties"]],
    ["no options", { opties: [] }, ["opties", "opties-volledig"]],
    ["an option without a budget", { opties: [optie(), optie({ budget: null })] }, ["opties-volledig"]],
  ];
  it.each(gevallen)("with %s exactly these are open", (_, velden, verwacht) => expect(open(vol(velden))).toEqual(verwacht));

  it("counts a budget of nothing as filled in", () => expect(open(vol({ opties: [optie(), optie({ budget: 0 })] }))).toEqual([]));

  it("leads to the very record where something is missing", () => {
    const laat = mijlpaal({ kwartaal: "2021-k3" });
    const onaf = optie({ themas: "" });
    const b = { sleutel: "b", titel: "B" };
    expect(eis(vol({ mijlpalen: [laat] }), "niets-te-laat").verwijzing).toBe(`/mijlpalen/${laat.id}`);
    expect(eis(vol({ opties: [optie(), onaf] }), "opties-volledig")).toMatchObject({ verwijzing: `/koersdocumenten/2022/opties/${onaf.id}`, toelichting: `${onaf.naam} mist thema’s.` });
    expect(eis(vol({ opgaven: [opgave(), opgave({ ...b, gekozen: 0 })] }), "keuze").verwijzing).toBe("/opgaven/b/prioriteringssessies");
    expect(eis(vol({ treintjes: [treintje(), treintje({ ...b, nodig: { uren: 200, euros: 0 } })] }), "dekking")).toMatchObject({ verwijzing: "/treintjes/b", toelichting: "B: nog 100 uur te vinden." });
    expect(eis(vol({ treintjes: [treintje(), treintje({ ...b, nodig: { uren: 0, euros: 0 } })] }), "dekking")).toMatchObject({ verwijzing: "/treintjes/b/wijziging#veld-nodigUren", toelichting: "B: er staat nog niet wat nodig is." });
    expect(eis(vol({ opgaven: [opgave({ stap: 3 })] }), "stap-5").verwijzing).toBe("/trajecten/armoede/stap?naar=4");
    expect(eis(vol({ opgaven: [opgave({ stap: 4, geslotenOp: "2021-12-01" }), opgave({ ...b, stap: 2 })] }), "stap-5").verwijzing).toBe("/trajecten/b/stap?naar=3");
  });

  it("looks for what is ahead from the year of the koers, or from now when that is later", () => {
    expect(eis({ ...LEEG, jaar: 2022, vandaag: "2021-11-01" }, "komend")).toMatchObject({ verwijzing: "/spoorboekje/2022/mijlpalen/nieuw", omschrijving: "Er is ten minste één mijlpaal die nog komt, vanaf het 1e kwartaal 2022" });
    expect(eis({ ...LEEG, jaar: 2022, vandaag: "2026-11-22" }, "komend")).toMatchObject({ verwijzing: "/spoorboekje/2026/mijlpalen/nieuw" });
    expect(open(vol({ mijlpalen: [...vol().mijlpalen.slice(0, 3), verplaatst(["2021-k4", "2022-k2"])] }))).toEqual([]);
    expect(VANDAAG).toBe("2022-02-15");
  });
});

describe("legeVerplichte", () => {
  it("names the parts that people write themselves and that are not done", () => {
    expect(legeVerplichte(onderdelenVan(LEEG))).toEqual(["Aanleiding", "Opties"]);
    expect(legeVerplichte(onderdelenVan(vol({ opties: [optie()] })))).toEqual(["Opties"]);
    expect(legeVerplichte(onderdelenVan(vol({ mijlpalen: [], treintjes: [] })))).toEqual([]);
    expect(Object.values(ONDERDELEN).filter(({ verplicht }) => verplicht)).toHaveLength(2);
  });
});
