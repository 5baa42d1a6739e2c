import { inTransactie, isDubbel, isUuid, prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door } from "~/logboek/logboek.server";
import { hashWachtwoord, maakGeheim } from "./geheim.server";
import { ROLLEN, type Gebruiker, type Rol } from "./rol";

export type NieuweGebruiker = { email: string; naam: string; rol: Rol };
export const OPDRACHTREGEL: Door = { id: null, naam: "Opdrachtregel" };

/** Makes an account with a password that is given back this once; refused when the address is taken. */
export async function gebruikerMaken(door: Door, { email, naam, rol }: NieuweGebruiker, gekozen?: string) {
  const wachtwoord = gekozen ?? maakGeheim().slice(0, 20);
  const wachtwoordHash = await hashWachtwoord(wachtwoord);
  try {
    const gebruiker = await inTransactie(async (tx) => {
      const gemaakt = await tx.gebruiker.create({ data: { email: email.trim().toLowerCase(), naam, rol, wachtwoordHash } });
      await legVast(tx, { door, gebeurtenis: "gebruiker-gemaakt", onderwerp: "gebruiker", onderwerpId: gemaakt.id, omschrijving: `maakte een account voor ${naam}`, na: { Rol: ROLLEN[rol] } });
      return gemaakt;
    });
    return { ok: true as const, id: gebruiker.id, wachtwoord };
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false as const, reden: "e-mail-bezet" as const };
    throw fout;
  }
}

export function listGebruikers() {
  return prisma.gebruiker.findMany({ orderBy: { naam: "asc" }, select: { id: true, naam: true, email: true, rol: true, geblokkeerdOp: true, _count: { select: { sessies: { where: { verlooptOp: { gt: new Date() } } } } } } });
}

/** Those who can carry out a project, and those who already do, whatever became of their accounts. */
export function listUitvoerders(van?: { id: string }) {
  return prisma.gebruiker.findMany({ where: { OR: [{ geblokkeerdOp: null, rol: { in: ["ocd", "medewerker"] } }, ...(van ? [{ projecten: { some: { id: van.id } } }] : [])] }, orderBy: { naam: "asc" }, select: { id: true, naam: true } });
}

export function findGebruiker(id: string) {
  return isUuid(id) ? prisma.gebruiker.findUnique({ where: { id }, select: { id: true, naam: true, email: true, rol: true, geblokkeerdOp: true, versie: true } }) : null;
}

export type Gebruikerwijziging = { naam: string; rol: Rol; geblokkeerd: boolean; versie: number };

/** Changes name, role or blocking and ends the sessions, so that the new role counts at once; who is blocked loses every other way in as well. Nobody blocks or demotes the own account. */
export async function gebruikerWijzigen(door: Gebruiker, id: string, { naam, rol, geblokkeerd, versie }: Gebruikerwijziging) {
  return inTransactie(async (tx) => {
    const oud = await tx.gebruiker.findUnique({ where: { id } });
    if (!oud) return { ok: false as const, reden: "bestaat-niet" as const };
    if (id === door.id && (geblokkeerd || rol !== oud.rol)) return { ok: false as const, reden: "eigen-account" as const };
    const nieuw = { naam, rol, geblokkeerdOp: geblokkeerd ? (oud.geblokkeerdOp ?? new Date()) : null };
    const { count } = await tx.gebruiker.updateMany({ where: { id, versie }, data: { ...nieuw, versie: { increment: 1 } } });
    if (count === 0) return { ok: false as const, reden: "intussen-gewijzigd" as const };
    if (geblokkeerd) await trekToegangIn(tx, id);
    else if (id !== door.id) await tx.sessie.deleteMany({ where: { gebruikerId: id } });
    await legVast(tx, { door, gebeurtenis: "gebruiker-gewijzigd", onderwerp: "gebruiker", onderwerpId: id, omschrijving: `wijzigde het account van ${naam}`, voor: leesbaar(oud), na: leesbaar(nieuw) });
    return { ok: true as const };
  });
}

/** Gives an account a new password, this once; nothing that was given out before opens it any more. */
export async function wachtwoordVernieuwen(door: Door, id: string): Promise<string | null> {
  const wachtwoord = maakGeheim().slice(0, 20);
  const wachtwoordHash = await hashWachtwoord(wachtwoord);
  return inTransactie(async (tx) => {
    const { count } = await tx.gebruiker.updateMany({ where: { id }, data: { wachtwoordHash } });
    if (count === 0) return null;
    await trekToegangIn(tx, id);
    await legVast(tx, { door, gebeurtenis: "wachtwoord-vernieuwd", onderwerp: "gebruiker", onderwerpId: id, omschrijving: "gaf het account een nieuw wachtwoord" });
    return wachtwoord;
  });
}

/** Ends every way in that was given out: sessions, API tokens and the secret address of the agenda. */
async function trekToegangIn(tx: Transactie, gebruikerId: string): Promise<void> {
  await tx.sessie.deleteMany({ where: { gebruikerId } });
  await tx.apiToken.deleteMany({ where: { gebruikerId } });
  await tx.agendasleutel.deleteMany({ where: { gebruikerId } });
}

const leesbaar = ({ naam, rol, geblokkeerdOp }: { naam: string; rol: Rol; geblokkeerdOp: Date | null }) => ({ Naam: naam, Rol: ROLLEN[rol], Geblokkeerd: geblokkeerdOp ? "ja" : "nee" });
