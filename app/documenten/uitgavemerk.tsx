import { Statusmerk } from "~/ui/statusmerk";
import { UITGAVESTATUSSEN, type Uitgavestatus } from "./uitgave";

const VORM = { concept: "bezig", vastgesteld: "open", gepubliceerd: "klaar" } as const;

export function Uitgavemerk({ status }: { status: Uitgavestatus }) {
  return <Statusmerk vorm={VORM[status]}>{UITGAVESTATUSSEN[status]}</Statusmerk>;
}
