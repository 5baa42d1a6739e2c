import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Paginakop, Sectie } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { VORMEN, type Document, type Vorm } from "./document";
import { DocumentPagina, Inhoudsopgave } from "./document-pagina";
import type { Uitgavegegevens } from "./uitgave-pagina.server";
import { Uitgavemerk } from "./uitgavemerk";

type Props = {
  document: Document;
  uitgave: Uitgavegegevens;
  /** The address of the report. */
  hier: string;
  terug: { naar: string; tekst: string };
  /** Where a concept is worked on. */
  bewerken: { naar: string; tekst: string };
  gelukt?: Record<string, string>;
  /** What stands between the head and the document. */
  children?: ReactNode;
};

/** A report as a page, with its files and its history. */
export function Uitgavepagina({ document, uitgave, hier, terug, bewerken, gelukt, children }: Props) {
  const { nummer, status, mag, uitgaven } = uitgave;
  const nieuwste = uitgaven.findLast((andere) => andere.status === "gepubliceerd");
  const concept = uitgaven.find((andere) => andere.status === "concept" && !andere.deze);
  return (
    <>
      <Paginakop
        titel={document.titel}
        onder={<span className="flex flex-wrap items-center gap-x-4">{document.ondertitel}<Uitgavemerk status={status} />{nummer > 1 && <span>uitgave {nummer}</span>}</span>}
        terug={terug}
        acties={<>{mag.bewerken && <Knoplink naar={bewerken.naar} soort="primair">{bewerken.tekst}</Knoplink>}{mag.publiceren && <Knoplink naar={`${hier}/publicatie`} soort="primair">Publiceren</Knoplink>}{Object.entries(VORMEN).map(([vorm, { label }]) => <Knoplink key={vorm} naar={`${hier}/documenten/${vorm}?uitgave=${nummer}`} bestand>{label}</Knoplink>)}</>}
      />
      <Gelukt zinnen={{ vastgesteld: "Deze uitgave is vastgesteld. De gegevens en de documenten veranderen niet meer.", gepubliceerd: "Deze uitgave is gepubliceerd en voor iedereen te lezen.", ...gelukt }} />
      {nieuwste && nieuwste.nummer > nummer && <Melding soort="let" titel="Er is een nieuwere uitgave"><p>Uitgave {nieuwste.nummer} verbetert deze: {nieuwste.correctie} <Link to={hier}>Lees uitgave {nieuwste.nummer}</Link>.</p></Melding>}
      {concept && <Melding soort="uitleg"><p>Aan een verbeterde uitgave wordt gewerkt. <Link to={`${hier}?uitgave=${concept.nummer}`}>Bekijk het concept</Link>.</p></Melding>}
      {children}
      <Inhoudsopgave document={document} />
      <DocumentPagina document={document} />
      <div className="mt-14"><Sectie titel="Over dit document"><Vastlegging uitgave={uitgave} hier={hier} /></Sectie></div>
    </>
  );
}

function Vastlegging({ uitgave: { status, vastgesteld, gepubliceerd, sha256, vastgelegd, uitgaven, mag }, hier }: { uitgave: Uitgavegegevens; hier: string }) {
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
