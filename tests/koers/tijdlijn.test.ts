import { describe, expect, it } from "vitest";
import { mijlpalenIn, tijdlijnInWoorden, tijdlijnVan } from "~/koers/tijdlijn";
import { puntSvg, tijdlijnSvg } from "~/koers/tijdlijn-svg";
import { MIJLPAALSTATEN, type Mijlpaalstaat } from "~/koers/mijlpaal";
import { kwartaalSleutel } from "~/periode/kwartaal";
import { bereikt, mijlpaal, verplaatst } from "./samen";

const OP = "2021-11-15";
const haltes = (...mijlpalen: ReturnType<typeof mijlpaal>[]) => tijdlijnVan(2021, mijlpalen, OP).lijnen.flatMap(({ haltes }) => haltes);

describe("tijdlijnVan", () => {
  it("has three sporen and four quarters with nothing on them", () => {
    const { kwartalen, lijnen } = tijdlijnVan(2021, [], OP);
    expect([kwartalen.map(kwartaalSleutel), lijnen.map(({ spoor, haltes }) => [spoor, haltes.length])]).toEqual([["2021-k1", "2021-k2", "2021-k3", "2021-k4"], [["strategie", 0], ["governance", 0], ["werkwijze", 0]]]);
  });

  it("leaves out what is neither planned in the year nor was at first", () => {
    expect(mijlpalenIn(2021, [mijlpaal({ kwartaal: "2022-k1" }), mijlpaal({ kwartaal: "2020-k4" })], OP)).toEqual([]);
  });

  it("leaves out what was made after the day that is looked at", () => {
    expect(haltes(mijlpaal({ aangemaaktOp: "2021-11-16" }))).toEqual([]);
    expect(haltes(mijlpaal({ aangemaaktOp: "2021-11-15" }))).toHaveLength(1);
  });

  it("runs on as far as a milestone moved, and shows it where it was and where it is", () => {
    const milestone = verplaatst(["2021-k4", "2022-k2"], { titel: "Koers" });
    expect(tijdlijnVan(2021, [milestone], OP).kwartalen.map(kwartaalSleutel).at(-1)).toBe("2022-k2");
    expect(haltes(milestone).map(({ kwartaal, weg, onder }) => [kwartaal, weg, onder])).toEqual([["2021-k4", true, "verschoven naar 2e kwrt. 2022"], ["2022-k2", false, "Gepland, was 4e kwrt. 2021"]]);
    expect(tijdlijnVan(2022, [milestone], OP).lijnen[0]!.haltes.map(({ kwartaal, weg }) => [kwartaal, weg])).toEqual([["2022-k2", false]]);
  });

  it("says how often a milestone moved when that is more than once, and that it moved when it came back", () => {
    expect(haltes(verplaatst(["2021-k3", "2021-k4", "2022-k2"])).at(-1)!.onder).toBe("Gepland, 2× verplaatst, was 3e kwrt. 2021");
    const terug = haltes(verplaatst(["2021-k4", "2022-k1", "2021-k4"]));
    expect(terug.map(({ weg }) => weg)).toEqual([false]);
    expect(terug[0]!.onder).toContain("2× verplaatst");
  });

  it("puts stops in the order of their quarters", () => {
    expect(haltes(mijlpaal({ kwartaal: "2021-k3" }), mijlpaal({ kwartaal: "2021-k1" }), bereikt("2021-02-01")).map(({ kwartaal }) => kwartaal)).toEqual(["2021-k1", "2021-k1", "2021-k3"]);
  });
});

describe("tijdlijnSvg", () => {
  const lang = mijlpaal({ titel: "Gemeenschappelijkeregelingsoverleg <b>& meer</b>", spoor: "governance", kwartaal: "2021-k2" });
  const tijdlijn = tijdlijnVan(2021, [verplaatst(["2021-k4", "2022-k1"]), lang, bereikt("2021-02-01", { titel: "Startnotitie" })], OP);

  it.each(["breed", "smal"] as const)("escapes what people typed, and keeps every stop on the drawing (%s)", (vorm) => {
    const { svg, hoogte, breedte } = tijdlijnSvg(tijdlijn, { vorm, adres: "/mijlpalen/" });
    expect(svg).not.toContain("<b>");
    expect(svg).toContain("&#38; meer");
    const plekken = [...svg.matchAll(/<tspan x="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.max(...plekken)).toBeLessThan(breedte);
    expect(Math.max(...[...svg.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y)))).toBeLessThan(hoogte);
  });

  it("links every stop by name, and none in a file", () => {
    const { svg } = tijdlijnSvg(tijdlijn, { vorm: "breed", adres: "/mijlpalen/" });
    expect([...svg.matchAll(/<a href="\/mijlpalen\/m\d+"/g)]).toHaveLength(4);
    expect([...svg.matchAll(/data-weg="ja"/g)]).toHaveLength(1);
    expect(svg).toContain('aria-label="Startnotitie Bereikt, 1e kwartaal 2021"');
    const bestand = tijdlijnSvg(tijdlijn, { vorm: "breed" }).svg;
    expect([bestand.includes("<a "), bestand.includes('role="img"')]).toEqual([false, true]);
  });

  it("draws the day it is seen on, by its name, only when it lies in the quarters shown", () => {
    expect(tijdlijnSvg(tijdlijn, { vorm: "breed" }).svg).toContain(">15 nov. 2021<");
    expect(tijdlijnSvg(tijdlijnVan(2021, [], OP, "vandaag"), { vorm: "breed" }).svg).toContain(">vandaag<");
    expect(tijdlijnSvg({ ...tijdlijn, op: "2026-01-01" }, { vorm: "breed" }).svg).not.toContain(">15 nov. 2021<");
  });

  it("gives every state a form of its own, also without colour", () => {
    const vormen = (Object.keys(MIJLPAALSTATEN) as Mijlpaalstaat[]).map((staat) => puntSvg(staat, 0, 0).replace(/#[0-9a-f]{6}/g, ""));
    expect(new Set(vormen).size).toBe(5);
  });

  it("says the same in words", () => {
    expect(tijdlijnInWoorden(tijdlijn)).toMatch(/^Spoorboekje 2021\. Strategie \(richten\): Startnotitie, 1e kwartaal 2021, bereikt; Startnotitie, 1e kwartaal 2022, gepland, was 4e kwrt\. 2021\. Governance.*geen mijlpalen\.$/);
  });
});
