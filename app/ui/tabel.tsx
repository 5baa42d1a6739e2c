import { Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";

export type Tabelkolom = { kop: ReactNode; /** The plain name, said before each value on a phone. */ naam: string; breedte?: string; /** Values that stay on one line. */ kort?: boolean; sorteer?: "ascending" | "descending" };
export type Tabelrij = { sleutel: string; cellen: ReactNode[] };

/** The one table: a caption, header cells, and on a phone rows of label and value. */
export function Tabel({ bijschrift, kolommen, rijen }: { bijschrift: ReactNode; kolommen: readonly Tabelkolom[]; rijen: readonly Tabelrij[] }) {
  return (
    <table className="tabel">
      <caption>{bijschrift}</caption>
      <thead>
        <tr>{kolommen.map(({ kop, naam, breedte, sorteer }) => <th key={naam} scope="col" className={breedte} aria-sort={sorteer}>{kop}</th>)}</tr>
      </thead>
      <tbody>
        {rijen.map(({ sleutel, cellen }) => (
          <tr key={sleutel}>{cellen.map((cel, i) => <td key={kolommen[i]?.naam ?? i} data-kop={kolommen[i]?.naam} className={kolommen[i]?.kort ? "xl:whitespace-nowrap" : undefined}>{cel}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same address with some of its parameters changed; null takes one out. */
export function useAdresMet() {
  const { pathname, search } = useLocation();
  return (wijziging: Record<string, string | null>) => {
    const adres = new URLSearchParams(search);
    for (const [naam, waarde] of Object.entries(wijziging)) waarde === null ? adres.delete(naam) : adres.set(naam, waarde);
    const vraag = adres.toString();
    return vraag ? `${pathname}?${vraag}` : pathname;
  };
}

/** A column head that sorts the list, and says how it is sorted now. */
export function Sorteerkop({ naam, sleutel, huidig, aflopend }: { naam: string; sleutel: string; huidig: string; aflopend: boolean }) {
  const adresMet = useAdresMet();
  const actief = huidig === sleutel;
  const naarAflopend = actief && !aflopend;
  return (
    <Link to={adresMet({ sorteer: sleutel, richting: naarAflopend ? "aflopend" : null, pagina: null })} className="text-zacht">
      {naam}{actief && <span aria-hidden> {aflopend ? "▾" : "▴"}</span>}
    </Link>
  );
}

export function Paginering({ pagina, paginas, wat }: { pagina: number; paginas: number; wat: string }) {
  const adresMet = useAdresMet();
  if (paginas <= 1) return null;
  const naar = (nummer: number) => adresMet({ pagina: nummer === 1 ? null : String(nummer) });
  return (
    <nav aria-label={`Pagina’s met ${wat}`} className="mt-5 flex items-center gap-4">
      {pagina > 1 && <Link to={naar(pagina - 1)} rel="prev">← Vorige</Link>}
      <span className="text-zacht">Pagina {pagina.toLocaleString("nl-NL")} van {paginas.toLocaleString("nl-NL")}</span>
      {pagina < paginas && <Link to={naar(pagina + 1)} rel="next">Volgende →</Link>}
    </nav>
  );
}
