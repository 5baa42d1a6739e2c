import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { kerncijferlijst } from "~/dienstverlening/rapport-document";
import { Projectstatusmerk } from "~/dienstverlening/projectstatusmerk";
import { VORMEN } from "~/documenten/document";
import { UITGAVESTATUSSEN } from "~/documenten/uitgave";
import { Voortgangsbalk } from "~/koers/voortgangsbalk";
import { datumKort, datumVoluit } from "~/periode/datum";
import { halfjaarLabel, halfjaarSleutel, halfjaarVanSleutel, volgende, vorige } from "~/periode/halfjaar";
import { Knoplink } from "~/ui/knop";
import { Cijfers, Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Statusmerk } from "~/ui/statusmerk";
import { Tabel } from "~/ui/tabel";
import { GEBEURTENISSOORTEN, type Gebeurtenissoort } from "./gebeurtenissen";
import type { Halfjaaroverzicht } from "./halfjaar.server";

const MAX = 6;
/** How many more open up under a list; what does not fit there stands where the list leads. */
const MEER = 30;

/** The half-year at a glance: tasks first, then what changed, then the projects. */
export function HalfjaarOverzicht({ overzicht }: { overzicht: Halfjaaroverzicht }) {
  const { sleutel, label, kerncijfers, uitgave } = overzicht;
  const rapport = `/tussenrapportages/${sleutel}`;
  const welke = uitgave ? `?uitgave=${uitgave.nummer}` : "";
  return (
    <>
      <Paginakop titel={hoofdletter(label)} onder={`${overzicht.voorbij ? "Peildatum" : "Loopt tot en met"} ${datumVoluit(overzicht.peildatum)} · ${uitgave ? `tussenrapportage: ${UITGAVESTATUSSEN[uitgave.status].toLowerCase()}` : "nog geen tussenrapportage"}`} acties={<Halfjaarwissel sleutel={sleutel} verder={overzicht.verder} />} />
      {kerncijfers.projecten === 0
        ? <div className="mb-8"><Leeg><p>In de {label} liepen geen projecten en is niets opgeleverd.</p><p className="mt-2">Kies hierboven een ander halfjaar, of <Link to="/projecten">bekijk alle projecten</Link>.</p></Leeg></div>
        : <Cijfers cijfers={kerncijferlijst(kerncijfers, overzicht.vorige)} />}
      {overzicht.bevroren && <p className="mb-6 max-w-[68ch] text-[0.95rem] text-zacht">De projecten en cijfers staan hier zoals zij zijn vastgesteld. Wat daarna veranderde, staat op de pagina’s van de projecten zelf.</p>}
      <div className="grid gap-x-12 lg:grid-cols-[1fr_1.1fr]">
        <div>
          <Taken taken={overzicht.taken} />
          <Koers koers={overzicht.koers} />
          <Deadlines overzicht={overzicht} />
        </div>
        <div>
          <Veranderingen overzicht={overzicht} />
          <Stil stil={overzicht.stil} />
        </div>
      </div>
      <Projecten titel="Lopend" rijen={overzicht.lopend} adres={`/projecten?halfjaar=${sleutel}`} />
      <Projecten titel="Opgeleverd" rijen={overzicht.opgeleverd} adres={`/projecten?halfjaar=${sleutel}`} />
      {uitgave && <p className="flex flex-wrap gap-2"><Knoplink naar={`${rapport}${welke}`} soort="primair">{uitgave.status === "concept" ? "Concept bekijken" : "Rapportage lezen"}</Knoplink><Knoplink naar={`${rapport}/documenten/pdf${welke}`} bestand>PDF</Knoplink><Knoplink naar={`${rapport}/documenten/docx${welke}`} bestand>Word</Knoplink></p>}
    </>
  );
}

function Halfjaarwissel({ sleutel, verder }: { sleutel: string; verder: boolean }) {
  const nu = halfjaarVanSleutel(sleutel)!;
  const kant = (halfjaar: ReturnType<typeof vorige>, pijl: string) => <Link to={`/halfjaren/${halfjaarSleutel(halfjaar)}`} aria-label={hoofdletter(halfjaarLabel(halfjaar))} className="px-3.5 py-2 text-inkt no-underline hover:bg-vlak-zacht">{pijl}</Link>;
  return (
    <nav aria-label="Ander halfjaar" className="flex items-stretch overflow-hidden rounded-md border-[1.5px] border-rand bg-vlak font-bold">
      {kant(vorige(nu), "◂")}<span className="border-x-[1.5px] border-rand px-4 py-2 tabular-nums">{nu.jaar} · {nu.helft === 1 ? "eerste" : "tweede"} helft</span>{verder ? kant(volgende(nu), "▸") : <span aria-hidden className="px-3.5 py-2 text-zacht opacity-40">▸</span>}
    </nav>
  );
}

function Taken({ taken }: Pick<Halfjaaroverzicht, "taken">) {
  return (
    <Sectie titel="Wat moet ik nu doen" anker="taken">
      {taken.length === 0 ? <Leeg>Niets: alles is bij.</Leeg> : (
        <ul className="border-t border-lijn">
          {taken.map(({ sleutel, vorm, wat, uitleg, naar }) => (
            <li key={sleutel} className="flex gap-2.5 border-b border-lijn py-3">
              <span className="mt-1"><Statusmerk vorm={vorm}><span className="sr-only">{vorm === "let" ? "Let op:" : "Te doen:"}</span></Statusmerk></span>
              <div><Link to={naar} className="font-bold">{wat}</Link><p className="text-[0.94rem] text-zacht">{uitleg}</p></div>
            </li>
          ))}
        </ul>
      )}
    </Sectie>
  );
}

function Veranderingen({ overzicht: { gebeurtenissen, sleutel, label } }: { overzicht: Halfjaaroverzicht }) {
  const soorten = (Object.keys(GEBEURTENISSOORTEN) as Gebeurtenissoort[]).map((soort) => ({ soort, groep: gebeurtenissen.filter((gebeurtenis) => gebeurtenis.soort === soort) })).filter(({ groep }) => groep.length > 0);
  if (soorten.length === 0) return <Sectie titel="Wat veranderde" anker="veranderd"><Leeg>In de {label} veranderde er niets.</Leeg></Sectie>;
  return (
    <Sectie titel="Wat veranderde" anker="veranderd">
      {soorten.map(({ soort, groep }) => (
        <section key={soort} className="mb-5" aria-labelledby={`veranderd-${soort}`}>
          <h3 id={`veranderd-${soort}`} className="text-[1.02rem]">{GEBEURTENISSOORTEN[soort]} <span className="font-normal text-zacht">({groep.length})</span></h3>
          <Zinnen groep={groep.slice(0, MAX)} />
          <Rest dingen={groep.slice(MAX)} waar="Alles staat in de bestanden hieronder.">{(rest) => <Zinnen groep={rest} />}</Rest>
          {soort === "mijlpaal" && <p className="pt-2 text-[0.95rem]"><Link to={`/spoorboekje/${sleutel.slice(0, 4)}?halfjaar=${sleutel}`}>Het spoorboekje zoals het toen stond</Link></p>}
        </section>
      ))}
      <p className="flex flex-wrap gap-2 niet-afdrukken">{(["pdf", "docx", "xlsx"] as const).map((vorm) => <Knoplink key={vorm} naar={`/halfjaren/${sleutel}/documenten/${vorm}`} soort="klein" bestand>{VORMEN[vorm].label}</Knoplink>)}</p>
    </Sectie>
  );
}

function Zinnen({ groep }: { groep: readonly Halfjaaroverzicht["gebeurtenissen"][number][] }) {
  return <ul className="border-t border-lijn">{groep.map(({ titel, zin, naar }, i) => <li key={i} className="border-b border-lijn py-2.5"><Link to={naar} className="font-bold">{titel}</Link> {zin}</li>)}</ul>;
}

/** How far the koersdocument was when the half-year began, when it ended, and is now. */
function Koers({ koers }: Pick<Halfjaaroverzicht, "koers">) {
  if (!koers) return null;
  const { jaar, loopt, toen, einde, nu } = koers;
  const procent = (getal: number | null) => (getal === null ? "niet bijgehouden" : `${getal} %`);
  return (
    <Sectie titel="Koersdocument" verder={{ naar: `/koersdocumenten/${jaar}`, tekst: `Koersdocument ${jaar}` }} anker="koers">
      <Voortgangsbalk voortgang={nu} klein />
      <dl className="mt-2 flex flex-wrap gap-x-8 text-[0.95rem]">{[["Bij het begin", procent(toen)], ...(loopt ? [] : [["Aan het eind", procent(einde)]]), ["Nu", procent(nu.percentage)]].map(([kop, waarde]) => <div key={kop} className="flex gap-2"><dt className="text-zacht">{kop}</dt><dd className="font-semibold tabular-nums">{waarde}</dd></div>)}</dl>
      <p className="mt-1 text-[0.95rem]"><Link to={`/koersdocumenten/${jaar}/voortgang`}>Waar dat uit volgt</Link></p>
    </Sectie>
  );
}

function Deadlines({ overzicht: { deadlines, voorbij, peildatum } }: { overzicht: Halfjaaroverzicht }) {
  const rij = ({ op, wat, soort, naar, teLaat }: Halfjaaroverzicht["deadlines"][number]) => <li key={`${naar}${op}`} className="grid gap-x-4 border-b border-lijn py-2 sm:grid-cols-[8rem_1fr]"><span className={teLaat ? "font-semibold text-fout" : "text-zacht"}>{datumKort(op)}{teLaat && <span className="sr-only"> (te laat)</span>}</span><span><Link to={naar}>{wat}</Link> <span className="text-zacht">· {soort.toLowerCase()}{teLaat ? ", te laat" : ""}</span></span></li>;
  return (
    <Sectie titel={voorbij ? "Nog open op de peildatum" : "Deadlines"} anker="deadlines">
      {deadlines.length === 0 ? <Leeg>{voorbij ? `Op ${datumVoluit(peildatum)} stond er niets open dat klaar moest zijn.` : "Er staat niets open dat dit halfjaar klaar moet zijn."}</Leeg> : (
        <>
          <ul className="border-t border-lijn">{deadlines.slice(0, MAX).map(rij)}</ul>
          <Rest dingen={deadlines.slice(MAX)} waar={<>Alles staat bij de <Link to="/projecten?status=lopend">lopende projecten</Link>.</>}>{(rest) => <ul className="border-t border-lijn">{rest.map(rij)}</ul>}</Rest>
        </>
      )}
    </Sectie>
  );
}

function Stil({ stil }: Pick<Halfjaaroverzicht, "stil">) {
  if (stil.length === 0) return null;
  const rij = ({ code, titel, sinds }: Halfjaaroverzicht["stil"][number]) => <li key={code} className="border-b border-lijn py-2"><Link to={`/projecten/${code}`}>{titel}</Link> <span className="text-zacht">· niet bijgewerkt sinds {sinds}</span></li>;
  return (
    <Sectie titel={`Stil (${stil.length})`} anker="stil">
      <ul className="border-t border-lijn">{stil.slice(0, MAX).map(rij)}</ul>
      <Rest dingen={stil.slice(MAX)} waar={<>Alles staat bij de <Link to="/projecten?stil=ja">stille projecten</Link>.</>}>{(rest) => <ul className="border-t border-lijn">{rest.map(rij)}</ul>}</Rest>
    </Sectie>
  );
}

/** The rest of a list, folded away; of a very long one a part, and where all of it is. */
function Rest<T>({ dingen, waar, children }: { dingen: readonly T[]; waar: ReactNode; children: (dingen: readonly T[]) => ReactNode }) {
  if (dingen.length === 0) return null;
  return (
    <details>
      <summary className="py-2 text-spoor">Nog {dingen.length}</summary>
      {children(dingen.slice(0, MEER))}
      {dingen.length > MEER && <p className="py-2 text-[0.95rem] text-zacht">En nog {dingen.length - MEER}. {waar}</p>}
    </details>
  );
}

function Projecten({ titel: titelVanLijst, rijen, adres }: { titel: string; rijen: Halfjaaroverzicht["lopend"]; adres: string }) {
  if (rijen.length === 0) return null;
  return (
    <Sectie titel={`${titelVanLijst} (${rijen.length})`} verder={rijen.length > MAX ? { naar: adres, tekst: "Alle projecten van dit halfjaar" } : undefined}>
      <Tabel
        bijschrift={<span className="sr-only">{titelVanLijst} in dit halfjaar</span>}
        kolommen={[{ kop: "Project", naam: "Project", breedte: "w-2/5" }, { kop: "Opdrachtgever", naam: "Opdrachtgever" }, { kop: "Status", naam: "Status" }, { kop: "Wanneer", naam: "Wanneer", kort: true }]}
        rijen={rijen.slice(0, MAX).map(({ code, titel, opdrachtgevers, status, wanneer }) => ({ sleutel: code, cellen: [<Link key="t" to={`/projecten/${code}`}>{titel}</Link>, opdrachtgevers.join(", "), status ? <Projectstatusmerk key="s" status={status} /> : titelVanLijst.toLowerCase(), wanneer] }))}
      />
    </Sectie>
  );
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
