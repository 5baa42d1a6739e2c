import { datumUitTekst } from "~/periode/datum-met-precisie";

/** A day as the moment at which something of the example happened. */
export const overdag = (datum: string) => new Date(`${datum}T10:00:00Z`);

/** A date of the example; a mistake in it is a bug. */
export function lees(tekst: string) {
  const datum = datumUitTekst(tekst);
  if (!datum) throw new Error(`"${tekst}" in the example data is no date`);
  return datum;
}
