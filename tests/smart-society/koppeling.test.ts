import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NIETS, type Inzet } from "~/smart-society/capaciteit";
import { isToegezegd, isVoorbij, koppelingBezwaar, KOPPELINGSTATEN, KOPPELINGWEIGERINGEN, overboekvraag, staatBezwaar, toezeggingBezwaar, VOLGENDE_STATEN, type Koppelingstaat, type Koppelingweigering } from "~/smart-society/koppeling";

const STATEN = ["gevraagd", "toegezegd", "ingestapt", "uitgestapt", "afgewezen"] as const;
const inzet = (uren: number, euros = 0): Inzet => ({ uren, euros });

describe("the states", () => {
  it("are these five, and no more", () => {
    expect(Object.entries(KOPPELINGSTATEN)).toEqual([["gevraagd", "Gevraagd"], ["toegezegd", "Toegezegd"], ["ingestapt", "Ingestapt"], ["uitgestapt", "Uitgestapt"], ["afgewezen", "Afgewezen"]]);
  });

  it.each<[Koppelingstaat, boolean, boolean]>([["gevraagd", false, false], ["toegezegd", true, false], ["ingestapt", true, false], ["uitgestapt", false, true], ["afgewezen", false, true]])("%s: promised %s, over %s", (staat, toegezegd, voorbij) => {
    expect([isToegezegd(staat), isVoorbij(staat)]).toEqual([toegezegd, voorbij]);
    expect(VOLGENDE_STATEN[staat].length === 0).toBe(voorbij);
  });
});

describe("staatBezwaar", () => {
  /** From each state (a row) to each state (a column): no, yes, or only with a reason. */
  const TABEL: Record<Koppelingstaat, string> = { gevraagd: ".j..r", toegezegd: "..jr.", ingestapt: "...r.", uitgestapt: ".....", afgewezen: "....." };
  const VERWACHT: Record<string, (Koppelingweigering | null)[]> = { ".": ["staat-kan-niet", "staat-kan-niet"], j: [null, null], r: ["zonder-reden", null] };
  const tabel = STATEN.flatMap((van) => STATEN.map((naar, i) => [van, naar, TABEL[van][i]!] as const));

  it.each(tabel)("judges %s to %s as %s", (van, naar, hoe) => {
    expect(["", "Daarom."].map((reden) => staatBezwaar(van, naar, reden))).toEqual(VERWACHT[hoe]);
    expect(VOLGENDE_STATEN[van].includes(naar)).toBe(hoe !== ".");
  });

  it("never brings anyone back, along whatever road", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATEN), fc.array(fc.constantFrom(...STATEN), { maxLength: 12 }), (begin, pogingen) => {
        const weg = pogingen.reduce<Koppelingstaat[]>((gehad, naar) => (staatBezwaar(gehad.at(-1)!, naar, "Daarom.") === null ? [...gehad, naar] : gehad), [begin]);
        expect(new Set(weg).size).toBe(weg.length);
        expect(weg.slice(0, -1).some(isVoorbij)).toBe(false);
      }),
    );
  });
});

describe("koppelingBezwaar", () => {
  const goed = { opgaveGesloten: false, ronde1Gesloten: false, ronde: 1, alGekoppeld: false };
  it.each<[Koppelingweigering, string, Partial<typeof goed>, Inzet]>([
    ["opgave-gesloten", "the opgave is closed", { opgaveGesloten: true }, inzet(8)],
    ["opgave-gesloten", "everything is wrong", { opgaveGesloten: true, alGekoppeld: true, ronde: 2 }, NIETS],
    ["al-gekoppeld", "it is coupled already", { alGekoppeld: true }, inzet(8)],
    ["al-gekoppeld", "it is coupled already, and its round is not open", { alGekoppeld: true, ronde: 2 }, NIETS],
    ["ronde-1-nog-open", "it is of round 2, and round 1 is open", { ronde: 2 }, inzet(8)],
    ["ronde-1-nog-open", "it is too early, and brings nothing", { ronde: 2 }, NIETS],
    ["ronde-1-gesloten", "it is of round 1, and that is closed", { ronde1Gesloten: true }, inzet(8)],
    ["ronde-1-gesloten", "it is too late, and brings nothing", { ronde1Gesloten: true }, NIETS],
    ["geen-inzet", "it brings nothing in round 1", {}, NIETS],
    ["geen-inzet", "it brings nothing in round 2", { ronde: 2, ronde1Gesloten: true }, NIETS],
  ])("refuses with %s when %s", (verwacht, _, anders, brengt) => {
    expect(koppelingBezwaar({ ...goed, ...anders }, brengt)).toBe(verwacht);
  });

  it.each<[string, Partial<typeof goed>, Inzet]>([["hours in round 1", {}, inzet(1)], ["euros in round 1", {}, inzet(0, 1)], ["hours and euros in round 2, once round 1 is closed", { ronde: 2, ronde1Gesloten: true }, inzet(8, 100)]])("takes %s", (_, anders, brengt) => {
    expect(koppelingBezwaar({ ...goed, ...anders }, brengt)).toBeNull();
  });
});

describe("toezeggingBezwaar", () => {
  it.each<[string, boolean, Inzet, Inzet, Inzet]>([
    ["just all hours", true, inzet(100, 500), NIETS, inzet(100)],
    ["one hour too many", false, inzet(100, 500), NIETS, inzet(101)],
    ["just all euros", true, inzet(100, 500), NIETS, inzet(0, 500)],
    ["one euro too many", false, inzet(100, 500), NIETS, inzet(0, 501)],
    ["just all of both", true, inzet(100, 500), NIETS, inzet(100, 500)],
    ["just what is left of the hours", true, inzet(100, 500), inzet(60), inzet(40)],
    ["one hour more than what is left", false, inzet(100, 500), inzet(60), inzet(41)],
    ["just what is left of the euros", true, inzet(100, 500), inzet(60, 499), inzet(0, 1)],
    ["one euro more than what is left", false, inzet(100, 500), inzet(60, 499), inzet(0, 2)],
    ["hours that make up for no euros", false, inzet(100, 0), NIETS, inzet(1, 1)],
    ["euros of somebody whose hours others overbooked", true, inzet(100, 500), inzet(120), inzet(0, 10)],
    ["an hour of somebody who has nothing", false, NIETS, NIETS, inzet(1)],
  ])("%s fits: %s", (_, past, beschikbaar, elders, brengt) => {
    expect(toezeggingBezwaar(beschikbaar, elders, brengt, "")).toBe(past ? null : "meer-dan-beschikbaar");
    expect(toezeggingBezwaar(beschikbaar, elders, brengt, "Op eigen verzoek.")).toBeNull();
  });

  it("never objects to anyone who stays within what is left", () => {
    const paar = fc.record({ uren: fc.nat(5000), euros: fc.nat(100_000) });
    fc.assert(
      fc.property(paar, paar, (elders, brengt) => {
        const [uren, euros] = [elders.uren + brengt.uren, elders.euros + brengt.euros];
        expect(toezeggingBezwaar({ uren, euros }, elders, brengt, "")).toBeNull();
        if (brengt.uren > 0) expect(toezeggingBezwaar({ uren: uren - 1, euros }, elders, brengt, "")).toBe("meer-dan-beschikbaar");
        if (brengt.euros > 0) expect(toezeggingBezwaar({ uren, euros: euros - 1 }, elders, brengt, "")).toBe("meer-dan-beschikbaar");
      }),
    );
  });
});

describe("overboekvraag", () => {
  it.each<[string, string, Inzet, Inzet, Inzet]>([
    ["40 uur", "120 uur", inzet(100), inzet(60), inzet(120)],
    ["0 uur", "8 uur", inzet(100), inzet(100), inzet(8)],
    ["0 uur", "8 uur", inzet(100), inzet(140), inzet(8)],
    ["0 uur en €\u00a01.000", "1.240 uur en €\u00a02.000", inzet(0, 1500), inzet(20, 500), inzet(1240, 2000)],
    ["40 uur", "41 uur", inzet(100, 500), inzet(60, 100), inzet(41, 400)],
    ["€\u00a0400", "€\u00a0401", inzet(100, 500), inzet(60, 100), inzet(40, 401)],
  ])("says of what there is too little that %s is left, where %s is promised", (nog, hier, beschikbaar, elders, brengt) => {
    expect(overboekvraag(beschikbaar, elders, brengt)).toBe(`Er is in dat halfjaar nog ${nog} over; hier wordt ${hier} toegezegd. Zegt u het toch toe, schrijf dan waarom.`);
  });
});

describe("the refusals", () => {
  it("stand where they are mended", () => {
    expect(Object.fromEntries(Object.entries(KOPPELINGWEIGERINGEN).map(([weigering, [veld]]) => [weigering, veld]))).toEqual({
      "opgave-gesloten": "formulier", "wagonnetje-onbekend": "wagonnetje", "al-gekoppeld": "wagonnetje", "ronde-1-nog-open": "wagonnetje", "ronde-1-gesloten": "wagonnetje", "geen-inzet": "uren",
      "meer-dan-beschikbaar": "overboekreden", "staat-kan-niet": "naar", "zonder-reden": "reden", "niet-meer-te-wijzigen": "formulier", "intussen-gewijzigd": "formulier",
    });
  });
});
