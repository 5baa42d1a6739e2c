import { filterUitAdres } from "~/dienstverlening/project-filter";
import { projectWerkblad } from "~/dienstverlening/project-tabel";
import { listAlleProjecten } from "~/dienstverlening/project.server";
import { alsBestand } from "~/documenten/bestand.server";
import { maakCsv, maakXlsx } from "~/documenten/werkblad.server";
import { kijkdatum } from "~/periode/halfjaar";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";

/** The filtered list, whole, as a spreadsheet. */
export const loader = guardedLoader("overzicht-lezen", async ({ gebruiker, request, params }) => {
  if (params.vorm !== "xlsx" && params.vorm !== "csv") throw nietGevonden("De lijst is er als xlsx en als csv.");
  const { filter } = filterUitAdres(new URL(request.url).searchParams);
  const projecten = await listAlleProjecten(gebruiker, filter, vandaag());
  const blad = projectWerkblad(projecten, filter.halfjaar ? kijkdatum(filter.halfjaar, vandaag()) : vandaag());
  return alsBestand(params.vorm, params.vorm === "csv" ? maakCsv(blad) : await maakXlsx([blad], vandaag()), "projecten");
});
