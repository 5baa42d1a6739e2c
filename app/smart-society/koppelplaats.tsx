import { Link, useNavigate } from "@remix-run/react";
import { GripVertical } from "lucide-react";
import { useState, type DragEvent, type ReactNode } from "react";
import type { Behoefte } from "./treintje";
import type { Treintjepaginagegevens } from "./treintje-pagina.server";

type Kandidaat = Treintjepaginagegevens["kandidaten"][number];

/**
 * The train, and under it the wagonnetjes that could be coupled. With script one can be dragged onto the train; the link with
 * each does the same. Both lead to the form, filled in with what is still lacking as far as the wagonnetje has it.
 */
export function Koppelplaats({ sleutel, kandidaten, behoefte, children }: { sleutel: string; kandidaten: readonly Kandidaat[]; behoefte: Behoefte; children: ReactNode }) {
  const navigate = useNavigate();
  const [sleept, setSleept] = useState<Kandidaat | null>(null);
  const [boven, setBoven] = useState(false);
  const actie = `/treintjes/${sleutel}/koppelingen`;
  const formulier = (kandidaat: Kandidaat) => `${actie}?${new URLSearchParams(voorstelVoor(kandidaat, behoefte))}`;
  const laatVallen = (event: DragEvent) => {
    event.preventDefault();
    if (sleept) navigate(formulier(sleept));
    setSleept(null);
    setBoven(false);
  };
  return (
    <>
      <div onDragOver={(event) => { if (sleept) { event.preventDefault(); setBoven(true); } }} onDragLeave={() => setBoven(false)} onDrop={laatVallen} className={`rounded-md ${boven ? "outline-4 outline-offset-8 outline-dashed outline-spoor" : ""}`}>{children}</div>
      {kandidaten.length > 0 && (
        <details className="mt-4 border-y border-lijn py-2.5">
          <summary className="font-semibold">Wagonnetjes die nog kunnen aansluiten ({kandidaten.length})</summary>
          <p className="mt-1 text-[0.94rem] text-zacht">Sleep er een naar het treintje, of kies “Koppelen”. U kiest daarna voor welk halfjaar en hoeveel.</p>
          <ul className="mt-2 grid gap-x-6 sm:grid-cols-2">
            {kandidaten.map((kandidaat) => (
              <li key={kandidaat.sleutel} draggable onDragStart={() => setSleept(kandidaat)} onDragEnd={() => { setSleept(null); setBoven(false); }} className={`flex items-start gap-2 border-t border-lijn py-2 ${sleept?.sleutel === kandidaat.sleutel ? "opacity-50" : ""}`}>
                <GripVertical aria-hidden className="mt-0.5 size-5 flex-none cursor-grab text-zacht max-md:hidden" />
                <span><span className="font-semibold">{kandidaat.naam}</span><span className="block text-[0.94rem] text-zacht">{kandidaat.zin} · <Link to={formulier(kandidaat)} aria-label={`${kandidaat.naam} koppelen`}>Koppelen</Link></span></span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What is still lacking, as far as the wagonnetje has it. */
function voorstelVoor({ sleutel, halfjaar, over }: Kandidaat, { tekort }: Behoefte): Record<string, string> {
  const vraag = (nog: number, heeft: number) => String(Math.min(nog, heeft) || "");
  return { wagonnetje: sleutel, halfjaar, uren: vraag(tekort.uren, over.uren), euros: vraag(tekort.euros, over.euros) };
}
