import { datumKort, type Datum } from "~/periode/datum";
import type { Versie } from "~/ui/conflict-velden";
import type { Waarden } from "~/ui/formulier";
import { FREQUENTIES, type Frequentie } from "./frequentie";
import { DIENSTVERLENINGEN, DOMEINEN, type Dienstverlening, type Domein } from "./project";

type Formulierproject = {
  titel: string; dienstverlening: Dienstverlening; domein: Domein | null; omschrijving: string; startdatum: Datum | null; frequentie: Frequentie | null;
  offerteAangevraagdOp: Datum | null; offerteUitgebrachtOp: Datum | null; offerteAkkoordOp: Datum | null; uren: number | null; budget: number | null;
  opdrachtgevers: readonly string[]; uitvoerders: readonly string[]; publicaties: readonly { titel: string; url: string }[];
};

const dag = (datum: Datum | null) => (datum ? `${Number(datum.slice(8))}-${Number(datum.slice(5, 7))}-${datum.slice(0, 4)}` : "");
const getal = (waarde: number | null) => (waarde === null ? "" : waarde.toLocaleString("nl-NL"));

const publicatieregels = ({ publicaties }: Formulierproject) => publicaties.map(({ titel, url }) => `${titel} ${url}`).join("\n");

/** A project as its form shows it. */
export function projectWaarden(project: Formulierproject): Waarden {
  return {
    titel: project.titel,
    omschrijving: project.omschrijving,
    dienstverlening: project.dienstverlening,
    domein: project.domein ?? "",
    opdrachtgevers: [...project.opdrachtgevers].sort(),
    uitvoerders: [...project.uitvoerders].sort(),
    startdatum: dag(project.startdatum),
    frequentie: project.frequentie ?? "",
    offerteAangevraagdOp: dag(project.offerteAangevraagdOp),
    offerteUitgebrachtOp: dag(project.offerteUitgebrachtOp),
    offerteAkkoordOp: dag(project.offerteAkkoordOp),
    uren: getal(project.uren),
    budget: getal(project.budget),
    publicaties: publicatieregels(project),
  };
}

/** The same for choosing between two versions; lists of people and organisations are sent with commas between. */
export function projectVersie(project: Formulierproject, naamVan: (id: string) => string): Versie {
  const lijst = (ids: readonly string[]) => ({ waarde: [...ids].sort().join(","), tekst: ids.map(naamVan).sort().join(", ") });
  const datum = (waarde: Datum | null) => ({ waarde: dag(waarde), tekst: waarde ? datumKort(waarde) : "" });
  const tekst = (waarde: string) => ({ waarde, tekst: waarde });
  return {
    titel: { label: "Titel", ...tekst(project.titel) },
    omschrijving: { label: "Omschrijving", ...tekst(project.omschrijving) },
    dienstverlening: { label: "Dienstverlening", waarde: project.dienstverlening, tekst: DIENSTVERLENINGEN[project.dienstverlening].label },
    domein: { label: "Domein", waarde: project.domein ?? "", tekst: project.domein ? DOMEINEN[project.domein] : "" },
    opdrachtgevers: { label: "Opdrachtgevers", ...lijst(project.opdrachtgevers) },
    uitvoerders: { label: "Uitvoerders", ...lijst(project.uitvoerders) },
    startdatum: { label: "Startdatum", ...datum(project.startdatum) },
    frequentie: { label: "Komt terug", waarde: project.frequentie ?? "", tekst: project.frequentie ? FREQUENTIES[project.frequentie].label : "" },
    offerteAangevraagdOp: { label: "Offerte aangevraagd op", ...datum(project.offerteAangevraagdOp) },
    offerteUitgebrachtOp: { label: "Offerte uitgebracht op", ...datum(project.offerteUitgebrachtOp) },
    offerteAkkoordOp: { label: "Offerte akkoord op", ...datum(project.offerteAkkoordOp) },
    uren: { label: "Uren", ...tekst(getal(project.uren)) },
    budget: { label: "Budget", ...tekst(getal(project.budget)) },
    publicaties: { label: "Publicaties", ...tekst(publicatieregels(project)) },
  };
}
