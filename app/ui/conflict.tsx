import { Link } from "@remix-run/react";
import { Knop } from "./knop";
import { Melding } from "./melding";
import type { Waarden } from "./formulier";

/** One field that two people changed differently: as it is sent, and as it is read. */
export type Conflictveld = { naam: string; label: string; mijn: string; mijnTekst: string; opgeslagen: string; opgeslagenTekst: string; mijnBeeld?: string; opgeslagenBeeld?: string };
export type Conflict = { versie: number; door: string; op: string; velden: Conflictveld[]; rest: Waarden };

/** Two people, one record: both versions side by side, and the person chooses field by field. Nothing is saved until then. */
export function ConflictKeuze({ conflict, annuleren }: { conflict: Conflict; annuleren: string }) {
  const { versie, door, op, velden, rest } = conflict;
  return (
    <form method="post" className="max-w-4xl">
      <Melding soort="let" titel="Iemand anders wijzigde dit intussen">
        <p>{door} sloeg op {op} een andere versie op. Er is nog niets van u verloren of overschreven. Kies per veld wat blijft staan.</p>
      </Melding>
      <input type="hidden" name="versie" value={versie} />
      {Object.entries(rest).flatMap(([naam, waarde]) => (Array.isArray(waarde) ? waarde : [waarde]).map((deel, i) => <input key={`${naam}-${i}`} type="hidden" name={naam} value={deel} />))}
      <div className="space-y-7">
        {velden.map((veld) => (
          <fieldset key={veld.naam} className="border-t border-lijn pt-3">
            <legend className="float-left mb-2 w-full text-lg font-bold">{veld.label}</legend>
            <div className="clear-both grid gap-4 md:grid-cols-2">
              <Kant naam={veld.naam} waarde={veld.mijn} wie="Uw versie" tekst={veld.mijnTekst} beeld={veld.mijnBeeld} gekozen />
              <Kant naam={veld.naam} waarde={veld.opgeslagen} wie={`Versie van ${door}`} tekst={veld.opgeslagenTekst} beeld={veld.opgeslagenBeeld} />
            </div>
          </fieldset>
        ))}
      </div>
      <div className="mt-8 flex flex-wrap items-center gap-5">
        <Knop>Opslaan met deze keuzes</Knop>
        <Link to={annuleren}>Mijn wijziging laten vallen</Link>
      </div>
    </form>
  );
}

function Kant({ naam, waarde, wie, tekst, beeld, gekozen }: { naam: string; waarde: string; wie: string; tekst: string; beeld?: string; gekozen?: boolean }) {
  return (
    <label className="flex gap-3 rounded-md border-[1.5px] border-veldrand bg-vlak p-3 has-checked:border-spoor has-checked:bg-spoor-licht">
      <input type="radio" name={naam} value={waarde} defaultChecked={gekozen} className="mt-1 size-5 flex-none accent-spoor" />
      <span className="min-w-0">
        <span className="block font-bold">{wie}</span>
        {beeld && <img src={beeld} alt="" className="my-2 h-auto max-h-48 w-auto max-w-full rounded-md" />}
        <span className="whitespace-pre-line wrap-anywhere">{tekst || <em className="text-zacht">leeg</em>}</span>
      </span>
    </label>
  );
}
