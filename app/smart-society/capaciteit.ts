/** What is asked, promised or available: whole hours and whole euros. */
export type Inzet = { uren: number; euros: number };

export const NIETS: Inzet = { uren: 0, euros: 0 };

export function telOp(delen: readonly Inzet[]): Inzet {
  return delen.reduce((som, { uren, euros }) => ({ uren: som.uren + uren, euros: som.euros + euros }), NIETS);
}

/** What is left of the first after the second; below zero where the second is more. */
export function minus(een: Inzet, ander: Inzet): Inzet {
  return { uren: een.uren - ander.uren, euros: een.euros - ander.euros };
}

/** What the promise still lacks of the need; never below zero, because too many hours pay no euros. */
export function tekort(nodig: Inzet, toegezegd: Inzet): Inzet {
  const over = minus(nodig, toegezegd);
  return { uren: Math.max(0, over.uren), euros: Math.max(0, over.euros) };
}

export const isNiets = ({ uren, euros }: Inzet) => uren === 0 && euros === 0;

/** Whether more was promised than there is, in hours or in euros. */
export const isOverboekt = (beschikbaar: Inzet, toegezegd: Inzet) => toegezegd.uren > beschikbaar.uren || toegezegd.euros > beschikbaar.euros;

/** "420 uur", "€ 12.000", "420 uur en € 12.000"; "niets" for nothing. */
export function inzetInWoorden({ uren, euros }: Inzet): string {
  return [uren !== 0 && `${getal(uren)} uur`, euros !== 0 && bedrag(euros)].filter(Boolean).join(" en ") || "niets";
}

/** "€ 12.000", never broken between the sign and the number. */
export const bedrag = (euros: number) => `€\u00a0${getal(euros)}`;

/** "1.240", "−40" */
export const getal = (waarde: number) => waarde.toLocaleString("nl-NL").replace("-", "−");
