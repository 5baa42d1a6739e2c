import { magVaststellen, uitgavestatus, type Uitgaveweigering } from "~/documenten/uitgave";
import { stelVast } from "~/documenten/uitgave.server";
import type { Door } from "~/logboek/logboek.server";
import type { Datum } from "~/periode/datum";
import { koersDocument } from "./koers-document";
import { bouwstenenVan, standBewaren, type GevondenKoersdocument } from "./koersdocument.server";
import { stelOp, type Koersopname } from "./koersopname";
import { legeVerplichte } from "./onderdelen";

/** What keeps a koersdocument from being frozen at once: obligatory parts that are empty, and what asks for a reason. */
export function bezwarenVan({ onderdelen, tegenspraken }: Pick<Koersopname, "onderdelen" | "tegenspraken">) {
  return { verplicht: legeVerplichte(onderdelen), ontbreekt: onderdelen.flatMap(({ eisen }) => eisen).filter(({ voldaan }) => !voldaan), tegenspraken };
}

export type Koersvaststelling = { ok: true } | { ok: false; reden: Uitgaveweigering } | { ok: false; reden: "verplicht-leeg"; welke: string[] };

/**
 * Freezes the concept as of today. Refused while a part that people write themselves is empty; where something else is missing or the
 * records contradict it, only with a reason, which stands in the document.
 */
export async function koersdocumentVaststellen(door: Door, koersdocument: GevondenKoersdocument, opmerking: string | null, vandaag: Datum): Promise<Koersvaststelling> {
  const uitgave = koersdocument.uitgaven.find((kandidaat) => uitgavestatus(kandidaat) === "concept");
  if (!uitgave) return { ok: false, reden: "geen-concept" };
  const { feiten, standen } = await bouwstenenVan(koersdocument, vandaag);
  const opname = stelOp({ feiten, standen, uitgave: { ...uitgave, opmerking }, afzender: koersdocument.afzender });
  const { verplicht, ontbreekt, tegenspraken } = bezwarenVan(opname);
  if (verplicht.length > 0) return { ok: false, reden: "verplicht-leeg", welke: verplicht };
  const bezwaar = magVaststellen(uitgave, { voorbij: true, ontbreekt: ontbreekt.length + tegenspraken.length > 0, opmerking });
  if (bezwaar) return { ok: false, reden: bezwaar };
  return stelVast(door, { uitgave, momentopname: JSON.stringify(opname), document: koersDocument(opname, { concept: false, links: false }), opmerking, nogZo: async (tx) => {
    const nu = await tx.koersdocument.findUniqueOrThrow({ where: { id: koersdocument.id }, select: { versie: true, opties: { select: { id: true, versie: true }, orderBy: { id: "asc" } } } });
    if (nu.versie !== koersdocument.versie || JSON.stringify(nu.opties) !== JSON.stringify(feiten.opties.map(({ id, versie }) => ({ id, versie })))) return false;
    await standBewaren(koersdocument, feiten, tx);
    return true;
  } });
}
