import type { Datum } from "~/periode/datum";
import type { OnderdeelSleutel } from "./project";

/** Everything a tussenrapportage says, as data: what is frozen, and what page, documents and API are made from. */
export type Momentopname = {
  schema: 1;
  halfjaar: string;
  label: string;
  peildatum: Datum;
  editie: number;
  nummer: number;
  correctie: string | null;
  afzender: string;
  /** Why it was frozen although something was missing; null when nothing was. */
  opmerking: string | null;
  teksten: { inleiding: string; watDoetHetOcd: string; overOns: string };
  kerncijfers: Kerncijfers;
  onderdelen: Onderdeel[];
  veranderingen: Verandering[];
  vorige: { halfjaar: string; label: string } | null;
};

export type Onderdeel = { sleutel: OnderdeelSleutel; titel: string; groepen: Groep[]; verhalen: Verhaalregel[] };
export type Groep = { titel: string | null; projecten: Projectregel[] };

export type Projectregel = {
  code: string;
  titel: string;
  omschrijving: string;
  wanneer: string;
  stand: Stand;
  opdrachtgevers: string[];
  opgenomen: "regel" | "besluit";
  reden: string;
  publicaties: { titel: string; url: string }[];
};

/** Where a project stands in its half-year: something was delivered, or it is still under way, or it was stopped. */
export type Stand = "opgeleverd" | "lopend" | "gestopt";

export type Verhaalregel = {
  code: string;
  titel: string;
  tekst: string;
  uitgevoerdDoor: string;
  afbeelding: { sha256: string; breedte: number; hoogte: number; alt: string } | null;
};

export type Aantallen = { projecten: number; opgeleverd: number; lopend: number; gestopt: number };

export type Kerncijfers = Aantallen & {
  naGeplandeDatum: number;
  herpland: number;
  verhalen: number;
  perDienstverlening: (Aantallen & { sleutel: OnderdeelSleutel; titel: string })[];
  perOpdrachtgever: { naam: string; projecten: number }[];
  vorige: Aantallen | null;
};

export type Verandering =
  | { soort: "hervat" | "nieuw" | "opgeleverd" | "niet-meer"; code: string; titel: string }
  | { soort: "verschoven"; code: string; titel: string; van: string; naar: string; reden: string }
  | { soort: "geparkeerd" | "vervallen"; code: string; titel: string; reden: string };

/** Each project once, also when it stands under several municipalities. */
export function regelsVan(onderdelen: readonly Onderdeel[]): Projectregel[] {
  return [...new Map(onderdelen.flatMap(({ groepen }) => groepen).flatMap(({ projecten }) => projecten).map((regel) => [regel.code, regel])).values()];
}
