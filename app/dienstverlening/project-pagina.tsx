import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Blokje } from "~/documenten/document-pagina";
import { LogboekLijst } from "~/logboek/logboek-lijst";
import { Actieknop, Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Gegevens, Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Statusmerk } from "~/ui/statusmerk";
import { Tabel } from "~/ui/tabel";
import type { Projectpaginagegevens } from "./project-pagina.server";
import { Projectstatusmerk } from "./projectstatusmerk";

const GELUKT = {
  gemaakt: "Het project is opgeslagen. Voeg hieronder toe wat er wanneer wordt opgeleverd.",
  gewijzigd: "De wijzigingen zijn opgeslagen.",
  bevestigd: "Genoteerd: de gegevens kloppen nog.",
  oplevering: "De oplevering is opgeslagen.",
  herpland: "De planning is verschoven. De oude datum en de reden blijven te lezen.",
  verwijderd: "Verwijderd. In het logboek staat wat er stond.",
  gestopt: "Opgeslagen: het project staat stil.",
  hervat: "Het project is hervat.",
  verhaal: "Het verhaal is opgeslagen.",
};

/** A project whole: what it is, what it delivers and when, its stories and everything that happened to it. */
export function ProjectPagina({ project }: { project: Projectpaginagegevens }) {
  const { code, titel, status, stil, stop, magWijzigen } = project;
  const hier = `/projecten/${code}`;
  return (
    <>
      <Paginakop
        titel={titel}
        onder={<span className="flex flex-wrap items-center gap-x-4 gap-y-1"><span>{code}</span><Projectstatusmerk status={status} />{project.offertestap && <span>offerte {project.offertestap}</span>}{stil && <Statusmerk vorm="let">Stil: langer dan dertig dagen niet bijgewerkt</Statusmerk>}</span>}
        terug={{ naar: "/projecten", tekst: "Projecten" }}
        acties={magWijzigen && <><Knoplink naar={`${hier}/wijziging`} soort="primair">Wijzigen</Knoplink>{stil && <Actieknop actie={`${hier}/bevestiging`}>Alles klopt nog</Actieknop>}{stop ? <Knoplink naar={`${hier}/hervatting`}>Hervatten</Knoplink> : <Knoplink naar={`${hier}/stopzetting`}>Stopzetten</Knoplink>}</>}
      />
      <Gelukt zinnen={GELUKT} />
      {stop && <Melding soort="let" titel={`${stop.soort === "vervallen" ? "Vervallen" : "Geparkeerd"} sinds ${stop.vanaf}`}><p>{stop.reden}{stop.verder && ` Het project gaat verder op ${stop.verder}.`}</p></Melding>}
      <div className="grid gap-x-12 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <Sectie titel="Omschrijving">{project.omschrijving ? <p className="max-w-[68ch] whitespace-pre-line">{project.omschrijving}</p> : <Leeg>Nog geen omschrijving. In de tussenrapportage staat nu alleen de titel.</Leeg>}</Sectie>
          <Opleveringen project={project} hier={hier} />
          <Verhalen project={project} hier={hier} />
        </div>
        <aside>
          <Sectie titel="Gegevens"><Gegevens rijen={project.gegevens as [string, ReactNode][]} />{project.isVoorbeeld && <p className="mt-2 text-[0.92rem] text-zacht">Voorbeeldgegevens: wat de bron niet noemt, zoals startdatum, offerte, uren, budget en redenen, is verzonnen.</p>}</Sectie>
          {project.publicaties.length > 0 && <Sectie titel="Publicaties"><ul className="space-y-1">{project.publicaties.map(({ titel, url }) => <li key={url}><a href={url} rel="noopener noreferrer">{titel}</a></li>)}</ul></Sectie>}
        </aside>
      </div>
      <Sectie titel="Logboek" anker="logboek"><LogboekLijst regels={project.logboek} /></Sectie>
    </>
  );
}

function Opleveringen({ project: { opleveringen, magWijzigen, voorstel }, hier }: { project: Projectpaginagegevens; hier: string }) {
  const nieuw = `${hier}/opleveringen${voorstel ? `?voorstel=${encodeURIComponent(voorstel)}` : ""}`;
  return (
    <Sectie titel="Opleveringen" verder={magWijzigen ? { naar: nieuw, tekst: "Oplevering toevoegen" } : undefined} anker="opleveringen">
      {opleveringen.length === 0 ? <Leeg>Nog niets gepland. Zonder datum staat in de tussenrapportage “lopend”.</Leeg> : (
        <Tabel
          bijschrift={<span className="sr-only">Wat er wordt opgeleverd</span>}
          kolommen={["Wat", "Gepland", "Opgeleverd", ""].map((kop) => ({ kop: kop || <span className="sr-only">Wijzigen</span>, naam: kop || "Wijzigen" }))}
          rijen={opleveringen.map((oplevering) => ({ sleutel: oplevering.id, cellen: [oplevering.omschrijving || "Oplevering", <Planning key="p" oplevering={oplevering} />, <Levering key="l" oplevering={oplevering} />, magWijzigen ? <Opleveringacties key="a" oplevering={oplevering} hier={hier} /> : null] }))}
        />
      )}
    </Sectie>
  );
}

type Oplevering = Projectpaginagegevens["opleveringen"][number];

function Planning({ oplevering: { gepland, oorspronkelijk, herplanningen } }: { oplevering: Oplevering }) {
  return (
    <>
      {gepland}
      {oorspronkelijk && <span className="block text-[0.9rem] text-zacht">oorspronkelijk {oorspronkelijk}</span>}
      {herplanningen.map(({ van, naar, reden, op }) => <span key={op + van} className="block max-w-72 text-[0.9rem] text-zacht">{op}: van {van} naar {naar}. {reden}</span>)}
    </>
  );
}

function Levering({ oplevering: { opgeleverd, teLaat } }: { oplevering: Oplevering }) {
  return (
    <span className="flex flex-col">
      {opgeleverd ? <Statusmerk vorm="klaar">{opgeleverd}</Statusmerk> : <span>nog niet</span>}
      {teLaat && <Statusmerk vorm="let">{opgeleverd ? "na de geplande datum" : "te laat"}</Statusmerk>}
    </span>
  );
}

function Opleveringacties({ oplevering: { id, opgeleverd, omschrijving, gepland }, hier }: { oplevering: Oplevering; hier: string }) {
  const naam = omschrijving || gepland;
  return (
    <span className="flex flex-wrap gap-x-3">
      <Link to={`${hier}/opleveringen/${id}/levering`} aria-label={`${naam}: ${opgeleverd ? "levering wijzigen" : "opgeleverd melden"}`}>{opgeleverd ? "Wijzigen" : "Opgeleverd"}</Link>
      {!opgeleverd && <Link to={`${hier}/opleveringen/${id}/herplanning`} aria-label={`${naam}: verschuiven`}>Verschuiven</Link>}
      <Link to={`${hier}/opleveringen/${id}/verwijdering`} aria-label={`${naam}: verwijderen`}>Verwijderen</Link>
    </span>
  );
}

function Verhalen({ project: { verhalen, magWijzigen }, hier }: { project: Projectpaginagegevens; hier: string }) {
  return (
    <Sectie titel="Verhalen" verder={magWijzigen ? { naar: `${hier}/verhalen`, tekst: "Verhaal schrijven" } : undefined} anker="verhalen">
      {verhalen.length === 0 ? <Leeg>Nog geen verhaal achter dit project.</Leeg> : verhalen.map((verhaal) => (
        <article key={verhaal.id} className="mb-8 border-t border-lijn pt-3">
          <h3 className="text-lg">{verhaal.titel}</h3>
          <p className="mb-3 text-[0.94rem] text-zacht">{verhaal.halfjaar} · uitgevoerd door {verhaal.uitgevoerdDoor}{magWijzigen && <> · <Link to={`${hier}/verhalen/${verhaal.id}`} aria-label={`${verhaal.titel}: wijzigen`}>Wijzigen</Link></>}</p>
          {verhaal.afbeeldingId && <img src={`/afbeeldingen/${verhaal.afbeeldingId}`} alt={verhaal.alt ?? ""} className="mb-3 h-auto w-full max-w-xl rounded-md" loading="lazy" />}
          {verhaal.blokken.map((blok, i) => <Blokje key={i} blok={blok} />)}
        </article>
      ))}
    </Sectie>
  );
}
