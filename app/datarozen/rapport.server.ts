import type { Datum } from "~/periode/datum";
import type { Gebruiker } from "~/toegang/rol";
import { rapportVan } from "./rapport";
import { regioLezen, type Plek } from "./regio-pagina.server";

/** The verdiepend rapport at an address, for a reader who may see it. */
export async function rapportUitAdres(gebruiker: Gebruiker | null, plek: Plek, adres: URLSearchParams, vandaag: Datum) {
  const lezing = await regioLezen(gebruiker, plek, adres, vandaag);
  const { roos, regio, ronde, metingen } = lezing;
  return { ...lezing, document: rapportVan({ roos, regio, ronde: { halfjaar: ronde.halfjaar, nummer: ronde.nummer, gepubliceerd: ronde.status === "gepubliceerd" }, metingen }) };
}
