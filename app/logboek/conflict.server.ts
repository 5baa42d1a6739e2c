import { momentVoluit } from "~/periode/datum";
import type { Conflict } from "~/ui/conflict";
import { conflictVelden, type Versie } from "~/ui/conflict-velden";
import { listLogregels } from "./logboek.server";

/** Two people, one record: what this one sends beside what is stored, and from the logboek who stored it when. */
export async function conflictUit({ gebeurtenissen, ...van }: { onderwerp: string; onderwerpId: string; gebeurtenissen: string[] }, versie: number, mijn: Versie, opgeslagen: Versie): Promise<Conflict> {
  const { regels: [laatste] } = await listLogregels({ van: { ...van, gebeurtenis: { in: gebeurtenissen } } });
  return { versie, door: laatste?.doorNaam ?? "iemand anders", op: momentVoluit(laatste?.op ?? new Date()), ...conflictVelden(mijn, opgeslagen) };
}
