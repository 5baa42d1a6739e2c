import type { ReactNode } from "react";
import { ConflictKeuze, type Conflict } from "~/ui/conflict";
import { leegFormulier, versieUit, type Formulierstaat, type Waarden } from "~/ui/formulier";
import { Formulier } from "~/ui/formulier-velden";
import { Knoplink } from "~/ui/knop";
import { Paginakop } from "~/ui/pagina";

type Props = { titel: string; roos: { sleutel: string; titel: string }; versie: number; waarden: Waarden; antwoord: { staat: Formulierstaat; conflict: Conflict | null } | undefined; /** Where the part is taken out; null for a new one. */ weg: string | null; children: ReactNode };

/** The page of one part of what a rose asks: its form, or the choice between two versions. */
export function OnderdeelFormulier({ titel, roos, versie, waarden, antwoord, weg, children }: Props) {
  const terug = `/beheer/datarozen/${roos.sleutel}`;
  return (
    <>
      <Paginakop titel={titel} onder={roos.titel} terug={{ naar: terug, tekst: "Roos" }} acties={weg && <Knoplink naar={weg}>Verwijderen</Knoplink>} />
      {antwoord?.conflict
        ? <ConflictKeuze conflict={antwoord.conflict} annuleren={terug} />
        : <Formulier staat={antwoord?.staat ?? leegFormulier(waarden)} versie={versieUit(antwoord?.staat, versie)} knop="Opslaan" annuleren={terug}>{children}</Formulier>}
    </>
  );
}
