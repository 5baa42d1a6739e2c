import { Keuzelijst, Keuzevakken, Tekstvak, Tekstveld, type Optie } from "~/ui/formulier-velden";
import { opties, SPOREN } from "./indeling";
import { ALLE_STAPPEN, STAPPEN } from "./stappen";

/** The fields of a lesson. */
export function LeerervaringVelden({ opgaven, treintjes }: { opgaven: readonly Optie[]; treintjes: readonly Optie[] }) {
  return (
    <>
      <Tekstvak naam="les" label="De les" uitleg="In één zin: wat doet u een volgende keer weer, of juist anders?" rijen={2} />
      <Tekstvak naam="toelichting" label="Toelichting" rijen={5} optioneel />
      <Keuzevakken naam="spoor" label="Spoor" een opties={opties(SPOREN)} />
      <Keuzelijst naam="opgave" label="Traject" leeg="Kies een traject" opties={opgaven} />
      <Keuzelijst naam="stap" label="Stap" leeg="Geen bepaalde stap" opties={ALLE_STAPPEN.map((stap) => ({ waarde: String(stap), tekst: `${stap} ${STAPPEN[stap].titel}` }))} optioneel />
      <Keuzelijst naam="treintje" label="Treintje" leeg="Geen bepaald treintje" opties={treintjes} optioneel />
      <Tekstveld naam="op" label="Geleerd op" smal />
    </>
  );
}
