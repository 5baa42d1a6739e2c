import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { pilotSchema, puntSchema } from "~/smart-society/kaart-formulier";
import { findKaart, kaartOrdenen, lijnLeggen, lijnWegnemen, positieBewaren, puntToevoegen, puntVan, puntVerwijderen, puntWijzigen, samenhangLeggen, samenhangWegnemen } from "~/smart-society/kaart.server";
import { leerervaringfilterUit, leerervaringSchema } from "~/smart-society/leerervaring";
import { leerervaringOpslaan, leerervaringUitAdres, listLeerervaringen } from "~/smart-society/leerervaring.server";
import { inventarisfilterUit } from "~/smart-society/oplossing";
import { listInventaris, pilotOpslaan } from "~/smart-society/oplossing.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker } from "../dienstverlening/samen";
import { eenOpgave, eenPunt, eenTreintje, geprioriteerd, moet, VANDAAG } from "./samen";

let kwartiermaker: Gebruiker;
beforeAll(async () => {
  kwartiermaker = await eenGebruiker("kwartiermaker");
});

const punt = (velden: Record<string, string>) => puntSchema.parse({ soort: "uitdaging", titel: "Naam", versie: "1", ...velden });

describe("a point on the map", () => {
  it("has its name once per soort, and belongs to one map", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    const id = await eenPunt(kwartiermaker, opgave, "uitdaging", "Drukte");
    expect(await puntToevoegen(kwartiermaker, opgave, punt({ titel: "Drukte" }), null)).toEqual({ ok: false, reden: "titel-bezet" });
    moet(await puntToevoegen(kwartiermaker, opgave, punt({ titel: "Drukte", soort: "haakje" }), null));
    await expect(puntVan(await eenOpgave(kwartiermaker), id)).rejects.toHaveProperty("status", 404);
    await expect(puntVan(opgave, "onzin")).rejects.toHaveProperty("status", 404);
  });

  it("is connected at once where that is asked, or is not put there at all", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    const uitdaging = await eenPunt(kwartiermaker, opgave, "uitdaging");
    expect(await puntToevoegen(kwartiermaker, opgave, punt({ titel: "Nog een" }), uitdaging)).toEqual({ ok: false, reden: "zelfde-soort" });
    expect((await findKaart(opgave)).kaart.punten).toHaveLength(1);
    moet(await puntToevoegen(kwartiermaker, opgave, punt({ titel: "Lantaarn", soort: "oplossing", niveau: "inzicht" }), uitdaging));
    const { kaart } = await findKaart(opgave);
    expect(kaart.lijnen).toMatchObject([{ van: uitdaging, naar: kaart.punten.find(({ titel }) => titel === "Lantaarn")!.id }]);
  });

  it("is renamed once of two times at once, and keeps its soort once something hangs on it", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    const id = await eenPunt(kwartiermaker, opgave, "uitdaging", "Oud");
    const gevonden = await puntVan(opgave, id);
    moet(await puntWijzigen(kwartiermaker, opgave, gevonden, punt({ titel: "Nieuw" })));
    expect(await puntWijzigen(kwartiermaker, opgave, gevonden, punt({ titel: "Anders" }))).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    const nu = await puntVan(opgave, id); // read before anything hung on it
    await geprioriteerd(kwartiermaker, opgave, id);
    expect(await puntWijzigen(kwartiermaker, opgave, nu, punt({ titel: "Nieuw", soort: "haakje", versie: "2" }))).toEqual({ ok: false, reden: "soort-vast" });
    expect(await puntVan(opgave, id)).toMatchObject({ titel: "Nieuw", soort: "uitdaging", versie: 2 });
    expect(await puntVerwijderen(kwartiermaker, opgave, nu)).toEqual({ ok: false, reden: "in-gebruik" });
  });

  it("goes with its lines and its place", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    const [uitdaging, oplossing] = [await eenPunt(kwartiermaker, opgave, "uitdaging"), await eenPunt(kwartiermaker, opgave, "oplossing")];
    moet(await lijnLeggen(kwartiermaker, opgave, oplossing, uitdaging));
    await positieBewaren(opgave, { knoop: oplossing, x: 10, y: -20 });
    expect(await findKaart(opgave)).toMatchObject({ kaart: { lijnen: [{ van: uitdaging, naar: oplossing }] }, posities: [{ knoop: oplossing, x: 10, y: -20 }] });
    moet(await puntVerwijderen(kwartiermaker, opgave, await puntVan(opgave, oplossing)));
    expect(await findKaart(opgave)).toMatchObject({ kaart: { lijnen: [] }, posities: [] });
  });
});

describe("a line", () => {
  it("is drawn once, whichever way and whoever is first", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    const [uitdaging, oplossing] = [await eenPunt(kwartiermaker, opgave, "uitdaging"), await eenPunt(kwartiermaker, opgave, "oplossing")];
    const uitkomsten = await Promise.all([lijnLeggen(kwartiermaker, opgave, uitdaging, oplossing), lijnLeggen(kwartiermaker, opgave, oplossing, uitdaging)]);
    expect(uitkomsten).toContainEqual({ ok: true });
    expect(uitkomsten).toContainEqual({ ok: false, reden: "al-verbonden" });
    const [lijn] = (await findKaart(opgave)).kaart.lijnen;
    await expect(lijnWegnemen(kwartiermaker, await eenOpgave(kwartiermaker), lijn!.id)).rejects.toHaveProperty("status", 404);
    moet(await lijnWegnemen(kwartiermaker, opgave, lijn!.id));
    await kaartOrdenen(opgave);
    expect((await findKaart(opgave)).kaart.lijnen).toEqual([]);
  });
});

describe("samenhang between opgaven", () => {
  it("never goes round, also not when two people close the circle together", async () => {
    const [a, b, c] = [await eenOpgave(kwartiermaker), await eenOpgave(kwartiermaker), await eenOpgave(kwartiermaker)];
    expect(await samenhangLeggen(kwartiermaker, a, a.sleutel, "")).toEqual({ ok: false, reden: "met-zichzelf" });
    expect(await samenhangLeggen(kwartiermaker, a, "geen-opgave", "")).toEqual({ ok: false, reden: "opgave-onbekend" });
    moet(await samenhangLeggen(kwartiermaker, a, b.sleutel, "Eerst dit"));
    expect(await samenhangLeggen(kwartiermaker, a, b.sleutel, "")).toEqual({ ok: false, reden: "al-samenhang" });
    expect(await samenhangLeggen(kwartiermaker, b, a.sleutel, "")).toEqual({ ok: false, reden: "kring" });
    const uitkomsten = await Promise.all([samenhangLeggen(kwartiermaker, b, c.sleutel, ""), samenhangLeggen(kwartiermaker, c, a.sleutel, "")]);
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
    const [buur] = (await findKaart(a)).kaart.buren;
    expect(buur).toMatchObject({ sleutel: b.sleutel, richting: "naar", uitleg: "Eerst dit" });
    expect((await findKaart(b)).kaart.buren).toContainEqual(expect.objectContaining({ sleutel: a.sleutel, richting: "van" }));
    await samenhangWegnemen(kwartiermaker, b, buur!.id);
    expect((await findKaart(a)).kaart.buren).toEqual(expect.not.arrayContaining([expect.objectContaining({ sleutel: b.sleutel })]));
  });
});

describe("lessons and the inventory", () => {
  const les = (velden: Record<string, string>) => leerervaringSchema.parse({ opgave: "", spoor: "werkwijze", les: "Begin in één café", op: "1-11-2021", ...velden });
  const gevonden = async (vraag: string) => (await listLeerervaringen(leerervaringfilterUit(new URLSearchParams(vraag)))).rijen.map(({ les }) => les);

  it("refuse a traject or treintje that is not theirs, and a day to come", async () => {
    const treintje = await eenTreintje(kwartiermaker);
    const ander = await eenOpgave(kwartiermaker);
    expect(await leerervaringOpslaan(kwartiermaker, null, les({ opgave: "geen" }), VANDAAG)).toEqual({ ok: false, reden: "opgave-onbekend" });
    expect(await leerervaringOpslaan(kwartiermaker, null, les({ opgave: ander.sleutel, treintje: treintje.sleutel }), VANDAAG)).toEqual({ ok: false, reden: "treintje-onbekend" });
    expect(await leerervaringOpslaan(kwartiermaker, null, les({ opgave: ander.sleutel, op: "16-11-2021" }), VANDAAG)).toEqual({ ok: false, reden: "in-de-toekomst" });
  });

  it("are found without accents, by spoor, traject and step; a per cent sign means itself", async () => {
    const treintje = await eenTreintje(kwartiermaker);
    moet(await leerervaringOpslaan(kwartiermaker, null, les({ opgave: treintje.opgave.sleutel, treintje: treintje.sleutel, stap: "4" }), VANDAAG));
    moet(await leerervaringOpslaan(kwartiermaker, null, les({ opgave: treintje.opgave.sleutel, les: "Reken op 100% inzet", spoor: "governance" }), VANDAAG));
    expect(await gevonden("zoek=een+CAFE")).toEqual(["Begin in één café"]);
    expect(await gevonden("zoek=%25")).toEqual(["Reken op 100% inzet"]);
    expect(await gevonden(`spoor=governance&opgave=${treintje.opgave.sleutel}`)).toEqual(["Reken op 100% inzet"]);
    expect(await gevonden("stap=4")).toEqual(["Begin in één café"]);
    const rij = await prisma.leerervaring.findFirstOrThrow({ where: { stap: 4 } });
    const oud = await leerervaringUitAdres(rij.id);
    moet(await leerervaringOpslaan(kwartiermaker, oud, les({ opgave: treintje.opgave.sleutel, les: "Anders", versie: "1" }), VANDAAG));
    expect(await leerervaringOpslaan(kwartiermaker, oud, les({ opgave: treintje.opgave.sleutel, les: "Nog anders", versie: "1" }), VANDAAG)).toEqual({ ok: false, reden: "intussen-gewijzigd" });
  });

  it("list the pilots beside the solutions of the maps, by category, niveau and fase", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    moet(await puntToevoegen(kwartiermaker, opgave, punt({ soort: "oplossing", titel: "Deelauto’s", niveau: "oplossingen", fase: "starten", categorie: "mobility" }), null));
    const pilot = pilotSchema.parse({ titel: "Zorgtablet", niveau: "oplossingen", fase: "optimaliseren", categorie: "living" });
    moet(await pilotOpslaan(kwartiermaker, null, pilot));
    expect(await pilotOpslaan(kwartiermaker, null, pilot)).toEqual({ ok: false, reden: "titel-bezet" });
    const titels = async (vraag: string) => (await listInventaris(inventarisfilterUit(new URLSearchParams(vraag)))).rijen.map(({ titel }) => titel);
    expect(await titels("niveau=oplossingen")).toEqual(["Deelauto’s", "Zorgtablet"]);
    expect(await titels("herkomst=pilot")).toEqual(["Zorgtablet"]);
    expect(await titels("categorie=mobility&fase=starten")).toEqual(["Deelauto’s"]);
    expect(await titels("zoek=zorgtab")).toEqual(["Zorgtablet"]);
  });
});
