import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { ga, logIn, metBrowser, TELEFOON, verwachtPassend, verwachtToegankelijk } from "./browser";

const { nieuw } = metBrowser();
const NEGEN = Array.from({ length: 9 }, (_, i) => ({ naam: `Thema ${i + 1}`, subthemas: [1, 2, 3].map((n) => `Onderwerp ${i + 1}.${n} met een naam die lang genoeg is om af te breken`) }));
const ROOS = "/beheer/datarozen/negen-themas";

const knop = (pagina: Page, naam: string) => pagina.getByRole("button", { name: naam, exact: true });
async function als(rol: "regioadviseur" | "beheerder", opties: BrowserContextOptions = {}): Promise<Page> {
  const eerst = await nieuw();
  await logIn(eerst, rol);
  return nieuw({ ...opties, storageState: await eerst.context().storageState() });
}

/** The demo adviser keeps one region of the new rose per journey. */
const REGIOS = { zonderScript: "GM0363", toetsenbord: "GM0772", telefoon: "GM0518", tweeMensen: "GM0546", verbinding: "GM0599" };
const scherm = (regio: string) => `/datarozen/negen-themas/metingen/2026-h2/regios/${regio}`;

describe("a rose of nine themes and twenty-seven subthemes, made by hand", () => {
  beforeAll(async () => {
    const pagina = await als("beheerder", { javaScriptEnabled: false });
    await ga(pagina, "/beheer/datarozen/nieuw");
    await pagina.getByLabel("Naam").fill("Negen themas");
    for (const vakje of await pagina.locator("input[name=regios]").all()) await vakje.uncheck();
    for (const naam of ["Amsterdam", "Eindhoven", "'s-Gravenhage", "Leiden", "Rotterdam"]) await pagina.getByLabel(naam, { exact: true }).check();
    await knop(pagina, "Roos opslaan").click();
    for (const thema of NEGEN) {
      await pagina.getByRole("link", { name: "Thema toevoegen" }).click();
      await pagina.getByLabel("Naam van het thema").fill(thema.naam);
      await pagina.getByLabel("Subthema’s").fill(thema.subthemas.join("\n"));
      await knop(pagina, "Opslaan").click();
      await pagina.getByText("Opgeslagen.").waitFor();
    }
    await pagina.getByRole("link", { name: "Vraag toevoegen" }).click();
    await pagina.getByLabel("Vraag", { exact: true }).fill("Wordt er gebouwd?");
    await knop(pagina, "Opslaan").click();
    for (const code of Object.values(REGIOS)) {
      await ga(pagina, `/beheer/regios/${code}`);
      await pagina.getByLabel("Voorbeeld Regio-adviseur").check();
      await knop(pagina, "Regio opslaan").click();
    }
    await ga(pagina, "/datarozen/negen-themas/metingen");
    await pagina.getByLabel("Halfjaar").fill("2e helft 2026");
    await pagina.getByLabel("Indienen uiterlijk op").fill("31-12-2099");
    await knop(pagina, "Meetronde openen").click();
    await pagina.getByText("De meetronde is open.").waitFor();
  });

  it("can be put in another order by keyboard only while no round asks it, and not after", async () => {
    const pagina = await als("beheerder");
    await ga(pagina, ROOS);
    expect(await knop(pagina, "Thema 1 omlaag").count()).toBe(0);
    await knop(pagina, "Versie 2 beginnen").press("Enter");
    await knop(pagina, "Thema 1 omlaag").press("Enter");
    await pagina.getByText("De volgorde is bewaard.").waitFor();
    await knop(pagina, "Thema 1 omlaag").press("Enter");
    expect((await pagina.locator("ol h3").allInnerTexts()).slice(0, 3)).toEqual(["Thema 2", "Thema 3", "Thema 1"]);
    await pagina.getByRole("link", { name: "Versie 2 laten vallen" }).press("Enter");
    await knop(pagina, "Laten vallen").press("Enter");
    await pagina.getByText("De nieuwe versie is vervallen.").waitFor();
  });

  it("is filled in and submitted without JavaScript, gaps named", async () => {
    const pagina = await als("regioadviseur", { javaScriptEnabled: false });
    await ga(pagina, scherm(REGIOS.zonderScript));
    const rijen = pagina.locator("[role=group][id^=rij-]");
    expect(await rijen.count()).toBe(28);
    await rijen.first().getByLabel("In ontwikkeling").check();
    await knop(pagina, "Alles opslaan").click();
    await pagina.getByText("Opgeslagen.", { exact: true }).waitFor();
    expect(await rijen.first().innerText()).toContain("Schrijf een toelichting");
    expect(await rijen.nth(1).innerText()).not.toContain("Opgeslagen op");
    await pagina.getByRole("link", { name: "Indienen", exact: true }).click();
    await knop(pagina, "Indienen").click();
    await pagina.getByText("Er ontbreekt nog iets; zie de lijst hieronder.").waitFor();
    await pagina.getByRole("link", { name: /Onderwerp 1\.1/ }).click();
    for (const rij of await rijen.all()) await (((await rij.getByLabel("Ja", { exact: true }).count()) > 0) ? rij.getByLabel("Ja", { exact: true }) : rij.getByLabel("Op koers")).check();
    await knop(pagina, "Alles opslaan").click();
    await pagina.getByText("28 van 28").waitFor();
    await pagina.getByRole("link", { name: "Indienen", exact: true }).click();
    await knop(pagina, "Indienen").click();
    await pagina.getByText("De regio is ingediend. Dank u wel.").waitFor();
    await ga(pagina, `${scherm(REGIOS.zonderScript)}/heropening`);
    await pagina.getByLabel("Reden").fill("Er is toch iets veranderd.");
    await knop(pagina, "Heropenen").click();
    await pagina.getByText("De regio is weer open om bij te werken.").waitFor();
  });

  it("is filled in by keyboard only, saved as it goes", async () => {
    const pagina = await als("regioadviseur");
    await ga(pagina, scherm(REGIOS.toetsenbord));
    const rij = pagina.locator("[role=group][id^=rij-]").first();
    await rij.getByLabel("Op koers").focus();
    await pagina.keyboard.press("ArrowRight");
    await rij.getByText(/Opgeslagen op/).waitFor();
    expect(await rij.getByLabel("In ontwikkeling").isChecked()).toBe(true);
    await pagina.keyboard.press("Tab");
    await pagina.keyboard.type("Getypt met het toetsenbord.");
    expect(await rij.getByRole("status").innerText()).toMatch(/^Nog niet opgeslagen/);
    await pagina.keyboard.press("Tab");
    await pagina.keyboard.press("Tab");
    await pagina.keyboard.press("Space");
    await pagina.getByText("1 van 28").waitFor();
    await verwachtToegankelijk(pagina);
    await pagina.reload();
    expect([await rij.getByLabel("Toelichting").inputValue(), await rij.getByLabel("Met de regio afgestemd").isChecked()]).toEqual(["Getypt met het toetsenbord.", true]);
  });

  it("is filled in on a phone, and fits", async () => {
    const pagina = await als("regioadviseur", { viewport: TELEFOON });
    await ga(pagina, scherm(REGIOS.telefoon));
    await verwachtPassend(pagina);
    const rij = pagina.locator("[role=group][id^=rij-]").nth(4);
    await rij.getByLabel("Op koers").tap().catch(() => rij.getByLabel("Op koers").check());
    await rij.getByText(/Opgeslagen op/).waitFor();
    await pagina.getByText("1 van 28").waitFor();
    await ga(pagina, `/datarozen/negen-themas/regios/${REGIOS.telefoon}?meting=2026-h2`);
    await verwachtPassend(pagina);
    expect(await pagina.locator(".roos-breed svg").isVisible()).toBe(false);
    expect(await pagina.locator(".roos-smal svg a").count()).toBe(27);
  });

  it("shows two advisers each other's version, and overwrites neither", async () => {
    const [een, twee] = [await als("regioadviseur"), await als("regioadviseur")];
    for (const pagina of [een, twee]) await ga(pagina, scherm(REGIOS.tweeMensen));
    const rij = (pagina: Page): Locator => pagina.locator("[role=group][id^=rij-]").first();
    await rij(een).getByLabel("Op koers").check();
    await rij(een).getByText(/Opgeslagen op/).waitFor();
    await rij(twee).getByLabel("Toelichting").fill("Wat de tweede typte.");
    await rij(twee).getByLabel("Toelichting").blur();
    await rij(twee).getByText("sloeg intussen iets anders op").waitFor();
    expect(await rij(twee).getByLabel("Toelichting").inputValue()).toBe("Wat de tweede typte.");
    await verwachtToegankelijk(twee);
    await knop(twee, "Mijn versie opslaan").click();
    await rij(twee).getByText(/Opgeslagen op/).waitFor();
    await rij(een).getByLabel("Toelichting").fill("Wat de eerste typte.");
    await rij(een).getByLabel("Toelichting").blur();
    await rij(een).getByRole("button", { name: /laten staan/ }).click();
    await rij(een).getByText("blijft staan").waitFor();
    await een.reload();
    expect(await rij(een).getByLabel("Toelichting").inputValue()).toBe("Wat de tweede typte.");
  });

  it("keeps what was typed when the connection is lost, also when the page is closed", async () => {
    const pagina = await als("regioadviseur");
    await ga(pagina, scherm(REGIOS.verbinding));
    const rij = pagina.locator("[role=group][id^=rij-]").first();
    await pagina.context().setOffline(true);
    await rij.getByLabel("Toelichting").fill("Getypt in de trein.");
    await rij.getByLabel("Toelichting").blur();
    await rij.getByText("Geen verbinding.").waitFor();
    const later = await pagina.context().newPage();
    await pagina.close({ runBeforeUnload: false });
    await later.context().setOffline(false);
    await ga(later, scherm(REGIOS.verbinding));
    const zelfde = later.locator("[role=group][id^=rij-]").first();
    await zelfde.getByText(/Opgeslagen op/).waitFor();
    expect(await zelfde.getByLabel("Toelichting").inputValue()).toBe("Getypt in de trein.");
    await later.reload();
    expect(await zelfde.getByLabel("Toelichting").inputValue()).toBe("Getypt in de trein.");
  });
});

describe("the rose", () => {
  it("is read by keyboard: every theme and segment a link with its spoken name into the report", async () => {
    const pagina = await nieuw();
    await ga(pagina, "/datarozen/beschermd-thuis/regios/GM0361");
    const roos = pagina.getByRole("group", { name: /^Dataroos Beschermd Thuis, Alkmaar/ });
    expect(await roos.getByRole("link").count()).toBe(19);
    const segment = roos.getByRole("link", { name: "1 Regiovisie: gereed, was in ontwikkeling in tweede helft 2023, verouderd" });
    await segment.focus();
    expect(await segment.evaluate((element) => getComputedStyle(element.querySelector(".veld")!).strokeWidth)).toBe("4px");
    await pagina.keyboard.press("Enter");
    await pagina.waitForURL(/rapport\?meting=2024-h1#deel-regiovisie$/);
    expect(await pagina.locator("#deel-regiovisie").innerText()).toBe("Regiovisie");
  });

  it("is drawn without JavaScript, in the dark too, and grey tells the statuses apart", async () => {
    const pagina = await nieuw({ javaScriptEnabled: false, colorScheme: "dark" });
    await ga(pagina, "/datarozen/beschermd-thuis/regios/GM0505");
    expect(await pagina.locator(".roos-breed svg .veld").count()).toBe(15);
    expect(await pagina.locator(".roos-breed svg pattern").count()).toBeGreaterThan(1);
  });
});
