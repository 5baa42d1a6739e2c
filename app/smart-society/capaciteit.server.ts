import { prisma, Prisma, type Transactie } from "~/database/prisma.server";
import { isOverboekt, type Inzet } from "./capaciteit";

/** What a wagonnetje has in a half-year, and what of it is asked and promised over all treintjes. */
export type Stand = { wagonnetjeId: string; halfjaar: string; beschikbaar: Inzet; gevraagd: Inzet; toegezegd: Inzet; overboekt: boolean };
type Rij = { wagonnetjeId: string; halfjaar: string; uren: number; euros: number; gevraagdeUren: number; gevraagdeEuros: number; toegezegdeUren: number; toegezegdeEuros: number };
type Db = Pick<Transactie, "$queryRaw">;

/** The stand of all wagonnetjes, or of some: one line for each half-year in which they have or promise anything, in one query. */
export async function listStanden(db: Db, wagonnetjeIds?: readonly string[]): Promise<Stand[]> {
  const waar = wagonnetjeIds ? Prisma.sql`WHERE wagonnetje_id = ANY(${[...wagonnetjeIds]}::uuid[])` : Prisma.empty;
  const rijen = await db.$queryRaw<Rij[]>`
    SELECT wagonnetje_id::text AS "wagonnetjeId", halfjaar, coalesce(b.uren, 0) AS uren, coalesce(b.euros, 0) AS euros,
      coalesce(k.gevraagde_uren, 0)::int AS "gevraagdeUren", coalesce(k.gevraagde_euros, 0)::int AS "gevraagdeEuros", coalesce(k.toegezegde_uren, 0)::int AS "toegezegdeUren", coalesce(k.toegezegde_euros, 0)::int AS "toegezegdeEuros"
    FROM (SELECT * FROM beschikbaarheid ${waar}) b FULL JOIN (
      SELECT wagonnetje_id, halfjaar, sum(uren) FILTER (WHERE staat = 'gevraagd') AS gevraagde_uren, sum(euros) FILTER (WHERE staat = 'gevraagd') AS gevraagde_euros,
        sum(uren) FILTER (WHERE staat IN ('toegezegd', 'ingestapt')) AS toegezegde_uren, sum(euros) FILTER (WHERE staat IN ('toegezegd', 'ingestapt')) AS toegezegde_euros
      FROM koppeling ${waar} GROUP BY wagonnetje_id, halfjaar) k USING (wagonnetje_id, halfjaar)
    ORDER BY halfjaar`;
  return rijen.map(({ wagonnetjeId, halfjaar, uren, euros, gevraagdeUren, gevraagdeEuros, toegezegdeUren, toegezegdeEuros }) => {
    const [beschikbaar, toegezegd] = [{ uren, euros }, { uren: toegezegdeUren, euros: toegezegdeEuros }];
    return { wagonnetjeId, halfjaar, beschikbaar, gevraagd: { uren: gevraagdeUren, euros: gevraagdeEuros }, toegezegd, overboekt: isOverboekt(beschikbaar, toegezegd) };
  });
}

/** Which wagonnetjes are promised more than they have, as "id halfjaar". */
export async function listOverboekt(): Promise<Set<string>> {
  return overboektIn(await listStanden(prisma));
}

export function overboektIn(standen: readonly Stand[]): Set<string> {
  return new Set(standen.filter(({ overboekt }) => overboekt).map(({ wagonnetjeId, halfjaar }) => plek(wagonnetjeId, halfjaar)));
}

export const plek = (wagonnetjeId: string, halfjaar: string) => `${wagonnetjeId} ${halfjaar}`;
