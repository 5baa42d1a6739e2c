import { alsBestand, vormUitAdres } from "~/documenten/bestand.server";
import { maakRapport } from "~/documenten/uitgave.server";
import { halfjaarUitAdres } from "~/dienstverlening/tussenrapportage.server";
import { begonnen, gebeurtenissenIn } from "~/halfjaar/halfjaar.server";
import { veranderdDocument } from "~/halfjaar/veranderd-document";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";

/** What changed in a half-year, as a file. */
export const loader = guardedLoader("overzicht-lezen", async ({ params }) => {
  const vorm = vormUitAdres(params.vorm);
  const halfjaar = begonnen(halfjaarUitAdres(params.halfjaar), vandaag());
  return alsBestand(vorm, await maakRapport(vorm, veranderdDocument(await gebeurtenissenIn(halfjaar, vandaag()))), `wat-veranderde-${params.halfjaar}`);
});
