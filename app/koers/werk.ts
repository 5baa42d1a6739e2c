import { datumVoluit, type Datum } from "~/periode/datum";
import { AFGESLOTEN, werkBereiktOp, type Werk } from "./mijlpaal";

/** What a piece of work must have come to for its milestone: "stap 5 of verder", "gevormd", "opgeleverd". */
export function doelInWoorden(werk: Werk): string {
  if (werk.soort === "treintje") return "gevormd (ronde 1 gesloten)";
  if (werk.soort === "project") return "opgeleverd";
  return werk.stap === AFGESLOTEN ? "afgesloten" : `bij stap ${werk.stap} of verder`;
}

/** "Leefbare binnenstad bij stap 2 of verder: sinds 3 maart 2021", or "nog niet". */
export function werkInWoorden(werk: Werk, op: Datum, kwartaal: string): string {
  const bereikt = werkBereiktOp(werk, op, kwartaal);
  return `${werk.titel} ${doelInWoorden(werk)}: ${bereikt ? `sinds ${datumVoluit(bereikt)}` : "nog niet"}`;
}
