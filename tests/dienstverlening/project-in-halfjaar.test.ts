import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Project } from "~/dienstverlening/project";
import { dagVoor, hoortIn } from "~/dienstverlening/project-in-halfjaar";
import { dagenLater } from "~/periode/datum";
import { eersteDag, halfjaarVan, peildatum } from "~/periode/halfjaar";
import { halfjaar, maakOplevering, maakProject, maakStop } from "./maak-project";

const P = halfjaar("2021-h2");
const hoort = (velden: Partial<Project>) => hoortIn(maakProject({ startdatum: "2021-03-01", ...velden }), P);

describe("which projects belong in a half-year", () => {
  it.each<[string, Partial<Project>]>([
    ["starts after it", { startdatum: "2022-01-01" }],
    ["has no start and no delivery", { startdatum: null }],
    ["was delivered on the day before it", { opleveringen: [maakOplevering("2021-06", "2021-06-30")] }],
    ["was delivered before it in several parts", { opleveringen: [maakOplevering("2021-04", "2021-04"), maakOplevering("2021-k2", "2021-k2")] }],
    ["has no start and was delivered after it", { startdatum: null, opleveringen: [maakOplevering("2021-12", "2022-01-01")] }],
    ["was in offerte all the time", { offerteAangevraagdOp: "2021-02-01" }],
    ["got its akkoord only after it", { offerteAangevraagdOp: "2021-02-01", offerteUitgebrachtOp: "2021-03-01", offerteAkkoordOp: "2022-01-01" }],
    ["was in offerte until it was dropped", { offerteAangevraagdOp: "2021-02-01", stopzettingen: [maakStop("vervallen", "2021-09-01")] }],
    ["was dropped before it", { stopzettingen: [maakStop("vervallen", "2021-06-30")] }],
    ["was parked throughout", { stopzettingen: [maakStop("geparkeerd", "2021-05-01", "2022-01-01")] }],
    ["was delivered before it and then parked into it", { opleveringen: [maakOplevering("2021-04", "2021-04")], stopzettingen: [maakStop("geparkeerd", "2021-05-01", "2021-09-01")] }],
  ])("leaves out what %s", (_, velden) => {
    expect(hoort(velden)).toBeNull();
  });

  it.each<[string, "opgeleverd" | "lopend", Partial<Project>]>([
    ["has no start date, but delivered a part before it and has another to come", "lopend", { startdatum: null, opleveringen: [maakOplevering("2021-05", "2021-05"), maakOplevering("2022-03")] }],
    ["was delivered on its first day", "opgeleverd", { opleveringen: [maakOplevering("2021-06", "2021-07-01")] }],
    ["was delivered on its last day", "opgeleverd", { opleveringen: [maakOplevering("2021-12", "2021-12-31")] }],
    ["was delivered in it, wherever it began", "opgeleverd", { startdatum: null, opleveringen: [maakOplevering("2021-10", "2021-10")] }],
    ["delivered a part in it", "opgeleverd", { opleveringen: [maakOplevering("2021-10", "2021-10"), maakOplevering("2022-03")] }],
    ["was delivered in it and then dropped", "opgeleverd", { opleveringen: [maakOplevering("2021-10", "2021-10")], stopzettingen: [maakStop("vervallen", "2021-11-01")] }],
    ["began long before and goes on", "lopend", {}],
    ["began on its last day", "lopend", { startdatum: "2021-12-31" }],
    ["ran through it and was delivered after it", "lopend", { opleveringen: [maakOplevering("2021-12", "2022-01")] }],
    ["was to be delivered before it but was not", "lopend", { opleveringen: [maakOplevering("2021-06")] }],
    ["delivered the one part before it and the other after it", "lopend", { opleveringen: [maakOplevering("2021-05", "2021-05"), maakOplevering("2022-02", "2022-02")] }],
    ["comes back, also without a delivery in it", "lopend", { dienstverlening: "basis", frequentie: "jaar", opleveringen: [maakOplevering("2021-03", "2021-03")] }],
    ["got its akkoord on its last day", "lopend", { offerteAangevraagdOp: "2021-02-01", offerteUitgebrachtOp: "2021-03-01", offerteAkkoordOp: "2021-12-31" }],
    ["was parked in it", "lopend", { stopzettingen: [maakStop("geparkeerd", "2021-09-01")] }],
    ["was taken up again in it", "lopend", { stopzettingen: [maakStop("geparkeerd", "2021-05-01", "2021-12-31")] }],
  ])("takes in what %s: %s", (_, verwacht, velden) => {
    expect(hoort(velden)).toBe(verwacht);
  });

  it("is start ≤ the last day and not delivered before the first, for every start and delivery", () => {
    const dag = fc.integer({ min: 0, max: 1500 }).map((n) => dagenLater("2020-01-01", n));
    fc.assert(
      fc.property(dag, fc.option(fc.nat(600), { nil: null }), dag.map(halfjaarVan), (startdatum, duur, periode) => {
        const klaar = duur === null ? null : dagenLater(startdatum, duur);
        const project = maakProject({ startdatum, opleveringen: klaar === null ? [] : [maakOplevering(klaar, klaar)] });
        const erin = startdatum <= peildatum(periode) && (klaar === null || klaar >= eersteDag(periode));
        expect(hoortIn(project, periode)).toBe(!erin ? null : klaar !== null && klaar <= peildatum(periode) ? "opgeleverd" : "lopend");
      }),
    );
  });

  it("knows the day before", () => {
    expect([dagVoor(P), dagVoor(halfjaar("2021-h1"))]).toEqual(["2021-06-30", "2020-12-31"]);
  });
});
