import { Statusmerk, type Statusvorm } from "~/ui/statusmerk";
import { OORDELEN, type Oordeel } from "./oordeel";

const VORM: Record<Oordeel, Statusvorm> = { opKoers: "klaar", bijsturen: "bezig", stilstand: "let" };

/** What was said of a spoor, by form, word and colour. */
export function Oordeelmerk({ oordeel }: { oordeel: Oordeel }) {
  return <Statusmerk vorm={VORM[oordeel]}>{OORDELEN[oordeel]}</Statusmerk>;
}
