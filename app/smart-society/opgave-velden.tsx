import { Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { OPGAVEVELDEN } from "./opgave-formulier";

/** The fields of an opgave. */
export function OpgaveVelden() {
  return (
    <>
      <Tekstveld naam="titel" label={OPGAVEVELDEN.titel} />
      <Tekstvak naam="definitie" label={OPGAVEVELDEN.definitie} uitleg="Wat bedoelen we ermee?" optioneel />
      <Tekstvak naam="kern" label={OPGAVEVELDEN.kern} uitleg="Waarom is dit een vraagstuk, en voor wie?" rijen={8} optioneel />
      <Tekstvak naam="hoofddoel" label={OPGAVEVELDEN.hoofddoel} rijen={2} optioneel />
      <Tekstvak naam="doelstellingen" label={OPGAVEVELDEN.doelstellingen} uitleg="Eén per regel." optioneel />
    </>
  );
}
