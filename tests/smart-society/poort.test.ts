import type { RouteConfigEntry } from "@remix-run/route-config";
import { describe, expect, it } from "vitest";
import routes from "~/routes";
import { NIETS } from "~/smart-society/capaciteit";
import { openEisen, poortVan, type Trajectfeiten } from "~/smart-society/poort";
import { ALLE_STAPPEN, type Stap } from "~/smart-society/stappen";

type Uitdaging = Trajectfeiten["uitdagingen"][number];
type Treintje = Trajectfeiten["treintjes"][number];
type Oplossing = Trajectfeiten["oplossingen"][number];
const uitdaging = (velden: Partial<Uitdaging> = {}): Uitdaging => ({ id: "u1", titel: "Schaarse ruimte", geprioriteerd: true, zonderTreintjeReden: null, treintjes: 1, ...velden });
const treintje = (velden: Partial<Treintje> = {}): Treintje => ({ sleutel: "slim-licht", titel: "Slim licht", ronde1Gesloten: true, tekort: NIETS, overboekt: [], ...velden });
const oplossing = (velden: Partial<Oplossing> = {}): Oplossing => ({ id: "o1", titel: "Lantaarnpaal", gerealiseerdOp: "2021-05-01", bruikbaarOp: "2021-06-01", ...velden });

/** An opgave at which every gate is open to pass. */
const ALLES: Trajectfeiten = {
  sleutel: "binnenstad", definitie: "Wat het is.", kern: "Waar het om gaat.", uitdagingen: [uitdaging()], aanbod: 1, managers: [{ naam: "An", ingestaptOp: "2021-02-01" }], teamleden: 1,
  sessies: 1, treintjes: [treintje()], oplossingen: [oplossing()], resultaten: 1,
};
/** An opgave of which nothing is known but its name. */
const NIETS_BEKEND: Trajectfeiten = { sleutel: "binnenstad", definitie: "", kern: "", uitdagingen: [], aanbod: 0, managers: [], teamleden: 0, sessies: 0, treintjes: [], oplossingen: [], resultaten: 0 };
const EISEN: Record<Stap, string[]> = {
  1: ["definitie", "kern", "uitdaging", "aanbod"],
  2: ["opgavenmanager", "opgaventeam"],
  3: ["prioriteringssessie", "geprioriteerd"],
  4: ["treintjes", "ronde-1", "dekking"],
  5: ["gerealiseerd", "bruikbaar"],
  6: ["resultaat"],
};
const eisVan = (stap: Stap, sleutel: string, feiten: Partial<Trajectfeiten>) => poortVan(stap, { ...ALLES, ...feiten }).find((eis) => eis.sleutel === sleutel)!;
const stand = (feiten: Trajectfeiten) => ALLE_STAPPEN.flatMap((stap) => openEisen(stap, feiten).map(({ sleutel }) => sleutel));
const lijst = (wat: Partial<Uitdaging>[]) => ({ uitdagingen: wat.map((velden, i) => uitdaging({ id: `u${i + 1}`, titel: `U${i + 1}`, ...velden })) });

describe("the gates", () => {
  it.each(ALLE_STAPPEN)("of step %i are shut in every part while nothing is known", (stap) => {
    expect(openEisen(stap, NIETS_BEKEND).map(({ sleutel }) => sleutel)).toEqual(EISEN[stap]);
  });

  it.each(ALLE_STAPPEN)("of step %i ask all this, and are met", (stap) => {
    expect(poortVan(stap, ALLES).map(({ sleutel, voldaan }) => [sleutel, voldaan])).toEqual(EISEN[stap].map((sleutel) => [sleutel, true]));
    expect(openEisen(stap, ALLES)).toEqual([]);
  });

  const hier = "/opgaven/binnenstad";
  const tekort = { uren: 40, euros: 1200 };
  it.each<[string, string, Partial<Trajectfeiten>, [eis: string, verwijzing: string, toelichting: string][]]>([
    ["1", "no definitie", { definitie: "" }, [["definitie", `${hier}/wijziging#veld-definitie`, "Er staat nog niets."]]],
    ["1", "no kern", { kern: "" }, [["kern", `${hier}/wijziging#veld-kern`, "Er staat nog niets."]]],
    ["1", "no offer", { aanbod: 0 }, [["aanbod", `${hier}/aanbod`, "0 wagonnetjes"]]],
    ["1, 3 and 4", "no uitdaging", { uitdagingen: [] }, [["uitdaging", `${hier}/kaart/punten?soort=uitdaging`, "0 uitdagingen"], ["geprioriteerd", `${hier}/prioriteringssessies`, "De laatste sessie koos er geen."], ["treintjes", `${hier}#treintjes`, ""]]],
    ["2", "nobody asked to manage", { managers: [] }, [["opgavenmanager", `${hier}/team/nieuw?soort=manager`, "Er is nog niemand gevraagd."]]],
    ["2", "a manager who did not say so yet", { managers: [{ naam: "An", ingestaptOp: null }] }, [["opgavenmanager", `${hier}#team`, "Gevraagd, nog niet ingestapt."]]],
    ["2", "an empty team", { teamleden: 0 }, [["opgaventeam", `${hier}/team/nieuw`, "0 teamleden"]]],
    ["3", "no session", { sessies: 0 }, [["prioriteringssessie", `${hier}/prioriteringssessies`, "0 sessies"]]],
    ["3 and 4", "nothing chosen", lijst([{ geprioriteerd: false }, { geprioriteerd: false }]), [["geprioriteerd", `${hier}/prioriteringssessies`, "De laatste sessie koos er geen."], ["treintjes", `${hier}#treintjes`, ""]]],
    ["4", "a chosen one without a treintje", lijst([{}, { treintjes: 0 }, { treintjes: 0 }]), [["treintjes", "/treintjes/nieuw?uitdaging=u2", "Nog niet: U2, U3."]]],
    ["4", "no treintje at all, and a reason for one of two", { treintjes: [], ...lijst([{ treintjes: 0, zonderTreintjeReden: "Te duur." }, { treintjes: 0 }]) }, [["treintjes", "/treintjes/nieuw?uitdaging=u2", "Nog niet: U2."], ["ronde-1", `${hier}#treintjes`, ""], ["dekking", `${hier}#treintjes`, ""]]],
    ["3 and 4", "a reason for what was not chosen", { treintjes: [], ...lijst([{ geprioriteerd: false, treintjes: 0, zonderTreintjeReden: "Te duur." }]) }, [["geprioriteerd", `${hier}/prioriteringssessies`, "De laatste sessie koos er geen."], ["treintjes", `${hier}#treintjes`, ""], ["ronde-1", `${hier}#treintjes`, ""], ["dekking", `${hier}#treintjes`, ""]]],
    ["4", "an open round of a treintje beside a reason", { treintjes: [treintje({ ronde1Gesloten: false })], ...lijst([{ treintjes: 0, zonderTreintjeReden: "Te duur." }]) }, [["ronde-1", "/treintjes/slim-licht/ronde", "Nog open: Slim licht."]]],
    ["4", "a need that is not covered, by who promised too much", { treintjes: [treintje({ tekort, overboekt: ["G40"] })] }, [["dekking", "/treintjes/slim-licht", "Slim licht: nog 40 uur en €\u00a01.200 te vinden. Let op, overboekt: G40. Die zegde meer toe dan er is."]]],
    ["4", "an open round", { treintjes: [treintje(), treintje({ sleutel: "b", titel: "B", ronde1Gesloten: false }), treintje({ sleutel: "c", titel: "C", ronde1Gesloten: false })] }, [["ronde-1", "/treintjes/b/ronde", "Nog open: B, C."]]],
    ["4", "a need that is not covered", { treintjes: [treintje(), treintje({ sleutel: "b", titel: "B", tekort })] }, [["dekking", "/treintjes/b", "B: nog 40 uur en €\u00a01.200 te vinden."]]],
    ["4", "hours and euros missing, each in another treintje", { treintjes: [treintje({ tekort: { uren: 1, euros: 0 } }), treintje({ sleutel: "b", titel: "B", tekort: { uren: 0, euros: 1 } })] }, [["dekking", "/treintjes/slim-licht", "Slim licht: nog 1 uur te vinden. B: nog €\u00a01 te vinden."]]],
    ["5", "no solution", { oplossingen: [] }, [["gerealiseerd", `${hier}#oplossingen`, ""], ["bruikbaar", `${hier}#oplossingen`, ""]]],
    ["5", "a solution that is not there yet", { oplossingen: [oplossing({ gerealiseerdOp: null, bruikbaarOp: null })] }, [["gerealiseerd", `${hier}#oplossingen`, ""], ["bruikbaar", `${hier}#oplossingen`, ""]]],
    ["5", "solutions that nobody confirmed", { oplossingen: [oplossing({ id: "o0", gerealiseerdOp: null, bruikbaarOp: null }), oplossing({ bruikbaarOp: null })] }, [["bruikbaar", "/oplossingen/o1/bruikbaarheid", ""]]],
    ["5", "a confirmation of what is not there", { oplossingen: [oplossing({ bruikbaarOp: null }), oplossing({ id: "o2", gerealiseerdOp: null })] }, [["bruikbaar", "/oplossingen/o1/bruikbaarheid", ""]]],
    ["6", "no result", { resultaten: 0 }, [["resultaat", `${hier}/resultaten`, "0 resultaten"]]],
  ])("of step %s stay shut for %s, and for that only", (_, __, anders, verwacht) => {
    const feiten = { ...ALLES, ...anders };
    const open = ALLE_STAPPEN.flatMap((stap) => openEisen(stap, feiten));
    expect(open.map(({ sleutel, verwijzing, toelichting }) => [sleutel, verwijzing, toelichting])).toEqual(verwacht);
  });

  it.each<[string, Stap, string, Partial<Trajectfeiten>, string]>([
    ["one uitdaging of several", 1, "uitdaging", lijst([{}, {}]), "2 uitdagingen"],
    ["several offers", 1, "aanbod", { aanbod: 3 }, "3 wagonnetjes"],
    ["one offer", 1, "aanbod", {}, "1 wagonnetje"],
    ["who stepped in, not who was asked", 2, "opgavenmanager", { managers: [{ naam: "An", ingestaptOp: null }, { naam: "Bo", ingestaptOp: "2021-03-01" }, { naam: "Cas", ingestaptOp: "2021-04-01" }] }, "Bo, Cas"],
    ["one member", 2, "opgaventeam", {}, "1 teamlid"],
    ["two sessions", 3, "prioriteringssessie", { sessies: 2 }, "2 sessies"],
    ["what was chosen, not what was not", 3, "geprioriteerd", lijst([{ geprioriteerd: false }, {}, {}]), "U2, U3"],
    ["a reason for a treintje", 4, "treintjes", lijst([{}, { treintjes: 0, zonderTreintjeReden: "Te duur." }]), ""],
    ["nothing against what was not chosen", 4, "treintjes", lijst([{}, { geprioriteerd: false, treintjes: 0 }]), ""],
    ["a need as covered, but name who promised too much, each once", 4, "dekking", { treintjes: [treintje({ overboekt: ["G40", "Inwoners"] }), treintje({ sleutel: "b", overboekt: ["G40"] })] }, "Let op, overboekt: G40, Inwoners. Die zegde meer toe dan er is."],
    ["a closed round where there is a reason for every treintje", 4, "ronde-1", { treintjes: [], ...lijst([{ treintjes: 0, zonderTreintjeReden: "Te duur." }]) }, "Voor elke geprioriteerde uitdaging staat een reden waarom er geen treintje komt."],
    ["a covered need where there is a reason for every treintje", 4, "dekking", { treintjes: [], ...lijst([{ treintjes: 0, zonderTreintjeReden: "Te duur." }]) }, "Voor elke geprioriteerde uitdaging staat een reden waarom er geen treintje komt."],
    ["what is realised, not what is not", 5, "gerealiseerd", { oplossingen: [oplossing({ bruikbaarOp: null }), oplossing({ id: "o2", titel: "Bank", gerealiseerdOp: null, bruikbaarOp: null })] }, "Lantaarnpaal"],
    ["what is confirmed, not what is only realised", 5, "bruikbaar", { oplossingen: [oplossing({ bruikbaarOp: null }), oplossing({ id: "o2", titel: "Bank" })] }, "Bank"],
    ["two results", 6, "resultaat", { resultaten: 2 }, "2 resultaten"],
  ])("count %s", (_, stap, sleutel, feiten, toelichting) => {
    expect(eisVan(stap, sleutel, feiten)).toMatchObject({ voldaan: true, toelichting });
  });

  it("judge each step by itself: what a later one asks is no matter for an earlier one", () => {
    expect(stand({ ...NIETS_BEKEND, definitie: "Wat het is.", kern: "Kern.", uitdagingen: [uitdaging({ geprioriteerd: false, treintjes: 0 })], aanbod: 1 })).toEqual([...EISEN[2], ...EISEN[3], ...EISEN[4], ...EISEN[5], ...EISEN[6]]);
  });

  it("lead to pages that exist, met or not", () => {
    const adressen = (routes as RouteConfigEntry[]).flatMap(({ path }) => (path && path !== "*" ? [new RegExp(`^/${path.replace(/:\w+/g, "[^/]+")}$`)] : []));
    const krap = { ...ALLES, treintjes: [treintje({ ronde1Gesloten: false, tekort })], ...lijst([{ treintjes: 0 }]), managers: [{ naam: "An", ingestaptOp: null }], oplossingen: [oplossing({ bruikbaarOp: null })] };
    const paden = [ALLES, NIETS_BEKEND, krap].flatMap((feiten) => ALLE_STAPPEN.flatMap((stap) => poortVan(stap, feiten).map(({ verwijzing }) => verwijzing.replace(/[?#].*$/, ""))));
    expect(paden.filter((pad) => !adressen.some((adres) => adres.test(pad)))).toEqual([]);
  });
});
