import { uitgavestatus } from "~/documenten/uitgave";
import { uitgavegegevens, uitgaveVoor } from "~/documenten/uitgave-pagina.server";
import type { Uitgaverij } from "~/documenten/uitgave.server";
import type { Datum } from "~/periode/datum";
import type { Halfjaar } from "~/periode/halfjaar";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { rapportDocument } from "./rapport-document";
import { momentopnameVan, rapportageUitAdres, type GevondenRapportage } from "./tussenrapportage.server";

/** The edition to show at an address, `?uitgave=2` included; 404 when there is none that this reader may see. */
export async function uitgaveUitAdres(gebruiker: Gebruiker | null, sleutel: string | undefined, adres: URLSearchParams): Promise<{ halfjaar: Halfjaar; rapportage: GevondenRapportage; uitgave: Uitgaverij }> {
  const { halfjaar, rapportage } = await rapportageUitAdres(sleutel);
  return { halfjaar, rapportage, uitgave: uitgaveVoor(gebruiker, rapportage.uitgaven, adres, "Over dit halfjaar is geen tussenrapportage.") };
}

/** Everything a report's page shows: the document, where this edition is in its life, and the other ones. */
export async function rapportPaginaVan(gebruiker: Gebruiker | null, sleutel: string | undefined, adres: URLSearchParams, vandaag: Datum) {
  const { halfjaar, rapportage, uitgave } = await uitgaveUitAdres(gebruiker, sleutel, adres);
  const [rapport, gegevens] = await Promise.all([momentopnameVan(halfjaar, uitgave, vandaag), uitgavegegevens(gebruiker, rapportage.uitgaven, uitgave, { bewerken: "tussenrapportage-samenstellen", vaststellen: "tussenrapportage-vaststellen" })]);
  return { sleutel: rapportage.halfjaar, uitgave: gegevens, document: rapportDocument(rapport, { concept: uitgavestatus(uitgave) === "concept", links: mag(gebruiker, "overzicht-lezen") }) };
}
export type Rapportpaginagegevens = Awaited<ReturnType<typeof rapportPaginaVan>>;
