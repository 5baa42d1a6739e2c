import { Statusmerk } from "~/ui/statusmerk";
import { RONDESTATUSSEN, type Rondestatus } from "./meetronde";

const VORM = { open: "open", vastgesteld: "bezig", gepubliceerd: "klaar" } as const;

/** Where a round is in its life. */
export function Rondemerk({ status }: { status: Rondestatus }) {
  return <Statusmerk vorm={VORM[status]}>{RONDESTATUSSEN[status]}</Statusmerk>;
}
