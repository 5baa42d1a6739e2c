import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { prisma } from "~/database/prisma.server";
import { STAPPEN } from "~/smart-society/stappen";

export const TREINTJES = 200;
export const KOPPELINGEN = 2000;
export const PUNTEN = 300;
export const KAART = "/opgaven/bench-kaart/kaart";

/** An opgave with a map of PUNTEN, and TREINTJES with KOPPELINGEN of 100 wagonnetjes; the same in every run. */
export async function vulSmartSociety(): Promise<void> {
  const opgave = await prisma.opgave.create({ data: { sleutel: "bench-kaart", titel: "Bench-opgave", stap: Object.keys(STAPPEN).length } });
  const soorten = [Math.round(PUNTEN / 6), Math.round(PUNTEN / 2)] as const;
  const soortVan = (i: number) => (i < soorten[0] ? "uitdaging" : i < soorten[0] + soorten[1] ? "oplossing" : "haakje");
  const punten = Array.from({ length: PUNTEN }, (_, i) => ({ id: uuid("c", i), opgaveId: opgave.id, soort: soortVan(i), titel: `${soortVan(i)} ${i + 1} van de bench`, zoektekst: `punt ${i + 1}` }) as const);
  await prisma.kaartpunt.createMany({ data: punten });
  const [uitdagingen, oplossingen, haakjes] = (["uitdaging", "oplossing", "haakje"] as const).map((soort) => punten.filter((punt) => punt.soort === soort));
  const lijn = (van: string, naar: string) => ({ opgaveId: opgave.id, vanId: van, naarId: naar });
  await prisma.kaartlijn.createMany({
    data: [...oplossingen!.map(({ id }, i) => lijn(uitdagingen![i % uitdagingen!.length]!.id, id)), ...haakjes!.map(({ id }, i) => lijn(oplossingen![(i * 7) % oplossingen!.length]!.id, id))],
  });
  const soort = await prisma.wagonnetjesoort.create({ data: { naam: "Bench", ronde: 1, volgorde: 1 } });
  const wagonnetjes = Array.from({ length: 100 }, (_, i) => ({ id: uuid("d", i), sleutel: `bench-${i}`, naam: `Wagonnetje ${i + 1}`, soortId: soort.id }));
  await prisma.wagonnetje.createMany({ data: wagonnetjes });
  await prisma.beschikbaarheid.createMany({ data: wagonnetjes.map(({ id }) => ({ wagonnetjeId: id, halfjaar: "2021-h2", uren: 600, euros: 10_000 })) });
  const treintjes = Array.from({ length: TREINTJES }, (_, i) => ({ id: uuid("e", i), sleutel: `bench-trein-${i}`, titel: `Treintje ${i + 1}`, opgaveId: opgave.id, uitdagingId: uitdagingen![i % uitdagingen!.length]!.id, nodigUren: 400, nodigEuros: 5000 }));
  await prisma.treintje.createMany({ data: treintjes });
  const per = KOPPELINGEN / TREINTJES;
  const staten = ["gevraagd", "toegezegd", "ingestapt"] as const;
  await prisma.koppeling.createMany({
    data: Array.from({ length: KOPPELINGEN }, (_, i) => ({ id: uuid("f", i), treintjeId: treintjes[Math.floor(i / per)]!.id, wagonnetjeId: wagonnetjes[(i * 7 + Math.floor(i / per)) % 100]!.id, halfjaar: i % 2 ? "2021-h2" : "2022-h1", uren: 10 + (i % 50), euros: (i % 4) * 100, staat: staten[i % 3]!, volgorde: (i % per) * 10 })),
    skipDuplicates: true,
  });
}

const uuid = (soort: string, nummer: number) => `00000000-0000-7000-800${soort}-${String(nummer).padStart(12, "0")}`;

export type Kaartmeting = { open: number[]; beeld: number[]; knopen: number };

/** Opens the map in a browser: milliseconds until React Flow shows it, and between two frames while it is dragged along. Null without a browser. */
export async function meetKaart(basis: string, cookie: string, keer: number): Promise<Kaartmeting | null> {
  const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find((plek) => plek && existsSync(plek));
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"] });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, extraHTTPHeaders: { cookie } });
    const pagina = await context.newPage();
    const meting: Kaartmeting = { open: [], beeld: [], knopen: 0 };
    for (let i = -1; i < keer; i++) {
      const begin = performance.now();
      await pagina.goto(basis + KAART, { waitUntil: "commit" });
      await pagina.waitForSelector(".react-flow__node", { state: "visible" });
      if (i >= 0) meting.open.push(performance.now() - begin);
    }
    meting.knopen = (await pagina.locator(".react-flow__minimap-node").count()) || (await pagina.locator(".react-flow__node").count());
    // Text, because it runs in the browser: the bundler would add helpers that are not there.
    await pagina.evaluate("window.beelden = []; { let vorig = performance.now(); const tik = (nu) => { window.beelden.push(nu - vorig); vorig = nu; requestAnimationFrame(tik); }; requestAnimationFrame(tik); }");
    const doos = (await pagina.locator(".react-flow__pane").boundingBox())!;
    await pagina.mouse.move(doos.x + 60, doos.y + doos.height - 200);
    await pagina.mouse.down();
    for (let stap = 1; stap <= 120; stap++) await pagina.mouse.move(doos.x + 60 + stap * 4, doos.y + doos.height - 200 - stap);
    await pagina.mouse.up();
    meting.beeld = (await pagina.evaluate("window.beelden.slice(2)")) as number[];
    return meting;
  } finally {
    await browser.close();
  }
}
