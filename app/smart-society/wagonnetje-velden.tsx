import { Keuzelijst, Tekstveld, type Optie } from "~/ui/formulier-velden";

/** The fields of a wagonnetje. */
export function WagonnetjeVelden({ soorten }: { soorten: readonly Optie[] }) {
  return (
    <>
      <Tekstveld naam="naam" label="Naam" />
      <Keuzelijst naam="soort" label="Soort" uitleg="De soort bepaalt de ronde." leeg="Kies een soort" opties={soorten} />
      <Tekstveld naam="organisatie" label="Organisatie" optioneel />
      <Tekstveld naam="contactrol" label="Contact" uitleg="Een rol, geen persoon." optioneel />
    </>
  );
}
