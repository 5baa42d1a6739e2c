import { z } from "zod";
import type { Datum } from "~/periode/datum";
import { halfjaarVanSleutel } from "~/periode/halfjaar";
import { dagveld, halfjaarveld } from "~/ui/datumveld";
import { leesFormulier, tekstveld, versieveld, type Waarden } from "~/ui/formulier";
import type { Roosinhoud } from "./inhoud";
import { kenmerkVan, waardenVoor } from "./status";

const deadline = dagveld("Vul in wanneer de regio’s uiterlijk moeten indienen.").transform((dag): Datum => dag ?? "");
export const rondeSchema = z.object({ halfjaar: halfjaarveld("Vul het halfjaar in.").transform((sleutel) => halfjaarVanSleutel(sleutel)!), deadline });
export const deadlineSchema = z.object({ deadline, reden: tekstveld({ verplicht: "Schrijf waarom.", max: 1000 }) });
export const rondevaststellingSchema = z.object({ opmerking: tekstveld({ max: 1000 }) });
export const heropenSchema = z.object({ reden: tekstveld({ verplicht: "Schrijf waarom.", max: 1000 }) });

/** What somebody filled in at one subtheme or question. `bevestigd`: that it still holds, though nothing in it changed. */
export type Rijinvoer = { onderdeel: string; waarde: string | null; toelichting: string; bron: string; afgestemd: boolean; bevestigd: boolean; versie: number };
export type Rijfouten = Record<string, Record<string, string>>;

const vinkje = tekstveld({ max: 5 }).transform((waarde) => waarde === "ja");
const rijSchema = z.object({
  waarde: tekstveld({ max: 80 }).transform((waarde) => waarde || null),
  toelichting: tekstveld({ max: 4000 }),
  bron: tekstveld({ max: 300 }),
  afgestemd: vinkje,
  bevestigd: vinkje,
  laten: vinkje,
  eerst: tekstveld({ max: 20 }),
  versie: versieveld,
});

/**
 * The rows of a posted screen that somebody did something with; fields are named "toelichting.regiovisie". Wrong rows come back with a
 * sentence at each wrong field and everything that was typed: the right ones are saved all the same.
 */
export function leesRijen(formulier: FormData, inhoud: Roosinhoud, onderdelen: readonly string[]): { rijen: Rijinvoer[]; fouten: Rijfouten; getypt: Record<string, Waarden>; onbekend: string[] } {
  const delen = new Map<string, FormData>();
  for (const [naam, waarde] of formulier) {
    const [, veld, onderdeel] = /^(\w+)\.(.+)$/.exec(naam) ?? [];
    if (!veld || !onderdeel || typeof waarde !== "string") continue;
    if (!delen.has(onderdeel)) delen.set(onderdeel, new FormData());
    delen.get(onderdeel)!.append(veld, waarde);
  }
  const uitkomst = { rijen: [] as Rijinvoer[], fouten: {} as Rijfouten, getypt: {} as Record<string, Waarden>, onbekend: [] as string[] };
  for (const [onderdeel, deel] of delen) {
    if (!onderdelen.includes(onderdeel)) {
      uitkomst.onbekend.push(onderdeel);
      continue;
    }
    const gelezen = leesFormulier(deel, rijSchema);
    uitkomst.getypt[onderdeel] = gelezen.ok ? gelezen.waarden : gelezen.staat.waarden;
    if (!gelezen.ok) {
      uitkomst.fouten[onderdeel] = gelezen.staat.fouten;
      continue;
    }
    const { laten, eerst, ...rij } = gelezen.data;
    if (laten || (!rij.bevestigd && eerst === kenmerkVan(rij))) continue;
    if (rij.waarde !== null && !waardenVoor(inhoud, onderdeel).includes(rij.waarde)) uitkomst.fouten[onderdeel] = { waarde: "Deze status staat niet op de schaal van deze roos. Kies opnieuw." };
    else uitkomst.rijen.push({ onderdeel, ...rij });
  }
  return uitkomst;
}
