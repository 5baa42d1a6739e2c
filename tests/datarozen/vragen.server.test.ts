import { describe, expect, it } from "vitest";
import { datarozenVan, listEigenMetingen } from "~/datarozen/datarozen.server";
import { rondePaginaVan } from "~/datarozen/ronde-pagina.server";
import { metingPaginaVan } from "~/datarozen/meting-pagina.server";
import { eigenMetingUitAdres, statussenBewaren } from "~/datarozen/meting.server";
import { rapportUitAdres } from "~/datarozen/rapport.server";
import { regioPaginaVan } from "~/datarozen/regio-pagina.server";
import { roosPaginaVan } from "~/datarozen/roos-pagina.server";
import { vergelijkingVan } from "~/datarozen/vergelijking.server";
import { eenGebruiker } from "../dienstverlening/samen";
import { telVragen } from "../opzet/vragen";
import { eenRegio, eenRoos, meting, moet, open, rij, rondAf, ronde, VANDAAG } from "./samen";

describe("the number of queries of a page", () => {
  it("does not grow with regions, rounds or subthemes", async () => {
    const [beheerder, adviseur] = [await eenGebruiker("beheerder"), await eenGebruiker("regioadviseur")];
    const aantalVragen = async (regios: number, halfjaren: string[]): Promise<Record<string, number>> => {
      const codes = await Promise.all(Array.from({ length: regios }, () => eenRegio(beheerder, [adviseur])));
      const roos = await eenRoos(beheerder, codes);
      for (const halfjaar of halfjaren) {
        moet(await open(beheerder, roos, halfjaar));
        for (const code of codes) moet(await statussenBewaren(adviseur, await meting(adviseur, roos, halfjaar, code), [rij("een", "op-koers", { versie: halfjaar === halfjaren[0] ? 0 : 1 })]));
        if (halfjaar !== halfjaren.at(-1)) await rondAf(beheerder, roos, halfjaar);
      }
      const [plek, adres, laatste] = [{ roos: roos.sleutel, regio: codes[0]! }, new URLSearchParams({ meting: halfjaren.at(-1)! }), halfjaren.at(-1)!];
      return telVragen({
        datarozen: () => datarozenVan(adviseur),
        eigen: () => listEigenMetingen(adviseur, VANDAAG),
        roos: () => roosPaginaVan(beheerder, roos.sleutel, adres),
        regio: () => regioPaginaVan(beheerder, plek, adres, VANDAAG),
        rapport: () => rapportUitAdres(beheerder, plek, adres, VANDAAG),
        vergelijking: () => vergelijkingVan(beheerder, roos.sleutel, new URLSearchParams([["meting", laatste], ["regio", codes[0]!], ["regio", codes[1]!]]), VANDAAG),
        ronde: async () => rondePaginaVan(await ronde(roos, laatste)),
        meting: async () => metingPaginaVan(await eigenMetingUitAdres(adviseur, { ...plek, halfjaar: laatste }), adviseur),
        bewaren: async () => statussenBewaren(adviseur, await eigenMetingUitAdres(adviseur, { ...plek, halfjaar: laatste }), [rij("twee", "op-koers")]),
      });
    };
    const weinig = await aantalVragen(2, ["2023-h2", "2024-h1"]);
    expect(Math.min(...Object.values(weinig))).toBeGreaterThan(0);
    expect(await aantalVragen(7, ["2021-h2", "2022-h1", "2022-h2", "2023-h1", "2023-h2", "2024-h1"])).toEqual(weinig);
    expect(weinig.bewaren).toBeLessThanOrEqual(8);
  });
});
