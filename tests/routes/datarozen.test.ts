import { describe, expect, it } from "vitest";
import { rozen } from "../../prisma/voorbeeld/datarozen";
import { regios } from "../../prisma/startgegevens/regios";
import { vraag, verstuur } from "./verzoek";

const THUIS = "/datarozen/beschermd-thuis";
const OPEN = "/datarozen/aanpak-dakloosheid/metingen/2024-h1/regios";
type Status = { regio: { code: string }; thema: { naam: string }; subthema: { sleutel: string; naam: string }; waarde: string | null; vorigeWaarde: string | null; toelichting: string; bron: string; afgestemd: boolean; bevestigdIn: string };
type Meting = { nummer: number; status: string; statussen: Status[]; antwoorden: { vraag: { tekst: string }; antwoord: string | null }[] };
const meting = async (roos: string, halfjaar: string, regio = ""): Promise<Meting> => (await (await vraag(`/api/v1/datarozen/${roos}/metingen/${halfjaar}${regio && `?regio=${regio}`}`, { als: "beheerder" })).json()) as Meting;
const leesbaar = (html: string) => html.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("<!-- -->", "");

// As they stand in "Datagedreven werken", the status table of Alkmaar (2024), read from the source by hand.
const ALKMAAR = [["Regiovisie", "Gereed"], ["Afspraken met woningcorporaties", "In ontwikkeling"], ["Passend palet", "In ontwikkeling"], ["Zicht op aantal cliënten", "In ontwikkeling"], ["Afspraken bovenregionale plaatsingen", "In ontwikkeling"], ["Afspraken voor verwerving bovenregionale plekken", "In ontwikkeling"], ["Monitoring van bovenregionale plaatsing", "In ontwikkeling"], ["Afspraken over financiering", "In ontwikkeling"], ["Afspraken noodzakelijke ondersteuning", "In ontwikkeling"], ["Toegang tot cliëntondersteuning", "In ontwikkeling"], ["Aanspreekpunt beschermd wonen", "In ontwikkeling"], ["Contracten BW op uniforme voorwaarden", "In ontwikkeling"], ["Contracten BT op uniforme voorwaarden", "In ontwikkeling"], ["Werkwijze voor geschillen", "In ontwikkeling"], ["Periodieke evaluatie", "In ontwikkeling"]];
const MANIEREN = [["flexwoningen", "ja"], ["leegstaande panden", "ja"], ["woningdelen", "ja"], ["optoppen", "nee"], ["Overige activiteiten", "nee"]];

describe("the example roses against the source", () => {
  it("has Alkmaar's fifteen statuses exactly, in their order", async () => {
    const labels = { gereed: "Gereed", "in-ontwikkeling": "In ontwikkeling" } as Record<string, string>;
    const { statussen } = await meting("beschermd-thuis", "2024-h1", "GM0361");
    expect(statussen.map(({ subthema, waarde }) => [subthema.naam, labels[waarde!]])).toEqual(ALKMAAR);
  });

  it("has the five answers of Alkmaar", async () => {
    const { antwoorden } = await meting("aanpak-dakloosheid", "2024-h1", "GM0361");
    expect(antwoorden).toHaveLength(MANIEREN.length);
    for (const [i, [woord, antwoord]] of MANIEREN.entries()) expect([antwoorden[i]!.vraag.tekst.includes(woord!), antwoorden[i]!.antwoord]).toEqual([true, antwoord]);
  });

  it("has four rounds of both roses over all forty-three regions, each with every part filled in", async () => {
    for (const { sleutel, versies, ronden } of rozen) {
      expect(ronden.map(({ halfjaar }) => halfjaar)).toEqual(["2022-h2", "2023-h1", "2023-h2", "2024-h1"]);
      for (const [i, ronde] of ronden.entries()) {
        const { statussen, nummer } = await meting(sleutel, ronde.halfjaar);
        const perRegio = versies[ronde.versie - 1]!.themas.flatMap(({ subthemas }) => subthemas).length;
        expect([nummer, statussen.length, new Set(statussen.map(({ regio }) => regio.code)).size]).toEqual([i + 1, regios.length * perRegio, 43]);
        expect(statussen.filter(({ waarde }) => waarde === null)).toEqual([]);
        expect(statussen.filter(({ waarde, toelichting }) => !["gereed", "op-koers"].includes(waarde!) && toelichting === "")).toEqual([]);
      }
    }
  });

  it("has in vorigeWaarde what the round before says", async () => {
    const [nu, toen] = [await meting("beschermd-thuis", "2023-h2"), await meting("beschermd-thuis", "2023-h1")];
    const eerder = new Map(toen.statussen.map(({ regio, subthema, waarde }) => [`${regio.code} ${subthema.sleutel}`, waarde]));
    expect(nu.statussen.map(({ vorigeWaarde }) => vorigeWaarde)).toEqual(nu.statussen.map(({ regio, subthema }) => eerder.get(`${regio.code} ${subthema.sleutel}`)));
  });
});

describe("reading", () => {
  it("counts on the page of the rose what the API says", async () => {
    const { statussen } = await meting("beschermd-thuis", "2024-h1");
    const html = leesbaar(await (await vraag(THUIS)).text());
    const tabel = html.slice(html.indexOf("<table"), html.indexOf("</table>"));
    const rijen = [...tabel.matchAll(/<tr>(.*?)<\/tr>/gs)].slice(1).map(([, rij]) => [...rij!.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cel]) => cel));
    expect(rijen.map(([naam]) => naam)).toEqual(ALKMAAR.map(([naam]) => naam));
    for (const [naam, ...aantallen] of rijen) expect(aantallen.map(Number), naam).toEqual(["gereed", "in-ontwikkeling", "nog-niet-gestart", "onvoldoende-data"].map((waarde) => statussen.filter((status) => status.subthema.naam === naam && status.waarde === waarde).length));
  });

  it("shows a region with its rose, the same data as a table, the sentence of what changed, and what is out of date", async () => {
    const html = leesbaar(await (await vraag(`${THUIS}/regios/GM0361`)).text());
    for (const zin of ["1 van 15", "Regiovisie: gereed, was in ontwikkeling in tweede helft 2023.", "Alle statussen zijn ouder dan een halfjaar", "heette eerder “Afspraken met woningcoöperatie”", 'aria-label="1 Regiovisie: gereed, was in ontwikkeling in tweede helft 2023, verouderd"', `href="${THUIS}/regios/GM0361/rapport?meting=2024-h1#deel-regiovisie"`]) expect(html).toContain(zin);
    expect(html).not.toContain(" style=");
    const eerder = leesbaar(await (await vraag(`${THUIS}/regios/GM0361?meting=2023-h1`)).text());
    expect(eerder).not.toContain("ouder dan een halfjaar");
  });

  it("puts the sentence about comparing where regions are compared, and ranks nobody", async () => {
    for (const pad of [THUIS, `${THUIS}/vergelijking?regio=GM0361&regio=GM0505`, `${THUIS}/regios/GM0361/rapport`]) expect(await (await vraag(pad)).text(), pad).toContain("hulpmiddel voor het gesprek");
    const html = await (await vraag(`${THUIS}/vergelijking?regio=GM0505&regio=GM0361`)).text();
    expect([html.match(/class="roos"/g)?.length, html.indexOf(">Dordrecht</a>") < html.indexOf(">Alkmaar</a>")]).toEqual([2, true]);
    expect((await vraag(`${THUIS}/vergelijking?regio=GM0361&regio=GM9999`)).status).toBe(404);
  });

  it("keeps a round that is not published from everybody but who leads it and the region's adviser", async () => {
    const paden = ["/datarozen/aanpak-dakloosheid", "/datarozen/aanpak-dakloosheid/regios/GM0505", "/datarozen/aanpak-dakloosheid/regios/GM0505/rapport", "/datarozen/aanpak-dakloosheid/regios/GM0505/documenten/csv", "/datarozen/aanpak-dakloosheid/vergelijking"];
    for (const pad of paden) for (const als of [null, "lezer", "kwartiermaker"] as const) expect((await vraag(`${pad}?meting=2024-h1`, { als })).status, `${pad} ${als}`).toBe(404);
    expect((await vraag(`${paden[1]}?meting=2024-h1`, { als: "regioadviseur" })).status).toBe(200);
    expect((await vraag("/datarozen/aanpak-dakloosheid/regios/GM0392?meting=2024-h1", { als: "regioadviseur" })).status).toBe(404);
    expect((await vraag(`${paden[0]}?meting=2024-h1`, { als: "ocd" })).status).toBe(200);
    expect(await (await vraag(paden[1]!)).text()).not.toContain("eerste helft 2024");
  });

  it("gives the report and the rose as files, the same again from a round that no longer changes", async () => {
    const soorten = { svg: "image/svg+xml", png: "image/png", pdf: "application/pdf", docx: "application/vnd.openxmlformats", xlsx: "application/vnd.openxmlformats", csv: "text/csv" };
    for (const [vorm, soort] of Object.entries(soorten)) {
      const haal = () => vraag(`${THUIS}/regios/GM0361/documenten/${vorm}?meting=2023-h1`);
      const antwoord = await haal();
      expect([antwoord.status, antwoord.headers.get("content-type")?.startsWith(soort)], vorm).toEqual([200, true]);
      expect(Buffer.from(await antwoord.arrayBuffer()).equals(Buffer.from(await (await haal()).arrayBuffer())), vorm).toBe(true);
    }
    const csv = await (await vraag(`${THUIS}/regios/GM0361/documenten/csv`)).text();
    expect(csv.split("\r\n")[1]).toBe('GM0361;Alkmaar;2024-h1;Regiovisie;Regiovisie;Gereed;In ontwikkeling;Zo stond het in het dashboard; een toelichting stond er niet bij.;Dashboard Beschermd Thuis, 2024;ja;2024-h1'.replace("Zo stond het in het dashboard; een toelichting stond er niet bij.", '"Zo stond het in het dashboard; een toelichting stond er niet bij."'));
    expect((await vraag(`${THUIS}/regios/GM0361/documenten/exe`)).status).toBe(404);
  });
});

describe("filling in by hand-made requests", () => {
  const als = "regioadviseur" as const;
  const bewaar = async (velden: Record<string, string>, regio = "GM0505") => { const antwoord = await verstuur(`${OPEN}/${regio}/statussen`, velden, als); return { status: antwoord.status, uitkomst: (await antwoord.json()) as Record<string, unknown> & { botsingen?: { versie: number }[] } }; };

  it("refuses what is not on the scale, does not belong to the rose, or is too long, and saves nothing", async () => {
    expect(await bewaar({ "waarde.regionaal-plan": "gereed" })).toMatchObject({ status: 400, uitkomst: { opgeslagen: [], fouten: { "regionaal-plan": { waarde: expect.stringContaining("staat niet op de schaal") } } } });
    expect(await bewaar({ "waarde.bestaat-niet": "op-koers" })).toMatchObject({ status: 400, uitkomst: { zin: "Dit onderdeel hoort niet bij deze dataroos." } });
    expect(await bewaar({ "toelichting.regionaal-plan": `${"é\u0007".repeat(2500)}` })).toMatchObject({ status: 400, uitkomst: { fouten: { "regionaal-plan": { toelichting: expect.stringContaining("stuurtekens") } } } });
  });

  it("saves a row, says what it lacks, and gives the stored version where the posted one is stale", async () => {
    const eerst = await bewaar({ "waarde.doorstroom": "op-koers", "versie.doorstroom": "1" });
    expect(eerst).toMatchObject({ status: 200, uitkomst: { opgeslagen: [{ onderdeel: "doorstroom", versie: 2, gebrek: expect.stringContaining("toelichting") }] } });
    expect(await bewaar({ "waarde.doorstroom": "in-ontwikkeling", "versie.doorstroom": "1" })).toMatchObject({ status: 409, uitkomst: { opgeslagen: [], botsingen: [{ onderdeel: "doorstroom", versie: 2, label: "Op koers" }] } });
    const html = leesbaar(await (await verstuur(`${OPEN}/GM0505`, { "waarde.doorstroom": "in-ontwikkeling", "toelichting.doorstroom": "Mijn tekst", "versie.doorstroom": "1" }, als)).text());
    for (const deel of ["Een collega was u voor", "Mijn tekst", "Laat de versie van Voorbeeld Regio-adviseur staan", 'name="versie.doorstroom" value="2"']) expect(html).toContain(deel);
  });

  it("refuses to submit with gaps, and names each", async () => {
    const html = leesbaar(await (await verstuur(`${OPEN}/GM0796/indiening`, {}, als)).text());
    expect(html).toContain("Er ontbreekt nog iets; zie de lijst hieronder.");
    expect(html.match(/#rij-/g)!.length).toBeGreaterThan(5);
  });

  it("leads the start page of an adviser to the regions that are due", async () => {
    const html = leesbaar(await (await vraag("/", { als })).text());
    expect(html).toMatch(/href="\/datarozen\/aanpak-dakloosheid\/metingen\/2024-h1\/regios\/GM0361"[^>]*>Alkmaar: Aanpak Dakloosheid, \d+ van 17 klaar/);
    expect(html).toContain("Had uiterlijk ingediend moeten zijn op 31 juli 2024");
  });
});

describe("the catalogue by hand-made requests", () => {
  it("says in a sentence what cannot be, and that a rose in use does not change", async () => {
    await verstuur("/beheer/datarozen/nieuw", { titel: "Zinnenroos" }, "beheerder");
    const weigering = async (pad: string, velden: Record<string, string>, status = 400) => { const antwoord = await verstuur(`/beheer/datarozen/${pad}`, velden, "beheerder"); expect(antwoord.status, pad).toBe(status); return leesbaar(await antwoord.text()); };
    await verstuur("/beheer/datarozen/zinnenroos/themas/nieuw", { naam: "Wonen", subthemas: "Een\nTwee" }, "beheerder");
    expect(await weigering("nieuw", { titel: "Zinnenroos" })).toContain("Er is al een roos met deze naam.");
    expect(await weigering("zinnenroos/themas/nieuw", { naam: "wonen" })).toContain("Twee thema’s mogen niet hetzelfde heten.");
    expect(await weigering("zinnenroos/statussen/niet-voldoende-data", { label: "X", vulling: "10", patroon: "vol", icoon: "kruis", kleur: "rood", soort: "gewoon", versie: "1" })).toContain("anders moet een regio iets beweren wat zij niet weet");
    expect(await weigering("zinnenroos/statussen/niet-voldoende-data/verwijdering", {})).toContain("wat onbekend is");
    expect(await weigering("beschermd-thuis/themas/toegang", { naam: "Anders", versie: "1" }, 409)).toContain("verandert niet meer");
    const conflict = await weigering("zinnenroos/themas/wonen", { naam: "Anders", versie: "0" }, 409);
    for (const deel of ["Iemand anders wijzigde dit intussen", "Uw versie", ">Wonen<"]) expect(conflict).toContain(deel);
    expect(leesbaar(await (await verstuur("/datarozen/zinnenroos/metingen", { halfjaar: "tweede helft 2024", deadline: "31-12-2099" }, "beheerder")).text())).toContain("Er doen nog geen regio’s mee");
  });
});
