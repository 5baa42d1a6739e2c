import { beforeAll, describe, expect, it } from "vitest";
import { listOverboekt } from "~/smart-society/capaciteit.server";
import { findKaart } from "~/smart-society/kaart.server";
import { opgavelijst } from "~/smart-society/opgave-lijst.server";
import { opgavePaginaVan } from "~/smart-society/opgave-pagina.server";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { treintjePaginaVan } from "~/smart-society/treintje-pagina.server";
import { listTreintjes } from "~/smart-society/treintje.server";
import { listWagonnetjes } from "~/smart-society/wagonnetje.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker } from "../dienstverlening/samen";
import { telVragen } from "../opzet/vragen";
import { eenPunt, eenTreintje, eenWagonnetje, koppel, moet, VANDAAG } from "./samen";

let kwartiermaker: Gebruiker;
beforeAll(async () => {
  kwartiermaker = await eenGebruiker("kwartiermaker");
});

/** How often the database is asked something for each page. */
async function aantalVragen(sleutel: string): Promise<Record<string, number>> {
  return telVragen({
    opgaven: () => opgavelijst(),
    opgave: async () => opgavePaginaVan(kwartiermaker, (await opgaveUitAdres(sleutel)).sleutel),
    kaart: async () => findKaart(await opgaveUitAdres(sleutel)),
    treintjes: () => Promise.all([listTreintjes(), listOverboekt()]),
    treintje: async () => treintjePaginaVan(kwartiermaker, (await listTreintjes())[0]!.sleutel, VANDAAG),
    wagonnetjes: () => listWagonnetjes(),
  });
}

describe("the number of queries of a page", () => {
  it("does not grow with the data", async () => {
    const treintje = await eenTreintje(kwartiermaker);
    const opgave = await opgaveUitAdres(treintje.opgave.sleutel);
    moet(await koppel(kwartiermaker, treintje, await eenWagonnetje(kwartiermaker, 1, 100)));
    const weinig = await aantalVragen(opgave.sleutel);
    expect(Math.min(...Object.values(weinig))).toBeGreaterThan(0);
    for (let i = 0; i < 8; i++) {
      await eenPunt(kwartiermaker, opgave, "oplossing");
      moet(await koppel(kwartiermaker, await eenTreintje(kwartiermaker, {}, i % 2 ? opgave : undefined), await eenWagonnetje(kwartiermaker, 1, 100)));
      moet(await koppel(kwartiermaker, treintje, await eenWagonnetje(kwartiermaker, 1, 100)));
    }
    expect(await aantalVragen(opgave.sleutel)).toEqual(weinig);
  });
});
