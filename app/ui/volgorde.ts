/**
 * The order after moving one item to just before or just after another, everything else in its old order.
 * Refused, as null, when either is not in the list.
 */
export function verplaatst<T>(volgorde: readonly T[], wie: T, { voor, na }: { voor?: T; na?: T }): T[] | null {
  const bij = voor ?? na;
  if (bij === undefined || !volgorde.includes(wie) || !volgorde.includes(bij)) return null;
  if (wie === bij) return [...volgorde];
  const zonder = volgorde.filter((item) => item !== wie);
  const plaats = zonder.indexOf(bij) + (voor === undefined ? 1 : 0);
  return [...zonder.slice(0, plaats), wie, ...zonder.slice(plaats)];
}
