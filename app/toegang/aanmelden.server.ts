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
  const minuten = (await telPoging(email)) ?? (await teVaak(perAdres, sleutelVan(adres)));
  if (minuten !== null) return { ok: false, reden: "te-vaak", minuten };
  const gebruiker = await prisma.gebruiker.findUnique({ where: { email: email.trim().toLowerCase(), ...bruikbaar() } });
  const goed = await klopt(wachtwoord, gebruiker?.wachtwoordHash ?? null);
  if (!goed || !gebruiker) return { ok: false, reden: "onjuist" };
  await vergeetPogingen(email);
  return { ok: true, gebruikerId: gebruiker.id };
}

const account = (email: string) => sleutelVan(email.trim().toLowerCase());

/** Counts a guess at the password of an account, wherever it is made; gives the minutes to wait when there were too many. */
export const telPoging = (email: string): Promise<number | null> => teVaak(perAccount, account(email));

/** Somebody knew the password. */
export async function vergeetPogingen(email: string): Promise<void> {
  await perAccount.delete(account(email));
}

/** Counts an attempt; gives the minutes to wait when there were too many. */
async function teVaak(teller: RateLimiterPrisma, sleutel: string): Promise<number | null> {
  try {
    await teller.consume(sleutel);
    return null;
  } catch (fout) {
    if (fout instanceof RateLimiterRes) return Math.ceil(fout.msBeforeNext / 60_000);
    throw fout;
  }
}
