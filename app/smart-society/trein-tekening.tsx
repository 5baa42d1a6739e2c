import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { bedrag, getal, inzetInWoorden, isNiets, type Inzet } from "./capaciteit";
import { KOPPELINGSTATEN } from "./koppeling";
import { Overboekt } from "./koppelingstaatmerk";
import { lengtesVan, type Behoefte, type Wagon } from "./treintje";

export type Treinwagon = Wagon & { id: string; naam: string; halfjaar: string; overboekt: boolean };

/** Narrower than this, in per cent, nothing fits in a wagon; what fits in a wider one the style sheet decides by its width on the screen. */
const TE_SMAL = 4;

/** A treintje as it rides: the locomotive with its name, wagons as long as what they bring, and how long the need is. */
export function TreinTekening({ titel, naar, nodig, wagons, onder }: { titel: string; naar?: string; nodig: Inzet; wagons: readonly Treinwagon[]; onder?: ReactNode }) {
  const gelegd = lengtesVan(nodig, wagons);
  const eind = gelegd.wagons.at(-1);
  const overboekt = [...new Set(gelegd.wagons.filter((wagon) => wagon.overboekt).map(({ naam }) => naam))];
  return (
    <div>
      <div className="trein">
        <div className="loc">{naar ? <Link to={naar}>{titel}</Link> : titel}</div>
        <svg role="img" aria-label={inWoorden(gelegd.wagons)}>
          <line className="rails" x1="0" x2="100%" y1="92%" y2="92%" />
          {eind && <line className="stang" x1="0" x2={`${eind.x + eind.breedte / 2}%`} y1="46%" y2="46%" />}
          {gelegd.wagons.map((wagon) => <Wagontje key={wagon.id} wagon={wagon} />)}
          {gelegd.nodig > 0 && <line className="nodig" x1={`${gelegd.nodig}%`} x2={`${gelegd.nodig}%`} y1="78%" y2="104%" />}
        </svg>
      </div>
      {onder}
      {overboekt.length > 0 && <p className="mt-1 flex flex-wrap gap-x-2 text-[0.95rem]"><Overboekt /> {overboekt.join(", ")}</p>}
    </div>
  );
}

function Wagontje({ wagon: { x, breedte, naam, uren, euros, staat, overboekt } }: { wagon: Treinwagon & { x: number; breedte: number } }) {
  const maten = { x: `${x + 0.3}%`, width: `${Math.max(0.5, breedte - 0.6)}%` };
  return (
    <>
      <rect className="wagon" data-staat={staat} data-overboekt={overboekt || undefined} {...maten} y="4%" height="78%" rx="6" />
      {breedte >= TE_SMAL && <foreignObject {...maten} y="4%" height="78%"><div className="laadruimte"><div className="lading"><b>{uren ? `${getal(uren)} uur` : bedrag(euros)}</b><span>{staat === "gevraagd" ? "gevraagd: " : ""}{naam}</span></div></div></foreignObject>}
    </>
  );
}

function inWoorden(wagons: readonly Treinwagon[]): string {
  if (wagons.length === 0) return "Nog geen wagonnetjes";
  return wagons.map(({ naam, halfjaar, uren, euros, staat, overboekt }) => `${naam}, ${inzetInWoorden({ uren, euros })} in de ${halfjaarInWoorden(halfjaar)}, ${KOPPELINGSTATEN[staat].toLowerCase()}${overboekt ? ", overboekt" : ""}`).join("; ");
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
