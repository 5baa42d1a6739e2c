import { Link } from "@remix-run/react";
import { GripVertical } from "lucide-react";
import { Actieknop } from "~/ui/knop";
import { useSleepvolgorde, Verplaats } from "~/ui/sleepvolgorde";
import type { Samenstelling } from "./samenstelling.server";

type Rij = Samenstelling["onderdelen"][number]["projecten"][number];

/** The projects of a part in their order. Buttons move one place and work without script; with it a row can be dragged. Where nothing is to be changed (`vast`) it is a list. */
export function Projectvolgorde({ projecten, halfjaar, onderdeel, vast }: { projecten: Rij[]; halfjaar: string; onderdeel: string; vast: boolean }) {
  const actie = `/tussenrapportages/${halfjaar}/volgorde`;
  const { getoond, sleepbaar } = useSleepvolgorde(projecten.map((project) => ({ ...project, id: project.code })), actie);
  return (
    <ol className="border-t border-lijn" aria-label={onderdeel}>
      {getoond.map((project, i) => {
        const { props, klasse } = sleepbaar(project);
        return (
          <li key={project.code} {...(vast ? {} : props)} className={`grid grid-cols-[auto_1fr] items-start gap-x-3 gap-y-1 border-b border-lijn py-2 md:grid-cols-[auto_minmax(0,1.1fr)_9rem_minmax(0,1fr)] ${klasse}`}>
            <span className="row-span-3 flex items-center gap-1 md:row-span-1">
              {!vast && <>
                <GripVertical aria-hidden className="size-5 cursor-grab text-zacht max-md:hidden" />
                <Verplaats actie={actie} wie={project.code} bij={{ voor: getoond[i - 1]?.code }} naam={`${project.titel}: omhoog`} omhoog />
                <Verplaats actie={actie} wie={project.code} bij={{ na: getoond[i + 1]?.code }} naam={`${project.titel}: omlaag`} />
              </>}
            </span>
            <span><Link to={`/projecten/${project.code}`} className="font-semibold">{project.titel}</Link><span className="block text-[0.9rem] text-zacht">{project.code}</span></span>
            <span>{project.wanneer}</span>
            <span className="text-[0.94rem] text-zacht">
              {project.opgenomen === "besluit" ? <><strong className="font-semibold text-inkt">Besluit:</strong> {project.reden} {!vast && <Actieknop actie={`/tussenrapportages/${halfjaar}/besluiten/${project.code}/intrekking`} soort="klein">Intrekken</Actieknop>}</> : <>Regel: {project.reden} {!vast && <Link to={`/tussenrapportages/${halfjaar}/besluiten?code=${project.code}&soort=weglaten`} aria-label={`${project.titel} weglaten`}>Weglaten</Link>}</>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
