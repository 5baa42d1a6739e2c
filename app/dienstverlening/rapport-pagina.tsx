import { Link } from "@remix-run/react";
import { VORMEN, type Vorm } from "~/documenten/document";
import { DocumentPagina, Inhoudsopgave } from "~/documenten/document-pagina";
import { Uitgavemerk } from "~/documenten/uitgavemerk";
import { Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Paginakop, Sectie } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import type { Rapportpaginagegevens } from "./rapport-pagina.server";

/** A tussenrapportage as a page, with its files and its history. */
export function RapportPagina({ rapport }: { rapport: Rapportpaginagegevens }) {
  const { document, sleutel, nummer, status, mag, uitgaven } = rapport;
  const hier = `/tussenrapportages/${sleutel}`;
  const nieuwste = uitgaven.findLast((uitgave) => uitgave.status === "gepubliceerd");
  const concept = uitgaven.find((uitgave) => uitgave.status === "concept" && !uitgave.deze);
  return (
    <>
      <Paginakop
        titel={document.titel}
        onder={<span className="flex flex-wrap items-center gap-x-4">{document.ondertitel}<Uitgavemerk status={status} />{nummer > 1 && <span>uitgave {nummer}</span>}</span>}
        terug={{ naar: "/tussenrapportages", tekst: "Tussenrapportages" }}
        acties={<>{mag.samenstellen && <Knoplink naar={`${hier}/samenstelling`} soort="primair">Samenstellen</Knoplink>}{mag.publiceren && <Knoplink naar={`${hier}/publicatie`} soort="primair">Publiceren</Knoplink>}{Object.entries(VORMEN).map(([vorm, { label }]) => <Knoplink key={vorm} naar={`${hier}/documenten/${vorm}?uitgave=${nummer}`} bestand>{label}</Knoplink>)}</>}
      />
      <Gelukt zinnen={{ vastgesteld: "De rapportage is vastgesteld. De gegevens en de documenten veranderen niet meer.", gepubliceerd: "De rapportage is gepubliceerd en voor iedereen te lezen." }} />
      {nieuwste && nieuwste.nummer > nummer && <Melding soort="let" titel="Er is een nieuwere uitgave"><p>Uitgave {nieuwste.nummer} verbetert deze: {nieuwste.correctie} <Link to={hier}>Lees uitgave {nieuwste.nummer}</Link>.</p></Melding>}
      {concept && <Melding soort="uitleg"><p>Aan een verbeterde uitgave wordt gewerkt. <Link to={`${hier}?uitgave=${concept.nummer}`}>Bekijk het concept</Link>.</p></Melding>}
      <Inhoudsopgave document={document} />
      <DocumentPagina document={document} />
      <div className="mt-14"><Sectie titel="Over dit document"><Vastlegging rapport={rapport} hier={hier} /></Sectie></div>
    </>
  );
}

function Vastlegging({ rapport: { status, vastgesteld, gepubliceerd, sha256, vastgelegd, uitgaven, mag }, hier }: { rapport: Rapportpaginagegevens; hier: string }) {
  if (status === "concept" && uitgaven.length === 1) return <p>Dit is een concept: het toont de gegevens van vandaag. Na het vaststellen verandert het niet meer.</p>;
  return (
    <div className="proza">
      {vastgesteld && <p>Vastgesteld op {vastgesteld.op}{vastgesteld.door && ` door ${vastgesteld.door}`}. {gepubliceerd ? `Gepubliceerd op ${gepubliceerd}.` : "Nog niet gepubliceerd."} Wat is vastgesteld verandert niet meer; een verbetering is een nieuwe uitgave.</p>}
      {vastgelegd.length > 0 && (
        <details>
          <summary className="text-spoor">Controlegetallen (SHA-256)</summary>
          <div className="mt-3"><Tabel bijschrift="Hiermee is te controleren dat een bestand niet is veranderd." kolommen={["Wat", "SHA-256"].map((kop) => ({ kop, naam: kop }))} rijen={[{ vorm: "gegevens", sha256: sha256 ?? "" }, ...vastgelegd].map((deel) => ({ sleutel: deel.vorm, cellen: [deel.vorm in VORMEN ? VORMEN[deel.vorm as Vorm].label : "Gegevens", <code key="s" className="text-[0.8rem] wrap-anywhere">{deel.sha256}</code>] }))} /></div>
        </details>
      )}
      {uitgaven.length > 1 && <ul>{uitgaven.map(({ nummer, correctie, deze }) => <li key={nummer}>{deze ? `Uitgave ${nummer} (deze)` : <Link to={`${hier}?uitgave=${nummer}`}>Uitgave {nummer}</Link>}{correctie && `: ${correctie}`}</li>)}</ul>}
      {mag.corrigeren && <p><Link to={`${hier}/correctie`}>Een verbeterde uitgave maken</Link></p>}
    </div>
  );
}
