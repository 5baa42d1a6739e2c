import { Keuzevakken, Tekstvak, Tekstveld, Vinkje } from "~/ui/formulier-velden";
import { REGIOVELDEN } from "./regio";

/** The fields of a region; `adviseurs`: who can be its adviser. */
export function RegioVelden({ adviseurs }: { adviseurs: readonly { id: string; naam: string }[] }) {
  return (
    <>
      <Tekstveld naam="naam" label={REGIOVELDEN.naam} />
      <Tekstveld naam="code" label={REGIOVELDEN.code} uitleg="GM en vier cijfers, bijvoorbeeld GM0505." smal />
      <Tekstvak naam="gemeenten" label={REGIOVELDEN.gemeenten} uitleg="Eén per regel." optioneel rijen={6} />
      <Vinkje naam="isGeverifieerd" label="Naam en indeling zijn nagekeken" />
      {adviseurs.length > 0 ? <Keuzevakken naam="adviseurs" label={REGIOVELDEN.adviseurs} uitleg="Alleen zij werken de statussen van deze regio bij." optioneel opties={adviseurs.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} /> : <p className="text-zacht">Er zijn nog geen accounts met de rol regio-adviseur. Maak die bij Gebruikers.</p>}
    </>
  );
}
