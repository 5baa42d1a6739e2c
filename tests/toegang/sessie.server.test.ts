import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { aanmelden } from "~/toegang/aanmelden.server";
import { apiTokenMaken, apiTokensIntrekken, findGebruikerVanToken } from "~/toegang/api-token.server";
import { wachtwoordWijzigen } from "~/toegang/eigen-wachtwoord.server";
import { gebruikerMaken, gebruikerWijzigen, listGebruikers, OPDRACHTREGEL, wachtwoordVernieuwen } from "~/toegang/gebruiker.server";
import type { Gebruiker } from "~/toegang/rol";
import { eindigSessie, findBlik, findSessie, startSessie } from "~/toegang/sessie.server";

const BEHEERDER: Gebruiker = { id: "00000000-0000-0000-0000-000000000000", naam: "Beheer", rol: "beheerder" };
const WACHTWOORD = "een lang wachtwoord";
let id: string;
let voorbeeldId: string;

beforeAll(async () => {
  const maak = async (email: string) => (await gebruikerMaken(OPDRACHTREGEL, { email, naam: email, rol: "lezer" }, WACHTWOORD)) as { id: string };
  id = (await maak("echt@test.nl")).id;
  await maak("ander@test.nl");
  voorbeeldId = (await maak("voorbeeld@test.nl")).id;
  await prisma.gebruiker.update({ where: { id: voorbeeldId }, data: { isVoorbeeld: true } });
});
afterEach(() => {
  delete process.env.SPOORBOEKJE_DEMO;
});

const verzoek = (adres: string, cookie = "") => new Request(adres, { headers: { cookie } });
const met = async (gebruikerId: string, adres = "https://spoorboekje.nl/") => verzoek(adres, (await startSessie(gebruikerId, verzoek(adres))).split(";")[0]);

const metToken = (token: string) => findGebruikerVanToken(new Request("http://x/api/", { headers: { authorization: `Bearer ${token}` } }));

describe("the session cookie", () => {
  it.each(["https://spoorboekje.nl/", "http://spoorboekje.nl/", "https://localhost/"])("goes over https only, bound to its host: %s", async (adres) => {
    expect(await startSessie(id, verzoek(adres))).toMatch(/^__Host-spoorboekje=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
  });

  it("may go over plain http on this machine alone", async () => {
    expect(await startSessie(id, verzoek("http://localhost:3000/"))).toMatch(/^spoorboekje=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
  });

  it("is kept as a hash", async () => {
    const koekje = await startSessie(id, verzoek("https://spoorboekje.nl/"));
    expect(await prisma.sessie.count({ where: { id: koekje.slice(20, 63) } })).toBe(0);
  });
});

describe("a session", () => {
  it("is none without a cookie, with a made-up one, when it has ended or is too old", async () => {
    expect(await findSessie(verzoek("https://spoorboekje.nl/"))).toBeNull();
    expect(await findSessie(verzoek("https://spoorboekje.nl/", "__Host-spoorboekje=verzonnen"))).toBeNull();
    const geeindigd = await met(id);
    expect((await findSessie(geeindigd))?.gebruiker).toMatchObject({ id, rol: "lezer" });
    await eindigSessie(geeindigd);
    expect(await findSessie(geeindigd)).toBeNull();
    const oud = await met(id);
    await prisma.sessie.updateMany({ data: { verlooptOp: new Date(Date.now() - 1000) } });
    expect(await findSessie(oud)).toBeNull();
  });

  it("ends when a role changes, and cannot begin while the account is blocked", async () => {
    const sessie = await met(id);
    const token = (await apiTokenMaken("echt@test.nl"))!;
    const { versie } = await prisma.gebruiker.findUniqueOrThrow({ where: { id } });
    expect(await gebruikerWijzigen(BEHEERDER, id, { naam: "Echt", rol: "ocd", geblokkeerd: true, versie: versie + 1 })).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    expect(await gebruikerWijzigen(BEHEERDER, id, { naam: "Echt", rol: "ocd", geblokkeerd: true, versie })).toEqual({ ok: true });
    expect(await findSessie(sessie)).toBeNull();
    expect(await findSessie(await met(id))).toBeNull();
    expect(await aanmelden("echt@test.nl", WACHTWOORD, "adres")).toEqual({ ok: false, reden: "onjuist" });
    expect(await metToken(token)).toBeNull();
    expect(await gebruikerWijzigen(BEHEERDER, id, { naam: "Echt", rol: "ocd", geblokkeerd: false, versie: versie + 1 })).toEqual({ ok: true });
    expect(await metToken(token)).toBeNull(); // unblocking brings nothing back
  });

  it("ends with every token when the account gets a new password, and no other's", async () => {
    const [sessie, token, vanAnder] = [await met(id), (await apiTokenMaken("echt@test.nl"))!, (await apiTokenMaken("ander@test.nl"))!];
    expect(await metToken(token)).toMatchObject({ id });
    await wachtwoordVernieuwen(BEHEERDER, id);
    expect([await findSessie(sessie), await metToken(token)]).toEqual([null, null]);
    expect(await metToken(vanAnder)).toMatchObject({ naam: "ander@test.nl" });
  });
});

describe("the own password", () => {
  const ik = async () => (await prisma.gebruiker.findUniqueOrThrow({ where: { email: "ander@test.nl" } })) as Gebruiker;

  it("changes for who knows the old one, and ends the other sessions", async () => {
    const gebruiker = await ik();
    const [hier, elders] = [await met(gebruiker.id), await met(gebruiker.id)];
    expect(await wachtwoordWijzigen(gebruiker, { oud: "iets anders", nieuw: "weer een lang wachtwoord" }, undefined)).toMatchObject({ ok: false });
    expect(await wachtwoordWijzigen(gebruiker, { oud: WACHTWOORD, nieuw: "weer een lang wachtwoord" }, (await findSessie(hier))!.id)).toEqual({ ok: true });
    expect([await findSessie(hier), await findSessie(elders)]).toEqual([expect.anything(), null]);
  });

  it("is not to be guessed: after ten tries the right one is refused as well", async () => {
    const gebruiker = await ik();
    for (let i = 0; i < 10; i++) await wachtwoordWijzigen(gebruiker, { oud: `poging ${i}`, nieuw: "een derde lang wachtwoord" }, undefined);
    expect(await wachtwoordWijzigen(gebruiker, { oud: "weer een lang wachtwoord", nieuw: "een derde lang wachtwoord" }, undefined)).toMatchObject({ ok: false, zin: expect.stringContaining("te vaak") });
  });
});

it("clears away what ended by itself when somebody logs in again", async () => {
  const { id: wie } = (await gebruikerMaken(OPDRACHTREGEL, { email: "vaak@test.nl", naam: "Vaak", rol: "lezer" }, WACHTWOORD)) as { id: string };
  await met(wie);
  await prisma.sessie.updateMany({ where: { gebruikerId: wie }, data: { verlooptOp: new Date(Date.now() - 1000) } });
  expect((await listGebruikers()).find((gebruiker) => gebruiker.id === wie)!._count.sessies).toBe(0);
  await met(wie);
  expect(await prisma.sessie.count({ where: { gebruikerId: wie } })).toBe(1);
});

describe("the API tokens of an account", () => {
  it("are withdrawn together, those of others not, with one line in the logboek", async () => {
    expect(await apiTokensIntrekken("niemand@test.nl")).toBeNull();
    const [een, twee, vanAnder] = [(await apiTokenMaken("echt@test.nl"))!, (await apiTokenMaken("echt@test.nl"))!, (await apiTokenMaken("ander@test.nl"))!];
    expect(await metToken(een)).toMatchObject({ id });
    expect(await apiTokensIntrekken(" Echt@test.nl ")).toBe(2);
    expect([await metToken(een), await metToken(twee)]).toEqual([null, null]);
    expect(await metToken(vanAnder)).not.toBeNull();
    expect(await apiTokensIntrekken("echt@test.nl")).toBe(0);
    expect(await prisma.logregel.count({ where: { gebeurtenis: "api-tokens-ingetrokken", onderwerpId: id } })).toBe(1);
  });
});

describe("an account of the example", () => {
  it("opens nothing outside the demonstration", async () => {
    const sessie = await met(voorbeeldId);
    expect(await aanmelden("voorbeeld@test.nl", WACHTWOORD, "adres")).toEqual({ ok: false, reden: "onjuist" });
    expect(await findSessie(sessie)).toBeNull();
    expect(await apiTokenMaken("voorbeeld@test.nl")).toBeNull();
    process.env.SPOORBOEKJE_DEMO = "1";
    expect(await aanmelden("voorbeeld@test.nl", WACHTWOORD, "adres")).toEqual({ ok: true, gebruikerId: voorbeeldId });
    expect((await findSessie(sessie))?.gebruiker.id).toBe(voorbeeldId);
  });
});

describe("the state of the database", () => {
  const stand = async () => (await findBlik(verzoek("https://spoorboekje.nl/"))).stand;

  it("stays the same text while everybody only reads", async () => {
    const eerst = await stand();
    await prisma.gebruiker.findMany();
    await findSessie(verzoek("https://spoorboekje.nl/", "__Host-spoorboekje=verzonnen"));
    expect(await stand()).toBe(eerst);
  });

  it("is another one after anything that was saved, and never an earlier one again", async () => {
    const gezien = new Set([await stand()]);
    for (const bewaar of [
      () => met(id),
      () => prisma.gebruiker.update({ where: { id }, data: { naam: "Anders" } }),
      () => prisma.gebruiker.update({ where: { id }, data: { naam: "Anders" } }), // the same once more
      () => prisma.sessie.deleteMany({ where: { gebruikerId: id } }),
      () => prisma.$executeRaw`UPDATE gebruiker SET naam = 'Buitenom' WHERE id = ${id}::uuid`,
    ]) {
      await bewaar();
      gezien.add(await stand());
    }
    expect(gezien.size).toBe(6);
  });

  it("comes with the session, found as findSessie finds it", async () => {
    await prisma.gebruiker.update({ where: { id }, data: { geblokkeerdOp: null } });
    const hier = await met(id);
    expect(await findBlik(hier)).toEqual({ sessie: await findSessie(hier), stand: await stand() });
    expect((await findBlik(hier)).sessie?.gebruiker.id).toBe(id);
  });
});
