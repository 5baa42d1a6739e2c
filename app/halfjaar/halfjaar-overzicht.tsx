import { Link } from "@remix-run/react";
import { kerncijferlijst } from "~/dienstverlening/rapport-document";
import { Projectstatusmerk } from "~/dienstverlening/projectstatusmerk";
import { zinVan } from "~/dienstverlening/wat-veranderde";
import { UITGAVESTATUSSEN } from "~/documenten/uitgave";
import { datumVoluit } from "~/periode/datum";
import { halfjaarLabel, halfjaarSleutel, halfjaarVanSleutel, volgende, vorige } from "~/periode/halfjaar";
import { Knoplink } from "~/ui/knop";
import { Cijfers, Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Statusmerk } from "~/ui/statusmerk";
import { Tabel } from "~/ui/tabel";
import type { Halfjaaroverzicht } from "./halfjaar.server";

const MAX = 6;

/** The half-year at a glance: tasks first, then what changed, then the projects. */
export function HalfjaarOverzicht({ overzicht }: { overzicht: Halfjaaroverzicht }) {
  const { sleutel, label, kerncijfers, rapportstatus } = overzicht;
  const rapport = `/tussenrapportages/${sleutel}`;
  return (
    <>
      <Paginakop titel={hoofdletter(label)} onder={`Peildatum ${datumVoluit(overzicht.peildatum)} · ${rapportstatus ? `tussenrapportage: ${UITGAVESTATUSSEN[rapportstatus].toLowerCase()}` : "nog geen tussenrapportage"}`} acties={<Halfjaarwissel sleutel={sleutel} />} />
      {kerncijfers.projecten === 0
        ? <Leeg><p>In de {label} liepen geen projecten en is niets opgeleverd.</p><p className="mt-2">Kies hierboven een ander halfjaar, of <Link to="/projecten">bekijk alle projecten</Link>.</p></Leeg>
        : <Cijfers cijfers={kerncijferlijst(kerncijfers, overzicht.vorige)} />}
      <div className="grid gap-x-12 lg:grid-cols-[1.2fr_1fr]">
        <Taken taken={overzicht.taken} />
        <Veranderingen overzicht={overzicht} />
      </div>
      <Projecten titel="Lopend" rijen={overzicht.lopend} adres={`/projecten?halfjaar=${sleutel}&status=lopend`} />
      <Projecten titel="Opgeleverd" rijen={overzicht.opgeleverd} adres={`/projecten?halfjaar=${sleutel}`} />
      {rapportstatus && <p className="flex flex-wrap gap-2"><Knoplink naar={rapport} soort="primair">{rapportstatus === "concept" ? "Concept bekijken" : "Rapportage lezen"}</Knoplink><Knoplink naar={`${rapport}/documenten/pdf`} bestand>PDF</Knoplink><Knoplink naar={`${rapport}/documenten/docx`} bestand>Word</Knoplink></p>}
    </>
  );
}

function Halfjaarwissel({ sleutel }: { sleutel: string }) {
  const nu = halfjaarVanSleutel(sleutel)!;
  const kant = (halfjaar: ReturnType<typeof vorige>, pijl: string) => <Link to={`/halfjaren/${halfjaarSleutel(halfjaar)}`} aria-label={hoofdletter(halfjaarLabel(halfjaar))} className="px-3.5 py-2 text-inkt no-underline hover:bg-vlak-zacht">{pijl}</Link>;
  return (
    <nav aria-label="Ander halfjaar" className="flex items-stretch overflow-hidden rounded-md border-[1.5px] border-rand bg-vlak font-bold">
      {kant(vorige(nu), "◂")}<span className="border-x-[1.5px] border-rand px-4 py-2 tabular-nums">{nu.jaar} · {nu.helft === 1 ? "eerste" : "tweede"} helft</span>{kant(volgende(nu), "▸")}
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

function Veranderingen({ overzicht: { veranderingen, sleutel, rapportstatus } }: { overzicht: Halfjaaroverzicht }) {
  const verder = rapportstatus ? { naar: `/tussenrapportages/${sleutel}#wat-veranderde`, tekst: `Alles (${veranderingen.length})` } : undefined;
  return (
    <Sectie titel="Wat veranderde" verder={verder} anker="veranderd">
      {veranderingen.length === 0 ? <Leeg>Sinds het vorige halfjaar veranderde er niets.</Leeg> : (
        <ul className="border-t border-lijn">
          {veranderingen.slice(0, MAX).map((verandering, i) => <li key={i} className="border-b border-lijn py-3"><Link to={`/projecten/${verandering.code}`} className="font-bold">{verandering.titel}</Link> {zinVan(verandering)}</li>)}
        </ul>
      )}
    </Sectie>
  );
}

function Projecten({ titel, rijen, adres }: { titel: string; rijen: Halfjaaroverzicht["lopend"]; adres: string }) {
  if (rijen.length === 0) return null;
  return (
    <Sectie titel={`${titel} (${rijen.length})`} verder={rijen.length > MAX ? { naar: adres, tekst: "Bekijk ze allemaal" } : undefined}>
      <Tabel
        bijschrift={<span className="sr-only">{titel} in dit halfjaar</span>}
        kolommen={[{ kop: "Project", naam: "Project", breedte: "w-2/5" }, { kop: "Opdrachtgever", naam: "Opdrachtgever" }, { kop: "Status", naam: "Status" }, { kop: "Wanneer", naam: "Wanneer", kort: true }]}
        rijen={rijen.slice(0, MAX).map(({ code, titel, opdrachtgevers, status, wanneer }) => ({ sleutel: code, cellen: [<Link key="t" to={`/projecten/${code}`}>{titel}</Link>, opdrachtgevers.join(", "), <Projectstatusmerk key="s" status={status} />, wanneer] }))}
      />
    </Sectie>
  );
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
