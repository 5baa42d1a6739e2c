import http from "node:http";
import { inject } from "vitest";
import { describe, expect, it } from "vitest";
import { adres, logIn, verstuur, vraag } from "./verzoek";

describe("posts from elsewhere", () => {
  it.each([{ origin: "https://kwaad.nl" }, { origin: "null" }, { origin: "nonsens" }, { "sec-fetch-site": "cross-site", origin: inject("adres") }])("are refused: %j", async (headers) => {
    expect((await verstuur("/tussenrapportages", { halfjaar: "2030-h1" }, "ocd", headers as unknown as Record<string, string>)).status).toBe(403);
  });

  it("are refused when they do not say where they come from", async () => {
    expect((await fetch(`${adres}/uitloggen`, { method: "POST", redirect: "manual" })).status).toBe(403);
  });
});

describe("a post that cannot be read", () => {
  const vorm = (soort: string, als: "ocd" | null) => vraag("/projecten/nieuw", { method: "POST", als, headers: { "content-type": soort }, body: "a=b" });
  it.each(["", "application/json", "multipart/form-data", "multipart/form-data; boundary=", "text/plain"])("is refused with a sentence, as %j", async (soort) => {
    for (const als of ["ocd", null] as const) {
      const antwoord = await vorm(soort, als);
      expect([antwoord.status, await antwoord.text()]).toEqual([415, expect.stringContaining("geen formulier")]);
    }
  });

  it("may be empty", async () => {
    expect((await vraag("/projecten/OCD-2021-007/bevestiging", { method: "POST", als: "ocd" })).status).toBe(302);
  });
});

/** A form as a browser sends it that goes to the next page; `fetch` may not say so. */
function alsBrowser(pad: string, velden: Record<string, string>, soort = "application/x-www-form-urlencoded"): Promise<{ status?: number; tekst: string }> {
  return new Promise((ok, mis) => {
    const body = new URLSearchParams(velden).toString();
    const verzoek = http.request(adres + pad, { method: "POST", headers: { origin: adres, "sec-fetch-mode": "navigate", "content-type": soort, "content-length": Buffer.byteLength(body) } }, (antwoord) => {
      let tekst = "";
      antwoord.setEncoding("utf8").on("data", (deel: string) => (tekst += deel)).on("end", () => ok({ status: antwoord.statusCode, tekst }));
    });
    verzoek.on("error", mis).end(body);
  });
}

describe("a post after the session ended", () => {
  const naar = async (referer?: string) => (await verstuur("/projecten/OCD-2021-007/bevestiging", {}, null, referer ? { referer } : {})).headers.get("location");
  it("goes on, after logging in, at the page that it came from", async () => {
    expect(await naar(`${adres}/projecten/OCD-2021-007?x=1`)).toBe("/inloggen?naar=%2Fprojecten%2FOCD-2021-007%3Fx%3D1");
  });
  it.each([undefined, "nonsens", "https://kwaad.nl"])("goes to the start page, coming from %j", async (referer) => {
    expect(await naar(referer)).toBe("/inloggen?naar=%2F");
  });
  it("keeps what was typed, when a browser sends it, until one is logged in again", async () => {
    const velden = { titel: "Een <b>lange</b> tekst", versie: "3", wachtwoord: "geheim-1" };
    const { status, tekst } = await alsBrowser("/projecten/OCD-2021-007/wijziging", velden);
    expect(status).toBe(401);
    expect(tekst).toContain("U bent intussen uitgelogd");
    expect(tekst).toContain('name="titel" value="Een &lt;b&gt;lange&lt;/b&gt; tekst"');
    expect(tekst).not.toContain("geheim-1");
    expect(await alsBrowser("/projecten/OCD-2021-007/wijziging", { versie: "3" })).toMatchObject({ status: 302 });
    expect(await alsBrowser("/projecten/OCD-2021-007/wijziging", velden, "multipart/form-data; boundary=x")).toMatchObject({ status: 302 }); // cannot be read
  });
  it("keeps who is logged in known where it is refused", async () => {
    const tekst = await (await verstuur("/projecten/nieuw", {}, "lezer")).text();
    expect(tekst).not.toContain(">Inloggen<");
  });
});

describe("logging in", () => {
  it("says the same of an unknown address and a wrong password", async () => {
    const zin = "Dit e-mailadres en dit wachtwoord horen niet bij elkaar.";
    for (const email of ["lezer@voorbeeld.nl", "niemand@voorbeeld.nl"]) {
      const antwoord = await verstuur("/inloggen", { email, wachtwoord: "fout" });
      expect(antwoord.status).toBe(400);
      expect(await antwoord.text()).toContain(zin);
    }
  });

  it("stops a guesser after ten tries, also with the right password", async () => {
    const email = "raden@voorbeeld.nl";
    for (let i = 0; i < 10; i++) await verstuur("/inloggen", { email, wachtwoord: `poging ${i}` });
    const antwoord = await verstuur("/inloggen", { email, wachtwoord: "nog een" });
    expect(antwoord.status).toBe(429);
    expect(await antwoord.text()).toMatch(/Probeer het over \d+ minuten opnieuw/);
  });

  it("never sends on to another site", async () => {
    for (const naar of ["https://kwaad.nl", "//kwaad.nl", "/\\kwaad.nl"]) {
      const antwoord = await verstuur(`/inloggen?naar=${encodeURIComponent(naar)}`, { email: "lezer@voorbeeld.nl", wachtwoord: "spoorboekje-demo" });
      expect(antwoord.headers.get("location")).toBe("/");
    }
  });

  it("gives a cookie that scripts cannot read, and that ends with logging out", async () => {
    const antwoord = await verstuur("/inloggen", { email: "lezer@voorbeeld.nl", wachtwoord: "spoorboekje-demo" });
    expect(antwoord.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Lax/);
    const cookie = antwoord.headers.get("set-cookie")!.split(";")[0]!;
    expect((await vraag("/projecten", { headers: { cookie } })).status).toBe(200);
    await vraag("/uitloggen", { method: "POST", headers: { cookie } });
    expect((await vraag("/projecten", { headers: { cookie } })).status).toBe(302);
  });

  it("can be ended everywhere else", async () => {
    const [hier, elders] = [await logIn("kwartiermaker@voorbeeld.nl"), await logIn("kwartiermaker@voorbeeld.nl")];
    await vraag("/account", { method: "POST", headers: { cookie: hier, "content-type": "application/x-www-form-urlencoded" }, body: "actie=elders-uitloggen" });
    expect((await vraag("/projecten", { headers: { cookie: hier } })).status).toBe(200);
    expect((await vraag("/projecten", { headers: { cookie: elders } })).status).toBe(302);
  });
});

describe("every answer", () => {
  it("carries the security headers, with a nonce of its own", async () => {
    const [een, twee] = [await vraag("/tussenrapportages"), await vraag("/tussenrapportages")];
    const csp = een.headers.get("content-security-policy");
    expect(csp).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/);
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toContain("unsafe");
    expect(csp).not.toBe(twee.headers.get("content-security-policy"));
    expect(een.headers.get("x-content-type-options")).toBe("nosniff");
    expect(een.headers.get("strict-transport-security")).toMatch(/max-age=31536000/);
    expect(een.headers.get("x-powered-by")).toBeNull();
    expect(een.headers.get("cache-control")).toBe("private, no-store");
  });

  it("has but the search window of Ctrl+K on a page that needs no script, and only its own on one that does", async () => {
    expect((await (await vraag("/projecten", { als: "lezer" })).text()).match(/<script[^>]*>/g)).toEqual([expect.stringContaining("src=\"/zoeken.js\"")]);
    const pagina = await vraag("/tussenrapportages/2021-h2/samenstelling", { als: "ocd" });
    const nonce = /'nonce-([^']+)'/.exec(pagina.headers.get("content-security-policy")!)![1]!;
    const scripts = (await pagina.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([expect.stringContaining("src=\"/zoeken.js\"")]); // a file of this site, which needs none
  });
});

describe("what is too large", () => {
  it("is refused before it is read", async () => {
    const antwoord = await vraag("/projecten/nieuw", { method: "POST", als: "ocd", body: "x".repeat(21 * 1024 * 1024) }).catch(() => ({ status: 413 }));
    expect(antwoord.status).toBe(413);
  });
});

describe("health", () => {
  it("says that the process lives and that the database is ready", async () => {
    expect(await (await vraag("/gezond")).json()).toEqual({ status: "gezond" });
    expect(await (await vraag("/gereed")).json()).toEqual({ status: "gereed" });
  });

  it("tells how to report a hole", async () => {
    const tekst = await (await vraag("/.well-known/security.txt")).text();
    expect(tekst).toMatch(/^Contact: /);
    expect(Date.parse(/Expires: (.*)/.exec(tekst)![1]!)).toBeGreaterThan(Date.now());
  });
});
