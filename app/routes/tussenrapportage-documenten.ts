import { vormUitAdres } from "~/documenten/bestand.server";
import { uitgaveAlsBestand } from "~/documenten/uitgave.server";
import { rapportDocument } from "~/dienstverlening/rapport-document";
import { uitgaveUitAdres } from "~/dienstverlening/rapport-pagina.server";
import { momentopnameVan } from "~/dienstverlening/tussenrapportage.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";

/** A tussenrapportage as a file. */
export const loader = guardedLoader("iedereen", async ({ gebruiker, params, request }) => {
  const vorm = vormUitAdres(params.vorm);
  const { halfjaar, uitgave } = await uitgaveUitAdres(gebruiker, params.halfjaar, new URL(request.url).searchParams);
  const maakConcept = async () => rapportDocument(await momentopnameVan(halfjaar, uitgave, vandaag()), { concept: true, links: false });
  return uitgaveAlsBestand(vorm, uitgave, `tussenrapportage-${params.halfjaar}`, maakConcept);
});
