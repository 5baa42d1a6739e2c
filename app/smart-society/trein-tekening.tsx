import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { inzetInWoorden, isNiets, type Inzet } from "./capaciteit";
import { isVoorbij } from "./koppeling";
import { Overboekt } from "./koppelingstaatmerk";
import { treinInWoorden, treinSvg, type Treinwagon } from "./trein-svg";
import type { Behoefte } from "./treintje";

/** A treintje as it rides: the locomotive with its name, wagons as long as what they bring, and how long the need is. */
export function TreinTekening({ titel, naar, nodig, wagons, onder }: { titel: string; naar?: string; nodig: Inzet; wagons: readonly Treinwagon[]; onder?: ReactNode }) {
  const overboekt = [...new Set(wagons.filter((wagon) => wagon.overboekt && !isVoorbij(wagon.staat)).map(({ naam }) => naam))];
  return (
    <div>
      <div className="trein">
        <div className="loc">{naar ? <Link to={naar}>{titel}</Link> : titel}</div>
        <svg role="img" aria-label={treinInWoorden(wagons)} dangerouslySetInnerHTML={{ __html: treinSvg(nodig, wagons) }} />
      </div>
      {onder}
      {overboekt.length > 0 && <p className="mt-1 flex flex-wrap gap-x-2 text-[0.95rem]"><Overboekt /> {overboekt.join(", ")}</p>}
    </div>
  );
}

const MONSTERS = [["ingestapt", undefined, "ingestapt"], ["toegezegd", undefined, "toegezegd"], ["gevraagd", undefined, "gevraagd"], ["toegezegd", "", "overboekt: meer toegezegd dan er is"]] as const;

/** What the looks of a wagon mean, each with a sample. */
export function TreinLegenda() {
  return (
    <ul className="trein-legenda my-3 flex flex-wrap gap-x-6 gap-y-1 text-[0.94rem] text-zacht" aria-label="Zo is een treintje getekend">
      {MONSTERS.map(([staat, overboekt, zin]) => (
        <li key={zin} className="flex items-center gap-2">
          <svg width="34" height="18" aria-hidden="true"><rect className="wagon" x="2" y="2" width="30" height="14" rx="3" data-staat={staat} data-overboekt={overboekt} /></svg>
          {zin}
        </li>
      ))}
      <li className="flex items-center gap-2"><svg width="6" height="18" aria-hidden="true"><line className="nodig" x1="3" x2="3" y2="18" /></svg>zoveel is nodig</li>
    </ul>
  );
}

/** "Nodig 1.000 uur en € 24.000 · toegezegd 860 uur · nog te vinden 140 uur": the drawing in a sentence. */
export function BehoefteZin({ behoefte: { nodig, gevraagd, toegezegd, tekort } }: { behoefte: Behoefte }) {
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-5 text-[0.95rem]">
      <span><span className="text-zacht">Nodig</span> <b>{inzetInWoorden(nodig)}</b></span>
      <span><span className="text-zacht">Toegezegd</span> <b>{inzetInWoorden(toegezegd)}</b></span>
      {!isNiets(gevraagd) && <span><span className="text-zacht">Gevraagd</span> <b>{inzetInWoorden(gevraagd)}</b></span>}
      <span><span className="text-zacht">Nog te vinden</span> <b>{inzetInWoorden(tekort)}</b></span>
    </p>
  );
}
