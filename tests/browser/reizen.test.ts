import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ga, logIn, metBrowser, TELEFOON, verwachtToegankelijk } from "./browser";

const { nieuw } = metBrowser();

/** Goes with the Tab key to the control with this name, as somebody without a mouse does. */
async function tabNaar(pagina: Page, naam: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await pagina.keyboard.press("Tab");
    const hier = await pagina.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.innerText ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (hier.trim().startsWith(naam)) return;
  }
  throw new Error(`The Tab key never came to “${naam}”`);
}

describe("with the keyboard only, and without JavaScript", () => {
  it("OCD makes a project, plans it, moves it with a reason and finds it in the logboek", async () => {
    const pagina = await nieuw({ javaScriptEnabled: true });
    await logIn(pagina, "ocd");
    const zonderScript = await nieuw({ javaScriptEnabled: false, storageState: await pagina.context().storageState() });
    await ga(pagina, "/projecten/nieuw");
    await tabNaar(pagina, "Titel");
    await pagina.keyboard.type("Toetsenbordonderzoek");
    await tabNaar(pagina, "Basisdienstverlening");
    await pagina.keyboard.press("Space");
    await tabNaar(pagina, "Startdatum");
    await pagina.keyboard.type("1-2-2022");
    await pagina.keyboard.press("Enter");
    await pagina.getByText("Het project is opgeslagen.").waitFor();
    const hier = new URL(pagina.url()).pathname;

    await ga(zonderScript, hier);
    await zonderScript.getByRole("link", { name: "Oplevering toevoegen" }).click();
    await zonderScript.getByLabel("Gepland").fill("maart 2022");
    await zonderScript.getByRole("button", { name: "Toevoegen" }).click();
    await zonderScript.getByRole("link", { name: "maart 2022: verschuiven" }).click();
    await zonderScript.getByLabel("Nieuwe datum").fill("2e kwartaal 2022");
    await zonderScript.getByRole("button", { name: "Verschuiven" }).click();
    await zonderScript.getByText("Schrijf waarom de datum verschuift").first().waitFor();
    expect(await zonderScript.getByLabel("Nieuwe datum").inputValue()).toBe("2e kwartaal 2022");
    await zonderScript.getByLabel("Reden").fill("De enquête duurt langer");
    await zonderScript.getByRole("button", { name: "Verschuiven" }).click();
    await zonderScript.getByText("oorspronkelijk maart 2022").waitFor();
    expect(await zonderScript.locator("#logboek").innerText()).toContain("verschoof een oplevering");
  });

  it("shows where the focus is, and offers to skip the menu", async () => {
    const pagina = await nieuw();
    await logIn(pagina, "lezer");
    await ga(pagina, "/");
    await pagina.keyboard.press("Tab");
    expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
    await pagina.keyboard.press("Enter");
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe("inhoud");
  });

  it("opens the menu of a phone without script", async () => {
    const pagina = await nieuw({ viewport: TELEFOON, javaScriptEnabled: false });
    await ga(pagina, "/tussenrapportages");
    expect(await pagina.getByRole("link", { name: "Inloggen" }).isVisible()).toBe(false);
    await pagina.locator("summary", { hasText: "Menu" }).click();
    await pagina.getByRole("link", { name: "Inloggen" }).click();
    await pagina.getByLabel("E-mailadres").waitFor();
  });
});

describe("two people, one record", () => {
  it("gives the second both versions to choose from, and keeps what was chosen", async () => {
    const [een, twee] = [await nieuw(), await nieuw()];
    await logIn(een, "ocd");
    await logIn(twee, "medewerker");
    for (const pagina of [een, twee]) await ga(pagina, "/projecten/OCD-2021-028/wijziging");
    await een.getByLabel("Omschrijving").fill("De tekst van de eerste");
    await een.getByLabel("Uren").fill("1.111");
    await een.getByRole("button", { name: "Wijzigingen opslaan" }).click();
    await een.getByText("De wijzigingen zijn opgeslagen.").waitFor();
    await twee.getByLabel("Omschrijving").fill("De tekst van de tweede");
    await twee.getByRole("button", { name: "Wijzigingen opslaan" }).click();
    await twee.getByText("Iemand anders wijzigde dit intussen").waitFor();
    await verwachtToegankelijk(twee);
    const keuzes = await twee.locator("form").last().innerText();
    expect(keuzes).toContain("De tekst van de eerste");
    expect(keuzes).toContain("De tekst van de tweede");
    await twee.getByRole("group", { name: "Uren" }).getByRole("radio").nth(1).check();
    await twee.getByRole("button", { name: "Opslaan met deze keuzes" }).click();
    await twee.getByText("De wijzigingen zijn opgeslagen.").waitFor();
    const tekst = await twee.locator("main").innerText();
    expect(tekst).toContain("De tekst van de tweede");
    expect(tekst).toContain("1.111");
  });
});

describe("the order of the report", () => {
  const eerste = (pagina: Page) => pagina.getByRole("list", { name: "Regionale bijdragen" }).getByRole("listitem").first().innerText();

  it("changes by button and by drag, and stays", async () => {
    const pagina = await nieuw();
    await logIn(pagina, "ocd");
    await ga(pagina, "/tussenrapportages/2021-h2/samenstelling");
    expect(await eerste(pagina)).toContain("Nulmeting regiodeal");
    await pagina.getByRole("button", { name: "Nulmeting regiodeal: omlaag" }).click();
    await pagina.getByText("De volgorde is opgeslagen.").waitFor();
    expect(await eerste(pagina)).toContain("Corona Monitor");
    const rij = (tekst: string) => pagina.getByRole("listitem").filter({ hasText: tekst }).first();
    await rij("Nulmeting regiodeal").dragTo(rij("Corona Monitor"), { targetPosition: { x: 300, y: 5 } });
    await expect.poll(() => eerste(pagina)).toContain("Nulmeting regiodeal");
    await pagina.waitForLoadState("networkidle");
    await pagina.reload();
    expect(await eerste(pagina)).toContain("Nulmeting regiodeal");
  });
});

describe("a reader without an account", () => {
  it("reads a published report and downloads it, and comes no further", async () => {
    const pagina = await nieuw();
    await ga(pagina, "/");
    await pagina.getByRole("link", { name: "Eerste helft 2021" }).click();
    await pagina.getByRole("heading", { name: "Kerncijfers" }).waitFor();
    await pagina.getByText("Dezelfde aantallen als tabel.").waitFor();
    await ga(pagina, "/projecten");
    await pagina.getByText("Voor deze pagina hebt u een account nodig.").waitFor();
    await pagina.getByLabel("E-mailadres").fill("lezer@voorbeeld.nl");
    await pagina.getByLabel("Wachtwoord").fill("spoorboekje-demo");
    await pagina.getByRole("button", { name: "Inloggen" }).click();
    await pagina.getByRole("heading", { name: "Projecten" }).waitFor();
    expect(await pagina.getByRole("link", { name: "Nieuw project" }).count()).toBe(0);
  });
});
