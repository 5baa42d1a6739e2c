import { listLogregels } from "~/logboek/logboek.server";
import { datumVoluit, momentVoluit, type Datum } from "~/periode/datum";
import { kwartaalInWoorden } from "~/periode/kwartaal";
import { SPOREN } from "~/smart-society/indeling";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { bereiktOp, isVervallen, jaarVan, oorspronkelijkKwartaal, staatVan, werkBereiktOp } from "./mijlpaal";
import { mijlpaalUitAdres } from "./mijlpaal.server";
import { doelInWoorden } from "./werk";

/** A milestone as its page shows it. */
export async function mijlpaalPaginaVan(gebruiker: Gebruiker, id: string | undefined, vandaag: Datum) {
  const { mijlpaal } = await mijlpaalUitAdres(id);
  const { regels } = await listLogregels({ van: { onderwerp: "mijlpaal", onderwerpId: mijlpaal.id } });
  const bereikt = bereiktOp(mijlpaal, vandaag);
  return {
    id: mijlpaal.id,
    titel: mijlpaal.titel,
    omschrijving: mijlpaal.omschrijving,
    jaar: jaarVan(mijlpaal),
    spoor: SPOREN[mijlpaal.spoor],
    kwartaal: kwartaalInWoorden(mijlpaal.kwartaal),
    eerst: kwartaalInWoorden(oorspronkelijkKwartaal(mijlpaal)),
    staat: staatVan(mijlpaal, vandaag),
    bereiktOp: bereikt && datumVoluit(bereikt),
    bevestigd: mijlpaal.bevestigd && { op: datumVoluit(mijlpaal.bevestigd.op), volgens: mijlpaal.bevestigd.volgens },
    vervallen: mijlpaal.vervallen && isVervallen(mijlpaal, vandaag) && { op: datumVoluit(mijlpaal.vervallen.op), reden: mijlpaal.vervallen.reden },
    verplaatsingen: mijlpaal.verplaatsingen.map(({ van, naar, reden, op }) => ({ van: kwartaalInWoorden(van), naar: kwartaalInWoorden(naar), reden, op: datumVoluit(op) })),
    werk: mijlpaal.werk.map((werk) => {
      const klaar = werkBereiktOp(werk, vandaag, mijlpaal.kwartaal);
      return { sleutel: `${werk.soort}-${werk.sleutel}`, titel: werk.titel, naar: werk.naar, doel: doelInWoorden(werk), klaar: klaar && datumVoluit(klaar) };
    }),
    isVoorbeeld: mijlpaal.isVoorbeeld,
    magBewerken: mag(gebruiker, "koers-bewerken"),
    logboek: regels.map((regel) => ({ ...regel, op: momentVoluit(regel.op) })),
  };
}
export type Mijlpaalpaginagegevens = Awaited<ReturnType<typeof mijlpaalPaginaVan>>;
