import { get } from "node:http";
import { describe, expect, it } from "vitest";
import { adres, logIn, verstuur, vraag } from "./verzoek";

const isBewaard = ({ headers }: Response) => headers.get("cache-status") === "Spoorboekje; hit";

/** The same page until it was given again: another test may save something in between. */
async function totBewaard(pad: string, opties: Parameters<typeof vraag>[1]): Promise<[eerst: string, weer: string]> {
  for (let poging = 0; poging < 50; poging++) {
    const eerst = await vraag(pad, opties);
    const weer = await vraag(pad, opties);
    if (isBewaard(weer)) return [await eerst.text(), await weer.text()];
  }
  throw new Error(`${pad} was never given again`);
}

describe("a page that is given again", () => {
  it.each(["/", "/projecten?zoek=wonen", "/treintjes", "/halfjaren/2021-h2", "/account"])("is the very same: %s", async (pad) => {
    const [eerst, weer] = await totBewaard(pad, { als: "kwartiermaker" });
    expect(weer).toBe(eerst);
    expect(weer).toContain("Kwartiermaker");
  });

  it("has a nonce of its own in its headers all the same, and is not kept by browsers", async () => {
    const koppen: Headers[] = [];
    for (let poging = 0; koppen.length < 2 && poging < 50; poging++) {
      const antwoord = await vraag("/projecten", { als: "lezer" });
      if (isBewaard(antwoord)) koppen.push(antwoord.headers);
    }
    expect(new Set(koppen.map((kop) => /'nonce-[^']+'/.exec(kop.get("content-security-policy")!)![0])).size).toBe(2);
    expect(koppen.map((kop) => kop.get("cache-control"))).toEqual(["private, no-store", "private, no-store"]);
  });

  it("is packed as the browser asks", async () => {
    for (const [soort, verpakt] of [["br", "br"], ["gzip", "gzip"], ["identity", null]] as const) {
      const opties = { als: "lezer", headers: { "accept-encoding": soort } } as const;
      expect((await totBewaard("/projecten", opties))[1]).toContain("<h1");
      expect((await vraag("/projecten", opties)).headers.get("content-encoding")).toBe(verpakt);
    }
  });

  it.each([
    ["carries a script", "/tussenrapportages/2021-h2/samenstelling", 200],
    ["is an error", "/projecten/bestaat-niet", 404],
    ["is a file", "/projecten/documenten/csv", 200],
    ["is the data of a page alone", "/projecten.data", 200],
  ])("is none that %s", async (_, pad, status) => {
    for (let keer = 0; keer < 4; keer++) {
      const antwoord = await vraag(pad, { als: "ocd" });
      expect([antwoord.status, isBewaard(antwoord)]).toEqual([status, false]);
      await antwoord.arrayBuffer();
    }
  });

  it("leaves the API to its token, also where an address leads there by a detour", async () => {
    const { hostname, port } = new URL(adres);
    const kies = (headers: Record<string, string>) => new Promise<number>((ok, mis) => get({ hostname, port, path: "/x/../api/v1/opgaven", headers }, (antwoord) => ok(antwoord.resume().statusCode!)).once("error", mis));
    expect(await kies({ cookie: await logIn("lezer@voorbeeld.nl"), authorization: "Bearer verzonnen" })).toBe(401);
  });
});

describe("what was saved shows at once", () => {
  it("to who saved it and to everybody else, however often the page was asked before", async () => {
    for (let keer = 1; keer <= 3; keer++) {
      for (const als of ["ocd", "lezer"] as const) await totBewaard("/projecten?zoek=bewaarproef", { als });
      expect((await verstuur("/projecten/nieuw", { code: `BEWAAR-${keer}`, titel: `Bewaarproef ${keer}`, dienstverlening: "basis" }, "ocd")).status).toBe(302);
      for (const als of ["ocd", "lezer"] as const) expect(await (await vraag("/projecten?zoek=bewaarproef", { als })).text()).toContain(`Bewaarproef ${keer}`);
    }
  });

  it("and whose account is blocked, sees nothing any more", async () => {
    const account = { email: "bewaarproef@voorbeeld.nl", naam: "Bewaarproef", rol: "lezer" };
    const gemaakt = await (await verstuur("/beheer/gebruikers/nieuw", account, "beheerder")).text();
    const wachtwoord = /<code[^>]*>([\w-]{20})<\/code>/.exec(gemaakt)![1]!;
    const cookie = await logIn(account.email, wachtwoord);
    await totBewaard("/projecten", { headers: { cookie } });
    const id = /beheer\/gebruikers\/([0-9a-f-]{36})[^>]*>Bewaarproef/.exec(await (await vraag("/beheer/gebruikers", { als: "beheerder" })).text())![1]!;
    expect((await verstuur(`/beheer/gebruikers/${id}`, { ...account, geblokkeerd: "ja", versie: "1" }, "beheerder")).status).toBe(302);
    expect((await vraag("/projecten", { headers: { cookie } })).status).toBe(302);
  });

  it("and who logged out, sees nothing any more", async () => {
    const cookie = await logIn("lezer@voorbeeld.nl");
    await totBewaard("/projecten", { headers: { cookie } });
    await vraag("/uitloggen", { method: "POST", headers: { cookie } });
    const na = await vraag("/projecten", { headers: { cookie } });
    expect([na.status, na.headers.get("location")]).toEqual([302, "/inloggen?naar=%2Fprojecten"]);
  });

  it("each role sees its own page", async () => {
    const [ocd] = await totBewaard("/projecten", { als: "ocd" });
    const [lezer] = await totBewaard("/projecten", { als: "lezer" });
    expect([ocd.includes("Nieuw project"), lezer.includes("Nieuw project")]).toEqual([true, false]);
    expect((await fetch(`${adres}/projecten`, { redirect: "manual" })).status).toBe(302);
  });
});
