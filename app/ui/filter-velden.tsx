import { Form, Link } from "@remix-run/react";
import { useId, type ReactNode } from "react";
import { Knop } from "./knop";

const VAK = "mt-0.5 w-full rounded-md border-[1.5px] border-veldrand bg-vlak px-2.5 py-1.5 min-h-11";
type Veld = { naam: string; label: string; adres: URLSearchParams };

/** What a list is narrowed down to: an ordinary form, so that the choice stands in the address. The order chosen goes along. */
export function Filter({ wat, hier, adres, children }: { wat: string; hier: string; adres: URLSearchParams; children: ReactNode }) {
  return (
    <Form method="get" role="search" aria-label={`${wat} zoeken`} className="mb-6 border-y border-lijn py-4">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        {children}
        <div className="flex items-end gap-4">
          {["sorteer", "richting"].map((naam) => adres.get(naam) && <input key={naam} type="hidden" name={naam} value={adres.get(naam)!} />)}
          <Knop soort="stil">Toon</Knop>
          {adres.size > 0 && <Link to={hier} className="pb-2.5">Wis keuzes</Link>}
        </div>
      </div>
    </Form>
  );
}

export function Filtertekst({ naam, label, adres, fout, voorbeeld, zoek }: Veld & { fout?: string; voorbeeld?: string; zoek?: boolean }) {
  return <Vak label={label} fout={fout}>{(id) => <input id={id} type={zoek ? "search" : "text"} name={naam} defaultValue={adres.get(naam) ?? ""} placeholder={voorbeeld} aria-invalid={fout ? true : undefined} aria-describedby={fout ? `${id}-fout` : undefined} className={VAK} />}</Vak>;
}

/** One of a list; empty is all, unless one is always chosen (`leeg` null). */
export function Filterlijst({ naam, label, adres, opties, leeg = "Alle" }: Veld & { opties: readonly (readonly [waarde: string, tekst: string])[]; leeg?: string | null }) {
  return <Vak label={label}>{(id) => <select id={id} name={naam} defaultValue={adres.get(naam) ?? ""} className={VAK}>{leeg !== null && <option value="">{leeg}</option>}{opties.map(([waarde, tekst]) => <option key={waarde} value={waarde}>{tekst}</option>)}</select>}</Vak>;
}

export function Filtervinkje({ naam, label, adres }: Veld) {
  return <label className="flex items-center gap-2"><input type="checkbox" name={naam} value="ja" defaultChecked={adres.get(naam) === "ja"} className="size-5 accent-spoor" />{label}</label>;
}

function Vak({ label, fout, children }: { label: string; fout?: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return <div><label htmlFor={id} className="text-[0.94rem] font-semibold">{label}</label>{children(id)}{fout && <p id={`${id}-fout`} role="alert" className="mt-1 text-[0.94rem] font-semibold text-fout">{fout}</p>}</div>;
}
