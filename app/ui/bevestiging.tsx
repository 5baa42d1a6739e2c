import type { ReactNode } from "react";
import { leegFormulier, type Formulierstaat } from "./formulier";
import { Formulier } from "./formulier-velden";
import { Leeg, Paginakop } from "./pagina";

type Props = { titel: string; vraag: ReactNode; knop: string; gevaar?: boolean; terug: string; /** Why it cannot be done now: said instead of asked. */ bezwaar?: string | null; staat?: Formulierstaat; children?: ReactNode };

/** A page that asks before something is done that matters: what will happen, yes, or back. */
export function Bevestiging({ titel, vraag, knop, gevaar, terug, bezwaar, staat = leegFormulier(), children }: Props) {
  return (
    <>
      <Paginakop titel={titel} terug={{ naar: terug, tekst: "Terug" }} />
      {bezwaar ? <Leeg>{bezwaar}</Leeg> : (
        <>
          <div className="proza mb-6">{typeof vraag === "string" ? <p>{vraag}</p> : vraag}</div>
          <Formulier staat={staat} knop={knop} gevaar={gevaar} annuleren={terug} foutkop="Dit is niet uitgevoerd.">{children}</Formulier>
        </>
      )}
    </>
  );
}
