import { z } from "zod";

export const WACHTWOORD_MINIMUM = 12;

/** A password somebody chooses: long rather than complicated, as the Dutch NCSC advises. */
export const nieuwWachtwoord = z
  .string("Vul een nieuw wachtwoord in.")
  .min(WACHTWOORD_MINIMUM, `Kies een wachtwoord van ten minste ${WACHTWOORD_MINIMUM} tekens.`)
  .max(200, "Kies een wachtwoord van ten hoogste 200 tekens.")
  .refine((tekst) => new Set(tekst).size >= 5, "Dit wachtwoord heeft te weinig verschillende tekens.");
