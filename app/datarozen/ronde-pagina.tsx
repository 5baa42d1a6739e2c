import { Link } from "@remix-run/react";
import { LogboekLijst } from "~/logboek/logboek-lijst";
import { datumVoluit } from "~/periode/datum";
import { Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Cijfers, Paginakop, Sectie } from "~/ui/pagina";
import { Statusmerk } from "~/ui/statusmerk";
import { Tabel } from "~/ui/tabel";
import type { Rondepaginagegevens } from "./ronde-pagina.server";
import { Rondemerk } from "./rondemerk";

const GELUKT = { geopend: "De meetronde is open. De adviseurs zien haar op hun startpagina.", vastgesteld: "De meetronde is vastgesteld; er verandert niets meer aan.", gepubliceerd: "De meetronde is gepubliceerd en voor iedereen te lezen.", heropend: "Heropend. De reden staat in het logboek.", deadline: "De datum is verzet." };

/** A round for who leads it: how far every region is, and its life. */
export function RondePagina({ ronde }: { ronde: Rondepaginagegevens }) {
  const { hier, roos, nummer, label, status, regios, isLaatste } = ronde;
  const klaar = regios.filter(({ ingediend }) => ingediend).length;
  const begonnen = regios.filter((regio) => !regio.ingediend && regio.klaar > 0).length;
  const zonder = regios.filter(({ adviseurs, ingediend }) => adviseurs.length === 0 && !ingediend).length;
  return (
    <>
      <Paginakop
        titel={`Meting ${nummer}`}
        onder={<span className="flex flex-wrap items-center gap-x-4">{roos.titel} · {label}<Rondemerk status={status} /></span>}
        terug={{ naar: `/datarozen/${roos.sleutel}/metingen`, tekst: "Meetronden" }}
        acties={<>{status === "open" && <><Knoplink naar={`${hier}/vaststelling`} soort="primair">Vaststellen</Knoplink><Knoplink naar={`${hier}/deadline`}>Datum verzetten</Knoplink></>}{status === "vastgesteld" && <><Knoplink naar={`${hier}/publicatie`} soort="primair">Publiceren</Knoplink>{isLaatste && <Knoplink naar={`${hier}/heropening`}>Heropenen</Knoplink>}</>}<Knoplink naar={`/datarozen/${roos.sleutel}?meting=${ronde.halfjaar}`}>Beeld bekijken</Knoplink></>}
      />
      <Gelukt zinnen={GELUKT} />
      {status === "open" && zonder > 0 && <Melding soort="let"><p>{zonder === 1 ? "1 regio heeft" : `${zonder} regio’s hebben`} nog geen adviseur: niemand kan {zonder === 1 ? "haar" : "hen"} bijwerken. De beheerder wijst adviseurs aan.</p></Melding>}
      {ronde.opmerking && <Melding soort="let"><p>Vastgesteld terwijl niet elke regio had ingediend: {ronde.opmerking}</p></Melding>}
      <Cijfers cijfers={[
        { label: "Ingediend", waarde: `${klaar} van ${regios.length}`, toelichting: "regio’s" },
        { label: "Begonnen", waarde: String(begonnen), toelichting: "nog niet ingediend" },
        { label: "Niet begonnen", waarde: String(regios.length - klaar - begonnen), toelichting: "nog niets is klaar" },
        { label: "Versie van de roos", waarde: String(ronde.versie), toelichting: `indienen uiterlijk op ${datumVoluit(ronde.deadline)}` },
      ]} />
      {(ronde.vastgesteld || ronde.gepubliceerd) && <p className="mb-6">{ronde.vastgesteld && `Vastgesteld door ${ronde.vastgesteld.door} op ${ronde.vastgesteld.op}. `}{ronde.gepubliceerd && `Gepubliceerd door ${ronde.gepubliceerd.door} op ${ronde.gepubliceerd.op}.`}</p>}
      <Sectie titel="Regio’s" anker="regios">
        <Tabel
          bijschrift={<span className="sr-only">Per regio hoe ver zij is</span>}
          kolommen={[{ kop: "Regio", naam: "Regio", breedte: "w-1/4" }, { kop: "Klaar", naam: "Klaar" }, { kop: "Ingediend", naam: "Ingediend" }, { kop: "Adviseurs", naam: "Adviseurs" }, { kop: <span className="sr-only">Heropenen</span>, naam: "Heropenen" }]}
          rijen={regios.map(({ code, naam, adviseurs, klaar, totaal, ingediend }) => ({
            sleutel: code,
            cellen: [
              <Link key="r" to={`/datarozen/${roos.sleutel}/regios/${code}?meting=${ronde.halfjaar}`}>{naam}</Link>,
              <Statusmerk key="k" vorm={ingediend ? "klaar" : klaar > 0 ? "bezig" : "open"}>{klaar} van {totaal}</Statusmerk>,
              ingediend ? `${ingediend.door}, ${ingediend.op}` : "nog niet",
              adviseurs.join(", ") || <span key="a" className="text-zacht">geen</span>,
              ingediend && status === "open" ? <Link key="h" to={`${hier}/regios/${code}/heropening`} aria-label={`${naam} heropenen`}>Heropenen</Link> : "",
            ],
          }))}
        />
      </Sectie>
      <Sectie titel="Logboek" anker="logboek"><LogboekLijst regels={ronde.logboek} /></Sectie>
    </>
  );
}
