import { z } from "zod";
import { keuzeveld, tekstveld, versieveld } from "~/ui/formulier";
import { ALLE_ROLLEN } from "./rol";

const naam = tekstveld({ verplicht: "Vul een naam in.", max: 100 });
const rol = keuzeveld(ALLE_ROLLEN, "Kies een rol.", true).transform((gekozen) => gekozen!);

export const nieuweGebruikerSchema = z.object({
  naam,
  email: tekstveld({ verplicht: "Vul een e-mailadres in.", max: 200 }).refine((adres) => adres === "" || z.email().safeParse(adres).success, "Dit is geen e-mailadres."),
  rol,
});

export const gebruikerSchema = z.object({ naam, rol, geblokkeerd: tekstveld({ max: 3 }).transform((waarde) => waarde === "ja"), versie: versieveld });

export const GEBRUIKERWEIGERINGEN = {
  "e-mail-bezet": ["email", "Er is al een account met dit e-mailadres."],
  "eigen-account": ["formulier", "U kunt uw eigen rol niet wijzigen en uzelf niet blokkeren."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde dit account intussen. Hieronder staat wat nu is opgeslagen; kijk of uw wijziging nog nodig is."],
  "bestaat-niet": ["formulier", "Dit account bestaat niet meer."],
} as const;
