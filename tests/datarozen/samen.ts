import { prisma } from "~/database/prisma.server";
import { onderdelenVan, subthemasVan } from "~/datarozen/inhoud";
import { themaToevoegen, vraagOpslaan } from "~/datarozen/inhoud-wijzigen";
import { rondeOpenen, rondePubliceren, rondeUitAdres, rondeVaststellen } from "~/datarozen/meetronde.server";
import type { Rijinvoer } from "~/datarozen/meting-formulier";
import { eigenMetingUitAdres, regioIndienen, statussenBewaren, statussenVan, type GevondenMeting } from "~/datarozen/meting.server";
import { regioOpslaan, regioUitAdres } from "~/datarozen/regio.server";
import { inhoudWijzigen, roosOpslaan, roosUitAdres, type GevondenRoos } from "~/datarozen/roos.server";
import { halfjaarVanSleutel } from "~/periode/halfjaar";
import type { Gebruiker } from "~/toegang/rol";

export const VANDAAG = "2024-06-03";
let teller = 0;

export function moet<U extends { ok: boolean }>(uitkomst: U): Extract<U, { ok: true }> {
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst));
  return uitkomst as Extract<U, { ok: true }>;
}

/** A region kept by the given advisers; gives its code. */
export async function eenRegio(door: Gebruiker, adviseurs: readonly Gebruiker[] = []): Promise<string> {
  const code = `GM${String(1000 + ++teller)}`;
  moet(await regioOpslaan(door, null, { naam: `Regio ${teller}`, code, gemeenten: "", isGeverifieerd: false, adviseurs: adviseurs.map(({ id }) => id), versie: 0 }));
  return code;
}

/** A rose with two themes (Een, Twee; Drie) and a question, over the given regions. */
export async function eenRoos(door: Gebruiker, codes: readonly string[]): Promise<GevondenRoos> {
  const regios = await Promise.all(codes.map(async (code) => (await regioUitAdres(code)).id));
  const { sleutel } = moet(await roosOpslaan(door, null, { titel: `Roos ${++teller}`, uitleg: "", regios, versie: 0 }));
  const roos = await roosUitAdres(sleutel);
  moet(await inhoudWijzigen(door, roos, themaToevoegen({ naam: "Begin", subthemas: ["Een", "Twee"] }, []), "thema"));
  moet(await inhoudWijzigen(door, roos, themaToevoegen({ naam: "Eind", subthemas: ["Drie"] }, []), "thema"));
  moet(await inhoudWijzigen(door, roos, vraagOpslaan(null, 0, { tekst: "Ja of nee" }, []), "vraag"));
  return roosUitAdres(sleutel);
}

export const open = async (door: Gebruiker, roos: GevondenRoos, halfjaar: string, vandaag = VANDAAG) => rondeOpenen(door, await roosUitAdres(roos.sleutel), { halfjaar: halfjaarVanSleutel(halfjaar)!, deadline: vandaag < "2024-07-31" ? "2024-07-31" : vandaag }, vandaag);
export const ronde = ({ sleutel }: GevondenRoos, halfjaar: string) => rondeUitAdres(sleutel, halfjaar);
/** Freezes and publishes a round, whoever has submitted. */
export async function rondAf(door: Gebruiker, roos: GevondenRoos, halfjaar: string): Promise<void> {
  moet(await rondeVaststellen(door, await ronde(roos, halfjaar), "Voor de test."));
  moet(await rondePubliceren(door, await ronde(roos, halfjaar)));
}

export const meting = (wie: Gebruiker, { sleutel }: GevondenRoos, halfjaar: string, regio: string): Promise<GevondenMeting> => eigenMetingUitAdres(wie, { roos: sleutel, halfjaar, regio });
export const rij = (onderdeel: string, waarde: string | null, velden: Partial<Rijinvoer> = {}): Rijinvoer => ({ onderdeel, waarde, toelichting: "", bron: "", afgestemd: false, bevestigd: false, versie: 0, ...velden });

/** Fills in everything of a region with the goal of the scale and submits it. */
export async function vulEnDienIn(wie: Gebruiker, eigen: GevondenMeting): Promise<void> {
  const { nu } = await statussenVan(eigen);
  const subthemas = new Set(subthemasVan(eigen.inhoud).map(({ sleutel }) => sleutel));
  const rijen = onderdelenVan(eigen.inhoud).map((onderdeel) => rij(onderdeel, subthemas.has(onderdeel) ? "op-koers" : "ja", { toelichting: `Bereikt in ${eigen.ronde.halfjaar}.`, bevestigd: true, versie: nu.get(onderdeel)?.versie ?? 0 }));
  moet(await statussenBewaren(wie, eigen, rijen));
  moet(await regioIndienen(wie, eigen));
}

export const logboekVan = (onderwerp: string, onderwerpId: string) => prisma.logregel.findMany({ where: { onderwerp, onderwerpId }, orderBy: { op: "asc" } });
