import { vormUitAdres } from "~/documenten/bestand.server";
import { uitgaveAlsBestand } from "~/documenten/uitgave.server";
import { koersDocument } from "~/koers/koers-document";
import { koersuitgaveUitAdres } from "~/koers/koers-pagina.server";
import { koersopnameVan } from "~/koers/koersdocument.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";

/** A koersdocument as a file. */
export const loader = guardedLoader("iedereen", async ({ gebruiker, params, request }) => {
  const vorm = vormUitAdres(params.vorm);
  const { koersdocument, uitgave } = await koersuitgaveUitAdres(gebruiker, params.jaar, new URL(request.url).searchParams);
  const maakConcept = async () => koersDocument(await koersopnameVan(koersdocument, uitgave, vandaag()), { concept: true, links: false });
  return uitgaveAlsBestand(vorm, uitgave, `koersdocument-${koersdocument.jaar}`, maakConcept);
});
