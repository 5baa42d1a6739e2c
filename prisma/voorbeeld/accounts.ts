import { prisma } from "~/database/prisma.server";
import { gebruikerMaken, OPDRACHTREGEL } from "~/toegang/gebruiker.server";
import { ALLE_ROLLEN, ROLLEN, type Rol } from "~/toegang/rol";

/** The password of the demo accounts: printed at the start, and used nowhere but in demo mode. */
export const DEMO_WACHTWOORD = "spoorboekje-demo";

/** Makes an account per role that is not there yet, and gives the id of the medewerker. */
export async function maakDemoAccounts(): Promise<string> {
  for (const rol of ALLE_ROLLEN) {
    const uitkomst = (await prisma.gebruiker.count({ where: { email: adresVan(rol) } })) === 0 ? await gebruikerMaken(OPDRACHTREGEL, { email: adresVan(rol), naam: `Voorbeeld ${ROLLEN[rol]}`, rol }, DEMO_WACHTWOORD) : { ok: true };
    if (!uitkomst.ok) throw new Error(`The demo account for ${rol} cannot be made`);
  }
  return (await prisma.gebruiker.findUniqueOrThrow({ where: { email: adresVan("medewerker") } })).id;
}

export const adresVan = (rol: Rol) => `${rol}@voorbeeld.nl`;
