import { Link } from "@remix-run/react";
import { Blokje } from "~/documenten/document-pagina";
import { staafdiagram } from "~/documenten/staafdiagram";
import { UITGAVESTATUSSEN } from "~/documenten/uitgave";
import { Knoplink } from "~/ui/knop";
import { Gelukt } from "~/ui/melding";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Statusmerk } from "~/ui/statusmerk";
import type { Koersvoortgang } from "./koers-pagina.server";
import type { Koersonderdeel } from "./onderdelen";
import { Voortgangsbalk } from "./voortgangsbalk";

/** Where a koersdocument is put together: what each part asks, with the way to where each missing thing is mended. */
export function VoortgangPagina({ koers }: { koers: Koersvoortgang }) {
  const { jaar, nummer, status, onderdelen, voortgang, magBewerken, magVaststellen } = koers;
  const hier = `/koersdocumenten/${jaar}`;
  return (
    <>
      <Paginakop
        titel={`Voortgang van het koersdocument ${jaar}`}
        onder={`${UITGAVESTATUSSEN[status]}${nummer > 1 ? `, uitgave ${nummer}` : ""}${status === "concept" ? " · volgt de gegevens van vandaag" : ""}`}
        terug={{ naar: `${hier}?uitgave=${nummer}`, tekst: "Koersdocument" }}
        acties={<>{magVaststellen && <Knoplink naar={`${hier}/vaststelling`} soort="primair">Vaststellen</Knoplink>}{magBewerken && <><Knoplink naar={`${hier}/teksten`}>Aanleiding schrijven</Knoplink><Knoplink naar={`${hier}/opties/nieuw`}>Optie toevoegen</Knoplink>{koers.leeg && <Knoplink naar={`${hier}/verwijdering`}>Weghalen</Knoplink>}</>}</>}
      />
      <Gelukt zinnen={{ teksten: "De teksten zijn opgeslagen.", optie: "De optie is opgeslagen.", verwijderd: "De optie is weggehaald.", correctie: "Er is een nieuw concept. Pas aan wat beter moet, en stel het daarna vast." }} />
      <div className="mb-8"><Voortgangsbalk voortgang={voortgang} /><p className="mt-1 text-[0.94rem] text-zacht">Het percentage is het aantal voldane eisen hieronder, gedeeld door alle eisen. Niemand vult het in.</p></div>
      <Sectie titel="Wat de gegevens tegenspreken" anker="tegenspraak"><Tegenspraak koers={koers} /></Sectie>
      <Sectie titel="Wat elk onderdeel vraagt" anker="eisen">{onderdelen.map((onderdeel) => <Onderdeel key={onderdeel.sleutel} onderdeel={onderdeel} koers={koers} />)}</Sectie>
      <Sectie titel="Verloop per halfjaar" anker="verloop"><Verloop koers={koers} />{koers.isVoorbeeld && <p className="text-[0.92rem] text-zacht">Voorbeeldgegevens: hoe ver het document in 2021 en 2022 was, is verzonnen.</p>}</Sectie>
    </>
  );
}

function Tegenspraak({ koers: { tegenspraken, status } }: { koers: Koersvoortgang }) {
  if (tegenspraken.length === 0) return <Leeg>Niets: wat er beweerd wordt, klopt met wat er is vastgelegd.</Leeg>;
  return (
    <>
      <ul className="border-t border-lijn">
        {tegenspraken.map(({ sleutel, zin, verwijzing }) => <li key={sleutel} className="flex gap-2.5 border-b border-lijn py-2.5"><span className="mt-1"><Statusmerk vorm="let"><span className="sr-only">Let op:</span></Statusmerk></span><span>{zin} <Link to={verwijzing}>Bekijk</Link></span></li>)}
      </ul>
      {status === "concept" && <p className="mt-2 text-[0.94rem] text-zacht">Wie toch vaststelt, schrijft waarom; die reden komt in het document.</p>}
    </>
  );
}

function Onderdeel({ onderdeel: { sleutel, titel, eisen }, koers: { magBewerken, opties, jaar } }: { onderdeel: Koersonderdeel; koers: Koersvoortgang }) {
  const klaar = eisen.filter(({ voldaan }) => voldaan).length;
  return (
    <section className="mb-6" aria-labelledby={`onderdeel-${sleutel}`}>
      <h3 id={`onderdeel-${sleutel}`} className="mb-1 text-lg">{titel} <span className="font-normal text-zacht">· {klaar} van {eisen.length}</span></h3>
      <ul className="border-t border-lijn">
        {eisen.map((eis) => (
          <li key={eis.sleutel} className="flex gap-2.5 border-b border-lijn py-2">
            <span className="mt-1"><Statusmerk vorm={eis.voldaan ? "klaar" : "open"}><span className="sr-only">{eis.voldaan ? "Voldaan:" : "Nog niet:"}</span></Statusmerk></span>
            <div>{eis.voldaan || !magBewerken ? eis.omschrijving : <Link to={eis.verwijzing} className="font-semibold">{eis.omschrijving}</Link>}{eis.toelichting && <p className="text-[0.94rem] text-zacht">{eis.toelichting}</p>}</div>
          </li>
        ))}
      </ul>
      {sleutel === "opties" && magBewerken && opties.length > 0 && <p className="mt-1.5 flex flex-wrap gap-x-5 text-[0.95rem]">{opties.map(({ id, naam }) => <Link key={id} to={`/koersdocumenten/${jaar}/opties/${id}`}>{naam} wijzigen</Link>)}</p>}
    </section>
  );
}

function Verloop({ koers: { voortgang: { historie } } }: { koers: Koersvoortgang }) {
  const figuur = staafdiagram(historie.map(({ label, voldaan, totaal }) => ({ label, delen: [{ waarde: voldaan, soort: "vol" }, { waarde: totaal - voldaan, soort: "open" }] })));
  const alt = `Staafdiagram. ${historie.map(({ label, voldaan, totaal, percentage }) => `${label}: ${voldaan} van ${totaal} eisen, ${percentage} procent`).join("; ")}.`;
  const cel = (tekst: string | number) => [{ tekst: String(tekst) }];
  return <Blokje blok={{ soort: "figuur", ...figuur, alt, bijschrift: "Voldane eisen (gevuld) en eisen die nog open staan, per halfjaar. Wat een halfjaar bereikte, blijft staan als het voorbij is.", tabel: { bijschrift: "Dezelfde aantallen als tabel.", kolommen: ["Halfjaar", "Voldaan", "Eisen", "Percentage"].map((kop) => ({ kop, breedte: 1 })), rijen: historie.map(({ label, voldaan, totaal, percentage }) => [cel(label), cel(voldaan), cel(totaal), cel(`${percentage} %`)]) } }} />;
}
