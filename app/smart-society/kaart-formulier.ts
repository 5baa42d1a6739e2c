import { z } from "zod";
import { versieVan, type Versie } from "~/ui/conflict-velden";
import { keuzeveld, tekstveld, versieveld, type Waarden } from "~/ui/formulier";
import { CATEGORIEEN, FASEN, NIVEAUS, sleutels } from "./indeling";
import { PUNTSOORTEN, type Punt, type Puntsoort } from "./kaart";

const indeling = {
  niveau: keuzeveld(sleutels(NIVEAUS), "Dit niveau kennen wij niet."),
  fase: keuzeveld(sleutels(FASEN), "Deze fase kennen wij niet."),
  categorie: keuzeveld(sleutels(CATEGORIEEN), "Deze categorie kennen wij niet."),
};

export const puntSchema = z
  .object({
    soort: keuzeveld(sleutels(PUNTSOORTEN), "Kies uitdaging, oplossing of haakje.", true).transform((soort) => soort as Puntsoort),
    titel: tekstveld({ verplicht: "Geef het een naam.", max: 120 }),
    omschrijving: tekstveld({ max: 2000 }),
    ...indeling,
    versie: versieveld,
  })
  .transform(({ niveau, fase, categorie, ...punt }) => ({ ...punt, ...(punt.soort === "oplossing" ? { niveau, fase, categorie } : { niveau: null, fase: null, categorie: null }) }));
export type Puntinvoer = z.output<typeof puntSchema>;

/** A past pilot: an oplossing that is not on a map. */
export const pilotSchema = z.object({ titel: tekstveld({ verplicht: "Geef de pilot een naam.", max: 120 }), omschrijving: tekstveld({ max: 2000 }), ...indeling, versie: versieveld });
export type Pilotinvoer = z.output<typeof pilotSchema>;

type Puntvelden = Pick<Punt, "titel" | "omschrijving" | "niveau" | "fase" | "categorie">;
export const puntWaarden = ({ titel, omschrijving, niveau, fase, categorie }: Puntvelden): Waarden => ({ titel, omschrijving, niveau: niveau ?? "", fase: fase ?? "", categorie: categorie ?? "" });

/** A point or pilot for choosing between two versions. */
export function puntVersie(velden: Puntvelden & { soort?: Puntsoort }): Versie {
  const catalogi: Record<string, Record<string, string>> = { soort: PUNTSOORTEN, niveau: NIVEAUS, fase: FASEN, categorie: CATEGORIEEN };
  const labels = { ...(velden.soort && { soort: "Soort" }), titel: "Naam", omschrijving: "Omschrijving", niveau: "Niveau", fase: "Fase", categorie: "G40-categorie" };
  return versieVan(labels, { ...puntWaarden(velden), soort: velden.soort ?? "" }, (naam, waarde) => catalogi[naam]?.[waarde] ?? waarde);
}

export function puntLeesbaar({ soort, titel, omschrijving, niveau, fase, categorie }: Puntvelden & { soort: Puntsoort }) {
  return { Soort: PUNTSOORTEN[soort], Naam: titel, Omschrijving: omschrijving, Niveau: niveau ? NIVEAUS[niveau] : "", Fase: fase ? FASEN[fase] : "", Categorie: categorie ? CATEGORIEEN[categorie] : "" };
}

export const lijnSchema = z.object({ van: tekstveld({ verplicht: "Kies wat u verbindt.", max: 40 }), naar: tekstveld({ verplicht: "Kies waarmee u het verbindt.", max: 40 }) });

export const samenhangSchema = z.object({ opgave: tekstveld({ verplicht: "Kies een opgave.", max: 80 }), uitleg: tekstveld({ max: 500 }) });

/** A place on the canvas, in its own units. */
const plaats = tekstveld({ verplicht: "Zeg waar.", max: 30 }).transform((tekst, ctx) => {
  const waarde = /^-?\d+(\.\d+)?(e-\d+)?$/.test(tekst) ? Math.round(Number(tekst)) : NaN;
  if (!(Math.abs(waarde) <= 100_000)) ctx.addIssue({ code: "custom", message: "Deze plaats ligt niet op de kaart." });
  return waarde;
});
export const positieSchema = z.object({ knoop: tekstveld({ verplicht: "Zeg welk punt.", max: 100 }), x: plaats, y: plaats });
