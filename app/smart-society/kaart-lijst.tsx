import { Link } from "@remix-run/react";
import { Actieknop } from "~/ui/knop";
import { Statusmerk } from "~/ui/statusmerk";
import { lijstVan, prioriteeradres, PUNTSOORTEN, type Kaart, type Punt, type Tak } from "./kaart";

type Props = { kaart: Kaart; hier: string; magBewerken: boolean };

/** The same map as a nested list, in which everything can be done too. */
export function KaartLijst({ kaart, hier, magBewerken }: Props) {
  const { uitdagingen, los } = lijstVan(kaart);
  return (
    <>
      <Takken takken={uitdagingen} opgave={kaart.opgave.sleutel} hier={hier} magBewerken={magBewerken} naam="Uitdagingen" />
      {los.length > 0 && <><h3 className="mb-2 mt-6 text-lg">Nog niet met een uitdaging verbonden</h3><Takken takken={los} opgave={kaart.opgave.sleutel} hier={hier} magBewerken={magBewerken} naam="Nog niet verbonden" /></>}
      {kaart.buren.length > 0 && <Buren kaart={kaart} hier={hier} magBewerken={magBewerken} />}
    </>
  );
}

function Takken({ takken, opgave, hier, magBewerken, naam }: { takken: readonly Tak[]; opgave: string; hier: string; magBewerken: boolean; naam?: string }) {
  return (
    <ul aria-label={naam} className={naam ? "border-t border-lijn" : "ml-2 border-l-2 border-lijn pl-4"}>
      {takken.map(({ punt, lijn, takken: onder }) => (
        <li key={lijn ?? punt.id} className={naam ? "border-b border-lijn py-2.5" : "py-1"}>
          <span className={naam ? "text-[1.05rem] font-semibold" : "font-semibold"}>{punt.titel}</span> <Kenmerk punt={punt} />
          {magBewerken && <Acties punt={punt} lijn={lijn} opgave={opgave} hier={hier} />}
          {onder.length > 0 && <Takken takken={onder} opgave={opgave} hier={hier} magBewerken={magBewerken} />}
        </li>
      ))}
    </ul>
  );
}

function Kenmerk({ punt: { soort, geprioriteerd, gerealiseerd, omschrijving } }: { punt: Punt }) {
  return (
    <>
      <span className="text-[0.94rem] text-zacht">{PUNTSOORTEN[soort].toLowerCase()}</span>{" "}
      {geprioriteerd && <Statusmerk vorm="bezig">Geprioriteerd</Statusmerk>}
      {gerealiseerd && <Statusmerk vorm="klaar">Gerealiseerd</Statusmerk>}
      {omschrijving && <span className="block max-w-[68ch] text-[0.94rem]">{omschrijving}</span>}
    </>
  );
}

function Acties({ punt: { id, titel, soort }, lijn, opgave, hier }: { punt: Punt; lijn: string | null; opgave: string; hier: string }) {
  return (
    <details className="text-[0.94rem]">
      <summary className="w-fit text-spoor">Bewerken<span className="sr-only">: {titel}</span></summary>
      <span className="flex flex-wrap items-center gap-x-4 pb-1">
        <Link to={`${hier}/punten/${id}`} aria-label={`${titel} wijzigen`}>Wijzigen</Link>
        <Link to={`${hier}/lijnen?van=${id}`} aria-label={`${titel} verbinden`}>Verbinden</Link>
        {soort === "uitdaging" && <Link to={prioriteeradres(opgave, id)} aria-label={`${titel} prioriteren`}>Prioriteren</Link>}
        {soort !== "haakje" && <Link to={`${hier}/punten?soort=${soort === "uitdaging" ? "oplossing" : "haakje"}&bij=${id}`} aria-label={`${soort === "uitdaging" ? "Oplossing" : "Haakje"} bij ${titel}`}>{soort === "uitdaging" ? "Oplossing erbij" : "Haakje erbij"}</Link>}
        <Link to={`${hier}/punten/${id}/verwijdering`} aria-label={`${titel} verwijderen`}>Verwijderen</Link>
        {lijn && <Actieknop actie={`${hier}/lijnen/${lijn}/verwijdering`} soort="klein">Losmaken<span className="sr-only">: {titel}</span></Actieknop>}
      </span>
    </details>
  );
}

function Buren({ kaart: { buren }, hier, magBewerken }: Props) {
  return (
    <>
      <h3 className="mb-2 mt-6 text-lg">Samenhang met andere opgaven</h3>
      <ul className="border-t border-lijn">
        {buren.map(({ id, sleutel, titel, uitleg, richting }) => (
          <li key={id} className="border-b border-lijn py-2">
            <Link to={`/opgaven/${sleutel}/kaart`} className="font-semibold">{titel}</Link> <span className="text-[0.94rem] text-zacht">{richting === "naar" ? "deze opgave leidt daarheen" : "leidt naar deze opgave"}</span>
            {uitleg && <span className="block text-[0.94rem]">{uitleg}</span>}
            {magBewerken && <Actieknop actie={`${hier}/samenhang/${id}/verwijdering`} soort="klein">Losmaken<span className="sr-only">: {titel}</span></Actieknop>}
          </li>
        ))}
      </ul>
    </>
  );
}
