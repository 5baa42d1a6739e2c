/** What a list is narrowed down to, as it stands in an address: texts without control characters, keys of a set or null, a page within bounds. */
export function leesAdres(adres: URLSearchParams) {
  const tekst = (naam: string) => (adres.get(naam) ?? "").replace(/\p{Cc}/gu, "").slice(0, 200).trim();
  const een = <K extends string>(naam: string, keuzes: Record<K, unknown>): K | null => (Object.hasOwn(keuzes, tekst(naam)) ? (tekst(naam) as K) : null);
  return { tekst, een, pagina: Math.min(10_000, Math.max(1, Math.trunc(Number(tekst("pagina")) || 1))) };
}
