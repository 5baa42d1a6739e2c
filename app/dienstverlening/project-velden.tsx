import { Keuzelijst, Keuzevakken, Tekstvak, Tekstveld, Veldgroep, type Optie } from "~/ui/formulier-velden";
import { FREQUENTIES } from "./frequentie";
import { DIENSTVERLENINGEN, DOMEINEN } from "./project";

export type Projectkeuzes = { organisaties: { id: string; naam: string }[]; mensen: { id: string; naam: string }[] };

const opties = (catalogus: Record<string, string | { label: string }>): Optie[] => Object.entries(catalogus).map(([waarde, iets]) => ({ waarde, tekst: typeof iets === "string" ? iets : iets.label }));
const namen = (lijst: Projectkeuzes["mensen"]): Optie[] => lijst.map(({ id, naam }) => ({ waarde: id, tekst: naam }));

/** The fields of a project, for making and for changing it. */
export function ProjectVelden({ organisaties, mensen }: Projectkeuzes) {
  return (
    <>
      <Tekstveld naam="titel" label="Titel" />
      <Tekstvak naam="omschrijving" label="Omschrijving" uitleg="Een of twee zinnen, zoals ze in de tussenrapportage komen te staan." optioneel rijen={3} />
      <Keuzevakken naam="dienstverlening" label="Dienstverlening" opties={opties(DIENSTVERLENINGEN)} een />
      <Keuzelijst naam="domein" label="Domein" opties={opties(DOMEINEN)} leeg="Geen" optioneel />
      <Keuzevakken naam="opdrachtgevers" label="Opdrachtgevers" opties={namen(organisaties)} optioneel />
      <Keuzevakken naam="uitvoerders" label="Uitvoerders" uitleg="Wie hier staat, mag het project bijhouden." opties={namen(mensen)} optioneel />
      <Veldgroep titel="Planning">
        <Tekstveld naam="startdatum" label="Startdatum" uitleg="Bijvoorbeeld 3-12-2021." optioneel smal />
        <Keuzelijst naam="frequentie" label="Komt terug" uitleg="Alleen voor producten die steeds opnieuw worden opgeleverd." opties={opties(FREQUENTIES)} leeg="Nee, het is eenmalig" optioneel />
      </Veldgroep>
      <Veldgroep titel="Offerte" uitleg="Alleen bij aanvullende dienstverlening.">
        <Tekstveld naam="offerteAangevraagdOp" label="Aangevraagd op" optioneel smal />
        <Tekstveld naam="offerteUitgebrachtOp" label="Uitgebracht op" optioneel smal />
        <Tekstveld naam="offerteAkkoordOp" label="Akkoord op" optioneel smal />
      </Veldgroep>
      <Veldgroep titel="Omvang">
        <Tekstveld naam="uren" label="Uren" optioneel smal />
        <Tekstveld naam="budget" label="Budget in hele euro’s" optioneel smal />
      </Veldgroep>
      <Tekstvak naam="publicaties" label="Publicaties" uitleg="Per regel één: de titel en daarachter het adres. Bijvoorbeeld: Factsheet https://voorbeeld.nl/factsheet." optioneel rijen={3} />
    </>
  );
}
