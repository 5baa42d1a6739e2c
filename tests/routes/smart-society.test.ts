import { describe, expect, it } from "vitest";
import { opgaven, treintjes as voorbeeldtreintjes, wagonnetjes as voorbeeldwagonnetjes } from "../../prisma/voorbeeld/smart-society";
import { vraag, verstuur } from "./verzoek";

const als = "kwartiermaker" as const;
type Inzet = { uren: number; euros: number };
type Treintje = { id: string; opgave: { id: string }; nodig: Inzet; gevraagd: Inzet; toegezegd: Inzet; tekort: Inzet; koppelingen: (Inzet & { wagonnetje: { id: string }; halfjaar: string; staat: string; overboekt: boolean })[] };
type Wagonnetje = { id: string; halfjaren: { halfjaar: string; beschikbaar: Inzet; toegezegd: Inzet; over: Inzet; overboekt: boolean }[] };
type Traject = { id: string; stap: number; poort: { open: boolean; eisen: { sleutel: string; voldaan: boolean; verwijzing: string }[] }; geschiedenis: { van: number; naar: number; op: string; reden: string | null }[] };

const lijst = async <T>(pad: string) => ((await (await vraag(`/api/v1/${pad}`, { als: "lezer" })).json()) as { items: T[] }).items;
const leesbaar = (html: string) => html.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("<!-- -->", "");
async function weigering(pad: string, velden: Record<string, string>, status = 400): Promise<string> {
  const antwoord = await verstuur(pad, velden, als);
  expect(antwoord.status, pad).toBe(status);
  return leesbaar(await antwoord.text());
}
const pagina = async (pad: string, wie: "kwartiermaker" | "lezer" = als) => leesbaar(await (await vraag(pad, { als: wie })).text());
const sleutel = async (pad: string, vorm: RegExp) => vorm.exec(await pagina(pad))![1]!;
const som = (delen: readonly Inzet[]): Inzet => delen.reduce((totaal, deel) => ({ uren: totaal.uren + deel.uren, euros: totaal.euros + deel.euros }), { uren: 0, euros: 0 });

describe("the example of 2021, recomputed from the API", () => {
  it("has every node of the map of the source, and its lines", async () => {
    const { kaart } = (await (await vraag("/api/v1/opgaven/leefbare-binnenstad", { als: "lezer" })).json()) as { kaart: { punten: { soort: string; titel: string }[]; lijnen: unknown[]; samenhang: { id: string }[] } };
    const bron = opgaven.find((opgave) => opgave.sleutel === "leefbare-binnenstad")!;
    const titels = (soort: string) => kaart.punten.filter((punt) => punt.soort === soort).map(({ titel }) => titel).sort();
    expect([titels("uitdaging").length, titels("oplossing").length, titels("haakje").length]).toEqual([8, 12, 6]);
    for (const woord of ["Schaarse ruimte", "Bereikbaarheid", "Gevoel van onveiligheid", "Zero emissie", "Luchtkwaliteit"]) expect(titels("uitdaging")).toContain(woord);
    for (const woord of ["Digital twin", "Duurzame stadslogistiek", "Slimme lantaarnpaal", "Autonoom rijden", "5G", "Glasvezel", "Laadinfra", "Smart living", "Sterrenburg Connect", "5G IoT fieldlab"]) expect(titels("oplossing")).toContain(woord);
    expect(kaart.lijnen).toHaveLength(bron.lijnen.length);
    expect(kaart.samenhang).toMatchObject([{ id: "voorkomen-van-armoede", richting: "naar" }]);
  });

  it("counts per treintje what its koppelingen say", async () => {
    const treintjes = await lijst<Treintje>("treintjes");
    for (const bron of voorbeeldtreintjes) {
      const treintje = treintjes.find(({ id }) => id === bron.sleutel)!;
      const belofte = som(treintje.koppelingen.filter(({ staat }) => staat === "toegezegd" || staat === "ingestapt"));
      expect(treintje.toegezegd, bron.sleutel).toEqual(belofte);
      expect(treintje.nodig).toEqual({ uren: bron.nodigUren, euros: bron.nodigEuros });
      expect(treintje.tekort).toEqual({ uren: Math.max(0, bron.nodigUren - belofte.uren), euros: Math.max(0, bron.nodigEuros - belofte.euros) });
      expect(treintje.koppelingen.map(({ wagonnetje }) => wagonnetje.id)).toEqual(bron.koppelingen.map(({ wagonnetje }) => wagonnetje));
    }
  });

  it("counts per wagonnetje and half-year what the treintjes say, and marks the one that is overboekt everywhere", async () => {
    const [treintjes, wagonnetjes] = [await lijst<Treintje>("treintjes"), await lijst<Wagonnetje>("wagonnetjes")];
    const koppelingen = treintjes.flatMap((treintje) => treintje.koppelingen);
    expect(wagonnetjes.map(({ id }) => id).sort()).toEqual(voorbeeldwagonnetjes.map(({ sleutel }) => sleutel).sort());
    for (const { id, halfjaren } of wagonnetjes) {
      for (const { halfjaar, beschikbaar, toegezegd, over, overboekt } of halfjaren) {
        const belofte = som(koppelingen.filter((koppeling) => koppeling.wagonnetje.id === id && koppeling.halfjaar === halfjaar && ["toegezegd", "ingestapt"].includes(koppeling.staat)));
        expect(toegezegd, `${id} ${halfjaar}`).toEqual(belofte);
        expect(over).toEqual({ uren: beschikbaar.uren - belofte.uren, euros: beschikbaar.euros - belofte.euros });
        expect(overboekt).toBe(over.uren < 0 || over.euros < 0);
      }
    }
    expect(wagonnetjes.flatMap(({ id, halfjaren }) => halfjaren.filter((stand) => stand.overboekt).map(({ halfjaar }) => `${id} ${halfjaar}`))).toEqual(["smart-data-center 2022-h1"]);
    const gemerkt = koppelingen.filter(({ overboekt }) => overboekt);
    expect(gemerkt.length).toBeGreaterThan(1);
    for (const { wagonnetje, halfjaar } of gemerkt) expect(`${wagonnetje.id} ${halfjaar}`).toBe("smart-data-center 2022-h1");
  });

  it("has one traject in step 5 and one in step 3, with a history over four quarters", async () => {
    const trajecten = await lijst<Traject>("trajecten");
    expect(trajecten.filter(({ id }) => opgaven.some((opgave) => opgave.sleutel === id)).map(({ id, stap }) => [id, stap]).sort()).toEqual([["leefbare-binnenstad", 3], ["voorkomen-van-armoede", 5]]);
    const armoede = trajecten.find(({ id }) => id === "voorkomen-van-armoede")!;
    expect(new Set(armoede.geschiedenis.map(({ op }) => Math.floor((Number(op.slice(5, 7)) - 1) / 3)))).toEqual(new Set([0, 1, 2, 3]));
    expect(armoede.geschiedenis.some(({ van, naar, reden }) => naar < van && reden)).toBe(true);
    expect(armoede.poort).toMatchObject({ open: false, eisen: [{ sleutel: "gerealiseerd", voldaan: true }, { sleutel: "bruikbaar", voldaan: false }] });
  });

  it("leads from every open criterion to a page that is there", async () => {
    for (const { id } of await lijst<Traject>("trajecten")) {
      const verwijzingen = [...(await pagina(`/trajecten/${id}`)).matchAll(/href="([^"]+)"/g)].map(([, adres]) => adres!.replaceAll("&amp;", "&")).filter((adres) => adres.startsWith("/") && !adres.startsWith("/assets"));
      for (const adres of new Set(verwijzingen)) expect((await vraag(adres.replace(/#.*/, ""), { als, redirect: "follow" })).status, adres).toBe(200);
    }
  });
});

describe("bad input gets a clear sentence, and nothing happens", () => {
  it.each([
    ["a step that does not exist", { van: "3", naar: "7", reden: "toch" }, "Deze stap bestaat niet"],
    ["a step that is no number", { van: "3", naar: "zes", reden: "toch" }, "Deze stap bestaat niet"],
    ["a step that is skipped", { van: "3", naar: "6", reden: "toch" }, "één stap tegelijk"],
    ["a step back without a reason", { van: "3", naar: "2", reden: " " }, "Schrijf waarom het traject teruggaat"],
  ])("moving a traject to %s", async (_, velden, zin) => {
    expect(await weigering("/trajecten/leefbare-binnenstad/stap", velden)).toContain(zin);
    expect((await lijst<Traject>("trajecten")).find(({ id }) => id === "leefbare-binnenstad")?.stap).toBe(3);
  });

  it("passing an open gate by a crafted post", async () => {
    expect(await weigering("/trajecten/voorkomen-van-armoede/stap", { van: "5", naar: "6" })).toContain("Schrijf waarom het traject toch verder gaat");
    expect(await weigering("/trajecten/voorkomen-van-armoede/stap", { van: "1", naar: "2", reden: "x" }, 409)).toContain("Iemand anders verzette dit traject");
    expect((await lijst<Traject>("trajecten")).find(({ id }) => id === "voorkomen-van-armoede")?.stap).toBe(5);
  });

  it.each([
    ["negative hours", { wagonnetje: "cio-office", uren: "-5" }, "Vul een heel aantal uren in"],
    ["absurd hours", { wagonnetje: "cio-office", uren: "999999999" }, "Vul een heel aantal uren in"],
    ["half an hour", { wagonnetje: "cio-office", uren: "0,5" }, "Vul een heel aantal uren in"],
    ["nothing at all", { wagonnetje: "subsidiecoordinator", uren: "" }, "Een wagonnetje brengt iets mee"],
    ["a half-year that is none", { wagonnetje: "cio-office", uren: "5", halfjaar: "ooit" }, "is geen halfjaar"],
    ["the same wagonnetje again", { wagonnetje: "smart-data-center", uren: "5", halfjaar: "2022-h1" }, "al aan het treintje gekoppeld"],
    ["one of round 2", { wagonnetje: "woningcorporatie", uren: "5" }, "begint als ronde 1 is gesloten"],
    ["one that does not exist", { wagonnetje: "bestaat-niet", uren: "5" }, "kennen wij niet"],
    ["a state to end in", { wagonnetje: "cio-office", uren: "5", staat: "ingestapt" }, "begint als gevraagd of als toegezegd"],
  ])("coupling %s", async (_, velden, zin) => {
    expect(await weigering("/treintjes/ruimte-slim-verdelen/koppelingen", { halfjaar: "tweede helft 2021", bijdrage: "Bewaar mij", ...velden })).toContain(zin);
  });

  it("promising more than there is asks why, and keeps what was typed", async () => {
    const html = await weigering("/treintjes/ruimte-slim-verdelen/koppelingen", { wagonnetje: "subsidiecoordinator", halfjaar: "2021-h1", uren: "500", staat: "toegezegd", bijdrage: "Bewaar mij" }, 409);
    expect(html).toContain("Zegt u het toch toe, schrijf dan waarom");
    expect(html).toContain("Bewaar mij");
  });

  it("a circle of opgaven, and a line between two of one kind", async () => {
    expect(await weigering("/opgaven/voorkomen-van-armoede/kaart/samenhang", { opgave: "leefbare-binnenstad" })).toContain("Zo ontstaat een kring");
    const [een, twee] = [...(await pagina("/opgaven/leefbare-binnenstad/kaart/lijnen")).matchAll(/<option value="([0-9a-f-]{36})">[^<]*\(uitdaging\)/g)].map(([, id]) => id!);
    expect(await weigering("/opgaven/leefbare-binnenstad/kaart/lijnen", { van: een!, naar: twee! })).toContain("niet twee van dezelfde soort");
    expect(await weigering("/opgaven/leefbare-binnenstad/kaart/lijnen", { van: een!, naar: "onzin" })).toContain("staat niet op deze kaart");
  });

  it("a place outside the world, and text with control characters", async () => {
    expect((await verstuur("/opgaven/leefbare-binnenstad/kaart/posities", { knoop: "opgave", x: "1e400", y: "0" }, als)).status).toBe(400);
    expect((await verstuur("/opgaven/leefbare-binnenstad/kaart/posities", { knoop: "opgave", x: "links", y: "0" }, als)).status).toBe(400);
    expect(await weigering("/opgaven/leefbare-binnenstad/kaart/punten", { soort: "uitdaging", titel: "a\u0000b" })).toContain("onzichtbare stuurtekens");
    expect(await weigering("/opgaven/leefbare-binnenstad/kaart/punten", { soort: "droom", titel: "x" })).toContain("Kies uitdaging, oplossing of haakje");
  });

  it("another's koppeling through this treintje is not there", async () => {
    const vreemd = await sleutel("/treintjes/hulp-op-tijd-vinden", /koppelingen\/([0-9a-f-]{36})/);
    expect((await vraag(`/treintjes/ruimte-slim-verdelen/koppelingen/${vreemd}`, { als })).status).toBe(404);
    expect((await verstuur(`/treintjes/ruimte-slim-verdelen/koppelingen/${vreemd}/staat`, { naar: "uitgestapt", reden: "x", versie: "1" }, als)).status).toBe(404);
  });
});

describe("two people on one record", () => {
  it("see both versions of an opgave, and nothing is overwritten", async () => {
    const versie = await sleutel("/opgaven/leefbare-binnenstad/wijziging", /name="versie" value="(\d+)"/);
    const velden = { titel: "Leefbare binnenstad", definitie: "Versie van een", kern: "k", hoofddoel: "h", doelstellingen: "d" };
    expect((await verstuur("/opgaven/leefbare-binnenstad/wijziging", { ...velden, versie }, als)).status).toBe(302);
    const html = await weigering("/opgaven/leefbare-binnenstad/wijziging", { ...velden, definitie: "Versie van twee", versie }, 409);
    expect(html).toContain("Iemand anders wijzigde dit intussen");
    expect(html).toContain("Versie van een");
    expect(html).toContain("Versie van twee");
  });

  it("see both versions of a point on the map, and of a wagonnetje", async () => {
    const punt = await sleutel("/opgaven/voorkomen-van-armoede/kaart", /punten\/([0-9a-f-]{36})/);
    const hier = `/opgaven/voorkomen-van-armoede/kaart/punten/${punt}`;
    const soort = /name="soort"[^>]*checked=""[^>]*value="(\w+)"|value="(\w+)"[^>]*checked=""/.exec(await pagina(hier))!;
    const velden = { soort: soort[1] ?? soort[2]!, titel: "Naam van een", versie: "1" };
    expect((await verstuur(hier, velden, als)).status).toBe(302);
    expect(await weigering(hier, { ...velden, titel: "Naam van twee" }, 409)).toMatch(/Naam van een[\s\S]*Naam van twee|Naam van twee[\s\S]*Naam van een/);
    const w = "/wagonnetjes/netwerk-g40/wijziging";
    const soortId = await sleutel(w, /<option value="([0-9a-f-]{36})" selected/);
    expect((await verstuur(w, { naam: "Netwerk G40", soort: soortId, organisatie: "A", versie: "1" }, als)).status).toBe(302);
    expect(await weigering(w, { naam: "Netwerk G40", soort: soortId, organisatie: "B", versie: "1" }, 409)).toContain("Kies per veld");
  });
});

describe("the map to take along", () => {
  it("is an SVG with every title and a PNG, and is on the page without script", async () => {
    const svg = await vraag("/opgaven/leefbare-binnenstad/kaart/documenten/svg", { als: "lezer" });
    expect(svg.headers.get("content-type")).toContain("image/svg+xml");
    const tekst = await svg.text();
    for (const woord of ["Digital twin", "Schaarse ruimte", "Drechtsteden"]) expect(tekst).toContain(woord);
    const png = Buffer.from(await (await vraag("/opgaven/leefbare-binnenstad/kaart/documenten/png", { als: "lezer" })).arrayBuffer());
    expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
    expect((await vraag("/opgaven/leefbare-binnenstad/kaart/documenten/pdf", { als: "lezer" })).status).toBe(404);
    expect(await pagina("/opgaven/leefbare-binnenstad/kaart", "lezer")).toContain("<title>Opgavenkaart Leefbare binnenstad</title>");
  });

  it("is the only page that loads React Flow", async () => {
    for (const pad of ["/opgaven", "/opgaven/leefbare-binnenstad", "/treintjes"]) expect((await pagina(pad)).match(/<script[^>]*>/g)).toEqual([expect.stringContaining("/zoeken.js")]);
    expect(await pagina("/treintjes/ruimte-slim-verdelen")).not.toContain("kaart-canvas");
  });
});
