import type { Datum } from "~/periode/datum";
import { datumMetPrecisieVoluit } from "~/periode/datum-met-precisie";
import { kijkdatum, valtIn, type Halfjaar } from "~/periode/halfjaar";
import { regelsVan, type Momentopname, type Onderdeel, type Verandering } from "./momentopname";
import { dagVanHerplanning, type Project } from "./project";
import { geldtOp, isGestopt } from "./project-status";

/**
 * What changed since the previous half-year, written from data: moves and stops with their reasons, then what was delivered,
 * what is new and what is gone. Without a previous report only what happened in the half-year itself.
 */
export function watVeranderde(onderdelen: readonly Onderdeel[], projecten: readonly Project[], halfjaar: Halfjaar, vandaag: Datum, vorige: Momentopname | null): Verandering[] {
  const gebeurde = (op: Datum) => valtIn(op, halfjaar) && op <= kijkdatum(halfjaar, vandaag);
  const verschoven = projecten.flatMap(({ code, titel, opleveringen }) =>
    opleveringen.flatMap((oplevering) => oplevering.herplanningen.filter((herplanning) => gebeurde(dagVanHerplanning(herplanning, oplevering))))
      .map(({ van, naar, reden }): Verandering => ({ soort: "verschoven", code, titel, van: datumMetPrecisieVoluit(van), naar: datumMetPrecisieVoluit(naar), reden })),
  );
  const gestopt = projecten.flatMap(({ code, titel, stopzettingen }) =>
    stopzettingen.filter((stop) => gebeurde(stop.vanaf) && geldtOp(stop, kijkdatum(halfjaar, vandaag))).map(({ soort, reden }): Verandering => ({ soort, code, titel, reden })),
  );
  const hervat = projecten.filter((project) => project.stopzettingen.some(({ opgehevenOp }) => opgehevenOp && gebeurde(opgehevenOp) && !isGestopt(project, opgehevenOp))).map(({ code, titel }): Verandering => ({ soort: "hervat", code, titel }));
  return [...verschoven, ...gestopt, ...hervat, ...(vorige ? tegenover(vorige, onderdelen) : [])];
}

function tegenover(vorige: Momentopname, onderdelen: readonly Onderdeel[]): Verandering[] {
  const nu = regelsVan(onderdelen);
  const toen = new Map(regelsVan(vorige.onderdelen).map((regel) => [regel.code, regel]));
  const nog = new Set(nu.map(({ code }) => code));
  const soort = (soort: "nieuw" | "opgeleverd" | "niet-meer") => ({ code, titel }: { code: string; titel: string }): Verandering => ({ soort, code, titel });
  return [
    ...nu.filter(({ code, stand }) => stand === "opgeleverd" && toen.get(code)?.stand === "lopend").map(soort("opgeleverd")),
    ...nu.filter(({ code }) => !toen.has(code)).map(soort("nieuw")),
    ...[...toen.values()].filter(({ code }) => !nog.has(code)).map(soort("niet-meer")),
  ];
}

/** The kinds of change, in the order in which they are told, with the heading above them. */
export const VERANDERINGEN: Record<Verandering["soort"], string> = {
  verschoven: "Verschoven",
  geparkeerd: "Geparkeerd",
  vervallen: "Vervallen",
  hervat: "Hervat",
  opgeleverd: "Van lopend naar opgeleverd",
  nieuw: "Nieuw in deze rapportage",
  "niet-meer": "Niet meer in deze rapportage",
};

/** The change as a sentence without its subject: "schoof van december 2021 naar januari 2022. Reden: …" */
export function zinVan(verandering: Verandering): string {
  switch (verandering.soort) {
    case "verschoven":
      return `schoof van ${verandering.van} naar ${verandering.naar}. Reden: ${metPunt(verandering.reden)}`;
    case "geparkeerd":
    case "vervallen":
      return `is ${verandering.soort}. Reden: ${metPunt(verandering.reden)}`;
    case "hervat":
      return "is hervat.";
    case "opgeleverd":
      return "is opgeleverd.";
    case "nieuw":
      return "staat voor het eerst in de rapportage.";
    case "niet-meer":
      return "stond in de vorige rapportage en nu niet meer.";
  }
}

const metPunt = (zin: string) => (/[.!?]$/.test(zin) ? zin : `${zin}.`);
