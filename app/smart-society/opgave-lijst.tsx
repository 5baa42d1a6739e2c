import { Link } from "@remix-run/react";
import { inzetInWoorden } from "./capaciteit";
import { Overboekt } from "./koppelingstaatmerk";
import { Eisenlijst } from "./eisenlijst";
import type { Opgavelijst } from "./opgave-lijst.server";
import { Stappenspoor } from "./stappenspoor";

/** All trajecten at a glance: where each stands, and what to do next. */
export function OpgaveLijst({ opgaven, magBewerken }: { opgaven: Opgavelijst; magBewerken: boolean }) {
  const gesloten = opgaven.filter((opgave) => opgave.gesloten);
  return (
    <>
      {opgaven.filter((opgave) => !opgave.gesloten).map((opgave) => (
        <section key={opgave.sleutel} className="mb-12 border-t-2 border-rand pt-4" aria-labelledby={opgave.sleutel}>
          <h2 id={opgave.sleutel} className="text-2xl"><Link to={`/opgaven/${opgave.sleutel}`}>{opgave.titel}</Link></h2>
          {opgave.hoofddoel && <p className="mt-1 max-w-[68ch] text-zacht">{opgave.hoofddoel}</p>}
          <div className="my-5"><Stappenspoor stap={opgave.stap} naam={opgave.titel} /></div>
          <p className="text-[0.95rem] text-zacht">In stap {opgave.stap} sinds {opgave.sinds} · {opgave.treintjes === 1 ? "1 treintje" : `${opgave.treintjes} treintjes`}{opgave.treintjes > 0 && <> · nodig {inzetInWoorden(opgave.nodig)}, toegezegd {inzetInWoorden(opgave.toegezegd)}</>}{opgave.overboekt.length > 0 && <> · <Overboekt /> {opgave.overboekt.join(", ")}</>}</p>
          <h3 className="mb-2 mt-4 text-lg">Nu te doen</h3>
          <NuTeDoen opgave={opgave} magBewerken={magBewerken} />
        </section>
      ))}
      {gesloten.length > 0 && (
        <section aria-labelledby="gesloten" className="border-t-2 border-rand pt-4">
          <h2 id="gesloten" className="mb-2 text-xl">Gesloten</h2>
          <ul>{gesloten.map(({ sleutel, titel, stap }) => <li key={sleutel} className="border-b border-lijn py-2"><Link to={`/opgaven/${sleutel}`}>{titel}</Link> <span className="text-zacht">· kwam tot stap {stap}</span></li>)}</ul>
        </section>
      )}
    </>
  );
}

/** What keeps a traject from its next step; when nothing does, that step. */
export function NuTeDoen({ opgave: { sleutel, stap, eisen }, magBewerken }: { opgave: Pick<Opgavelijst[number], "sleutel" | "stap" | "eisen">; magBewerken: boolean }) {
  const open = eisen.filter(({ voldaan }) => !voldaan);
  if (open.length > 0) return <Eisenlijst eisen={open} magBewerken={magBewerken} />;
  if (stap === 6) return <p>Het resultaat is vastgelegd. {magBewerken ? <Link to={`/opgaven/${sleutel}/sluiting`}>Sluit de opgave af</Link> : "De opgave kan worden afgesloten."}</p>;
  return <p>Aan alle voorwaarden van stap {stap} is voldaan. {magBewerken ? <Link to={`/trajecten/${sleutel}/stap?naar=${stap + 1}`}>Zet het traject verder naar stap {stap + 1}</Link> : `Het traject kan verder naar stap ${stap + 1}.`}</p>;
}
