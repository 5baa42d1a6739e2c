import { uitgavestatus } from "~/documenten/uitgave";
import { prisma } from "~/database/prisma.server";
import { listUitgaven } from "~/documenten/uitgave.server";
import type { Datum } from "~/periode/datum";
import { halfjaarSleutel, halfjaarVan, vergelijkHalfjaren, vorige, type Halfjaar } from "~/periode/halfjaar";
import { bouwstenenVan, heeftConcept, koersadres } from "./koersdocument.server";
import { onderdelenVan } from "./onderdelen";
import { historieVan, standVan, voortgangVan } from "./voortgang";

/**
 * The latest koersdocument seen from a half-year: how far it was when the one before ended (`toen`), when this one ended (`einde`: now,
 * while it runs), and how far it is today. Null when there is none.
 */
export async function koersHalfjaar(halfjaar: Halfjaar, vandaag: Datum) {
  const laatste = await prisma.koersdocument.findFirst({ orderBy: { jaar: "desc" }, select: { id: true, jaar: true } });
  if (!laatste) return null;
  const uitgaven = await listUitgaven(koersadres(laatste.jaar));
  const { feiten, standen } = await bouwstenenVan(laatste, vandaag);
  const onderdelen = onderdelenVan(feiten);
  const nu = voortgangVan(onderdelen);
  const dezeLoopt = vergelijkHalfjaren(halfjaar, halfjaarVan(vandaag)) === 0;
  const historie = historieVan(standen, heeftConcept({ uitgaven }) ? standVan(halfjaarSleutel(halfjaarVan(vandaag)), onderdelen) : null);
  const van = (wanneer: Halfjaar) => historie.find((regel) => regel.halfjaar === halfjaarSleutel(wanneer))?.percentage ?? null;
  return { jaar: laatste.jaar, status: uitgavestatus(uitgaven.at(-1)!), toen: van(vorige(halfjaar)), einde: dezeLoopt ? nu.percentage : van(halfjaar), nu, historie };
}
