import { prisma } from "~/database/prisma.server";
import { gebruikerMaken, OPDRACHTREGEL } from "~/toegang/gebruiker.server";
import { ALLE_ROLLEN, ROLLEN, type Rol } from "~/toegang/rol";

/** The password of the demo accounts: public, so these accounts open nothing outside demo mode. */
export const DEMO_WACHTWOORD = "spoorboekje-demo";

/** Makes an account per role in an empty database, and gives the id of the medewerker. */
export async function maakDemoAccounts(): Promise<string> {
  for (const rol of ALLE_ROLLEN) await gebruikerMaken(OPDRACHTREGEL, { email: adresVan(rol), naam: `Voorbeeld ${ROLLEN[rol]}`, rol }, DEMO_WACHTWOORD);
  await prisma.gebruiker.updateMany({ where: { email: { in: ALLE_ROLLEN.map(adresVan) } }, data: { isVoorbeeld: true } });
  return (await prisma.gebruiker.findUniqueOrThrow({ where: { email: adresVan("medewerker") } })).id;
}

export const adresVan = (rol: Rol) => `${rol}@voorbeeld.nl`;
