import { describe, expect, it } from "vitest";
import { koersgebeurtenissen, mijlpaalgebeurtenissen, projectgebeurtenissen, roosgebeurtenissen, trajectgebeurtenissen } from "~/halfjaar/gebeurtenissen";
import { veranderdDocument } from "~/halfjaar/veranderd-document";
import { bereikt, mijlpaal, verplaatst, vervallen } from "../koers/samen";

const H1 = { jaar: 2021, helft: 1 } as const;
const H2 = { jaar: 2021, helft: 2 } as const;
const zinnen = (delen: { zin: string }[]) => delen.map(({ zin }) => zin);

describe("mijlpaalgebeurtenissen", () => {
  it("tells nothing of other half-years, nor of what lies ahead of today", () => {
    expect(mijlpaalgebeurtenissen([bereikt("2021-02-01"), mijlpaal({ kwartaal: "2021-k1", bevestigd: { op: "2021-02-01", volgens: "x" } })], H2, "2022-01-10")).toEqual([]);
    expect(mijlpaalgebeurtenissen([bereikt("2021-05-20", { kwartaal: "2021-k2" })], H1, "2021-05-19")).toEqual([]);
  });

  it("tells each move with its reason in the half-year in which it was made", () => {
    const milestone = verplaatst(["2021-k1", "2021-k3", "2022-k1"], { titel: "Koers" });
    expect(mijlpaalgebeurtenissen([milestone], H1, "2022-01-10")).toEqual([
      { soort: "mijlpaal", titel: "Koers", zin: "is verplaatst van het 1e kwartaal 2021 naar het 3e kwartaal 2021. Reden: Reden 1.", naar: `/mijlpalen/${milestone.id}` },
      { soort: "mijlpaal", titel: "Koers", zin: "is verplaatst van het 3e kwartaal 2021 naar het 1e kwartaal 2022. Reden: Reden 2.", naar: `/mijlpalen/${milestone.id}` },
    ]);
    expect(mijlpaalgebeurtenissen([milestone], H2, "2022-01-10")).toEqual([]);
  });

  it("tells of a second or fourth quarter that ended without it in that half-year, from the day after", () => {
    const zin = (vandaag: string) => zinnen(mijlpaalgebeurtenissen([mijlpaal({ kwartaal: "2021-k2" })], H1, vandaag));
    expect([zin("2021-06-30"), zin("2021-07-01"), zin("2022-03-01")]).toEqual([[], ["is niet bereikt in het 2e kwartaal 2021, waarin zij was gepland."], ["is niet bereikt in het 2e kwartaal 2021, waarin zij was gepland."]]);
  });

  it("knows nothing of a milestone that was made later", () => expect(mijlpaalgebeurtenissen([mijlpaal({ aangemaaktOp: "2022-03-01" })], H1, "2022-03-02")).toEqual([]));

  it("tells what was reached, dropped, or became late", () => {
    expect(zinnen(mijlpaalgebeurtenissen([bereikt("2021-02-01"), vervallen("2021-03-01"), mijlpaal({ kwartaal: "2021-k2" }), mijlpaal({ kwartaal: "2021-k1" })], H1, "2021-06-15"))).toEqual(["is bereikt op 1 februari 2021.", "is vervallen. Reden: Niet nodig.", "is niet bereikt in het 1e kwartaal 2021, waarin zij was gepland."]);
  });
});

describe("the other sentences", () => {
  it("tell where a traject went and why", () => {
    const opgave = { sleutel: "armoede", titel: "Armoede" };
    expect(trajectgebeurtenissen([{ opgave, van: 4, naar: 3, op: "2021-08-31", reden: "Opnieuw kiezen" }, { opgave, van: 3, naar: 4, op: "2021-09-23", reden: null }])).toEqual([
      { soort: "traject", titel: "Armoede", zin: "ging op 31 augustus 2021 terug van stap 4 naar stap 3. Reden: Opnieuw kiezen.", naar: "/trajecten/armoede" },
      { soort: "traject", titel: "Armoede", zin: "ging op 23 september 2021 verder van stap 3 naar stap 4.", naar: "/trajecten/armoede" },
    ]);
  });

  it("count what changed in a rose, and never average", () => {
    const roos = { sleutel: "thuis", titel: "Thuis", halfjaar: "2024-h1", nummer: 4, regios: 43, veranderdeRegios: 2, veranderd: 3, bereikt: 2, verloren: 1 };
    expect(roosgebeurtenissen([roos])).toEqual([{ soort: "dataroos", titel: "Thuis", zin: "(meting 4) veranderde in 2 van de 43 regio’s: 3 statussen, waarvan 2 het doel bereikten en 1 het weer verloren.", naar: "/datarozen/thuis?meting=2024-h1" }]);
    expect(zinnen(roosgebeurtenissen([{ ...roos, veranderdeRegios: 0, veranderd: 0, bereikt: 0, verloren: 0 }]))).toEqual(["(meting 4) veranderde in geen van de 43 regio’s."]);
  });

  it.each([[null, null, false, []], [null, 26, false, ["kwam op 26 %."]], [26, 78, false, ["ging van 26 % naar 78 %."]], [78, 78, false, ["bleef op 78 %."]], [78, null, true, ["ging van 78 % naar 70 %."]]] as const)("tell how the koersdocument went on from %s to %s (it runs: %s)", (toen, einde, loopt, verwacht) => {
    expect(zinnen(koersgebeurtenissen({ jaar: 2022, toen, einde, loopt, nu: { percentage: 70 } }))).toEqual(verwacht);
    expect(koersgebeurtenissen(null)).toEqual([]);
  });

  it("lead to the project", () => expect(projectgebeurtenissen([{ soort: "nieuw", code: "OCD-1", titel: "Monitor" }])).toEqual([{ soort: "project", titel: "Monitor", zin: "staat voor het eerst in de rapportage.", naar: "/projecten/OCD-1" }]));
});

describe("veranderdDocument", () => {
  const stuk = (soort: "project" | "traject") => ({ soort, titel: `Een ${soort}`, zin: "veranderde.", naar: "/x" });
  it("says so when nothing changed", () => expect(veranderdDocument({ label: "eerste helft 2021", op: "2021-06-30", gebeurtenissen: [] }).blokken).toEqual([{ soort: "alinea", stukken: [{ tekst: "In de eerste helft 2021 veranderde er niets." }] }]));
  it("has a heading for each kind that there is, and a row for each change", () => {
    const { blokken, werkbladen } = veranderdDocument({ label: "eerste helft 2021", op: "2021-06-30", gebeurtenissen: [stuk("project"), stuk("traject"), stuk("project")] });
    expect(blokken.flatMap((blok) => (blok.soort === "kop" ? [blok.tekst] : []))).toEqual(["Trajecten (1)", "Projecten (2)"]);
    expect(werkbladen[0]!.rijen).toHaveLength(3);
  });
});
