import type { Conflictveld } from "./conflict";
import type { Waarden } from "./formulier";

/** Fields whose two versions a person can choose between: each as it is sent, and as it is read; `beeld` is the address of a picture. */
export type Versie = Record<string, { label: string; waarde: string; tekst: string; beeld?: string }>;

/** The fields of a form as a version, under their labels; `tekst` makes a value readable where it is a key. */
export function versieVan(labels: Record<string, string>, waarden: Waarden, tekst: (naam: string, waarde: string) => string = (_, waarde) => waarde): Versie {
  return Object.fromEntries(Object.entries(labels).map(([naam, label]) => {
    const waarde = String(waarden[naam] ?? "");
    return [naam, { label, waarde, tekst: waarde && tekst(naam, waarde) }];
  }));
}

/** What differs between what somebody sends and what is stored now; what is the same goes along unseen. */
export function conflictVelden(mijn: Versie, opgeslagen: Versie): { velden: Conflictveld[]; rest: Waarden } {
  const anders = Object.keys(mijn).filter((naam) => mijn[naam]!.waarde !== opgeslagen[naam]?.waarde);
  const velden = anders.map((naam) => ({ naam, label: mijn[naam]!.label, mijn: mijn[naam]!.waarde, mijnTekst: mijn[naam]!.tekst, opgeslagen: opgeslagen[naam]?.waarde ?? "", opgeslagenTekst: opgeslagen[naam]?.tekst ?? "", mijnBeeld: mijn[naam]!.beeld, opgeslagenBeeld: opgeslagen[naam]?.beeld }));
  const rest = Object.fromEntries(Object.keys(mijn).filter((naam) => !anders.includes(naam)).map((naam) => [naam, mijn[naam]!.waarde]));
  return { velden, rest };
}
