import { Statusmerk, type Statusvorm } from "~/ui/statusmerk";
import { KOPPELINGSTATEN, type Koppelingstaat } from "./koppeling";

const VORM: Record<Koppelingstaat, Statusvorm> = { gevraagd: "open", toegezegd: "bezig", ingestapt: "klaar", uitgestapt: "rust", afgewezen: "weg" };

export const Koppelingstaatmerk = ({ staat }: { staat: Koppelingstaat }) => <Statusmerk vorm={VORM[staat]}>{KOPPELINGSTATEN[staat]}</Statusmerk>;

/** Said wherever a wagonnetje appears that is promised more than it has. */
export const Overboekt = () => <Statusmerk vorm="let">Overboekt</Statusmerk>;
