import { Statusmerk, type Statusvorm } from "~/ui/statusmerk";
import { STATUSSEN, type Projectstatus } from "./project-status";

const VORM: Record<Projectstatus, Statusvorm> = { offerte: "open", gepland: "open", lopend: "bezig", afgerond: "klaar", geparkeerd: "rust", vervallen: "weg" };

export function Projectstatusmerk({ status }: { status: Projectstatus }) {
  return <Statusmerk vorm={VORM[status]}>{STATUSSEN[status]}</Statusmerk>;
}
