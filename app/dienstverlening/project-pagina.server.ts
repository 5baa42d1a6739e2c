import { blokkenUitMarkdown } from "~/documenten/markdown";
import { listLogregels } from "~/logboek/logboek.server";
import { datumVoluit, momentVoluit, vroegsteEerst, type Datum } from "~/periode/datum";
import { datumMetPrecisieVoluit } from "~/periode/datum-met-precisie";
import { halfjaarLabel, halfjaarVanSleutel } from "~/periode/halfjaar";
import { nietGevonden } from "~/toegang/weigering.server";
import type { Gebruiker } from "~/toegang/rol";
import { volgendeOplevering } from "./frequentie";
import { oorspronkelijkGepland } from "./project";
import { projectLeesbaar } from "./project-leesbaar";
import { magProjectWijzigen } from "./project-recht";
import { opleveringUitRij } from "./project-rij.server";
import { isOpgeheven, isStil, isTeLaat, offertestap, statusVan } from "./project-status";
import { findProject } from "./project.server";

/** Everything a project page shows, as of today; 404 when there is no such project. */
export async function projectPaginaVan(gebruiker: Gebruiker, code: string | undefined, vandaag: Datum) {
  const project = await findProject(code ?? "");
  if (!project) throw nietGevonden("Dit project bestaat niet.");
  const { regels } = await listLogregels({ van: { onderwerp: "project", onderwerpId: project.code } });
  const status = statusVan(project.regels, vandaag);
  const { Titel: _, Omschrijving: __, Publicaties: ___, ...gegevens } = projectLeesbaar(project.velden);
  const stop = project.regels.stopzettingen.find((stopzetting) => !isOpgeheven(stopzetting, vandaag));
  return {
    code: project.code,
    titel: project.titel,
    omschrijving: project.omschrijving,
    isVoorbeeld: project.isVoorbeeld,
    status,
    offertestap: status === "offerte" ? offertestap(project.regels, vandaag) : null,
    stil: isStil(project.regels, vandaag),
    stop: stop ? { soort: stop.soort, reden: stop.reden, vanaf: datumVoluit(stop.vanaf), verder: stop.opgehevenOp && datumVoluit(stop.opgehevenOp) } : null,
    gegevens: Object.entries(gegevens),
    bijgewerkt: momentVoluit(project.bijgewerktOp),
    publicaties: project.publicaties,
    opleveringen: project.opleveringen.map((rij) => opleveringRegel(rij, vandaag)),
    voorstel: voorstelVoor(project),
    verhalen: project.verhalen.map((verhaal) => ({ ...verhaal, halfjaar: labelVan(verhaal.halfjaar), blokken: blokkenUitMarkdown(verhaal.tekst) })),
    logboek: regels.map(({ op, ...regel }) => ({ ...regel, op: momentVoluit(op) })),
    magWijzigen: magProjectWijzigen(gebruiker, project),
  };
}
export type Projectpaginagegevens = Awaited<ReturnType<typeof projectPaginaVan>>;

type Gevonden = NonNullable<Awaited<ReturnType<typeof findProject>>>;

function opleveringRegel(rij: Gevonden["opleveringen"][number], vandaag: Datum) {
  const oplevering = opleveringUitRij(rij);
  const eerste = oorspronkelijkGepland(oplevering);
  return {
    id: rij.id,
    omschrijving: rij.omschrijving,
    gepland: datumMetPrecisieVoluit(oplevering.gepland),
    oorspronkelijk: oplevering.herplanningen.length > 0 ? datumMetPrecisieVoluit(eerste) : null,
    opgeleverd: oplevering.opgeleverd && datumMetPrecisieVoluit(oplevering.opgeleverd),
    teLaat: isTeLaat(oplevering, vandaag),
    herplanningen: oplevering.herplanningen.map(({ van, naar, reden, op }) => ({ van: datumMetPrecisieVoluit(van), naar: datumMetPrecisieVoluit(naar), reden, op: datumVoluit(op) })),
  };
}

/** What the frequency proposes after the last known oplevering, in words for the form. */
function voorstelVoor(project: Gevonden): string | null {
  const laatste = project.regels.opleveringen.map(({ opgeleverd, gepland }) => opgeleverd ?? gepland).sort(vroegsteEerst).at(-1);
  const volgende = project.frequentie && laatste ? volgendeOplevering(project.frequentie, laatste) : null;
  return volgende && datumMetPrecisieVoluit(volgende);
}

function labelVan(sleutel: string): string {
  const halfjaar = halfjaarVanSleutel(sleutel);
  return halfjaar ? halfjaarLabel(halfjaar) : sleutel;
}
