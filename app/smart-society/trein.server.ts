import { plek } from "./capaciteit.server";
import type { Treinwagon } from "./trein-svg";
import { behoefteVan } from "./treintje";
import type { Treintjerij } from "./treintje.server";
import { nodigUitRij } from "./trajectrij.server";

/** Treintjes as they are drawn, each wagon with whether its wagonnetje is promised more than it has (`listOverboekt`). */
export function treinVan(treintjes: readonly Treintjerij[], overboekt: ReadonlySet<string>) {
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
export type Trein = ReturnType<typeof treinVan>[number];
