import { useEffect, useState } from "react";
import { icoonSvg } from "~/roos/tekens";
import { Keuzevakken, Tekstvak, Tekstveld, Verborgen } from "~/ui/formulier-velden";
import { useBewaren } from "./bewaren";
import type { Statuswaarde } from "./inhoud";
import type { Botsing, Invulrij } from "./meting-pagina.server";
import { ANTWOORDEN } from "./status";
import { Waardemerk } from "./waardemerk";

type Props = { rij: Invulrij; nummer: number; schaal: readonly Statuswaarde[] | null; adres: string; botsing: Botsing | undefined; naBewaren: (terug: { klaar: number; totaal: number }) => void };

/** One subtheme (or question, without a scale): what was said before beside what is said now. */
export function Statusrij({ rij, nummer, schaal, adres, botsing: eersteBotsing, naBewaren }: Props) {
  const { sleutel, naam, uitleg, vorige, overgenomen } = rij;
  const bewaren = useBewaren({ sleutel, versie: eersteBotsing?.versie ?? rij.versie }, `${adres}/statussen`, naBewaren);
  const [levend, setLevend] = useState(false);
  useEffect(() => setLevend(true), []);
  const botsing = bewaren.botsing ?? (levend ? null : eersteBotsing);
  const veld = (wat: string) => `${wat}.${sleutel}`;
  const opties = schaal ? schaal.map(({ sleutel: waarde, label, icoon }) => ({ waarde, tekst: label, beeld: <svg viewBox="0 0 16 16" className="size-4 flex-none" aria-hidden dangerouslySetInnerHTML={{ __html: icoonSvg(icoon, "currentColor") }} /> })) : Object.entries(ANTWOORDEN).map(([waarde, tekst]) => ({ waarde, tekst }));
  return (
    <div role="group" id={`rij-${sleutel}`} aria-labelledby={`kop-${sleutel}`} className="grid gap-x-10 gap-y-3 border-t border-lijn py-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.55fr)]">
      <div className="min-w-0">
        <h3 id={`kop-${sleutel}`} className="text-lg"><span className="font-normal tabular-nums text-zacht">{nummer}</span> {naam}</h3>
        {uitleg && <p className="mt-1 text-[0.94rem]">{uitleg}</p>}
        {vorige ? <Vorige vorige={vorige} schaal={schaal} /> : <p className="mt-2 text-[0.94rem] text-zacht">Nog niet eerder gemeten.</p>}
      </div>
      <div ref={bewaren.vak} className="min-w-0 space-y-3" onChange={({ target }) => bewaren.opVerandering(target instanceof HTMLInputElement && target.type !== "text")} onBlur={({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget)) bewaren.opVertrek(); }}>
        <Verborgen naam={veld("versie")} />
        <Verborgen naam={veld("eerst")} />
        <Keuzevakken naam={veld("waarde")} label={schaal ? "Status" : "Antwoord"} opties={opties} een rij fout={bewaren.fouten.waarde} />
        {overgenomen && <Keuzevakken naam={veld("bevestigd")} label="Overgenomen uit de vorige meting" opties={[{ waarde: "ja", tekst: "Klopt nog: ik bevestig deze status" }]} rij />}
        <Tekstvak naam={veld("toelichting")} label="Toelichting" optioneel={!schaal} rijen={3} fout={bewaren.fouten.toelichting} />
        <div className="grid gap-x-6 gap-y-3 sm:grid-cols-[1fr_auto] sm:items-end">
          <Tekstveld naam={veld("bron")} label="Bron" optioneel fout={bewaren.fouten.bron} />
          <Keuzevakken naam={veld("afgestemd")} label="Afgestemd" opties={[{ waarde: "ja", tekst: "Met de regio afgestemd" }]} rij />
        </div>
        {botsing && <Tweeversies botsing={botsing} sleutel={sleutel} levend={levend} mijn={bewaren.mijnVersie} ander={bewaren.anderVersie} />}
        <Stand rij={rij} bewaren={bewaren} />
      </div>
    </div>
  );
}

function Vorige({ vorige: { label, waarde, toelichting }, schaal }: { vorige: NonNullable<Invulrij["vorige"]>; schaal: Props["schaal"] }) {
  return (
    <div className="mt-3 border-l-4 border-lijn pl-3 text-[0.94rem]">
      <p className="text-zacht">In {label}</p>
      <p>{schaal ? <Waardemerk waarde={schaal.find(({ sleutel }) => sleutel === waarde)} /> : <strong>{ANTWOORDEN[waarde as keyof typeof ANTWOORDEN] ?? "niet ingevuld"}</strong>}</p>
      {toelichting && <p className="mt-1 whitespace-pre-line">{toelichting}</p>}
    </div>
  );
}

const TOON = { rust: "text-zacht", wacht: "text-zacht", bezig: "text-zacht", opgeslagen: "text-goed font-semibold", fout: "text-fout font-semibold", "geen-verbinding": "text-fout font-semibold" };

/** Whether it is saved, and what is still missing. */
function Stand({ rij, bewaren: { stand, gebrek = rij.gebrek } }: { rij: Invulrij; bewaren: ReturnType<typeof useBewaren> }) {
  return (
    <div className="text-[0.94rem]">
      <p role="status" className={TOON[stand.soort === "rust" && rij.opgeslagen ? "opgeslagen" : stand.soort]}>{stand.tekst || rij.opgeslagen}</p>
      {gebrek && <p className="text-bezig"><span className="sr-only">Nog te doen: </span>{gebrek}</p>}
    </div>
  );
}

/** A colleague was first: both versions, and the person chooses. */
function Tweeversies({ botsing: { door, op, label, waarden }, sleutel, levend, mijn, ander }: { botsing: Botsing; sleutel: string; levend: boolean; mijn: () => void; ander: () => void }) {
  const knop = "inline-flex min-h-11 items-center rounded-md border-[1.5px] border-rand px-4 py-2 font-semibold hover:bg-vlak-zacht";
  return (
    <div role="alert" className="border-l-4 border-bezig bg-vlak py-3 pl-4 pr-5">
      <p className="font-bold">{door} sloeg intussen iets anders op ({op})</p>
      <p className="mt-1">{label}{waarden.toelichting && <>: “{waarden.toelichting}”</>}</p>
      <p className="mt-1">Wat u invulde staat hierboven en is nog niet opgeslagen.</p>
      {levend
        ? <p className="mt-3 flex flex-wrap gap-2"><button type="button" onClick={mijn} className={knop}>Mijn versie opslaan</button><button type="button" onClick={ander} className={knop}>Die van {door} laten staan</button></p>
        : <label className="mt-2 flex items-center gap-3"><input type="checkbox" name={`laten.${sleutel}`} value="ja" className="size-5 accent-spoor" />Laat de versie van {door} staan. Anders wordt bij opslaan de uwe bewaard.</label>}
    </div>
  );
}
