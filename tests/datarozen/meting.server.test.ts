import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { listEigenMetingen } from "~/datarozen/datarozen.server";
import { rondeVaststellen } from "~/datarozen/meetronde.server";
import { antwoordOp, metingPaginaVan } from "~/datarozen/meting-pagina.server";
import { findVorigeRonde, metingOmTeHeropenen, regioHeropenen, regioIndienen, statussenBewaren, statussenVan } from "~/datarozen/meting.server";
import type { GevondenRoos } from "~/datarozen/roos.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker } from "../dienstverlening/samen";
import { eenRegio, eenRoos, logboekVan, meting, moet, open, rij, rondAf, ronde, VANDAAG, vulEnDienIn } from "./samen";

let beheerder: Gebruiker;
let [een, twee]: Gebruiker[] = [];
beforeAll(async () => {
  beheerder = await eenGebruiker("beheerder");
  [een, twee] = [await eenGebruiker("regioadviseur", "Adviseur een"), await eenGebruiker("regioadviseur", "Adviseur twee")];
});

const statusVan = async (wat: Promise<unknown>) => wat.then(() => 200, (weigering: unknown) => (weigering instanceof Response ? weigering.status : Promise.reject(weigering as Error)));

/** A rose with one region of both advisers and an open round. */
async function eenMeting(): Promise<{ roos: GevondenRoos; code: string }> {
  const code = await eenRegio(beheerder, [een!, twee!]);
  const roos = await eenRoos(beheerder, [code]);
  moet(await open(beheerder, roos, "2024-h1"));
  return { roos, code };
}

describe("whose region it is", () => {
  it("is decided for every address: another region, another role, a made-up one", async () => {
    const [eigen, vreemd] = [await eenRegio(beheerder, [een!]), await eenRegio(beheerder, [twee!])];
    const roos = await eenRoos(beheerder, [eigen, vreemd]);
    moet(await open(beheerder, roos, "2024-h1"));
    expect(await statusVan(meting(een!, roos, "2024-h1", eigen))).toBe(200);
    expect(await statusVan(meting(een!, roos, "2024-h1", vreemd))).toBe(403);
    for (const wie of [beheerder, await eenGebruiker("ocd"), await eenGebruiker("lezer")]) expect(await statusVan(meting(wie, roos, "2024-h1", eigen))).toBe(403);
    for (const [halfjaar, code] of [["2024-h1", "GM9999"], ["2023-h2", eigen], ["onzin", eigen]] as const) expect(await statusVan(meting(een!, roos, halfjaar, code))).toBe(404);
    const plek = { roos: roos.sleutel, halfjaar: "2024-h1", regio: vreemd };
    expect([await statusVan(metingOmTeHeropenen(een!, plek)), await statusVan(metingOmTeHeropenen(beheerder, plek)), await statusVan(metingOmTeHeropenen(twee!, plek))]).toEqual([403, 200, 200]);
  });
});

describe("saving statuses", () => {
  it("keeps what is incomplete, says what it lacks, and writes each change in the logboek", async () => {
    const { roos, code } = await eenMeting();
    const eigen = await meting(een!, roos, "2024-h1", code);
    const { rijen } = moet(await statussenBewaren(een!, eigen, [rij("een", "in-ontwikkeling")]));
    expect(rijen).toMatchObject([{ onderdeel: "een", uitkomst: "opgeslagen", versie: 1 }]);
    expect(await antwoordOp(eigen, rijen)).toMatchObject({ klaar: 0, totaal: 4, botsingen: [], opgeslagen: [{ onderdeel: "een", versie: 1, gebrek: expect.stringContaining("Schrijf een toelichting") }] });
    moet(await statussenBewaren(een!, eigen, [rij("een", "in-ontwikkeling", { toelichting: "Er is een begin.", afgestemd: true, versie: 1 })]));
    const { nu } = await statussenVan(eigen);
    expect(nu.get("een")).toMatchObject({ waarde: "in-ontwikkeling", toelichting: "Er is een begin.", afgestemd: true, bevestigdIn: "2024-h1", doorNaam: "Adviseur een", versie: 2 });
    const regels = await logboekVan("regiometing", `${roos.sleutel}/2024-h1/${code}`);
    expect(regels.map(({ omschrijving, wijzigingen }) => [omschrijving, (wijzigingen as { veld: string }[]).map(({ veld }) => veld)])).toEqual([["vulde Een in", ["Status", "Afgestemd", "Bevestigd in"]], ["werkte Een bij", ["Toelichting", "Afgestemd"]]]);
  });

  it("gives a colleague's version back and overwrites nothing, while the other rows are saved", async () => {
    const { roos, code } = await eenMeting();
    const [mijn, haar] = [await meting(een!, roos, "2024-h1", code), await meting(twee!, roos, "2024-h1", code)];
    moet(await statussenBewaren(een!, mijn, [rij("een", "op-koers", { toelichting: "Van een." })]));
    const { rijen } = moet(await statussenBewaren(twee!, haar, [rij("een", "in-ontwikkeling", { toelichting: "Van twee." }), rij("twee", "op-koers")]));
    expect(rijen.map(({ onderdeel, uitkomst }) => [onderdeel, uitkomst])).toEqual([["een", "conflict"], ["twee", "opgeslagen"]]);
    expect((await antwoordOp(haar, rijen)).botsingen).toMatchObject([{ onderdeel: "een", door: "Adviseur een", versie: 1, label: "Op koers", waarden: { waarde: "op-koers", toelichting: "Van een." } }]);
    expect((await statussenVan(haar)).nu.get("een")?.toelichting).toBe("Van een.");
    moet(await statussenBewaren(twee!, haar, [rij("een", "in-ontwikkeling", { toelichting: "Van twee.", versie: 1 })]));
    expect((await statussenVan(haar)).nu.get("een")).toMatchObject({ toelichting: "Van twee.", doorNaam: "Adviseur twee" });
  });

  it("lets twenty at once save a row each and one of them the same row, and loses none", async () => {
    const { roos, code } = await eenMeting();
    const eigen = await meting(een!, roos, "2024-h1", code);
    const uitkomsten = await Promise.all(Array.from({ length: 20 }, (_, i) => statussenBewaren(i % 2 ? een! : twee!, eigen, [rij("drie", "op-koers", { toelichting: `Versie ${i}` })])));
    expect(uitkomsten.map((uitkomst) => moet(uitkomst).rijen[0]!.uitkomst).filter((wat) => wat === "opgeslagen")).toHaveLength(1);
    expect(await prisma.status.count({ where: { regiometingId: eigen.id } })).toBe(1);
    expect(await logboekVan("regiometing", `${roos.sleutel}/2024-h1/${code}`)).toHaveLength(1);
  });

  it("is refused for a region that was submitted and in a round that is over", async () => {
    const { roos, code } = await eenMeting();
    const eigen = await meting(een!, roos, "2024-h1", code);
    await vulEnDienIn(een!, eigen);
    expect(await statussenBewaren(een!, eigen, [rij("een", "in-ontwikkeling", { versie: 1 })])).toEqual({ ok: false, reden: "al-ingediend" });
    moet(await rondeVaststellen(beheerder, await ronde(roos, "2024-h1"), null));
    expect(await statussenBewaren(een!, eigen, [rij("een", "in-ontwikkeling", { versie: 1 })])).toEqual({ ok: false, reden: "niet-open" });
    expect(await regioHeropenen(een!, await meting(een!, roos, "2024-h1", code), "Toch nog iets")).toEqual({ ok: false, reden: "niet-open" });
    expect((await statussenVan(eigen)).nu.get("een")?.waarde).toBe("op-koers");
  });
});

describe("saving what is already so", () => {
  it("is no conflict and no change: an answer was lost, or everything was saved again", async () => {
    const { roos, code } = await eenMeting();
    const eigen = await meting(een!, roos, "2024-h1", code);
    const dezelfde = rij("een", "op-koers", { toelichting: "Klaar." });
    moet(await statussenBewaren(een!, eigen, [dezelfde]));
    expect(moet(await statussenBewaren(een!, eigen, [dezelfde])).rijen).toMatchObject([{ onderdeel: "een", uitkomst: "opgeslagen", versie: 1 }]);
    expect(await logboekVan("regiometing", `${roos.sleutel}/2024-h1/${code}`)).toHaveLength(1);
  });
});

describe("submitting a region", () => {
  it("is refused with gaps, and done once; reopened with a reason", async () => {
    const { roos, code } = await eenMeting();
    const eigen = await meting(een!, roos, "2024-h1", code);
    expect(await regioIndienen(een!, eigen)).toEqual({ ok: false, reden: "onvolledig" });
    expect(await regioHeropenen(een!, eigen, "Waarom niet")).toEqual({ ok: false, reden: "niet-ingediend" });
    await vulEnDienIn(een!, eigen);
    expect(await regioIndienen(een!, eigen)).toEqual({ ok: false, reden: "al-ingediend" });
    moet(await regioHeropenen(een!, await meting(een!, roos, "2024-h1", code), "De wethouder belde."));
    moet(await statussenBewaren(een!, eigen, [rij("een", "in-ontwikkeling", { toelichting: "Toch niet.", versie: 1 })]));
    moet(await regioIndienen(een!, eigen));
    expect((await logboekVan("regiometing", `${roos.sleutel}/2024-h1/${code}`)).map(({ omschrijving, reden }) => [omschrijving, reden]).slice(-4)).toEqual([["diende de regio in", null], ["heropende de regio", "De wethouder belde."], ["werkte Een bij", null], ["diende de regio in", null]]);
  });
});

describe("the next round", () => {
  it("starts from the last one as overgenomen, and asks to confirm or explain", async () => {
    const { roos, code } = await eenMeting();
    const eerste = await meting(een!, roos, "2024-h1", code);
    moet(await statussenBewaren(een!, eerste, [rij("een", "op-koers", { toelichting: "Klaar.", bron: "Raad", afgestemd: true }), rij("ja-of-nee", "nee")]));
    await rondAf(beheerder, roos, "2024-h1");
    moet(await open(beheerder, roos, "2024-h2", "2024-12-01"));
    const tweede = await meting(een!, roos, "2024-h2", code);
    const [{ nu, toen }, vorige] = [await statussenVan(tweede), await findVorigeRonde(tweede)];
    expect(nu.get("een")).toMatchObject({ waarde: "op-koers", toelichting: "Klaar.", bron: "Raad", afgestemd: false, bevestigdIn: "2024-h1", versie: 1 });
    expect([toen.get("een")?.afgestemd, vorige?.halfjaar, nu.has("twee")]).toEqual([true, "2024-h1", false]);
    expect((await metingPaginaVan(tweede, een!)).themas[0]!.rijen[0]).toMatchObject({ overgenomen: true, opgeslagen: null, vorige: { label: "eerste helft 2024", waarde: { label: "Op koers" } } });
    moet(await statussenBewaren(een!, tweede, [rij("een", "op-koers", { toelichting: "Klaar.", bron: "Raad", bevestigd: true, versie: 1 }), rij("ja-of-nee", "ja", { versie: 1 })]));
    expect((await metingPaginaVan(tweede, een!)).voortgang).toMatchObject({ klaar: 2, totaal: 4 });
    expect((await statussenVan(eerste)).nu.get("een")?.versie).toBe(1);
  });
});

describe("what an adviser has to do", () => {
  it("is the own regions in open rounds, with how far each is and whether it is late", async () => {
    const { roos, code } = await eenMeting();
    moet(await statussenBewaren(een!, await meting(een!, roos, "2024-h1", code), [rij("een", "op-koers")]));
    const mijn = async (vandaag: string) => (await listEigenMetingen(een!, vandaag)).filter((eigen) => eigen.regio.code === code);
    expect(await mijn(VANDAAG)).toMatchObject([{ roos: { sleutel: roos.sleutel }, klaar: 1, totaal: 4, ingediend: false, teLaat: false }]);
    expect(await mijn("2024-08-01")).toMatchObject([{ teLaat: true }]);
    await rondAf(beheerder, roos, "2024-h1");
    expect(await mijn(VANDAAG)).toEqual([]);
    expect(await listEigenMetingen(beheerder, VANDAAG)).toEqual([]);
  });
});
