import { Link } from "@remix-run/react";
import { LogboekLijst } from "~/logboek/logboek-lijst";
import { Knoplink } from "~/ui/knop";
import { Gelukt } from "~/ui/melding";
import { Gegevens, Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Statusmerk } from "~/ui/statusmerk";
import type { Mijlpaalpaginagegevens } from "./mijlpaal-pagina.server";
import { Mijlpaalmerk } from "./mijlpaalmerk";

const GELUKT = {
  gemaakt: "De mijlpaal is opgeslagen.",
  gewijzigd: "De wijzigingen zijn opgeslagen.",
  verplaatst: "De mijlpaal is verplaatst. Het oude kwartaal en de reden blijven te lezen.",
  bevestigd: "Vastgelegd: de mijlpaal is bereikt.",
  ingetrokken: "De bevestiging is ingetrokken.",
  vervallen: "De mijlpaal is vervallen. Zij blijft te lezen, met de reden.",
  hervat: "De mijlpaal staat weer in het spoorboekje.",
};

export function MijlpaalPagina({ mijlpaal }: { mijlpaal: Mijlpaalpaginagegevens }) {
  const { titel, jaar, spoor, kwartaal, eerst, staat, vervallen, verplaatsingen } = mijlpaal;
  return (
    <>
      <Paginakop titel={titel} onder={<span className="flex flex-wrap items-center gap-x-4">{spoor} · {kwartaal} <Mijlpaalmerk staat={staat} /></span>} terug={{ naar: `/spoorboekje/${jaar}`, tekst: `Spoorboekje ${jaar}` }} acties={mijlpaal.magBewerken && <Acties mijlpaal={mijlpaal} />} />
      <Gelukt zinnen={GELUKT} />
      <div className="grid gap-x-12 lg:grid-cols-2">
        <Sectie titel="Gegevens">
          {mijlpaal.omschrijving && <p className="mb-3 max-w-[68ch] whitespace-pre-line">{mijlpaal.omschrijving}</p>}
          <Gegevens rijen={[
            ["Gepland", kwartaal],
            ["Eerst gepland", eerst === kwartaal ? null : eerst],
            ["Verplaatst", verplaatsingen.length > 0 && <ul>{verplaatsingen.map(({ van, naar, reden, op }) => <li key={`${op}${naar}`}>{op}: van {van} naar {naar}. {reden}</li>)}</ul>],
            ["Bereikt", mijlpaal.bereiktOp],
            ["Vervallen", vervallen && `${vervallen.op}: ${vervallen.reden}`],
          ].filter(([, waarde]) => waarde) as [string, string][]} />
          {mijlpaal.isVoorbeeld && <p className="mt-2 text-[0.92rem] text-zacht">Voorbeeldgegevens: wat er met deze mijlpaal gebeurde is deels verzonnen.</p>}
        </Sectie>
        <Sectie titel="Waaraan te zien" anker="werk"><Grond mijlpaal={mijlpaal} /></Sectie>
      </div>
      <Sectie titel="Logboek" anker="logboek"><LogboekLijst regels={mijlpaal.logboek} /></Sectie>
    </>
  );
}

function Acties({ mijlpaal: { id, staat, werk, bevestigd, vervallen } }: { mijlpaal: Mijlpaalpaginagegevens }) {
  const hier = `/mijlpalen/${id}`;
  const open = staat !== "bereikt" && !vervallen;
  return (
    <>
      {open && werk.length === 0 && <Knoplink naar={`${hier}/bevestiging`} soort="primair">Bevestigen</Knoplink>}
      {open && <Knoplink naar={`${hier}/verplaatsing`}>Verplaatsen</Knoplink>}
      {!vervallen && <Knoplink naar={`${hier}/wijziging`}>Wijzigen</Knoplink>}
      {bevestigd && werk.length === 0 && !vervallen && <Knoplink naar={`${hier}/bevestiging`}>Bevestiging intrekken</Knoplink>}
      {(open || vervallen) && <Knoplink naar={`${hier}/vervallen`}>{vervallen ? "Weer opnemen" : "Laten vervallen"}</Knoplink>}
    </>
  );
}

function Grond({ mijlpaal: { werk, bevestigd, magBewerken, id, vervallen } }: { mijlpaal: Mijlpaalpaginagegevens }) {
  if (werk.length > 0) {
    return (
      <ul className="border-t border-lijn">
        {werk.map(({ sleutel, titel, naar, doel, klaar }) => (
          <li key={sleutel} className="flex gap-2.5 border-b border-lijn py-2.5">
            <span className="mt-1"><Statusmerk vorm={klaar ? "klaar" : "open"}><span className="sr-only">{klaar ? "Klaar:" : "Nog niet:"}</span></Statusmerk></span>
            <div><Link to={naar} className="font-bold">{titel}</Link> {doel}<p className="text-[0.94rem] text-zacht">{klaar ? `Sinds ${klaar}` : "Nog niet"}</p></div>
          </li>
        ))}
      </ul>
    );
  }
  if (bevestigd) return <p>Bevestigd door {bevestigd.volgens}: bereikt op {bevestigd.op}.</p>;
  return <Leeg>Er hangt geen werk aan deze mijlpaal, en niemand bevestigde dat zij is bereikt. {magBewerken && !vervallen && <><Link to={`/mijlpalen/${id}/bevestiging`}>Bevestig het</Link>, of <Link to={`/mijlpalen/${id}/wijziging#veld-trajecten`}>hang er werk aan</Link>.</>}</Leeg>;
}
