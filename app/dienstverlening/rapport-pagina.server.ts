import { listVastgelegd, type Uitgaverij } from "~/documenten/uitgave.server";
import { teTonenUitgave, uitgavestatus } from "~/documenten/uitgave";
import { momentVoluit, type Datum } from "~/periode/datum";
import type { Halfjaar } from "~/periode/halfjaar";
import { mag } from "~/toegang/rechten";
import { nietGevonden } from "~/toegang/weigering.server";
import type { Gebruiker } from "~/toegang/rol";
import { rapportDocument } from "./rapport-document";
import { momentopnameVan, rapportageUitAdres, type GevondenRapportage } from "./tussenrapportage.server";

/** The edition to show at an address, `?uitgave=2` included; 404 when there is none that this reader may see. */
export async function uitgaveUitAdres(gebruiker: Gebruiker | null, sleutel: string | undefined, adres: URLSearchParams): Promise<{ halfjaar: Halfjaar; rapportage: GevondenRapportage; uitgave: Uitgaverij }> {
  const { halfjaar, rapportage } = await rapportageUitAdres(sleutel);
  const gevraagd = adres.get("uitgave");
  const uitgave = teTonenUitgave(rapportage.uitgaven, { nummer: gevraagd === null ? null : Number(gevraagd), metAccount: gebruiker !== null });
  if (!uitgave) throw nietGevonden(gevraagd === null ? "Over dit halfjaar is geen tussenrapportage." : "Deze uitgave bestaat niet.");
  return { halfjaar, rapportage, uitgave };
}

/** Everything a report's page shows: the document, where this edition is in its life, and the other ones. */
export async function rapportPaginaVan(gebruiker: Gebruiker | null, sleutel: string | undefined, adres: URLSearchParams, vandaag: Datum) {
  const { halfjaar, rapportage, uitgave } = await uitgaveUitAdres(gebruiker, sleutel, adres);
  const status = uitgavestatus(uitgave);
  const [rapport, vastgelegd] = await Promise.all([momentopnameVan(halfjaar, uitgave, vandaag), listVastgelegd(uitgave.id)]);
  const zichtbaar = rapportage.uitgaven.filter((andere) => gebruiker !== null || uitgavestatus(andere) === "gepubliceerd");
  return {
    sleutel: rapportage.halfjaar,
    nummer: uitgave.nummer,
    status,
    vastgesteld: uitgave.vastgesteldOp && { op: momentVoluit(uitgave.vastgesteldOp), door: gebruiker ? uitgave.vastgesteldDoor : null },
    gepubliceerd: uitgave.gepubliceerdOp && momentVoluit(uitgave.gepubliceerdOp),
    sha256: uitgave.sha256,
    vastgelegd,
    uitgaven: zichtbaar.map((andere) => ({ nummer: andere.nummer, status: uitgavestatus(andere), correctie: andere.correctie, deze: andere.id === uitgave.id })),
    document: rapportDocument(rapport, { concept: status === "concept", links: mag(gebruiker, "overzicht-lezen") }),
    mag: { samenstellen: status === "concept" && mag(gebruiker, "tussenrapportage-samenstellen"), publiceren: status === "vastgesteld" && mag(gebruiker, "tussenrapportage-vaststellen"), corrigeren: status !== "concept" && rapportage.uitgaven.every((andere) => uitgavestatus(andere) !== "concept") && mag(gebruiker, "tussenrapportage-vaststellen") },
  };
}
export type Rapportpaginagegevens = Awaited<ReturnType<typeof rapportPaginaVan>>;
