import { ALLE_ROLLEN, type Gebruiker, type Rol } from "./rol";

/** Who may what. The same answer hides the button and refuses the request. */
export const RECHTEN = {
  "eigen-account": ALLE_ROLLEN,
  "overzicht-lezen": ALLE_ROLLEN,
  "project-maken": ["ocd"],
  /** With the record itself decided by `magProjectWijzigen`: a medewerker only the own projects. */
  "project-wijzigen": ["ocd", "medewerker"],
  "tussenrapportage-samenstellen": ["ocd"],
  "tussenrapportage-vaststellen": ["ocd"],
  "smart-society-bewerken": ["kwartiermaker"],
  "koers-bewerken": ["kwartiermaker"],
  "koersdocument-vaststellen": ["kwartiermaker"],
  "wagonnetjesoorten-beheren": ["kwartiermaker", "beheerder"],
  /** Which regions are theirs is decided by `magRegioBijwerken`. */
  "status-bewerken": ["regioadviseur"],
  "meetronde-leiden": ["ocd", "beheerder"],
  "datarozen-beheren": ["beheerder"],
  "organisaties-beheren": ["beheerder"],
  "gebruikers-beheren": ["beheerder"],
  "logboek-lezen": ["beheerder"],
} as const satisfies Record<string, readonly Rol[]>;
export type Recht = keyof typeof RECHTEN;

export function mag(gebruiker: Pick<Gebruiker, "rol"> | null, recht: Recht): boolean {
  return gebruiker !== null && (RECHTEN[recht] as readonly Rol[]).includes(gebruiker.rol);
}
