import { Statusmerk, type Statusvorm } from "~/ui/statusmerk";
import { MIJLPAALSTATEN, type Mijlpaalstaat } from "./mijlpaal";

const VORM: Record<Mijlpaalstaat, Statusvorm> = { bereikt: "klaar", "te-laat": "let", "aan-de-beurt": "bezig", gepland: "open", vervallen: "weg" };

/** The state of a milestone by form, word and colour. */
export function Mijlpaalmerk({ staat }: { staat: Mijlpaalstaat }) {
  return <Statusmerk vorm={VORM[staat]}>{MIJLPAALSTATEN[staat]}</Statusmerk>;
}
