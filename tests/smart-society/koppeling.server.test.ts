import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { isToegezegd, isVoorbij, VOLGENDE_STATEN, type Koppelingstaat } from "~/smart-society/koppeling";
import { koppelingVan, koppelingVerplaatsen, koppelingVerzetten, koppelingWijzigen } from "~/smart-society/koppeling.server";
import { behoefteVan } from "~/smart-society/treintje";
import { rondeSluiten, treintjeUitAdres, type GevondenTreintje } from "~/smart-society/treintje.server";
import { beschikbaarheidVastleggen, wagonnetjeUitAdres } from "~/smart-society/wagonnetje.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker } from "../dienstverlening/samen";
import { eenTreintje, eenWagonnetje, koppel, moet, standVan } from "./samen";

let kwartiermaker: Gebruiker;
beforeAll(async () => {
  kwartiermaker = await eenGebruiker("kwartiermaker");
});

const opnieuw = ({ sleutel }: { sleutel: string }) => treintjeUitAdres(sleutel);
const laatste = async (treintje: GevondenTreintje) => (await opnieuw(treintje)).koppelingen.at(-1)!;
async function verzet(treintje: GevondenTreintje, naar: Koppelingstaat, rest: { reden?: string; overboekreden?: string; versie?: number } = {}) {
  const nu = await opnieuw(treintje);
  const koppeling = nu.koppelingen.at(-1)!;
  return koppelingVerzetten(kwartiermaker, nu, koppeling, { naar, reden: "", overboekreden: "", versie: koppeling.versie, ...rest });
}

describe("coupling a wagonnetje", () => {
  it("is refused for one that does not exist, twice, empty, and in the wrong round", async () => {
    const treintje = await eenTreintje(kwartiermaker);
    const [intern, extern] = [await eenWagonnetje(kwartiermaker, 1, 100), await eenWagonnetje(kwartiermaker, 2, 100)];
    expect(await koppel(kwartiermaker, treintje, "bestaat-niet")).toEqual({ ok: false, reden: "wagonnetje-onbekend" });
    expect(await koppel(kwartiermaker, treintje, intern, { uren: "0" })).toEqual({ ok: false, reden: "geen-inzet" });
    expect(await koppel(kwartiermaker, treintje, extern)).toEqual({ ok: false, reden: "ronde-1-nog-open" });
    moet(await koppel(kwartiermaker, treintje, intern));
    expect(await koppel(kwartiermaker, treintje, intern)).toEqual({ ok: false, reden: "al-gekoppeld" });
    moet(await koppel(kwartiermaker, treintje, intern, { halfjaar: "2022-h1" }));
    moet(await rondeSluiten(kwartiermaker, treintje));
    expect(await koppel(kwartiermaker, treintje, await eenWagonnetje(kwartiermaker, 1, 100))).toEqual({ ok: false, reden: "ronde-1-gesloten" });
    moet(await koppel(kwartiermaker, treintje, extern));
  });

  it("twice at once happens once", async () => {
    const treintje = await eenTreintje(kwartiermaker);
    const wagonnetje = await eenWagonnetje(kwartiermaker, 1, 100);
    const uitkomsten = await Promise.all([1, 2, 3].map(() => koppel(kwartiermaker, treintje, wagonnetje)));
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
    expect(uitkomsten.filter(({ ok }) => !ok)).toEqual([{ ok: false, reden: "al-gekoppeld" }, { ok: false, reden: "al-gekoppeld" }]);
  });

  it("again after it left is a new koppeling; the old one stays as it was", async () => {
    const treintje = await eenTreintje(kwartiermaker);
    const wagonnetje = await eenWagonnetje(kwartiermaker, 1, 100);
    moet(await koppel(kwartiermaker, treintje, wagonnetje));
    expect(await verzet(treintje, "ingestapt")).toEqual({ ok: false, reden: "staat-kan-niet" });
    expect(await verzet(treintje, "afgewezen")).toEqual({ ok: false, reden: "zonder-reden" });
    moet(await verzet(treintje, "afgewezen", { reden: "Geen tijd" }));
    const voorbij = await laatste(treintje);
    expect(await koppelingWijzigen(kwartiermaker, await opnieuw(treintje), voorbij, { bijdrage: "", uren: 1, euros: 0, overboekreden: "", versie: voorbij.versie })).toEqual({ ok: false, reden: "niet-meer-te-wijzigen" });
    moet(await koppel(kwartiermaker, treintje, wagonnetje));
    const { koppelingen } = await opnieuw(treintje);
    expect(koppelingen.map(({ staat }) => staat)).toEqual(["afgewezen", "gevraagd"]);
    expect(koppelingen[0]!.stappen).toMatchObject([{ naar: "gevraagd", doorNaam: kwartiermaker.naam }, { naar: "afgewezen", reden: "Geen tijd" }]);
  });
});

describe("promising", () => {
  it("up to what there is, over all treintjes; more only with a reason, which stays", async () => {
    const [een, twee] = [await eenTreintje(kwartiermaker), await eenTreintje(kwartiermaker)];
    const wagonnetje = await eenWagonnetje(kwartiermaker, 1, 100, 500);
    moet(await koppel(kwartiermaker, een, wagonnetje, { uren: "60", staat: "toegezegd" }));
    const teVeel = await koppel(kwartiermaker, twee, wagonnetje, { uren: "41", staat: "toegezegd" });
    expect(teVeel).toMatchObject({ ok: false, reden: "meer-dan-beschikbaar" });
    expect("zin" in teVeel && teVeel.zin).toBe("Er is in dat halfjaar nog 40 uur over; hier wordt 41 uur toegezegd. Zegt u het toch toe, schrijf dan waarom.");
    expect((await opnieuw(twee)).koppelingen).toEqual([]);
    moet(await koppel(kwartiermaker, twee, wagonnetje, { uren: "40", staat: "toegezegd", overboekreden: "niet nodig" }));
    expect(await laatste(twee)).toMatchObject({ overboekreden: null });
    expect((await standVan(wagonnetje)).overboekt).toBe(false);

    const koppeling = await laatste(twee);
    const wijzig = (versie: number, uren: number, overboekreden: string) => koppelingWijzigen(kwartiermaker, twee, koppeling, { bijdrage: "Meer", uren, euros: 0, overboekreden, versie });
    expect(await wijzig(9, 1, "")).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    expect(await wijzig(1, 41, "")).toMatchObject({ ok: false, reden: "meer-dan-beschikbaar" });
    moet(await wijzig(1, 41, "De afdeling werft"));
    expect(await laatste(twee)).toMatchObject({ uren: 41, overboekreden: "De afdeling werft" });
    expect(await standVan(wagonnetje)).toMatchObject({ toegezegd: { uren: 101, euros: 0 }, overboekt: true });
    moet(await verzet(twee, "uitgestapt", { reden: "Toch niet" }));
    expect(await standVan(wagonnetje)).toMatchObject({ toegezegd: { uren: 60, euros: 0 }, overboekt: false });
  });

  it("asks when what was asked is promised; asking by itself takes nothing", async () => {
    const treintje = await eenTreintje(kwartiermaker);
    const wagonnetje = await eenWagonnetje(kwartiermaker, 1, 10);
    moet(await koppel(kwartiermaker, treintje, wagonnetje, { uren: "50" }));
    expect(await standVan(wagonnetje)).toMatchObject({ gevraagd: { uren: 50 }, toegezegd: { uren: 0 }, overboekt: false });
    expect(await verzet(treintje, "toegezegd")).toMatchObject({ ok: false, reden: "meer-dan-beschikbaar" });
    moet(await verzet(treintje, "toegezegd", { overboekreden: "Toch" }));
    moet(await verzet(treintje, "ingestapt"));
    expect(await laatste(treintje)).toMatchObject({ staat: "ingestapt", overboekreden: "Toch" });
  });

  it("is overboekt also when what there is becomes less", async () => {
    const treintje = await eenTreintje(kwartiermaker);
    const wagonnetje = await eenWagonnetje(kwartiermaker, 1, 100);
    moet(await koppel(kwartiermaker, treintje, wagonnetje, { uren: "100", staat: "toegezegd" }));
    const minder = { halfjaar: "2021-h2", uren: 99, euros: 0 };
    expect(await beschikbaarheidVastleggen(kwartiermaker, await wagonnetjeUitAdres(wagonnetje), { ...minder, versie: 0 })).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    moet(await beschikbaarheidVastleggen(kwartiermaker, await wagonnetjeUitAdres(wagonnetje), { ...minder, versie: 1 }));
    expect((await standVan(wagonnetje)).overboekt).toBe(true);
  });

  it("the last hours of one wagonnetje by two people at once: one has them, the other is asked", async () => {
    const wagonnetje = await eenWagonnetje(kwartiermaker, 1, 100);
    const treintjes = [await eenTreintje(kwartiermaker), await eenTreintje(kwartiermaker), await eenTreintje(kwartiermaker)];
    const uitkomsten = await Promise.all(treintjes.map((treintje) => koppel(kwartiermaker, treintje, wagonnetje, { uren: "60", staat: "toegezegd" })));
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
    expect(uitkomsten.filter((uitkomst) => !uitkomst.ok && uitkomst.reden === "meer-dan-beschikbaar")).toHaveLength(2);
    expect(await standVan(wagonnetje)).toMatchObject({ toegezegd: { uren: 60 }, overboekt: false });
  });
});

describe("the order in the train", () => {
  it("is kept, and refuses a stranger", async () => {
    const treintje = await eenTreintje(kwartiermaker);
    for (let i = 0; i < 3; i++) moet(await koppel(kwartiermaker, treintje, await eenWagonnetje(kwartiermaker, 1, 100)));
    const [a, b, c] = (await opnieuw(treintje)).koppelingen.map(({ id }) => id);
    expect(await koppelingVerplaatsen(kwartiermaker, treintje, { wie: c!, voor: "onzin", na: "" })).toBe(false);
    expect(await koppelingVerplaatsen(kwartiermaker, treintje, { wie: c!, voor: a!, na: "" })).toBe(true);
    expect((await opnieuw(treintje)).koppelingen.map(({ id }) => id)).toEqual([c, a, b]);
    expect(() => koppelingVan({ ...treintje, koppelingen: [] }, a)).toThrow();
  });
});

type Zet = { soort: "koppel"; wie: number; trein: number; uren: number; euros: number; meteen: boolean } | { soort: "verzet"; welke: number; keuze: number } | { soort: "wijzig"; welke: number; uren: number };
const zet: fc.Arbitrary<Zet> = fc.oneof(
  fc.record({ soort: fc.constant("koppel" as const), wie: fc.nat(3), trein: fc.nat(2), uren: fc.nat(80), euros: fc.nat(300), meteen: fc.boolean() }),
  fc.record({ soort: fc.constant("verzet" as const), welke: fc.nat(30), keuze: fc.nat(3) }),
  fc.record({ soort: fc.constant("wijzig" as const), welke: fc.nat(30), uren: fc.nat(120) }),
);

describe("the sums over any sequence of couplings and uncouplings", () => {
  it("add up exactly: per treintje, per wagonnetje, and never overboekt without a reason", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(zet, { minLength: 5, maxLength: 25 }), async (zetten) => {
        const treintjes = [await eenTreintje(kwartiermaker), await eenTreintje(kwartiermaker), await eenTreintje(kwartiermaker)];
        const wagonnetjes: string[] = [];
        for (let i = 0; i < 4; i++) wagonnetjes.push(await eenWagonnetje(kwartiermaker, 1, 100, 400));
        /** What the acts said yes to, kept apart from the database. */
        const boek: { id: string; trein: number; wie: number; uren: number; euros: number; staat: Koppelingstaat }[] = [];
        for (const z of zetten) {
          if (z.soort === "koppel") {
            const uitkomst = await koppel(kwartiermaker, treintjes[z.trein]!, wagonnetjes[z.wie]!, { uren: String(z.uren), euros: String(z.euros), staat: z.meteen ? "toegezegd" : "gevraagd" });
            if (uitkomst.ok) boek.push({ id: (await laatste(treintjes[z.trein]!)).id, trein: z.trein, wie: z.wie, uren: z.uren, euros: z.euros, staat: z.meteen ? "toegezegd" : "gevraagd" });
            continue;
          }
          const regel = boek[z.welke % Math.max(1, boek.length)];
          if (!regel) continue;
          const treintje = await opnieuw(treintjes[regel.trein]!);
          const koppeling = koppelingVan(treintje, regel.id);
          if (z.soort === "wijzig") {
            if ((await koppelingWijzigen(kwartiermaker, treintje, koppeling, { bijdrage: "", uren: z.uren, euros: regel.euros, overboekreden: "", versie: koppeling.versie })).ok) regel.uren = z.uren;
          } else {
            const naar = VOLGENDE_STATEN[regel.staat][z.keuze % Math.max(1, VOLGENDE_STATEN[regel.staat].length)];
            if (naar && (await koppelingVerzetten(kwartiermaker, treintje, koppeling, { naar, reden: "reden", overboekreden: "", versie: koppeling.versie })).ok) regel.staat = naar;
          }
        }
        const som = (regels: typeof boek, veld: "uren" | "euros") => regels.reduce((totaal, regel) => totaal + regel[veld], 0);
        for (const [i, treintje] of treintjes.entries()) {
          const eigen = boek.filter(({ trein, staat }) => trein === i && isToegezegd(staat));
          const nu = await opnieuw(treintje);
          expect(behoefteVan({ uren: 100, euros: 1000 }, nu.koppelingen).toegezegd).toEqual({ uren: som(eigen, "uren"), euros: som(eigen, "euros") });
          expect(nu.koppelingen.filter(({ staat }) => !isVoorbij(staat))).toHaveLength(boek.filter(({ trein, staat }) => trein === i && !isVoorbij(staat)).length);
        }
        for (const [i, wagonnetje] of wagonnetjes.entries()) {
          const eigen = boek.filter(({ wie, staat }) => wie === i && isToegezegd(staat));
          const stand = await standVan(wagonnetje);
          expect(stand.toegezegd).toEqual({ uren: som(eigen, "uren"), euros: som(eigen, "euros") });
          expect(stand.overboekt).toBe(false);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("is what the database itself refuses to hold twice", async () => {
    const treintje = await eenTreintje(kwartiermaker);
    const wagonnetje = await eenWagonnetje(kwartiermaker, 1, 100);
    moet(await koppel(kwartiermaker, treintje, wagonnetje));
    const { treintjeId, wagonnetjeId } = await laatste(treintje);
    const rij = { treintjeId, wagonnetjeId, halfjaar: "2021-h2", uren: 1, euros: 0, volgorde: 1 };
    await expect(prisma.koppeling.create({ data: { ...rij, staat: "toegezegd" } })).rejects.toThrow();
    await expect(prisma.koppeling.create({ data: { ...rij, uren: -1, staat: "afgewezen" } })).rejects.toThrow();
    await expect(prisma.koppeling.create({ data: { ...rij, staat: "afgewezen" } })).resolves.toBeDefined();
  });
});
