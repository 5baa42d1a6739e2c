import { describe, expect, it } from "vitest";
import { onderdelenVan } from "~/datarozen/inhoud";
import { leesRijen } from "~/datarozen/meting-formulier";
import { kenmerkVan } from "~/datarozen/status";
import { regioSchema } from "~/datarozen/regio";
import { themaSchema, waardeSchema } from "~/datarozen/roos-formulier";
import { INHOUD } from "./maak-inhoud";

const lees = (velden: Record<string, string>) => {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) formulier.append(naam, waarde);
  return leesRijen(formulier, INHOUD, onderdelenVan(INHOUD));
};
const rij = { onderdeel: "a1", waarde: "op-koers", toelichting: "Klaar.", bron: "", afgestemd: false, bevestigd: false, versie: 2 };
const eerst = kenmerkVan({ waarde: "op-koers", toelichting: "Klaar.", bron: "", afgestemd: false });

describe("leesRijen", () => {
  it.each([
    ["a status that is not on the scale", { "waarde.a1": "gereed" }, { a1: { waarde: "Deze status staat niet op de schaal van deze roos. Kies opnieuw." } }],
    ["a status where a question is", { "waarde.v": "op-koers" }, { v: { waarde: "Deze status staat niet op de schaal van deze roos. Kies opnieuw." } }],
    ["5,000 characters", { "toelichting.a1": "x".repeat(5000) }, { a1: { toelichting: "Dit is te lang: 5.000 tekens. Er passen er 4.000." } }],
    ["control characters, which are taken out of what comes back", { "toelichting.a1": "a\u0000b\u202Ec" }, { a1: { toelichting: "Hier stonden onzichtbare stuurtekens in. Wij hebben ze weggehaald; kijk de tekst na en sla opnieuw op." } }],
    ["a source that is too long", { "bron.a1": "x".repeat(301) }, { a1: { bron: "Dit is te lang: 301 tekens. Er passen er 300." } }],
  ])("gives a sentence at the field for %s", (_, velden, fouten) => {
    const uitkomst = lees(velden);
    expect(uitkomst.fouten).toEqual(fouten);
    expect(uitkomst.rijen).toEqual([]);
  });

  it("gives back what was typed, without what cannot be seen", () => {
    expect(lees({ "toelichting.a1": "a\u0000b" }).getypt.a1).toEqual({ toelichting: "ab" });
  });

  it("names what does not belong to the rose, also what JavaScript objects have of themselves", () => {
    expect(lees({ "waarde.x": "op-koers", "waarde.__proto__": "ja", "waarde.constructor": "ja", "geen.": "1", los: "2" }).onbekend).toEqual(["x", "__proto__", "constructor"]);
  });

  it("reads the rows that somebody did something with", () => {
    expect(lees({ "waarde.a1": "op-koers", "toelichting.a1": " Klaar. ", "versie.a1": "2", "waarde.v": "nee", "afgestemd.v": "ja" }).rijen).toEqual([rij, { onderdeel: "v", waarde: "nee", toelichting: "", bron: "", afgestemd: true, bevestigd: false, versie: 0 }]);
  });

  it("leaves alone what nobody touched, unless it is confirmed", () => {
    const onaangeraakt = { "waarde.a1": "op-koers", "toelichting.a1": "Klaar.", "versie.a1": "2", "eerst.a1": eerst };
    expect(lees(onaangeraakt).rijen).toEqual([]);
    expect(lees({ ...onaangeraakt, "bevestigd.a1": "ja" }).rijen).toEqual([{ ...rij, bevestigd: true }]);
    expect(lees({ ...onaangeraakt, "toelichting.a1": "Anders." }).rijen).toHaveLength(1);
  });

  it("knows a text again that went through a form, with its line ends", () => {
    const kenmerk = kenmerkVan({ waarde: null, toelichting: "een\ntwee", bron: "", afgestemd: false });
    expect(lees({ "toelichting.a1": "een\r\ntwee", "eerst.a1": kenmerk }).rijen).toEqual([]);
  });

  it("leaves the stored version where that was chosen", () => {
    expect(lees({ "waarde.a1": "op-koers", "laten.a1": "ja" }).rijen).toEqual([]);
  });

  it("reads what is right beside what is wrong", () => {
    const uitkomst = lees({ "waarde.a1": "onzin", "waarde.b1": "op-koers" });
    expect([Object.keys(uitkomst.fouten), uitkomst.rijen.map(({ onderdeel }) => onderdeel)]).toEqual([["a1"], ["b1"]]);
  });
});

describe("the catalogue's forms", () => {
  const zinnen = (uitkomst: { success: boolean; error?: { issues: { message: string }[] } }) => uitkomst.error?.issues.map(({ message }) => message) ?? [];

  it("reads subthemes one a line, without bullets and repetitions", () => {
    expect(themaSchema.parse({ naam: "T", subthemas: "- Eén\r\n• Twee\n\n  Eén " }).subthemas).toEqual(["Eén", "Twee"]);
    expect(zinnen(themaSchema.safeParse({ naam: "T", subthemas: "x".repeat(141) }))).toEqual(["Een naam van een subthema is te lang. Er passen 140 tekens."]);
    expect(zinnen(themaSchema.safeParse({ naam: "", subthemas: "" }))).toEqual(["Geef het thema een naam."]);
  });

  it("reads a status of the scale, and refuses what cannot be drawn", () => {
    const goed = { label: "Bezig", vulling: "45", patroon: "ruit", icoon: "kruis", kleur: "rood", soort: "gewoon" };
    expect(waardeSchema.parse(goed)).toMatchObject({ vulling: 0.45, patroon: "ruit" });
    expect(zinnen(waardeSchema.safeParse({ ...goed, vulling: "101", patroon: "geruit", icoon: "", kleur: "constructor", soort: "x" }))).toEqual(["Vul een heel getal in van 0 tot en met 100.", "Kies een patroon.", "Kies een teken.", "Kies een kleur.", "Kies wat de status betekent."]);
  });

  it("reads a region by the code of its central municipality", () => {
    expect(regioSchema.parse({ naam: "Alkmaar", code: " gm0361 ", isGeverifieerd: "ja" })).toMatchObject({ code: "GM0361", isGeverifieerd: true, adviseurs: [] });
    expect(zinnen(regioSchema.safeParse({ naam: "X", code: "0361" }))).toEqual(["Een gemeentecode bestaat uit GM en vier cijfers, bijvoorbeeld GM0505."]);
    expect(zinnen(regioSchema.safeParse({ naam: "X", code: "" }))).toEqual(["Vul de code van de centrumgemeente in."]);
  });
});
