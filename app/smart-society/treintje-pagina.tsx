import { Link } from "@remix-run/react";
import { LogboekLijst } from "~/logboek/logboek-lijst";
import { Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Cijfers, Gegevens, Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { bedrag, getal, inzetInWoorden, isNiets } from "./capaciteit";
import { NIVEAUS, SPOREN } from "./indeling";
import { Koppelplaats } from "./koppelplaats";
import { TreinLegenda, TreinTekening } from "./trein-tekening";
import type { Treintjepaginagegevens } from "./treintje-pagina.server";
import { Treinvolgorde } from "./treinvolgorde";

const GELUKT = {
  gemaakt: "Het treintje is opgeslagen. Koppel er nu wagonnetjes aan.",
  gewijzigd: "De wijzigingen zijn opgeslagen.",
  herpland: "De planning is verschoven. De oude datum en de reden blijven te lezen.",
  gekoppeld: "Het wagonnetje is gekoppeld.",
  koppeling: "De koppeling is bijgewerkt.",
  volgorde: "De volgorde is bewaard.",
  gesloten: "Ronde 1 is gesloten. Ronde 2 is open.",
  heropend: "Ronde 1 is weer open.",
};

export function TreintjePagina({ treintje }: { treintje: Treintjepaginagegevens }) {
  const { sleutel, titel, opgave, magBewerken, ronde1Gesloten, koppelingen, nodig, wagons } = treintje;
  const hier = `/treintjes/${sleutel}`;
  return (
    <>
      <Paginakop
        titel={titel}
        onder={<>Voor {treintje.uitdaging} in <Link to={`/opgaven/${opgave.sleutel}`}>{opgave.titel}</Link></>}
        terug={{ naar: "/treintjes", tekst: "Treintjes" }}
        acties={magBewerken && <><Knoplink naar={`${hier}/koppelingen`} soort="primair">Wagonnetje koppelen</Knoplink><Knoplink naar={`${hier}/ronde`}>{ronde1Gesloten ? "Ronde 1 heropenen" : "Ronde 1 sluiten"}</Knoplink>{treintje.gepland && <Knoplink naar={`${hier}/herplanning`}>Verschuiven</Knoplink>}<Knoplink naar={`${hier}/wijziging`}>Wijzigen</Knoplink></>}
      />
      <Gelukt zinnen={GELUKT} />
      {treintje.opgaveGesloten && <Melding soort="let"><p>De opgave is gesloten; dit treintje verandert niet meer.</p></Melding>}
      <Koppelplaats sleutel={sleutel} kandidaten={magBewerken ? treintje.kandidaten : []} behoefte={treintje.behoefte}>
        <TreinTekening titel={titel} nodig={nodig} wagons={wagons} onder={wagons.length > 0 && <TreinLegenda />} />
      </Koppelplaats>
      <Behoefte treintje={treintje} />
      <Sectie titel="Wagonnetjes in dit treintje" anker="koppelingen">
        {koppelingen.length === 0 ? <Leeg>Nog niemand. {magBewerken && <Link to={`${hier}/koppelingen`}>Koppel het eerste wagonnetje</Link>}</Leeg> : <Treinvolgorde koppelingen={koppelingen} hier={hier} magBewerken={magBewerken} />}
      </Sectie>
      <div className="grid gap-x-12 lg:grid-cols-2">
        <Gegevensblok treintje={treintje} />
        <Lessen treintje={treintje} />
      </div>
      <Sectie titel="Logboek" anker="logboek"><LogboekLijst regels={treintje.logboek} /></Sectie>
    </>
  );
}

function Behoefte({ treintje: { behoefte: { nodig, gevraagd, toegezegd, ingestapt, tekort } } }: { treintje: Treintjepaginagegevens }) {
  return (
    <Cijfers cijfers={[
      { label: "Nodig", waarde: groot(nodig), toelichting: klein(nodig, "wat dit treintje vraagt") },
      { label: "Toegezegd", waarde: groot(toegezegd), toelichting: klein(toegezegd, isNiets(ingestapt) ? "nog niemand ingestapt" : `waarvan ingestapt: ${inzetInWoorden(ingestapt)}`) },
      { label: "Gevraagd", waarde: groot(gevraagd), toelichting: klein(gevraagd, isNiets(gevraagd) ? "geen vragen open" : "nog geen antwoord") },
      { label: "Nog te vinden", waarde: groot(tekort), toelichting: klein(tekort, isNiets(tekort) ? "wat nodig is, is toegezegd" : "nodig min toegezegd") },
    ]} />
  );
}

const groot = ({ uren }: { uren: number }) => `${getal(uren)} uur`;
const klein = ({ euros }: { euros: number }, zin: string) => `${bedrag(euros)} · ${zin}`;

function Gegevensblok({ treintje: { omschrijving, niveau, gepland, oorspronkelijk, herplanningen, ronde1Gesloten, isVoorbeeld } }: { treintje: Treintjepaginagegevens }) {
  return (
    <Sectie titel="Gegevens">
      {omschrijving && <p className="mb-3 max-w-[68ch] whitespace-pre-line">{omschrijving}</p>}
      <Gegevens rijen={[
        ["Niveau", niveau && NIVEAUS[niveau]],
        ["Ronde", ronde1Gesloten ? `Ronde 1 gesloten door ${ronde1Gesloten.door} op ${ronde1Gesloten.op}; ronde 2 is open` : "Ronde 1 is open"],
        ["Gepland", gepland],
        ["Oorspronkelijk gepland", oorspronkelijk],
        ["Verschoven", herplanningen.length > 0 && <ul>{herplanningen.map(({ id, op, van, naar, reden }) => <li key={id}>{op}: van {van} naar {naar}. {reden}</li>)}</ul>],
      ].filter(([, waarde]) => waarde) as [string, string][]} />
      {isVoorbeeld && <p className="mt-2 text-[0.92rem] text-zacht">Voorbeeldgegevens: dit treintje en zijn koppelingen zijn verzonnen.</p>}
    </Sectie>
  );
}

function Lessen({ treintje: { lessen, sleutel, opgave, magBewerken } }: { treintje: Treintjepaginagegevens }) {
  return (
    <Sectie titel="Lessen van dit treintje" verder={magBewerken ? { naar: `/leerervaringen/nieuw?opgave=${opgave.sleutel}&treintje=${sleutel}`, tekst: "Toevoegen" } : undefined}>
      {lessen.length === 0 ? <Leeg>Nog geen lessen.</Leeg> : <ul className="border-t border-lijn">{lessen.map(({ id, les, spoor, op }) => <li key={id} className="border-b border-lijn py-2">{les}<span className="block text-[0.94rem] text-zacht">{SPOREN[spoor]} · {op}</span></li>)}</ul>}
    </Sectie>
  );
}
