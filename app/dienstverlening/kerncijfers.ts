import type { Datum } from "~/periode/datum";
import { kijkdatum, valtIn, type Halfjaar } from "~/periode/halfjaar";
import { regelsVan, type Aantallen, type Kerncijfers, type Momentopname, type Onderdeel, type Projectregel } from "./momentopname";
import { dagVanHerplanning, oorspronkelijkGepland, type Project } from "./project";
import { isTeLaat } from "./project-status";

/** The key figures; a project for several municipalities counts once, except in `perOpdrachtgever`. */
export function kerncijfersVan(onderdelen: readonly Onderdeel[], projecten: readonly Project[], halfjaar: Halfjaar, vandaag: Datum, vorige: Momentopname | null): Kerncijfers {
  const regels = regelsVan(onderdelen);
  const opgeleverd = new Set(regels.filter(({ stand }) => stand === "opgeleverd").map(({ code }) => code));
  return {
    ...tel(regels),
    naGeplandeDatum: projecten.filter((project) => opgeleverd.has(project.code) && isNaGeplandeDatum(project, halfjaar, vandaag)).length,
    herpland: projecten.filter((project) => project.opleveringen.some((oplevering) => oplevering.herplanningen.some((herplanning) => valtIn(dagVanHerplanning(herplanning, oplevering), halfjaar)))).length,
    verhalen: onderdelen.reduce((som, { verhalen }) => som + verhalen.length, 0),
    perDienstverlening: onderdelen.map((onderdeel) => ({ sleutel: onderdeel.sleutel, titel: onderdeel.titel, ...tel(regelsVan([onderdeel])) })),
    perOpdrachtgever: telPerOpdrachtgever(regels, projecten),
    vorige: vorige && aantallen(vorige.kerncijfers),
  };
}

/** Delivered in the half-year after the day that was first planned for it: a plan that moved along does not make it on time. */
function isNaGeplandeDatum({ opleveringen }: Project, halfjaar: Halfjaar, vandaag: Datum): boolean {
  return opleveringen.some((oplevering) => oplevering.opgeleverd && valtIn(oplevering.opgeleverd.op, halfjaar) && isTeLaat({ ...oplevering, gepland: oorspronkelijkGepland(oplevering) }, kijkdatum(halfjaar, vandaag)));
}

function tel(regels: readonly Projectregel[]): Aantallen {
  const aantal = (stand: Projectregel["stand"]) => regels.filter((regel) => regel.stand === stand).length;
  return { projecten: regels.length, opgeleverd: aantal("opgeleverd"), lopend: aantal("lopend"), gestopt: aantal("gestopt") };
}

function aantallen({ projecten, opgeleverd, lopend, gestopt }: Aantallen): Aantallen {
  return { projecten, opgeleverd, lopend, gestopt };
}

function telPerOpdrachtgever(regels: readonly Projectregel[], projecten: readonly Project[]) {
  const volgorde = new Map(projecten.flatMap(({ opdrachtgevers }) => opdrachtgevers).map(({ naam, volgorde }) => [naam, volgorde]));
  return [...volgorde.entries()]
    .sort(([naamA, a], [naamB, b]) => a - b || naamA.localeCompare(naamB, "nl"))
    .map(([naam]) => ({ naam, projecten: regels.filter(({ opdrachtgevers }) => opdrachtgevers.includes(naam)).length }));
}
