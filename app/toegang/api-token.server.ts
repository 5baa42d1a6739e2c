import { inTransactie, prisma } from "~/database/prisma.server";
import { legVast } from "~/logboek/logboek.server";
import { bruikbaar } from "./bruikbaar.server";
import { maakGeheim, sleutelVan } from "./geheim.server";
import { OPDRACHTREGEL } from "./gebruiker.server";
import type { Gebruiker } from "./rol";

/** Makes an API token and gives it, this once; null when nobody has this e-mail address. */
export async function apiTokenMaken(email: string): Promise<string | null> {
  const gebruiker = await prisma.gebruiker.findUnique({ where: { email: email.trim().toLowerCase(), ...bruikbaar() } });
  if (!gebruiker) return null;
  const token = `spb_${maakGeheim()}`;
  await inTransactie(async (tx) => {
    await tx.apiToken.create({ data: { id: sleutelVan(token), gebruikerId: gebruiker.id } });
    await legVast(tx, { door: OPDRACHTREGEL, gebeurtenis: "api-token-gemaakt", onderwerp: "gebruiker", onderwerpId: gebruiker.id, omschrijving: `maakte een API-token voor ${gebruiker.naam}` });
  });
  return token;
}

/** Withdraws every API token of an account, also a blocked one, and gives how many there were; null when nobody has this e-mail address. */
export async function apiTokensIntrekken(email: string): Promise<number | null> {
  return inTransactie(async (tx) => {
    const gebruiker = await tx.gebruiker.findUnique({ where: { email: email.trim().toLowerCase() } });
    if (!gebruiker) return null;
    const { count } = await tx.apiToken.deleteMany({ where: { gebruikerId: gebruiker.id } });
    if (count > 0) await legVast(tx, { door: OPDRACHTREGEL, gebeurtenis: "api-tokens-ingetrokken", onderwerp: "gebruiker", onderwerpId: gebruiker.id, omschrijving: `trok de API-tokens van ${gebruiker.naam} in` });
    return count;
  });
}

/** The person of an `Authorization: Bearer` header; undefined without such a header, null with one that is not (or no longer) valid. */
export async function findGebruikerVanToken(request: Request): Promise<Gebruiker | null | undefined> {
  const kop = request.headers.get("authorization");
  if (kop === null) return undefined;
  const token = /^Bearer (\S+)$/i.exec(kop)?.[1];
  if (!token) return null;
  const gevonden = await prisma.apiToken.findUnique({
    where: { id: sleutelVan(token), gebruiker: bruikbaar() },
    select: { gebruiker: { select: { id: true, naam: true, rol: true } } },
  });
  return gevonden?.gebruiker ?? null;
}
