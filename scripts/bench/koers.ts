import { prisma } from "~/database/prisma.server";
import { SPOREN, sleutels } from "~/smart-society/indeling";

export const LESSEN = 500;
export const MIJLPALEN = 40;
export const KOERS = "/koersdocumenten/2022";
/** What people look for: rare and common, whole and begun, one word and more; each is found. */
export const ZOEKVRAGEN = ["evaluatie", "monitor", "gemeenten", "dordrecht", "treintje 12", "les 499", "wagonnetje 7", "conc", "BENCH-0012", "bespreken halfjaar", "mijlpaal", "onderz", "de"];

/** Lessons, milestones that moved and follow from work, and a koersdocument with options and a history; the same in every run. */
export async function vulKoers(): Promise<void> {
  const opgave = await prisma.opgave.findUniqueOrThrow({ where: { sleutel: "bench-kaart" }, select: { id: true } });
  const treintjes = await prisma.treintje.findMany({ select: { id: true }, orderBy: { sleutel: "asc" } });
  const sporen = sleutels(SPOREN);
  await prisma.leerervaring.createMany({ data: Array.from({ length: LESSEN }, (_, i) => ({ opgaveId: opgave.id, treintjeId: i % 2 ? treintjes[i % treintjes.length]!.id : null, spoor: sporen[i % 3]!, les: `Les ${i + 1}: begin klein en leer ervan.`, toelichting: "Wat de partners zeiden, bleek pas in de praktijk te kloppen.", op: new Date("2021-10-01"), doorNaam: "De bench", zoektekst: `les ${i + 1}` })) });
  for (let i = 0; i < MIJLPALEN; i++) {
    const [eerst, nu] = [`2021-k${1 + (i % 4)}`, i % 3 === 0 ? "2022-k2" : `2021-k${1 + (i % 4)}`];
    await prisma.mijlpaal.create({ data: { spoor: sporen[i % 3]!, titel: `Mijlpaal ${i + 1} van de bench`, kwartaal: nu, aangemaaktOp: new Date("2021-01-04"), verplaatsingen: { create: eerst === nu ? [] : [{ van: eerst, naar: nu, reden: "Het liep anders.", op: new Date("2021-09-01"), doorNaam: "De bench" }] }, werk: { create: i % 2 ? [{ treintjeId: treintjes[i]!.id }, { opgaveId: opgave.id, stap: 4 }] : [] } } });
  }
  await prisma.spooroordeel.createMany({ data: sporen.map((spoor) => ({ jaar: 2021, spoor, oordeel: "opKoers" as const, toelichting: "Het gaat goed.", op: new Date("2021-12-01"), doorNaam: "De bench" })) });
  const optie = (naam: string) => ({ naam, ambitieniveau: "Doorgaan", themas: "Armoede", budget: 100_000, tijdpad: "2022", randvoorwaarden: "Capaciteit" });
  await prisma.koersdocument.create({ data: { jaar: 2022, afzender: "De bench", aanleiding: "Na een oefenjaar.", opties: { create: ["A", "B", "C"].map(optie) }, standen: { create: ["2021-h1", "2021-h2"].map((halfjaar) => ({ halfjaar, eisen: { voldaan: ["aanleiding"], totaal: 23 } })) } } });
  await prisma.uitgave.create({ data: { document: "koersdocumenten/2022", nummer: 1 } });
}
