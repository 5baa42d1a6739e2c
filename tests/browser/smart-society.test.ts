import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ga, logIn, metBrowser, TELEFOON, verwachtPassend, verwachtToegankelijk, vulIn } from "./browser";

const { nieuw } = metBrowser();

const pad = (pagina: Page) => new URL(pagina.url()).pathname;

describe("the year of a kwartiermaker, without JavaScript", () => {
  it("from a new opgave to step 6, following each open criterion to where it is mended", async () => {
    const eerst = await nieuw();
    await logIn(eerst, "kwartiermaker");
    const pagina = await nieuw({ javaScriptEnabled: false, storageState: await eerst.context().storageState() });
    const eis = (omschrijving: string) => pagina.getByRole("link", { name: omschrijving }).first().click();
    const verder = async (stap: number) => {
      await ga(pagina, hier);
      await pagina.getByRole("link", { name: `Zet het traject verder naar stap ${stap}` }).click();
      await pagina.getByRole("button", { name: "Traject verzetten" }).click();
      await pagina.getByText("Het traject is een stap verder.").waitFor();
      await ga(pagina, hier);
    };
    await ga(pagina, "/opgaven/nieuw");
    await vulIn(pagina, { Naam: "Eenzaamheid in de wijk" }, "Opgave opslaan");
    await pagina.getByText("Haar traject begint bij stap 1.").waitFor();
    const hier = pad(pagina);

    await eis("De definitie is ingevuld");
    await vulIn(pagina, { Definitie: "Wie zich langdurig alleen voelt.", "Kern van het vraagstuk": "Mensen kennen de weg niet." }, "Wijzigingen opslaan");
    await eis("Er is ten minste één uitdaging");
    await vulIn(pagina, { Naam: "Niemand klopt aan" }, "Op de kaart zetten");
    await ga(pagina, hier);
    await eis("Ten minste één wagonnetje deed een eerste aanbod");
    await vulIn(pagina, { Wagonnetje: "CIO office", "Wat het kan doen": "Een overzicht maken" }, "Aanbod vastleggen");
    await verder(2);

    await eis("Een opgavenmanager zei “ik stap in”");
    await vulIn(pagina, { Wie: "Manager wijken" }, "Toevoegen");
    await pagina.getByRole("link", { name: "Manager wijken stapt in" }).click();
    await pagina.getByRole("button", { name: "Vastleggen" }).click();
    await eis("Het opgaventeam is niet leeg");
    await vulIn(pagina, { Wie: "Wijkadviseur" }, "Toevoegen");
    await verder(3);

    await eis("Een prioriteringssessie is vastgelegd");
    await pagina.getByLabel("Niemand klopt aan").check();
    await vulIn(pagina, { Aanwezig: "Het opgaventeam", Uitkomst: "Hier beginnen we" }, "Sessie vastleggen");
    await verder(4);

    await eis("Elke geprioriteerde uitdaging heeft een treintje");
    await vulIn(pagina, { Naam: "Aanbellen", "Nodige uren": "50", "Nodige euro’s": "0" }, "Treintje opslaan");
    const trein = pad(pagina);
    await pagina.getByRole("link", { name: "Wagonnetje koppelen" }).click();
    await pagina.getByLabel("Toegezegd: dit is afgesproken").check();
    await vulIn(pagina, { Wagonnetje: "CIO office", "Voor welk halfjaar": "eerste helft 2021", Uren: "61" }, "Koppelen");
    await pagina.getByText("Er is in dat halfjaar nog 60 uur over; hier wordt 61 uur toegezegd.").first().waitFor();
    expect(await pagina.getByLabel("Uren").inputValue()).toBe("61");
    await vulIn(pagina, { "Toch toezeggen": "De afdeling schuift werk op" }, "Koppelen");
    await pagina.getByText("Het wagonnetje is gekoppeld.").waitFor();
    expect(await pagina.getByText("Overboekt").count()).toBeGreaterThan(0);
    await pagina.getByRole("link", { name: "Ronde 1 sluiten" }).click();
    await pagina.getByRole("button", { name: "Ronde 1 sluiten" }).click();
    await verder(5);

    await ga(pagina, `${hier}/kaart/punten?soort=oplossing`);
    await vulIn(pagina, { Naam: "Wijktelefoon", "Verbonden met": "Niemand klopt aan (uitdaging)" }, "Op de kaart zetten");
    await ga(pagina, hier);
    await pagina.getByRole("link", { name: "Wijktelefoon: gerealiseerd melden" }).click();
    await pagina.getByRole("button", { name: "Vastleggen" }).click();
    await eis("Het opgaventeam bevestigde dat het ermee kan werken");
    await vulIn(pagina, { "Wie bevestigde dit": "De wijkadviseur" }, "Bevestigen");
    await verder(6);

    await eis("Het resultaat is vastgelegd");
    await pagina.getByLabel("Opgeschaald").check();
    await vulIn(pagina, { Oplossing: "Wijktelefoon", "Wat is ervan geleerd": "Bel eerst, schrijf daarna" }, "Resultaat vastleggen");
    await pagina.getByRole("link", { name: "Sluit de opgave af" }).click();
    await vulIn(pagina, { "Waarom sluit de opgave": "De telefoon is er" }, "Opgave sluiten");
    await pagina.getByText("De opgave is gesloten. Alles blijft te lezen.").waitFor();
    expect(await pagina.getByRole("link", { name: "Wijzigen", exact: true }).count()).toBe(0);
    await ga(pagina, trein);
    await pagina.getByText("De opgave is gesloten; dit treintje verandert niet meer.").waitFor();
  });
});

describe("the opgavenkaart", () => {
  const KAART = "/opgaven/voorkomen-van-armoede/kaart";
  const knoop = (pagina: Page, naam: string) => pagina.locator(".react-flow__node", { hasText: naam }).first();
  const plaats = async (pagina: Page, naam: string) => (await knoop(pagina, naam).evaluate((element) => (element as HTMLElement).style.transform));

  it("is there without JavaScript, drawn by the server", async () => {
    const eerst = await nieuw();
    await logIn(eerst, "lezer");
    const pagina = await nieuw({ javaScriptEnabled: false, storageState: await eerst.context().storageState() });
    await ga(pagina, KAART);
    expect(await pagina.locator("svg text", { hasText: "Oplopende schulden" }).count()).toBe(1);
    expect(await pagina.getByRole("link", { name: "Erbij zetten" }).count()).toBe(0);
  });

  it("is moved with the keyboard alone, and keeps its place", async () => {
    const pagina = await nieuw();
    await logIn(pagina, "kwartiermaker");
    await ga(pagina, KAART);
    await knoop(pagina, "Oplopende schulden").waitFor();
    await knoop(pagina, "Oplopende schulden").focus();
    const eerst = await plaats(pagina, "Oplopende schulden");
    await pagina.keyboard.press("Enter");
    await pagina.getByRole("status").getByText("Oplopende schulden").waitFor();
    const bewaard = pagina.waitForResponse((antwoord) => antwoord.url().includes("/posities") && antwoord.ok());
    await pagina.keyboard.press("Shift+ArrowDown");
    await bewaard;
    const daarna = await plaats(pagina, "Oplopende schulden");
    expect(daarna).not.toBe(eerst);
    await ga(pagina, KAART);
    await knoop(pagina, "Oplopende schulden").waitFor();
    expect(await plaats(pagina, "Oplopende schulden")).toBe(daarna);
    await pagina.getByRole("button", { name: "Opnieuw ordenen" }).click();
    await pagina.getByText("De kaart is opnieuw geordend.").waitFor();
    await knoop(pagina, "Oplopende schulden").waitFor();
    expect(await plaats(pagina, "Oplopende schulden")).toBe(eerst);
  });

  it("is moved and connected with the mouse", async () => {
    const pagina = await nieuw();
    await logIn(pagina, "kwartiermaker");
    await ga(pagina, KAART);
    await knoop(pagina, "Vroeg in beeld").waitFor();
    const doos = (await knoop(pagina, "Geldzorgen maken ziek").boundingBox())!;
    const bewaard = pagina.waitForResponse((antwoord) => antwoord.url().includes("/posities") && antwoord.ok());
    await pagina.mouse.move(doos.x + doos.width / 2, doos.y + doos.height / 2);
    await pagina.mouse.down();
    await pagina.mouse.move(doos.x + doos.width / 2, doos.y + doos.height / 2 + 60, { steps: 6 });
    await pagina.mouse.up();
    await bewaard;
    const van = (await knoop(pagina, "Moeilijk van bijstand naar werk").locator(".react-flow__handle.source").boundingBox())!;
    const naar = (await knoop(pagina, "Geldcheck voor zzp").locator(".react-flow__handle.target").boundingBox())!;
    const verbonden = pagina.waitForResponse((antwoord) => antwoord.url().includes("/lijnen") && antwoord.request().method() === "POST");
    await pagina.mouse.move(van.x + van.width / 2, van.y + van.height / 2);
    await pagina.mouse.down();
    await pagina.mouse.move(naar.x + naar.width / 2, naar.y + naar.height / 2, { steps: 10 });
    await pagina.mouse.up();
    expect((await verbonden).ok()).toBe(true);
    await ga(pagina, "/opgaven/voorkomen-van-armoede");
    expect(await pagina.locator("#logboek").innerText()).toContain("verbond Moeilijk van bijstand naar werk met Geldcheck voor zzp");
  });

  it("has no finding of axe, alive, on a laptop and a phone", async () => {
    const pagina = await nieuw();
    await logIn(pagina, "kwartiermaker");
    for (const viewport of [{ width: 1440, height: 900 }, TELEFOON]) {
      await pagina.setViewportSize(viewport);
      await ga(pagina, "/opgaven/leefbare-binnenstad/kaart");
      await knoop(pagina, "Schaarse ruimte").waitFor();
      await verwachtToegankelijk(pagina);
      await verwachtPassend(pagina);
    }
  });
});

describe("a treintje by dragging", () => {
  it("leads a wagonnetje that is dropped on it to the form, filled in, and gives a wagon another place", async () => {
    const pagina = await nieuw();
    await logIn(pagina, "kwartiermaker");
    await ga(pagina, "/treintjes/ruimte-slim-verdelen");
    await pagina.getByText("Wagonnetjes die nog kunnen aansluiten").click();
    const kandidaat = pagina.locator("li[draggable=true]", { hasText: "Subsidiecoördinator" }).first();
    await kandidaat.dragTo(pagina.locator(".trein svg"));
    await pagina.getByRole("heading", { name: "Wagonnetje koppelen" }).waitFor();
    expect(await pagina.getByLabel("Wagonnetje").inputValue()).toBe("subsidiecoordinator");
    await pagina.getByLabel("Uren").fill("12");
    await pagina.getByRole("button", { name: "Koppelen" }).click();
    await pagina.getByText("Het wagonnetje is gekoppeld.").waitFor();
    const namen = () => pagina.locator("#koppelingen ol > li a.font-semibold").allInnerTexts();
    expect((await namen()).at(-1)).toBe("Subsidiecoördinator");
    const rijen = pagina.locator("#koppelingen ol > li");
    const voorlaatste = (await namen()).at(-2)!;
    await rijen.last().scrollIntoViewIfNeeded();
    await rijen.last().dragTo(rijen.nth(-2), { targetPosition: { x: 300, y: 5 } });
    await expect.poll(async () => (await namen()).at(-1)).toBe(voorlaatste);
    await pagina.waitForLoadState("networkidle");
    await ga(pagina, "/treintjes/ruimte-slim-verdelen");
    expect((await namen()).at(-2)).toBe("Subsidiecoördinator");
    await pagina.getByRole("button", { name: "Subsidiecoördinator naar achteren" }).click();
    await pagina.getByText("De volgorde is bewaard.").waitFor();
    expect((await namen()).at(-1)).toBe("Subsidiecoördinator");
    await pagina.getByRole("button", { name: "Subsidiecoördinator naar voren" }).press("Enter");
    await pagina.waitForURL(/verplaatst=[^&]*voor/);
    await expect.poll(() => pagina.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Subsidiecoördinator naar voren");
  });
});
