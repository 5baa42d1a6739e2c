import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

const BASIS = "inline-flex items-center justify-center gap-2 rounded-md px-4 py-2 font-semibold no-underline min-h-11 leading-tight";
const SOORT = {
  primair: "border-[1.5px] border-transparent bg-knop text-op-knop hover:bg-knop-hover",
  stil: "border-[1.5px] border-rand text-inkt hover:bg-vlak-zacht",
  gevaar: "border-[1.5px] border-fout text-fout hover:bg-vlak-zacht",
  klein: "border border-veldrand text-inkt hover:bg-vlak-zacht !min-h-8 !px-2.5 !py-1 text-sm",
};
export type Knopsoort = keyof typeof SOORT;

type Knop = { soort?: Knopsoort; children: ReactNode; naam?: string; waarde?: string; label?: string };

/** Sends its form. */
export function Knop({ soort = "primair", children, naam, waarde, label }: Knop) {
  return <button type="submit" name={naam} value={waarde} aria-label={label} className={`${BASIS} ${SOORT[soort]}`}>{children}</button>;
}

/** Goes somewhere; `bestand` for what is downloaded instead of shown. */
export function Knoplink({ naar, soort = "stil", bestand = false, children }: { naar: string; soort?: Knopsoort; bestand?: boolean; children: ReactNode }) {
  return <Link to={naar} reloadDocument={bestand} className={`${BASIS} ${SOORT[soort]}`}>{children}</Link>;
}

/** A form of one button: an act without anything to fill in. */
export function Actieknop({ actie, soort = "stil", children }: { actie: string; soort?: Knopsoort; children: ReactNode }) {
  return <form method="post" action={actie} className="inline"><Knop soort={soort}>{children}</Knop></form>;
}
