import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Momentopname } from "~/dienstverlening/momentopname";
import { halfjaarSleutel, halfjaarVan } from "~/periode/halfjaar";
import { vandaag } from "~/periode/klok.server";
import { transcriptie } from "../voorbeeld/transcriptie";
import { verstuur, vraag } from "./verzoek";

const HIER = "/tussenrapportages/2021-h2";
const als = "ocd" as const;
type Api = Momentopname & { periode: string; status: string; versie: number; sha256: string | null };
const api = async (pad = "/api/v1/tussenrapportages/2021-h2", wie: "ocd" | null = als) => (await (await vraag(pad, { als: wie })).json()) as Api;
const bytes = async (vorm: string, uitgave = 1) => Buffer.from(await (await vraag(`${HIER}/documenten/${vorm}?uitgave=${uitgave}`, { als: "lezer" })).arrayBuffer());

describe("the API of a concept", () => {
  let rapport: Api;
  beforeAll(async () => {
    rapport = await api();
  });

  it("is closed to whoever has no account or a wrong token, and says so as a problem", async () => {
    for (const [headers, status] of [[{}, 404], [{ authorization: "Bearer spb_verzonnen" }, 401], [{ authorization: "Basic x" }, 401]] as const) {
      const antwoord = await vraag("/api/v1/tussenrapportages/2021-h2", { headers });
      expect(antwoord.status).toBe(status);
      expect(antwoord.headers.get("content-type")).toContain("application/problem+json");
      expect(await antwoord.json()).toMatchObject({ status });
    }
    expect((await vraag("/api/v1/tussenrapportages/nonsens", { als })).status).toBe(400);
    const onbekend = await vraag("/api/v1/bestaat-niet", { als });
    expect([onbekend.status, onbekend.headers.get("content-type")]).toEqual([404, expect.stringContaining("application/problem+json")]);
  });

  it("says to somebody with an account that a page does not exist, with their menu around it", async () => {
    const antwoord = await vraag("/projecten/OCD-2021-016/bestaat/niet", { als });
    expect(antwoord.status).toBe(404);
    expect(await antwoord.text()).toContain('href="/account"');
  });

  it("tells the half-year row by row as the source did", () => {
    expect(rapport).toMatchObject({ periode: "2021-h2", label: "tweede helft 2021", editie: 4, status: "concept", versie: 1 });
    const rijen = rapport.onderdelen.flatMap(({ sleutel, groepen }) => groepen.flatMap(({ titel: groep, projecten }) => projecten.filter(({ code }) => code.startsWith("OCD-2021")).map(({ titel, wanneer }) => ({ onderdeel: sleutel, groep, titel, wanneer }))));
    expect(rijen).toEqual(transcriptie.map(({ onderdeel, groep, titel, wanneer }) => ({ onderdeel, groep, titel, wanneer })));
  });

  it("says of each project why it is in", () => {
    const regels = rapport.onderdelen.flatMap(({ groepen }) => groepen).flatMap(({ projecten }) => projecten);
    expect(regels.filter(({ opgenomen }) => opgenomen === "besluit").map(({ titel }) => titel)).toEqual(["Effectindicatoren Alblasserdam", "Papendrecht in cijfers"]);
    expect(regels.every(({ reden }) => reden.length > 0)).toBe(true);
  });
});

describe("a published report", () => {
  it("is there for everybody: page, data and every form", async () => {
    expect((await vraag("/tussenrapportages/2021-h1")).status).toBe(200);
    expect(await api("/api/v1/tussenrapportages/2021-h1", null)).toMatchObject({ status: "gepubliceerd", editie: 3 });
    for (const vorm of ["pdf", "docx", "xlsx", "csv"]) expect((await vraag(`/tussenrapportages/2021-h1/documenten/${vorm}`)).status, vorm).toBe(200);
    expect(await (await vraag("/tussenrapportages/2021-h1")).text()).not.toContain('href="/projecten/');
  });
});

describe("from concept to a corrected edition", { sequential: true } as object, () => {
  let pdf: Buffer;

  it("lives as data changes", async () => {
    await verstuur("/projecten/nieuw", { code: "LEVEN-1", titel: "Nieuw werk", dienstverlening: "regionaal", startdatum: "1-9-2021" }, als);
    expect(JSON.stringify(await api())).toContain("LEVEN-1");
    await verstuur(`${HIER}/besluiten`, { code: "LEVEN-1", soort: "weglaten", reden: "Hoort er nog niet bij" }, als);
    expect(JSON.stringify((await api()).onderdelen)).not.toContain("LEVEN-1");
    await verstuur(`${HIER}/besluiten/LEVEN-1/intrekking`, {}, als);
    expect(JSON.stringify((await api()).onderdelen)).toContain("LEVEN-1");
  });

  it("keeps the order that somebody gave it", async () => {
    await verstuur(`${HIER}/volgorde`, { wie: "OCD-2021-003", voor: "OCD-2021-001" }, als);
    expect((await api()).onderdelen[0]?.groepen[0]?.projecten.slice(0, 2).map(({ code }) => code)).toEqual(["OCD-2021-003", "OCD-2021-001"]);
    await verstuur(`${HIER}/volgorde`, { wie: "OCD-2021-003", na: "OCD-2021-002" }, als);
    expect((await api()).onderdelen[0]?.groepen[0]?.projecten.map(({ code }) => code).slice(0, 3)).toEqual(["OCD-2021-001", "OCD-2021-002", "OCD-2021-003"]);
    expect((await verstuur(`${HIER}/volgorde`, { wie: "OCD-2021-003", voor: "GEEN" }, als)).status).toBe(400);
  });

  it("is not published before it is frozen, nor frozen without a word about what is missing", async () => {
    expect((await verstuur(`${HIER}/publicatie`, {}, als)).status).toBe(409);
    const antwoord = await verstuur(`${HIER}/vaststelling`, { opmerking: "" }, als);
    expect(antwoord.status).toBe(400);
    expect(await antwoord.text()).toContain("Er ontbreekt nog iets");
    expect(await (await verstuur("/tussenrapportages", { halfjaar: "2099-h2" }, als)).text()).toContain("nog niet begonnen");
    expect(await (await verstuur("/tussenrapportages?gelukt=weggehaald", { halfjaar: "2099-h2" }, als)).text()).not.toContain("weggehaald.");
    expect(await (await vraag("/tussenrapportages?gelukt=weggehaald", { als })).text()).toContain("Het concept is weggehaald.");
    const lopend = halfjaarSleutel(halfjaarVan(vandaag()));
    expect((await verstuur("/tussenrapportages", { halfjaar: lopend }, als)).status).toBe(302);
    expect(await (await verstuur(`/tussenrapportages/${lopend}/vaststelling`, { opmerking: "x" }, als)).text()).toContain("nog niet voorbij");
  });

  it("freezes data and documents together, with their sums", async () => {
    expect((await verstuur(`${HIER}/vaststelling`, { opmerking: "Twee omschrijvingen volgen." }, als)).status).toBe(302);
    const rapport = await api();
    expect(rapport).toMatchObject({ status: "vastgesteld", opmerking: "Twee omschrijvingen volgen." });
    const pagina = await (await vraag(HIER, { als: "lezer" })).text();
    pdf = await bytes("pdf");
    for (const vorm of ["pdf", "docx", "xlsx", "csv"]) expect(pagina).toContain(createHash("sha256").update(await bytes(vorm)).digest("hex"));
    expect((await verstuur(`${HIER}/vaststelling`, { opmerking: "nog eens" }, als)).status).toBe(409);
    expect((await vraag(HIER)).status).toBe(404);
  });

  it("does not change when the data does", async () => {
    const voor = await (await vraag("/api/v1/tussenrapportages/2021-h2?uitgave=1", { als })).text();
    await verstuur("/projecten/OCD-2021-001/wijziging", { titel: "HEEL ANDERS", dienstverlening: "basis", frequentie: "kwartaal", versie: "1" }, als);
    await verstuur(`${HIER}/teksten`, { inleiding: "Anders", watDoetHetOcd: "Anders", overOns: "Anders", versie: "1" }, als);
    expect(await (await vraag("/projecten/OCD-2021-001", { als })).text()).toContain("HEEL ANDERS");
    expect(await (await vraag("/api/v1/tussenrapportages/2021-h2?uitgave=1", { als })).text()).toBe(voor);
    expect((await bytes("pdf")).equals(pdf)).toBe(true);
  });

  it("is published, once, for everybody", async () => {
    expect((await verstuur(`${HIER}/publicatie`, {}, als)).status).toBe(302);
    expect((await verstuur(`${HIER}/publicatie`, {}, als)).status).toBe(409);
    expect((await vraag(HIER)).status).toBe(200);
  });

  it("is corrected by a next edition, which says so, and the old one stays", async () => {
    expect((await verstuur(`${HIER}/correctie`, { correctie: "" }, als)).status).toBe(400);
    expect((await verstuur(`${HIER}/correctie`, { correctie: "De titel van de Verkoopmonitor." }, als)).status).toBe(302);
    expect((await verstuur(`${HIER}/correctie`, { correctie: "Nog een" }, als)).status).toBe(409);
    expect((await api("/api/v1/tussenrapportages/2021-h2", null)).versie).toBe(1);
    await verstuur(`${HIER}/vaststelling`, { opmerking: "Twee omschrijvingen volgen." }, als);
    await verstuur(`${HIER}/publicatie`, {}, als);
    expect(await api("/api/v1/tussenrapportages/2021-h2", null)).toMatchObject({ versie: 2, status: "gepubliceerd", correctie: "De titel van de Verkoopmonitor." });
    expect(await (await vraag(`${HIER}?uitgave=1`)).text()).toContain("Er is een nieuwere uitgave");
    expect((await bytes("pdf")).equals(pdf)).toBe(true);
    expect(await (await vraag(HIER)).text()).toContain("HEEL ANDERS");
  });

  it("can be corrected again, and is then a concept, as the journeys expect it", async () => {
    expect((await verstuur(`${HIER}/correctie`, { correctie: "De omschrijvingen." }, als)).status).toBe(302);
    expect(await api("/api/v1/tussenrapportages/2021-h2?uitgave=3")).toMatchObject({ versie: 3, status: "concept" });
    expect(await api("/api/v1/tussenrapportages/2021-h2", null)).toMatchObject({ versie: 2, status: "gepubliceerd" });
  });
});
