import { Link } from "@remix-run/react";
import { segmentenVan } from "~/roos/roos";
import { Roos } from "~/roos/roos-beeld";
import { Filter, Filterlijst } from "~/ui/filter-velden";
import { Melding } from "~/ui/melding";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { LEESWIJZER } from "./lezing";
import { THEMAPALET } from "./themapalet";
import type { Vergelijkinggegevens } from "./vergelijking.server";
import { Waardemerk } from "./waardemerk";

/** Two regions side by side, small and in the same order; beside them how many regions say the same. Nobody is ranked. */
export function Vergelijking({ gegevens, adres }: { gegevens: Vergelijkinggegevens; adres: URLSearchParams }) {
  const { roos, ronde, regios, naast, schaal, verdeling } = gegevens;
  const hier = `/datarozen/${roos.sleutel}`;
  return (
    <>
      <Paginakop titel="Twee regio’s naast elkaar" onder={`${roos.titel} · meting ${ronde.nummer}, ${ronde.label}`} terug={{ naar: `${hier}?meting=${ronde.halfjaar}`, tekst: roos.titel }} />
      <Keuze gegevens={gegevens} adres={adres} />
      <Melding soort="uitleg"><p>{LEESWIJZER}</p></Melding>
      {naast.length < 2 && <Leeg>Kies hierboven twee regio’s om naast elkaar te zetten. Er doen {regios.length} regio’s mee aan deze meting.</Leeg>}
      {naast.length > 0 && (
        <div className="mb-8 grid gap-x-10 gap-y-8 md:grid-cols-2">
          {naast.map(({ code, naam, beeld }) => (
            <section key={code} aria-label={naam}>
              <h2 className="mb-2 text-xl"><Link to={`${hier}/regios/${code}?meting=${ronde.halfjaar}`}>{naam}</Link></h2>
              <Roos id={`roos-${code}`} vorm="smal" palet={THEMAPALET} {...beeld} />
            </section>
          ))}
        </div>
      )}
      {naast.length > 0 && (
        <Sectie titel="Dezelfde gegevens als tabel" anker="tabel">
          <Tabel
            bijschrift={<span className="sr-only">Per subthema de status van elke regio en hoeveel regio’s welke status hebben</span>}
            kolommen={[{ kop: "Subthema", naam: "Subthema", breedte: "w-[28%]" }, ...naast.map(({ naam }) => ({ kop: naam, naam })), { kop: "Alle regio’s", naam: "Alle regio’s", breedte: "w-[28%]" }]}
            rijen={verdeling.map(({ sleutel, naam, aantallen }, i) => ({
              sleutel,
              cellen: [
                <span key="n"><span className="tabular-nums text-zacht">{i + 1}</span> {naam}</span>,
                ...naast.map(({ code, beeld }) => { const segment = segmentenVan(beeld).find((een) => een.sleutel === sleutel); return <Waardemerk key={code} waarde={schaal.find((waarde) => waarde.sleutel === segment?.waarde)} oud={segment?.oud} />; }),
                <span key="a" className="text-[0.92rem]">{schaal.map(({ label }, n) => [label.toLowerCase(), aantallen[n]] as const).filter(([, aantal]) => aantal).map(([label, aantal]) => `${aantal} ${label}`).join(", ")}</span>,
              ],
            }))}
          />
        </Sectie>
      )}
      {roos.isVoorbeeld && <p className="text-[0.92rem] text-zacht">Voorbeeldgegevens: een deel van deze roos is verzonnen.</p>}
    </>
  );
}

function Keuze({ gegevens: { regios, naast, roos, ronden, ronde }, adres }: { gegevens: Vergelijkinggegevens; adres: URLSearchParams }) {
  const opties = regios.map(({ code, naam }) => [code, naam] as const);
  const van = (code: string | undefined) => new URLSearchParams(code ? { regio: code } : {});
  return (
    <Filter wat="Regio’s" hier={`/datarozen/${roos.sleutel}/vergelijking`} adres={adres}>
      <Filterlijst naam="regio" label="Regio" adres={van(naast[0]?.code)} opties={opties} leeg="Kies een regio" />
      <Filterlijst naam="regio" label="Naast" adres={van(naast[1]?.code)} opties={opties} leeg="Kies een regio" />
      <Filterlijst naam="meting" label="Meting" adres={new URLSearchParams({ meting: ronde.halfjaar })} opties={ronden.map(({ halfjaar, nummer }) => [halfjaar, `Meting ${nummer}`] as const)} leeg={null} />
    </Filter>
  );
}
