import { Link } from "@remix-run/react";
import { LogboekLijst } from "~/logboek/logboek-lijst";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { Knoplink } from "~/ui/knop";
import { Gelukt } from "~/ui/melding";
import { Gegevens, Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { inzetInWoorden } from "./capaciteit";
import { KOPPELINGSTATEN } from "./koppeling";
import { Koppelingstaatmerk } from "./koppelingstaatmerk";
import { rondeInWoorden } from "./wagonnetje-formulier";
import { Over } from "./wagonnetje-tabel";
import type { Wagonnetjepaginagegevens } from "./wagonnetje-pagina.server";

const GELUKT = { gemaakt: "Het wagonnetje is opgeslagen. Vul nu in wat het per halfjaar beschikbaar heeft.", gewijzigd: "De wijzigingen zijn opgeslagen.", beschikbaar: "De beschikbaarheid is vastgelegd." };

/** A wagonnetje whole: what it has, what it promised over all treintjes, and what is left. */
export function WagonnetjePagina({ wagonnetje }: { wagonnetje: Wagonnetjepaginagegevens }) {
  const { sleutel, naam, soort, organisatie, contactrol, standen, koppelingen, aanbod, magBewerken } = wagonnetje;
  const hier = `/wagonnetjes/${sleutel}`;
  return (
    <>
      <Paginakop titel={naam} onder={`${soort.naam} · ${rondeInWoorden(soort.ronde).toLowerCase()}`} terug={{ naar: "/wagonnetjes", tekst: "Wagonnetjes" }} acties={magBewerken && <><Knoplink naar={`${hier}/beschikbaarheid`} soort="primair">Beschikbaarheid invullen</Knoplink><Knoplink naar={`${hier}/wijziging`}>Wijzigen</Knoplink></>} />
      <Gelukt zinnen={GELUKT} />
      <Sectie titel="Per halfjaar" anker="halfjaren">
        {standen.length === 0 ? <Leeg>Nog niet ingevuld wat er beschikbaar is.</Leeg> : (
          <Tabel
            bijschrift={<span className="sr-only">Beschikbaar, gevraagd en toegezegd per halfjaar</span>}
            kolommen={["Halfjaar", "Beschikbaar", "Gevraagd", "Toegezegd", "Over"].map((kop) => ({ kop, naam: kop }))}
            rijen={standen.map((stand) => ({ sleutel: stand.halfjaar, cellen: [magBewerken ? <Link key="h" to={`${hier}/beschikbaarheid?halfjaar=${stand.halfjaar}`}>{halfjaarInWoorden(stand.halfjaar)}</Link> : halfjaarInWoorden(stand.halfjaar), inzetInWoorden(stand.beschikbaar), inzetInWoorden(stand.gevraagd), inzetInWoorden(stand.toegezegd), <Over key="o" {...stand} />] }))}
          />
        )}
      </Sectie>
      <Sectie titel="In treintjes" anker="treintjes">
        {koppelingen.length === 0 ? <Leeg>Nog aan geen treintje gekoppeld.</Leeg> : (
          <Tabel
            bijschrift={<span className="sr-only">Koppelingen van {naam}</span>}
            kolommen={["Treintje", "Halfjaar", "Bijdrage", "Inzet", "Staat"].map((kop) => ({ kop, naam: kop, kort: kop === "Halfjaar" || kop === "Inzet" }))}
            rijen={koppelingen.map(({ id, treintje, halfjaar, bijdrage, uren, euros, staat, overboekreden, stappen }) => ({ sleutel: id, cellen: [<Link key="t" to={`/treintjes/${treintje.sleutel}`} className="font-semibold">{treintje.titel}</Link>, halfjaarInWoorden(halfjaar), bijdrage, inzetInWoorden({ uren, euros }), <span key="s"><Koppelingstaatmerk staat={staat} />{overboekreden && <span className="block text-[0.92rem]">Toch toegezegd: {overboekreden}</span>}{stappen.map(({ id, naar, op, doorNaam }) => <span key={id} className="block text-[0.88rem] text-zacht">{KOPPELINGSTATEN[naar]} op {op} door {doorNaam}</span>)}</span>] }))}
          />
        )}
      </Sectie>
      <Sectie titel="Gegevens"><Gegevens rijen={[["Organisatie", organisatie], ["Contact", contactrol], ["Eerste aanbod aan", aanbod.length > 0 ? aanbod.map(({ opgave, bijdrage }) => <span key={opgave.sleutel} className="block"><Link to={`/opgaven/${opgave.sleutel}`}>{opgave.titel}</Link>: {bijdrage}</span>) : ""]]} />{wagonnetje.isVoorbeeld && <p className="mt-2 text-[0.92rem] text-zacht">Voorbeeldgegevens: organisatie, uren en euro’s zijn verzonnen.</p>}</Sectie>
      <Sectie titel="Logboek" anker="logboek"><LogboekLijst regels={wagonnetje.logboek} /></Sectie>
    </>
  );
}
