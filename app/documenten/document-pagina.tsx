import { Link } from "@remix-run/react";
import { createElement, type ReactElement } from "react";
import { Cijfers } from "~/ui/pagina";
import { Tabel as UiTabel } from "~/ui/tabel";
import type { Blok, Document, Stuk, Tabel } from "./document";

/** A document as a page: the same headings, tables, figures and texts as in its files. */
export function DocumentPagina({ document }: { document: Document }) {
  return <article>{document.blokken.map((blok, i) => <Blokje key={i} blok={blok} />)}</article>;
}

/** The contents of a document: its second-level headings as links. */
export function Inhoudsopgave({ document }: { document: Document }) {
  const koppen = document.blokken.filter((blok) => blok.soort === "kop").filter(({ niveau }) => niveau === 2);
  return (
    <nav aria-label="In dit document" className="mb-8 border-y border-lijn py-4 niet-afdrukken">
      <ul className="gap-x-8 sm:columns-2">{koppen.map(({ anker, tekst }) => <li key={anker} className="py-0.5"><a href={`#${anker}`}>{tekst}</a></li>)}</ul>
    </nav>
  );
}

export function Blokje({ blok }: { blok: Blok }): ReactElement {
  switch (blok.soort) {
    case "kop":
      return createElement(`h${blok.niveau}`, { id: blok.anker || undefined, className: KOP[blok.niveau] }, blok.tekst);
    case "alinea":
      return <p className="mb-3 max-w-[68ch]"><Stukken stukken={blok.stukken} /></p>;
    case "kader":
      return <p className="mb-5 max-w-[68ch] border-l-4 border-sein py-1 pl-4"><Stukken stukken={blok.stukken} /></p>;
    case "lijst":
      return createElement(blok.genummerd ? "ol" : "ul", { start: blok.vanaf, className: `mb-4 max-w-[68ch] space-y-1 pl-5 ${blok.genummerd ? "list-decimal" : "list-disc"}` }, blok.punten.map((punt, i) => <li key={i}><Stukken stukken={punt} /></li>));
    case "tabel":
      return <Documenttabel tabel={blok.tabel} />;
    case "kerncijfers":
      return <Cijfers cijfers={blok.cijfers} />;
    case "figuur":
      return (
        <figure className="mb-6">
          <div className={`rounded-md bg-white p-3 forced-color-adjust-none ${blok.ruim ? "" : "max-w-3xl"}`}><Tekening blok={blok} /></div>
          <figcaption className="mt-2 text-[0.94rem] text-zacht">{blok.bijschrift}</figcaption>
          <div className="mt-4 max-w-3xl"><Documenttabel tabel={blok.tabel} /></div>
        </figure>
      );
    case "afbeelding":
      return <img src={`/afbeeldingen/${blok.sha256}`} alt={blok.alt} width={blok.breedte} height={blok.hoogte} loading="lazy" className="mb-4 h-auto w-full max-w-2xl rounded-md" />;
  }
}

function Tekening({ blok: { svg, ruim, smal = svg, alt } }: { blok: Extract<Blok, { soort: "figuur" }> }) {
  const plaat = (tekening: string, maat: string) => <div role="img" aria-label={alt} className={`[&_svg]:h-auto ${maat}`} dangerouslySetInnerHTML={{ __html: tekening }} />;
  if ((ruim ?? svg) === smal) return plaat(smal, "[&_svg]:max-w-full");
  return <div className="figuur"><div className="figuur-breed">{plaat(ruim ?? svg, ruim ? "[&_svg]:w-full" : "[&_svg]:max-w-full")}</div><div className="figuur-smal">{plaat(smal, "[&_svg]:max-w-full")}</div></div>;
}

const KOP = { 2: "mb-3 mt-12 border-b-2 border-rand pb-1 text-2xl", 3: "mb-2 mt-8 text-xl", 4: "mb-2 mt-6 text-lg" };

function Documenttabel({ tabel: { bijschrift, kolommen, rijen } }: { tabel: Tabel }) {
  return (
    <div className="mb-6">
      <UiTabel
        bijschrift={bijschrift}
        kolommen={kolommen.map(({ kop, breedte, kort }) => ({ kop, naam: kop, kort, breedte: breedte >= 2.5 ? "min-w-48" : "min-w-24" }))}
        rijen={rijen.map((rij, i) => ({ sleutel: String(i), cellen: rij.map((stukken, j) => <Stukken key={j} stukken={stukken} />) }))}
      />
    </div>
  );
}

function Stukken({ stukken }: { stukken: readonly Stuk[] }) {
  return <>{stukken.map((stuk, i) => <Stukje key={i} {...stuk} />)}</>;
}

function Stukje({ tekst, vet, cursief, link }: Stuk) {
  const inhoud = cursief ? <em>{tekst}</em> : tekst;
  const gewogen = vet ? <strong className="font-bold">{inhoud}</strong> : inhoud;
  if (!link) return <>{gewogen}</>;
  return link.startsWith("/") ? <Link to={link}>{gewogen}</Link> : <a href={link} rel="noopener noreferrer">{gewogen}</a>;
}
