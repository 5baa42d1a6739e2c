import { listLogregels } from "~/logboek/logboek.server";
import { datumInNederland, datumKort, datumUitDatabase, momentVoluit } from "~/periode/datum";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { listOverboekt } from "./capaciteit.server";
import { listLaatsteLessen } from "./leerervaring.server";
import { doelstellingenVan } from "./opgave-formulier";
import { trajectstand } from "./opgave-lijst.server";
import { opgaveUitAdres } from "./opgave.server";
import { listAanbod } from "./traject.server";
import { gekozenIn } from "./trajectrij.server";
import { treinVan } from "./trein.server";
import { listTreintjesVan } from "./treintje.server";

/** An opgave on one screen: where it stands, what is open, its treintjes, its people and what was learned. */
export async function opgavePaginaVan(gebruiker: Gebruiker, sleutel: string | undefined) {
  const opgave = await opgaveUitAdres(sleutel);
  const [treintjes, overboekt, aanbod, lessen, logboek] = await Promise.all([listTreintjesVan(opgave.id), listOverboekt(), listAanbod(opgave), listLaatsteLessen(opgave.id, 3), listLogregels({ van: { onderwerp: "opgave", onderwerpId: opgave.sleutel } })]);
  const gekozen = gekozenIn(opgave);
  const punten = (soort: "uitdaging" | "oplossing") => opgave.punten.filter((punt) => punt.soort === soort);
  return {
    ...trajectstand(opgave, overboekt),
    titel: opgave.titel,
    hoofddoel: opgave.hoofddoel,
    definitie: opgave.definitie,
    kern: opgave.kern,
    doelstellingen: doelstellingenVan(opgave.doelstellingen),
    isVoorbeeld: opgave.isVoorbeeld,
    gesloten: opgave.geslotenOp && { op: momentVoluit(opgave.geslotenOp), door: opgave.geslotenDoor ?? "", reden: opgave.sluitreden ?? "" },
    magBewerken: mag(gebruiker, "smart-society-bewerken") && opgave.geslotenOp === null,
    magHeropenen: mag(gebruiker, "smart-society-bewerken") && opgave.geslotenOp !== null,
    treinen: treinVan(treintjes, overboekt),
    uitdagingen: punten("uitdaging").map(({ id, titel, zonderTreintjeReden }) => ({ id, titel, zonderTreintjeReden, geprioriteerd: gekozen.has(id), heeftTreintje: treintjes.some(({ uitdagingId }) => uitdagingId === id) })),
    oplossingen: punten("oplossing").map(({ id, titel, niveau, gerealiseerdOp, bruikbaarOp, bruikbaarVolgens }) => ({ id, titel, niveau, bruikbaarVolgens, gerealiseerd: kort(gerealiseerdOp), bruikbaar: kort(bruikbaarOp) })),
    team: opgave.team.map(({ id, naam, functie, isManager, ingestaptOp, uitgestaptOp, uitstapreden }) => ({ id, naam, functie, isManager, uitstapreden, ingestapt: kort(ingestaptOp), uitgestapt: kort(uitgestaptOp) })),
    aanbod,
    sessie: opgave.sessies[0] ? { datum: kort(opgave.sessies[0].datum)!, uitkomst: opgave.sessies[0].uitkomst, gekozen: opgave.sessies[0].gekozen.map(({ titel }) => titel) } : null,
    lessen: lessen.map(({ id, les, spoor, stap, op }) => ({ id, les, spoor, stap, op: datumKort(datumUitDatabase(op)) })),
    logboek: logboek.regels.map((regel) => ({ ...regel, op: momentVoluit(regel.op) })),
  };
}
export type Opgavepaginagegevens = Awaited<ReturnType<typeof opgavePaginaVan>>;

const kort = (dag: Date | null) => dag && datumKort(datumInNederland(dag));
