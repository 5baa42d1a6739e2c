import { Link } from "@remix-run/react";
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { LogboekLijst } from "~/logboek/logboek-lijst";
import { datumVoluit } from "~/periode/datum";
import type { Formulierstaat } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Paginakop, Sectie } from "~/ui/pagina";
import type { Bewaarder } from "./bewaarder.client";
import type { Botsing, Invulrij, Metingpaginagegevens } from "./meting-pagina.server";
import { Statusrij } from "./statusrij";

/** What a form without JavaScript came back with: what was typed, what is wrong, and where a colleague was first. */
export type Teruggekomen = { getypt: Record<string, Record<string, string | string[]>>; fouten: Record<string, Record<string, string>>; botsingen: Botsing[] };

/** The adviser's screen: one region, every subtheme and question on one page, saved as it is filled in. */
export function Invulscherm({ pagina, terug }: { pagina: Metingpaginagegevens; terug: Teruggekomen | undefined }) {
  const { roos, regio, ronde, hier, lezen, themas, vragen, schaal } = pagina;
  const [voortgang, setVoortgang] = useState({ klaar: pagina.voortgang.klaar, totaal: pagina.voortgang.totaal });
  const naBewaren = useCallback((nu: { klaar: number; totaal: number }) => setVoortgang(nu), []);
  const bewaarders = useRef(new Set<Bewaarder>());
  const meldAan = useCallback((een: Bewaarder) => {
    const alle = bewaarders.current;
    alle.add(een);
    return () => void alle.delete(een);
  }, []);
  const vanzelf = useSyncExternalStore(nooit, () => true, () => false); // only where there is script
  const alles = useCallback(() => bewaarders.current.forEach((een) => een.vertrekt()), []);
  const delen = [...themas, ...(vragen.length > 0 ? [{ sleutel: "ja-en-nee", naam: "Vragen" }] : [])];
  const heropend = pagina.logboek.find(({ gebeurtenis }) => gebeurtenis === "regio-heropend");
  let nummer = 0;
  const teruggekomen = useMemo(() => new Map(Object.keys(terug?.getypt ?? {}).flatMap((sleutel) => { const een = terugVan(terug, sleutel); return een ? [[sleutel, een] as const] : []; })), [terug]);
  const rij = (gegevens: Invulrij, metSchaal: boolean) => <Statusrij key={gegevens.sleutel} rij={gegevens} nummer={++nummer} schaal={metSchaal ? schaal : null} adres={hier} wie={pagina.wie} terug={teruggekomen.get(gegevens.sleutel) ?? null} naBewaren={naBewaren} meldAan={meldAan} />;
  return (
    <>
      <Paginakop titel={regio.naam} onder={`${roos.titel} · meting ${ronde.nummer}, ${ronde.label} · indienen uiterlijk op ${datumVoluit(ronde.deadline)}`} terug={{ naar: "/datarozen", tekst: "Datarozen" }} acties={<Knoplink naar={lezen}>Roos bekijken</Knoplink>} />
      <Gelukt zinnen={{ opgeslagen: "Opgeslagen.", heropend: "De regio is weer open om bij te werken." }} />
      {heropend && <Melding soort="let" titel={`${heropend.doorNaam} heropende deze regio (${heropend.op})`}><p>{heropend.reden}</p></Melding>}
      {terug && terug.botsingen.length > 0 && <Melding soort="let" titel="Een collega was u voor"><p>Bij {terug.botsingen.length === 1 ? "één onderdeel" : `${terug.botsingen.length} onderdelen`} sloeg intussen iemand anders iets op. Kies hieronder wat blijft staan en sla opnieuw op; de rest is opgeslagen.</p></Melding>}
      <p className="mb-4 max-w-[75ch]">{vanzelf ? "Wat u invult wordt vanzelf opgeslagen." : "Sla onderaan op wat u invult, met “Alles opslaan”."} Ziet u een status die is overgenomen uit de vorige meting, bevestig dan dat die nog klopt, of pas hem aan.</p>
      <div className="md:hidden"><Themalinks themas={delen} /></div>
      <div className="sticky top-0 z-[5] -mx-3 mb-2 flex items-center justify-between gap-x-6 border-y-2 border-rand bg-papier px-3 py-2.5">
        <p><strong className="text-xl tabular-nums">{voortgang.klaar} van {voortgang.totaal}</strong> klaar</p>
        <div className="max-md:hidden"><Themalinks themas={delen} /></div>
        <Knoplink naar={`${hier}/indiening`} soort={voortgang.klaar === voortgang.totaal ? "primair" : "stil"}>Indienen</Knoplink>
      </div>
      <Formulier staat={staatVan(pagina, terug)} knop="Alles opslaan" breed actie={hier} foutkop="Een deel is niet opgeslagen. Wat hier niet genoemd is, wel." opslaan={alles}>
        {themas.map(({ sleutel, naam, rijen }) => <Sectie key={sleutel} titel={naam} anker={`deel-${sleutel}`}>{rijen.map((een) => rij(een, true))}</Sectie>)}
        {vragen.length > 0 && <Sectie titel="Ja- en neevragen" anker="deel-ja-en-nee">{vragen.map((een) => rij(een, false))}</Sectie>}
      </Formulier>
      <p className="mt-6"><Link to={`${hier}/indiening`}>Naar het indienen</Link></p>
      <div className="mt-12"><Sectie titel="Logboek" anker="logboek"><LogboekLijst regels={pagina.logboek} /></Sectie></div>
    </>
  );
}

const nooit = () => () => {};

function Themalinks({ themas }: { themas: readonly { sleutel: string; naam: string }[] }) {
  return <nav aria-label="Thema’s" className="mb-3 text-[0.94rem] md:mb-0"><ul className="flex flex-wrap gap-x-4 gap-y-1">{themas.map(({ sleutel, naam }) => <li key={naam}><a href={`#deel-${sleutel}`}>{naam}</a></li>)}</ul></nav>;
}

/** What a browser does not send at all: a tick that is not there. */
const ONGETYPT = { waarde: "", afgestemd: "", bevestigd: "" };

/** How a row came back unsaved, and on which version it is to be saved then; null when it was saved. */
function terugVan(terug: Teruggekomen | undefined, sleutel: string): { botsing: Botsing | null; versie: number } | null {
  const botsing = terug?.botsingen.find(({ onderdeel }) => onderdeel === sleutel) ?? null;
  if (!botsing && !terug?.fouten[sleutel]) return null;
  return { botsing, versie: botsing?.versie ?? Number(terug?.getypt[sleutel]?.versie ?? 0) };
}

/** The values of all rows as one form: what is stored, or what was typed and came back. */
function staatVan({ themas, vragen }: Metingpaginagegevens, terug: Teruggekomen | undefined): Formulierstaat {
  const rijen = [...themas.flatMap(({ rijen }) => rijen), ...vragen];
  const van = (sleutel: string, waarden: Record<string, string | string[]>) => Object.entries(waarden).map(([veld, waarde]) => [`${veld}.${sleutel}`, waarde] as const);
  const waarden = rijen.flatMap(({ sleutel, waarden, kenmerk, versie }) => {
    const opnieuw = terugVan(terug, sleutel);
    return van(sleutel, opnieuw ? { ...ONGETYPT, ...terug!.getypt[sleutel], eerst: "", versie: String(opnieuw.versie) } : { ...waarden, eerst: kenmerk, versie: String(versie) });
  });
  const fouten = Object.entries(terug?.fouten ?? {}).flatMap(([sleutel, velden]) => van(sleutel, velden) as (readonly [string, string])[]);
  return { waarden: Object.fromEntries(waarden), fouten: Object.fromEntries(fouten) };
}
