import { Keuzelijst, Keuzevakken, Tekstvak, Tekstveld, Veldgroep, type Optie } from "~/ui/formulier-velden";
import { opties, SPOREN } from "~/smart-society/indeling";

type Props = { trajecten: readonly Optie[]; treintjes: readonly Optie[]; doelen: readonly Optie[]; /** The year, for a new milestone: only then its quarter is filled in. */ jaar?: number };

/** The fields of a milestone, and the work that it follows from. */
export function MijlpaalVelden({ trajecten, treintjes, doelen, jaar }: Props) {
  return (
    <>
      <Tekstveld naam="titel" label="Naam" />
      {jaar !== undefined && <Tekstveld naam="kwartaal" label="Kwartaal" uitleg={`In ${jaar}, bijvoorbeeld 3e kwartaal ${jaar}.`} smal />}
      <Keuzevakken naam="spoor" label="Spoor" een opties={opties(SPOREN)} />
      <Tekstvak naam="omschrijving" label="Omschrijving" rijen={3} optioneel />
      <Veldgroep titel="Waaruit blijkt dat de mijlpaal is bereikt?" uitleg="Hangt er werk aan, dan volgt de staat daaruit. Hangt er niets aan, dan bevestigt iemand het met de hand.">
        {trajecten.length > 0 && <Keuzevakken naam="trajecten" label="Trajecten" opties={trajecten} optioneel />}
        {trajecten.length > 0 && <Keuzelijst naam="stap" label="Wat die trajecten moeten hebben bereikt" leeg="Kies als er een traject is aangevinkt" opties={doelen} optioneel />}
        {treintjes.length > 0 && <Keuzevakken naam="treintjes" label="Treintjes die gevormd moeten zijn" uitleg="Gevormd is een treintje als ronde 1 is gesloten." opties={treintjes} optioneel />}
        <Tekstveld naam="projecten" label="Projecten die opgeleverd moeten zijn" uitleg="De codes, met een komma ertussen." optioneel />
      </Veldgroep>
    </>
  );
}
