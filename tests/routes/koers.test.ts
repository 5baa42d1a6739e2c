import { describe, expect, it } from "vitest";
import { koersdocument, mijlpalen } from "../../prisma/voorbeeld/koers";
import { vraag, verstuur } from "./verzoek";

type Eis = { sleutel: string; omschrijving: string; voldaan: boolean; verwijzing: string };
type Koers = { status: string; versie: number; sha256: string | null; onderdelen: { sleutel: string; titel: string; eisen: Eis[] }[]; voortgang: { voldaan: number; totaal: number; percentage: number; historie: { halfjaar: string; percentage: number }[] }; mijlpalen: { titel: string }[]; aanleiding: string };
const api = async (jaar: number, als: "kwartiermaker" | null = "kwartiermaker", uitgave = "") => (await (await vraag(`/api/v1/koersdocumenten/${jaar}${uitgave}`, { als })).json()) as Koers;
const eisenVan = ({ onderdelen }: Koers) => onderdelen.flatMap(({ eisen }) => eisen);
const leesbaar = (html: string) => html.replaceAll("<!-- -->", "").replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
const pagina = async (pad: string, als: "kwartiermaker" | "lezer" = "kwartiermaker") => leesbaar(await (await vraag(pad, { als })).text());
const eersteMijlpaal = async (titel: string) => new RegExp(`/mijlpalen/([0-9a-f-]{36})"[^>]*>${titel}`).exec(await pagina("/spoorboekje/2021"))![1]!;

// "Spoorboekje Smart Society Dordrecht, indicatieve planning" (Smart Society Dordrecht 2021, bijlage 2), read from the source by hand.
const BIJLAGE_2 = ["Startnotitie", "Gesprekken met stakeholders", "Interne governance", "Aanstellen kwartiermaker", "Tijdelijke capaciteit", "Start 2 trajecten", "Oplossingen realiseren", "verkenning strategische partners en netwerken", "Start bouwen ecosysteem", "Opleveren oplossingen en toepassen", "koers Smart Society"];

describe("the example spoorboekje against the source", () => {
  it("has all eleven milestones of 2021, and no other in that year", async () => {
    const van2021 = mijlpalen.filter(({ kwartaal, verplaatsingen }) => (verplaatsingen?.[0]?.van ?? kwartaal).startsWith("2021"));
    expect(van2021).toHaveLength(BIJLAGE_2.length);
    for (const naam of BIJLAGE_2) expect(van2021.filter(({ titel }) => titel.includes(naam)), naam).toHaveLength(1);
    const tabel = await pagina("/spoorboekje/2021", "lezer");
    for (const { titel } of van2021) expect(tabel).toContain(titel);
  });
});

describe("a milestone by its forms", () => {
  it("refuses what cannot be with a sentence, and keeps what was typed", async () => {
    const gevallen: [Record<string, string>, string][] = [
      [{ titel: "Zonder kwartaal", spoor: "strategie" }, "Vul het kwartaal in."],
      [{ titel: "Buiten het jaar", spoor: "strategie", kwartaal: "Q1 2023" }, "Dit kwartaal ligt niet in het jaar van dit spoorboekje."],
      [{ titel: "Zonder doel", spoor: "strategie", kwartaal: "Q4 2021", trajecten: "leefbare-binnenstad" }, "Kies wat de aangevinkte trajecten moeten hebben bereikt."],
      [{ titel: "Met spookwerk", spoor: "strategie", kwartaal: "Q4 2021", projecten: "OCD-0000-000" }, "Er is geen project met de code OCD-0000-000."],
    ];
    for (const [velden, zin] of gevallen) {
      const antwoord = await verstuur("/spoorboekje/2021/mijlpalen/nieuw", velden, "kwartiermaker");
      const html = leesbaar(await antwoord.text());
      expect([antwoord.status, html.includes(zin), html.includes(velden.titel!)], velden.titel).toEqual([400, true, true]);
    }
  });

  it("moves with a reason and not without, and shows where it was", async () => {
    const gemaakt = await verstuur("/spoorboekje/2021/mijlpalen/nieuw", { titel: "Twee keer verplaatst", spoor: "governance", kwartaal: "3e kwartaal 2021" }, "kwartiermaker");
    const hier = gemaakt.headers.get("location")!.split("?")[0]!;
    const verplaats = (kwartaal: string, reden: string, versie: string) => verstuur(`${hier}/verplaatsing`, { kwartaal, reden, versie }, "kwartiermaker");
    expect((await verplaats("4e kwartaal 2021", "", "1")).status).toBe(400);
    expect((await verplaats("4e kwartaal 2021", "Eerst dit.", "1")).status).toBe(302);
    const teLaat = await verplaats("1e kwartaal 2022", "Van een oude pagina.", "1");
    expect([teLaat.status, leesbaar(await teLaat.text()).includes('name="versie" value="2"')]).toEqual([409, true]);
    expect((await verplaats("1e kwartaal 2022", "Toen dat.", "2")).status).toBe(302);
    const boekje = await pagina("/spoorboekje/2021");
    for (const zin of ["2× verplaatst, was 3e kwrt. 2021", "Eerst dit.", "Toen dat.", "(eerst 3e kwartaal 2021)"]) expect(boekje).toContain(zin);
    expect((await verstuur(`${hier}/vervallen`, { reden: "Was een proef.", versie: "3", actie: "vervallen" }, "kwartiermaker")).status).toBe(302);
    expect((await verstuur(`${hier}/vervallen`, { reden: "Nog eens.", versie: "3", actie: "vervallen" }, "kwartiermaker")).status).toBe(409);
    expect(leesbaar(await (await vraag(`${hier}/verplaatsing`, { als: "kwartiermaker" })).text())).toContain("Deze mijlpaal is vervallen.");
  });

  it("cannot be confirmed where work decides, and says so before asking", async () => {
    expect(await pagina(`/mijlpalen/${await eersteMijlpaal("Start 2 trajecten")}/bevestiging`)).toContain("Aan deze mijlpaal hangt werk");
  });
});

describe("the calendar by its private address", () => {
  it("is made once, opens without an account, and no longer once there is a newer one", async () => {
    const adresUit = async () => /spoorboekje\.ics\?sleutel=[\w-]+/.exec(await (await verstuur("/spoorboekje/agenda", {}, "lezer")).text())![0];
    const eerste = await adresUit();
    const agenda = await vraag(`/${eerste}`);
    expect([agenda.status, agenda.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
    expect(await agenda.text()).toContain("Startnotitie (bereikt)");
    const tweede = await adresUit();
    expect([(await vraag(`/${eerste}`)).status, (await vraag(`/${tweede}`)).status]).toEqual([404, 200]);
    expect((await verstuur("/spoorboekje/agenda", { actie: "intrekken" }, "lezer")).status).toBe(302);
    expect((await vraag(`/${tweede}`)).status).toBe(404);
  });
});

describe("how far a koersdocument is", () => {
  it("is what can be counted from its parts, on the page and in the API alike", async () => {
    const koers = await api(2022);
    const eisen = eisenVan(koers);
    const percentage = Math.round((100 * eisen.filter(({ voldaan }) => voldaan).length) / eisen.length);
    expect(koers.voortgang).toMatchObject({ percentage, totaal: eisen.length });
    expect(await pagina("/koersdocumenten/2022/voortgang", "lezer")).toContain(`>${percentage} %</strong>`);
    expect(koers.voortgang.historie.slice(0, 3).map(({ halfjaar }) => halfjaar)).toEqual(koersdocument.standen.map(({ halfjaar }) => halfjaar));
    expect(koers.voortgang.historie.at(-1)!.percentage).toBe(percentage);
  });

  it("leads from every requirement to a page and a place on it that are there", async () => {
    for (const { sleutel, verwijzing } of eisenVan(await api(2022))) {
      const [pad, anker] = verwijzing.split("#");
      const antwoord = await vraag(pad!, { als: "kwartiermaker" });
      expect(antwoord.status, `${sleutel}: ${verwijzing}`).toBe(200);
      if (anker) expect(await antwoord.text(), `${sleutel}: ${verwijzing}`).toContain(`id="${anker}"`);
    }
  });

  it("gives a reader no links that only the kwartiermaker can follow", async () => {
    expect(await pagina("/koersdocumenten/2022/voortgang", "lezer")).not.toMatch(/href="\/(spoorboekje\/2021\/sporen|koersdocumenten\/2022\/opties)/);
    for (const [, link] of (await pagina("/koersdocumenten/2022", "lezer")).matchAll(/<a[^>]* href="(\/(?:trajecten|treintjes|mijlpalen|opgaven|wagonnetjes)\/[^"#]*)"/g)) expect((await vraag(link!, { als: "lezer" })).status, link).toBe(200);
  });
});

describe("the life of a koersdocument", () => {
  it("is frozen with a reason, published, and corrected; what was frozen never changes", async () => {
    expect((await verstuur("/koersdocumenten", { jaar: "1900" }, "kwartiermaker")).status).toBe(400);
    expect((await verstuur("/koersdocumenten", { jaar: "2046" }, "kwartiermaker")).headers.get("location")).toBe("/koersdocumenten/2046/voortgang");
    expect((await verstuur("/koersdocumenten", { jaar: "2046" }, "kwartiermaker")).status).toBe(400);
    const vaststellen = (opmerking: string) => verstuur("/koersdocumenten/2046/vaststelling", { opmerking }, "kwartiermaker");
    const leeg = await vaststellen("Toch.");
    expect([leeg.status, leesbaar(await leeg.text()).includes("deze onderdelen zijn nog niet klaar: Aanleiding, Opties")]).toEqual([400, true]);
    expect((await verstuur("/koersdocumenten/2046/teksten", { afzender: "Team", aanleiding: "Daarom **nu**.", versie: "1" }, "kwartiermaker")).status).toBe(302);
    const optie = { ambitieniveau: "Hoog", themas: "Armoede", budget: "100.000", tijdpad: "2046", randvoorwaarden: "Capaciteit" };
    for (const naam of ["Afronden", "Doorgaan"]) expect((await verstuur("/koersdocumenten/2046/opties/nieuw", { naam, ...optie }, "kwartiermaker")).status).toBe(302);
    expect((await verstuur("/koersdocumenten/2046/opties/nieuw", { naam: "Doorgaan", ...optie }, "kwartiermaker")).status).toBe(400);
    const zonderReden = await vaststellen("");
    expect([zonderReden.status, leesbaar(await zonderReden.text()).includes("Schrijf waarom u toch vaststelt")]).toEqual([400, true]);
    expect((await vaststellen("Het college wacht.")).status).toBe(302);

    const [vast, pdf] = [await api(2046), Buffer.from(await (await vraag("/koersdocumenten/2046/documenten/pdf", { als: "lezer" })).arrayBuffer())];
    expect([vast.status, pdf.subarray(0, 5).toString()]).toEqual(["vastgesteld", "%PDF-"]);
    await verstuur("/leerervaringen/nieuw", { opgave: "leefbare-binnenstad", spoor: "strategie", les: "Na het vaststellen geleerd.", op: "1-12-2021" }, "kwartiermaker");
    expect(eisenVan(await api(2046))).toEqual(eisenVan(vast));
    expect(Buffer.from(await (await vraag("/koersdocumenten/2046/documenten/pdf", { als: "lezer" })).arrayBuffer()).equals(pdf)).toBe(true);
    expect((await vraag("/koersdocumenten/2046")).status).toBe(404);
    expect((await verstuur("/koersdocumenten/2046/publicatie", {}, "kwartiermaker")).status).toBe(302);
    const openbaar = leesbaar(await (await vraag("/koersdocumenten/2046")).text());
    for (const zin of ["Het college wacht.", "Hieraan nog niet:", "<strong class=\"font-bold\">nu</strong>"]) expect(openbaar).toContain(zin);
    expect(openbaar).not.toContain("Na het vaststellen geleerd.");

    expect((await verstuur("/koersdocumenten/2046/correctie", { correctie: "Een les ontbrak." }, "kwartiermaker")).status).toBe(302);
    expect(await pagina("/koersdocumenten/2046?uitgave=2")).toContain("Na het vaststellen geleerd.");
    expect((await api(2046, null)).versie).toBe(1);
    expect((await vraag("/koersdocumenten/2046?uitgave=2")).status).toBe(404);
    expect((await verstuur("/koersdocumenten/2046/verwijdering", {}, "kwartiermaker")).status).toBe(409);
  });

  it("gives both versions to the second of two editors of one option", async () => {
    const [, id] = /opties\/([0-9a-f-]{36})/.exec(await pagina("/koersdocumenten/2022/voortgang"))!;
    const [, versie] = /name="versie" value="(\d+)"/.exec(await pagina(`/koersdocumenten/2022/opties/${id}`))!;
    const velden = { naam: "Afronden", ambitieniveau: "Netjes afmaken.", themas: "Armoede", budget: "60.000", tijdpad: "2022", randvoorwaarden: "Een eigenaar.", versie: versie! };
    expect((await verstuur(`/koersdocumenten/2022/opties/${id}`, velden, "kwartiermaker")).status).toBe(302);
    const tweede = await verstuur(`/koersdocumenten/2022/opties/${id}`, { ...velden, ambitieniveau: "Iets heel anders." }, "kwartiermaker");
    const html = leesbaar(await tweede.text());
    expect([tweede.status, html.includes("Netjes afmaken."), html.includes("Iets heel anders.")]).toEqual([409, true, true]);
  });
});

describe("the half-year and the search by hand-made requests", () => {
  it("tells what changed as a file too, and refuses what has not begun", async () => {
    const csv = await (await vraag("/halfjaren/2021-h2/documenten/csv", { als: "lezer" })).text();
    expect(csv).toContain("Voorkomen van armoede");
    const later = await vraag("/halfjaren/2098-h2", { als: "lezer" });
    expect([later.status, leesbaar(await later.text()).includes("De tweede helft 2098 is nog niet begonnen. Zij begint op 1 juli 2098.")]).toEqual([404, true]);
  });

  it("says what cannot be looked for, and keeps what was typed", async () => {
    const lang = await vraag(`/zoeken?q=${"a".repeat(10_000)}`, { als: "lezer" });
    expect([lang.status, leesbaar(await lang.text()).includes("Dit is te lang om op te zoeken: 10.000 tekens.")]).toEqual([400, true]);
    const tekens = await vraag(`/zoeken?q=${encodeURIComponent("!?…")}`, { als: "lezer" });
    expect([tekens.status, leesbaar(await tekens.text()).includes('value="!?…"')]).toEqual([400, true]);
    expect((await vraag("/zoeken", { als: "lezer" })).status).toBe(200);
  });

  it("lands on what was found", async () => {
    for (const q of ["binnenstad", "gemeente", "schulden", "OCD-2021-014", "Alkmaar"]) {
      const { items } = (await (await vraag(`/api/v1/zoekresultaten?q=${q}`, { als: "kwartiermaker" })).json()) as { items: { soort: string; resultaten: { url: string }[] }[] };
      expect(items.length, q).toBeGreaterThan(0);
      for (const { url } of items.flatMap(({ resultaten }) => resultaten.slice(0, 2))) {
        const [pad, anker] = url.split("#");
        const antwoord = await vraag(pad!, { als: "kwartiermaker" });
        expect(antwoord.status, url).toBe(200);
        if (anker) expect(await antwoord.text(), url).toContain(`id="${anker}"`);
      }
    }
  });
});
