import { prisma } from "~/database/prisma.server";
import { listLogregels } from "~/logboek/logboek.server";
import { datumInNederland, datumKort, datumUitDatabase, momentVoluit, type Datum } from "~/periode/datum";
import { datumMetPrecisieVoluit } from "~/periode/datum-met-precisie";
import { halfjaarInWoorden, halfjaarSleutel, halfjaarVan } from "~/periode/halfjaar";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { inzetInWoorden, isNiets, minus, NIETS } from "./capaciteit";
import { listStanden, overboektIn, type Stand } from "./capaciteit.server";
import { isVoorbij, VOLGENDE_STATEN } from "./koppeling";
import { treinVan } from "./trein.server";
import { planningUitRij, treintjeUitAdres, type GevondenTreintje } from "./treintje.server";

/** A treintje whole: what it needs, its wagons in their order with how each came there, and who could still be coupled. */
export async function treintjePaginaVan(gebruiker: Gebruiker, sleutel: string | undefined, vandaag: Datum) {
  const treintje = await treintjeUitAdres(sleutel);
  const [standen, logboek] = await Promise.all([listStanden(prisma), listLogregels({ van: { onderwerp: "treintje", onderwerpId: treintje.sleutel } })]);
  const [trein] = treinVan([treintje], overboektIn(standen));
  const gepland = planningUitRij(treintje);
  const eerste = treintje.herplanningen[0];
  const open = treintje.opgave.geslotenOp === null;
  return {
    ...trein!,
    uitdaging: treintje.uitdaging.titel,
    omschrijving: treintje.omschrijving,
    niveau: treintje.niveau,
    isVoorbeeld: treintje.isVoorbeeld,
    versie: treintje.versie,
    opgaveGesloten: !open,
    magBewerken: mag(gebruiker, "smart-society-bewerken") && open,
    ronde1Gesloten: treintje.ronde1GeslotenOp && { op: momentVoluit(treintje.ronde1GeslotenOp), door: treintje.ronde1GeslotenDoor ?? "" },
    gepland: gepland && datumMetPrecisieVoluit(gepland),
    oorspronkelijk: eerste ? datumMetPrecisieVoluit({ op: datumUitDatabase(eerste.vanOp), precisie: eerste.vanPrecisie }) : null,
    herplanningen: treintje.herplanningen.map(({ id, reden, op, vanOp, vanPrecisie, naarOp, naarPrecisie }) => ({ id, reden, op: datumKort(datumInNederland(op)), van: datumMetPrecisieVoluit({ op: datumUitDatabase(vanOp), precisie: vanPrecisie }), naar: datumMetPrecisieVoluit({ op: datumUitDatabase(naarOp), precisie: naarPrecisie }) })),
    koppelingen: treintje.koppelingen.map((koppeling, i) => ({ ...koppelingregel(koppeling), overboekt: trein!.wagons[i]!.overboekt })),
    kandidaten: await kandidatenVoor(treintje, standen, halfjaarSleutel(halfjaarVan(vandaag))),
    lessen: treintje.leerervaringen.map(({ id, les, spoor, op }) => ({ id, les, spoor, op: datumKort(datumUitDatabase(op)) })),
    logboek: logboek.regels.map((regel) => ({ ...regel, op: momentVoluit(regel.op) })),
  };
}
export type Treintjepaginagegevens = Awaited<ReturnType<typeof treintjePaginaVan>>;

function koppelingregel({ id, wagonnetje, halfjaar, bijdrage, uren, euros, staat, overboekreden, stappen }: GevondenTreintje["koppelingen"][number]) {
  return {
    id, bijdrage, uren, euros, staat, overboekreden,
    wagonnetje: { sleutel: wagonnetje.sleutel, naam: wagonnetje.naam, ronde: wagonnetje.soort.ronde },
    halfjaar: halfjaarInWoorden(halfjaar),
    volgende: VOLGENDE_STATEN[staat],
    stappen: stappen.map(({ id, naar, op, doorNaam, reden }) => ({ id, naar, op: datumKort(datumInNederland(op)), doorNaam, reden })),
  };
}

/** Wagonnetjes of the round that is open, with the first half-year from today in which they have anything left; all of them where none has. */
async function kandidatenVoor(treintje: GevondenTreintje, standen: readonly Stand[], vanaf: string) {
  const ronde = treintje.ronde1GeslotenOp ? 2 : 1;
  const wagonnetjes = await prisma.wagonnetje.findMany({ where: { soort: { ronde } }, select: { id: true, sleutel: true, naam: true }, orderBy: [{ soort: { volgorde: "asc" } }, { naam: "asc" }] });
  return wagonnetjes.flatMap(({ id, sleutel, naam }) => {
    const vrij = standen.filter(({ wagonnetjeId, halfjaar }) => wagonnetjeId === id && !treintje.koppelingen.some((koppeling) => koppeling.wagonnetjeId === id && koppeling.halfjaar === halfjaar && !isVoorbij(koppeling.staat)));
    const metRuimte = vrij.map(({ halfjaar, beschikbaar, toegezegd }) => ({ halfjaar, over: minus(beschikbaar, toegezegd) })).filter(({ over }) => over.uren > 0 || over.euros > 0);
    const keuze = metRuimte.find(({ halfjaar }) => halfjaar >= vanaf) ?? metRuimte.at(-1);
    if (!keuze && vrij.length === 0 && standen.some(({ wagonnetjeId }) => wagonnetjeId === id)) return [];
    const over = keuze ? { uren: Math.max(0, keuze.over.uren), euros: Math.max(0, keuze.over.euros) } : NIETS;
    return [{ sleutel, naam, halfjaar: keuze ? halfjaarInWoorden(keuze.halfjaar) : "", over, zin: isNiets(over) ? "niets meer over" : `${inzetInWoorden(over)} over in de ${halfjaarInWoorden(keuze!.halfjaar)}` }];
  });
}
