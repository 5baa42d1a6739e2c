import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { aanbodSchema, doelstellingenVan, instapSchema, opgaveLeesbaar, opgaveSchema, opgaveVersie, opgaveWaarden, OPGAVEWEIGERINGEN, prioriteringSchema, redenSchema, teamlidSchema, uitstapSchema } from "~/smart-society/opgave-formulier";
import { leesFormulier, type Waarden } from "~/ui/formulier";

function lees<S extends z.ZodType>(schema: S, waarden: Waarden) {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(waarden)) for (const een of [waarde].flat()) formulier.append(naam, een);
  const gelezen = leesFormulier(formulier, schema);
  return gelezen.ok ? gelezen.data : gelezen.staat.fouten;
}
const teLang = (lengte: string, max: string) => `Dit is te lang: ${lengte} tekens. Er passen er ${max}.`;
const geenDag = (tekst: string) => `“${tekst}” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021.`;
const STUURTEKENS = "Hier stonden onzichtbare stuurtekens in. Wij hebben ze weggehaald; kijk de tekst na en sla opnieuw op.";

describe("the forms of an opgave", () => {
  it.each<[string, z.ZodType, Waarden, Record<string, string>]>([
    ["no name", opgaveSchema, {}, { titel: "Geef de opgave een naam." }],
    ["a name of spaces", opgaveSchema, { titel: " \t\u200B " }, { titel: "Geef de opgave een naam." }],
    ["a name with what cannot be seen", opgaveSchema, { titel: "Armoede\u202E" }, { titel: STUURTEKENS }],
    ["too much of everything", opgaveSchema, { titel: "x".repeat(121), definitie: "x".repeat(2001), kern: "x".repeat(4001), hoofddoel: "x".repeat(501), doelstellingen: "x".repeat(3001) }, { titel: teLang("121", "120"), definitie: teLang("2.001", "2.000"), kern: teLang("4.001", "4.000"), hoofddoel: teLang("501", "500"), doelstellingen: teLang("3.001", "3.000") }],
    ["no reason", redenSchema, {}, { reden: "Schrijf waarom." }],
    ["a reason of spaces", redenSchema, { reden: "  \n" }, { reden: "Schrijf waarom." }],
    ["a reason without end", redenSchema, { reden: "x".repeat(1001) }, { reden: teLang("1.001", "1.000") }],
    ["a member who is nobody and nothing", teamlidSchema, {}, { naam: "Vul in wie het is: een naam of een rol.", soort: "Kies opgavenmanager of teamlid." }],
    ["a member of an unknown kind", teamlidSchema, { naam: "An", soort: "directeur", functie: "x".repeat(201) }, { soort: "Kies opgavenmanager of teamlid.", functie: teLang("201", "200") }],
    ["stepping in on no day", instapSchema, {}, { op: "Vul de dag in waarop de opgavenmanager instapte." }],
    ["stepping in on a day that is none", instapSchema, { op: "31-11-2021" }, { op: geenDag("31-11-2021") }],
    ["stepping in some month", instapSchema, { op: "maart 2021" }, { op: geenDag("maart 2021") }],
    ["stepping out without a day or a reason", uitstapSchema, { reden: " " }, { op: "Vul de dag in.", reden: "Schrijf waarom." }],
    ["stepping out without a reason", uitstapSchema, { op: "1-3-2021" }, { reden: "Schrijf waarom." }],
    ["an offer of nothing by nobody", aanbodSchema, {}, { wagonnetje: "Kies een wagonnetje.", bijdrage: "Schrijf wat het wagonnetje aanbiedt." }],
    ["an offer without end", aanbodSchema, { wagonnetje: "x".repeat(81), bijdrage: "x".repeat(501) }, { wagonnetje: teLang("81", "80"), bijdrage: teLang("501", "500") }],
    ["a session without anything", prioriteringSchema, {}, { datum: "Vul in wanneer de sessie was.", aanwezig: "Schrijf wie er aanwezig was.", uitkomst: "Schrijf wat de uitkomst was." }],
    ["a session on an impossible day", prioriteringSchema, { datum: "29 februari 2021", aanwezig: "An", uitkomst: "Eén" }, { datum: geenDag("29 februari 2021") }],
    ["a session with long texts", prioriteringSchema, { datum: "1-2-2021", aanwezig: "x".repeat(1001), uitkomst: "x".repeat(4001) }, { aanwezig: teLang("1.001", "1.000"), uitkomst: teLang("4.001", "4.000") }],
  ])("refuse %s", (_, schema, waarden, fouten) => {
    expect(lees(schema, waarden)).toEqual(fouten);
  });

  it("read an opgave at its least and at its most", () => {
    expect(lees(opgaveSchema, { titel: " Armoede " })).toEqual({ titel: "Armoede", definitie: "", kern: "", hoofddoel: "", doelstellingen: "", versie: 0 });
    const meest = { titel: "x".repeat(120), definitie: "x".repeat(2000), kern: "x".repeat(4000), hoofddoel: "x".repeat(500), doelstellingen: "x".repeat(3000) };
    expect(lees(opgaveSchema, { ...meest, versie: "7" })).toEqual({ ...meest, versie: 7 });
  });

  it("read who is in the team, and when somebody steps in or out", () => {
    expect(lees(teamlidSchema, { naam: "An", soort: "manager" })).toEqual({ naam: "An", functie: "", soort: "manager" });
    expect(lees(teamlidSchema, { naam: "Bo", functie: "Adviseur", soort: "lid" })).toEqual({ naam: "Bo", functie: "Adviseur", soort: "lid" });
    expect(lees(instapSchema, { op: "3 december 2021" })).toEqual({ op: "2021-12-03" });
    expect(lees(uitstapSchema, { op: "29-2-2020", reden: " Andere baan. " })).toEqual({ op: "2020-02-29", reden: "Andere baan." });
  });

  it("read a reason, an offer and a session, with each choice once or none at all", () => {
    expect(lees(redenSchema, { reden: " Daarom. " })).toEqual({ reden: "Daarom." });
    expect(lees(aanbodSchema, { wagonnetje: "g40", bijdrage: "Kennis." })).toEqual({ wagonnetje: "g40", bijdrage: "Kennis." });
    const sessie = { datum: "1-2-2021", aanwezig: "An", uitkomst: "Twee gekozen." };
    expect(lees(prioriteringSchema, { ...sessie, gekozen: ["u1", "u2", "u1"] })).toEqual({ ...sessie, datum: "2021-02-01", gekozen: ["u1", "u2"] });
    expect(lees(prioriteringSchema, sessie)).toEqual({ ...sessie, datum: "2021-02-01", gekozen: [] });
  });
});

describe("doelstellingenVan", () => {
  it.each([["", []], [" \n\n ", []], ["Een", ["Een"]], ["  Een \n\n twee\n", ["Een", "twee"]]])("reads %j as %j", (tekst, regels) => {
    expect(doelstellingenVan(tekst)).toEqual(regels);
  });
});

describe("an opgave", () => {
  const velden = { titel: "Armoede", definitie: "Wat.", kern: "Kern.", hoofddoel: "Doel.", doelstellingen: "Een\ntwee" };

  it("reads back what it showed, and takes nothing else along", () => {
    const opgave = { ...velden, id: "geheim" };
    expect(opgaveWaarden(opgave)).toEqual(velden);
    expect(lees(opgaveSchema, { ...opgaveWaarden(opgave), versie: "3" })).toEqual({ ...velden, versie: 3 });
  });

  it("is in words for the logboek, and a version for who must choose", () => {
    const labels = ["Naam", "Definitie", "Kern van het vraagstuk", "Hoofddoel", "Doelstellingen"];
    expect(Object.entries(opgaveLeesbaar(velden))).toEqual(Object.values(velden).map((waarde, nr) => [labels[nr], waarde]));
    expect(opgaveVersie(velden)).toEqual(Object.fromEntries(Object.entries(velden).map(([naam, waarde], nr) => [naam, { label: labels[nr], waarde, tekst: waarde }])));
  });
});

describe("the refusals", () => {
  it("stand where they are mended", () => {
    expect(Object.fromEntries(Object.entries(OPGAVEWEIGERINGEN).map(([weigering, [veld]]) => [weigering, veld]))).toEqual({
      "titel-bezet": "titel", "intussen-gewijzigd": "formulier", gesloten: "formulier", "niet-gesloten": "formulier", "al-ingestapt": "formulier", "geen-manager": "formulier", "al-uitgestapt": "formulier",
      "in-de-toekomst": "op", "sessie-in-de-toekomst": "datum", "voor-de-instap": "op", "wagonnetje-onbekend": "wagonnetje", "al-aangeboden": "wagonnetje", "uitdaging-onbekend": "gekozen",
    });
  });
});
