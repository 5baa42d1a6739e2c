import { describe, expect, it } from "vitest";
import { ga, logIn, metBrowser, TELEFOON, verwachtPassend, verwachtToegankelijk } from "./browser";

const { nieuw } = metBrowser();

describe("the kwartiermaker and the spoorboekje", () => {
  it("drags a stop to another quarter, says why, and sees it moved", async () => {
    const pagina = await nieuw();
    await logIn(pagina, "kwartiermaker");
    await ga(pagina, "/spoorboekje/2021/mijlpalen/nieuw");
    await pagina.getByLabel("Naam").fill("Om te slepen");
    await pagina.getByLabel("Kwartaal").fill("Q2 2021");
    await pagina.getByLabel("Governance (inrichten)").check();
    await pagina.getByRole("button", { name: "Mijlpaal opslaan" }).click();
    await ga(pagina, "/spoorboekje/2021");
    await pagina.getByText("Sleep een halte naar een ander kwartaal").waitFor();
    const halte = pagina.locator(".tijdlijn-breed a[data-mijlpaal]", { hasText: "Om te slepen" });
    const plek = (await halte.boundingBox())!;
    const doel = (await pagina.locator(".tijdlijn-breed").getByText("4e kwartaal 2021", { exact: true }).boundingBox())!;
    await pagina.mouse.move(plek.x + 8, plek.y + 8);
    await pagina.mouse.down();
    await pagina.mouse.move(plek.x + 60, plek.y + 12, { steps: 4 });
    await pagina.mouse.move(doel.x + 10, plek.y + 12, { steps: 4 });
    await pagina.mouse.up();
    await pagina.getByRole("heading", { name: "Mijlpaal verplaatsen" }).waitFor();
    expect(await pagina.getByLabel("Naar kwartaal").inputValue()).toBe("4e kwartaal 2021");
    await pagina.getByRole("button", { name: "Verplaatsen" }).click();
    await pagina.getByRole("alert").getByText("Schrijf waarom.").waitFor();
    await verwachtToegankelijk(pagina);
    await pagina.getByLabel("Reden").fill("Eerst moest de stuurgroep er zijn.");
    await pagina.getByRole("button", { name: "Verplaatsen" }).click();
    await pagina.getByText("De mijlpaal is verplaatst.").waitFor();
    await ga(pagina, "/spoorboekje/2021");
    await pagina.getByRole("link", { name: "Om te slepen Te laat, was 2e kwrt. 2021, 4e kwartaal 2021" }).first().waitFor();
    await pagina.context().close();
  });

  it("does the same by keyboard alone, and without script", async () => {
    const pagina = await nieuw({ javaScriptEnabled: false });
    await logIn(pagina, "kwartiermaker");
    await ga(pagina, "/spoorboekje/2021");
    expect(await pagina.getByText("Sleep een halte").count() === 0 || !(await pagina.getByText("Sleep een halte").isVisible())).toBe(true);
    await pagina.locator(".tijdlijn-breed").getByRole("link", { name: /^Interne governance/ }).focus();
    await pagina.keyboard.press("Enter");
    await pagina.getByRole("heading", { name: "Interne governance" }).waitFor();
    await pagina.getByRole("link", { name: "Bevestiging intrekken" }).focus();
    await pagina.keyboard.press("Enter");
    await pagina.getByLabel("Reden").fill("Per ongeluk.");
    await pagina.keyboard.press("Tab");
    await pagina.keyboard.press("Enter");
    await pagina.getByText("De bevestiging is ingetrokken.").waitFor();
    await pagina.context().close();
  });

  it("is a list of quarters on a phone, and one sheet on paper", async () => {
    const pagina = await nieuw({ viewport: TELEFOON });
    await logIn(pagina, "lezer");
    await ga(pagina, "/spoorboekje/2021");
    expect([await pagina.locator(".tijdlijn-breed").isVisible(), await pagina.locator(".tijdlijn-smal").isVisible()]).toEqual([false, true]);
    await verwachtPassend(pagina);
    await ga(pagina, "/spoorboekje/2021");
    const pdf = (await pagina.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox \[0 0 1190\.\d+ 841\.\d+\]|\/MediaBox \[0 0 1191\.\d+ 84[12]\.\d+\]/);
    await pagina.context().close();
  });
});

describe("from nothing to everything", () => {
  it("leads from a missing requirement to where it is met, and counts it", async () => {
    const pagina = await nieuw();
    await logIn(pagina, "kwartiermaker");
    await ga(pagina, "/koersdocumenten");
    await pagina.getByLabel("Jaar").fill("2047");
    await pagina.getByRole("button", { name: "Beginnen" }).click();
    const stand = async () => Number(/(\d+) van \d+ eisen voldaan/.exec((await pagina.getByText(/\d+ van \d+ eisen voldaan/).textContent())!)![1]);
    const eerst = await stand();
    await pagina.getByRole("link", { name: "De aanleiding is geschreven" }).click();
    await pagina.getByLabel("Afzender").fill("Team");
    await pagina.getByLabel("Aanleiding").fill("Omdat het moet.");
    await pagina.getByRole("button", { name: "Teksten opslaan" }).click();
    await pagina.getByText("De teksten zijn opgeslagen.").waitFor();
    expect(await stand()).toBe(eerst + 1);
    await pagina.getByRole("link", { name: "Er is ten minste één mijlpaal die nog komt" }).click();
    await pagina.getByLabel("Naam").fill("Een stip op de horizon");
    await pagina.getByLabel("Kwartaal").fill("Q2 2047");
    await pagina.getByLabel("Strategie (richten)").check();
    await pagina.getByRole("button", { name: "Mijlpaal opslaan" }).click();
    await ga(pagina, "/koersdocumenten/2047/voortgang");
    expect(await stand()).toBe(eerst + 2);
    await pagina.getByRole("link", { name: /Over Governance \(inrichten\) in 2046/ }).click();
    await pagina.getByLabel("Bijsturen nodig").check();
    await pagina.getByLabel("Waarom").fill("Het is nog ver weg.");
    await pagina.getByRole("button", { name: "Oordeel opslaan" }).click();
    await pagina.getByText("Het oordeel is opgeslagen.").waitFor();
    await ga(pagina, "/koersdocumenten/2047/voortgang");
    expect(await stand()).toBe(eerst + 3);
    await pagina.context().close();
  });
});

describe("searching with Ctrl+K", () => {
  it("opens on a page without other script, finds while typing, and is left with Escape", async () => {
    const pagina = await nieuw();
    await logIn(pagina, "lezer");
    await ga(pagina, "/projecten");
    await pagina.keyboard.press("Control+k");
    const venster = pagina.getByRole("dialog", { name: "Zoeken" });
    await venster.getByLabel("Zoek in alles").fill("schul");
    await venster.getByRole("link", { name: "Grip op oplopende schulden" }).waitFor();
    await verwachtToegankelijk(pagina);
    await venster.getByLabel("Zoek in alles").fill("!!!");
    await venster.getByText("Hier staan geen letters of cijfers in.").waitFor();
    expect(await venster.getByRole("link").count()).toBe(0);
    await venster.getByLabel("Zoek in alles").fill("binnenstad");
    await venster.getByRole("link", { name: "Leefbare binnenstad" }).first().waitFor();
    await pagina.keyboard.press("ArrowDown");
    await pagina.keyboard.press("Enter");
    await pagina.waitForURL(/\/(projecten|opgaven)\//);
    await pagina.keyboard.press("Control+k");
    await pagina.keyboard.type("armoede");
    await pagina.keyboard.press("Enter");
    await pagina.getByRole("heading", { name: "Zoeken", level: 1 }).waitFor();
    await pagina.keyboard.press("Control+k");
    await pagina.keyboard.press("Escape");
    expect(await venster.isVisible()).toBe(false);
    await pagina.context().close();
  });
});
