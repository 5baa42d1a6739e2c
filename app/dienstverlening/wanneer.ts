import { vroegsteEerst, type Datum } from "~/periode/datum";
import { datumMetPrecisieVoluit, deelVanHetJaar, type DatumMetPrecisie } from "~/periode/datum-met-precisie";
import { kijkdatum, valtIn, type Halfjaar } from "~/periode/halfjaar";
import { STATUSSEN, statusVan } from "./project-status";
import type { Project } from "./project";

/** What the "wanneer" column of the tussenrapportage says of a project in a half-year, as the OCD has always written it. */
export function wanneer(project: Project, halfjaar: Halfjaar, vandaag: Datum): string {
  const status = statusVan(project, kijkdatum(halfjaar, vandaag));
  if (status === "geparkeerd" || status === "vervallen") return STATUSSEN[status].toLowerCase();
  if (project.dienstverlening === "smartdatacenter") return status === "afgerond" ? "afgerond" : "lopend";
  if (project.dienstverlening === "basis") return opleverdelen(project, halfjaar) || "lopend";
  const laatste = laatsteOplevering(project);
  return laatste ? datumMetPrecisieVoluit(maandPrecies(laatste)) : "lopend";
}

/** "okt. + dec. 2021", "4e kwrt. 2021": what was delivered in the half-year, the year once. */
function opleverdelen(project: Project, halfjaar: Halfjaar): string {
  const datums = project.opleveringen
    .map(({ opgeleverd }) => opgeleverd)
    .filter((datum) => datum !== null)
    .filter((datum) => valtIn(datum.op, halfjaar))
    .sort(vroegsteEerst);
  const delen = [...new Set(datums.map(deelVanHetJaar))].filter(Boolean);
  return datums.length === 0 ? "" : [delen.join(" + "), String(halfjaar.jaar)].filter(Boolean).join(" ");
}

/** The delivery that ends the work, delivered or else planned, whether or not it falls within the half-year. */
function laatsteOplevering({ opleveringen }: Project): DatumMetPrecisie | null {
  return opleveringen.map(({ opgeleverd, gepland }) => opgeleverd ?? gepland).sort(vroegsteEerst).at(-1) ?? null;
}

const maandPrecies = (datum: DatumMetPrecisie): DatumMetPrecisie => (datum.precisie === "dag" ? { ...datum, precisie: "maand" } : datum);
