import { Link } from "@remix-run/react";
import { createContext, useContext, type ReactNode } from "react";
import { Knop } from "./knop";
import { Melding } from "./melding";
import type { Formulierstaat } from "./formulier";

const Staat = createContext<Formulierstaat>({ waarden: {}, fouten: {} });

type FormulierProps = {
  staat: Formulierstaat;
  /** The version of the record this form was made from. */
  versie?: number;
  knop: string;
  gevaar?: boolean;
  annuleren?: string;
  actie?: string;
  bestanden?: boolean;
  /** As wide as the page: for a screen with a column beside the fields. */
  breed?: boolean;
  /** What stands above the errors where nothing was to be saved, or the rest was all the same. */
  foutkop?: string;
  /** Instead of sending the form, where there is script. */
  opslaan?: () => void;
  children: ReactNode;
};

/**
 * The one form: works without JavaScript, keeps what was typed, says above what is wrong and puts the cursor in the first wrong field.
 */
export function Formulier({ staat, versie, knop, gevaar, annuleren, actie, bestanden, breed, foutkop, opslaan, children }: FormulierProps) {
  const fouten = Object.entries(staat.fouten);
  return (
    <Staat.Provider value={staat}>
      <form method="post" action={actie} onSubmit={opslaan && ((event) => { event.preventDefault(); opslaan(); })} noValidate encType={bestanden ? "multipart/form-data" : undefined} className={breed ? undefined : "max-w-3xl"}>
        {fouten.length > 0 && (
          <Melding soort="fout" titel={foutkop ?? (fouten.length === 1 ? "Er klopt iets niet. Er is nog niets opgeslagen." : `Er kloppen ${fouten.length} dingen niet. Er is nog niets opgeslagen.`)}>
            <ul className="space-y-1">{fouten.map(([veld, zin]) => <li key={veld}>{veld === "formulier" ? zin : <a href={`#veld-${veld}`}>{zin}</a>}</li>)}</ul>
          </Melding>
        )}
        {versie !== undefined && <input type="hidden" name="versie" value={versie} />}
        <div className="space-y-6">{children}</div>
        <div className="mt-8 flex flex-wrap items-center gap-5">
          <Knop soort={gevaar ? "gevaar" : "primair"}>{knop}</Knop>
          {annuleren && <Link to={annuleren}>Annuleren</Link>}
        </div>
      </form>
    </Staat.Provider>
  );
}

/** `fout`: what a page found out after it was shown; what the form says goes first. */
type Veld = { naam: string; label: string; uitleg?: ReactNode; optioneel?: boolean; fout?: string };
const VAK = "w-full rounded-md border-[1.5px] border-veldrand bg-vlak px-3 py-2 min-h-11 aria-[invalid=true]:border-fout aria-[invalid=true]:border-2";

function useVeld({ naam, uitleg, fout: later }: Pick<Veld, "naam" | "uitleg" | "fout">) {
  const { waarden, fouten } = useContext(Staat);
  const fout = fouten[naam] ?? later;
  const beschreven = [uitleg && `uitleg-${naam}`, fout && `fout-${naam}`].filter(Boolean).join(" ") || undefined;
  const eersteFout = Object.keys(fouten).find((veld) => veld !== "formulier") === naam;
  return { waarde: waarden[naam], fout, attributen: { id: `veld-${naam}`, name: naam, "aria-describedby": beschreven, "aria-invalid": fout ? true : undefined, autoFocus: eersteFout || undefined } };
}

const enkel = (waarde: string | string[] | undefined) => (Array.isArray(waarde) ? waarde.at(-1) : waarde) ?? "";
const lijst = (waarde: string | string[] | undefined) => (waarde === undefined ? [] : Array.isArray(waarde) ? waarde : [waarde]);

function Rond({ naam, label, uitleg, optioneel, fout, children }: Veld & { fout?: string; children: ReactNode }) {
  return (
    <div>
      <label htmlFor={`veld-${naam}`} className="block font-bold">{label}{optioneel && <span className="font-normal text-zacht"> (hoeft niet)</span>}</label>
      <Bijtekst naam={naam} uitleg={uitleg} fout={fout} />
      {children}
    </div>
  );
}

function Bijtekst({ naam, uitleg, fout }: Pick<Veld, "naam" | "uitleg"> & { fout?: string }) {
  return (
    <>
      {uitleg && <p id={`uitleg-${naam}`} className="text-[0.94rem] text-zacht">{uitleg}</p>}
      {fout && <p id={`fout-${naam}`} className="font-semibold text-fout">{fout}</p>}
    </>
  );
}

/** A line of text. */
export function Tekstveld({ type = "text", smal, autoComplete, ...veld }: Veld & { type?: "text" | "email" | "password"; smal?: boolean; autoComplete?: string }) {
  const { waarde, fout, attributen } = useVeld(veld);
  return (
    <Rond {...veld} fout={fout}>
      <input {...attributen} type={type} defaultValue={type === "password" ? undefined : enkel(waarde)} autoComplete={autoComplete ?? "off"} className={`${VAK} mt-1 ${smal ? "max-w-72" : ""}`} />
    </Rond>
  );
}

/** `groeit`: as high as what stands in it, where the browser can. */
export function Tekstvak({ rijen = 5, groeit, ...veld }: Veld & { rijen?: number; groeit?: boolean }) {
  const { waarde, fout, attributen } = useVeld(veld);
  return (
    <Rond {...veld} fout={fout}>
      <textarea {...attributen} rows={rijen} defaultValue={enkel(waarde)} className={`${VAK} mt-1 ${groeit ? "field-sizing-content min-h-19" : ""}`} />
    </Rond>
  );
}

export function Bestandsveld({ accept, ...veld }: Veld & { accept: string }) {
  const { fout, attributen } = useVeld(veld);
  return (
    <Rond {...veld} fout={fout}>
      <input {...attributen} type="file" accept={accept} className={`${VAK} mt-1`} />
    </Rond>
  );
}

/** `beeld`: how the choice looks, beside its text. */
export type Optie = { waarde: string; tekst: string; beeld?: ReactNode };

/** One of a list; the empty choice is offered unless one must be made. */
export function Keuzelijst({ opties, leeg, ...veld }: Veld & { opties: readonly Optie[]; leeg?: string }) {
  const { waarde, fout, attributen } = useVeld(veld);
  return (
    <Rond {...veld} fout={fout}>
      <select {...attributen} defaultValue={enkel(waarde)} className={`${VAK} mt-1 max-w-96`}>
        {leeg !== undefined && <option value="">{leeg}</option>}
        {opties.map((optie) => <option key={optie.waarde} value={optie.waarde}>{optie.tekst}</option>)}
      </select>
    </Rond>
  );
}

/** Any number of a list, or (`een`) exactly one, all of it in sight; `rij`: beside each other where there is room. */
export function Keuzevakken({ opties, een = false, rij = false, ...veld }: Veld & { opties: readonly Optie[]; een?: boolean; rij?: boolean }) {
  const { waarde, fout, attributen } = useVeld(veld);
  const gekozen = lijst(waarde).flatMap((deel) => (een ? [deel] : deel.split(",")));
  return (
    <fieldset aria-describedby={attributen["aria-describedby"]} id={`veld-${veld.naam}`} tabIndex={fout ? -1 : undefined}>
      <legend className="font-bold">{veld.label}{veld.optioneel && <span className="font-normal text-zacht"> (hoeft niet)</span>}</legend>
      <Bijtekst {...veld} fout={fout} />
      <div className={`mt-1 gap-x-6 ${rij ? "flex flex-wrap" : een ? "grid" : "grid sm:grid-cols-2"}`}>
        {opties.map((optie, i) => (
          <label key={optie.waarde} className="flex min-h-9 items-center gap-3 py-0.5">
            <input type={een ? "radio" : "checkbox"} name={veld.naam} value={optie.waarde} defaultChecked={gekozen.includes(optie.waarde)} aria-invalid={fout ? true : undefined} autoFocus={(i === 0 && attributen.autoFocus) || undefined} className="size-5 flex-none accent-spoor" />
            {optie.beeld}{optie.tekst}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One thing that is so or not: posts "ja". `vast`: it is so, and cannot be taken back here. */
export function Vinkje({ naam, label, vast }: { naam: string; label: ReactNode; vast?: boolean }) {
  const { waarde, attributen } = useVeld({ naam });
  return <label className="flex min-h-11 items-center gap-3"><input {...attributen} type="checkbox" value="ja" defaultChecked={enkel(waarde) === "ja"} onClick={vast ? (event) => event.preventDefault() : undefined} className="size-5 flex-none accent-spoor" /><span>{label}</span></label>;
}

/** Fields that belong together under a heading of their own. */
export function Veldgroep({ titel, uitleg, children }: { titel: string; uitleg?: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-4 border-t border-lijn pt-4">
      <legend className="float-left mb-1 w-full text-lg font-bold">{titel}</legend>
      {uitleg && <p className="clear-both text-[0.94rem] text-zacht">{uitleg}</p>}
      <div className="clear-both space-y-5">{children}</div>
    </fieldset>
  );
}

/** A value that goes along unseen. */
export function Verborgen({ naam }: Pick<Veld, "naam">) {
  const { waarde } = useVeld({ naam });
  return <input type="hidden" name={naam} value={enkel(waarde)} />;
}
