import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { icoonSvg } from "~/roos/tekens";
import { Keuzevakken, Tekstvak, Tekstveld, Verborgen, Vinkje } from "~/ui/formulier-velden";
import { Bewaarder, type Rijbeeld } from "./bewaarder.client";
import type { Statuswaarde } from "./inhoud";
import type { Botsing, Invulrij } from "./meting-pagina.server";
import { ANTWOORDEN, GEBREKEN } from "./status";
import { Waardemerk } from "./waardemerk";

type Props = { rij: Invulrij; nummer: number; schaal: readonly Statuswaarde[] | null; adres: string; botsing: Botsing | undefined; naBewaren: (terug: { klaar: number; totaal: number }) => void };

/** One subtheme (or question, without a scale): what was said before beside what is said now. */
export function Statusrij({ rij, nummer, schaal, adres, botsing: eersteBotsing, naBewaren }: Props) {
  const { sleutel, naam, uitleg, vorige, overgenomen } = rij;
  const vak = useRef<HTMLDivElement>(null);
  const bewaarder = useRef<Bewaarder>();
  const [beeld, setBeeld] = useState<Rijbeeld>({ soort: "rust", tekst: "", fouten: {}, botsing: eersteBotsing ?? null });
  const versie = eersteBotsing?.versie ?? rij.versie;
  useEffect(() => {
    const een = new Bewaarder({ vak: vak.current!, adres: `${adres}/statussen`, sleutel, versie, botsing: eersteBotsing ?? null, toon: setBeeld, voortgang: naBewaren });
    bewaarder.current = een;
    return () => een.stop();
  }, [adres, sleutel, versie, eersteBotsing, naBewaren]);
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
        {overgenomen && <div className="border-l-4 border-bezig pl-3"><Vinkje naam={veld("bevestigd")} label={<><strong>Klopt nog.</strong> Deze status is overgenomen uit de vorige meting; bevestig haar, of pas haar aan.</>} /></div>}
        <Tekstvak naam={veld("toelichting")} label="Toelichting" optioneel={!schaal} rijen={2} groeit fout={beeld.fouten.toelichting} />
        <div className="grid gap-x-6 gap-y-3 sm:grid-cols-[1fr_auto] sm:items-end">
          <Tekstveld naam={veld("bron")} label="Bron" optioneel fout={beeld.fouten.bron} />
          <Vinkje naam={veld("afgestemd")} label="Met de regio afgestemd" />
        </div>
        {beeld.botsing && <Tweeversies botsing={beeld.botsing} sleutel={sleutel} mijn={() => bewaarder.current?.mijnVersie()} ander={() => bewaarder.current?.andereVersie()} />}
        <Stand rij={rij} beeld={beeld} />
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
function Stand({ rij, beeld: { soort, tekst, gebrek = rij.gebrek } }: { rij: Invulrij; beeld: Rijbeeld }) {
  return (
    <div className="text-[0.94rem]">
      <p role="status" className={TOON[soort === "rust" && rij.opgeslagen ? "opgeslagen" : soort]}>{tekst || rij.opgeslagen}</p>
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
      <p className="mt-1">{label}{waarden.toelichting && <>: “{waarden.toelichting}”</>}</p>
      <p className="mt-1">Wat u invulde staat hierboven en is nog niet opgeslagen.</p>
      {levend
        ? <p className="mt-3 flex flex-wrap gap-2"><button type="button" onClick={mijn} className={knop}>Mijn versie opslaan</button><button type="button" onClick={ander} className={knop}>Die van {door} laten staan</button></p>
        : <label className="mt-2 flex items-center gap-3"><input type="checkbox" name={`laten.${sleutel}`} value="ja" className="size-5 accent-spoor" />Laat de versie van {door} staan. Anders wordt bij opslaan de uwe bewaard.</label>}
    </div>
  );
}

/** Whether there is script does not change while a page is open. */
const nooit = () => () => {};
