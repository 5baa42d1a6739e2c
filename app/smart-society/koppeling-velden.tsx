import { Tekstvak, Tekstveld } from "~/ui/formulier-velden";

/** What a wagonnetje brings into a treintje. */
export function Inzetvelden() {
  return (
    <>
      <Tekstveld naam="bijdrage" label="Wat het bijdraagt" optioneel />
      <Tekstveld naam="uren" label="Uren" smal />
      <Tekstveld naam="euros" label="Euro’s" uitleg="Hele euro’s." smal />
    </>
  );
}

/** Asked where more would be promised than there is. */
export function Overboekveld() {
  return <Tekstvak naam="overboekreden" label="Toch toezeggen, want" uitleg="Alleen nodig als er meer wordt toegezegd dan het wagonnetje heeft. Het staat daarna overal bij als overboekt." rijen={2} optioneel />;
}
