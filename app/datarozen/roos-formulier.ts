import { z } from "zod";
import { versieVan, type Versie } from "~/ui/conflict-velden";
import { getalveld, keuzeveld, meerkeuzeveld, tekstveld, versieveld, type Waarden } from "~/ui/formulier";
import type { Inhoudsbezwaar, Statuswaarde, Subthema, Thema, Vraag } from "./inhoud";
import { ICONEN, KLEUREN, PATRONEN, WAARDESOORTEN } from "./roos-keuzes";

export const roosSchema = z.object({
  titel: tekstveld({ verplicht: "Geef de roos een naam.", max: 120 }),
  uitleg: tekstveld({ max: 3000 }),
  regios: meerkeuzeveld(),
  versie: versieveld,
});
export type Roosinvoer = z.output<typeof roosSchema>;
const ROOSVELDEN = { titel: "Naam", uitleg: "Uitleg", regios: "Regio’s" } as const;
export const roosWaarden = ({ titel, uitleg, regios }: Omit<Roosinvoer, "versie">): Waarden => ({ titel, uitleg, regios });
const alsTekst = ({ titel, uitleg, regios }: Omit<Roosinvoer, "versie">) => ({ titel, uitleg, regios: regios.toSorted().join(",") });
/** A rose for choosing between two versions; `namen` says which region is which. */
export const roosVersie = (roos: Omit<Roosinvoer, "versie">, namen: ReadonlyMap<string, string>): Versie => versieVan(ROOSVELDEN, alsTekst(roos), (naam, waarde) => (naam === "regios" ? waarde.split(",").map((id) => namen.get(id) ?? id).join(", ") : waarde));

const regels = (max: number) => tekstveld({ max }).transform((tekst) => [...new Set(tekst.split("\n").map((regel) => regel.replace(/^[-•*\s]+/, "").trim()).filter(Boolean))]);

export const themaSchema = z.object({
  naam: tekstveld({ verplicht: "Geef het thema een naam.", max: 100 }),
  subthemas: regels(6000).refine((namen) => namen.every((naam) => naam.length <= 140), "Een naam van een subthema is te lang. Er passen 140 tekens.").refine((namen) => namen.length <= 60, "Dit zijn er te veel. Er passen 60 subthema’s in een thema."),
  versie: versieveld,
});
export const themaWaarden = ({ naam }: Pick<Thema, "naam">): Waarden => ({ naam, subthemas: "" });
export const themaVersie = ({ naam, subthemas = "" }: { naam: string; subthemas?: string }): Versie => versieVan({ naam: "Naam", subthemas: "Subthema’s erbij" }, { naam, subthemas });

export const subthemaSchema = z.object({
  naam: tekstveld({ verplicht: "Geef het subthema een naam.", max: 140 }),
  uitleg: tekstveld({ max: 2000 }),
  thema: tekstveld({ verplicht: "Kies een thema.", max: 80 }),
  versie: versieveld,
});
export const subthemaWaarden = ({ naam, uitleg }: Subthema, thema: string): Waarden => ({ naam, uitleg, thema });
export const subthemaVersie = (waarden: Waarden, themas: ReadonlyMap<string, string>): Versie => versieVan({ naam: "Naam", uitleg: "Uitleg", thema: "Thema" }, waarden, (naam, waarde) => (naam === "thema" ? (themas.get(waarde) ?? waarde) : waarde));

const sleutels = <K extends string>(tabel: Record<K, unknown>) => Object.keys(tabel) as K[];
const een = <K extends string>(tabel: Record<K, unknown>, zin: string) => keuzeveld(sleutels(tabel), zin, true).transform((waarde) => waarde as K);

export const waardeSchema = z.object({
  label: tekstveld({ verplicht: "Geef de status een naam.", max: 60 }),
  vulling: getalveld({ max: 100, zin: "Vul een heel getal in van 0 tot en met 100." }).transform((procent) => (procent ?? 0) / 100),
  patroon: een(PATRONEN, "Kies een patroon."),
  icoon: een(ICONEN, "Kies een teken."),
  kleur: een(KLEUREN, "Kies een kleur."),
  soort: een(WAARDESOORTEN, "Kies wat de status betekent."),
  versie: versieveld,
});
export const waardeWaarden = ({ label, vulling, patroon, icoon, kleur, soort }: Omit<Statuswaarde, "sleutel" | "versie">): Waarden => ({ label, vulling: String(Math.round(vulling * 100)), patroon, icoon, kleur, soort });
const WAARDEVELDEN = { label: "Naam", vulling: "Vulling (procent)", patroon: "Patroon", icoon: "Teken", kleur: "Kleur", soort: "Betekenis" } as const;
const WAARDEWOORDEN: Record<string, Record<string, string>> = { patroon: PATRONEN, icoon: ICONEN, kleur: KLEUREN, soort: WAARDESOORTEN };
export const waardeVersie = (waarden: Waarden): Versie => versieVan(WAARDEVELDEN, waarden, (naam, waarde) => WAARDEWOORDEN[naam]?.[waarde] ?? waarde);

export const vraagSchema = z.object({ tekst: tekstveld({ verplicht: "Schrijf de vraag.", max: 300 }), versie: versieveld });
export const vraagWaarden = ({ tekst }: Pick<Vraag, "tekst">): Waarden => ({ tekst });
export const vraagVersie = (waarden: Waarden): Versie => versieVan({ tekst: "Vraag" }, waarden);

export type Roosweigering = Inhoudsbezwaar | "titel-bezet" | "regio-onbekend" | "in-gebruik" | "concept-open";
export const ROOSWEIGERINGEN: Record<Roosweigering, readonly [veld: string, zin: string]> = {
  "titel-bezet": ["titel", "Er is al een roos met deze naam."],
  "regio-onbekend": ["regios", "Een van deze regio’s bestaat niet (meer). Kies opnieuw."],
  "in-gebruik": ["formulier", "Deze versie is in gebruik door een meetronde en verandert niet meer. Begin een nieuwe versie."],
  "concept-open": ["formulier", "Er staat al een nieuwe versie open."],
  "thema-bezet": ["naam", "Er is al een thema met deze naam. Twee thema’s mogen niet hetzelfde heten."],
  "subthema-bezet": ["naam", "In dit thema is er al een subthema met deze naam."],
  "vraag-bezet": ["tekst", "Deze vraag staat er al."],
  "label-bezet": ["label", "Er is al een status met deze naam."],
  "uiterlijk-bezet": ["patroon", "Een andere status heeft al dit patroon, dit teken en deze kleur. Kies er één anders, zodat zij te onderscheiden zijn."],
  "geen-onbekend": ["soort", "De schaal moet een status houden voor wat onbekend is: anders moet een regio iets beweren wat zij niet weet."],
  "geen-doel": ["soort", "De schaal moet een status houden voor wat is bereikt: die telt de roos in het midden."],
  "te-weinig-waarden": ["formulier", "Een schaal heeft ten minste drie statussen: bereikt, nog niet bereikt en onbekend."],
  "onbekend-onderdeel": ["formulier", "Dit staat niet (meer) in deze versie van de roos."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde dit intussen."],
};
