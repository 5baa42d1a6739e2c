import { Link } from "@remix-run/react";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { RONDESTATUSSEN, type Rondestatus } from "./meetronde";

/** The rounds of a rose as stops in a row: the one looked at is not a link. */
export function Metingwissel({ ronden, huidig, hier }: { ronden: readonly { halfjaar: string; nummer: number; status: Rondestatus }[]; huidig: string; hier: string }) {
  const naam = ({ halfjaar, nummer, status }: (typeof ronden)[number]) => `Meting ${nummer}, ${halfjaarInWoorden(halfjaar)}${status === "gepubliceerd" ? "" : ` (${RONDESTATUSSEN[status].toLowerCase()})`}`;
  return (
    <nav aria-label="Meting kiezen" className="mb-6 niet-afdrukken">
      <ol className="flex flex-wrap gap-x-5 gap-y-1 border-y border-lijn py-2.5 text-[0.95rem]">
        {ronden.map((ronde) => <li key={ronde.halfjaar}>{ronde.halfjaar === huidig ? <strong aria-current="page" className="border-b-4 border-sein">{naam(ronde)}</strong> : <Link to={`${hier}?meting=${ronde.halfjaar}`}>{naam(ronde)}</Link>}</li>)}
      </ol>
    </nav>
  );
}
