import { Link } from "@remix-run/react";
import { Knop, Knoplink } from "~/ui/knop";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import type { Zoekgroep } from "./zoeken.server";
import type { Stukje } from "./zoekvraag";

type Props = { metAccount: boolean; vraag: string; fout: string | null; groepen: readonly Zoekgroep[]; gezocht: boolean; soort: string | null };

/** Search as an ordinary page: what was typed, and what was found, grouped by kind. */
export function ZoekPagina({ metAccount, vraag, fout, groepen, gezocht, soort }: Props) {
  const aantal = groepen.reduce((som, { resultaten }) => som + resultaten.length, 0);
  return (
    <>
      <Paginakop titel="Zoeken" onder={metAccount ? "In projecten, opgaven, treintjes, wagonnetjes, mijlpalen, lessen, datarozen en rapporten." : "In de datarozen en de namen van rapporten die zijn gepubliceerd. Wie inlogt, zoekt in alles."} />
      <form method="get" role="search" aria-label="Alles doorzoeken" className="mb-8 flex max-w-3xl flex-wrap items-end gap-3">
        <div className="min-w-0 grow">
          <label htmlFor="zoekvraag" className="block font-bold">Zoek naar</label>
          {fout && <p id="zoekfout" className="font-semibold text-fout">{fout}</p>}
          <input id="zoekvraag" type="search" name="q" defaultValue={vraag} autoFocus={!gezocht} aria-invalid={fout ? true : undefined} aria-describedby={fout ? "zoekfout" : undefined} className="mt-1 min-h-11 w-full rounded-md border-[1.5px] border-veldrand bg-vlak px-3 py-2" />
        </div>
        <Knop>Zoeken</Knop>
      </form>
      {gezocht && <p role="status" className="mb-4 text-zacht">{aantal === 0 ? `Niets gevonden voor “${vraag}”.` : `${aantal} gevonden voor “${vraag}”${groepen.some(({ meer }) => meer) ? ", en er is meer" : ""}.`}</p>}
      {gezocht && aantal === 0 && <Leeg>Controleer de spelling, of gebruik minder of andere woorden. Het begin van een woord is genoeg.</Leeg>}
      {groepen.map((groep) => <Groep key={groep.soort} groep={groep} vraag={vraag} alleen={soort !== null} />)}
      {soort && <Knoplink naar={`/zoeken?${new URLSearchParams({ q: vraag })}`}>In alles zoeken</Knoplink>}
    </>
  );
}

function Groep({ groep: { soort, titel, resultaten, meer }, vraag, alleen }: { groep: Zoekgroep; vraag: string; alleen: boolean }) {
  return (
    <Sectie titel={titel} anker={`soort-${soort}`} verder={meer && !alleen ? { naar: `/zoeken?${new URLSearchParams({ q: vraag, soort })}`, tekst: `Meer ${titel.toLowerCase()}` } : undefined}>
      <ul className="border-t border-lijn">
        {resultaten.map(({ titel, onder, naar, fragment }, i) => (
          <li key={i} className="border-b border-lijn py-2.5">
            <Link to={naar} className="font-bold">{titel}</Link>{onder && <span className="text-zacht"> · {onder}</span>}
            {fragment.length > 0 && <p className="max-w-[68ch] text-[0.95rem] text-zacht"><Fragment fragment={fragment} /></p>}
          </li>
        ))}
      </ul>
      {meer && alleen && <p className="mt-2 text-zacht">Er is meer. Voeg een woord toe om het te beperken.</p>}
    </Sectie>
  );
}

function Fragment({ fragment }: { fragment: readonly Stukje[] }) {
  return <>{fragment.map(({ tekst, raak }, i) => (raak ? <mark key={i} className="bg-sein-licht font-semibold text-inkt">{tekst}</mark> : tekst))}</>;
}
