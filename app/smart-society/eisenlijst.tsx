import { Link } from "@remix-run/react";
import { Statusmerk } from "~/ui/statusmerk";
import type { Eis } from "./poort";

/** The criteria of a gate: met or not, in words and form; what is open leads to where it is mended, for who may. */
export function Eisenlijst({ eisen, magBewerken }: { eisen: readonly Eis[]; magBewerken: boolean }) {
  return (
    <ul className="border-t border-lijn">
      {eisen.map(({ sleutel, omschrijving, voldaan, toelichting, verwijzing }) => (
        <li key={sleutel} className="grid grid-cols-[7.5rem_1fr] gap-x-3 border-b border-lijn py-2.5">
          <Statusmerk vorm={voldaan ? "klaar" : "open"}>{voldaan ? "Voldaan" : "Nog open"}</Statusmerk>
          <span>
            {!voldaan && magBewerken ? <Link to={verwijzing} className="font-semibold">{omschrijving}</Link> : <span className={voldaan ? "" : "font-semibold"}>{omschrijving}</span>}
            {toelichting && <span className="block text-[0.94rem] text-zacht">{toelichting}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
