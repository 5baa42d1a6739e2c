import { Link } from "@remix-run/react";
import { verdelingSvg } from "~/roos/verdeling-svg";
import { Knoplink } from "~/ui/knop";
import { Melding } from "~/ui/melding";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { ANTWOORDSCHAAL } from "./antwoordschaal";
import type { Statuswaarde } from "./inhoud";
import { LEESWIJZER } from "./lezing";
import type { Verdeling } from "./landelijk";
import { RONDESTATUSSEN } from "./meetronde";
import { Metingwissel } from "./metingwissel";
import type { Roospaginagegevens } from "./roos-pagina.server";
import { THEMAPALET } from "./themapalet";

type Beeld = NonNullable<Roospaginagegevens["beeld"]>;

/** A rose over all regions: how many say what of each subtheme, through the rounds, and the way to each region. */
export function RoosPagina({ pagina }: { pagina: Roospaginagegevens }) {
  const { sleutel, titel, uitleg, beeld, ronden, isVoorbeeld, magLeiden, magBeheren } = pagina;
  const hier = `/datarozen/${sleutel}`;
  return (
    <>
      <Paginakop
        titel={titel}
        onder={beeld ? `Alle regio’s · meting ${beeld.ronde.nummer}, ${beeld.ronde.label}${beeld.ronde.status === "gepubliceerd" ? "" : ` · ${RONDESTATUSSEN[beeld.ronde.status].toLowerCase()}`}` : "Nog geen meting"}
        terug={{ naar: "/datarozen", tekst: "Datarozen" }}
        acties={<>{magLeiden && <Knoplink naar={`${hier}/metingen`}>Meetronden</Knoplink>}{magBeheren && <Knoplink naar={`/beheer/datarozen/${sleutel}`}>Catalogus</Knoplink>}</>}
      />
      {ronden.length > 0 && beeld && <Metingwissel ronden={ronden} huidig={beeld.ronde.halfjaar} hier={hier} />}
      {uitleg && <p className="mb-8 max-w-[70ch]">{uitleg}</p>}
      {beeld ? <Landelijk beeld={beeld} hier={hier} /> : <Leeg>Van deze roos is nog geen meting gepubliceerd.{magLeiden && <> <Link to={`${hier}/metingen`}>Naar de meetronden</Link></>}</Leeg>}
      {isVoorbeeld && <p className="text-[0.92rem] text-zacht">Voorbeeldgegevens: een deel van deze roos is verzonnen.</p>}
    </>
  );
}

function Landelijk({ beeld, hier }: { beeld: Beeld; hier: string }) {
  const { ronde, schaal, verdeling, antwoorden, verloop, verloopschaal, regios } = beeld;
  return (
    <>
      {ronde.opmerking && <Melding soort="let"><p>Niet elke regio heeft deze meting ingediend. Waarom zij toch is vastgesteld: “{ronde.opmerking}”</p></Melding>}
      <Melding soort="uitleg"><p>{LEESWIJZER}</p></Melding>
      <Sectie titel="Regio’s" anker="regios"><Regios beeld={beeld} hier={hier} /></Sectie>
      <Sectie titel="Alle regio’s per subthema" anker="landelijk">
        <Verdeelfiguur id="landelijk" titel={`Per subthema hoeveel van de ${regios.length} regio’s welke status hebben`} schaal={schaal} rijen={verdeling} />
      </Sectie>
      {verloop.length > 1 && (
        <Sectie titel="Alle metingen" anker="verloop">
          <Verdeelfiguur id="verloop" titel="Per meting hoeveel statussen er van elke soort zijn, over alle regio’s en subthema’s" schaal={verloopschaal} rijen={verloop.map(({ label, nummer, aantallen }) => ({ sleutel: label, naam: `Meting ${nummer}, ${label}`, thema: "", aantallen, leeg: 0 }))} kop="Meting" />
        </Sectie>
      )}
      {antwoorden.length > 0 && (
        <Sectie titel="Ja- en neevragen" anker="vragen">
          <Verdeelfiguur id="vragen" titel={`Per vraag hoeveel van de ${regios.length} regio’s ja of nee antwoorden`} schaal={ANTWOORDSCHAAL} rijen={antwoorden} kop="Vraag" />
        </Sectie>
      )}
    </>
  );
}

/** A drawing of stacked bars, and the same as a table. */
function Verdeelfiguur({ id, titel, schaal, rijen, kop = "Subthema" }: { id: string; titel: string; schaal: readonly Pick<Statuswaarde, "label" | "sleutel" | "vulling" | "patroon" | "icoon" | "kleur">[]; rijen: readonly Verdeling[]; kop?: string }) {
  const metLeeg = rijen.some(({ leeg }) => leeg > 0);
  const getekend = rijen.map(({ naam, thema, aantallen, leeg }, i) => ({ naam, aantallen, leeg, groep: thema && thema !== rijen[i - 1]?.thema ? thema : undefined }));
  return (
    <>
      <div className="verdeling mb-4">{(["breed", "smal"] as const).map((vorm) => <div key={vorm} className={`verdeling-${vorm}`} dangerouslySetInnerHTML={{ __html: verdelingSvg(schaal, getekend, { vorm, id, titel, palet: THEMAPALET }).svg }} />)}</div>
      <Tabel
        bijschrift={titel}
        kolommen={[{ kop, naam: kop, breedte: "w-2/5" }, ...schaal.map(({ label }) => ({ kop: label, naam: label })), ...(metLeeg ? [{ kop: "Niet ingevuld", naam: "Niet ingevuld" }] : [])]}
        rijen={rijen.map(({ sleutel, naam, aantallen, leeg }) => ({ sleutel, cellen: [naam, ...aantallen.map(String), ...(metLeeg ? [String(leeg)] : [])] }))}
      />
    </>
  );
}

function Regios({ beeld: { regios, ronde }, hier }: { beeld: Beeld; hier: string }) {
  return (
    <>
      <ul className="columns-2 gap-x-8 sm:columns-3 lg:columns-4">{regios.map(({ code, naam, eigen }) => <li key={code} className="break-inside-avoid py-0.5"><Link to={`${hier}/regios/${code}?meting=${ronde.halfjaar}`} className={eigen ? "font-bold" : undefined}>{naam}</Link>{eigen && <span className="text-[0.86rem] text-zacht"> (van u)</span>}</li>)}</ul>
      <p className="mt-5"><Knoplink naar={`${hier}/vergelijking?meting=${ronde.halfjaar}`}>Zet twee regio’s naast elkaar</Knoplink></p>
    </>
  );
}
