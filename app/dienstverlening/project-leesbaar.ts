import type { Leesbaar } from "~/logboek/wijzigingen";
import { datumVoluit, type Datum } from "~/periode/datum";
import { FREQUENTIES, type Frequentie } from "./frequentie";
import { DIENSTVERLENINGEN, DOMEINEN, type Dienstverlening, type Domein } from "./project";

export type Projectvelden = {
  titel: string;
  dienstverlening: Dienstverlening;
  domein: Domein | null;
  omschrijving: string;
  opdrachtgevers: readonly string[];
  uitvoerders: readonly string[];
  startdatum: Datum | null;
  frequentie: Frequentie | null;
  offerteAangevraagdOp: Datum | null;
  offerteUitgebrachtOp: Datum | null;
  offerteAkkoordOp: Datum | null;
  uren: number | null;
  budget: number | null;
  publicaties: readonly { titel: string; url: string }[];
};

/** A project as a person reads it, field by field: for the logboek and for choosing between two versions. */
export function projectLeesbaar(project: Projectvelden): Leesbaar {
  const getal = (waarde: number) => waarde.toLocaleString("nl-NL");
  const dag = (datum: Datum | null) => (datum ? datumVoluit(datum) : "");
  return {
    Titel: project.titel,
    Dienstverlening: DIENSTVERLENINGEN[project.dienstverlening].label,
    Domein: project.domein ? DOMEINEN[project.domein] : "",
    Omschrijving: project.omschrijving,
    Opdrachtgevers: [...project.opdrachtgevers].sort().join(", "),
    Uitvoerders: [...project.uitvoerders].sort().join(", "),
    Startdatum: dag(project.startdatum),
    Frequentie: project.frequentie ? FREQUENTIES[project.frequentie].label : "",
    "Offerte aangevraagd": dag(project.offerteAangevraagdOp),
    "Offerte uitgebracht": dag(project.offerteUitgebrachtOp),
    "Offerte akkoord": dag(project.offerteAkkoordOp),
    Uren: project.uren === null ? "" : getal(project.uren),
    Budget: project.budget === null ? "" : `€ ${getal(project.budget)}`,
    Publicaties: project.publicaties.map(({ titel, url }) => `${titel} (${url})`).join(", "),
  };
}
