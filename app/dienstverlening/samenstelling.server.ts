import { uitgavestatus } from "~/documenten/uitgave";
import type { Datum } from "~/periode/datum";
import { halfjaarLabel, peildatum } from "~/periode/halfjaar";
import { DIENSTVERLENINGEN, type Dienstverlening } from "./project";
import { opnamesVan } from "./samenstellen";
import { bouwstenenVan, rapportageUitAdres } from "./tussenrapportage.server";
import { gebrekenVan } from "./vaststellen.server";
import { wanneer } from "./wanneer";
import { GEBREKEN } from "./wat-ontbreekt";

/** What the compile screen shows: what is in and why, what was left out, and what is missing. */
export async function samenstellingVan(sleutel: string | undefined, vandaag: Datum) {
  const { halfjaar, rapportage } = await rapportageUitAdres(sleutel);
  const concept = rapportage.uitgaven.find((uitgave) => uitgavestatus(uitgave) === "concept");
  const bouwstenen = await bouwstenenVan(halfjaar, concept, vandaag);
  const opnames = opnamesVan(bouwstenen);
  const erin = new Set(opnames.filter((opname) => opname.erin).map(({ project }) => project.code));
  const rij = ({ project, opgenomen, reden }: (typeof opnames)[number]) => ({ code: project.code, titel: project.titel, wanneer: wanneer(project, halfjaar, vandaag), opgenomen, reden });
  return {
    sleutel: rapportage.halfjaar,
    label: halfjaarLabel(halfjaar),
    concept: concept ? { nummer: concept.nummer, correctie: concept.correctie } : null,
    voorbij: vandaag > peildatum(halfjaar),
    onderdelen: (Object.keys(DIENSTVERLENINGEN) as Dienstverlening[]).map((soort) => ({ soort, titel: DIENSTVERLENINGEN[soort].label, projecten: opnames.filter(({ erin, project }) => erin && project.dienstverlening === soort).map(rij) })),
    weggelaten: opnames.filter(({ erin }) => !erin).map(rij),
    ontbreekt: gebrekenVan(bouwstenen).map(({ gebrek, projecten }) => ({ gebrek, ...GEBREKEN[gebrek], projecten: projecten.map(({ code, titel }) => ({ code, titel })) })),
    verhalen: bouwstenen.verhalen.filter(({ code }) => erin.has(code)).length,
    // A story goes where its project goes.
    verhalenBuiten: bouwstenen.verhalen.filter(({ code }) => !erin.has(code)).map(({ code, titel }) => ({ code, titel })),
  };
}
export type Samenstelling = Awaited<ReturnType<typeof samenstellingVan>>;
