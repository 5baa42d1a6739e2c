import type { Datum } from "~/periode/datum";
import type { Inzet } from "~/smart-society/capaciteit";
import type { Spoor } from "~/smart-society/indeling";
import type { Koppelingstaat } from "~/smart-society/koppeling";
import type { Eis as Poorteis } from "~/smart-society/poort";
import type { Stap } from "~/smart-society/stappen";
import type { Mijlpaal } from "./mijlpaal";
import type { Spooroordeel } from "./oordeel";
import type { Koersoptie } from "./optie";

/** Everything that a koersdocument is made from, as it is on a day. */
export type Koersfeiten = {
  /** The year from which the koers holds; it looks back on the spoorboekje of the year before. */
  jaar: number;
  vandaag: Datum;
  aanleiding: string;
  mijlpalen: readonly Mijlpaal[];
  oordelen: readonly Spooroordeel[];
  opgaven: readonly Koersopgave[];
  treintjes: readonly Koerstreintje[];
  resultaten: readonly { opgave: Naam; oplossing: string; soort: "toegepast" | "opgeschaald" | "gestopt"; toelichting: string; geleerd: string; op: Datum }[];
  lessen: readonly { spoor: Spoor; les: string; toelichting: string; opgave: Naam; treintje: string | null; op: Datum }[];
  opties: readonly Koersoptie[];
};

export type Naam = { sleutel: string; titel: string };

export type Koersopgave = Naam & {
  definitie: string;
  kern: string;
  stap: Stap;
  sinds: Datum;
  geslotenOp: Datum | null;
  sluitreden: string | null;
  /** The gate that it stands before. */
  eisen: readonly Poorteis[];
  overgangen: readonly { van: number; naar: number; op: Datum; reden: string | null }[];
  /** How many uitdagingen the latest prioriteringssessie chose. */
  gekozen: number;
  gerealiseerd: readonly string[];
  /** The last day on which it took a step, had a session, a wagonnetje coupled, a solution realised, a result or a lesson. */
  laatst: Datum;
};

export type Koerstreintje = Naam & {
  opgave: Naam;
  /** Of an opgave that is closed: it does not change any more. */
  gesloten: boolean;
  uitdaging: string;
  nodig: Inzet;
  ronde1Gesloten: boolean;
  wagons: readonly (Inzet & { wagonnetje: Naam; ronde: number; halfjaar: string; staat: Koppelingstaat })[];
};
