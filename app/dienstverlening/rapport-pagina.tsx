import { Uitgavepagina } from "~/documenten/uitgave-pagina";
import type { Rapportpaginagegevens } from "./rapport-pagina.server";

/** A tussenrapportage as a page. */
export function RapportPagina({ rapport: { sleutel, document, uitgave } }: { rapport: Rapportpaginagegevens }) {
  const hier = `/tussenrapportages/${sleutel}`;
  return <Uitgavepagina document={document} uitgave={uitgave} hier={hier} terug={{ naar: "/tussenrapportages", tekst: "Tussenrapportages" }} bewerken={{ naar: `${hier}/samenstelling`, tekst: "Samenstellen" }} />;
}
