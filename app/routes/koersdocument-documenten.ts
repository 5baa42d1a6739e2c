import { alsBestand } from "~/documenten/bestand.server";
import { isVorm } from "~/documenten/document";
import { findRapportdocument, maakRapport } from "~/documenten/uitgave.server";
import { uitgavestatus } from "~/documenten/uitgave";
import { koersDocument } from "~/koers/koers-document";
import { koersuitgaveUitAdres } from "~/koers/koers-pagina.server";
import { koersopnameVan } from "~/koers/koersdocument.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";

/** A koersdocument as a file: what was frozen, byte for byte, or of a concept today's data. */
export const loader = guardedLoader("iedereen", async ({ gebruiker, params, request }) => {
  const vorm = params.vorm ?? "";
  if (!isVorm(vorm)) throw nietGevonden("Deze vorm is er niet. Kies pdf, docx, xlsx of csv.");
  const { koersdocument, uitgave } = await koersuitgaveUitAdres(gebruiker, params.jaar, new URL(request.url).searchParams);
  const naam = `koersdocument-${koersdocument.jaar}${uitgave.nummer > 1 ? `-uitgave-${uitgave.nummer}` : ""}`;
  const vast = await findRapportdocument(uitgave.id, vorm);
  if (vast) return alsBestand(vorm, vast.bytes, naam);
  const concept = uitgavestatus(uitgave) === "concept";
  const document = koersDocument(await koersopnameVan(koersdocument, uitgave, vandaag()), { concept, links: false });
  return alsBestand(vorm, await maakRapport(vorm, document), concept ? `${naam}-concept` : naam);
});
