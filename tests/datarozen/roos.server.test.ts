import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { onderdelenVan } from "~/datarozen/inhoud";
import { subthemaWijzigen, themaToevoegen, themaWijzigen, verwijderen, waardeOpslaan } from "~/datarozen/inhoud-wijzigen";
import { roosLezen, listRegiometingen, listTellingen } from "~/datarozen/lezing.server";
import { geschiedenisVan } from "~/datarozen/lezing";
import { deadlineVerzetten, rondeHeropenen, rondePubliceren, rondeVaststellen } from "~/datarozen/meetronde.server";
import { findVorigeRonde, statussenBewaren, statussenVan } from "~/datarozen/meting.server";
import { regioOpslaan, regioUitAdres } from "~/datarozen/regio.server";
import { gebruikteSleutels, inhoudWijzigen, isInGebruik, laatsteVersie, roosOpslaan, roosUitAdres, versieBeginnen, versieLatenVallen } from "~/datarozen/roos.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker } from "../dienstverlening/samen";
import { eenRegio, eenRoos, logboekVan, meting, moet, open, rij, rondAf, ronde, VANDAAG, vulEnDienIn } from "./samen";

let beheerder: Gebruiker;
let adviseur: Gebruiker;
beforeAll(async () => {
  [beheerder, adviseur] = [await eenGebruiker("beheerder"), await eenGebruiker("regioadviseur")];
});

const opnieuw = ({ sleutel }: { sleutel: string }) => roosUitAdres(sleutel);
const zonder = new URLSearchParams();
const statusVan = async (wat: Promise<unknown>) => wat.then(() => 200, (weigering: unknown) => (weigering instanceof Response ? weigering.status : Promise.reject(weigering as Error)));

describe("a region", () => {
  it("is refused twice under one name or code, with an adviser who is none, and over somebody else's change", async () => {
    const code = await eenRegio(beheerder, [adviseur]);
    const regio = await regioUitAdres(code);
    const velden = { naam: regio.naam, code, gemeenten: "", isGeverifieerd: false, adviseurs: [], versie: 1 };
    expect(await regioOpslaan(beheerder, null, velden)).toEqual({ ok: false, reden: "bezet" });
    expect(await regioOpslaan(beheerder, null, { ...velden, naam: "Anders" })).toEqual({ ok: false, reden: "bezet" });
    for (const wie of [beheerder.id, "geen-id"]) expect(await regioOpslaan(beheerder, regio, { ...velden, adviseurs: [wie] })).toEqual({ ok: false, reden: "adviseur-onbekend" });
    moet(await regioOpslaan(beheerder, regio, { ...velden, gemeenten: "Een\nTwee", adviseurs: [adviseur.id] }));
    expect(await regioOpslaan(beheerder, regio, velden)).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    expect((await logboekVan("regio", code)).map(({ omschrijving, wijzigingen }) => [omschrijving, (wijzigingen as { veld: string }[]).map(({ veld }) => veld)]).at(-1)).toEqual([`wijzigde de regio ${regio.naam}`, ["Gemeenten"]]);
  });
});

describe("the catalogue", () => {
  it("refuses a second rose of one name, a region that does not exist, and somebody else's change", async () => {
    const roos = await eenRoos(beheerder, []);
    const velden = { titel: roos.titel, uitleg: "", regios: [], versie: 1 };
    expect(await roosOpslaan(beheerder, null, velden)).toEqual({ ok: false, reden: "titel-bezet" });
    for (const id of ["onzin", "00000000-0000-7000-8000-000000000000"]) expect(await roosOpslaan(beheerder, roos, { ...velden, regios: [id] })).toEqual({ ok: false, reden: "regio-onbekend" });
    moet(await roosOpslaan(beheerder, roos, { ...velden, uitleg: "Nieuw" }));
    expect(await roosOpslaan(beheerder, roos, velden)).toEqual({ ok: false, reden: "intussen-gewijzigd" });
  });

  it("changes one part at a time, refuses what cannot be, and writes down what changed", async () => {
    const roos = await eenRoos(beheerder, []);
    expect(await inhoudWijzigen(beheerder, roos, themaToevoegen({ naam: "begin", subthemas: [] }, []), "x")).toEqual({ ok: false, reden: "thema-bezet" });
    const begin = laatsteVersie(roos).inhoud.themas[0]!;
    moet(await inhoudWijzigen(beheerder, roos, themaWijzigen(begin.sleutel, 1, { naam: "Anders", subthemas: [] }, []), "wijzigde het thema Begin"));
    expect(await inhoudWijzigen(beheerder, roos, themaWijzigen(begin.sleutel, 1, { naam: "Nog anders", subthemas: [] }, []), "x")).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    const [regel] = (await logboekVan("dataroos", roos.sleutel)).slice(-1);
    expect([regel!.omschrijving, regel!.wijzigingen]).toEqual(["wijzigde het thema Begin (versie 1)", [{ veld: "Thema begin", van: "Begin: Een · Twee", naar: "Anders: Een · Twee" }]]);
  });

  it("lets ten people add a theme at once, and keeps all ten", async () => {
    const roos = await eenRoos(beheerder, []);
    await Promise.all(Array.from({ length: 10 }, (_, i) => inhoudWijzigen(beheerder, roos, themaToevoegen({ naam: `Thema ${i}`, subthemas: ["Een"] }, gebruikteSleutels(roos)), "thema").then(moet)));
    const { themas } = laatsteVersie(await opnieuw(roos)).inhoud;
    expect(themas).toHaveLength(12);
    expect(new Set(themas.flatMap(({ subthemas }) => subthemas.map(({ sleutel }) => sleutel))).size).toBe(13);
  });

  it("is fixed once a round asks it; a new version changes nothing of what was asked", async () => {
    const code = await eenRegio(beheerder, [adviseur]);
    const roos = await eenRoos(beheerder, [code]);
    expect(await versieBeginnen(beheerder, roos)).toEqual({ ok: false, reden: "concept-open" });
    expect(await versieLatenVallen(beheerder, roos)).toEqual({ ok: false, reden: "in-gebruik" });
    moet(await open(beheerder, roos, "2023-h2"));
    await vulEnDienIn(adviseur, await meting(adviseur, roos, "2023-h2", code));
    expect(await inhoudWijzigen(beheerder, roos, verwijderen("themas", "eind"), "x")).toEqual({ ok: false, reden: "in-gebruik" });
    await rondAf(beheerder, roos, "2023-h2");

    moet(await versieBeginnen(beheerder, await opnieuw(roos)));
    expect(await versieBeginnen(beheerder, await opnieuw(roos))).toEqual({ ok: false, reden: "concept-open" });
    const nu = await opnieuw(roos);
    moet(await inhoudWijzigen(beheerder, nu, subthemaWijzigen("een", 1, { naam: "Een, hernoemd", uitleg: "", thema: "eind" }), "verplaatste"));
    moet(await inhoudWijzigen(beheerder, nu, verwijderen("subthemas", "twee"), "verwijderde"));
    moet(await inhoudWijzigen(beheerder, nu, themaWijzigen("begin", 1, { naam: "Begin", subthemas: ["Twee"] }, gebruikteSleutels(nu)), "voegde toe"));
    moet(await inhoudWijzigen(beheerder, nu, waardeOpslaan(null, 0, { label: "Gereed", vulling: 1, patroon: "vol", icoon: "vink", kleur: "blauw", soort: "doel" }, []), "status"));
    moet(await inhoudWijzigen(beheerder, nu, verwijderen("statussen", "op-koers"), "status weg"));
    moet(await open(beheerder, roos, "2024-h1"));

    expect(onderdelenVan((await ronde(roos, "2023-h2")).roosversie.inhoud)).toEqual(["een", "twee", "drie", "ja-of-nee"]);
    const tweede = await meting(adviseur, roos, "2024-h1", code);
    expect(onderdelenVan(tweede.inhoud)).toEqual(["twee-2", "drie", "een", "ja-of-nee"]);
    const { nu: rijen, toen } = await statussenVan(tweede);
    expect([[...rijen.keys()], toen.size]).toEqual([["ja-of-nee"], 4]);
    moet(await statussenBewaren(adviseur, tweede, [rij("een", "gereed", { toelichting: "Nu echt." })]));
    const { ronden } = await roosLezen(beheerder, roos.sleutel, zonder);
    const regio = await regioUitAdres(code);
    const reeks = (await listRegiometingen(ronden, [regio.id])).get(regio.id)!;
    expect(geschiedenisVan(reeks, "een").map(({ naam, status }) => [naam, status?.waarde])).toEqual([["Een", "op-koers"], ["Een, hernoemd", "gereed"]]);
    expect(isInGebruik(laatsteVersie(await opnieuw(roos)))).toBe(true);
  });

  it("lets a version fall that no round asks", async () => {
    const code = await eenRegio(beheerder);
    const roos = await eenRoos(beheerder, [code]);
    moet(await open(beheerder, roos, "2024-h1"));
    moet(await versieBeginnen(beheerder, await opnieuw(roos)));
    moet(await versieLatenVallen(beheerder, await opnieuw(roos)));
    expect((await opnieuw(roos)).versies.map(({ nummer }) => nummer)).toEqual([1]);
  });
});

describe("a meetronde", () => {
  it("is opened once per half-year, also by two at the same moment", async () => {
    const roos = await eenRoos(beheerder, [await eenRegio(beheerder)]);
    const uitkomsten = await Promise.all([1, 2, 3].map(() => open(beheerder, roos, "2024-h1")));
    expect(uitkomsten.map(({ ok }) => ok).sort()).toEqual([false, false, true]);
    expect(await prisma.meetronde.count({ where: { roosId: roos.id } })).toBe(1);
    expect(await open(beheerder, roos, "2024-h2")).toEqual({ ok: false, reden: "in-de-toekomst" });
  });

  it("carries over for a region that was away for a round what it said last", async () => {
    const [trouw, weg] = [await eenRegio(beheerder, [adviseur]), await eenRegio(beheerder, [adviseur])];
    const roos = await eenRoos(beheerder, [trouw, weg]);
    const regios = (codes: string[]) => Promise.all(codes.map(async (code) => (await regioUitAdres(code)).id));
    moet(await open(beheerder, roos, "2023-h1"));
    moet(await statussenBewaren(adviseur, await meting(adviseur, roos, "2023-h1", weg), [rij("een", "op-koers")]));
    await rondAf(beheerder, roos, "2023-h1");
    moet(await roosOpslaan(beheerder, await opnieuw(roos), { titel: roos.titel, uitleg: "", regios: await regios([trouw]), versie: 1 }));
    moet(await open(beheerder, roos, "2023-h2"));
    await rondAf(beheerder, roos, "2023-h2");
    moet(await roosOpslaan(beheerder, await opnieuw(roos), { titel: roos.titel, uitleg: "", regios: await regios([trouw, weg]), versie: 2 }));
    moet(await open(beheerder, roos, "2024-h1"));
    expect(await statusVan(meting(adviseur, roos, "2023-h2", weg))).toBe(404);
    const eigen = await meting(adviseur, roos, "2024-h1", weg);
    const [{ nu }, vorige] = [await statussenVan(eigen), await findVorigeRonde(eigen)];
    expect([nu.get("een")?.bevestigdIn, vorige?.halfjaar]).toEqual(["2023-h1", "2023-h1"]);
  });

  it("goes through its life with a reason where one is due, and its date can be moved", async () => {
    const code = await eenRegio(beheerder, [adviseur]);
    const roos = await eenRoos(beheerder, [code]);
    moet(await open(beheerder, roos, "2024-h1"));
    const nu = () => ronde(roos, "2024-h1");
    expect(await deadlineVerzetten(beheerder, await nu(), { deadline: "2024-06-02", reden: "x" }, VANDAAG)).toEqual({ ok: false, reden: "deadline-te-vroeg" });
    moet(await deadlineVerzetten(beheerder, await nu(), { deadline: "2024-08-15", reden: "Vakantie." }, VANDAAG));
    expect(await rondePubliceren(beheerder, await nu())).toEqual({ ok: false, reden: "niet-vastgesteld" });
    expect(await rondeVaststellen(beheerder, await nu(), null)).toEqual({ ok: false, reden: "reden-nodig" });
    moet(await rondeVaststellen(beheerder, await nu(), "De regio had geen tijd."));
    expect(await rondeVaststellen(beheerder, await nu(), "Nog eens.")).toEqual({ ok: false, reden: "niet-open" });
    expect(await deadlineVerzetten(beheerder, await nu(), { deadline: "2024-08-15", reden: "x" }, VANDAAG)).toEqual({ ok: false, reden: "niet-open" });
    moet(await rondeHeropenen(beheerder, await nu(), "De regio belde."));
    await vulEnDienIn(adviseur, await meting(adviseur, roos, "2024-h1", code));
    moet(await rondeVaststellen(beheerder, await nu(), null));
    expect((await nu()).opmerking).toBeNull();
    moet(await rondePubliceren(beheerder, await nu()));
    expect(await rondePubliceren(beheerder, await nu())).toEqual({ ok: false, reden: "al-gepubliceerd" });
    expect(await rondeHeropenen(beheerder, await nu(), "x")).toEqual({ ok: false, reden: "al-gepubliceerd" });
    expect((await logboekVan("meetronde", `${roos.sleutel}/2024-h1`)).map(({ gebeurtenis, reden }) => [gebeurtenis, reden])).toEqual([["meetronde-geopend", null], ["deadline-verzet", "Vakantie."], ["meetronde-vastgesteld", "De regio had geen tijd."], ["meetronde-heropend", "De regio belde."], ["meetronde-vastgesteld", null], ["meetronde-gepubliceerd", null]]);
  });

  it("is not reopened after the next one began from it", async () => {
    const roos = await eenRoos(beheerder, [await eenRegio(beheerder)]);
    moet(await open(beheerder, roos, "2023-h2"));
    moet(await rondeVaststellen(beheerder, await ronde(roos, "2023-h2"), "x"));
    moet(await open(beheerder, roos, "2024-h1"));
    expect(await rondeHeropenen(beheerder, await ronde(roos, "2023-h2"), "x")).toEqual({ ok: false, reden: "nieuwere-ronde" });
  });

  it("is published after the ones before it, since it tells of them", async () => {
    const roos = await eenRoos(beheerder, [await eenRegio(beheerder)]);
    for (const halfjaar of ["2023-h2", "2024-h1"]) {
      moet(await open(beheerder, roos, halfjaar));
      moet(await rondeVaststellen(beheerder, await ronde(roos, halfjaar), "x"));
    }
    expect(await rondePubliceren(beheerder, await ronde(roos, "2024-h1"))).toEqual({ ok: false, reden: "eerdere-niet-gepubliceerd" });
    moet(await rondePubliceren(beheerder, await ronde(roos, "2023-h2")));
    moet(await rondePubliceren(beheerder, await ronde(roos, "2024-h1")));
  });
});

describe("reading a rose", () => {
  it("shows what is not published to who leads rounds and to the region's own adviser alone", async () => {
    const code = await eenRegio(beheerder, [adviseur]);
    const roos = await eenRoos(beheerder, [code]);
    moet(await open(beheerder, roos, "2023-h2"));
    await rondAf(beheerder, roos, "2023-h2");
    moet(await open(beheerder, roos, "2024-h1"));
    const regio = await regioUitAdres(code);
    const [lezer, vreemde, ocd] = [await eenGebruiker("lezer"), await eenGebruiker("regioadviseur", "Adviseur van elders"), await eenGebruiker("ocd")];
    const ziet = async (wie: Gebruiker | null, waar?: typeof regio) => (await roosLezen(wie, roos.sleutel, zonder, waar)).ronden.map(({ halfjaar }) => halfjaar);
    const alles = ["2024-h1", "2023-h2"];
    expect(await Promise.all([null, lezer, vreemde, adviseur].map((wie) => ziet(wie)))).toEqual(Array(4).fill(["2023-h2"]));
    expect(await Promise.all([null, lezer, vreemde].map((wie) => ziet(wie, regio)))).toEqual(Array(3).fill(["2023-h2"]));
    expect(await Promise.all([ziet(beheerder), ziet(ocd), ziet(adviseur, regio)])).toEqual([alles, alles, alles]);
    const gevraagd = new URLSearchParams({ meting: "2024-h1" });
    expect(await Promise.all([statusVan(roosLezen(lezer, roos.sleutel, gevraagd, regio)), statusVan(roosLezen(adviseur, roos.sleutel, gevraagd, regio)), statusVan(roosLezen(lezer, "bestaat-niet", zonder)), statusVan(roosLezen(lezer, roos.sleutel, new URLSearchParams({ meting: "on\u0000zin" })))])).toEqual([404, 200, 404, 404]);
    expect((await roosLezen(beheerder, roos.sleutel, zonder)).ronde?.halfjaar).toBe("2023-h2");
  });

  it("counts in SQL what the regions said", async () => {
    const codes = [await eenRegio(beheerder, [adviseur]), await eenRegio(beheerder, [adviseur])];
    const roos = await eenRoos(beheerder, codes);
    moet(await open(beheerder, roos, "2024-h1"));
    for (const [i, code] of codes.entries()) moet(await statussenBewaren(adviseur, await meting(adviseur, roos, "2024-h1", code), [rij("een", "op-koers"), rij("twee", i ? "op-koers" : "in-ontwikkeling"), rij("drie", null)]));
    const { id } = await ronde(roos, "2024-h1");
    const tellingen = await listTellingen([{ id, status: "open" }]);
    expect(tellingen.map(({ onderdeel, waarde, aantal }) => `${onderdeel} ${waarde} ${aantal}`).sort()).toEqual(["een op-koers 2", "twee in-ontwikkeling 1", "twee op-koers 1"]);
    expect(await listTellingen([])).toEqual([]);
    moet(await statussenBewaren(adviseur, await meting(adviseur, roos, "2024-h1", codes[1]!), [rij("twee", "in-ontwikkeling", { versie: 1 })]));
    expect(await listTellingen([{ id, status: "open" }])).toContainEqual(expect.objectContaining({ onderdeel: "twee", waarde: "in-ontwikkeling", aantal: 2 }));
    const [eerst, opnieuw] = [await listTellingen([{ id, status: "gepubliceerd" }]), await listTellingen([{ id, status: "gepubliceerd" }])];
    expect(opnieuw).toEqual(eerst);
  });
});
