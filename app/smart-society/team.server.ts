import { inTransactie } from "~/database/prisma.server";
import type { Door } from "~/logboek/logboek.server";
import { datumUitDatabase, datumVoluit, datumVoorDatabase, type Datum } from "~/periode/datum";
import { nietGevonden } from "~/toegang/weigering.server";
import type { Teamlidinvoer } from "./opgave-formulier";
import { isNogOpen, opgaveregel, type GevondenOpgave, type Opgaveuitkomst } from "./opgave.server";

/** The member of this opgave's team, or 404. */
export function teamlidVan({ team }: GevondenOpgave, id: string | undefined) {
  const lid = team.find((teamlid) => teamlid.id === id);
  if (!lid) throw nietGevonden("Dit teamlid bestaat niet.");
  return lid;
}
type GevondenTeamlid = ReturnType<typeof teamlidVan>;

/** Asks an opgavenmanager, or puts somebody in the opgaventeam. */
export function teamlidToevoegen(door: Door, opgave: GevondenOpgave, { naam, functie, soort }: Teamlidinvoer): Promise<Opgaveuitkomst> {
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "gesloten" };
    const isManager = soort === "manager";
    await tx.teamlid.create({ data: { opgaveId: opgave.id, naam, functie, isManager } });
    await opgaveregel(tx, door, opgave, "teamlid-toegevoegd", isManager ? "vroeg een opgavenmanager" : "breidde het opgaventeam uit", { na: { [isManager ? "Opgavenmanager" : "Teamlid"]: naam, Functie: functie } });
    return { ok: true };
  });
}

/** An opgavenmanager says "ik stap in", on a day. */
export async function opgavenmanagerInstappen(door: Door, opgave: GevondenOpgave, lid: GevondenTeamlid, op: Datum, vandaag: Datum): Promise<Opgaveuitkomst> {
  if (!lid.isManager) return { ok: false, reden: "geen-manager" };
  if (op > vandaag) return { ok: false, reden: "in-de-toekomst" };
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "gesloten" };
    const { count } = await tx.teamlid.updateMany({ where: { id: lid.id, ingestaptOp: null, uitgestaptOp: null }, data: { ingestaptOp: datumVoorDatabase(op) } });
    if (count === 0) return { ok: false, reden: "al-ingestapt" };
    await opgaveregel(tx, door, opgave, "opgavenmanager-ingestapt", `legde vast dat ${lid.naam} instapte`, { na: { Ingestapt: datumVoluit(op) } });
    return { ok: true };
  });
}

/** Somebody of the team steps out, on a day and with the reason. */
export async function teamlidUitstappen(door: Door, opgave: GevondenOpgave, lid: GevondenTeamlid, { op, reden }: { op: Datum; reden: string }, vandaag: Datum): Promise<Opgaveuitkomst> {
  if (op > vandaag) return { ok: false, reden: "in-de-toekomst" };
  const ingestaptOp = datumUitDatabase(lid.ingestaptOp);
  if (ingestaptOp && op < ingestaptOp) return { ok: false, reden: "voor-de-instap" };
  return inTransactie(async (tx) => {
    if (!(await isNogOpen(tx, opgave))) return { ok: false, reden: "gesloten" };
    const { count } = await tx.teamlid.updateMany({ where: { id: lid.id, uitgestaptOp: null }, data: { uitgestaptOp: datumVoorDatabase(op), uitstapreden: reden } });
    if (count === 0) return { ok: false, reden: "al-uitgestapt" };
    await opgaveregel(tx, door, opgave, "teamlid-uitgestapt", `legde vast dat ${lid.naam} uitstapte`, { na: { Uitgestapt: datumVoluit(op) }, reden });
    return { ok: true };
  });
}
