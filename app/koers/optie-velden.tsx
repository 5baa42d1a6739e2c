import { Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { OPTIEVELDEN } from "./optie";

/** The fields of an option. They may be left open while it is worked on; the koersdocument asks for all of them. */
export function OptieVelden() {
  return (
    <>
      <Tekstveld naam="naam" label="Naam" uitleg="Kort, zoals “Doorgaan zoals nu” of “Breder trekken”. Wat u hieronder nog niet weet, mag u later aanvullen; om vast te stellen is alles nodig." />
      <Tekstvak naam="ambitieniveau" label={OPTIEVELDEN.ambitieniveau} uitleg="Wat willen we bereiken, en hoe ver gaan we daarin?" rijen={3} />
      <Tekstvak naam="themas" label={OPTIEVELDEN.themas} uitleg="Welke opgaven pakken we aan?" rijen={2} />
      <Tekstveld naam="budget" label={OPTIEVELDEN.budget} uitleg="In hele euro’s, bijvoorbeeld 120.000." smal />
      <Tekstvak naam="tijdpad" label={OPTIEVELDEN.tijdpad} rijen={2} />
      <Tekstvak naam="randvoorwaarden" label={OPTIEVELDEN.randvoorwaarden} uitleg="Wat moet er geregeld zijn om dit te kunnen?" rijen={4} />
    </>
  );
}
