import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNiets, NIETS, type Inzet } from "~/smart-society/capaciteit";
import { isVoorbij, VOLGENDE_STATEN, type Koppelingstaat } from "~/smart-society/koppeling";
import { behoefteVan, lengtesVan, TREINTJEWEIGERINGEN, type Wagon } from "~/smart-society/treintje";

const wagon = (staat: Koppelingstaat, uren: number, euros = 0): Wagon => ({ staat, uren, euros });
const MATEN = ["uren", "euros"] as const;
const iets = (meest: number) => fc.oneof(fc.constant(0), fc.integer({ min: 1, max: meest }));
const enigeInzet = fc.record({ uren: iets(20_000), euros: iets(10_000_000) });
const enigeWagon = fc.record({ staat: fc.constantFrom<Koppelingstaat>("gevraagd", "toegezegd", "ingestapt", "uitgestapt", "afgewezen"), uren: iets(20_000), euros: iets(100_000) });

describe("behoefteVan", () => {
  it("counts promised and boarded as promised, asked apart, and nothing that is over", () => {
    const nodig = { uren: 100, euros: 1000 };
    const wagons = [wagon("gevraagd", 1, 10), wagon("toegezegd", 20, 200), wagon("ingestapt", 4, 4000), wagon("uitgestapt", 500, 500), wagon("afgewezen", 600, 600)];
    expect(behoefteVan(nodig, wagons)).toEqual({ nodig, gevraagd: { uren: 1, euros: 10 }, toegezegd: { uren: 24, euros: 4200 }, ingestapt: { uren: 4, euros: 4000 }, tekort: { uren: 76, euros: 0 } });
  });

  it("lacks everything while nobody came", () => {
    expect(behoefteVan({ uren: 7, euros: 8 }, [])).toEqual({ nodig: { uren: 7, euros: 8 }, gevraagd: NIETS, toegezegd: NIETS, ingestapt: NIETS, tekort: { uren: 7, euros: 8 } });
  });

  type Gebeurtenis = { wat: "koppelen"; staat: "gevraagd" | "toegezegd"; inzet: Inzet } | { wat: "verzetten"; wie: number; keuze: number } | { wat: "ontkoppelen"; wie: number } | { wat: "wijzigen"; wie: number; inzet: Inzet };
  const gebeurtenis: fc.Arbitrary<Gebeurtenis> = fc.oneof(
    fc.record({ wat: fc.constant("koppelen" as const), staat: fc.constantFrom("gevraagd" as const, "toegezegd" as const), inzet: enigeInzet }),
    fc.record({ wat: fc.constant("verzetten" as const), wie: fc.nat(), keuze: fc.nat() }),
    fc.record({ wat: fc.constant("ontkoppelen" as const), wie: fc.nat() }),
    fc.record({ wat: fc.constant("wijzigen" as const), wie: fc.nat(), inzet: enigeInzet }),
  );
  type Stand = Record<"gevraagd" | "toegezegd" | "ingestapt", Inzet>;
  /** Where each state counts. */
  const TELT: Record<Koppelingstaat, (keyof Stand)[]> = { gevraagd: ["gevraagd"], toegezegd: ["toegezegd"], ingestapt: ["toegezegd", "ingestapt"], uitgestapt: [], afgewezen: [] };

  it("agrees with a tally that runs along, over whatever happens to the train", () => {
    fc.assert(
      fc.property(enigeInzet, fc.array(gebeurtenis, { maxLength: 60 }), (nodig, gebeurtenissen) => {
        const stand: Stand = { gevraagd: { uren: 0, euros: 0 }, toegezegd: { uren: 0, euros: 0 }, ingestapt: { uren: 0, euros: 0 } };
        const tel = ({ staat, uren, euros }: Wagon, teken: 1 | -1) => {
          for (const waar of TELT[staat]) [stand[waar].uren, stand[waar].euros] = [stand[waar].uren + teken * uren, stand[waar].euros + teken * euros];
        };
        let trein: Wagon[] = [];
        const vervang = (oud: Wagon, nieuw: Wagon) => {
          trein = trein.map((een) => (een === oud ? nieuw : een));
          tel(oud, -1);
          tel(nieuw, 1);
        };
        for (const er of gebeurtenissen) {
          const wie = er.wat === "koppelen" ? undefined : trein[er.wie % Math.max(1, trein.length)];
          if (er.wat === "koppelen") {
            const nieuw = { ...er.inzet, staat: er.staat };
            trein = [...trein, nieuw];
            tel(nieuw, 1);
          } else if (wie && !isVoorbij(wie.staat)) {
            const verder = VOLGENDE_STATEN[wie.staat];
            if (er.wat === "verzetten") vervang(wie, { ...wie, staat: verder[er.keuze % verder.length]! });
            else if (er.wat === "ontkoppelen") vervang(wie, { ...wie, staat: verder.find(isVoorbij)! });
            else vervang(wie, { ...wie, ...er.inzet });
          }
          const behoefte = behoefteVan(nodig, trein);
          expect(behoefte).toMatchObject({ nodig, ...stand });
          for (const maat of MATEN) {
            expect(behoefte.tekort[maat]).toBeGreaterThanOrEqual(0);
            expect(behoefte.tekort[maat] + behoefte.toegezegd[maat]).toBeGreaterThanOrEqual(nodig[maat]);
            expect(behoefte.ingestapt[maat]).toBeLessThanOrEqual(behoefte.toegezegd[maat]);
          }
          if (isNiets(nodig)) expect(isNiets(behoefte.tekort)).toBe(true);
        }
      }),
    );
  });
});

describe("lengtesVan", () => {
  it("measures a train that needs euros alone by euros, whatever rides in it", () => {
    expect(lengtesVan({ uren: 0, euros: 12_000 }, [])).toEqual({ wagons: [], nodig: 100 });
    const { wagons, nodig } = lengtesVan({ uren: 0, euros: 12_000 }, [wagon("toegezegd", 50, 0)]);
    expect(wagons[0]!.breedte).toBeLessThan(5);
    expect(nodig).toBe(100);
  });

  const [urenNodig, eurosNodig] = [{ uren: 100, euros: 0 }, { uren: 0, euros: 1000 }];
  it.each<[string, Inzet, Wagon[], [number, number][], number]>([
    ["an empty track", urenNodig, [], [], 100],
    ["a train that is half full", urenNodig, [wagon("toegezegd", 25), wagon("gevraagd", 25)], [[0, 25], [25, 25]], 100],
    ["a train that is just full", urenNodig, [wagon("ingestapt", 40), wagon("toegezegd", 60)], [[0, 40], [40, 60]], 100],
    ["a train that is too full", urenNodig, [wagon("toegezegd", 150), wagon("toegezegd", 50)], [[0, 75], [75, 25]], 50],
    ["who left or was turned down", urenNodig, [wagon("uitgestapt", 90), wagon("toegezegd", 50), wagon("afgewezen", 90)], [[0, 50]], 100],
    ["who brings only euros, at the end", urenNodig, [wagon("toegezegd", 100), wagon("toegezegd", 0, 500)], [[0, 97], [97, 3]], 97],
    ["who brings only euros, in front", urenNodig, [wagon("toegezegd", 0, 500), wagon("toegezegd", 50)], [[0, 3], [3, 48.5]], 100],
    ["euros, where no hours are needed", eurosNodig, [wagon("toegezegd", 900, 250), wagon("gevraagd", 1, 500)], [[0, 25], [25, 50]], 100],
    ["hours, where nothing is needed and nobody brings euros", NIETS, [wagon("toegezegd", 30), wagon("toegezegd", 10)], [[0, 75], [75, 25]], 0],
    ["hours rather than euros, where both are needed", { uren: 100, euros: 9 }, [wagon("toegezegd", 20, 9)], [[0, 20]], 100],
  ])("lays %s", (_, nodig, wagons, delen, waar) => {
    const gelegd = lengtesVan(nodig, wagons);
    expect(gelegd.wagons.map(({ x, breedte }) => [x, breedte].map((getal) => Math.round(getal * 1e6) / 1e6))).toEqual(delen);
    expect(gelegd.nodig).toBeCloseTo(waar, 6);
  });

  it("makes room for a hundred wagons that bring nothing it measures", () => {
    const { wagons } = lengtesVan(urenNodig, Array.from({ length: 100 }, () => wagon("toegezegd", 0, 1)));
    expect(wagons.map(({ breedte }) => Math.round(breedte * 1e6) / 1e6)).toEqual(Array(100).fill(1));
  });

  const marge = 1e-6;
  const gevallen = [enigeInzet, fc.array(enigeWagon, { maxLength: 60 })] as const;

  it("keeps the wagons that ride, as they are and in their order, one after the other on the track", () => {
    fc.assert(
      fc.property(...gevallen, (nodig, wagons) => {
        const { wagons: gelegd, nodig: waar } = lengtesVan(nodig, wagons);
        const rijdend = wagons.filter(({ staat }) => staat !== "uitgestapt" && staat !== "afgewezen");
        expect(gelegd.map(({ staat, uren, euros }) => ({ staat, uren, euros }))).toEqual(rijdend);
        let eind = 0;
        for (const { x, breedte } of gelegd) {
          expect(breedte).toBeGreaterThan(0);
          expect(Math.abs(x - eind)).toBeLessThan(marge);
          eind = x + breedte;
        }
        expect(eind).toBeLessThanOrEqual(100 + marge);
        expect(waar).toBeGreaterThanOrEqual(0);
        expect(waar).toBeLessThanOrEqual(100 + marge);
      }),
    );
  });

  it("makes them as long as the hours they bring, on a track that is used whole, and marks where the need ends", () => {
    fc.assert(
      fc.property(...gevallen, ({ uren, euros }, wagons) => {
        const nodig = { uren: Math.max(1, uren), euros };
        const { wagons: gelegd, nodig: waar } = lengtesVan(nodig, wagons);
        const brengers = gelegd.filter((een) => een.uren > 0);
        const [perUur] = brengers.map((een) => een.breedte / een.uren);
        for (const een of brengers) expect(Math.abs(een.breedte / een.uren / perUur! - 1)).toBeLessThan(marge);
        const samen = brengers.reduce((som, een) => som + een.uren, 0);
        const eind = gelegd.reduce((som, { breedte }) => som + breedte, 0);
        expect(Math.abs(Math.max(eind, waar) - 100)).toBeLessThan(marge);
        const ervoor = brengers.reduce((som, een) => som + een.uren * Math.min(1, Math.max(0, (waar - een.x) / een.breedte)), 0);
        expect(Math.abs(ervoor / Math.min(samen, nodig.uren) - 1 || 0)).toBeLessThan(marge);
      }),
    );
  });
});

describe("the refusals", () => {
  it("stand where they are mended", () => {
    expect(Object.fromEntries(Object.entries(TREINTJEWEIGERINGEN).map(([weigering, [veld]]) => [weigering, veld]))).toEqual({
      "opgave-gesloten": "formulier", "niet-geprioriteerd": "uitdaging", "ronde-al-gesloten": "formulier", "ronde-nog-open": "formulier", "ronde-2-rijdt-al": "formulier", "zelfde-datum": "gepland", "nog-geen-planning": "formulier", "intussen-gewijzigd": "formulier",
    });
  });
});
