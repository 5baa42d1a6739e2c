import { prisma } from "~/database/prisma.server";
import { uitgavestatus } from "~/documenten/uitgave";
import type { Datum } from "~/periode/datum";
import { halfjaarSleutel, halfjaarVan, vergelijkHalfjaren, type Halfjaar } from "~/periode/halfjaar";
import { koersdocumentUitAdres, koersverloopVan } from "./koersdocument.server";

/**
 * The koersdocument that was worked on in a half-year: how far it was last known to be before it (`toen`), when this one ended (`einde`,
 * null while it runs), and how far it is now (or was when it was frozen). Of a half-year that runs it is the newest. Null when there is none.
 */
export async function koersHalfjaar(halfjaar: Halfjaar, vandaag: Datum) {
  const loopt = vergelijkHalfjaren(halfjaar, halfjaarVan(vandaag)) === 0;
  const gevonden = await prisma.koersdocument.findFirst({ where: loopt ? {} : { standen: { some: { halfjaar: halfjaarSleutel(halfjaar) } } }, orderBy: { jaar: "desc" }, select: { jaar: true } });
  if (!gevonden) return null;
  const koersdocument = await koersdocumentUitAdres(String(gevonden.jaar));
  const uitgave = koersdocument.uitgaven.at(-1)!;
  const { historie, ...nu } = await koersverloopVan(koersdocument, uitgave, vandaag);
  const van = (wanneer: Halfjaar) => historie.find((regel) => regel.halfjaar === halfjaarSleutel(wanneer))?.percentage ?? null;
  const toen = historie.findLast((regel) => regel.halfjaar < halfjaarSleutel(halfjaar))?.percentage ?? null;
  return { jaar: gevonden.jaar, status: uitgavestatus(uitgave), loopt, toen, einde: loopt ? null : van(halfjaar), nu };
}
