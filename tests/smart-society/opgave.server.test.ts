import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { listLogregels } from "~/logboek/logboek.server";
import { puntSchema } from "~/smart-society/kaart-formulier";
import { findKaart, kaartOrdenen, lijnLeggen, positieBewaren, puntToevoegen, samenhangLeggen, samenhangWegnemen } from "~/smart-society/kaart.server";
import { koppelingVerplaatsen } from "~/smart-society/koppeling.server";
import { opgaveSchema } from "~/smart-society/opgave-formulier";
import { opgaveHeropenen, opgaveMaken, opgaveSluiten, opgaveUitAdres, opgaveWijzigen } from "~/smart-society/opgave.server";
import { opgavenmanagerInstappen, teamlidToevoegen, teamlidUitstappen, teamlidVan } from "~/smart-society/team.server";
import { aanbodIntrekken, aanbodToevoegen, listAanbod, prioriteringVastleggen, trajectVerzetten } from "~/smart-society/traject.server";
import { treintjeHerplannen } from "~/smart-society/treintje.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker } from "../dienstverlening/samen";
import { eenOpgave, eenTreintje, eenWagonnetje, koppel, moet, VANDAAG } from "./samen";

let kwartiermaker: Gebruiker;
beforeAll(async () => {
  kwartiermaker = await eenGebruiker("kwartiermaker");
});

const invoer = (velden: Record<string, string>) => opgaveSchema.parse({ titel: "x", ...velden });

describe("an opgave", () => {
  it("is not there for a made-up key, and its name is taken once", async () => {
    await expect(opgaveUitAdres("bestaat-niet")).rejects.toHaveProperty("status", 404);
    await eenOpgave(kwartiermaker, { titel: "Leefbare wijk" });
    expect(await opgaveMaken(kwartiermaker, invoer({ titel: "Leefbare wijk" }))).toEqual({ ok: false, reden: "titel-bezet" });
  });

  it("keeps its address when it is renamed, and a later save does not overwrite an unseen one", async () => {
    const opgave = await eenOpgave(kwartiermaker, { titel: "Eerste naam" });
    expect(opgave).toMatchObject({ sleutel: "eerste-naam", stap: 1 });
    moet(await opgaveWijzigen(kwartiermaker, opgave, invoer({ titel: "Tweede naam", kern: "Nieuw", versie: "1" })));
    expect(await opgaveWijzigen(kwartiermaker, opgave, invoer({ titel: "Derde naam", versie: "1" }))).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    expect(await opgaveUitAdres("eerste-naam")).toMatchObject({ titel: "Tweede naam", kern: "Nieuw", versie: 2 });
    const { regels } = await listLogregels({ van: { onderwerp: "opgave", onderwerpId: "eerste-naam" } });
    expect(regels[0]).toMatchObject({ omschrijving: "wijzigde de opgave", wijzigingen: [{ veld: "Naam", van: "Eerste naam", naar: "Tweede naam" }, { veld: "Kern van het vraagstuk", van: "", naar: "Nieuw" }] });
  });

  it("that is closed takes nothing any more, until it is opened again", async () => {
    const treintje = await eenTreintje(kwartiermaker, { gepland: "december 2021" });
    const wagonnetje = await eenWagonnetje(kwartiermaker, 1, 100);
    const bestaand = await opgaveUitAdres(treintje.opgave.sleutel);
    moet(await teamlidToevoegen(kwartiermaker, bestaand, { naam: "Lid", functie: "", soort: "lid" }));
    moet(await aanbodToevoegen(kwartiermaker, bestaand, { wagonnetje: await eenWagonnetje(kwartiermaker, 1, 1), bijdrage: "x" }));
    moet(await samenhangLeggen(kwartiermaker, bestaand, (await eenOpgave(kwartiermaker)).sleutel, ""));
    const aanbod = (await listAanbod(bestaand))[0]!.id;
    const opgave = await opgaveUitAdres(treintje.opgave.sleutel);
    expect(await opgaveHeropenen(kwartiermaker, opgave, "x")).toEqual({ ok: false, reden: "niet-gesloten" });
    moet(await opgaveSluiten(kwartiermaker, opgave, "Klaar"));
    const dicht = await opgaveUitAdres(opgave.sleutel);
    // The page may still be the one from before the closing: what is stored decides.
    for (const gezien of [opgave, dicht]) {
      expect(await opgaveSluiten(kwartiermaker, gezien, "x")).toEqual({ ok: false, reden: "gesloten" });
      expect(await teamlidToevoegen(kwartiermaker, gezien, { naam: "x", functie: "", soort: "lid" })).toEqual({ ok: false, reden: "gesloten" });
      expect(await prioriteringVastleggen(kwartiermaker, gezien, { datum: VANDAAG, aanwezig: "x", uitkomst: "x", gekozen: [] }, VANDAAG)).toEqual({ ok: false, reden: "gesloten" });
      expect(await aanbodToevoegen(kwartiermaker, gezien, { wagonnetje, bijdrage: "x" })).toEqual({ ok: false, reden: "gesloten" });
      expect(await trajectVerzetten(kwartiermaker, gezien, { van: 1, naar: 2, reden: "toch" })).toEqual({ ok: false, reden: "gesloten" });
      expect(await puntToevoegen(kwartiermaker, gezien, puntSchema.parse({ soort: "uitdaging", titel: "x" }), null)).toEqual({ ok: false, reden: "opgave-gesloten" });
      const ander = await eenOpgave(kwartiermaker);
      expect(await samenhangLeggen(kwartiermaker, gezien, ander.sleutel, "")).toEqual({ ok: false, reden: "opgave-gesloten" });
    }
    expect(await opgaveWijzigen(kwartiermaker, opgave, invoer({ versie: "1" }))).toEqual({ ok: false, reden: "gesloten" });
    expect(await koppel(kwartiermaker, treintje, wagonnetje)).toEqual({ ok: false, reden: "opgave-gesloten" });
    expect(await koppelingVerplaatsen(kwartiermaker, treintje, { wie: "x", voor: "y", na: "" })).toBe(false);
    expect(await aanbodIntrekken(kwartiermaker, dicht, aanbod)).toEqual({ ok: false, reden: "gesloten" });
    expect(await teamlidUitstappen(kwartiermaker, dicht, dicht.team[0]!, { op: VANDAAG, reden: "x" }, VANDAAG)).toEqual({ ok: false, reden: "gesloten" });
    expect(await samenhangWegnemen(kwartiermaker, dicht, (await findKaart(dicht)).kaart.buren[0]!.id)).toEqual({ ok: false, reden: "opgave-gesloten" });
    expect(await positieBewaren(dicht, { knoop: "opgave", x: 1, y: 1 })).toEqual({ ok: false, reden: "opgave-gesloten" });
    expect(await kaartOrdenen(dicht)).toEqual({ ok: false, reden: "opgave-gesloten" });
    expect(await treintjeHerplannen(kwartiermaker, treintje, { gepland: { op: "2022-01-31", precisie: "maand" }, reden: "x", versie: 1 })).toEqual({ ok: false, reden: "opgave-gesloten" });
    moet(await opgaveHeropenen(kwartiermaker, dicht, "Toch verder"));
    moet(await koppel(kwartiermaker, treintje, wagonnetje));
    expect(await prisma.opgave.findUnique({ where: { id: opgave.id } })).toMatchObject({ geslotenOp: null, sluitreden: null });
  });

  it("has no lines to a point that is not on its map", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    expect(await lijnLeggen(kwartiermaker, opgave, "onzin", "ook onzin")).toEqual({ ok: false, reden: "punt-onbekend" });
  });
});

describe("the team", () => {
  it("steps in once, not in the future, and only an opgavenmanager", async () => {
    const leeg = await eenOpgave(kwartiermaker);
    moet(await teamlidToevoegen(kwartiermaker, leeg, { naam: "Manager", functie: "", soort: "manager" }));
    moet(await teamlidToevoegen(kwartiermaker, leeg, { naam: "Lid", functie: "", soort: "lid" }));
    const opgave = await opgaveUitAdres(leeg.sleutel);
    const [manager, lid] = opgave.team;
    expect(() => teamlidVan(leeg, manager!.id)).toThrow();
    expect(await opgavenmanagerInstappen(kwartiermaker, opgave, lid!, VANDAAG, VANDAAG)).toEqual({ ok: false, reden: "geen-manager" });
    expect(await opgavenmanagerInstappen(kwartiermaker, opgave, manager!, "2021-11-16", VANDAAG)).toEqual({ ok: false, reden: "in-de-toekomst" });
    moet(await opgavenmanagerInstappen(kwartiermaker, opgave, manager!, VANDAAG, VANDAAG));
    expect(await opgavenmanagerInstappen(kwartiermaker, opgave, manager!, VANDAAG, VANDAAG)).toEqual({ ok: false, reden: "al-ingestapt" });
    const ingestapt = teamlidVan(await opgaveUitAdres(leeg.sleutel), manager!.id);
    expect(await teamlidUitstappen(kwartiermaker, opgave, ingestapt, { op: "2021-11-14", reden: "x" }, VANDAAG)).toEqual({ ok: false, reden: "voor-de-instap" });
    moet(await teamlidUitstappen(kwartiermaker, opgave, ingestapt, { op: VANDAAG, reden: "Andere baan" }, VANDAAG));
    expect(await teamlidUitstappen(kwartiermaker, opgave, ingestapt, { op: VANDAAG, reden: "x" }, VANDAAG)).toEqual({ ok: false, reden: "al-uitgestapt" });
  });
});
