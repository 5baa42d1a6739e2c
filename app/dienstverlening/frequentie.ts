import { addMonths, format, parseISO } from "date-fns";
import { datumUitTekst, type DatumMetPrecisie, type Precisie } from "~/periode/datum-met-precisie";

/** How often a basis product comes back; `maanden` null: all the time, without dates of its own. */
export const FREQUENTIES = {
  kwartaal: { label: "elk kwartaal", maanden: 3 },
  halfjaar: { label: "elk halfjaar", maanden: 6 },
  jaar: { label: "elk jaar", maanden: 12 },
  vierjaarlijks: { label: "elke vier jaar", maanden: 48 },
  doorlopend: { label: "doorlopend", maanden: null },
} as const;
export type Frequentie = keyof typeof FREQUENTIES;

/** The oplevering that the frequency proposes after the last known one, with the same precision; null when it proposes none. */
export function volgendeOplevering(frequentie: Frequentie, laatste: DatumMetPrecisie): DatumMetPrecisie | null {
  const { maanden } = FREQUENTIES[frequentie];
  if (maanden === null) return null;
  const later = format(addMonths(parseISO(laatste.op), maanden), "yyyy-MM-dd");
  return datumUitTekst(SLEUTEL[laatste.precisie](later));
}

const SLEUTEL: Record<Precisie, (datum: string) => string> = {
  dag: (datum) => datum,
  maand: (datum) => datum.slice(0, 7),
  kwartaal: (datum) => `${datum.slice(0, 4)}-k${Math.ceil(Number(datum.slice(5, 7)) / 3)}`,
  halfjaar: (datum) => `${datum.slice(0, 4)}-h${Number(datum.slice(5, 7)) <= 6 ? 1 : 2}`,
  jaar: (datum) => datum.slice(0, 4),
};
