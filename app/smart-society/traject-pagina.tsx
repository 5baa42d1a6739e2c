import { Link } from "@remix-run/react";
import { Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Gegevens, Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Eisenlijst } from "./eisenlijst";
import { RESULTAATSOORTEN } from "./oplossing";
import { Stappenspoor } from "./stappenspoor";
import { STAPPEN, type Stap } from "./stappen";
import type { Trajectpaginagegevens } from "./traject-pagina.server";

const GELUKT = { verder: "Het traject is een stap verder.", terug: "Het traject is terug. De reden staat in de geschiedenis." };

export function TrajectPagina({ traject }: { traject: Trajectpaginagegevens }) {
  const { sleutel, titel, stap, sinds, magBewerken } = traject;
  const verzet = `/trajecten/${sleutel}/stap`;
  return (
    <>
      <Paginakop
        titel={`Traject ${titel}`}
        onder={`In stap ${stap}, ${STAPPEN[stap].titel.toLowerCase()}, sinds ${sinds}`}
        terug={{ naar: `/opgaven/${sleutel}`, tekst: titel }}
        acties={magBewerken && <>{stap < 6 && <Knoplink naar={`${verzet}?naar=${stap + 1}`} soort="primair">Naar stap {stap + 1}</Knoplink>}{stap > 1 && <Knoplink naar={`${verzet}?naar=${stap - 1}`}>Terug</Knoplink>}</>}
      />
      <Gelukt zinnen={GELUKT} />
      {traject.gesloten && <Melding soort="let"><p>De opgave is gesloten; dit traject gaat niet verder.</p></Melding>}
      <div className="mb-10"><Stappenspoor stap={stap} naam={titel} /></div>
      <Sectie titel="Voorwaarden per stap" anker="voorwaarden">{traject.poorten.map((poort) => <Poort key={poort.stap} poort={poort} hier={stap} magBewerken={magBewerken} />)}</Sectie>
      <Geschiedenis traject={traject} />
      <Sessies traject={traject} />
      <Resultaten traject={traject} />
    </>
  );
}

function Poort({ poort: { stap, titel, wat, eisen }, hier, magBewerken }: { poort: Trajectpaginagegevens["poorten"][number]; hier: Stap; magBewerken: boolean }) {
  const voldaan = eisen.filter((eis) => eis.voldaan).length;
  return (
    <details open={stap === hier} className="border-t border-lijn py-2.5 last:border-b">
      <summary className="font-semibold">{stap} {titel} <span className="font-normal text-zacht">· {voldaan} van {eisen.length} voldaan{stap === hier ? " · hier staat het traject" : ""}</span></summary>
      <p className="mb-2 mt-1 max-w-[68ch] text-zacht">{wat}</p>
      <Eisenlijst eisen={eisen} magBewerken={magBewerken} />
    </details>
  );
}

function Geschiedenis({ traject: { geschiedenis } }: { traject: Trajectpaginagegevens }) {
  return (
    <Sectie titel="Geschiedenis" anker="geschiedenis">
      {geschiedenis.length === 0 ? <Leeg>Dit traject staat nog op zijn eerste stap.</Leeg> : (
        <ol className="border-t border-lijn">
          {geschiedenis.map(({ id, van, naar, op, doorNaam, reden, openEisen }) => (
            <li key={id} className="border-b border-lijn py-2.5">
              <p><strong className="font-semibold">{naar > van ? `Van stap ${van} naar stap ${naar}` : `Terug van stap ${van} naar stap ${naar}`}</strong> <span className="text-zacht">· {doorNaam} · {op}</span></p>
              {reden && <p>Beredeneerd door {doorNaam}: {reden}</p>}
              {openEisen.length > 0 && <p className="text-[0.94rem] text-zacht">Nog open was: {openEisen.join("; ")}</p>}
            </li>
          ))}
        </ol>
      )}
    </Sectie>
  );
}

function Sessies({ traject: { sessies, sleutel, magBewerken } }: { traject: Trajectpaginagegevens }) {
  return (
    <Sectie titel="Prioriteringssessies" anker="sessies" verder={magBewerken ? { naar: `/opgaven/${sleutel}/prioriteringssessies`, tekst: "Sessie vastleggen" } : undefined}>
      {sessies.length === 0 ? <Leeg>Nog geen prioriteringssessie.</Leeg> : sessies.map(({ id, datum, aanwezig, uitkomst, gekozen }) => (
        <div key={id} className="mb-5"><h3 className="mb-1 text-lg">{datum}</h3><Gegevens rijen={[["Aanwezig", aanwezig], ["Uitkomst", uitkomst], ["Gekozen", gekozen.join(", ") || "niets"]]} /></div>
      ))}
    </Sectie>
  );
}

function Resultaten({ traject: { resultaten, sleutel, magBewerken } }: { traject: Trajectpaginagegevens }) {
  return (
    <Sectie titel="Resultaten" anker="resultaten" verder={magBewerken ? { naar: `/opgaven/${sleutel}/resultaten`, tekst: "Resultaat vastleggen" } : undefined}>
      {resultaten.length === 0 ? <Leeg>Nog geen resultaat. <Link to={`/opgaven/${sleutel}#oplossingen`}>Bekijk de oplossingen</Link></Leeg> : resultaten.map(({ id, op, oplossing, soort, toelichting, geleerd }) => (
        <div key={id} className="mb-5"><h3 className="mb-1 text-lg">{oplossing}</h3><Gegevens rijen={[["Resultaat", `${RESULTAATSOORTEN[soort]}, ${op}`], ["Toelichting", toelichting], ["Geleerd", geleerd]]} /></div>
      ))}
    </Sectie>
  );
}
