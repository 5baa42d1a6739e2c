import { Link } from "@remix-run/react";
import { datumVoluit } from "~/periode/datum";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { Leeg, Sectie } from "~/ui/pagina";
import { Statusmerk } from "~/ui/statusmerk";
import { Tabel } from "~/ui/tabel";
import type { Datarozen, Eigenmeting } from "./datarozen.server";
import { RONDESTATUSSEN } from "./meetronde";

/** First what this adviser has to do, then every rose. */
export function DatarozenLijst({ rozen, eigen, magLeiden }: { rozen: Datarozen; eigen: readonly Eigenmeting[]; magLeiden: boolean }) {
  return (
    <>
      {eigen.length > 0 && <Sectie titel="Uw regio’s in een open meetronde" anker="eigen"><EigenMetingen eigen={eigen} /></Sectie>}
      {rozen.length === 0 && <Leeg>Er zijn nog geen datarozen.</Leeg>}
      {rozen.map(({ sleutel, titel, uitleg, gepubliceerd, lopend }) => (
        <section key={sleutel} className="mb-9 max-w-3xl border-t-2 border-rand pt-3">
          <h2 className="text-xl"><Link to={`/datarozen/${sleutel}`}>{titel}</Link></h2>
          {uitleg && <p className="mt-1">{uitleg}</p>}
          <p className="mt-2 text-zacht">{gepubliceerd ? `Laatst gepubliceerd: meting ${gepubliceerd.nummer}, ${halfjaarInWoorden(gepubliceerd.halfjaar)}.` : "Nog geen meting gepubliceerd."} {lopend && <>Meting {lopend.nummer}, {halfjaarInWoorden(lopend.halfjaar)}: {RONDESTATUSSEN[lopend.status].toLowerCase()}{lopend.status === "open" && <>, indienen uiterlijk op {datumVoluit(lopend.deadline)}</>}.</>}{magLeiden && <> <Link to={`/datarozen/${sleutel}/metingen`}>Meetronden</Link></>}</p>
        </section>
      ))}
    </>
  );
}

function EigenMetingen({ eigen }: { eigen: readonly Eigenmeting[] }) {
  return (
    <Tabel
      bijschrift={<span className="sr-only">Uw regio’s met wat er nog te doen is</span>}
      kolommen={["Regio", "Roos", "Ingevuld", "Uiterlijk op"].map((kop) => ({ kop, naam: kop }))}
      rijen={eigen.map(({ roos, ronde, regio, ingediend, totaal, klaar, teLaat }) => ({
        sleutel: `${roos.sleutel}-${regio.code}`,
        cellen: [
          <Link key="r" to={`/datarozen/${roos.sleutel}/metingen/${ronde.halfjaar}/regios/${regio.code}`} className="font-bold">{regio.naam}</Link>,
          `${roos.titel}, meting ${ronde.nummer}`,
          ingediend ? <Statusmerk key="s" vorm="klaar">ingediend</Statusmerk> : <Statusmerk key="s" vorm={klaar === totaal ? "bezig" : "open"}>{klaar} van {totaal}{klaar === totaal ? ", nog indienen" : ""}</Statusmerk>,
          <span key="d">{datumVoluit(ronde.deadline)}{teLaat && <strong className="block text-fout">te laat</strong>}</span>,
        ],
      }))}
    />
  );
}
