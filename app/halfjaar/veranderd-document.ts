import { alinea, kop, type Blok, type Document } from "~/documenten/document";
import { datumVoluit, type Datum } from "~/periode/datum";
import { GEBEURTENISSOORTEN, type Gebeurtenis, type Gebeurtenissoort } from "./gebeurtenissen";

/** What changed in a half-year as a document of its own: a heading for each kind of record, a sentence for each change. */
export function veranderdDocument({ label, op, gebeurtenissen }: { label: string; op: Datum; gebeurtenissen: readonly Gebeurtenis[] }): Document {
  const soorten = Object.keys(GEBEURTENISSOORTEN) as Gebeurtenissoort[];
  const delen = soorten.flatMap((soort): Blok[] => {
    const groep = gebeurtenissen.filter((gebeurtenis) => gebeurtenis.soort === soort);
    if (groep.length === 0) return [];
    return [kop(2, `${GEBEURTENISSOORTEN[soort]} (${groep.length})`, soort), { soort: "lijst", genummerd: false, punten: groep.map(({ titel, zin }) => [{ tekst: titel, vet: true }, { tekst: ` ${zin}` }]) }];
  });
  return {
    titel: `Wat veranderde in de ${label}`,
    ondertitel: `Gezien op ${datumVoluit(op)}`,
    afzender: "Spoorboekje",
    omschrijving: `Alles wat er in de ${label} veranderde, geschreven uit wat is vastgelegd.`,
    datum: op,
    blokken: delen.length > 0 ? delen : [alinea(`In de ${label} veranderde er niets.`)],
    werkbladen: [{ naam: "Wat veranderde", kolommen: ["Soort", "Wat", "Verandering"], rijen: gebeurtenissen.map(({ soort, titel, zin }) => [GEBEURTENISSOORTEN[soort], titel, zin]) }],
  };
}
