import type { Kleur } from "~/roos/roos";
import { icoonSvg } from "~/roos/tekens";
import type { Statuswaarde } from "./inhoud";

const KLEUR: Record<Kleur, string> = { groen: "text-goed", oranje: "text-bezig", blauw: "text-spoor", rood: "text-fout", grijs: "text-stil", inkt: "text-inkt" };

/** A status of a rose by form, word and colour together, as its scale has it; `oud` says that it is out of date. */
export function Waardemerk({ waarde, oud }: { waarde: Pick<Statuswaarde, "label" | "icoon" | "kleur"> | null | undefined; oud?: boolean }) {
  if (!waarde) return <span className="text-zacht">niet ingevuld</span>;
  return (
    <span className={`inline-flex items-baseline gap-1.5 text-[0.92rem] font-semibold ${KLEUR[waarde.kleur]}`}>
      <svg viewBox="0 0 16 16" className="size-4 flex-none translate-y-0.5" aria-hidden dangerouslySetInnerHTML={{ __html: icoonSvg(waarde.icoon, "currentColor") }} />
      <span>{waarde.label}{oud && <span className="font-normal text-zacht"> (verouderd)</span>}</span>
    </span>
  );
}
