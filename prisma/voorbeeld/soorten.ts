/** "2021-12-03" (dag), "2021-12" (maand), "2021-k4" (kwartaal), "2021-h2" (halfjaar) or "2021" (jaar). */
export type Wanneer = string;

/** A date without time, "2021-12-03". */
type Dag = string;

export type VoorbeeldOrganisatie = {
  naam: string;
  soort: "gemeente" | "dochterorganisatie" | "regio" | "overig";
  gemeentecode?: string;
  volgorde: number;
};

export type VoorbeeldOplevering = {
  omschrijving?: string;
  /** The current plan; where it was moved, the first herplanning holds the original one. */
  gepland: Wanneer;
  opgeleverd?: Wanneer;
  /** Oldest first; `op` is the day on which it was moved. */
  herplanningen?: { van: Wanneer; reden: string; op: Dag }[];
};

export type VoorbeeldProject = {
  code: string;
  titel: string;
  dienstverlening: "basis" | "aanvullend" | "regionaal" | "smartdatacenter";
  domein: "fysiek" | "sociaal" | "economie" | "bestuur" | "veiligheid" | "data" | null;
  omschrijving: string;
  /** Names from organisaties.ts. */
  opdrachtgevers: string[];
  /** The demo researcher carries it out. */
  medewerker?: true;
  startdatum: Dag | null;
  frequentie?: "kwartaal" | "halfjaar" | "jaar" | "vierjaarlijks" | "doorlopend";
  offerte?: { aangevraagd: Dag; uitgebracht?: Dag; akkoord?: Dag };
  uren?: number;
  budget?: number;
  volgorde: number;
  opleveringen: VoorbeeldOplevering[];
  publicaties?: { titel: string; url: string }[];
  stopzetting?: { soort: "geparkeerd" | "vervallen"; reden: string; vanaf: Dag };
  aangemaaktOp: Dag;
  bijgewerktOp: Dag;
};

export type VoorbeeldVerhaal = {
  /** The code of its project. */
  project: string;
  halfjaar: "2021-h2" | "2021-h1";
  titel: string;
  /** Markdown: paragraphs, lists, bold, links. */
  tekst: string;
  /** A team, never a person. */
  uitgevoerdDoor: string;
  /** A file in afbeeldingen/. */
  afbeelding?: { bestand: string; alt: string };
};

export type VoorbeeldTussenrapportage = { afzender: string;
  halfjaar: string;
  editie: number;
  inleiding: string;
  watDoetHetOcd: string;
  overOns: string;
};

export type VoorbeeldBesluit = {
  halfjaar: string;
  /** The code of its project. */
  project: string;
  soort: "opnemen" | "weglaten";
  reden: string;
};
