import { type Datum } from "~/periode/datum";
import { halfjaarLabel, halfjaarSleutel, kijkdatum, peildatum, valtIn, vorige, type Halfjaar } from "~/periode/halfjaar";
import { kerncijfersVan } from "./kerncijfers";
import type { Groep, Momentopname, Onderdeel, Projectregel, Stand, Verhaalregel } from "./momentopname";
import { DIENSTVERLENINGEN, type Dienstverlening, type Opdrachtgever, type Project } from "./project";
import { hoortIn } from "./project-in-halfjaar";
import { statusVan } from "./project-status";
import { wanneer } from "./wanneer";
import { watVeranderde } from "./wat-veranderde";

export type Rapportbesluit = { code: string; soort: "opnemen" | "weglaten"; reden: string };
export type Rapportproject = Project & { publicaties: { titel: string; url: string }[] };

/** What a tussenrapportage is made of; `vandaag` matters only while the half-year still runs. */
export type Bouwstenen = {
  halfjaar: Halfjaar;
  vandaag: Datum;
  editie: number;
  nummer: number;
  correctie: string | null;
  opmerking: string | null;
  afzender: string;
  teksten: Momentopname["teksten"];
  projecten: readonly Rapportproject[];
  besluiten: readonly Rapportbesluit[];
  verhalen: readonly Verhaalregel[];
  vorige: Momentopname | null;
};

/** What one project does in the report: in or out, by rule or by decision, and why. */
export type Opname = { project: Rapportproject; opgenomen: "regel" | "besluit"; erin: boolean; reden: string };

/** Compiles the tussenrapportage (Tussenrapportage OCD, tweede helft 2021: indeling en kolommen). */
export function stelSamen(bouwstenen: Bouwstenen): Momentopname {
  const { halfjaar, vandaag } = bouwstenen;
  const opnames = opnamesVan(bouwstenen).filter(({ erin }) => erin);
  const projecten = opnames.map(({ project }) => project);
  const regels = new Map(opnames.map((opname) => [opname.project.code, regelVan(opname, halfjaar, vandaag)]));
  const onderdelen = Object.keys(DIENSTVERLENINGEN).map((soort) => onderdeelVan(soort as Dienstverlening, projecten, regels, bouwstenen.verhalen));
  return {
    schema: 1,
    halfjaar: halfjaarSleutel(halfjaar),
    label: halfjaarLabel(halfjaar),
    peildatum: peildatum(halfjaar),
    editie: bouwstenen.editie,
    nummer: bouwstenen.nummer,
    correctie: bouwstenen.correctie,
    opmerking: bouwstenen.opmerking,
    afzender: bouwstenen.afzender,
    teksten: bouwstenen.teksten,
    kerncijfers: kerncijfersVan(onderdelen, projecten, halfjaar, vandaag, bouwstenen.vorige),
    onderdelen,
    veranderingen: watVeranderde(onderdelen, projecten, halfjaar, vandaag, bouwstenen.vorige),
    vorige: bouwstenen.vorige && { halfjaar: halfjaarSleutel(vorige(halfjaar)), label: halfjaarLabel(vorige(halfjaar)) },
  };
}

/** For each project the rule's answer, overruled by a decision where there is one; left-out ones included. */
export function opnamesVan({ projecten, besluiten, halfjaar }: Pick<Bouwstenen, "projecten" | "besluiten" | "halfjaar">): Opname[] {
  const besluitVan = new Map(besluiten.map((besluit) => [besluit.code, besluit]));
  return projecten.flatMap((project): Opname[] => {
    const besluit = besluitVan.get(project.code);
    if (besluit) return [{ project, opgenomen: "besluit", erin: besluit.soort === "opnemen", reden: besluit.reden }];
    const regel = hoortIn(project, halfjaar);
    return regel ? [{ project, opgenomen: "regel", erin: true, reden: REDEN[regel] }] : [];
  });
}

const REDEN = { opgeleverd: "In dit halfjaar opgeleverd.", lopend: "Liep in dit halfjaar." };

function regelVan({ project, opgenomen, reden }: Opname, halfjaar: Halfjaar, vandaag: Datum): Projectregel {
  return {
    code: project.code,
    titel: project.titel,
    omschrijving: project.omschrijving,
    wanneer: wanneer(project, halfjaar, vandaag),
    stand: standVan(project, halfjaar, vandaag),
    opdrachtgevers: [...project.opdrachtgevers].sort(opVolgorde).map(({ naam }) => naam),
    opgenomen,
    reden,
    publicaties: project.publicaties,
  };
}

export function standVan(project: Project, halfjaar: Halfjaar, vandaag: Datum): Stand {
  const status = statusVan(project, kijkdatum(halfjaar, vandaag));
  if (status === "geparkeerd" || status === "vervallen") return "gestopt";
  const ietsOpgeleverd = project.opleveringen.some(({ opgeleverd }) => opgeleverd && valtIn(opgeleverd.op, halfjaar));
  return status === "afgerond" || ietsOpgeleverd ? "opgeleverd" : "lopend";
}

function onderdeelVan(soort: Dienstverlening, alle: readonly Project[], regels: Map<string, Projectregel>, verhalen: readonly Verhaalregel[]): Onderdeel {
  const { label, onderdeel } = DIENSTVERLENINGEN[soort];
  const projecten = alle.filter(({ dienstverlening }) => dienstverlening === soort).sort(opPlaats);
  const codes = new Set(projecten.map(({ code }) => code));
  const groepen = soort === "aanvullend" ? perOpdrachtgever(projecten, regels) : [{ titel: null, projecten: regelsVoor(projecten, regels) }];
  return { sleutel: onderdeel, titel: label, groepen: groepen.filter((groep) => groep.projecten.length > 0), verhalen: verhalen.filter(({ code }) => codes.has(code)) };
}

/** A group for each opdrachtgever in the order of beheer; a project for several stands under each of them. */
function perOpdrachtgever(projecten: readonly Project[], regels: Map<string, Projectregel>): Groep[] {
  const opdrachtgevers = new Map(projecten.flatMap((project) => project.opdrachtgevers).map((opdrachtgever) => [opdrachtgever.naam, opdrachtgever]));
  const groepen: Groep[] = [...opdrachtgevers.values()].sort(opVolgorde).map(({ naam }) => ({
    titel: naam,
    projecten: regelsVoor(projecten.filter((project) => project.opdrachtgevers.some((opdrachtgever) => opdrachtgever.naam === naam)), regels),
  }));
  const zonder = projecten.filter((project) => project.opdrachtgevers.length === 0);
  return [...groepen, { titel: "Zonder opdrachtgever", projecten: regelsVoor(zonder, regels) }];
}

const regelsVoor = (projecten: readonly Project[], regels: Map<string, Projectregel>) => projecten.flatMap(({ code }) => regels.get(code) ?? []);
const opVolgorde = (a: Opdrachtgever, b: Opdrachtgever) => a.volgorde - b.volgorde || a.naam.localeCompare(b.naam, "nl");
const opPlaats = (a: Project, b: Project) => a.volgorde - b.volgorde || a.titel.localeCompare(b.titel, "nl");
