import type { Datum } from "~/periode/datum";
import { inzetInWoorden, isNiets, type Inzet } from "./capaciteit";
import type { Stap } from "./stappen";

/** What the gates look at: an opgave as data. */
export type Trajectfeiten = {
  sleutel: string;
  definitie: string;
  kern: string;
  uitdagingen: { id: string; titel: string; geprioriteerd: boolean; zonderTreintjeReden: string | null; treintjes: number }[];
  aanbod: number;
  managers: { naam: string; ingestaptOp: Datum | null }[];
  teamleden: number;
  sessies: number;
  /** `overboekt`: the wagonnetjes in it that promised more than they have. */
  treintjes: { sleutel: string; titel: string; ronde1Gesloten: boolean; tekort: Inzet; overboekt: readonly string[] }[];
  oplossingen: { id: string; titel: string; gerealiseerdOp: Datum | null; bruikbaarOp: Datum | null }[];
  resultaten: number;
};

/** One criterion of a gate: met or not, what that is seen from, and where it is mended. */
export type Eis = { sleutel: string; omschrijving: string; voldaan: boolean; toelichting: string; verwijzing: string };

/** The criteria of the gate after a step, as data can tell (Smart Society Dordrecht 2021, zes stappen). A reason may pass it, see `stapBezwaar`. */
export function poortVan(stap: Stap, feiten: Trajectfeiten): Eis[] {
  return POORTEN[stap](feiten, `/opgaven/${feiten.sleutel}`);
}

export const openEisen = (stap: Stap, feiten: Trajectfeiten) => poortVan(stap, feiten).filter(({ voldaan }) => !voldaan);

const eis = (sleutel: string, omschrijving: string, voldaan: boolean, toelichting: string, verwijzing: string): Eis => ({ sleutel, omschrijving, voldaan, toelichting, verwijzing });
const namen = (dingen: readonly { titel: string }[]) => dingen.map(({ titel }) => titel).join(", ");
const aantal = (hoeveel: number, een: string, meer: string) => (hoeveel === 1 ? `1 ${een}` : `${hoeveel} ${meer}`);

const GEEN_TREINTJE = "Voor elke geprioriteerde uitdaging staat een reden waarom er geen treintje komt.";

const POORTEN: Record<Stap, (feiten: Trajectfeiten, hier: string) => Eis[]> = {
  1: ({ definitie, kern, uitdagingen, aanbod }, hier) => [
    eis("definitie", "De definitie is ingevuld", definitie !== "", definitie ? "" : "Er staat nog niets.", `${hier}/wijziging#veld-definitie`),
    eis("kern", "De kern van het vraagstuk is ingevuld", kern !== "", kern ? "" : "Er staat nog niets.", `${hier}/wijziging#veld-kern`),
    eis("uitdaging", "Er is ten minste één uitdaging", uitdagingen.length > 0, aantal(uitdagingen.length, "uitdaging", "uitdagingen"), `${hier}/kaart/punten?soort=uitdaging`),
    eis("aanbod", "Ten minste één wagonnetje deed een eerste aanbod", aanbod > 0, aantal(aanbod, "wagonnetje", "wagonnetjes"), `${hier}/aanbod`),
  ],
  2: ({ managers, teamleden }, hier) => {
    const ingestapt = managers.filter(({ ingestaptOp }) => ingestaptOp);
    const naar = managers.length === 0 ? `${hier}/team/nieuw?soort=manager` : `${hier}#team`;
    return [
      eis("opgavenmanager", "Een opgavenmanager zei “ik stap in”", ingestapt.length > 0, ingestapt.map(({ naam }) => naam).join(", ") || (managers.length ? "Gevraagd, nog niet ingestapt." : "Er is nog niemand gevraagd."), naar),
      eis("opgaventeam", "Het opgaventeam is niet leeg", teamleden > 0, aantal(teamleden, "teamlid", "teamleden"), `${hier}/team/nieuw`),
    ];
  },
  3: ({ sessies, uitdagingen }, hier) => {
    const gekozen = uitdagingen.filter(({ geprioriteerd }) => geprioriteerd);
    return [
      eis("prioriteringssessie", "Een prioriteringssessie is vastgelegd", sessies > 0, aantal(sessies, "sessie", "sessies"), `${hier}/prioriteringssessies`),
      eis("geprioriteerd", "Ten minste één uitdaging is geprioriteerd", gekozen.length > 0, namen(gekozen) || "De laatste sessie koos er geen.", `${hier}/prioriteringssessies`),
    ];
  },
  4: ({ uitdagingen, treintjes }, hier) => {
    const zonder = uitdagingen.filter(({ geprioriteerd, treintjes, zonderTreintjeReden }) => geprioriteerd && treintjes === 0 && !zonderTreintjeReden);
    const open = treintjes.filter(({ ronde1Gesloten }) => !ronde1Gesloten);
    const krap = treintjes.filter(({ tekort }) => !isNiets(tekort));
    const geenNodig = treintjes.length === 0 && zonder.length === 0 && uitdagingen.some(({ geprioriteerd }) => geprioriteerd);
    const overboekt = [...new Set(treintjes.flatMap((treintje) => treintje.overboekt))];
    return [
      eis("treintjes", "Elke geprioriteerde uitdaging heeft een treintje, of een reden waarom niet", uitdagingen.some(({ geprioriteerd }) => geprioriteerd) && zonder.length === 0, zonder.length ? `Nog niet: ${namen(zonder)}.` : "", zonder[0] ? `/treintjes/nieuw?uitdaging=${zonder[0].id}` : `${hier}#treintjes`),
      eis("ronde-1", "Ronde 1 is gesloten", geenNodig || (treintjes.length > 0 && open.length === 0), geenNodig ? GEEN_TREINTJE : open.length ? `Nog open: ${namen(open)}.` : "", open[0] ? `/treintjes/${open[0].sleutel}/ronde` : `${hier}#treintjes`),
      eis("dekking", "De toegezegde uren en euro’s dekken wat nodig is", geenNodig || (treintjes.length > 0 && krap.length === 0), geenNodig ? GEEN_TREINTJE : [...krap.map(({ titel, tekort }) => `${titel}: nog ${inzetInWoorden(tekort)} te vinden.`), ...(overboekt.length ? [`Let op, overboekt: ${overboekt.join(", ")}. Die zegde meer toe dan er is.`] : [])].join(" "), krap[0] ? `/treintjes/${krap[0].sleutel}` : `${hier}#treintjes`),
    ];
  },
  5: ({ oplossingen }, hier) => {
    const klaar = oplossingen.filter(({ gerealiseerdOp }) => gerealiseerdOp);
    const bruikbaar = klaar.filter(({ bruikbaarOp }) => bruikbaarOp);
    return [
      eis("gerealiseerd", "Ten minste één oplossing is gerealiseerd", klaar.length > 0, namen(klaar), `${hier}#oplossingen`),
      eis("bruikbaar", "Het opgaventeam bevestigde dat het ermee kan werken", bruikbaar.length > 0, namen(bruikbaar), klaar[0] ? `/oplossingen/${klaar[0].id}/bruikbaarheid` : `${hier}#oplossingen`),
    ];
  },
  6: ({ resultaten }, hier) => [
    eis("resultaat", "Het resultaat is vastgelegd, met wat ervan is geleerd", resultaten > 0, aantal(resultaten, "resultaat", "resultaten"), `${hier}/resultaten`),
  ],
};
