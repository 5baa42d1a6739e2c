import { Link } from "@remix-run/react";
import { useId, type ReactNode } from "react";
import { Knop } from "~/ui/knop";
import { DIENSTVERLENINGEN, DOMEINEN } from "./project";
import { STATUSSEN } from "./project-status";

const VAK = "mt-0.5 w-full rounded-md border-[1.5px] border-veldrand bg-vlak px-2.5 py-1.5 min-h-11";

/** What the ledger is narrowed down to; an ordinary form, so that the choice stands in the address. */
export function ProjectFilter({ adres, fouten, opdrachtgevers }: { adres: URLSearchParams; fouten: Record<string, string>; opdrachtgevers: readonly string[] }) {
  const keuze = (naam: string) => adres.get(naam) ?? "";
  return (
    <div className="mb-6 border-y border-lijn py-4">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        <Vak label="Zoeken" fout={undefined}>{(id) => <input id={id} type="search" name="zoek" defaultValue={keuze("zoek")} className={VAK} />}</Vak>
        <Vak label="Halfjaar" fout={fouten.halfjaar}>{(id) => <input id={id} name="halfjaar" defaultValue={keuze("halfjaar")} placeholder="tweede helft 2021" aria-invalid={fouten.halfjaar ? true : undefined} aria-describedby={fouten.halfjaar ? `${id}-fout` : undefined} className={VAK} />}</Vak>
        <Lijst naam="dienstverlening" label="Dienstverlening" keuze={keuze} opties={Object.entries(DIENSTVERLENINGEN).map(([w, { label }]) => [w, label])} />
        <Lijst naam="opdrachtgever" label="Opdrachtgever" keuze={keuze} opties={opdrachtgevers.map((naam) => [naam, naam])} />
        <Lijst naam="domein" label="Domein" keuze={keuze} opties={Object.entries(DOMEINEN)} />
        <Lijst naam="status" label="Status" keuze={keuze} opties={Object.entries(STATUSSEN)} />
        <div className="flex flex-wrap items-end gap-x-5 gap-y-1 pb-2">
          <Vinkje naam="mijn" label="Alleen mijn projecten" aan={keuze("mijn") === "ja"} />
          <Vinkje naam="stil" label="Alleen stille" aan={keuze("stil") === "ja"} />
        </div>
        <div className="flex items-end gap-4">{["sorteer", "richting"].map((naam) => keuze(naam) && <input key={naam} type="hidden" name={naam} value={keuze(naam)} />)}<Knop soort="stil">Toon</Knop>{adres.size > 0 && <Link to="/projecten" className="pb-2.5">Wis keuzes</Link>}</div>
      </div>
    </div>
  );
}

function Vak({ label, fout, children }: { label: string; fout?: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return <div><label htmlFor={id} className="text-[0.94rem] font-semibold">{label}</label>{children(id)}{fout && <p id={`${id}-fout`} role="alert" className="mt-1 text-[0.94rem] font-semibold text-fout">{fout}</p>}</div>;
}

function Lijst({ naam, label, keuze, opties }: { naam: string; label: string; keuze: (naam: string) => string; opties: [string, string][] }) {
  return <Vak label={label}>{(id) => <select id={id} name={naam} defaultValue={keuze(naam)} className={VAK}><option value="">Alle</option>{opties.map(([waarde, tekst]) => <option key={waarde} value={waarde}>{tekst}</option>)}</select>}</Vak>;
}

function Vinkje({ naam, label, aan }: { naam: string; label: string; aan: boolean }) {
  return <label className="flex items-center gap-2"><input type="checkbox" name={naam} value="ja" defaultChecked={aan} className="size-5 accent-spoor" />{label}</label>;
}
