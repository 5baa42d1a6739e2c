import { Formulier, Keuzelijst, Tekstveld } from "~/ui/formulier-velden";
import type { Formulierstaat } from "~/ui/formulier";
import { ORGANISATIESOORTEN } from "./organisatie";

/** The form of an organisation, for making and for changing it. */
export function OrganisatieFormulier({ staat, versie }: { staat: Formulierstaat; versie?: number }) {
  return (
    <Formulier staat={staat} versie={versie} knop="Organisatie opslaan" annuleren="/beheer/organisaties">
      <Tekstveld naam="naam" label="Naam" />
      <Keuzelijst naam="soort" label="Soort" opties={Object.entries(ORGANISATIESOORTEN).map(([waarde, tekst]) => ({ waarde, tekst }))} />
      <Tekstveld naam="gemeentecode" label="Gemeentecode" uitleg="Van het CBS, zoals GM0505. Alleen voor gemeenten." optioneel smal />
      <Tekstveld naam="volgorde" label="Volgorde" uitleg="Een laag getal komt vooraan in lijsten en rapportages." smal />
    </Formulier>
  );
}
