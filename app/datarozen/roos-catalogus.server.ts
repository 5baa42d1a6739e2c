import { listLogregels } from "~/logboek/logboek.server";
import { momentVoluit } from "~/periode/datum";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import type { Roosbeeld } from "~/roos/roos";
import { bezwarenTegenOpenen, OPENBEZWAREN, type Roosinhoud } from "./inhoud";
import { isInGebruik, laatsteVersie, roosUitAdres } from "./roos.server";

/** A rose as the catalogue shows it: what its latest version asks, and which rounds asked which version. */
export async function roosCatalogusVan(sleutel: string | undefined) {
  const roos = await roosUitAdres(sleutel);
  const { regels } = await listLogregels({ van: { onderwerp: "dataroos", onderwerpId: roos.sleutel } });
  const { nummer, inhoud, ...versie } = laatsteVersie(roos);
  const inGebruik = isInGebruik({ ...versie, nummer, inhoud });
  return {
    hier: `/beheer/datarozen/${roos.sleutel}`,
    sleutel: roos.sleutel,
    titel: roos.titel,
    uitleg: roos.uitleg,
    regios: roos.regios.map(({ code, naam }) => ({ code, naam })),
    nummer,
    inGebruik,
    kanVervallen: !inGebruik && roos.versies.length > 1,
    inhoud,
    voorbeeld: proefbeeld(roos.titel, inhoud),
    bezwaren: inGebruik ? [] : bezwarenTegenOpenen(inhoud, roos.regios.length).map((bezwaar) => OPENBEZWAREN[bezwaar]),
    versies: roos.versies.map(({ nummer, meetronden }) => ({ nummer, ronden: meetronden.map((ronde) => `meting ${ronde.nummer} (${halfjaarInWoorden(ronde.halfjaar)})`) })),
    logboek: regels.map((regel) => ({ ...regel, op: momentVoluit(regel.op) })),
  };
}
export type Rooscatalogus = Awaited<ReturnType<typeof roosCatalogusVan>>;

/** How the rose will look, with every step of the scale in turn: nobody said any of this. */
function proefbeeld(titel: string, { schaal, themas }: Roosinhoud): Roosbeeld {
  let beurt = 0;
  return { titel: `Proef van ${titel}`, schaal, vorige: null, midden: ["Proef", "zo ziet zij eruit"], themas: themas.map(({ sleutel, naam, subthemas }) => ({ sleutel, naam, segmenten: subthemas.map((subthema) => ({ sleutel: subthema.sleutel, naam: subthema.naam, waarde: schaal[beurt++ % schaal.length]!.sleutel, vorige: null })) })) };
}
