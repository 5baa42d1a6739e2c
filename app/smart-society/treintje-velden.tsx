import { Keuzelijst, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { NIVEAUS, opties } from "./indeling";

/** The fields of a treintje; `gepland` only until there is a planning, which then moves with a reason. */
export function TreintjeVelden({ metPlanning }: { metPlanning: boolean }) {
  return (
    <>
      <Tekstveld naam="titel" label="Naam" />
      <Tekstvak naam="omschrijving" label="Omschrijving" rijen={3} optioneel />
      <Keuzelijst naam="niveau" label="Niveau" leeg="Nog niet bekend" opties={opties(NIVEAUS)} optioneel />
      <Tekstveld naam="nodigUren" label="Nodige uren" smal />
      <Tekstveld naam="nodigEuros" label="Nodige euro’s" uitleg="Hele euro’s." smal />
      {metPlanning && <Tekstveld naam="gepland" label="Wanneer moet de oplossing er zijn" uitleg="Zo precies als u het weet: december 2021, 4e kwartaal 2021, tweede helft 2021." smal optioneel />}
    </>
  );
}
