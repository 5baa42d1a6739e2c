import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { halfjaaroverzicht } from "~/halfjaar/halfjaar.server";
import { koersPaginaVan, koersvoortgangVan } from "~/koers/koers-pagina.server";
import { koersdocumentBeginnen } from "~/koers/koersdocument.server";
import { nieuweMijlpaalSchema } from "~/koers/mijlpaal-formulier";
import { mijlpaalMaken } from "~/koers/mijlpaal.server";
import { oordeelGeven } from "~/koers/oordeel.server";
import { spoorboekjeVan } from "~/koers/spoorboekje.server";
import type { Gebruiker } from "~/toegang/rol";
import { zoek } from "~/zoeken/zoeken.server";
import { eenGebruiker, eenProject } from "../dienstverlening/samen";
import { telVragen } from "../opzet/vragen";
import { eenTreintje, eenWagonnetje, koppel, moet, VANDAAG } from "../smart-society/samen";

let kwartiermaker: Gebruiker;
beforeAll(async () => {
  kwartiermaker = await eenGebruiker("kwartiermaker");
  moet(await koersdocumentBeginnen(kwartiermaker, 2022));
});

/** How often the database is asked something for each page. */
async function aantalVragen(): Promise<Record<string, number>> {
  return telVragen({
    spoorboekje: () => spoorboekjeVan(kwartiermaker, "2021", new URLSearchParams(), VANDAAG),
    koersdocument: () => koersPaginaVan(kwartiermaker, "2022", new URLSearchParams(), VANDAAG),
    voortgang: () => koersvoortgangVan(kwartiermaker, "2022", new URLSearchParams(), VANDAAG),
    halfjaar: () => halfjaaroverzicht(kwartiermaker, { jaar: 2021, helft: 2 }, VANDAAG),
    zoeken: () => zoek(kwartiermaker, ["treintje"]),
  });
}

async function eenStuk(nummer: number): Promise<void> {
  const treintje = await eenTreintje(kwartiermaker);
  moet(await koppel(kwartiermaker, treintje, await eenWagonnetje(kwartiermaker, 1, 100)));
  const project = await eenProject(kwartiermaker, `OCD-2021-8${nummer}0`);
  moet(await mijlpaalMaken(kwartiermaker, 2021, nieuweMijlpaalSchema.parse({ titel: `Mijlpaal ${nummer}`, spoor: "werkwijze", kwartaal: "Q3 2021", trajecten: [treintje.opgave.sleutel], stap: "3", treintjes: [treintje.sleutel], projecten: project.code })));
  await oordeelGeven(kwartiermaker, 2021, "werkwijze", { oordeel: "opKoers", toelichting: "Goed." });
  await prisma.stapovergang.create({ data: { opgaveId: treintje.opgave.id, van: 1, naar: 2, openEisen: [], op: new Date("2021-10-01T10:00:00Z"), doorNaam: "x" } });
  await prisma.leerervaring.create({ data: { opgaveId: treintje.opgave.id, spoor: "strategie", les: `Les ${nummer}`, op: new Date("2021-10-01"), doorNaam: "x", zoektekst: "les" } });
}

describe("the number of queries of a page", () => {
  it("does not grow with the data", async () => {
    await eenStuk(0);
    const weinig = await aantalVragen();
    expect(Math.min(...Object.values(weinig))).toBeGreaterThan(0);
    expect(weinig.zoeken).toBe(1);
    for (let i = 1; i < 8; i++) await eenStuk(i);
    expect(await aantalVragen()).toEqual(weinig);
  });
});
