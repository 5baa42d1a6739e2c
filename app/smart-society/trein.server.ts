import { listOverboekt, plek } from "./capaciteit.server";
import type { Treinwagon } from "./trein-tekening";
import { behoefteVan } from "./treintje";
import type { Treintjerij } from "./treintje.server";
import { nodigUitRij } from "./trajectrij.server";

/** Treintjes as they are drawn, each wagon with whether its wagonnetje is promised more than it has. */
export async function treinVan(treintjes: readonly Treintjerij[]) {
  const overboekt = await listOverboekt([...new Set(treintjes.flatMap(({ koppelingen }) => koppelingen.map(({ wagonnetjeId }) => wagonnetjeId)))]);
  return treintjes.map((treintje) => ({
    sleutel: treintje.sleutel,
    titel: treintje.titel,
    opgave: { sleutel: treintje.opgave.sleutel, titel: treintje.opgave.titel },
    uitdaging: treintje.uitdaging.titel,
    nodig: nodigUitRij(treintje),
    behoefte: behoefteVan(nodigUitRij(treintje), treintje.koppelingen),
    wagons: treintje.koppelingen.map(({ id, wagonnetjeId, wagonnetje, halfjaar, uren, euros, staat }): Treinwagon => ({ id, naam: wagonnetje.naam, halfjaar, uren, euros, staat, overboekt: overboekt.has(plek(wagonnetjeId, halfjaar)) })),
  }));
}
export type Trein = Awaited<ReturnType<typeof treinVan>>[number];
