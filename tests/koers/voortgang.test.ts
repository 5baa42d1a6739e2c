import { describe, expect, it } from "vitest";
import { onderdelenVan } from "~/koers/onderdelen";
import { historieVan, inProcenten, standVan, voortgangVan } from "~/koers/voortgang";
import { koersdocument } from "../../prisma/voorbeeld/koers";
import { LEEG, vol } from "./samen";

describe("voortgangVan", () => {
  it("is 0 % for nothing and 100 % for everything", () => {
    expect(voortgangVan(onderdelenVan(LEEG)).percentage).toBe(0);
    expect(voortgangVan(onderdelenVan(vol())).percentage).toBe(100);
    expect(voortgangVan([])).toEqual({ voldaan: 0, totaal: 0, percentage: 0 });
  });

  it.each(Array.from({ length: 24 }, (_, i) => i))("%i of 23 is the rounded share, and only all is 100", (voldaan) => {
    const { percentage } = inProcenten(voldaan, 23);
    expect(percentage).toBe(Math.round((100 * voldaan) / 23));
    expect([percentage === 0, percentage === 100]).toEqual([voldaan === 0, voldaan === 23]);
  });

  it("is what can be counted again from the parts", () => {
    const onderdelen = onderdelenVan(vol({ aanleiding: "", treintjes: [] }));
    const eisen = onderdelen.flatMap((onderdeel) => onderdeel.eisen);
    expect(voortgangVan(onderdelen)).toEqual({ voldaan: eisen.filter((eis) => eis.voldaan).length, totaal: eisen.length, percentage: Math.round((100 * eisen.filter((eis) => eis.voldaan).length) / eisen.length) });
  });
});

describe("historieVan", () => {
  const stand = (halfjaar: string, ...voldaan: string[]) => ({ halfjaar, voldaan, totaal: 4 });
  it("keeps what earlier half-years had, and replaces the present one by now", () => {
    const historie = historieVan([stand("2021-h2", "a"), stand("2021-h1")], stand("2021-h2", "a", "b"));
    expect(historie).toEqual([{ halfjaar: "2021-h1", label: "eerste helft 2021", voldaan: 0, totaal: 4, percentage: 0 }, { halfjaar: "2021-h2", label: "tweede helft 2021", voldaan: 2, totaal: 4, percentage: 50 }]);
  });
  it("adds nothing for a document that no longer changes", () => expect(historieVan([stand("2021-h1", "a")], null)).toHaveLength(1));
  it("is empty where nothing was kept", () => expect(historieVan([], null)).toEqual([]));
});

describe("the example", () => {
  it("names only requirements that there are, out of as many as there are", () => {
    const sleutels = standVan("2021-h1", onderdelenVan(vol())).voldaan;
    for (const { voldaan } of koersdocument.standen) expect(voldaan.filter((sleutel) => !sleutels.includes(sleutel))).toEqual([]);
    expect(standVan("2021-h1", onderdelenVan(LEEG)).totaal).toBe(23);
  });
});
