/** The roles, as the organisation calls them, with what each comes to do. */
export const ROLLEN = {
  kwartiermaker: "Kwartiermaker",
  ocd: "OCD-management",
  regioadviseur: "Regio-adviseur",
  medewerker: "Medewerker",
  lezer: "Lezer",
  beheerder: "Beheerder",
} as const;
export type Rol = keyof typeof ROLLEN;
export const ALLE_ROLLEN = Object.keys(ROLLEN) as Rol[];

/** The person behind a request. */
export type Gebruiker = { id: string; naam: string; rol: Rol };
