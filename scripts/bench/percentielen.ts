/** The nearest-rank percentile: the smallest measured value that at least p percent do not exceed. */
export function percentiel(waarden: readonly number[], p: number): number {
  const op = [...waarden].sort((a, b) => a - b);
  const waarde = op[Math.max(1, Math.ceil((p / 100) * op.length)) - 1];
  if (waarde === undefined) throw new RangeError(`There is no percentile ${p} of ${op.length} values`);
  return waarde;
}
