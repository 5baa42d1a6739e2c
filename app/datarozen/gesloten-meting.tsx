import { Link } from "@remix-run/react";
import { useEffect, useMemo, useState } from "react";
import { LogboekLijst } from "~/logboek/logboek-lijst";
import { Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Paginakop, Sectie } from "~/ui/pagina";
import { opDePlank } from "./bewaarder.client";
import type { Metingpaginagegevens } from "./meting-pagina.server";
import { waardeInWoorden } from "./status";

const TEKSTEN = [{ veld: "waarde", label: "Status" }, { veld: "toelichting", label: "Toelichting" }, { veld: "bron", label: "Bron" }] as const;

/** A region that was submitted, or whose round is over. What somebody was still typing is shown, so that it is not lost. */
export function GeslotenMeting({ pagina: { regio, roos, ronde, ingediend, hier, lezen, logboek, themas, vragen, schaal, wie }, zin, getypt }: { pagina: Metingpaginagegevens; zin: string | null; getypt: Record<string, Record<string, string | string[]>> | undefined }) {
  const over = ronde.status !== "open";
  const woord = (waarde: string) => waardeInWoorden({ schaal }, waarde);
  const namen = useMemo(() => new Map([...themas.flatMap(({ rijen }) => rijen), ...vragen].map(({ sleutel, naam, waarden }) => [sleutel, { naam, waarden }])), [themas, vragen]);
  const schoon = (tekst: string | string[] | undefined) => String(tekst ?? "").replace(/\r\n?/g, "\n").trim();
  const verloren = Object.entries(getypt ?? {}).flatMap(([sleutel, velden]) => {
    const was = namen.get(sleutel);
    const anders = TEKSTEN.filter(({ veld }) => schoon(velden[veld]) !== "" && schoon(velden[veld]) !== schoon(was?.waarden[veld]));
    return was && anders.length > 0 ? [{ sleutel, naam: was.naam, regels: anders.map(({ veld, label }) => `${label}: ${veld === "waarde" ? woord(schoon(velden[veld])) : schoon(velden[veld])}`) }] : [];
  });
  return (
    <>
      <Paginakop titel={regio.naam} onder={`${roos.titel} · meting ${ronde.nummer}, ${ronde.label}`} terug={{ naar: "/datarozen", tekst: "Datarozen" }} acties={<><Knoplink naar={lezen} soort="primair">Roos bekijken</Knoplink>{!over && <Knoplink naar={`${hier}/heropening`}>Heropenen</Knoplink>}</>} />
      <Gelukt zinnen={{ ingediend: "De regio is ingediend. Dank u wel." }} />
      {zin && <Melding soort="fout"><p>{zin}</p></Melding>}
      {ingediend && <p className="mb-4">Ingediend door {ingediend.door} op {ingediend.op}.</p>}
      <p className="mb-6 max-w-[75ch]">{over ? <>Deze meetronde is niet meer open: er verandert niets meer aan. <Link to={lezen}>Bekijk de roos</Link>.</> : <>Aan een regio die is ingediend verandert niets. Klopt er toch iets niet, <Link to={`${hier}/heropening`}>heropen haar</Link> dan met een reden.</>}</p>
      {verloren.length > 0 && <Sectie titel="Wat u nog had getypt">{verloren.map(({ sleutel, naam, regels }) => <div key={sleutel} className="mb-3 max-w-[75ch]"><p className="font-bold">{naam}</p>{regels.map((regel) => <p key={regel} className="whitespace-pre-line">{regel}</p>)}</div>)}</Sectie>}
      <Plankrest wie={wie} adres={`${hier}/statussen`} namen={namen} />
      <Sectie titel="Logboek" anker="logboek"><LogboekLijst regels={logboek} /></Sectie>
    </>
  );
}

/** What this browser still kept for the region when it closed: to read, and to copy. */
function Plankrest({ wie, adres, namen }: { wie: string; adres: string; namen: ReadonlyMap<string, { naam: string }> }) {
  const [rest, setRest] = useState<{ plaats: string; naam: string; tekst: string }[]>([]);
  useEffect(() => {
    const klok = setTimeout(() => setRest(opDePlank(wie, adres).flatMap(([plaats, waarden]) => {
      const tekst = new Map(waarden).get(`toelichting.${plaats.split("#").at(-1)}`);
      return tekst ? [{ plaats, naam: namen.get(plaats.split("#").at(-1)!)?.naam ?? "", tekst }] : [];
    })));
    return () => clearTimeout(klok);
  }, [wie, adres, namen]);
  if (rest.length === 0) return null;
  return <Sectie titel="Niet meer opgeslagen">{rest.map(({ plaats, naam, tekst }) => <div key={plaats} className="mb-3 max-w-[75ch]"><p className="font-bold">{naam}</p><p className="whitespace-pre-line">{tekst}</p></div>)}</Sectie>;
}
