import { Link } from "@remix-run/react";
import { LogboekLijst } from "~/logboek/logboek-lijst";
import { Actieknop, Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Statusmerk } from "~/ui/statusmerk";
import { Tabel } from "~/ui/tabel";
import { inzetInWoorden } from "./capaciteit";
import { NIVEAUS, SPOREN } from "./indeling";
import { NuTeDoen } from "./opgave-lijst";
import type { Opgavepaginagegevens } from "./opgave-pagina.server";
import { Stappenspoor } from "./stappenspoor";
import { BehoefteZin, TreinLegenda, TreinTekening } from "./trein-tekening";

const GELUKT = {
  gemaakt: "De opgave is opgeslagen. Haar traject begint bij stap 1.",
  gewijzigd: "De wijzigingen zijn opgeslagen.",
  gesloten: "De opgave is gesloten. Alles blijft te lezen.",
  heropend: "De opgave is weer open.",
  team: "Het team is bijgewerkt.",
  aanbod: "Het aanbod is bijgewerkt.",
  prioritering: "De prioriteringssessie is vastgelegd.",
  eerder: "De prioriteringssessie is vastgelegd. Er is een latere; die blijft beslissen wat geprioriteerd is.",
  zonder: "De reden is vastgelegd.",
  oplossing: "De oplossing is bijgewerkt.",
  resultaat: "Het resultaat is vastgelegd.",
};
type Props = { opgave: Opgavepaginagegevens; hier: string };

export function OpgavePagina({ opgave }: { opgave: Opgavepaginagegevens }) {
  const { titel, stap, sleutel, magBewerken, gesloten } = opgave;
  const hier = `/opgaven/${sleutel}`;
  return (
    <>
      <Paginakop
        titel={titel}
        onder={opgave.hoofddoel || undefined}
        terug={{ naar: "/opgaven", tekst: "Opgaven" }}
        acties={<><Knoplink naar={`${hier}/kaart`} soort={magBewerken ? "stil" : "primair"}>Opgavenkaart</Knoplink>{magBewerken && <><Knoplink naar={`${hier}/wijziging`}>Wijzigen</Knoplink><Knoplink naar={`${hier}/sluiting`}>Sluiten</Knoplink></>}{opgave.magHeropenen && <Knoplink naar={`${hier}/heropening`}>Heropenen</Knoplink>}</>}
      />
      <Gelukt zinnen={GELUKT} />
      {gesloten && <Melding soort="let" titel={`Gesloten door ${gesloten.door} op ${gesloten.op}`}><p>{gesloten.reden}</p></Melding>}
      <Sectie titel={`Stap ${stap} van 6`} verder={{ naar: `/trajecten/${sleutel}`, tekst: "Traject en geschiedenis" }} anker="traject"><Stappenspoor stap={stap} naam={titel} /></Sectie>
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div>
          {!gesloten && <Sectie titel="Nu te doen" anker="nu"><NuTeDoen opgave={opgave} magBewerken={magBewerken} /></Sectie>}
          <Treintjes opgave={opgave} hier={hier} />
          <Vraagstuk opgave={opgave} hier={hier} />
          <Uitdagingen opgave={opgave} hier={hier} />
          <Oplossingen opgave={opgave} hier={hier} />
        </div>
        <aside>
          <Lessen opgave={opgave} hier={hier} />
          <Team opgave={opgave} hier={hier} />
          <Aanbod opgave={opgave} hier={hier} />
        </aside>
      </div>
      <Sectie titel="Logboek" anker="logboek"><LogboekLijst regels={opgave.logboek} /></Sectie>
    </>
  );
}

function Treintjes({ opgave: { treinen, magBewerken, uitdagingen, nodig, toegezegd } }: Props) {
  const kan = magBewerken && uitdagingen.some(({ geprioriteerd }) => geprioriteerd);
  return (
    <Sectie titel="Treintjes" anker="treintjes" verder={kan ? { naar: `/treintjes/nieuw?uitdaging=${uitdagingen.find(({ geprioriteerd, heeftTreintje }) => geprioriteerd && !heeftTreintje)?.id ?? uitdagingen.find(({ geprioriteerd }) => geprioriteerd)!.id}`, tekst: "Nieuw treintje" } : undefined}>
      {treinen.length === 0
        ? <Leeg>Nog geen treintjes. Ze komen er voor uitdagingen die in een prioriteringssessie zijn gekozen.</Leeg>
        : <div className="space-y-7">
            {treinen.length > 1 && <p className="text-zacht">Samen nodig: {inzetInWoorden(nodig)}. Toegezegd: {inzetInWoorden(toegezegd)}.</p>}
            {treinen.map(({ sleutel, titel, uitdaging, nodig, behoefte, wagons }) => <TreinTekening key={sleutel} titel={titel} naar={`/treintjes/${sleutel}`} nodig={nodig} wagons={wagons} onder={<><p className="mt-2 text-[0.95rem] text-zacht">Voor {uitdaging}</p><BehoefteZin behoefte={behoefte} /></>} />)}
            <TreinLegenda />
          </div>}
    </Sectie>
  );
}

function Vraagstuk({ opgave: { definitie, kern, doelstellingen, isVoorbeeld } }: Props) {
  return (
    <Sectie titel="Het vraagstuk" anker="vraagstuk">
      <div className="proza">
        <h3 className="text-lg">Definitie</h3>
        {definitie ? <p className="whitespace-pre-line">{definitie}</p> : <p className="text-zacht">Nog niet ingevuld.</p>}
        <h3 className="text-lg">Kern van het vraagstuk</h3>
        {kern ? <p className="whitespace-pre-line">{kern}</p> : <p className="text-zacht">Nog niet ingevuld.</p>}
        {doelstellingen.length > 0 && <><h3 className="text-lg">Doelstellingen</h3><ul>{doelstellingen.map((doel) => <li key={doel}>{doel}</li>)}</ul></>}
        {isVoorbeeld && <p className="text-[0.92rem] text-zacht">Voorbeeldgegevens: de opgave, haar uitdagingen en oplossingen komen uit een bron; team, lijnen, treintjes, uren, euro’s, data en lessen zijn verzonnen.</p>}
      </div>
    </Sectie>
  );
}

function Uitdagingen({ opgave: { uitdagingen, sessie, magBewerken }, hier }: Props) {
  return (
    <Sectie titel="Uitdagingen" anker="uitdagingen" verder={magBewerken ? { naar: `${hier}/prioriteringssessies`, tekst: "Prioriteringssessie vastleggen" } : undefined}>
      {sessie && <p className="mb-3 max-w-[68ch] text-[0.97rem]">Laatste prioriteringssessie: {sessie.datum}. {sessie.gekozen.length > 0 ? `Gekozen: ${sessie.gekozen.join(", ")}.` : "Er is niets gekozen."} {sessie.uitkomst}</p>}
      {uitdagingen.length === 0
        ? <Leeg>Nog geen uitdagingen. {magBewerken && <Link to={`${hier}/kaart/punten?soort=uitdaging`}>Zet de eerste op de kaart</Link>}</Leeg>
        : (
          <ul className="border-t border-lijn">
            {uitdagingen.map(({ id, titel, geprioriteerd, heeftTreintje, zonderTreintjeReden }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-lijn py-2">
                <span className={geprioriteerd ? "font-semibold" : ""}>{titel}</span>
                {geprioriteerd && <Statusmerk vorm="bezig">Geprioriteerd</Statusmerk>}
                {zonderTreintjeReden && <span className="text-[0.94rem] text-zacht">Geen treintje: {zonderTreintjeReden}</span>}
                {magBewerken && geprioriteerd && !heeftTreintje && <span className="flex gap-x-3 text-[0.94rem]"><Link to={`/treintjes/nieuw?uitdaging=${id}`} aria-label={`Treintje maken voor ${titel}`}>Treintje maken</Link>{!zonderTreintjeReden && <Link to={`${hier}/uitdagingen/${id}/zonder-treintje`} aria-label={`Geen treintje voor ${titel}`}>Geen treintje</Link>}</span>}
              </li>
            ))}
          </ul>
        )}
    </Sectie>
  );
}

function Oplossingen({ opgave: { oplossingen, magBewerken }, hier }: Props) {
  return (
    <Sectie titel="Oplossingen" anker="oplossingen" verder={magBewerken && oplossingen.some(({ gerealiseerd }) => gerealiseerd) ? { naar: `${hier}/resultaten`, tekst: "Resultaat vastleggen" } : undefined}>
      {oplossingen.length === 0 ? <Leeg>Nog geen oplossingen. {magBewerken && <Link to={`${hier}/kaart/punten?soort=oplossing`}>Zet de eerste op de kaart</Link>}</Leeg> : (
        <Tabel
          bijschrift={<span className="sr-only">Oplossingen van deze opgave</span>}
          kolommen={["Oplossing", "Niveau", "Gerealiseerd", "Opgaventeam kan ermee werken"].map((kop) => ({ kop, naam: kop }))}
          rijen={oplossingen.map(({ id, titel, niveau, gerealiseerd, bruikbaar, bruikbaarVolgens }) => ({
            sleutel: id,
            cellen: [
              titel,
              niveau ? NIVEAUS[niveau] : "",
              gerealiseerd ? <Statusmerk key="g" vorm="klaar">{gerealiseerd}</Statusmerk> : magBewerken ? <Link key="g" to={`/oplossingen/${id}/realisatie`} aria-label={`${titel}: gerealiseerd melden`}>Melden</Link> : "nog niet",
              bruikbaar ? <span key="b"><Statusmerk vorm="klaar">{bruikbaar}</Statusmerk><span className="block text-[0.9rem] text-zacht">volgens {bruikbaarVolgens}</span></span> : gerealiseerd && magBewerken ? <Link key="b" to={`/oplossingen/${id}/bruikbaarheid`} aria-label={`${titel}: bruikbaarheid bevestigen`}>Bevestigen</Link> : "nog niet",
            ],
          }))}
        />
      )}
    </Sectie>
  );
}

function Team({ opgave: { team, magBewerken }, hier }: Props) {
  return (
    <Sectie titel="Team" anker="team" verder={magBewerken ? { naar: `${hier}/team/nieuw`, tekst: "Toevoegen" } : undefined}>
      {team.length === 0 ? <Leeg>Nog niemand gevraagd.</Leeg> : (
        <ul className="border-t border-lijn">
          {team.map(({ id, naam, functie, isManager, ingestapt, uitgestapt, uitstapreden }) => (
            <li key={id} className="border-b border-lijn py-2">
              <span className={isManager ? "font-semibold" : ""}>{naam}</span> <span className="text-[0.94rem] text-zacht">{[isManager ? "opgavenmanager" : "", functie].filter(Boolean).join(" · ")}</span>
              {uitgestapt ? <span className="block text-[0.94rem] text-zacht">Stapte uit op {uitgestapt}: {uitstapreden}</span> : isManager && ingestapt && <span className="block"><Statusmerk vorm="klaar">“Ik stap in”, {ingestapt}</Statusmerk></span>}
              {magBewerken && !uitgestapt && <span className="flex gap-x-4 text-[0.94rem]">{isManager && !ingestapt && <Link to={`${hier}/team/${id}/instap`} aria-label={`${naam} stapt in`}>Stapt in</Link>}<Link to={`${hier}/team/${id}/uitstap`} aria-label={`${naam} stapt uit`}>Stapt uit</Link></span>}
            </li>
          ))}
        </ul>
      )}
    </Sectie>
  );
}

function Aanbod({ opgave: { aanbod, magBewerken }, hier }: Props) {
  return (
    <Sectie titel="Eerste aanbod" anker="aanbod" verder={magBewerken ? { naar: `${hier}/aanbod`, tekst: "Toevoegen" } : undefined}>
      {aanbod.length === 0 ? <Leeg>Nog geen wagonnetje bood iets aan.</Leeg> : (
        <ul className="border-t border-lijn">
          {aanbod.map(({ id, bijdrage, wagonnetje }) => (
            <li key={id} className="border-b border-lijn py-2"><Link to={`/wagonnetjes/${wagonnetje.sleutel}`} className="font-semibold">{wagonnetje.naam}</Link><span className="block text-[0.94rem]">{bijdrage}</span>{magBewerken && <Actieknop actie={`${hier}/aanbod/${id}/intrekking`} soort="klein">Intrekken<span className="sr-only">: aanbod van {wagonnetje.naam}</span></Actieknop>}</li>
          ))}
        </ul>
      )}
    </Sectie>
  );
}

function Lessen({ opgave: { lessen, magBewerken, sleutel } }: Props) {
  return (
    <Sectie titel="Laatste lessen" anker="lessen" verder={magBewerken ? { naar: `/leerervaringen/nieuw?opgave=${sleutel}`, tekst: "Toevoegen" } : { naar: `/leerervaringen?opgave=${sleutel}`, tekst: "Alle" }}>
      {lessen.length === 0 ? <Leeg>Nog geen lessen.</Leeg> : (
        <>
          <ul className="border-t border-lijn">{lessen.map(({ id, les, spoor, stap, op }) => <li key={id} className="border-b border-lijn py-2">{les}<span className="block text-[0.94rem] text-zacht">{SPOREN[spoor]}{stap ? ` · stap ${stap}` : ""} · {op}</span></li>)}</ul>
          <p className="mt-2 text-[0.95rem]"><Link to={`/leerervaringen?opgave=${sleutel}`}>Alle lessen van deze opgave</Link></p>
        </>
      )}
    </Sectie>
  );
}
