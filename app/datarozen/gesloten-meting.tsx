import { Link } from "@remix-run/react";
import { LogboekLijst } from "~/logboek/logboek-lijst";
import { Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Paginakop, Sectie } from "~/ui/pagina";
import type { Metingpaginagegevens } from "./meting-pagina.server";

/** A region that was submitted, or whose round is over. What somebody was still typing is shown, so that it is not lost. */
export function GeslotenMeting({ pagina: { regio, roos, ronde, ingediend, hier, lezen, logboek, themas, vragen }, zin, getypt }: { pagina: Metingpaginagegevens; zin: string | null; getypt: Record<string, Record<string, string | string[]>> | undefined }) {
  const over = ronde.status !== "open";
  const namen = new Map([...themas.flatMap(({ rijen }) => rijen), ...vragen].map(({ sleutel, naam, waarden }) => [sleutel, { naam, was: waarden.toelichting }]));
  const verloren = Object.entries(getypt ?? {}).filter(([sleutel, { toelichting }]) => toelichting && toelichting !== namen.get(sleutel)?.was);
  return (
    <>
      <Paginakop titel={regio.naam} onder={`${roos.titel} · meting ${ronde.nummer}, ${ronde.label}`} terug={{ naar: "/datarozen", tekst: "Datarozen" }} acties={<><Knoplink naar={lezen} soort="primair">Roos bekijken</Knoplink>{!over && <Knoplink naar={`${hier}/heropening`}>Heropenen</Knoplink>}</>} />
      <Gelukt zinnen={{ ingediend: "De regio is ingediend. Dank u wel." }} />
      {zin && <Melding soort="fout"><p>{zin}</p></Melding>}
      {ingediend && <p className="mb-4">Ingediend door {ingediend.door} op {ingediend.op}.</p>}
      <p className="mb-6 max-w-[75ch]">{over ? <>Deze meetronde is niet meer open: er verandert niets meer aan. <Link to={lezen}>Bekijk de roos</Link>.</> : <>Aan een regio die is ingediend verandert niets. Klopt er toch iets niet, <Link to={`${hier}/heropening`}>heropen haar</Link> dan met een reden.</>}</p>
      {verloren.length > 0 && <Sectie titel="Wat u nog had getypt">{verloren.map(([sleutel, { toelichting }]) => <p key={sleutel} className="mb-3 max-w-[75ch]"><strong>{namen.get(sleutel)?.naam ?? sleutel}</strong><br /><span className="whitespace-pre-line">{String(toelichting)}</span></p>)}</Sectie>}
      <Sectie titel="Logboek" anker="logboek"><LogboekLijst regels={logboek} /></Sectie>
    </>
  );
}
