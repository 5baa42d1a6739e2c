import { describe, expect, it } from "vitest";
import { bereiktOp, isOpen, jaarVan, kwartaalOp, MIJLPAALSTATEN, MIJLPAALWEIGERINGEN, oorspronkelijkKwartaal, staatVan, verplaatsBezwaar, werkBereiktOp, type Mijlpaalstaat } from "~/koers/mijlpaal";
import { doelInWoorden, werkInWoorden } from "~/koers/werk";
import { kwartaalVanSleutel } from "~/periode/kwartaal";
import { bereikt, mijlpaal, traject, verplaatst, vervallen } from "./samen";

const naar = (sleutel: string) => kwartaalVanSleutel(sleutel)!;

describe("verplaatsBezwaar", () => {
  it.each([["2021-k4", "zelfde-kwartaal"], ["2020-k4", "te-ver"], ["2019-k1", "te-ver"], ["2023-k1", "te-ver"], ["2050-k1", "te-ver"]] as const)("refuses a milestone of 2021-k4 to %s: %s", (kwartaal, bezwaar) => {
    expect(verplaatsBezwaar(mijlpaal({ kwartaal: "2021-k4" }), naar(kwartaal), "2021-11-15")).toBe(bezwaar);
  });

  it("refuses one that was dropped or reached, wherever it goes, and not one that was taken up again", () => {
    expect(verplaatsBezwaar(vervallen("2021-02-01"), naar("2021-k2"), "2021-03-01")).toBe("vervallen");
    expect(verplaatsBezwaar(bereikt("2021-02-01"), naar("2021-k2"), "2021-03-01")).toBe("al-bereikt");
    expect(verplaatsBezwaar(vervallen("2021-02-01", {}, "2021-02-20"), naar("2021-k2"), "2021-03-01")).toBeNull();
  });

  it.each(["2021-k1", "2021-k2", "2021-k3", "2022-k1", "2022-k4"])("lets a milestone of 2021-k4 go to %s", (kwartaal) => {
    expect(verplaatsBezwaar(mijlpaal({ kwartaal: "2021-k4" }), naar(kwartaal), "2021-11-15")).toBeNull();
  });

  it("lets one that moved to the next year come back, and go no further", () => {
    const milestone = verplaatst(["2021-k4", "2022-k1"]);
    expect(["2021-k2", "2022-k4"].map((kwartaal) => verplaatsBezwaar(milestone, naar(kwartaal), "2021-11-15"))).toEqual([null, null]);
    expect(["2020-k4", "2023-k1"].map((kwartaal) => verplaatsBezwaar(milestone, naar(kwartaal), "2021-11-15"))).toEqual(["te-ver", "te-ver"]);
  });

  it("says every refusal in a sentence at a field", () => {
    for (const [veld, zin] of Object.values(MIJLPAALWEIGERINGEN)) expect([veld.length > 0, /[.]$/.test(zin)]).toEqual([true, true]);
  });
});

describe("staatVan", () => {
  const gevallen: [string, ReturnType<typeof mijlpaal>, string, Mijlpaalstaat][] = [
    ["before its quarter", mijlpaal({ kwartaal: "2021-k2" }), "2021-03-31", "gepland"],
    ["on the first day of its quarter", mijlpaal({ kwartaal: "2021-k2" }), "2021-04-01", "aan-de-beurt"],
    ["on the last day of its quarter", mijlpaal({ kwartaal: "2021-k2" }), "2021-06-30", "aan-de-beurt"],
    ["the day after", mijlpaal({ kwartaal: "2021-k2" }), "2021-07-01", "te-laat"],
    ["confirmed", bereikt("2021-02-01"), "2021-02-01", "bereikt"],
    ["confirmed later than the day that is looked at", bereikt("2021-02-01"), "2021-01-31", "aan-de-beurt"],
    ["confirmed, and late all the same", bereikt("2021-05-01"), "2021-05-01", "bereikt"],
    ["dropped", vervallen("2021-02-01"), "2021-07-01", "vervallen"],
    ["dropped later than the day that is looked at", vervallen("2021-09-01"), "2021-07-01", "te-laat"],
    ["dropped and taken up again since", vervallen("2021-02-01", {}, "2021-09-01"), "2021-08-31", "vervallen"],
    ["dropped before, and taken up again", vervallen("2021-02-01", {}, "2021-09-01"), "2021-09-01", "te-laat"],
    ["confirmed by hand while work hangs on it that is not done", bereikt("2021-02-01", { werk: [traject(3)] }), "2021-02-10", "aan-de-beurt"],
  ];
  it.each(gevallen)("%s", (_, milestone, op, staat) => expect(staatVan(milestone, op)).toBe(staat));

  it("follows a move from the day it was made, not before", () => {
    const milestone = verplaatst(["2021-k1", "2021-k3", "2022-k1"]); // moved on 15 March and 15 April
    expect(["2021-03-14", "2021-03-15", "2021-04-14", "2021-04-15"].map((op) => kwartaalOp(milestone, op))).toEqual(["2021-k1", "2021-k3", "2021-k3", "2022-k1"]);
    expect([oorspronkelijkKwartaal(milestone), jaarVan(milestone)]).toEqual(["2021-k1", 2021]);
    expect(staatVan(milestone, "2021-12-31")).toBe("gepland");
  });

  it("is open exactly when it is neither reached nor dropped", () => {
    for (const [, milestone, op, staat] of gevallen) expect(isOpen(milestone, op)).toBe(!["bereikt", "vervallen"].includes(staat));
    expect(Object.keys(MIJLPAALSTATEN).sort()).toEqual(["aan-de-beurt", "bereikt", "gepland", "te-laat", "vervallen"]);
  });
});

describe("what work says", () => {
  const heenEnTerug = traject(4, [["2021-02-18", 1, 2], ["2021-04-20", 2, 3], ["2021-06-17", 3, 4], ["2021-08-31", 4, 3], ["2021-09-23", 3, 4]]);

  it.each([["2021-06-16", null], ["2021-06-17", "2021-06-17"], ["2021-08-30", "2021-06-17"], ["2021-08-31", null], ["2021-09-22", null], ["2021-09-23", "2021-09-23"]])("a traject that was put back has not reached the step any more: %s", (op, dag) => {
    expect(werkBereiktOp(heenEnTerug, op, "2021-k4")).toBe(dag);
  });

  it("a traject counts from the step asked or beyond, and closing counts only where it is asked", () => {
    expect(werkBereiktOp(traject(2, [["2021-02-18", 1, 2], ["2021-04-20", 2, 3]]), "2021-12-31", "2021-k4")).toBe("2021-02-18");
    expect(werkBereiktOp(traject(6, [["2021-02-18", 1, 2]], "2021-12-01"), "2021-12-31", "2021-k4")).toBeNull();
    expect(werkBereiktOp(traject(7, [], "2021-12-01"), "2021-12-31", "2021-k4")).toBe("2021-12-01");
    expect(werkBereiktOp(traject(7, [], "2021-12-01"), "2021-11-30", "2021-k4")).toBeNull();
  });

  it("a treintje counts when it is formed", () => {
    const treintje = { soort: "treintje", sleutel: "x", titel: "X", naar: "/x", gevormdOp: "2021-07-12" } as const;
    expect(["2021-07-11", "2021-07-12"].map((op) => werkBereiktOp(treintje, op, "2021-k4"))).toEqual([null, "2021-07-12"]);
  });

  it("a project counts when what it planned until then is delivered, whatever comes later", () => {
    const project = (...opleveringen: [eerstGeplandOp: string, opgeleverdOp: string | null][]) => ({ soort: "project", sleutel: "x", titel: "X", naar: "/x", opleveringen: opleveringen.map(([eerstGeplandOp, opgeleverdOp]) => ({ eerstGeplandOp, opgeleverdOp })) }) as const;
    const op = (werk: ReturnType<typeof project>) => werkBereiktOp(werk, "2022-06-01", "2021-k4");
    expect(op(project())).toBeNull();
    expect(op(project(["2021-12-31", null]))).toBeNull();
    expect(op(project(["2021-06-30", "2021-06-01"], ["2021-12-31", "2021-12-20"]))).toBe("2021-12-20");
    expect(op(project(["2021-12-31", "2021-12-20"], ["2022-12-31", null]))).toBe("2021-12-20");
    expect(op(project(["2022-03-31", null]))).toBeNull();
    expect(op(project(["2022-03-31", "2022-03-01"]))).toBe("2022-03-01");
    expect(op(project(["2021-12-31", "2022-07-01"]))).toBeNull();
  });

  it("a milestone that moves later was not reached before by what it waited for then", () => {
    const werk = [{ soort: "project", sleutel: "x", titel: "X", naar: "/x", opleveringen: [{ eerstGeplandOp: "2021-02-01", opgeleverdOp: "2021-02-01" }, { eerstGeplandOp: "2021-09-01", opgeleverdOp: null }] }] as const;
    const milestone = { ...verplaatst(["2021-k1", "2021-k3"]), werk }; // moved on 15 March
    expect(["2021-03-14", "2021-03-15"].map((op) => bereiktOp(milestone, op))).toEqual(["2021-02-01", null]);
  });

  it("a milestone is reached by the last of its work, and not while any of it is open", () => {
    const werk = [traject(2, [["2021-02-18", 1, 2]]), { ...traject(2, [["2021-05-20", 1, 2]]), sleutel: "binnenstad" }];
    expect(bereiktOp(mijlpaal({ werk }), "2021-05-19")).toBeNull();
    expect(bereiktOp(mijlpaal({ werk }), "2021-12-31")).toBe("2021-05-20");
  });

  it("says what it looks at", () => {
    expect(werkInWoorden(heenEnTerug, "2021-09-01", "2021-k4")).toBe("Armoede bij stap 4 of verder: nog niet");
    expect(werkInWoorden(heenEnTerug, "2021-12-31", "2021-k4")).toBe("Armoede bij stap 4 of verder: sinds 23 september 2021");
    expect(doelInWoorden(traject(7))).toBe("afgesloten");
  });
});
