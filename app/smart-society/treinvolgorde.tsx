import { Link } from "@remix-run/react";
import { useSleepvolgorde, Verplaats } from "~/ui/sleepvolgorde";
import { inzetInWoorden } from "./capaciteit";
import { KOPPELINGSTATEN, type Koppelingstaat } from "./koppeling";
import { Koppelingstaatmerk, Overboekt } from "./koppelingstaatmerk";
import type { Treintjepaginagegevens } from "./treintje-pagina.server";

type Koppeling = Treintjepaginagegevens["koppelingen"][number];
const STAP: Record<Koppelingstaat, string> = { gevraagd: "Vragen", toegezegd: "Toezeggen", ingestapt: "Stapt in", uitgestapt: "Stapt uit", afgewezen: "Afwijzen" };

/** The wagons in the order in which they ride, each with its state and how it came there. */
export function Treinvolgorde({ koppelingen, hier, magBewerken }: { koppelingen: readonly Koppeling[]; hier: string; magBewerken: boolean }) {
  const { getoond, sleepbaar } = useSleepvolgorde(koppelingen, `${hier}/volgorde`);
  return (
    <ol className="border-t border-lijn" aria-label="Wagonnetjes in hun volgorde">
      {getoond.map((koppeling, i) => {
        const { props, klasse } = magBewerken ? sleepbaar(koppeling) : { props: {}, klasse: "" };
        const naam = koppeling.wagonnetje.naam;
        return (
          <li key={koppeling.id} {...props} className={`grid items-start gap-x-4 gap-y-1 border-b border-lijn py-2.5 md:grid-cols-[5rem_minmax(0,1.2fr)_8.5rem_minmax(0,1.3fr)_6.5rem] ${klasse}`}>
            {magBewerken ? <span className="flex items-center gap-1"><Verplaats actie={`${hier}/volgorde`} wie={koppeling.id} bij={{ voor: getoond[i - 1]?.id }} naam={`${naam} naar voren`} omhoog /><Verplaats actie={`${hier}/volgorde`} wie={koppeling.id} bij={{ na: getoond[i + 1]?.id }} naam={`${naam} naar achteren`} /></span> : <span />}
            <span><Link to={`/wagonnetjes/${koppeling.wagonnetje.sleutel}`} className="font-semibold">{naam}</Link><span className="block text-[0.94rem] text-zacht">ronde {koppeling.wagonnetje.ronde} · {koppeling.halfjaar}</span>{koppeling.bijdrage && <span className="block text-[0.94rem]">{koppeling.bijdrage}</span>}</span>
            <span className="font-semibold tabular-nums">{inzetInWoorden(koppeling)}{koppeling.overboekt && <span className="block"><Overboekt /></span>}</span>
            <Hoe koppeling={koppeling} />
            <span className="flex flex-wrap gap-x-4 text-[0.94rem] md:max-w-32 md:flex-col">
              {magBewerken && koppeling.volgende.map((naar) => <Link key={naar} to={`${hier}/koppelingen/${koppeling.id}/staat?naar=${naar}`} aria-label={`${naam}: ${STAP[naar].toLowerCase()}`}>{STAP[naar]}</Link>)}
              {magBewerken && koppeling.volgende.length > 0 && <Link to={`${hier}/koppelingen/${koppeling.id}`} aria-label={`${naam}: koppeling wijzigen`}>Wijzigen</Link>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The state, and who brought it there when and why. */
function Hoe({ koppeling: { staat, stappen, overboekreden } }: { koppeling: Koppeling }) {
  return (
    <span>
      <Koppelingstaatmerk staat={staat} />
      {overboekreden && <span className="block text-[0.94rem]">Toch toegezegd: {overboekreden}</span>}
      <span className="block text-[0.88rem] text-zacht">{stappen.map(({ id, naar, op, doorNaam, reden }) => <span key={id} className="block">{KOPPELINGSTATEN[naar]} op {op} door {doorNaam}{reden && reden !== overboekreden ? `: ${reden}` : ""}</span>)}</span>
    </span>
  );
}
