import { useActionData, useSearchParams } from "@remix-run/react";
import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";

const SOORTEN = {
  goed: { rand: "border-goed", kleur: "text-goed", Icoon: CircleCheck },
  let: { rand: "border-bezig", kleur: "text-bezig", Icoon: CircleAlert },
  fout: { rand: "border-fout", kleur: "text-fout", Icoon: CircleAlert },
  uitleg: { rand: "border-spoor", kleur: "text-spoor", Icoon: Info },
};

/** Something to know before going on; form and colour say how serious. */
export function Melding({ soort, titel, children }: { soort: keyof typeof SOORTEN; titel?: string; children?: ReactNode }) {
  const { rand, kleur, Icoon } = SOORTEN[soort];
  return (
    <div role={soort === "fout" ? "alert" : soort === "goed" ? "status" : undefined} className={`mb-6 flex gap-3 border-l-4 ${rand} bg-vlak py-3 pl-4 pr-5`}>
      <Icoon aria-hidden className={`mt-0.5 size-5 flex-none ${kleur}`} />
      <div className="min-w-0 space-y-1.5">
        {titel && <p className="font-bold">{titel}</p>}
        {children}
      </div>
    </div>
  );
}

/** Says that an act succeeded, after the way back from it: the address carries which one (`?gelukt=…`). Silent once a next act was answered on that page. */
export function Gelukt({ zinnen }: { zinnen: Record<string, string> }) {
  const [adres] = useSearchParams();
  const daarna = useActionData();
  const welke = adres.get("gelukt") ?? "";
  return daarna === undefined && Object.hasOwn(zinnen, welke) ? <Melding soort="goed"><p>{zinnen[welke]}</p></Melding> : null;
}
