/** A date without time, "2021-03-15". */
type Dag = string;
type Halfjaar = "2021-h1" | "2021-h2" | "2022-h1";
type Niveau = "inzicht" | "oplossingen" | "basis";
type Fase = "starten" | "transformeren" | "optimaliseren";
type Categorie = "environment" | "economy" | "mobility" | "living" | "governance" | "citizen";

export type VoorbeeldOplossing = { titel: string; omschrijving: string; niveau: Niveau; fase: Fase; categorie: Categorie; gerealiseerdOp?: Dag; bruikbaar?: { op: Dag; volgens: string } };

export type VoorbeeldOpgave = {
  sleutel: string;
  titel: string;
  definitie: string;
  kern: string;
  hoofddoel: string;
  /** One a line. */
  doelstellingen: string[];
  team: { naam: string; functie: string; isManager: boolean; ingestaptOp?: Dag }[];
  uitdagingen: { titel: string; omschrijving: string }[];
  oplossingen: VoorbeeldOplossing[];
  haakjes: { titel: string; omschrijving: string }[];
  /** By title, from the side of the opgave outwards: uitdaging -> oplossing, uitdaging or oplossing -> haakje. */
  lijnen: [van: string, naar: string][];
  aanbod: { wagonnetje: string; bijdrage: string; op: Dag }[];
  sessies: { datum: Dag; aanwezig: string; uitkomst: string; gekozen: string[] }[];
  /** Oldest first; a reason where criteria of the gate were open (`openEisen`) or where it goes back. */
  overgangen: { van: number; naar: number; op: Dag; reden?: string; openEisen?: string[] }[];
  leerervaringen: { spoor: "strategie" | "governance" | "werkwijze"; les: string; toelichting: string; op: Dag; stap?: number; treintje?: string }[];
};

export type VoorbeeldWagonnetje = {
  sleutel: string;
  naam: string;
  /** The name of a soort. */
  soort: string;
  organisatie: string;
  /** A role, never a person. */
  contactrol: string;
  beschikbaar: { halfjaar: Halfjaar; uren: number; euros: number }[];
};

type Staat = "gevraagd" | "toegezegd" | "ingestapt" | "uitgestapt" | "afgewezen";

export type VoorbeeldTreintje = {
  sleutel: string;
  titel: string;
  /** The key of its opgave, and the title of a prioritised uitdaging there. */
  opgave: string;
  uitdaging: string;
  omschrijving: string;
  niveau: Niveau;
  nodigUren: number;
  nodigEuros: number;
  /** "2021-12" (maand), "2021-k4" (kwartaal), "2021-h2" (halfjaar). */
  gepland: string;
  herplanningen?: { van: string; reden: string; op: Dag }[];
  ronde1GeslotenOp?: Dag;
  /** In their order in the train. `stappen` is how it came into its state, oldest first; begins with "gevraagd" or "toegezegd". */
  koppelingen: { wagonnetje: string; halfjaar: Halfjaar; bijdrage: string; uren: number; euros: number; overboekreden?: string; stappen: { naar: Staat; op: Dag; reden?: string }[] }[];
};
