import { beforeAll, describe, expect, it } from "vitest";
import { findProject } from "~/dienstverlening/project.server";
import { opleveringHerplannen, opleveringLeveren, opleveringToevoegen, opleveringVan, opleveringVerwijderen, projectHervatten, projectStopzetten } from "~/dienstverlening/oplevering.server";
import { projectPaginaVan } from "~/dienstverlening/project-pagina.server";
import { statusVan } from "~/dienstverlening/project-status";
import { dagenLater } from "~/periode/datum";
import { datumUitTekst } from "~/periode/datum-met-precisie";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker, eenProject } from "./samen";

const VANDAAG = "2022-02-10";
const datum = (tekst: string) => datumUitTekst(tekst)!;
let ocd: Gebruiker;

beforeAll(async () => {
  ocd = await eenGebruiker("ocd");
});

/** A project that started on 1 July 2021 with one planned oplevering. */
async function metOplevering(code: string, gepland: string) {
  await opleveringToevoegen(ocd, await eenProject(ocd, code), { omschrijving: "Rapport", gepland: datum(gepland) });
  return opnieuw(code);
}
async function opnieuw(code: string) {
  const project = (await findProject(code))!;
  return { project, oplevering: opleveringVan(project, project.opleveringen[0]?.id) };
}

describe("an oplevering", () => {
  it("is not planned before the start, and not found through another project", async () => {
    const { project, oplevering } = await metOplevering("O-1", "december 2021");
    expect(await opleveringToevoegen(ocd, project, { omschrijving: "", gepland: datum("mei 2021") })).toEqual({ ok: false, reden: "voor-de-start" });
    const ander = await eenProject(ocd, "O-2");
    expect(() => opleveringVan(ander, oplevering.id)).toThrow();
  });

  it("moves with a reason and keeps every date it had", async () => {
    const { project, oplevering } = await metOplevering("O-3", "oktober 2021");
    expect(await opleveringHerplannen(ocd, project, oplevering, { gepland: datum("oktober 2021"), reden: "x", versie: 1 })).toEqual({ ok: false, reden: "zelfde-datum" });
    expect(await opleveringHerplannen(ocd, project, oplevering, { gepland: datum("december 2021"), reden: "Later begonnen", versie: 1 })).toEqual({ ok: true });
    expect(await opleveringHerplannen(ocd, project, oplevering, { gepland: datum("januari 2022"), reden: "x", versie: 1 })).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    expect((await opnieuw("O-3")).oplevering.herplanningen).toMatchObject([{ van: datum("oktober 2021"), naar: datum("december 2021"), reden: "Later begonnen" }]);
  });

  it("that is late is delivered with its reason, which moves the plan", async () => {
    const { project, oplevering } = await metOplevering("O-4", "oktober 2021");
    const laat = { opgeleverd: datum("januari 2022"), versie: 1 };
    expect(await opleveringLeveren(ocd, project, oplevering, { ...laat, reden: "" }, VANDAAG)).toEqual({ ok: false, reden: "te-laat-zonder-reden" });
    expect(await opleveringLeveren(ocd, project, oplevering, { ...laat, reden: "Wachten op cijfers" }, VANDAAG)).toEqual({ ok: true });
    const na = await opnieuw("O-4");
    expect(na.oplevering).toMatchObject({ gepland: datum("januari 2022"), opgeleverd: datum("januari 2022"), herplanningen: [{ van: datum("oktober 2021"), reden: "Wachten op cijfers" }] });
    expect(statusVan(na.project.regels, VANDAAG)).toBe("afgerond");
    expect(await opleveringHerplannen(ocd, na.project, na.oplevering, { gepland: datum("mei 2022"), reden: "x", versie: 2 })).toEqual({ ok: false, reden: "al-opgeleverd" });
  });

  it("in a month that still runs counts from today, and not in one to come", async () => {
    const { project, oplevering } = await metOplevering("O-5", "maart 2022");
    expect(await opleveringLeveren(ocd, project, oplevering, { opgeleverd: datum("april 2022"), reden: "", versie: 1 }, VANDAAG)).toEqual({ ok: false, reden: "in-de-toekomst" });
    expect(await opleveringLeveren(ocd, project, oplevering, { opgeleverd: datum("februari 2022"), reden: "", versie: 1 }, VANDAAG)).toEqual({ ok: true });
    expect((await opnieuw("O-5")).oplevering.opgeleverd).toEqual({ op: VANDAAG, precisie: "maand" });
  });

  it("is taken away with what stood there in the logboek", async () => {
    const { project, oplevering } = await metOplevering("O-6", "maart 2022");
    await opleveringVerwijderen(ocd, project, oplevering);
    expect((await findProject("O-6"))?.opleveringen).toEqual([]);
  });
});

describe("standing still", () => {
  it("begins and ends with a reason and a day, one at a time", async () => {
    const project = await eenProject(ocd, "S-1");
    expect(await projectHervatten(ocd, project, VANDAAG, VANDAAG)).toEqual({ ok: false, reden: "niet-gestopt" });
    await projectStopzetten(ocd, project, { soort: "geparkeerd", vanaf: "2021-09-01", reden: "Geen tijd" }, VANDAAG);
    const gestopt = (await findProject("S-1"))!;
    expect(statusVan(gestopt.regels, VANDAAG)).toBe("geparkeerd");
    expect(await projectStopzetten(ocd, gestopt, { soort: "vervallen", vanaf: "2021-10-01", reden: "x" }, VANDAAG)).toEqual({ ok: false, reden: "al-gestopt" });
    expect(await projectHervatten(ocd, gestopt, "2021-08-01", VANDAAG)).toEqual({ ok: false, reden: "voor-de-stop" });
    expect(await projectHervatten(ocd, gestopt, "2022-01-01", VANDAAG)).toEqual({ ok: true });
    expect(statusVan((await findProject("S-1"))!.regels, VANDAAG)).toBe("lopend");
  });

  it("stops once when two press at once", async () => {
    const project = await eenProject(ocd, "S-2");
    expect(await projectStopzetten(ocd, project, { soort: "geparkeerd", vanaf: dagenLater(VANDAAG, 1), reden: "Straks" }, VANDAAG)).toEqual({ ok: false, reden: "stop-in-de-toekomst" });
    const stop = () => projectStopzetten(ocd, project, { soort: "geparkeerd", vanaf: "2021-09-01", reden: "Geen tijd" }, VANDAAG);
    expect((await Promise.all([stop(), stop()])).filter(({ ok }) => ok)).toHaveLength(1);
    expect((await findProject("S-2"))!.stopzettingen).toHaveLength(1);
  });

  it("still stands still when it goes on later, and the day can be given anew", async () => {
    const project = await eenProject(ocd, "S-3");
    await projectStopzetten(ocd, project, { soort: "geparkeerd", vanaf: "2021-09-01", reden: "Geen tijd" }, VANDAAG);
    expect(await projectHervatten(ocd, project, "2099-01-01", VANDAAG)).toEqual({ ok: true });
    expect(await projectStopzetten(ocd, project, { soort: "vervallen", vanaf: "2021-10-01", reden: "x" }, VANDAAG)).toEqual({ ok: false, reden: "al-gestopt" });
    expect((await projectPaginaVan(ocd, "S-3", VANDAAG)).stop).toMatchObject({ reden: "Geen tijd", verder: "1 januari 2099" });
    expect(await projectHervatten(ocd, project, VANDAAG, VANDAAG)).toEqual({ ok: true });
    expect(statusVan((await findProject("S-3"))!.regels, VANDAAG)).toBe("lopend");
  });
});
