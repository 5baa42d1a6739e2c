import { Keuzelijst, Tekstvak, Tekstveld, Veldgroep } from "~/ui/formulier-velden";
import { CATEGORIEEN, FASEN, NIVEAUS, opties } from "./indeling";

/** What is said of an oplossing beside its name. */
function Indelingvelden() {
  return (
    <>
      <Keuzelijst naam="niveau" label="Niveau" leeg="Nog niet bekend" opties={opties(NIVEAUS)} optioneel />
      <Keuzelijst naam="fase" label="Fase" leeg="Nog niet bekend" opties={opties(FASEN)} optioneel />
      <Keuzelijst naam="categorie" label="G40-categorie" leeg="Nog niet bekend" opties={opties(CATEGORIEEN)} optioneel />
    </>
  );
}

/** The fields of something on the map, beside its soort. */
export function Puntvelden() {
  return (
    <>
      <Tekstveld naam="titel" label="Naam" />
      <Tekstvak naam="omschrijving" label="Omschrijving" rijen={3} optioneel />
      <Veldgroep titel="Alleen voor een oplossing"><Indelingvelden /></Veldgroep>
    </>
  );
}

/** The fields of a past pilot. */
export function Pilotvelden() {
  return (
    <>
      <Tekstveld naam="titel" label="Naam" />
      <Tekstvak naam="omschrijving" label="Omschrijving" rijen={3} optioneel />
      <Indelingvelden />
    </>
  );
}
