import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { poortVan } from "~/smart-society/poort";
import { opgaveUitAdres, type GevondenOpgave } from "~/smart-society/opgave.server";
import { bruikbaarheidBevestigen, oplossingRealiseren, oplossingUitAdres, resultaatVastleggen } from "~/smart-society/oplossing.server";
import type { Stap } from "~/smart-society/stappen";
import { opgavenmanagerInstappen, teamlidToevoegen } from "~/smart-society/team.server";
import { aanbodIntrekken, aanbodToevoegen, listAanbod, prioriteringVastleggen, trajectVerzetten, zonderTreintjeVastleggen } from "~/smart-society/traject.server";
import { feitenUitRij, gekozenIn } from "~/smart-society/trajectrij.server";
import { nieuwTreintjeSchema } from "~/smart-society/treintje-formulier";
import { rondeHeropenen, rondeSluiten, treintjeMaken, treintjeUitAdres } from "~/smart-society/treintje.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker } from "../dienstverlening/samen";
import { eenOpgave, eenPunt, eenTreintje, eenWagonnetje, geprioriteerd, koppel, moet, VANDAAG } from "./samen";

let kwartiermaker: Gebruiker;
beforeAll(async () => {
  kwartiermaker = await eenGebruiker("kwartiermaker");
});

const opnieuw = (opgave: { sleutel: string }) => opgaveUitAdres(opgave.sleutel);
const openVan = async (opgave: GevondenOpgave) => {
  const nu = await opnieuw(opgave);
  return poortVan(nu.stap as Stap, feitenUitRij(nu, new Set())).filter(({ voldaan }) => !voldaan).map(({ sleutel }) => sleutel);
};
const verzet = (opgave: GevondenOpgave, van: number, naar: number, reden = "") => trajectVerzetten(kwartiermaker, opgave, { van, naar, reden });

describe("moving a traject", () => {
  it("is refused where nothing is filled in, whatever is posted", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    expect(await verzet(opgave, 1, 2)).toEqual({ ok: false, reden: "poort-open" });
    for (const naar of [0, 7, -1, 99]) expect(await verzet(opgave, 1, naar, "toch")).toEqual({ ok: false, reden: "stap-bestaat-niet" });
    expect(await verzet(opgave, 1, 3, "toch")).toEqual({ ok: false, reden: "stap-overgeslagen" });
    expect(await verzet(opgave, 1, 1, "toch")).toEqual({ ok: false, reden: "zelfde-stap" });
    expect(await verzet(opgave, 4, 5, "toch")).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    expect(await opnieuw(opgave)).toMatchObject({ stap: 1, overgangen: [] });
  });

  it("passes an open gate with a reason, and keeps which criteria were open", async () => {
    const opgave = await eenOpgave(kwartiermaker, { definitie: "Iets" });
    moet(await verzet(opgave, 1, 2, "De stuurgroep wil door"));
    expect(await verzet(opgave, 2, 1)).toEqual({ ok: false, reden: "terug-zonder-reden" });
    moet(await verzet(opgave, 2, 1, "Toch eerst de kern"));
    expect((await opnieuw(opgave)).overgangen).toMatchObject([
      { van: 1, naar: 2, reden: "De stuurgroep wil door", doorNaam: kwartiermaker.naam, openEisen: ["De kern van het vraagstuk is ingevuld", "Er is ten minste één uitdaging", "Ten minste één wagonnetje deed een eerste aanbod"] },
      { van: 2, naar: 1, reden: "Toch eerst de kern", openEisen: [] },
    ]);
  });

  it("happens once when two people do it at once", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    const uitkomsten = await Promise.all([verzet(opgave, 1, 2, "ik"), verzet(opgave, 1, 2, "ik ook"), verzet(opgave, 1, 2, "en ik")]);
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await opnieuw(opgave)).toMatchObject({ stap: 2, overgangen: [{ van: 1, naar: 2 }] });
  });

  it("goes from the first step to the last by meeting each gate, without a single reason", async () => {
    const opgave = await eenOpgave(kwartiermaker, { definitie: "Iets", kern: "Waarom" });
    expect(await openVan(opgave)).toEqual(["uitdaging", "aanbod"]);
    const uitdaging = await eenPunt(kwartiermaker, opgave, "uitdaging");
    const intern = await eenWagonnetje(kwartiermaker, 1, 100, 500);
    moet(await aanbodToevoegen(kwartiermaker, opgave, { wagonnetje: intern, bijdrage: "Cijfers" }));
    moet(await verzet(opgave, 1, 2));

    expect(await openVan(opgave)).toEqual(["opgavenmanager", "opgaventeam"]);
    for (const soort of ["manager", "lid"] as const) moet(await teamlidToevoegen(kwartiermaker, opgave, { naam: soort, functie: "", soort }));
    expect(await openVan(opgave)).toEqual(["opgavenmanager"]);
    const metTeam = await opnieuw(opgave);
    moet(await opgavenmanagerInstappen(kwartiermaker, metTeam, metTeam.team[0]!, VANDAAG, VANDAAG));
    moet(await verzet(opgave, 2, 3));

    expect(await openVan(opgave)).toEqual(["prioriteringssessie", "geprioriteerd"]);
    await geprioriteerd(kwartiermaker, opgave, uitdaging);
    moet(await verzet(opgave, 3, 4));

    expect(await openVan(opgave)).toEqual(["treintjes", "ronde-1", "dekking"]);
    const { sleutel } = moet(await treintjeMaken(kwartiermaker, nieuwTreintjeSchema.parse({ uitdaging, titel: "Het treintje", nodigUren: "60", nodigEuros: "500" })));
    const treintje = await treintjeUitAdres(sleutel);
    moet(await koppel(kwartiermaker, treintje, intern, { uren: "40", euros: "500", staat: "toegezegd" }));
    moet(await rondeSluiten(kwartiermaker, treintje));
    expect(await openVan(opgave)).toEqual(["dekking"]);
    expect(await verzet(opgave, 4, 5)).toEqual({ ok: false, reden: "poort-open" });
    moet(await koppel(kwartiermaker, treintje, await eenWagonnetje(kwartiermaker, 2, 20), { uren: "20", staat: "toegezegd" }));
    moet(await verzet(opgave, 4, 5));

    const oplossing = await eenPunt(kwartiermaker, opgave, "oplossing");
    expect(await openVan(opgave)).toEqual(["gerealiseerd", "bruikbaar"]);
    moet(await oplossingRealiseren(kwartiermaker, await oplossingUitAdres(oplossing), VANDAAG, VANDAAG));
    moet(await bruikbaarheidBevestigen(kwartiermaker, await oplossingUitAdres(oplossing), { op: VANDAAG, volgens: "de teamleider" }, VANDAAG));
    moet(await verzet(opgave, 5, 6));

    expect(await openVan(opgave)).toEqual(["resultaat"]);
    moet(await resultaatVastleggen(kwartiermaker, opgave, { oplossing, soort: "toegepast", toelichting: "", geleerd: "Begin klein", spoor: "werkwijze", op: VANDAAG }, VANDAAG));
    expect(await openVan(opgave)).toEqual([]);
    expect(await prisma.leerervaring.findMany({ where: { opgaveId: opgave.id } })).toMatchObject([{ les: "Begin klein", stap: 6, spoor: "werkwijze" }]);
    expect((await opnieuw(opgave)).overgangen.map(({ reden }) => reden)).toEqual([null, null, null, null, null]);
  });
});

describe("a prioriteringssessie", () => {
  it("is not in the future and chooses only uitdagingen of this map", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    const elders = await eenPunt(kwartiermaker, await eenOpgave(kwartiermaker), "uitdaging");
    const oplossing = await eenPunt(kwartiermaker, opgave, "oplossing");
    const sessie = { datum: VANDAAG, aanwezig: "x", uitkomst: "x" };
    expect(await prioriteringVastleggen(kwartiermaker, opgave, { ...sessie, datum: "2021-11-16", gekozen: [] }, VANDAAG)).toEqual({ ok: false, reden: "sessie-in-de-toekomst" });
    for (const gekozen of [[elders], [oplossing], ["onzin"]]) expect(await prioriteringVastleggen(kwartiermaker, opgave, { ...sessie, gekozen }, VANDAAG)).toEqual({ ok: false, reden: "uitdaging-onbekend" });
  });

  it("decides over the one before, by its date and not by when it was entered", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    const [een, twee] = [await eenPunt(kwartiermaker, opgave, "uitdaging"), await eenPunt(kwartiermaker, opgave, "uitdaging")];
    const sessie = (datum: string, ...gekozen: string[]) => prioriteringVastleggen(kwartiermaker, opgave, { datum, aanwezig: "x", uitkomst: "x", gekozen }, VANDAAG);
    moet(await sessie("2021-10-01", een));
    expect(await sessie("2021-11-01", twee)).toEqual({ ok: true, beslist: true });
    expect(await sessie("2021-09-01", een)).toEqual({ ok: true, beslist: false });
    expect([...gekozenIn(await opnieuw(opgave))]).toEqual([twee]);
    expect(await treintjeMaken(kwartiermaker, nieuwTreintjeSchema.parse({ uitdaging: een, titel: "x" }))).toEqual({ ok: false, reden: "niet-geprioriteerd" });
  });

  it("leaves an uitdaging without a treintje only with a reason, which ends when one comes", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    const uitdaging = await eenPunt(kwartiermaker, opgave, "uitdaging", "Wachten");
    await geprioriteerd(kwartiermaker, opgave, uitdaging);
    const eis = async () => poortVan(4, feitenUitRij(await opnieuw(opgave), new Set()))[0]!.voldaan;
    expect(await eis()).toBe(false);
    moet(await zonderTreintjeVastleggen(kwartiermaker, opgave, { id: uitdaging, titel: "Wachten" }, "Dit doet de provincie"));
    expect(await eis()).toBe(true);
    moet(await treintjeMaken(kwartiermaker, nieuwTreintjeSchema.parse({ uitdaging, titel: "Toch" })));
    expect((await opnieuw(opgave)).punten[0]).toMatchObject({ zonderTreintjeReden: null });
  });
});

describe("an offer and a result", () => {
  it("are refused for what does not exist, twice, or before its time", async () => {
    const opgave = await eenOpgave(kwartiermaker);
    const wagonnetje = await eenWagonnetje(kwartiermaker, 2, 0, 100);
    expect(await aanbodToevoegen(kwartiermaker, opgave, { wagonnetje: "geen", bijdrage: "x" })).toEqual({ ok: false, reden: "wagonnetje-onbekend" });
    moet(await aanbodToevoegen(kwartiermaker, opgave, { wagonnetje, bijdrage: "x" }));
    expect(await aanbodToevoegen(kwartiermaker, opgave, { wagonnetje, bijdrage: "y" })).toEqual({ ok: false, reden: "al-aangeboden" });
    await aanbodIntrekken(kwartiermaker, opgave, (await listAanbod(opgave))[0]!.id);
    expect(await listAanbod(opgave)).toEqual([]);

    const oplossing = await oplossingUitAdres(await eenPunt(kwartiermaker, opgave, "oplossing"));
    const resultaat = { oplossing: oplossing.id, soort: "gestopt" as const, toelichting: "", geleerd: "x", spoor: "strategie" as const, op: VANDAAG };
    expect(await bruikbaarheidBevestigen(kwartiermaker, oplossing, { op: VANDAAG, volgens: "x" }, VANDAAG)).toEqual({ ok: false, reden: "nog-niet-gerealiseerd" });
    expect(await oplossingRealiseren(kwartiermaker, oplossing, "2021-11-16", VANDAAG)).toEqual({ ok: false, reden: "in-de-toekomst" });
    moet(await oplossingRealiseren(kwartiermaker, oplossing, "2021-11-10", VANDAAG));
    expect(await oplossingRealiseren(kwartiermaker, oplossing, VANDAAG, VANDAAG)).toEqual({ ok: false, reden: "al-gerealiseerd" });
    const klaar = await oplossingUitAdres(oplossing.id);
    expect(await bruikbaarheidBevestigen(kwartiermaker, klaar, { op: "2021-11-09", volgens: "x" }, VANDAAG)).toEqual({ ok: false, reden: "voor-de-realisatie" });
    expect(await resultaatVastleggen(kwartiermaker, await eenOpgave(kwartiermaker), resultaat, VANDAAG)).toEqual({ ok: false, reden: "oplossing-onbekend" });
    expect(await resultaatVastleggen(kwartiermaker, opgave, { ...resultaat, op: "2022-01-01" }, VANDAAG)).toEqual({ ok: false, reden: "in-de-toekomst" });
  });
});

describe("the rounds of a treintje", () => {
  it("open and close in their order", async () => {
    const treintje = await eenTreintje(kwartiermaker);
    expect(await rondeHeropenen(kwartiermaker, treintje, "x")).toEqual({ ok: false, reden: "ronde-nog-open" });
    moet(await rondeSluiten(kwartiermaker, treintje));
    expect(await rondeSluiten(kwartiermaker, treintje)).toEqual({ ok: false, reden: "ronde-al-gesloten" });
    moet(await rondeHeropenen(kwartiermaker, treintje, "Nog een afdeling"));
    moet(await rondeSluiten(kwartiermaker, treintje));
    moet(await koppel(kwartiermaker, treintje, await eenWagonnetje(kwartiermaker, 2, 50)));
    expect(await rondeHeropenen(kwartiermaker, treintje, "x")).toEqual({ ok: false, reden: "ronde-2-rijdt-al" });
  });
});
