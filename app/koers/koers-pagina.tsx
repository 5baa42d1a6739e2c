import { Link } from "@remix-run/react";
import { Uitgavepagina } from "~/documenten/uitgave-pagina";
import type { Koerspaginagegevens } from "./koers-pagina.server";
import { Voortgangsbalk } from "./voortgangsbalk";

/** A koersdocument as a page, with how far it is above it. */
export function KoersPagina({ koers: { jaar, document, uitgave, voortgang, magVoortgang } }: { koers: Koerspaginagegevens }) {
  const hier = `/koersdocumenten/${jaar}`;
  return (
    <Uitgavepagina document={document} uitgave={uitgave} hier={hier} terug={{ naar: "/koersdocumenten", tekst: "Koersdocumenten" }} bewerken={{ naar: `${hier}/voortgang`, tekst: "Samenstellen" }}>
      {magVoortgang && <div className="mb-6 niet-afdrukken"><Voortgangsbalk voortgang={voortgang} /><p className="mt-1 text-[0.94rem]"><Link to={`${hier}/voortgang?uitgave=${uitgave.nummer}`}>Aan welke eisen is voldaan, en aan welke nog niet</Link></p></div>}
    </Uitgavepagina>
  );
}
