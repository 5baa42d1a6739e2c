import { Link } from "@remix-run/react";
import { Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { Mijlpaalmerk } from "./mijlpaalmerk";
import { Oordeelmerk } from "./oordeelmerk";
import type { Spoorboekje } from "./spoorboekje.server";
import { TijdlijnPlaat } from "./tijdlijn-plaat";

/** A year's spoorboekje: the timeline, what is said of each spoor and why, and every milestone as a table. On paper the timeline and the sporen, on one A3. */
export function SpoorboekjePagina({ boekje }: { boekje: Spoorboekje }) {
  const { jaar, mijlpalen, bereikt, tijdlijn, magBewerken, teruggekeken } = boekje;
  return (
    <div className="op-a3">
      <Paginakop
        titel={`Spoorboekje ${jaar}`}
        onder={`${mijlpalen.length === 0 ? "Nog geen mijlpalen" : `${bereikt} van ${mijlpalen.length} mijlpalen bereikt`} · gezien op ${boekje.op}`}
        acties={<>{magBewerken && <Knoplink naar={`/spoorboekje/${jaar}/mijlpalen/nieuw`} soort="primair">Mijlpaal toevoegen</Knoplink>}<Knoplink naar="/spoorboekje/agenda">In mijn agenda</Knoplink><Jaarwissel jaar={jaar} terug={teruggekeken?.sleutel} /></>}
      />
      <Gelukt zinnen={{ oordeel: "Het oordeel is opgeslagen.", gemaakt: "De mijlpaal is opgeslagen." }} />
      {teruggekeken && <Melding soort="uitleg"><p>U kijkt terug: dit is het spoorboekje zoals het stond aan het einde van de {teruggekeken.label}. <Link to={`/spoorboekje/${jaar}`}>Naar nu</Link></p></Melding>}
      {tijdlijn ? (
        <figure className="mb-8" aria-label={`Tijdlijn ${jaar}`}>
          <TijdlijnPlaat plaat={tijdlijn} sleepbaar={magBewerken} />
          <figcaption className="mt-2 text-[0.92rem] text-zacht">Elke halte is een mijlpaal. Een gestippelde halte is de plek waar een mijlpaal eerst stond.</figcaption>
        </figure>
      ) : <Leeg><p>Voor {jaar} staan er nog geen mijlpalen.</p>{magBewerken && <p className="mt-2"><Link to={`/spoorboekje/${jaar}/mijlpalen/nieuw`}>Voeg de eerste toe</Link>, of kies een ander jaar.</p>}</Leeg>}
      <Sectie titel="Hoe staat elk spoor ervoor" anker="sporen"><Sporen boekje={boekje} /></Sectie>
      {mijlpalen.length > 0 && <div className="niet-afdrukken"><Sectie titel="Mijlpalen" anker="mijlpalen"><Mijlpaaltabel boekje={boekje} /></Sectie></div>}
      {boekje.isVoorbeeld && <p className="text-[0.92rem] text-zacht niet-afdrukken">Voorbeeldgegevens: de namen en kwartalen staan in het spoorboekje van 2021; wat ermee gebeurde is deels verzonnen.</p>}
    </div>
  );
}

/** The years that a quarter can be in. */
const [EERSTE, LAATSTE] = [1900, 2099];

function Jaarwissel({ jaar, terug }: { jaar: number; terug?: string }) {
  const kant = (naar: number, pijl: string) => naar >= EERSTE && naar <= LAATSTE && <Link to={`/spoorboekje/${naar}${terug ? `?halfjaar=${terug}` : ""}`} aria-label={`Spoorboekje ${naar}`} className="px-3.5 py-2 text-inkt no-underline hover:bg-vlak-zacht">{pijl}</Link>;
  return <nav aria-label="Ander jaar" className="flex items-stretch overflow-hidden rounded-md border-[1.5px] border-rand bg-vlak font-bold">{kant(jaar - 1, "◂")}<span className="border-x-[1.5px] border-rand px-4 py-2 tabular-nums">{jaar}</span>{kant(jaar + 1, "▸")}</nav>;
}

function Sporen({ boekje: { jaar, sporen, magBewerken } }: { boekje: Spoorboekje }) {
  return (
    <ul className="border-t border-lijn print:grid print:grid-cols-3 print:gap-x-8">
      {sporen.map(({ spoor, naam, oordeel }) => (
        <li key={spoor} className="grid gap-x-6 border-b border-lijn py-3 md:grid-cols-[13rem_11rem_1fr_auto] print:block print:text-[0.8rem]">
          <p className="font-bold">{naam}</p>
          <p>{oordeel ? <Oordeelmerk oordeel={oordeel.oordeel} /> : <span className="text-zacht">Nog geen oordeel</span>}</p>
          <div>
            {oordeel && <p className="max-w-[68ch]">{oordeel.toelichting}</p>}
            {oordeel && <p className="text-[0.92rem] text-zacht">{oordeel.doorNaam}, {oordeel.op}{oordeel.oud && <strong className="text-fout"> · verouderd: ouder dan een halfjaar</strong>}</p>}
            {oordeel?.tegen && <p className="mt-1 border-l-4 border-sein pl-3 text-[0.95rem]">De mijlpalen zeggen iets anders: {oordeel.tegen}</p>}
          </div>
          {magBewerken && <p className="niet-afdrukken"><Link to={`/spoorboekje/${jaar}/sporen/${spoor}`} aria-label={`Oordeel geven over ${naam}`}>Oordeel geven</Link></p>}
        </li>
      ))}
    </ul>
  );
}

function Mijlpaaltabel({ boekje: { jaar, mijlpalen } }: { boekje: Spoorboekje }) {
  return (
    <Tabel
      bijschrift={<span className="sr-only">De mijlpalen van {jaar}, op volgorde van kwartaal</span>}
      kolommen={[{ kop: "Mijlpaal", naam: "Mijlpaal", breedte: "w-1/4" }, { kop: "Spoor", naam: "Spoor" }, { kop: "Kwartaal", naam: "Kwartaal", breedte: "w-1/5" }, { kop: "Staat", naam: "Staat" }, { kop: "Waaraan te zien", naam: "Waaraan te zien" }]}
      rijen={mijlpalen.map(({ id, titel, spoor, eerst, nu, redenen, staat, bereiktOp, grond }) => ({
        sleutel: id,
        cellen: [
          <Link key="t" to={`/mijlpalen/${id}`} className="font-semibold wrap-anywhere">{titel}</Link>,
          spoor,
          nu ? <span key="k">{nu} <span className="text-zacht">(eerst {eerst})</span>{redenen.map((reden) => <span key={reden} className="block text-[0.92rem] text-zacht">{reden}</span>)}</span> : eerst,
          <span key="s"><Mijlpaalmerk staat={staat} />{bereiktOp && <span className="block text-[0.92rem] text-zacht">{bereiktOp}</span>}</span>,
          <span key="g" className="wrap-anywhere">{grond}</span>,
        ],
      }))}
    />
  );
}
