import { alsBestand } from "~/documenten/bestand.server";
import { isVorm } from "~/documenten/document";
import { findRapportdocument, maakRapport } from "~/documenten/uitgave.server";
import { uitgavestatus } from "~/documenten/uitgave";
import { rapportDocument } from "~/dienstverlening/rapport-document";
import { uitgaveUitAdres } from "~/dienstverlening/rapport-pagina.server";
import { momentopnameVan } from "~/dienstverlening/tussenrapportage.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";

/** A report as a file: what was frozen, byte for byte, or of a concept today's data. */
export const loader = guardedLoader("iedereen", async ({ gebruiker, params, request }) => {
  const vorm = params.vorm ?? "";
  if (!isVorm(vorm)) throw nietGevonden("Deze vorm is er niet. Kies pdf, docx, xlsx of csv.");
  const { halfjaar, uitgave } = await uitgaveUitAdres(gebruiker, params.halfjaar, new URL(request.url).searchParams);
  const naam = `tussenrapportage-${params.halfjaar}${uitgave.nummer > 1 ? `-uitgave-${uitgave.nummer}` : ""}`;
  const vast = await findRapportdocument(uitgave.id, vorm);
  if (vast) return alsBestand(vorm, vast.bytes, naam);
  const concept = uitgavestatus(uitgave) === "concept";
  const document = rapportDocument(await momentopnameVan(halfjaar, uitgave, vandaag()), { concept, links: false });
  return alsBestand(vorm, await maakRapport(vorm, document), concept ? `${naam}-concept` : naam);
});
