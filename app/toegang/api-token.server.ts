import { inTransactie, prisma } from "~/database/prisma.server";
import { legVast } from "~/logboek/logboek.server";
import { bruikbaar } from "./bruikbaar.server";
import { maakGeheim, sleutelVan } from "./geheim.server";
import type { Gebruiker } from "./rol";

/** Makes an API token and gives it, this once; null when nobody has this e-mail address. */
export async function apiTokenMaken(email: string): Promise<string | null> {
  const gebruiker = await prisma.gebruiker.findUnique({ where: { email: email.trim().toLowerCase(), ...bruikbaar() } });
  if (!gebruiker) return null;
  const token = `spb_${maakGeheim()}`;
  await inTransactie(async (tx) => {
    await tx.apiToken.create({ data: { id: sleutelVan(token), gebruikerId: gebruiker.id } });
    await legVast(tx, { door: { id: null, naam: "Opdrachtregel" }, gebeurtenis: "api-token-gemaakt", onderwerp: "gebruiker", onderwerpId: gebruiker.id, omschrijving: `maakte een API-token voor ${gebruiker.naam}` });
  });
  return token;
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
