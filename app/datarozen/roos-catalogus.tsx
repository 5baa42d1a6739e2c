import { Link } from "@remix-run/react";
import { LogboekLijst } from "~/logboek/logboek-lijst";
import { Roos } from "~/roos/roos-beeld";
import { Actieknop, Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Verplaats } from "~/ui/sleepvolgorde";
import { Tabel } from "~/ui/tabel";
import { namenVan, type Soort } from "./inhoud-wijzigen";
import type { Rooscatalogus } from "./roos-catalogus.server";
import { PATRONEN, WAARDESOORTEN } from "./roos-keuzes";
import { THEMAPALET } from "./themapalet";
import { Waardemerk } from "./waardemerk";

type Props = { roos: Rooscatalogus };
const GELUKT = { gemaakt: "De roos is gemaakt. Geef haar nu thema’s.", gewijzigd: "De wijzigingen zijn opgeslagen.", inhoud: "Opgeslagen.", weg: "Verwijderd uit deze versie.", volgorde: "De volgorde is bewaard.", begonnen: "De nieuwe versie is begonnen. De volgende meetronde vraagt haar.", vervallen: "De nieuwe versie is vervallen." };

/** What a rose asks, and the way to change it: in the version that no round uses yet. */
export function RoosCatalogus({ roos }: Props) {
  const { hier, titel, nummer, inGebruik, inhoud, bezwaren, regios } = roos;
  return (
    <>
      <Paginakop titel={titel} onder={`Versie ${nummer}${inGebruik ? ", in gebruik" : ", nog niet in gebruik"}`} terug={{ naar: "/beheer/datarozen", tekst: "Catalogus" }} acties={<><Knoplink naar={`${hier}/wijziging`}>Naam, uitleg en regio’s</Knoplink><Versieknop roos={roos} /><Knoplink naar={`/datarozen/${roos.sleutel}/metingen`}>Meetronden</Knoplink></>} />
      <Gelukt zinnen={GELUKT} />
      {inGebruik
        ? <Melding soort="uitleg"><p>Een meetronde vraagt deze versie, dus verandert zij niet meer: zo blijven eerdere metingen wat ze waren. Begin een nieuwe versie om thema’s, statussen of vragen te veranderen; een subthema dat een andere naam of plaats krijgt houdt zijn geschiedenis.</p></Melding>
        : <Melding soort="uitleg"><p>De volgende meetronde vraagt deze versie. Tot dan kan alles nog veranderen. {bezwaren.length > 0 && <strong>{bezwaren.join(" ")}</strong>}</p></Melding>}
      <Sectie titel="Schaal" anker="schaal" verder={inGebruik ? undefined : { naar: `${hier}/statussen/nieuw`, tekst: "Status toevoegen" }}><Schaal roos={roos} /></Sectie>
      <Sectie titel="Thema’s" anker="themas" verder={inGebruik ? undefined : { naar: `${hier}/themas/nieuw`, tekst: "Thema toevoegen" }}>
        {inhoud.themas.length === 0 ? <Leeg>Nog geen thema’s. <Link to={`${hier}/themas/nieuw`}>Voeg het eerste toe</Link>, met zijn subthema’s.</Leeg> : <Themas roos={roos} />}
      </Sectie>
      <Sectie titel="Ja- en neevragen" anker="vragen" verder={inGebruik ? undefined : { naar: `${hier}/vragen/nieuw`, tekst: "Vraag toevoegen" }}>
        {inhoud.vragen.length === 0 ? <Leeg>Deze roos heeft geen ja- en neevragen.</Leeg> : <ul className="max-w-3xl border-t border-lijn">{inhoud.vragen.map(({ sleutel, tekst }, i) => <li key={sleutel} className="flex items-center justify-between gap-4 border-b border-lijn py-2">{inGebruik ? tekst : <Link to={`${hier}/vragen/${sleutel}`}>{tekst}</Link>}<Schuif roos={roos} soort="vragen" delen={namenVan(inhoud, "vragen")} plaats={i} /></li>)}</ul>}
      </Sectie>
      {inhoud.themas.length > 0 && <Sectie titel="Zo komt de roos eruit te zien" anker="proef"><Roos id="proef" palet={THEMAPALET} {...roos.voorbeeld} /></Sectie>}
      <Sectie titel={`Regio’s (${regios.length})`} anker="regios"><p className="max-w-[75ch]">{regios.map(({ naam }) => naam).join(", ") || "Er doen nog geen regio’s mee."}</p></Sectie>
      <Sectie titel="Versies" anker="versies"><ul className="max-w-3xl border-t border-lijn">{roos.versies.map(({ nummer, ronden }) => <li key={nummer} className="border-b border-lijn py-2"><strong>Versie {nummer}</strong>: {ronden.join(", ") || "nog niet in gebruik"}</li>)}</ul></Sectie>
      <Sectie titel="Logboek" anker="logboek"><LogboekLijst regels={roos.logboek} /></Sectie>
    </>
  );
}

function Versieknop({ roos: { hier, inGebruik, nummer, kanVervallen } }: Props) {
  if (inGebruik) return <Actieknop actie={`${hier}/versies`} soort="primair">Versie {nummer + 1} beginnen</Actieknop>;
  return kanVervallen ? <Knoplink naar={`${hier}/versies/verwijdering`}>Versie {nummer} laten vallen</Knoplink> : null;
}

function Schuif({ roos: { hier, inGebruik }, soort, delen, plaats }: Props & { soort: Soort; delen: readonly { sleutel: string; naam: string }[]; plaats: number }) {
  if (inGebruik || delen.length < 2) return null;
  const { sleutel, naam } = delen[plaats]!;
  const actie = `${hier}/volgorde/${soort}`;
  return (
    <span className="flex flex-none gap-1.5">
      <Verplaats actie={actie} wie={sleutel} bij={{ voor: delen[plaats - 1]?.sleutel }} naam={`${naam} omhoog`} omhoog />
      <Verplaats actie={actie} wie={sleutel} bij={{ na: delen[plaats + 1]?.sleutel }} naam={`${naam} omlaag`} />
    </span>
  );
}

function Schaal({ roos }: Props) {
  const { inhoud: { schaal }, inGebruik, hier } = roos;
  return (
    <Tabel
      bijschrift={<span className="sr-only">De statussen in hun volgorde</span>}
      kolommen={["Status", "Betekenis", "Vulling", "Patroon", "Plaats"].map((kop) => ({ kop, naam: kop }))}
      rijen={schaal.map((waarde, i) => ({ sleutel: waarde.sleutel, cellen: [inGebruik ? <Waardemerk key="w" waarde={waarde} /> : <Link key="w" to={`${hier}/statussen/${waarde.sleutel}`}><Waardemerk waarde={waarde} /></Link>, WAARDESOORTEN[waarde.soort], `${Math.round(waarde.vulling * 100)}%`, PATRONEN[waarde.patroon].toLowerCase(), <Schuif key="p" roos={roos} soort="statussen" delen={namenVan(roos.inhoud, "statussen")} plaats={i} />] }))}
    />
  );
}

function Themas({ roos }: Props) {
  const { inhoud: { themas }, inGebruik, hier } = roos;
  return (
    <ol className="max-w-3xl">
      {themas.map((thema, i) => (
        <li key={thema.sleutel} className="border-t-2 border-rand pb-6 pt-3">
          <div className="flex items-center justify-between gap-4"><h3 className="text-lg">{inGebruik ? thema.naam : <Link to={`${hier}/themas/${thema.sleutel}`}>{thema.naam}</Link>}</h3><Schuif roos={roos} soort="themas" delen={themas} plaats={i} /></div>
          {thema.subthemas.length === 0 ? <p className="mt-2 text-zacht">Nog geen subthema’s.</p> : (
            <ul className="mt-2 border-t border-lijn">
              {thema.subthemas.map(({ sleutel, naam, uitleg }, n) => (
                <li key={sleutel} className="flex items-center justify-between gap-4 border-b border-lijn py-2">
                  <div className="min-w-0">{inGebruik ? naam : <Link to={`${hier}/subthemas/${sleutel}`}>{naam}</Link>}{uitleg && <p className="text-[0.94rem] text-zacht">{uitleg}</p>}</div>
                  <Schuif roos={roos} soort="subthemas" delen={thema.subthemas} plaats={n} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
