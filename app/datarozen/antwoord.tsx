import { Statusmerk } from "~/ui/statusmerk";
import { ANTWOORDEN, isAntwoord } from "./status";

/** Yes or no, by form and word. */
export function Antwoord({ antwoord }: { antwoord: string | null }) {
  return isAntwoord(antwoord) ? <Statusmerk vorm={antwoord === "ja" ? "klaar" : "weg"}>{ANTWOORDEN[antwoord]}</Statusmerk> : <span className="text-zacht">niet ingevuld</span>;
}
