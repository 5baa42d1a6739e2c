/** What an oplossing or treintje is for (Smart Society Dordrecht 2021, drie niveaus). */
export const NIVEAUS = { inzicht: "Inzicht en overzicht", oplossingen: "Nieuwe oplossingen", basis: "Basis op orde" } as const;
export type Niveau = keyof typeof NIVEAUS;

/** How far a solution is on the way from pilot to lasting system (Smart Society Dordrecht 2021). */
export const FASEN = { starten: "Starten", transformeren: "Transformeren", optimaliseren: "Optimaliseren" } as const;
export type Fase = keyof typeof FASEN;

/** The categories of the G40's overview of smart city projects. */
export const CATEGORIEEN = { environment: "Smart Environment", economy: "Smart Economy", mobility: "Smart Mobility", living: "Smart Living", governance: "Smart Governance", citizen: "Smart Citizen" } as const;
export type Categorie = keyof typeof CATEGORIEEN;

/** The three sporen of the spoorboekje (Smart Society Dordrecht 2021, bijlage 2). */
export const SPOREN = { strategie: "Strategie (richten)", governance: "Governance (inrichten)", werkwijze: "Werkwijze (verrichten)" } as const;
export type Spoor = keyof typeof SPOREN;

/** "Strategie", where the line is short. */
export const spoorKort = (spoor: Spoor): string => SPOREN[spoor].replace(/ \(.*\)$/, "");

export const sleutels = <K extends string>(catalogus: Record<K, unknown>) => Object.keys(catalogus) as K[];
export const opties = (catalogus: Record<string, string>) => Object.entries(catalogus).map(([waarde, tekst]) => ({ waarde, tekst }));
