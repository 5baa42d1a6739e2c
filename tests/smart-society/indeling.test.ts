import { describe, expect, it } from "vitest";
import { CATEGORIEEN, FASEN, NIVEAUS, opties, sleutels, SPOREN } from "~/smart-society/indeling";

describe("the indeling", () => {
  it.each<[string, Record<string, string>, [string, string][]]>([
    ["niveaus", NIVEAUS, [["inzicht", "Inzicht en overzicht"], ["oplossingen", "Nieuwe oplossingen"], ["basis", "Basis op orde"]]],
    ["fasen", FASEN, [["starten", "Starten"], ["transformeren", "Transformeren"], ["optimaliseren", "Optimaliseren"]]],
    ["G40 categories", CATEGORIEEN, [["environment", "Smart Environment"], ["economy", "Smart Economy"], ["mobility", "Smart Mobility"], ["living", "Smart Living"], ["governance", "Smart Governance"], ["citizen", "Smart Citizen"]]],
    ["sporen", SPOREN, [["strategie", "Strategie (richten)"], ["governance", "Governance (inrichten)"], ["werkwijze", "Werkwijze (verrichten)"]]],
  ])("has these %s, in this order, to choose from", (_, catalogus, verwacht) => {
    expect(Object.entries(catalogus)).toEqual(verwacht);
    expect(sleutels(catalogus)).toEqual(verwacht.map(([sleutel]) => sleutel));
    expect(opties(catalogus)).toEqual(verwacht.map(([waarde, tekst]) => ({ waarde, tekst })));
  });
});
