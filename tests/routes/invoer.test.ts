import { describe, expect, it } from "vitest";
import { vraag, verstuur } from "./verzoek";

const PROJECT = { code: "IN-1", titel: "Invoer", dienstverlening: "aanvullend" };
const als = "ocd" as const;
const fout = async (pad: string, velden: Record<string, string>, status = 400) => {
  const antwoord = await verstuur(pad, velden, als);
  expect(antwoord.status).toBe(status);
  return (await antwoord.text()).replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("<!-- -->", "");
};

describe("bad input at a project gets a sentence at the field, and what was typed stays", () => {
  it.each([
    ["an impossible date", { startdatum: "31 februari 2021" }, "“31 februari 2021” is geen bestaande dag"],
    ["a day that is a month", { startdatum: "december 2021" }, "geen bestaande dag"],
    ["an offer agreed before it was made", { offerteAangevraagdOp: "1-3-2021", offerteUitgebrachtOp: "1-2-2021" }, "vóór de aanvraag van 1 maart 2021"],
    ["an unknown municipality", { opdrachtgevers: "Atlantis" }, "Een van deze opdrachtgevers kennen wij niet"],
    ["a title of 10,000 characters", { titel: "a".repeat(10_000) }, "Dit is te lang: 10.000 tekens"],
    ["no title", { titel: "  " }, "Geef het project een titel"],
    ["a NUL character", { titel: "Voor\u0000na" }, "onzichtbare stuurtekens"],
    ["a text that turns itself round", { omschrijving: "abc\u202Edef" }, "onzichtbare stuurtekens"],
    ["negative hours", { uren: "-5" }, "Vul een heel aantal uren in"],
    ["a kind of service that there is not", { dienstverlening: "premium" }, "Kies een soort dienstverlening"],
    ["a code with a path", { code: "../../etc" }, "alleen letters, cijfers en streepjes"],
    ["a code that exists", { code: "OCD-2021-001" }, "Er is al een project met deze code"],
    ["a publication that is a script", { publicaties: "x javascript:alert(1)" }, "dat begint met https://"],
  ])("%s", async (_, velden, zin) => {
    const tekst = await fout("/projecten/nieuw", { ...PROJECT, omschrijving: "Bewaar mij", ...velden });
    expect(tekst).toContain(zin);
    if (!("omschrijving" in velden)) expect(tekst).toContain("Bewaar mij");
    expect(tekst).toContain('aria-invalid="true"');
    expect((await vraag("/projecten/IN-1", { als })).status).toBe(404);
  });

  it("puts the cursor in the first wrong field", async () => {
    expect(await fout("/projecten/nieuw", { ...PROJECT, titel: "", startdatum: "ooit" })).toMatch(/<input[^>]*id="veld-titel"[^>]*autofocus/i);
  });
});

describe("bad input elsewhere", () => {
  it("refuses a delivery before the start and in the future, and a move without a reason", async () => {
    const oplevering = /opleveringen\/([0-9a-f-]{36})\/levering/.exec(await (await vraag("/projecten/OCD-2021-016", { als })).text())![1]!;
    const hier = `/projecten/OCD-2021-016/opleveringen/${oplevering}`;
    expect(await fout(`${hier}/levering`, { opgeleverd: "1-1-2001", versie: "1" })).toContain("vóór de startdatum");
    expect(await fout(`${hier}/levering`, { opgeleverd: "2090", versie: "1" })).toContain("in de toekomst");
    expect(await fout(`${hier}/herplanning`, { gepland: "december 2022", reden: "", versie: "1" })).toContain("Schrijf waarom de datum verschuift");
    expect(await fout(`${hier}/herplanning`, { gepland: "september 2022", reden: "x", versie: "1" })).toContain("de datum die er al stond");
    expect(await fout(`${hier}/herplanning`, { gepland: "december 2022", reden: "x", versie: "99" }, 409)).toContain("Iemand anders wijzigde deze oplevering");
  });

  it("keeps the version that a form was made from while it is refused, and takes the new one once it said that there is one", async () => {
    const oplevering = /opleveringen\/([0-9a-f-]{36})\/levering/.exec(await (await vraag("/projecten/OCD-2021-016", { als })).text())![1]!;
    const hier = `/projecten/OCD-2021-016/opleveringen/${oplevering}/herplanning`;
    const versie = (tekst: string) => /name="versie" value="(\d+)"/.exec(tekst)?.[1];
    expect(versie(await fout(hier, { gepland: "december 2022", reden: "", versie: "77" }))).toBe("77");
    expect(versie(await fout(hier, { gepland: "december 2022", reden: "x", versie: "77" }, 409))).toBe("1");
  });

  it("refuses a picture that is none, one without words, and one that is too large", async () => {
    const formulier = (bestand: Blob, alt: string) => {
      const data = new FormData();
      for (const [naam, waarde] of Object.entries({ titel: "Titel", halfjaar: "tweede helft 2021", tekst: "Lang verhaal dat blijft staan", uitgevoerdDoor: "team", alt })) data.set(naam, waarde);
      data.set("afbeelding", bestand, "foto.png");
      return vraag("/projecten/OCD-2021-001/verhalen", { method: "POST", als, body: data });
    };
    const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], { type: "image/png" });
    const pixel = new Blob([Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64")]);
    for (const [bestand, alt, zin] of [[svg, "alt", "geen afbeelding die wij kunnen lezen"], [pixel, "", "Beschrijf wat er op de afbeelding te zien is"], [new Blob([new Uint8Array(6 * 1024 * 1024)]), "alt", "groter dan 5 MB"]] as const) {
      const antwoord = await formulier(bestand, alt);
      expect(antwoord.status).toBe(400);
      const tekst = await antwoord.text();
      expect(tekst).toContain(zin);
      expect(tekst).toContain("Lang verhaal dat blijft staan");
    }
  });

  it("keeps a picture that came with a form that comes back", async () => {
    const verhaal = (velden: Record<string, string>, bestand?: Blob) => {
      const data = new FormData();
      for (const [naam, waarde] of Object.entries({ titel: "Met beeld dat blijft", halfjaar: "2020-h1", tekst: "Tekst", uitgevoerdDoor: "team", alt: "Een stip", ...velden })) data.set(naam, waarde);
      if (bestand) data.set("afbeelding", bestand, "foto.png");
      return vraag("/projecten/OCD-2021-001/verhalen", { method: "POST", als, body: data });
    };
    const pixel = new Blob([Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64")]);
    const afbeeldingId = /name="afbeeldingId" value="([0-9a-f]{64})"/.exec(await (await verhaal({ halfjaar: "foo" }, pixel)).text())?.[1] ?? "";
    expect(afbeeldingId).not.toBe("");
    expect((await verhaal({ afbeeldingId })).status).toBe(302);
    expect(await (await vraag("/projecten/OCD-2021-001", { als })).text()).toContain(afbeeldingId);
  });

  it("says at its field that a half-year is none", async () => {
    const tekst = await (await vraag("/projecten?halfjaar=../../etc/passwd", { als })).text();
    expect(tekst).toContain("is geen halfjaar");
    expect(await fout("/tussenrapportages", { halfjaar: "derde helft 2021" })).toContain("is geen halfjaar");
    expect(await fout("/tussenrapportages", { halfjaar: "2021-h2" })).toContain("is er al een tussenrapportage");
  });
});

describe("what was typed by somebody hostile", () => {
  it("comes out harmless in the page and in the spreadsheet", async () => {
    const titel = "=HYPERLINK(\"http://kwaad\")";
    await verstuur("/projecten/nieuw", { code: "KWAAD-1", titel, dienstverlening: "basis", omschrijving: "@SUM(1)<script>alert(1)</script>" }, als);
    const pagina = await (await vraag("/projecten/KWAAD-1", { als })).text();
    expect(pagina).not.toContain("<script>alert");
    const bytes = Buffer.from(await (await vraag("/projecten/documenten/csv?zoek=KWAAD-1", { als })).arrayBuffer());
    const csv = bytes.toString("utf8");
    expect(csv).toContain(`"'=HYPERLINK(""http://kwaad"")"`);
    expect(csv).toContain("'@SUM(1)");
    expect(csv.charCodeAt(0)).toBe(0xfeff); // the mark by which Excel knows that this is UTF-8
    const data = new URLSearchParams({ titel: "Verhaal", halfjaar: "2021-h2", tekst: "<img src=x onerror=alert(1)> [klik](javascript:alert(1))", uitgevoerdDoor: "team" });
    await verstuur("/projecten/KWAAD-1/verhalen", Object.fromEntries(data), als);
    const verhaal = await (await vraag("/projecten/KWAAD-1", { als })).text();
    expect(verhaal).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(verhaal).not.toContain('href="javascript:');
  });
});
