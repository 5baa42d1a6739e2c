import { prisma } from "~/database/prisma.server";
import { listLogregels } from "~/logboek/logboek.server";
import { momentVoluit } from "~/periode/datum";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { listMetVorige } from "./meting.server";
import { rondestatus } from "./meetronde";
import type { GevondenRonde } from "./meetronde.server";
import { opNaam } from "./regio";
import { voortgangVan } from "./status";

/** A round for who leads it: how far every region is, and what has happened. */
export async function rondePaginaVan(ronde: GevondenRonde) {
  const [metingen, logboek, laatste] = await Promise.all([
    prisma.regiometing.findMany({ where: { meetrondeId: ronde.id }, select: { id: true, ingediendOp: true, ingediendDoor: true, regio: { select: { code: true, naam: true, adviseurs: { where: { rol: "regioadviseur", geblokkeerdOp: null }, select: { naam: true }, orderBy: { naam: "asc" } } } } } }),
    listLogregels({ van: { onderwerp: "meetronde", onderwerpId: `${ronde.roos.sleutel}/${ronde.halfjaar}` } }),
    prisma.meetronde.count({ where: { roosId: ronde.roosId, nummer: { gt: ronde.nummer } } }),
  ]);
  const perMeting = await listMetVorige(metingen.map(({ id }) => id));
  return {
    hier: `/datarozen/${ronde.roos.sleutel}/metingen/${ronde.halfjaar}`,
    roos: ronde.roos,
    nummer: ronde.nummer,
    halfjaar: ronde.halfjaar,
    label: halfjaarInWoorden(ronde.halfjaar),
    versie: ronde.roosversie.nummer,
    deadline: ronde.deadline,
    status: rondestatus(ronde),
    isLaatste: laatste === 0,
    opmerking: ronde.opmerking,
    vastgesteld: ronde.vastgesteldOp && { op: momentVoluit(ronde.vastgesteldOp), door: ronde.vastgesteldDoor ?? "" },
    gepubliceerd: ronde.gepubliceerdOp && { op: momentVoluit(ronde.gepubliceerdOp), door: ronde.gepubliceerdDoor ?? "" },
    regios: opNaam(metingen.map(({ id, ingediendOp, ingediendDoor, regio }) => {
      const { nu, toen } = perMeting.get(id)!;
      const { klaar, totaal } = voortgangVan(ronde.roosversie.inhoud, ronde.halfjaar, nu, toen);
      return { code: regio.code, naam: regio.naam, adviseurs: regio.adviseurs.map(({ naam }) => naam), klaar, totaal, ingediend: ingediendOp && { op: momentVoluit(ingediendOp), door: ingediendDoor ?? "" } };
    })),
    logboek: logboek.regels.map((regel) => ({ ...regel, op: momentVoluit(regel.op) })),
  };
}
export type Rondepaginagegevens = Awaited<ReturnType<typeof rondePaginaVan>>;
