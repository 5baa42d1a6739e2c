import type { Datum } from "~/periode/datum";
import { halfjaarInWoorden, halfjaarSleutel, halfjaarVan } from "~/periode/halfjaar";
import type { Koersonderdeel } from "./onderdelen";

/** How far a koersdocument was in a half-year: the keys of the requirements that were met, out of how many. */
export type Koersstand = { halfjaar: string; voldaan: string[]; totaal: number };
export type Voortgang = { voldaan: number; totaal: number; percentage: number };

/** How many of the requirements are met, and the percentage that says the same; it is this count and nothing else. */
export function voortgangVan(onderdelen: readonly Pick<Koersonderdeel, "eisen">[]): Voortgang {
  const eisen = onderdelen.flatMap(({ eisen }) => eisen);
  return inProcenten(eisen.filter(({ voldaan }) => voldaan).length, eisen.length);
}

export function inProcenten(voldaan: number, totaal: number): Voortgang {
  return { voldaan, totaal, percentage: totaal === 0 ? 0 : Math.round((100 * voldaan) / totaal) };
}

/** What is kept of a half-year. */
export function standVan(halfjaar: string, onderdelen: readonly Koersonderdeel[]): Koersstand {
  const eisen = onderdelen.flatMap(({ eisen }) => eisen);
  return { halfjaar, voldaan: eisen.filter(({ voldaan }) => voldaan).map(({ sleutel }) => sleutel), totaal: eisen.length };
}

export type Historieregel = Voortgang & { halfjaar: string; label: string };

/** The half-years in order, the present one as it is now in place of what was kept of it last. */
export function historieVan(standen: readonly Koersstand[], nu: Koersstand | null): Historieregel[] {
  const alle = nu ? [...standen.filter(({ halfjaar }) => halfjaar !== nu.halfjaar), nu] : [...standen];
  return alle.sort((a, b) => a.halfjaar.localeCompare(b.halfjaar)).map(({ halfjaar, voldaan, totaal }) => ({ halfjaar, label: halfjaarInWoorden(halfjaar), ...inProcenten(voldaan.length, totaal) }));
}

export type Koersverloop = Voortgang & { historie: Historieregel[] };

/** How far a koersdocument is today, with how far it was in each half-year. */
export function verloopVan(onderdelen: readonly Koersonderdeel[], standen: readonly Koersstand[], vandaag: Datum): Koersverloop {
  return { ...voortgangVan(onderdelen), historie: historieVan(standen, standVan(halfjaarSleutel(halfjaarVan(vandaag)), onderdelen)) };
}
