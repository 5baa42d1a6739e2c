import type { ReactNode } from "react";
import { Leeg } from "~/ui/pagina";
import type { Wijziging } from "./wijzigingen";

type Regel = { id: string; op: string; doorNaam: string; omschrijving: string; reden: string | null; wijzigingen: Wijziging[] };

/** Who did what and when, and what was there before. */
export function LogboekLijst({ regels, onderwerp }: { regels: readonly Regel[]; onderwerp?: (id: string) => ReactNode }) {
  if (regels.length === 0) return <Leeg>Hier is nog niets gebeurd.</Leeg>;
  return (
    <ol className="border-t border-lijn">
      {regels.map(({ id, op, doorNaam, omschrijving, reden, wijzigingen }) => (
        <li key={id} className="border-b border-lijn py-2.5">
          <p><strong className="font-semibold">{doorNaam}</strong> {omschrijving}{onderwerp && <> {onderwerp(id)}</>} <span className="text-zacht">· {op}</span></p>
          {reden && <p className="text-zacht">Reden: {reden}</p>}
          {wijzigingen.length > 0 && (
            <details className="mt-1">
              <summary className="text-[0.94rem] text-spoor">{wijzigingen.length === 1 ? "1 veld" : `${wijzigingen.length} velden`}</summary>
              <dl className="mt-1 text-[0.94rem]">{wijzigingen.map(({ veld, van, naar }) => <div key={veld} className="py-1"><dt className="font-semibold">{veld}</dt><dd className="wrap-anywhere"><del className="text-zacht">{van || "leeg"}</del> → <ins className="no-underline">{naar || "leeg"}</ins></dd></div>)}</dl>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
