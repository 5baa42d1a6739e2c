import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { icoonSvg } from "~/roos/tekens";
import { Gegevens } from "~/ui/pagina";
import { Keuzevakken, Tekstvak, Tekstveld, Verborgen, Vinkje } from "~/ui/formulier-velden";
import { Antwoord } from "./antwoord";
import { Bewaarder, type Rijbeeld } from "./bewaarder.client";
import type { Statuswaarde } from "./inhoud";
import type { Botsing, Invulrij } from "./meting-pagina.server";
import { ANTWOORDEN, GEBREKEN } from "./status";
import { Waardemerk } from "./waardemerk";

type Props = { rij: Invulrij; nummer: number; schaal: readonly Statuswaarde[] | null; adres: string; wie: string;
  /** The page came back with this row not saved. */
  terug: { botsing: Botsing | null; versie: number } | null;
  naBewaren: (terug: { klaar: number; totaal: number }) => void;
  /** Tells the screen of the one who saves this row; gives how to take that back. */
  meldAan: (bewaarder: Bewaarder) => () => void;
};

/** One subtheme (or question, without a scale): what was said before beside what is said now. */
export function Statusrij({ rij, nummer, schaal, adres, wie, terug, naBewaren, meldAan }: Props) {
  const { sleutel, naam, uitleg, vorige, overgenomen } = rij;
  const vak = useRef<HTMLDivElement>(null);
  const bewaarder = useRef<Bewaarder>();
  const [beeld, setBeeld] = useState<Rijbeeld>({ soort: "rust", tekst: "", fouten: {}, botsing: terug?.botsing ?? null });
  const versie = terug?.versie ?? rij.versie;
  useEffect(() => {
    const een = new Bewaarder({ vak: vak.current!, adres: `${adres}/statussen`, sleutel, versie, wie, terug, toon: setBeeld, voortgang: naBewaren });
    const afmelden = meldAan(een);
    bewaarder.current = een;
    return () => { afmelden(); een.stop(); };
  }, [adres, sleutel, versie, wie, terug, naBewaren, meldAan]);
  const isBevestigd = beeld.soort === "opgeslagen";
  const naarHetVeld = () => vak.current?.querySelector("textarea")?.focus(); // the button that was pressed is gone
  const veld = (wat: string) => `${wat}.${sleutel}`;
  const opties = schaal ? schaal.map(({ sleutel: waarde, label, icoon }) => ({ waarde, tekst: label, beeld: <svg viewBox="0 0 16 16" className="size-4 flex-none" aria-hidden dangerouslySetInnerHTML={{ __html: icoonSvg(icoon, "currentColor") }} /> })) : Object.entries(ANTWOORDEN).map(([waarde, tekst]) => ({ waarde, tekst }));
  return (
    <div role="group" id={`rij-${sleutel}`} aria-labelledby={`kop-${sleutel}`} className="grid gap-x-10 gap-y-3 border-t border-lijn py-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.55fr)]">
      <div className="min-w-0">
        <h3 id={`kop-${sleutel}`} className="text-lg"><span className="font-normal tabular-nums text-zacht">{nummer}</span> {naam}</h3>
        {uitleg && <p className="mt-1 text-[0.94rem]">{uitleg}</p>}
        {vorige ? <Vorige vorige={vorige} schaal={schaal} /> : <p className="mt-2 text-[0.94rem] text-zacht">Nog niet eerder gemeten.</p>}
      </div>
      <div ref={vak} className="min-w-0 space-y-3" onChange={({ target }) => bewaarder.current?.verandert(target instanceof HTMLInputElement && target.type !== "text")} onBlur={({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget)) bewaarder.current?.vertrekt(); }}>
        <Verborgen naam={veld("versie")} />
        <Verborgen naam={veld("eerst")} />
        <Keuzevakken naam={veld("waarde")} label={schaal ? "Status" : "Antwoord"} opties={opties} een rij fout={beeld.fouten.waarde} />
        {overgenomen && <div className={`border-l-4 pl-3 ${isBevestigd ? "border-goed" : "border-bezig"}`}><Vinkje naam={veld("bevestigd")} vast={isBevestigd} label={isBevestigd ? <strong>Bevestigd</strong> : <><strong>Klopt nog.</strong> Deze status is overgenomen uit de vorige meting; bevestig hem, of pas hem aan.</>} /></div>}
        <Tekstvak naam={veld("toelichting")} label="Toelichting" optioneel={!schaal} rijen={2} groeit fout={beeld.fouten.toelichting} />
        <div className="grid gap-x-6 gap-y-3 sm:grid-cols-[1fr_auto] sm:items-end">
          <Tekstveld naam={veld("bron")} label="Bron" optioneel fout={beeld.fouten.bron} />
          <Vinkje naam={veld("afgestemd")} label="Met de regio afgestemd" />
        </div>
        {beeld.botsing && <Tweeversies botsing={beeld.botsing} sleutel={sleutel} mijn={() => { bewaarder.current?.mijnVersie(); naarHetVeld(); }} ander={() => { bewaarder.current?.andereVersie(); naarHetVeld(); }} />}
        <Stand rij={rij} beeld={beeld} nietOpgeslagen={terug !== null && beeld.soort === "rust"} />
      </div>
    </div>
  );
}

function Vorige({ vorige: { label, waarde, antwoord, toelichting }, schaal }: { vorige: NonNullable<Invulrij["vorige"]>; schaal: Props["schaal"] }) {
  return (
    <div className="mt-3 border-l-4 border-lijn pl-3 text-[0.94rem]">
      <p className="text-zacht">In de {label}</p>
      <p>{schaal ? <Waardemerk waarde={waarde} /> : <Antwoord antwoord={antwoord} />}</p>
      {toelichting && <p className="mt-1 whitespace-pre-line">{toelichting}</p>}
    </div>
  );
}

const TOON = { rust: "text-zacht", wacht: "text-zacht", bezig: "text-zacht", opgeslagen: "text-goed font-semibold", fout: "text-fout font-semibold", "geen-verbinding": "text-fout font-semibold" };

/** Whether it is saved, and what is still missing: said together. */
function Stand({ rij, beeld: { soort, tekst, gebrek = rij.gebrek }, nietOpgeslagen }: { rij: Invulrij; beeld: Rijbeeld; nietOpgeslagen: boolean }) {
  const opgeslagen = nietOpgeslagen ? null : rij.opgeslagen;
  return (
    <div role="status" className="text-[0.94rem]">
      <p className={TOON[nietOpgeslagen ? "fout" : soort === "rust" && opgeslagen ? "opgeslagen" : soort]}>{tekst || (nietOpgeslagen ? "Nog niet opgeslagen" : opgeslagen)}</p>
      {gebrek && gebrek !== GEBREKEN.overgenomen && <p className="text-bezig"><span className="sr-only">Nog te doen: </span>{gebrek}</p>}
    </div>
  );
}

/** A colleague was first: both versions, and the person chooses; by a tick where there is no script. */
function Tweeversies({ botsing: { door, op, label, waarden }, sleutel, mijn, ander }: { botsing: Botsing; sleutel: string; mijn: () => void; ander: () => void }) {
  const levend = useSyncExternalStore(nooit, () => true, () => false);
  const knop = "inline-flex min-h-11 items-center rounded-md border-[1.5px] border-rand px-4 py-2 font-semibold hover:bg-vlak-zacht";
  return (
    <div role="alert" className="border-l-4 border-bezig bg-vlak py-3 pl-4 pr-5">
      <p className="font-bold">{door} sloeg intussen iets anders op ({op})</p>
      <Gegevens rijen={[["Status", label], ["Toelichting", waarden.toelichting || "geen"], ["Bron", waarden.bron || "geen"], ["Afgestemd", waarden.afgestemd ? "ja" : "nee"]]} />
      <p className="mt-2">Wat u invulde staat hierboven en is nog niet opgeslagen.</p>
      {levend
        ? <p className="mt-3 flex flex-wrap gap-2"><button type="button" onClick={mijn} className={knop}>Mijn versie opslaan</button><button type="button" onClick={ander} className={knop}>Die van {door} laten staan</button></p>
        : <label className="mt-2 flex items-center gap-3"><input type="checkbox" name={`laten.${sleutel}`} value="ja" className="size-5 accent-spoor" />Laat de versie van {door} staan. Anders wordt bij opslaan de uwe bewaard.</label>}
    </div>
  );
}

/** Whether there is script does not change while a page is open. */
const nooit = () => () => {};
