import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import express, { type RequestHandler } from "express";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Blik } from "~/toegang/sessie.server";
import { bewaardePaginas } from "../../server/bewaarde-paginas";

// An application of one page, that says how often it was made and for whom.
let blik: Blik | Error;
let dag: string;
let gemaakt: number;
let basis: string;
let houder: RequestHandler;

const kijk = async () => {
  if (blik instanceof Error) throw blik;
  return blik;
};
const app = express();
app.use((...args) => houder(...args));
app.all("*", (request, response) => {
  const html = `pagina ${++gemaakt} voor ${response.locals.gebruiker?.naam ?? response.locals.gebruiker}`;
  if (!request.path.startsWith("/niet")) response.locals.bewaar?.(Buffer.from(html), new Headers({ "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" }));
  response.type("html").send(html);
});
const server = createServer(app);

const als = (naam: string, stand = "10:10:", id = naam): Blik => ({ sessie: { id, gebruiker: { id: naam, naam, rol: "lezer" } }, stand });
async function haal(pad = "/projecten", opties?: RequestInit) {
  const antwoord = await fetch(basis + pad, opties);
  return `${await antwoord.text()}${antwoord.headers.get("cache-status") === "Spoorboekje; hit" ? ", bewaard" : ""}`;
}

beforeAll(async () => {
  await new Promise<void>((ok) => server.listen(0, "127.0.0.1", ok));
  basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  houder = bewaardePaginas(kijk, () => dag);
  [blik, dag, gemaakt] = [als("Anna"), "2026-01-01", 0];
});
afterAll(() => void server.close());

describe("a page is made anew", () => {
  it.each<[string, () => void]>([
    ["when something was saved", () => (blik = als("Anna", "11:11:"))],
    ["when an older transaction ended", () => (blik = als("Anna", "10:10"))],
    ["on the next day", () => (dag = "2026-01-02")],
    ["for somebody else", () => (blik = als("Bert"))],
    ["for another session of the same person", () => (blik = als("Anna", "10:10:", "thuis"))],
    ["for who has no session any more", () => (blik = { sessie: null, stand: "10:10:" })],
  ])("%s", async (_, verander) => {
    await haal();
    verander();
    expect(await haal()).toMatch(/^pagina 2 voor (?!.*bewaard)/);
  });

  it("at another address, with another question and for another host that a proxy names", async () => {
    expect(await haal("/projecten")).toBe("pagina 1 voor Anna");
    expect(await haal("/projecten?pagina=2")).toBe("pagina 2 voor Anna");
    expect(await haal("/projecten", { headers: { "x-forwarded-host": "elders.nl" } })).toBe("pagina 3 voor Anna");
  });

  it("when the application did not let it be kept", async () => {
    expect([await haal("/niet"), await haal("/niet")]).toEqual(["pagina 1 voor Anna", "pagina 2 voor Anna"]);
  });

  it("for a post, and for the API, where nobody was looked up", async () => {
    expect(await haal("/projecten", { method: "POST" })).toBe("pagina 1 voor undefined");
    expect(await haal("/api/v1/projecten")).toBe("pagina 2 voor undefined");
    await haal("/projecten", { method: "HEAD" });
    expect(await haal("/projecten")).toBe("pagina 4 voor Anna");
  });

  it("when the database does not answer", async () => {
    await haal();
    blik = new Error("weg");
    expect(await haal()).toBe("pagina 2 voor undefined");
  });
});

describe("a page is given again", () => {
  it("as it was made, with its own headers, to the same session while nothing changes", async () => {
    expect([await haal(), await haal(), await haal()]).toEqual(["pagina 1 voor Anna", "pagina 1 voor Anna, bewaard", "pagina 1 voor Anna, bewaard"]);
    const { headers } = await fetch(`${basis}/projecten`);
    expect(Object.fromEntries(headers)).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store", "content-length": "18" });
  });

  it("to everybody without an account, and to each person their own", async () => {
    blik = { sessie: null, stand: "20:20:" };
    expect([await haal(), await haal()]).toEqual(["pagina 1 voor null", "pagina 1 voor null, bewaard"]);
    blik = als("Anna", "20:20:");
    expect(await haal()).toBe("pagina 2 voor Anna");
    blik = { sessie: null, stand: "20:20:" };
    expect(await haal()).toBe("pagina 1 voor null, bewaard");
  });
});
