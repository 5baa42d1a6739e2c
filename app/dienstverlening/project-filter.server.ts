import type { Prisma } from "~/database/prisma.server";
import { beginVanDag, datumVoorDatabase, type Datum } from "~/periode/datum";
import { eersteDag, kijkdatum, peildatum, type Halfjaar } from "~/periode/halfjaar";
import type { Projectfilter } from "./project-filter";
import { dagVoor } from "./project-in-halfjaar";
import { stilSinds, type Projectstatus } from "./project-status";

type Waar = Prisma.ProjectWhereInput;

/** The filter of a list as a database condition, as of a day. */
export function projectfilter(filter: Projectfilter, vandaag: Datum, gebruikerId: string): Waar {
  const op = filter.halfjaar ? kijkdatum(filter.halfjaar, vandaag) : vandaag;
  const delen: (Waar | null)[] = [
    filter.halfjaar && halfjaarFilter(filter.halfjaar),
    filter.dienstverlening && { dienstverlening: filter.dienstverlening },
    filter.domein && { domein: filter.domein },
    filter.opdrachtgever ? { opdrachtgevers: { some: { naam: filter.opdrachtgever } } } : null,
    filter.status && statusfilter(filter.status, op),
    filter.stil ? stilfilter(op) : null,
    filter.mijn ? { uitvoerders: { some: { id: gebruikerId } } } : null,
    ...filter.zoek.split(" ").filter(Boolean).map((woord): Waar => ({ zoektekst: { contains: letterlijk(woord) } })),
  ];
  const waar = delen.filter((deel) => deel !== null);
  return waar.length === 0 ? {} : { AND: waar };
}

/** `statusVan` (project-status.ts) in the database; a test holds the two together. */
export function statusfilter(status: Projectstatus, dag: Datum): Waar {
  const op = datumVoorDatabase(dag);
  const gestopt = (soort?: "geparkeerd" | "vervallen"): Waar => ({ stopzettingen: { some: { soort, vanaf: { lte: op }, OR: [{ opgehevenOp: null }, { opgehevenOp: { gt: op } }] } } });
  const afgerond = afgerondfilter(dag);
  const offerte: Waar = { dienstverlening: "aanvullend", offerteAangevraagdOp: { lte: op }, OR: [{ offerteAkkoordOp: null }, { offerteAkkoordOp: { gt: op } }] };
  const begonnen: Waar = { OR: [{ startdatum: { lte: op } }, { opleveringen: { some: { opgeleverdOp: { lte: op } } } }] };
  const nietBegonnen: Waar = { OR: [{ startdatum: null }, { startdatum: { gt: op } }], opleveringen: { none: { opgeleverdOp: { lte: op } } } };
  switch (status) {
    case "vervallen":
      return gestopt("vervallen");
    case "geparkeerd":
      return { AND: [gestopt("geparkeerd"), { NOT: gestopt("vervallen") }] };
    case "afgerond":
      return { AND: [afgerond, { NOT: gestopt() }] };
    case "offerte":
      return { AND: [offerte, { NOT: [gestopt()] }, { NOT: [afgerond] }] };
    case "lopend":
      return { AND: [begonnen, { NOT: [gestopt()] }, { NOT: [afgerond] }, nietInOfferte(dag)] };
    case "gepland":
      return { AND: [nietBegonnen, { NOT: [gestopt()] }, { NOT: [afgerond] }, nietInOfferte(dag)] };
  }
}

/** `hoortIn` (project-in-halfjaar.ts) in the database; a test holds the two together. */
export function halfjaarFilter(halfjaar: Halfjaar): Waar {
  const eerste = datumVoorDatabase(eersteDag(halfjaar));
  const laatste = datumVoorDatabase(peildatum(halfjaar));
  const ervoor = datumVoorDatabase(dagVoor(halfjaar));
  const steeds: Waar = { stopzettingen: { some: { vanaf: { lte: ervoor }, OR: [{ opgehevenOp: null }, { opgehevenOp: { gt: laatste } }] } } };
  const liep: Waar = { AND: [{ startdatum: { lte: laatste } }, { NOT: [afgerondfilter(dagVoor(halfjaar))] }, nietInOfferte(peildatum(halfjaar)), { NOT: [steeds] }] };
  return { OR: [{ opleveringen: { some: { opgeleverdOp: { gte: eerste, lte: laatste } } } }, liep] };
}

export function stilfilter(op: Datum): Waar {
  return { AND: [statusfilter("lopend", op), { bijgewerktOp: { lt: beginVanDag(stilSinds(op)) } }] };
}

const afgerondfilter = (dag: Datum): Waar => ({
  frequentie: null,
  opleveringen: { some: {}, none: { OR: [{ opgeleverdOp: null }, { opgeleverdOp: { gt: datumVoorDatabase(dag) } }] } },
});

/** Written out, because in SQL the opposite of a comparison with an empty date is not true but unknown. */
function nietInOfferte(dag: Datum): Waar {
  const op = datumVoorDatabase(dag);
  return { OR: [{ dienstverlening: { not: "aanvullend" } }, { offerteAangevraagdOp: null }, { offerteAangevraagdOp: { gt: op } }, { offerteAkkoordOp: { lte: op } }] };
}

/** A typed % or _ is a character, not a pattern. */
const letterlijk = (woord: string) => woord.replace(/[\\%_]/g, "\\$&");
