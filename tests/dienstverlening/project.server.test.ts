import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { filterUitAdres } from "~/dienstverlening/project-filter";
import { findProject, listAlleProjecten, listProjecten, projectBevestigen, projectMaken, projectOmTeWijzigen, projectWijzigen } from "~/dienstverlening/project.server";
import { listLogregels } from "~/logboek/logboek.server";
import { listUitvoerders } from "~/toegang/gebruiker.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker, eenGemeente, eenProject, invoer } from "./samen";

let ocd: Gebruiker;
let medewerker: Gebruiker;
const logboek = async (code: string) => (await listLogregels({ van: { onderwerp: "project", onderwerpId: code } })).regels;

beforeAll(async () => {
  [ocd, medewerker] = [await eenGebruiker("ocd"), await eenGebruiker("medewerker")];
});

describe("making a project", () => {
  it("refuses a code that exists, an organisation and a person that do not, and saves nothing", async () => {
    await eenProject(ocd, "T-1");
    expect(await projectMaken(ocd, "T-1", invoer())).toEqual({ ok: false, reden: "code-bezet" });
    for (const onbekend of ["nonsens", "00000000-0000-0000-0000-000000000000"]) {
      expect(await projectMaken(ocd, "T-2", invoer({ opdrachtgevers: onbekend }))).toEqual({ ok: false, reden: "opdrachtgever-onbekend" });
      expect(await projectMaken(ocd, "T-2", invoer({ uitvoerders: onbekend }))).toEqual({ ok: false, reden: "uitvoerder-onbekend" });
    }
    expect(await findProject("T-2")).toBeNull();
    expect(await logboek("T-2")).toEqual([]);
  });

  it("saves everything with its line in the logboek", async () => {
    const { id } = await eenGemeente("Testdam", 5);
    const project = await eenProject(ocd, "T-3", { titel: "Café Crème", opdrachtgevers: id, publicaties: "Lees https://a.nl/x" });
    expect(project).toMatchObject({ titel: "Café Crème", publicaties: [{ titel: "Lees", url: "https://a.nl/x" }] });
    expect(project.zoektekst).toBe("t-3 cafe creme");
    const [regel] = await logboek("T-3");
    expect(regel).toMatchObject({ doorNaam: ocd.naam, omschrijving: "maakte het project" });
    expect(regel?.wijzigingen).toContainEqual({ veld: "Opdrachtgevers", van: "", naar: "Testdam" });
  });
});

describe("changing a project", () => {
  it("is refused to a medewerker who does not carry it out, and for a project that is not there", async () => {
    await eenProject(ocd, "T-4");
    await expect(projectOmTeWijzigen(medewerker, "T-4")).rejects.toMatchObject({ status: 403 });
    await expect(projectOmTeWijzigen(ocd, "bestaat-niet")).rejects.toMatchObject({ status: 404 });
  });

  it("lets the second of two savers see the first one's version, and loses neither", async () => {
    const project = await eenProject(ocd, "T-5", { uitvoerders: medewerker.id });
    expect(await projectWijzigen(ocd, project, invoer({ titel: "Van de eerste" }))).toEqual({ ok: true });
    expect(await projectWijzigen(medewerker, project, invoer({ titel: "Van de tweede" }))).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    expect(await findProject("T-5")).toMatchObject({ titel: "Van de eerste", versie: 2 });
    expect((await logboek("T-5")).filter(({ omschrijving }) => omschrijving === "wijzigde het project")).toHaveLength(1);
  });

  it("lets one of ten at once win", async () => {
    const project = await eenProject(ocd, "T-6");
    const uitkomsten = await Promise.all(Array.from({ length: 10 }, (_, i) => projectWijzigen(ocd, project, invoer({ titel: `Poging ${i}` }))));
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("refuses a start after an oplevering, at its field, and lets one that stood so already be", async () => {
    const project = await eenProject(ocd, "T-10");
    await prisma.oplevering.create({ data: { projectId: project.id, geplandOp: new Date("2021-12-31"), geplandPrecisie: "dag" } });
    const nu = (await findProject("T-10"))!;
    expect(await projectWijzigen(ocd, nu, invoer({ startdatum: "1-1-2022" }))).toEqual({ ok: false, reden: "start-na-oplevering" });
    expect((await findProject("T-10"))!.regels.startdatum).toBe("2021-07-01");
    await prisma.project.update({ where: { id: project.id }, data: { startdatum: new Date("2022-02-02") } });
    expect(await projectWijzigen(ocd, (await findProject("T-10"))!, invoer({ startdatum: "2-2-2022" }))).toEqual({ ok: true });
  });

  it("offers who carries it out to stay, also when blocked, and nobody else who is", async () => {
    const [weg, vreemd] = [await eenGebruiker("medewerker", "Weg"), await eenGebruiker("medewerker", "Vreemd")];
    const project = await eenProject(ocd, "T-9", { uitvoerders: weg.id });
    await prisma.gebruiker.updateMany({ where: { id: { in: [weg.id, vreemd.id] } }, data: { geblokkeerdOp: new Date() } });
    const keuze = (await listUitvoerders(project)).map(({ id }) => id);
    expect([keuze.includes(weg.id), keuze.includes(vreemd.id), keuze.includes(medewerker.id)]).toEqual([true, false, true]);
  });

  it("says that a project was looked after", async () => {
    const project = await eenProject(ocd, "T-7");
    await prisma.project.update({ where: { code: "T-7" }, data: { bijgewerktOp: new Date("2021-01-01") } });
    await projectBevestigen(ocd, project);
    expect((await findProject("T-7"))?.bijgewerktOp.getFullYear()).toBeGreaterThan(2021);
  });
});

describe("the list", () => {
  const zoek = async (adres: string) => (await listProjecten(ocd, filterUitAdres(new URLSearchParams(adres)).filter, "2021-12-31")).projecten.map(({ code }) => code);

  beforeAll(async () => {
    await eenProject(ocd, "L-1", { titel: "Één ÉCLAIR 100%", domein: "sociaal" });
    await eenProject(ocd, "L-2", { titel: "Een eclair 100x", dienstverlening: "basis", frequentie: "kwartaal", uitvoerders: ocd.id });
    await eenProject(ocd, "L-3", { titel: "Eclair later", startdatum: "1-3-2022" });
  });

  it("finds whatever the accents and capitals, and takes % and _ for what they are", async () => {
    for (const woord of ["eclair", "éclair", "ECLAIR"]) expect((await zoek(`zoek=${woord}`)).sort()).toEqual(["L-1", "L-2", "L-3"]);
    expect(await zoek("zoek=100%25")).toEqual(["L-1"]);
    expect(await zoek("zoek=100_")).toEqual([]);
    expect(await zoek("zoek=eclair+100x")).toEqual(["L-2"]);
  });

  it("narrows by each choice", async () => {
    expect(await zoek("zoek=eclair&dienstverlening=basis")).toEqual(["L-2"]);
    expect(await zoek("zoek=eclair&domein=sociaal")).toEqual(["L-1"]);
    expect(await zoek("zoek=eclair&mijn=ja")).toEqual(["L-2"]);
    expect(await zoek("zoek=eclair&status=gepland")).toEqual(["L-3"]);
    expect(await zoek("zoek=eclair&halfjaar=eerste+helft+2021")).toEqual([]);
    expect((await zoek("zoek=eclair&halfjaar=2021-h2")).sort()).toEqual(["L-1", "L-2"]);
    expect(await zoek("zoek=eclair&opdrachtgever=onbekend")).toEqual([]);
  });

  it("sorts both ways and pages without a query per row", async () => {
    expect(await zoek("zoek=eclair&sorteer=code")).toEqual(["L-1", "L-2", "L-3"]);
    expect(await zoek("zoek=eclair&sorteer=code&richting=aflopend")).toEqual(["L-3", "L-2", "L-1"]);
    const { filter } = filterUitAdres(new URLSearchParams("zoek=eclair&sorteer=code&pagina=2"));
    expect(await listProjecten(ocd, filter, "2021-12-31", 2)).toMatchObject({ aantal: 3, paginas: 2, projecten: [{ code: "L-3" }] });
    expect((await listAlleProjecten(ocd, filter, "2021-12-31")).map(({ code }) => code)).toEqual(["L-1", "L-2", "L-3"]);
  });
});
