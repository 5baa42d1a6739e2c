import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { opleveringHerplannen, opleveringVan } from "~/dienstverlening/oplevering.server";
import { findProject } from "~/dienstverlening/project.server";
import { agendasleutelIntrekken, agendasleutelMaken, heeftAgendasleutel, isAgendasleutel } from "~/koers/agenda.server";
import { icsVan } from "~/koers/ics";
import { bereiktOp, staatVan } from "~/koers/mijlpaal";
import { mijlpaalSchema, mijlpaalWaarden, nieuweMijlpaalSchema } from "~/koers/mijlpaal-formulier";
import { bevestigingIntrekken, listMijlpalen, mijlpaalBevestigen, mijlpaalHervatten, mijlpaalLatenVervallen, mijlpaalMaken, mijlpaalUitAdres, mijlpaalVerplaatsen, mijlpaalWijzigen } from "~/koers/mijlpaal.server";
import { oordeelGeven } from "~/koers/oordeel.server";
import { spoorboekjeVan, werkjaar } from "~/koers/spoorboekje.server";
import { kwartaalVanSleutel } from "~/periode/kwartaal";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { trajectVerzetten } from "~/smart-society/traject.server";
import { rondeSluiten } from "~/smart-society/treintje.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker, eenProject } from "../dienstverlening/samen";
import { eenOpgave, eenTreintje, moet } from "../smart-society/samen";

const VANDAAG = "2021-11-15";
let door: Gebruiker;
beforeAll(async () => {
  door = await eenGebruiker("kwartiermaker");
});

const invoer = (velden: Record<string, string | string[]> = {}) => nieuweMijlpaalSchema.parse({ titel: "Startnotitie", spoor: "strategie", kwartaal: "Q4 2021", ...velden });
const eenMijlpaal = async (velden: Record<string, string | string[]> = {}) => mijlpaalUitAdres(moet(await mijlpaalMaken(door, 2021, invoer(velden))).id);
const naar = (kwartaal: string, versie: number, reden = "Daarom.") => ({ kwartaal: kwartaalVanSleutel(kwartaal)!, reden, versie });
const logregels = (id: string) => prisma.logregel.findMany({ where: { onderwerp: "mijlpaal", onderwerpId: id }, orderBy: { id: "asc" } });

describe("making a milestone", () => {
  it("is refused outside the year, and with work that does not exist; nothing is kept", async () => {
    expect(await mijlpaalMaken(door, 2021, invoer({ kwartaal: "1e kwartaal 2022" }))).toEqual({ ok: false, reden: "buiten-het-jaar" });
    for (const werk of [{ trajecten: ["bestaat-niet"], stap: "2" }, { treintjes: ["bestaat-niet"] }] as Record<string, string | string[]>[]) expect(await mijlpaalMaken(door, 2021, invoer(werk))).toEqual({ ok: false, reden: "werk-onbekend" });
    expect(await mijlpaalMaken(door, 2021, invoer({ projecten: "OCD-0, OCD-1" }))).toEqual({ ok: false, reden: "werk-onbekend", zin: "Er is geen project met de code OCD-0 of OCD-1." });
    expect(await prisma.mijlpaal.count()).toBe(0);
  });

  it.each([{ titel: "" }, { titel: "x".repeat(121) }, { spoor: "zijspoor" }, { kwartaal: "" }, { kwartaal: "2021" }, { kwartaal: "Q5 2021" }, { stap: "1" }, { stap: "8" }, { trajecten: ["een"] }])("its form refuses %j", (velden) => {
    expect(nieuweMijlpaalSchema.safeParse({ titel: "Startnotitie", spoor: "strategie", kwartaal: "Q4 2021", ...velden }).success).toBe(false);
  });

  it("keeps its work, and reads back what its form wrote", async () => {
    const [opgave, treintje, project] = [await eenOpgave(door), await eenTreintje(door), await eenProject(door, "OCD-2021-901")];
    const { velden, mijlpaal } = await eenMijlpaal({ trajecten: [opgave.sleutel], stap: "5", treintjes: [treintje.sleutel], projecten: `${project.code}, ${project.code}` });
    expect(velden).toMatchObject({ trajecten: [opgave.sleutel], stap: 5, treintjes: [treintje.sleutel], projecten: [project.code] });
    const { versie: _, ...terug } = mijlpaalSchema.parse(mijlpaalWaarden(velden));
    expect(terug).toEqual(velden);
    expect((await logregels(mijlpaal.id)).map(({ gebeurtenis }) => gebeurtenis)).toEqual(["mijlpaal-gemaakt"]);
  });

  it("is not found by what is no id", async () => {
    for (const id of [undefined, "", "x", "00000000-0000-7000-8000-000000000000"]) await expect(mijlpaalUitAdres(id)).rejects.toHaveProperty("status", 404);
  });
});

describe("moving a milestone", () => {
  it("is refused to where it is, too far, from an old version, once it is reached or dropped", async () => {
    const gevonden = await eenMijlpaal();
    for (const [kwartaal, reden] of [["2021-k4", "zelfde-kwartaal"], ["2019-k1", "te-ver"]] as const) expect(await mijlpaalVerplaatsen(door, gevonden, naar(kwartaal, 1), VANDAAG)).toEqual({ ok: false, reden });
    expect(await mijlpaalVerplaatsen(door, gevonden, naar("2022-k1", 0), VANDAAG)).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    moet(await mijlpaalBevestigen(door, gevonden, { op: "2021-10-01", volgens: "wij", versie: 1 }, VANDAAG));
    expect(await mijlpaalVerplaatsen(door, await mijlpaalUitAdres(gevonden.mijlpaal.id), naar("2022-k1", 2), VANDAAG)).toEqual({ ok: false, reden: "al-bereikt" });
  });

  it("twice keeps both reasons and the quarter it was first planned in", async () => {
    const { mijlpaal: { id } } = await eenMijlpaal();
    moet(await mijlpaalVerplaatsen(door, await mijlpaalUitAdres(id), naar("2022-k1", 1, "Eerst dit."), VANDAAG));
    moet(await mijlpaalVerplaatsen(door, await mijlpaalUitAdres(id), naar("2022-k3", 2, "Toen dat."), VANDAAG));
    const { mijlpaal } = await mijlpaalUitAdres(id);
    expect(mijlpaal.verplaatsingen.map(({ van, naar, reden }) => [van, naar, reden])).toEqual([["2021-k4", "2022-k1", "Eerst dit."], ["2022-k1", "2022-k3", "Toen dat."]]);
    expect((await logregels(id)).slice(1).map(({ reden }) => reden)).toEqual(["Eerst dit.", "Toen dat."]);
  });

  it("by two at once happens once", async () => {
    const gevonden = await eenMijlpaal();
    const uitkomsten = await Promise.all([mijlpaalVerplaatsen(door, gevonden, naar("2022-k1", 1), VANDAAG), mijlpaalVerplaatsen(door, gevonden, naar("2022-k2", 1), VANDAAG)]);
    expect(uitkomsten.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await mijlpaalUitAdres(gevonden.mijlpaal.id)).mijlpaal.verplaatsingen).toHaveLength(1);
  });
});

describe("confirming a milestone", () => {
  it("is refused ahead of time, where work decides, when dropped, and twice", async () => {
    const { mijlpaal: { id } } = await eenMijlpaal();
    const bevestig = async (op: string) => mijlpaalBevestigen(door, await mijlpaalUitAdres(id), { op, volgens: "de stuurgroep", versie: (await mijlpaalUitAdres(id)).versie }, VANDAAG);
    expect(await bevestig("2021-11-16")).toEqual({ ok: false, reden: "in-de-toekomst" });
    const metWerk = await eenMijlpaal({ trajecten: [(await eenOpgave(door)).sleutel], stap: "2" });
    expect(await mijlpaalBevestigen(door, metWerk, { op: VANDAAG, volgens: "wij", versie: 1 }, VANDAAG)).toEqual({ ok: false, reden: "volgt-uit-werk" });
    moet(await bevestig("2021-11-15"));
    expect(await bevestig("2021-11-15")).toEqual({ ok: false, reden: "al-bereikt" });
    expect(await mijlpaalLatenVervallen(door, await mijlpaalUitAdres(id), { reden: "x", versie: 2 }, VANDAAG)).toEqual({ ok: false, reden: "al-bereikt" });
  });

  it("can be taken back with a reason, and only then", async () => {
    const gevonden = await eenMijlpaal();
    expect(await bevestigingIntrekken(door, gevonden, { reden: "x", versie: 1 })).toEqual({ ok: false, reden: "niet-bevestigd" });
    moet(await mijlpaalBevestigen(door, gevonden, { op: "2021-10-01", volgens: "wij", versie: 1 }, VANDAAG));
    const nu = await mijlpaalUitAdres(gevonden.mijlpaal.id);
    expect(staatVan(nu.mijlpaal, VANDAAG)).toBe("bereikt");
    moet(await bevestigingIntrekken(door, nu, { reden: "Toch niet.", versie: 2 }));
    expect(staatVan((await mijlpaalUitAdres(nu.mijlpaal.id)).mijlpaal, VANDAAG)).toBe("aan-de-beurt");
    expect((await logregels(nu.mijlpaal.id)).at(-1)).toMatchObject({ gebeurtenis: "bevestiging-ingetrokken", reden: "Toch niet." });
  });

  it("waits while work hangs on it: then that decides", async () => {
    const gevonden = await eenMijlpaal();
    moet(await mijlpaalBevestigen(door, gevonden, { op: "2021-10-01", volgens: "wij", versie: 1 }, VANDAAG));
    const nu = await mijlpaalUitAdres(gevonden.mijlpaal.id);
    const opgave = await eenOpgave(door);
    moet(await mijlpaalWijzigen(door, nu, { ...nu.velden, trajecten: [opgave.sleutel], treintjes: [], projecten: [], stap: 2, versie: 2 }));
    const metWerk = await mijlpaalUitAdres(gevonden.mijlpaal.id);
    expect(staatVan(metWerk.mijlpaal, VANDAAG)).toBe("aan-de-beurt");
    moet(await mijlpaalWijzigen(door, metWerk, { ...metWerk.velden, trajecten: [], treintjes: [], projecten: [], versie: 3 }));
    expect(staatVan((await mijlpaalUitAdres(gevonden.mijlpaal.id)).mijlpaal, VANDAAG)).toBe("bereikt");
  });
});

describe("a milestone that follows from work", () => {
  it("is reached by its traject, and not any more when that goes back", async () => {
    const opgave = await eenOpgave(door);
    const { mijlpaal: { id } } = await eenMijlpaal({ trajecten: [opgave.sleutel], stap: "2" });
    const nu = async () => bereiktOp((await mijlpaalUitAdres(id)).mijlpaal, "2099-01-01");
    expect(await nu()).toBeNull();
    moet(await trajectVerzetten(door, opgave, { van: 1, naar: 2, reden: "Toch." }));
    expect(await nu()).not.toBeNull();
    moet(await trajectVerzetten(door, opgave, { van: 2, naar: 1, reden: "Terug." }));
    expect(await nu()).toBeNull();
  });

  it("is reached by its treintje and its project together", async () => {
    const [treintje, project] = [await eenTreintje(door), await eenProject(door, "OCD-2021-902")];
    const { mijlpaal: { id } } = await eenMijlpaal({ treintjes: [treintje.sleutel], projecten: project.code });
    const nu = async () => bereiktOp((await mijlpaalUitAdres(id)).mijlpaal, "2099-01-01");
    moet(await rondeSluiten(door, treintje));
    expect(await nu()).toBeNull(); // the project has no opleveringen: nothing is promised, so nothing is delivered
    const { id: projectId } = await prisma.project.findUniqueOrThrow({ where: { code: project.code } });
    const oplevering = await prisma.oplevering.create({ data: { projectId, geplandOp: new Date("2021-12-31"), geplandPrecisie: "maand" } });
    expect(await nu()).toBeNull();
    await prisma.oplevering.update({ where: { id: oplevering.id }, data: { opgeleverdOp: new Date("2098-05-05"), opgeleverdPrecisie: "dag" } });
    expect(await nu()).toBe("2098-05-05");
  });

  it("is not reached by putting off what it waits for", async () => {
    const { code } = await eenProject(door, "OCD-2021-903");
    const { id: projectId } = await prisma.project.findUniqueOrThrow({ where: { code } });
    await prisma.oplevering.create({ data: { projectId, geplandOp: new Date("2021-12-20"), geplandPrecisie: "dag", opgeleverdOp: new Date("2021-12-20"), opgeleverdPrecisie: "dag" } });
    const open = await prisma.oplevering.create({ data: { projectId, geplandOp: new Date("2021-12-31"), geplandPrecisie: "dag" } });
    const { mijlpaal: { id } } = await eenMijlpaal({ projecten: code });
    const nu = async () => bereiktOp((await mijlpaalUitAdres(id)).mijlpaal, "2099-01-01");
    expect(await nu()).toBeNull();
    const project = (await findProject(code))!;
    const gepland = { op: "2022-03-31", precisie: "dag" } as const;
    moet(await opleveringHerplannen(door, project, opleveringVan(project, open.id), { gepland, reden: "Later.", versie: 1 }));
    expect(await nu()).toBeNull();
  });

  it("is changed once of two times at once, and its old work is gone", async () => {
    const [een, ander] = [await eenOpgave(door), await eenOpgave(door)];
    const gevonden = await eenMijlpaal({ trajecten: [een.sleutel], stap: "2" });
    const met = (trajecten: string[]) => mijlpaalWijzigen(door, gevonden, { ...gevonden.velden, treintjes: [], projecten: [], trajecten, versie: 1 });
    expect((await Promise.all([met([ander.sleutel]), met([])])).map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await mijlpaalUitAdres(gevonden.mijlpaal.id)).velden.trajecten).not.toContain(een.sleutel);
    expect((await opgaveUitAdres(een.sleutel)).sleutel).toBe(een.sleutel);
  });
});

describe("dropping a milestone", () => {
  it("keeps it to be read, with the reason, and can be undone", async () => {
    const { mijlpaal: { id } } = await eenMijlpaal();
    expect(await mijlpaalHervatten(door, await mijlpaalUitAdres(id), { reden: "x", versie: 1 }, VANDAAG)).toEqual({ ok: false, reden: "niet-vervallen" });
    moet(await mijlpaalLatenVervallen(door, await mijlpaalUitAdres(id), { reden: "Niet nodig.", versie: 1 }, VANDAAG));
    const weg = await mijlpaalUitAdres(id);
    expect([staatVan(weg.mijlpaal, VANDAAG), weg.mijlpaal.vervallen?.reden]).toEqual(["vervallen", "Niet nodig."]);
    for (const doe of [() => mijlpaalLatenVervallen(door, weg, { reden: "x", versie: 2 }, VANDAAG), () => mijlpaalVerplaatsen(door, weg, naar("2022-k1", 2), VANDAAG), () => mijlpaalBevestigen(door, weg, { op: VANDAAG, volgens: "x", versie: 2 }, VANDAAG)]) expect(await doe()).toEqual({ ok: false, reden: "vervallen" });
    moet(await mijlpaalHervatten(door, weg, { reden: "Toch wel.", versie: 2 }, "2021-12-01"));
    const weer = (await mijlpaalUitAdres(id)).mijlpaal;
    expect([staatVan(weer, VANDAAG), staatVan(weer, "2021-12-01")]).toEqual(["vervallen", "aan-de-beurt"]);
  });
});

describe("the spoorboekje as a page", () => {
  it("opens at the year of what is still to come, shows a half-year as it stood then, and lets nobody edit the past", async () => {
    const { mijlpaal: { id } } = await eenMijlpaal({ titel: "Zoals toen" });
    moet(await mijlpaalVerplaatsen(door, await mijlpaalUitAdres(id), naar("2022-k3", 1), VANDAAG));
    await oordeelGeven(door, 2021, "strategie", { oordeel: "opKoers", toelichting: "Het gaat goed." });
    expect(await werkjaar("2021-01-01")).toBe(2021);
    const nu = await spoorboekjeVan(door, "2021", new URLSearchParams(), "2099-01-01");
    await prisma.mijlpaal.update({ where: { id }, data: { aangemaaktOp: new Date("2021-01-11") } });
    const toen = await spoorboekjeVan(door, "2021", new URLSearchParams({ halfjaar: "2021-h1" }), "2099-01-01");
    const rij = (boekje: typeof nu) => boekje.mijlpalen.find((mijlpaal) => mijlpaal.id === id)!;
    expect([rij(nu).nu, rij(toen).nu]).toEqual(["3e kwartaal 2022", null]);
    expect([nu.magBewerken, toen.magBewerken, toen.teruggekeken?.label]).toEqual([true, false, "eerste helft 2021"]);
    expect(toen.mijlpalen).toHaveLength(1); // the others were not made yet
    expect(nu.sporen[0]!.oordeel?.tegen).toContain("Zoals toen");
    expect(toen.sporen[0]!.oordeel).toBeNull();
    await expect(spoorboekjeVan(door, "21", new URLSearchParams(), VANDAAG)).rejects.toHaveProperty("status", 404);
    await expect(spoorboekjeVan(door, "2021", new URLSearchParams({ halfjaar: "onzin" }), VANDAAG)).rejects.toHaveProperty("status", 404);
  });
});

describe("the calendar feed", () => {
  it("opens with the last secret alone, and with none once it is taken away or its owner is blocked", async () => {
    const lezer = await eenGebruiker("lezer");
    expect([await heeftAgendasleutel(lezer), await isAgendasleutel("")]).toEqual([false, false]);
    const eerste = await agendasleutelMaken(lezer);
    const tweede = await agendasleutelMaken(lezer);
    expect([await isAgendasleutel(eerste), await isAgendasleutel(tweede), await isAgendasleutel(`${tweede}x`)]).toEqual([false, true, false]);
    expect(await prisma.agendasleutel.findFirst({ where: { gebruikerId: lezer.id, id: tweede } })).toBeNull(); // only its hash is kept
    await prisma.gebruiker.update({ where: { id: lezer.id }, data: { geblokkeerdOp: new Date() } });
    expect(await isAgendasleutel(tweede)).toBe(false);
    await prisma.gebruiker.update({ where: { id: lezer.id }, data: { geblokkeerdOp: null } });
    await agendasleutelIntrekken(lezer);
    expect([await isAgendasleutel(tweede), await heeftAgendasleutel(lezer)]).toEqual([false, false]);
  });

  it("has every milestone on the last day of its quarter, moved ones with their reasons, dropped ones as cancelled", async () => {
    const { mijlpaal: { id } } = await eenMijlpaal({ titel: "Met; komma, en \\ streep" });
    moet(await mijlpaalVerplaatsen(door, await mijlpaalUitAdres(id), naar("2022-k1", 1, "Te vroeg."), VANDAAG));
    const tekst = icsVan(await listMijlpalen(), "https://voorbeeld.nl/mijlpalen/", "2099-01-01").replace(/\r\n /g, "");
    const gebeurtenis = tekst.split("BEGIN:VEVENT").find((deel) => deel.includes(id))!;
    for (const regel of [`UID:${id}@spoorboekje`, "SEQUENCE:1", "DTSTART;VALUE=DATE:20220331", "DTEND;VALUE=DATE:20220401", "SUMMARY:Met\\; komma\\, en \\\\ streep (te laat)", `https://voorbeeld.nl/mijlpalen/${id}`, "Te vroeg."]) expect(gebeurtenis).toContain(regel);
    expect(tekst.match(/BEGIN:VEVENT/g)).toHaveLength(await prisma.mijlpaal.count());
    expect(tekst).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(icsVan([], "https://voorbeeld.nl/", VANDAAG)).not.toContain("VEVENT");
  });
});
