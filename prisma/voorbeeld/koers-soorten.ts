type Dag = string;
/** "2021-k4" */
type Kwartaal = string;
type Spoor = "strategie" | "governance" | "werkwijze";

export type VoorbeeldMijlpaal = {
  spoor: Spoor;
  titel: string;
  omschrijving: string;
  /** Where it is planned now; `verplaatsingen` tell where it came from, oldest first. */
  kwartaal: Kwartaal;
  verplaatsingen?: { van: Kwartaal; reden: string; op: Dag }[];
  bevestigd?: { op: Dag; volgens: string };
  /** By their keys; trajecten with the step that they must reach. */
  trajecten?: string[];
  stap?: number;
  treintjes?: string[];
};

export type VoorbeeldOordeel = { jaar: number; spoor: Spoor; oordeel: "opKoers" | "bijsturen" | "stilstand"; toelichting: string; op: Dag };

export type VoorbeeldKoersdocument = {
  jaar: number;
  afzender: string;
  aanleiding: string;
  opties: { naam: string; ambitieniveau: string; themas: string; budget: number; tijdpad: string; randvoorwaarden: string }[];
  /** How far it could have been at the end of earlier half-years: the keys of the requirements that were met (onderdelen.ts). */
  standen: { halfjaar: string; voldaan: string[] }[];
};
