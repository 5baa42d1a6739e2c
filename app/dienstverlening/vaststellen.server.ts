import { stelVast } from "~/documenten/uitgave.server";
import { magVaststellen, uitgavestatus, type Uitgaveweigering } from "~/documenten/uitgave";
import type { Door } from "~/logboek/logboek.server";
import type { Datum } from "~/periode/datum";
import { peildatum, type Halfjaar } from "~/periode/halfjaar";
import { rapportDocument } from "./rapport-document";
import { opnamesVan, stelSamen, type Bouwstenen } from "./samenstellen";
import { bouwstenenVan, listBesluiten, type GevondenRapportage } from "./tussenrapportage.server";
import { watOntbreekt } from "./wat-ontbreekt";

/** What is missing from a report as it now stands. */
export function gebrekenVan(bouwstenen: Bouwstenen) {
  const projecten = opnamesVan(bouwstenen).filter(({ erin }) => erin).map(({ project }) => project);
  return watOntbreekt(projecten, bouwstenen.halfjaar, bouwstenen.vandaag);
}

/** Freezes the concept of a tussenrapportage, as of its half-year; with a remark where something is missing. */
export async function tussenrapportageVaststellen(door: Door, halfjaar: Halfjaar, rapportage: GevondenRapportage, opmerking: string | null, vandaag: Datum): Promise<{ ok: true } | { ok: false; reden: Uitgaveweigering }> {
  const uitgave = rapportage.uitgaven.find((kandidaat) => uitgavestatus(kandidaat) === "concept");
  if (!uitgave) return { ok: false, reden: "geen-concept" };
  const bouwstenen = await bouwstenenVan(halfjaar, { ...uitgave, opmerking }, vandaag);
  const bezwaar = magVaststellen(uitgave, { voorbij: vandaag > peildatum(halfjaar), ontbreekt: gebrekenVan(bouwstenen).length > 0, opmerking });
  if (bezwaar) return { ok: false, reden: bezwaar };
  const rapport = stelSamen(bouwstenen);
  const document = rapportDocument(rapport, { concept: false, links: false });
  // What the report says of itself must be what was read; what projects say is as of the moment it was read.
  return stelVast(door, { uitgave, momentopname: JSON.stringify(rapport), document, opmerking, nogZo: async (tx) => {
    const { versie } = await tx.tussenrapportage.findUniqueOrThrow({ where: { id: rapportage.id }, select: { versie: true } });
    return versie === rapportage.versie && JSON.stringify(await listBesluiten(tx, rapportage)) === JSON.stringify(bouwstenen.besluiten);
  } });
}
