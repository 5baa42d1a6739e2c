import { prisma, type Transactie } from "~/database/prisma.server";
import { wijzigingenTussen, type Leesbaar, type Wijziging } from "./wijzigingen";

export type Door = { id: string | null; naam: string };

export type NieuweRegel = {
  door: Door;
  /** What happened, as an event: "project-gewijzigd". */
  gebeurtenis: string;
  /** About which record: the kind and the key that stands in its address. */
  onderwerp: string;
  onderwerpId: string;
  /** The event in Dutch, as the reader sees it after the name: "wijzigde het project". */
  omschrijving: string;
  reden?: string | null;
  voor?: Leesbaar | null;
  na?: Leesbaar | null;
};

/** Writes the line of a change in the change's own transaction, so that neither exists without the other. */
export async function legVast(tx: Transactie, { door, voor, na, ...regel }: NieuweRegel): Promise<void> {
  await tx.logregel.create({
    data: { ...regel, doorId: door.id, doorNaam: door.naam, wijzigingen: wijzigingenTussen(voor ?? null, na ?? null) },
  });
}

export type Logregel = { id: string; op: Date; doorNaam: string; gebeurtenis: string; omschrijving: string; onderwerp: string; onderwerpId: string; reden: string | null; wijzigingen: Wijziging[] };

const PER_PAGINA = 50;

/** The logboek, newest first: of one record, or (without `van`) of everything, a page at a time. */
export async function listLogregels({ van, pagina = 1 }: { van?: { onderwerp: string; onderwerpId: string; gebeurtenis?: { in: string[] } }; pagina?: number }) {
  const where = van ?? {};
  const [regels, aantal] = await Promise.all([
    prisma.logregel.findMany({ where, orderBy: [{ op: "desc" }, { id: "desc" }], skip: (pagina - 1) * PER_PAGINA, take: PER_PAGINA }),
    prisma.logregel.count({ where }),
  ]);
  return { regels: regels as unknown as Logregel[], aantal, paginas: Math.max(1, Math.ceil(aantal / PER_PAGINA)) };
}
