import { Link } from "@remix-run/react";
import { Roos } from "~/roos/roos-beeld";
import { verloopSvg } from "~/roos/verloop-svg";
import { Knoplink } from "~/ui/knop";
import { Melding } from "~/ui/melding";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { Antwoord } from "./antwoord";
import { RONDESTATUSSEN } from "./meetronde";
import { Metingwissel } from "./metingwissel";
import type { Regiopaginagegevens } from "./regio-pagina.server";
import { THEMAPALET } from "./themapalet";
import { Waardemerk } from "./waardemerk";

type Props = { pagina: Regiopaginagegevens };
const VORMEN = { svg: "SVG", png: "PNG", csv: "CSV", xlsx: "Excel" };

/** A region of a rose: the drawing, the same as a table, how it went, what changed, and the questions. */
export function RegioPagina({ pagina }: Props) {
  const { roos, regio, ronde, ronden, hier, eigen, overzicht, veranderingen, vorige } = pagina;
  const stand = ronde.status === "gepubliceerd" ? "" : ` · ${RONDESTATUSSEN[ronde.status].toLowerCase()}${ronde.status === "open" ? (pagina.ingediend ? ", ingediend" : ", nog niet ingediend") : ""}`;
  return (
    <>
      <Paginakop
        titel={regio.naam}
        onder={`${roos.titel} · meting ${ronde.nummer}, ${ronde.label}${stand}`}
        terug={{ naar: `/datarozen/${roos.sleutel}${overzicht ? `?meting=${ronde.halfjaar}` : ""}`, tekst: roos.titel }}
        acties={<>{eigen && <Knoplink naar={eigen.naar} soort={eigen.ingediend ? "stil" : "primair"}>{eigen.ingediend ? "Ingediende statussen" : "Statussen bijwerken"}</Knoplink>}<Knoplink naar={`${hier}/rapport?meting=${ronde.halfjaar}`} soort={eigen && !eigen.ingediend ? "stil" : "primair"}>Verdiepend rapport</Knoplink>{overzicht && <Knoplink naar={`/datarozen/${roos.sleutel}/vergelijking?regio=${regio.code}&meting=${ronde.halfjaar}`}>Vergelijken</Knoplink>}</>}
      />
      <Metingwissel ronden={ronden} huidig={ronde.halfjaar} hier={hier} />
      {pagina.nietIngediend && <Melding soort="let"><p>Deze regio heeft deze meting niet ingediend: wat hier staat is voor een deel overgenomen uit een eerdere meting.</p></Melding>}
      <Ouderdom pagina={pagina} />
      <Roos id="roos" palet={THEMAPALET} {...pagina.beeld} />
      <p className="mb-10 mt-2 flex flex-wrap items-center gap-2 niet-afdrukken"><span className="text-[0.94rem] text-zacht">Meenemen:</span>{Object.entries(VORMEN).map(([vorm, label]) => <Knoplink key={vorm} naar={`${hier}/documenten/${vorm}?meting=${ronde.halfjaar}`} soort="klein" bestand>{label}</Knoplink>)}</p>
      <Sectie titel="Dezelfde gegevens als tabel" anker="tabel"><Statustabel pagina={pagina} /></Sectie>
      <Sectie titel={vorige ? `Wat veranderde sinds ${vorige}` : "Wat veranderde"} anker="veranderd">
        {veranderingen.length === 0 ? <Leeg>{vorige ? "Geen enkele status veranderde." : "Dit is de eerste meting van deze regio."}</Leeg> : <ul className="border-t border-lijn">{veranderingen.map(({ onderdeel, zin, toelichting }) => <li key={onderdeel} className="max-w-[75ch] border-b border-lijn py-2.5">{zin}{toelichting && <span className="block text-[0.94rem] text-zacht">{toelichting}</span>}</li>)}</ul>}
      </Sectie>
      {ronden.length > 1 && <Sectie titel="Verloop over alle metingen" anker="verloop"><Verloop pagina={pagina} /></Sectie>}
      {pagina.vragen.length > 0 && <Sectie titel="Ja- en neevragen" anker="vragen"><Vragen pagina={pagina} /></Sectie>}
      <Herkomst pagina={pagina} />
    </>
  );
}

function Ouderdom({ pagina: { verouderd, alles, ronde } }: Props) {
  if (verouderd === 0) return null;
  const hoeveel = verouderd === alles ? "Alle statussen zijn" : verouderd === 1 ? "1 status is" : `${verouderd} van de ${alles} statussen zijn`;
  return <Melding soort="let"><p>{hoeveel} ouder dan een halfjaar en kunnen verouderd zijn. Deze meting gaat over de {ronde.label}.</p></Melding>;
}

function Statustabel({ pagina: { themas, vorige } }: Props) {
  const rijen = themas.flatMap(({ naam: thema, subthemas }) => subthemas.map((rij) => ({ thema, ...rij })));
  return (
    <Tabel
      bijschrift={<span className="sr-only">Per subthema de status, de toelichting en de vorige status; de nummers zijn die in de roos</span>}
      kolommen={[{ kop: "Subthema", naam: "Subthema", breedte: "w-[26%]" }, { kop: "Status", naam: "Status", breedte: "w-[17%]" }, ...(vorige ? [{ kop: `Was in ${vorige}`, naam: "Was", breedte: "w-[15%]" }] : []), { kop: "Toelichting", naam: "Toelichting" }]}
      rijen={rijen.map((rij, i) => ({
        sleutel: rij.sleutel,
        cellen: [
          <span key="n" id={`rij-${rij.sleutel}`}><span className="tabular-nums text-zacht">{i + 1}</span> <strong className="font-semibold">{rij.naam}</strong><span className="block text-[0.86rem] text-zacht">{rij.thema}</span></span>,
          <Waardemerk key="w" waarde={rij.waarde} oud={rij.oud} />,
          ...(vorige ? [rij.vorige?.sleutel === rij.waarde?.sleutel ? <span key="v" className="text-zacht">hetzelfde</span> : <Waardemerk key="v" waarde={rij.vorige} />] : []),
          <span key="t">{rij.toelichting || <span className="text-zacht">geen</span>}<span className="block text-[0.86rem] text-zacht">{[rij.bron, rij.waarde && (rij.afgestemd ? "afgestemd met de regio" : "niet afgestemd"), rij.bevestigdIn && `bevestigd in ${rij.bevestigdIn}`].filter(Boolean).join(" · ")}</span></span>,
        ],
      }))}
    />
  );
}

function Verloop({ pagina: { verloop, ronde } }: Props) {
  return (
    <Tabel
      bijschrift={`Elke kolom is een meting, de oudste links en de ${ronde.label} rechts. Hoe voller de kolom, hoe verder.`}
      kolommen={[{ kop: "Subthema", naam: "Subthema", breedte: "w-[34%]" }, { kop: "Verloop", naam: "Verloop", breedte: "w-[22%]" }, { kop: "In woorden", naam: "In woorden" }]}
      rijen={verloop.map(({ sleutel, naam, stappen }) => {
        const woorden = stappen.filter(({ waarde }, i) => i === 0 || waarde?.sleutel !== stappen[i - 1]!.waarde?.sleutel).map((stap) => `${stap.label}: ${stap.waarde?.label.toLowerCase() ?? "niet ingevuld"}`).join("; ");
        const anders = stappen.find((stap) => stap.naam !== naam);
        return {
          sleutel,
          cellen: [
            <span key="n">{naam}{anders && <span className="block text-[0.86rem] text-zacht">heette eerder “{anders.naam}”</span>}</span>,
            <span key="v" className="roos-verloop" dangerouslySetInnerHTML={{ __html: verloopSvg(stappen.map(({ waarde }) => waarde), { id: `verloop-${sleutel}`, woorden: `${naam}: ${woorden}`, palet: THEMAPALET }) }} />,
            woorden,
          ],
        };
      })}
    />
  );
}

function Vragen({ pagina: { vragen, roos, ronde, regio, overzicht } }: Props) {
  return (
    <>
      <Tabel
        bijschrift={<span className="sr-only">Vragen met ja of nee, {regio.naam}</span>}
        kolommen={[{ kop: "Vraag", naam: "Vraag" }, { kop: regio.naam, naam: "Antwoord", breedte: "w-28" }, { kop: "Toelichting", naam: "Toelichting", breedte: "w-1/3" }]}
        rijen={vragen.map(({ sleutel, tekst, antwoord, toelichting }) => ({ sleutel, cellen: [tekst, <Antwoord key="a" antwoord={antwoord} />, toelichting] }))}
      />
      {overzicht && <p className="mt-3 text-[0.95rem]"><Link to={`/datarozen/${roos.sleutel}?meting=${ronde.halfjaar}#vragen`}>Wat alle regio’s antwoordden</Link></p>}
    </>
  );
}

function Herkomst({ pagina: { regio, isVoorbeeld } }: Props) {
  return (
    <p className="max-w-[75ch] text-[0.92rem] text-zacht">
      {regio.gemeenten.length > 0 && `Gemeenten in deze regio, voor zover bekend: ${regio.gemeenten.join(", ")}. `}
      {!regio.isGeverifieerd && "De indeling van deze regio is nog niet nagekeken. "}
      {isVoorbeeld && "Voorbeeldgegevens: een deel van deze roos is verzonnen."}
    </p>
  );
}
