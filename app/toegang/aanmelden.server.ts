import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { prisma } from "~/database/prisma.server";
import { bruikbaar } from "./bruikbaar.server";
import { klopt, sleutelVan } from "./geheim.server";

// A guesser is stopped on one account and on one address, also when the server starts anew or there are several.
const limiet = { storeClient: prisma, tableName: "aanmeldteller", duration: 15 * 60 };
const perAccount = new RateLimiterPrisma({ ...limiet, keyPrefix: "account", points: 10 });
const perAdres = new RateLimiterPrisma({ ...limiet, keyPrefix: "adres", points: 100 });

export type Aanmelding = { ok: true; gebruikerId: string } | { ok: false; reden: "onjuist" | "te-vaak"; minuten?: number };

/** Logs in with e-mail and password. An unknown address, a blocked account and a wrong password give the same answer in the same time. */
export async function aanmelden(email: string, wachtwoord: string, adres: string): Promise<Aanmelding> {
  const account = sleutelVan(email.trim().toLowerCase());
  const wacht = (await teVaak(perAccount, account)) ?? (await teVaak(perAdres, sleutelVan(adres)));
  if (wacht !== null) return { ok: false, reden: "te-vaak", minuten: Math.ceil(wacht / 60_000) };
  const gebruiker = await prisma.gebruiker.findUnique({ where: { email: email.trim().toLowerCase(), ...bruikbaar() } });
  const goed = await klopt(wachtwoord, gebruiker?.wachtwoordHash ?? null);
  if (!goed || !gebruiker) return { ok: false, reden: "onjuist" };
  await perAccount.delete(account);
  return { ok: true, gebruikerId: gebruiker.id };
}

/** Counts an attempt; gives the milliseconds to wait when there were too many. */
async function teVaak(teller: RateLimiterPrisma, sleutel: string): Promise<number | null> {
  try {
    await teller.consume(sleutel);
    return null;
  } catch (fout) {
    if (fout instanceof RateLimiterRes) return fout.msBeforeNext;
    throw fout;
  }
}
