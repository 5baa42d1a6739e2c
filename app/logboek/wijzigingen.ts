/** One field of a record as a person reads it, before and after a change. */
export type Wijziging = { veld: string; van: string; naar: string };

/** A record as label -> readable text, as its own concept writes it. */
export type Leesbaar = Record<string, string>;

/** What differs between two states of a record; `null` for a record that did not exist or is gone. */
export function wijzigingenTussen(voor: Leesbaar | null, na: Leesbaar | null): Wijziging[] {
  const velden = new Set([...Object.keys(voor ?? {}), ...Object.keys(na ?? {})]);
  return [...velden].map((veld) => ({ veld, van: voor?.[veld] ?? "", naar: na?.[veld] ?? "" })).filter(({ van, naar }) => van !== naar);
}
