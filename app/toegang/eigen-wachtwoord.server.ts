import { inTransactie, prisma } from "~/database/prisma.server";
import { legVast } from "~/logboek/logboek.server";
import { telPoging, vergeetPogingen } from "./aanmelden.server";
import { hashWachtwoord, klopt } from "./geheim.server";
import type { Gebruiker } from "./rol";

/** Changes one's own password and ends one's sessions but the one in use; refused when the old one is wrong or was guessed at too often. */
export async function wachtwoordWijzigen(gebruiker: Gebruiker, { oud, nieuw }: { oud: string; nieuw: string }, sessieId: string | undefined) {
  const { email, wachtwoordHash } = await prisma.gebruiker.findUniqueOrThrow({ where: { id: gebruiker.id } });
  const minuten = await telPoging(email);
  if (minuten !== null) return { ok: false as const, zin: `Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over ${minuten} minuten opnieuw.` };
  if (!(await klopt(oud, wachtwoordHash))) return { ok: false as const, zin: "Dit is niet uw huidige wachtwoord." };
  await vergeetPogingen(email);
  const hash = await hashWachtwoord(nieuw);
  await inTransactie(async (tx) => {
    await tx.gebruiker.update({ where: { id: gebruiker.id }, data: { wachtwoordHash: hash } });
    await tx.sessie.deleteMany({ where: { gebruikerId: gebruiker.id, id: { not: sessieId } } });
    await legVast(tx, { door: gebruiker, gebeurtenis: "wachtwoord-gewijzigd", onderwerp: "gebruiker", onderwerpId: gebruiker.id, omschrijving: "wijzigde het eigen wachtwoord" });
  });
  return { ok: true as const };
}
