import { Link } from "@remix-run/react";
import { Actieknop, Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { Projectvolgorde } from "./projectvolgorde";
import type { Samenstelling } from "./samenstelling.server";

const GELUKT = { besluit: "Het besluit is opgeslagen; de reden staat erbij.", ingetrokken: "Het besluit is ingetrokken; de regel geldt weer.", teksten: "De teksten zijn opgeslagen.", volgorde: "De volgorde is opgeslagen.", correctie: "De verbeterde uitgave staat klaar als concept." };

/** The compile screen: what is missing first, then what is in, in which order and why. */
export function SamenstellingPagina({ samenstelling }: { samenstelling: Samenstelling }) {
  const { sleutel, label, concept, voorbij, onderdelen, weggelaten, ontbreekt } = samenstelling;
  const hier = `/tussenrapportages/${sleutel}`;
  const aantal = onderdelen.reduce((som, { projecten }) => som + projecten.length, 0);
  return (
    <>
      <Paginakop
        titel={`Samenstellen: ${label}`}
        onder={`${aantal} projecten, ${samenstelling.verhalen} verhalen${concept && concept.nummer > 1 ? ` · uitgave ${concept.nummer}: ${concept.correctie}` : ""}`}
        terug={{ naar: "/tussenrapportages", tekst: "Tussenrapportages" }}
        acties={concept && <><Knoplink naar={`${hier}/vaststelling`} soort="primair">Vaststellen</Knoplink><Knoplink naar={`${hier}?uitgave=${concept.nummer}`}>Concept bekijken</Knoplink><Knoplink naar={`${hier}/teksten`}>Teksten</Knoplink></>}
      />
      <Gelukt zinnen={GELUKT} />
      {!concept && <Melding soort="let" titel="Deze rapportage is vastgesteld"><p>Wat u hier ziet is de stand van vandaag. Voor een verbetering <Link to={`${hier}/correctie`}>maakt u een nieuwe uitgave</Link>.</p></Melding>}
      {concept && !voorbij && <Melding soort="uitleg"><p>Dit halfjaar loopt nog. Vaststellen kan na de peildatum; tot dan groeit het concept mee.</p></Melding>}
      <Sectie titel={ontbreekt.length === 0 ? "Niets ontbreekt" : "Wat ontbreekt er nog"} anker="ontbreekt">
        {ontbreekt.length === 0 ? <Leeg>Elk project heeft een omschrijving en is bijgewerkt, en bij alles wat te laat is staat waarom.</Leeg> : <Gebreken ontbreekt={ontbreekt} />}
      </Sectie>
      {onderdelen.map(({ soort, titel, projecten }) => (
        <Sectie key={soort} titel={`${titel} (${projecten.length})`} anker={soort}>
          {projecten.length === 0 ? <Leeg>Geen projecten in dit halfjaar.</Leeg> : <Projectvolgorde projecten={projecten} halfjaar={sleutel} onderdeel={titel} vast={!concept} />}
        </Sectie>
      ))}
      <Sectie titel={`Weggelaten (${weggelaten.length})`} verder={concept ? { naar: `${hier}/besluiten`, tekst: "Project opnemen of weglaten" } : undefined}>
        {weggelaten.length === 0 ? <Leeg>Alles wat volgens de regel in dit halfjaar hoort, staat erin. Hoort er nog iets bij, of juist niet? Neem dan een besluit, met de reden.</Leeg> : (
          <Tabel bijschrift="Door een besluit niet in de rapportage." kolommen={["Project", "Reden", ""].map((kop) => ({ kop: kop || <span className="sr-only">Terugdraaien</span>, naam: kop || "Terugdraaien" }))} rijen={weggelaten.map(({ code, titel, reden }) => ({ sleutel: code, cellen: [<Link key="p" to={`/projecten/${code}`}>{titel}</Link>, reden, concept && <Actieknop key="i" actie={`${hier}/besluiten/${code}/intrekking`} soort="klein">Besluit intrekken</Actieknop>] }))} />
        )}
        <VerhalenBuiten verhalen={samenstelling.verhalenBuiten} />
      </Sectie>
      {concept && <p><Link to={`${hier}/verwijdering`}>Concept weghalen</Link></p>}
    </>
  );
}

function VerhalenBuiten({ verhalen }: { verhalen: Samenstelling["verhalenBuiten"] }) {
  if (verhalen.length === 0) return null;
  return (
    <Melding soort="let" titel="Verhalen die wegblijven">
      <p>Een verhaal komt alleen in de rapportage als zijn project erin staat.</p>
      <ul>{verhalen.map(({ code, titel }) => <li key={`${code}${titel}`}><Link to={`/projecten/${code}`}>{titel}</Link> <span className="text-zacht">· {code}</span></li>)}</ul>
    </Melding>
  );
}

function Gebreken({ ontbreekt }: Pick<Samenstelling, "ontbreekt">) {
  return (
    <dl className="border-t border-lijn">
      {ontbreekt.map(({ gebrek, label, uitleg, projecten }) => (
        <div key={gebrek} className="grid gap-x-6 border-b border-lijn py-3 md:grid-cols-[16rem_1fr]">
          <dt><span className="font-bold">{label} ({projecten.length})</span><span className="block text-[0.93rem] text-zacht">{uitleg}</span></dt>
          <dd><ul>{projecten.map(({ code, titel }) => <li key={code}><Link to={gebrek === "zonder-omschrijving" || gebrek === "zonder-opdrachtgever" ? `/projecten/${code}/wijziging` : `/projecten/${code}`}>{titel}</Link></li>)}</ul></dd>
        </div>
      ))}
    </dl>
  );
}
