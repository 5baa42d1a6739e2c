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
    await totBewaard("/projecten", { als: "lezer" });
    const [een, ander] = [await vraag("/projecten", { als: "lezer" }), await vraag("/projecten", { als: "lezer" })];
    expect(een.headers.get("content-security-policy")).not.toBe(ander.headers.get("content-security-policy"));
    expect(ander.headers.get("cache-control")).toBe("private, no-store");
  });

  it("is packed as the browser asks", async () => {
    for (const soort of ["br", "gzip", "identity"]) expect((await totBewaard("/projecten", { als: "lezer", headers: { "accept-encoding": soort } }))[1]).toContain("<h1");
  });

  it("is none that carries a script, is an error or is a file", async () => {
    for (const [pad, als] of [["/tussenrapportages/2021-h2/samenstelling", "ocd"], ["/projecten/bestaat-niet", "ocd"], ["/projecten/documenten/csv", "ocd"], ["/projecten.data", "ocd"]] as const)
      for (let keer = 0; keer < 3; keer++) expect(isBewaard(await vraag(pad, { als })), pad).toBe(false);
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
