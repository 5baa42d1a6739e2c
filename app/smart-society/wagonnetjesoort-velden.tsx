import { Keuzevakken, Tekstveld } from "~/ui/formulier-velden";
import { opties } from "./indeling";
import { RONDEN } from "./wagonnetje-formulier";

/** The fields of a kind of wagonnetje. */
export function WagonnetjesoortVelden() {
  return (
    <>
      <Tekstveld naam="naam" label="Naam" />
      <Keuzevakken naam="ronde" label="Ronde" een opties={opties(RONDEN)} />
      <Tekstveld naam="volgorde" label="Volgorde" smal />
    </>
  );
}
