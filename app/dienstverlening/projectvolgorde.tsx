import { Link, useFetcher } from "@remix-run/react";
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { useState, type DragEvent, type ReactNode } from "react";
import { Actieknop } from "~/ui/knop";
import type { Samenstelling } from "./samenstelling.server";
import { verplaatst } from "./volgorde";

type Rij = Samenstelling["onderdelen"][number]["projecten"][number];
const KNOP = "inline-grid size-9 place-items-center rounded-md border border-veldrand hover:bg-vlak-zacht disabled:opacity-30";

/** The projects of a part in their order. Buttons move one place and work without script; with it a row can be dragged. */
export function Projectvolgorde({ projecten, halfjaar, onderdeel }: { projecten: Rij[]; halfjaar: string; onderdeel: string }) {
  const fetcher = useFetcher();
  const [sleept, setSleept] = useState<string | null>(null);
  const [boven, setBoven] = useState<string | null>(null);
  const actie = `/tussenrapportages/${halfjaar}/volgorde`;
  const getoond = inDeNieuweVolgorde(projecten, fetcher.formData);
  const laatVallen = (event: DragEvent, voor: string) => {
    event.preventDefault();
    if (sleept && sleept !== voor) fetcher.submit({ code: sleept, voor }, { method: "post", action: actie });
    setSleept(null);
    setBoven(null);
  };
  return (
    <ol className="border-t border-lijn" aria-label={onderdeel}>
      {getoond.map((project, i) => (
        <li
          key={project.code}
          draggable
          onDragStart={() => setSleept(project.code)}
          onDragOver={(event) => { event.preventDefault(); setBoven(project.code); }}
          onDrop={(event) => laatVallen(event, project.code)}
          onDragEnd={() => setBoven(null)}
          className={`grid grid-cols-[auto_1fr] items-start gap-x-3 gap-y-1 border-b py-2 md:grid-cols-[auto_minmax(0,1.1fr)_9rem_minmax(0,1fr)] ${boven === project.code && sleept !== project.code ? "border-t-4 border-t-spoor" : "border-lijn"} ${sleept === project.code ? "opacity-50" : ""}`}
        >
          <span className="row-span-3 flex items-center gap-1 md:row-span-1">
            <GripVertical aria-hidden className="size-5 cursor-grab text-zacht max-md:hidden" />
            <Verplaats actie={actie} code={project.code} bij={{ voor: getoond[i - 1]?.code }} naam={`${project.titel}: omhoog`}><ArrowUp aria-hidden className="size-4" /></Verplaats>
            <Verplaats actie={actie} code={project.code} bij={{ na: getoond[i + 1]?.code }} naam={`${project.titel}: omlaag`}><ArrowDown aria-hidden className="size-4" /></Verplaats>
          </span>
          <span><Link to={`/projecten/${project.code}`} className="font-semibold">{project.titel}</Link><span className="block text-[0.9rem] text-zacht">{project.code}</span></span>
          <span>{project.wanneer}</span>
          <span className="text-[0.94rem] text-zacht">
            {project.opgenomen === "besluit" ? <><strong className="font-semibold text-inkt">Besluit:</strong> {project.reden} <Actieknop actie={`/tussenrapportages/${halfjaar}/besluiten/${project.code}/intrekking`} soort="klein">Intrekken</Actieknop></> : <>Regel: {project.reden} <Link to={`/tussenrapportages/${halfjaar}/besluiten?code=${project.code}&soort=weglaten`} aria-label={`${project.titel} weglaten`}>Weglaten</Link></>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Moves one place: to before the neighbour above or after the one below; at the end of the line there is none. */
function Verplaats({ actie, code, bij, naam, children }: { actie: string; code: string; bij: { voor?: string; na?: string }; naam: string; children: ReactNode }) {
  const [[kant, buur]] = Object.entries(bij) as [[string, string | undefined]];
  return (
    <form method="post" action={actie} className="inline">
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name={kant} value={buur ?? ""} />
      <button type="submit" aria-label={naam} disabled={!buur} className={KNOP}>{children}</button>
    </form>
  );
}

/** What was just dropped is shown at once, before the server has answered. */
function inDeNieuweVolgorde(projecten: Rij[], verzonden: FormData | undefined): Rij[] {
  if (!verzonden) return projecten;
  const wie = projecten.find(({ code }) => code === verzonden.get("code"));
  const voor = projecten.find(({ code }) => code === verzonden.get("voor"));
  return (wie && verplaatst(projecten, wie, { voor })) ?? projecten;
}
