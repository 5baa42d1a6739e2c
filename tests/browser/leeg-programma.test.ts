import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type Draaiend } from "../opzet/server";
import { metBrowser, vulIn } from "./browser";

const { nieuw } = metBrowser();
const JAAR = new Date().getFullYear() + 1;
const EMAIL = "kwartiermaker@dordrecht.example";

let server: Draaiend;
let wachtwoord = "";
beforeAll(async () => {
  server = await startServer("start");
  const { stdout } = await promisify(execFile)("npm", ["run", "-s", "gebruiker", "--", "maak", EMAIL, "--rol", "kwartiermaker"], { env: { ...process.env, DATABASE_URL: "", DATA_DIR: server.dataDir } });
  wachtwoord = /alleen nu te zien: (\S+)/.exec(stdout)![1]!;
});
afterAll(() => server?.stop());

type Werk = (pagina: Page) => Promise<void>;
/** Fills in the form of a page, and is there when it is saved. */
async function sla(pagina: Page, velden: Record<string, string>, knop: string): Promise<void> {
  await vulIn(pagina, velden, knop);
  await Promise.any([pagina.waitForURL(/[?&]gelukt=/), pagina.getByRole("alert").waitFor()]);
  expect(await pagina.getByRole("alert").allTextContents(), knop).toEqual([]);
}
const link = (pagina: Page, naam: string | RegExp) => pagina.locator("main").getByRole("link", { name: naam }).first();
/** The way that a page shows where there is nothing yet. */
const EERSTE = /^(Maak|Zet|Koppel) (de|het) eerste/;

const mijlpaal = (kwartaal: string): Werk => (pagina) => sla(pagina, { Naam: "Een halte", Kwartaal: kwartaal }, "Mijlpaal opslaan");
const OPTIENAMEN = ["Breder trekken", "Doorgaan zoals nu"];
const OPTIE = { Ambitieniveau: "Drie opgaven", "Thema’s": "Armoede", Budget: "120.000", Tijdpad: "Twee jaar" };

async function maakWagonnetje(pagina: Page): Promise<void> {
  await link(pagina, EERSTE).click();
  await link(pagina, "Maak de eerste soort").click();
  await pagina.getByLabel("Ronde 1").check();
  await sla(pagina, { Naam: "Interne capaciteit" }, "Soort opslaan");
  await link(pagina, "Wagonnetjes").click();
  await link(pagina, "Maak het eerste").click();
  await sla(pagina, { Naam: "Wijkteam", Soort: "Interne capaciteit (ronde 1)" }, "Wagonnetje opslaan");
  await link(pagina, "Beschikbaarheid invullen").click();
  await sla(pagina, { Uren: "60", "Euro’s": "0" }, "Vastleggen");
}

/** What somebody does on the page that the link of a requirement leads to. Some of it brings it only a step nearer: then the link is followed again. */
const WERK: [RegExp, Werk][] = [
  [/^De aanleiding/, (pagina) => sla(pagina, { Afzender: "Smart Society", Aanleiding: "Er is veel te doen." }, "Teksten opslaan")],
  [/heeft mijlpalen in/, mijlpaal(`Q4 ${JAAR - 1}`)],
  [/is een oordeel gegeven/, async (pagina) => {
    await pagina.getByLabel("Op koers").check();
    await sla(pagina, { Waarom: "Alles rijdt op tijd." }, "Oordeel opslaan");
  }],
  [/^Er is ten minste één opgave/, (pagina) => sla(pagina, { Naam: "Armoede", Definitie: "Niet rondkomen.", "Kern van het vraagstuk": "Schulden lopen op." }, "Opgave opslaan")],
  [/prioriteringssessie een uitdaging gekozen/, async (pagina) => {
    if (await link(pagina, EERSTE).isVisible()) {
      await link(pagina, EERSTE).click();
      return sla(pagina, { Naam: "Oplopende schulden" }, "Op de kaart zetten");
    }
    await pagina.getByLabel("Oplopende schulden").check();
    await sla(pagina, { Aanwezig: "Het opgaventeam", Uitkomst: "Hier beginnen we." }, "Sessie vastleggen");
  }],
  [/^Ten minste één traject is bij stap 5/, (pagina) => sla(pagina, { Reden: "Het team gaat vast verder." }, "Traject verzetten")],
  [/^Er is ten minste één treintje/, (pagina) => sla(pagina, { "Voor welke uitdaging": "Oplopende schulden (Armoede)", Naam: "Vroeg erbij", "Nodige uren": "40", "Nodige euro’s": "0" }, "Treintje opslaan")],
  [/is toegezegd wat nodig is/, async (pagina) => {
    await link(pagina, "Wagonnetje koppelen").click();
    await pagina.getByRole("heading", { level: 1, name: "Wagonnetje koppelen" }).waitFor();
    if (await link(pagina, EERSTE).isVisible()) return maakWagonnetje(pagina);
    await pagina.getByLabel("Toegezegd: dit is afgesproken").check();
    await sla(pagina, { Wagonnetje: "Wijkteam", Uren: "40", "Euro’s": "0" }, "Koppelen");
  }],
  [/zijn wagonnetjes ingestapt/, async (pagina) => {
    await link(pagina, "Wijkteam: stapt in").click();
    await sla(pagina, {}, "Vastleggen");
  }],
  [/oplossing is gerealiseerd/, async (pagina) => {
    if (await link(pagina, "gerealiseerd melden").isVisible()) {
      await link(pagina, "gerealiseerd melden").click();
      return sla(pagina, {}, "Vastleggen");
    }
    await pagina.locator("#oplossingen").getByRole("link", { name: EERSTE }).click();
    await sla(pagina, { Naam: "Een vroegsignaal" }, "Op de kaart zetten");
  }],
  [/^Van ten minste één oplossing/, async (pagina) => {
    await pagina.getByLabel("Opgeschaald").check();
    await sla(pagina, { Oplossing: "Een vroegsignaal", "Wat is ervan geleerd": "Bel eerst." }, "Resultaat vastleggen");
  }],
  [/^Er is een leerervaring/, (pagina) => sla(pagina, { "De les": "Begin klein.", Traject: "Armoede" }, "Les opslaan")],
  [/opties naast elkaar$/, (pagina) => sla(pagina, { Naam: OPTIENAMEN.pop()!, ...OPTIE }, "Optie opslaan")],
  [/^Elke optie noemt/, (pagina) => sla(pagina, { Randvoorwaarden: "Een vaste kwartiermaker." }, "Optie opslaan")],
  [/mijlpaal die nog komt/, async (pagina) => {
    await pagina.getByLabel("Strategie (richten)").check();
    await mijlpaal(`Q1 ${JAAR}`)(pagina);
  }],
];

describe("a programme of which nothing is recorded yet", () => {
  it("gets from 0 to 100 % by the links of its own koersdocument, without JavaScript", async () => {
    const pagina = await nieuw({ javaScriptEnabled: false });
    pagina.setDefaultTimeout(10_000);
    await pagina.goto(`${server.adres}/inloggen`);
    await vulIn(pagina, { "E-mailadres": EMAIL, Wachtwoord: wachtwoord }, "Inloggen");
    await pagina.getByRole("link", { name: "Koersdocument" }).first().click();
    await vulIn(pagina, { Jaar: String(JAAR) }, "Beginnen");
    const voortgang = pagina.url();
    await pagina.getByText("0 van 23 eisen voldaan").waitFor();

    const gevolgd: string[] = [];
    for (;;) {
      await pagina.goto(voortgang);
      const open = pagina.locator("section", { has: pagina.getByRole("heading", { name: "Wat elk onderdeel vraagt" }) }).getByRole("listitem").filter({ hasText: "Nog niet:" }).getByRole("link");
      if ((await open.count()) === 0) break;
      const eis = (await open.first().textContent())!;
      gevolgd.push(eis);
      expect(gevolgd.length, `after “${eis}”`).toBeLessThan(40);
      await open.first().click();
      await pagina.waitForURL((adres) => adres.href !== voortgang);
      await WERK.find(([omschrijving]) => omschrijving.test(eis))![1](pagina);
    }
    await pagina.getByText("23 van 23 eisen voldaan").waitFor();
    const { voortgang: stand, onderdelen } = await (await pagina.request.get(`${server.adres}/api/v1/koersdocumenten/${JAAR}`)).json();
    expect(stand.percentage).toBe(100);
    expect(onderdelen.flatMap(({ eisen }: { eisen: { voldaan: boolean }[] }) => eisen.map(({ voldaan }) => voldaan))).toEqual(Array(23).fill(true));
  });
});
