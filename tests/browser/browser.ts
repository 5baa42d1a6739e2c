import { existsSync } from "node:fs";
import axe from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import type { Rol } from "~/toegang/rol";
import { DEMO_WACHTWOORD } from "../../prisma/voorbeeld/accounts";

export const LAPTOP = { width: 1440, height: 900 };
export const TELEFOON = { width: 390, height: 844 };
const PLEKKEN = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

let browser: Browser;

/** Starts the browser for a test file; `nieuw` opens a window of its own, with its own cookies. */
export function metBrowser() {
  beforeAll(async () => {
    const executablePath = PLEKKEN.find((plek) => plek && existsSync(plek));
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"] });
  });
  afterAll(() => browser.close());
  return { nieuw: async (opties: BrowserContextOptions = {}) => (await browser.newContext({ viewport: LAPTOP, locale: "nl-NL", ...opties })).newPage() };
}

export const ga = (pagina: Page, pad: string) => pagina.goto(inject("adres") + pad);

export async function logIn(pagina: Page, rol: Rol): Promise<void> {
  await ga(pagina, "/inloggen");
  await pagina.getByLabel("E-mailadres").fill(`${rol}@voorbeeld.nl`);
  await pagina.getByLabel("Wachtwoord").fill(DEMO_WACHTWOORD);
  await pagina.getByRole("button", { name: "Inloggen" }).click();
  await pagina.getByText("Uitloggen").first().waitFor({ state: "attached" });
}

/** Fills in the form of the page by its labels and sends it. */
export async function vulIn(pagina: Page, velden: Record<string, string>, knop: string): Promise<void> {
  for (const [label, waarde] of Object.entries(velden)) {
    const veld = pagina.getByLabel(label, { exact: false }).first();
    if ((await veld.evaluate((element) => element.tagName)) === "SELECT") await veld.selectOption({ label: waarde });
    else await veld.fill(waarde);
  }
  await pagina.getByRole("button", { name: knop, exact: true }).click();
}

/** No finding of axe at all, on WCAG 2.2 A and AA and best practices. Only findings come back from the browser: what passed is most of it, and slow to send. */
export async function verwachtToegankelijk(pagina: Page): Promise<void> {
  await pagina.evaluate(axe.source);
  const { violations } = await pagina.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")}`), pagina.url()).toEqual([]);
}

/** Nothing sticks out sideways. */
export async function verwachtPassend(pagina: Page): Promise<void> {
  const [breed, scherm] = await pagina.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(breed, pagina.url()).toBeLessThanOrEqual(scherm!);
}
