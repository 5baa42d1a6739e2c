/** "ocd-2021-014 evaluatie": what is searched in; without accents and capitals, so that those do not matter. */
export function zoektekst(...delen: string[]): string {
  return delen.join(" ").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** A text in a LIKE pattern that means itself. */
export const letterlijk = (tekst: string) => tekst.replace(/[\\%_]/g, "\\$&");
