import { z } from "zod";
import { tekstveld } from "./formulier";

/** What is moved (`wie`), and to just before (`voor`) or just after (`na`) which other. */
export const volgordeSchema = z.object({ wie: tekstveld({ verplicht: "Wat gaat er naar een andere plaats?", max: 40 }), voor: tekstveld({ max: 40 }), na: tekstveld({ max: 40 }) }).refine(({ voor, na }) => voor || na, "Waar moet het komen?");

/** In the address after a move: whoever moves several places by keyboard is still at the same button. */
export const verplaatstAdres = ({ wie, voor }: { wie: string; voor: string }) => new URLSearchParams({ gelukt: "volgorde", verplaatst: `${wie} ${voor ? "voor" : "na"}` });

/**
 * The order after moving one item to just before or just after another, everything else in its old order.
 * Refused, as null, when either is not in the list.
 */
export function verplaatst<T>(volgorde: readonly T[], wie: T, { voor, na }: { voor?: T; na?: T }): T[] | null {
  const bij = voor ?? na;
  if (bij === undefined || !volgorde.includes(wie) || !volgorde.includes(bij)) return null;
  if (wie === bij) return [...volgorde];
  const zonder = volgorde.filter((item) => item !== wie);
  const plaats = zonder.indexOf(bij) + (voor === undefined ? 1 : 0);
  return [...zonder.slice(0, plaats), wie, ...zonder.slice(plaats)];
}
