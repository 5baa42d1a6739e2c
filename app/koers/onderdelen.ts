import { datumVoluit } from "~/periode/datum";
import { kwartaalInWoorden, kwartaalSleutel, kwartaalVan } from "~/periode/kwartaal";
import { inzetInWoorden, isNiets } from "~/smart-society/capaciteit";
import { sleutels, SPOREN, type Spoor } from "~/smart-society/indeling";
import { behoefteVan } from "~/smart-society/treintje";
import type { Koersfeiten } from "./feiten";
import { isOpen, isVervallen, kwartaalOp, staatVan } from "./mijlpaal";
import { isOudOordeel, laatsteOordeel } from "./oordeel";
import { legeAspecten } from "./optie";
import { mijlpalenIn } from "./tijdlijn";

/** One requirement of a part: met or not, what that is seen from, and the address where it is met. */
export type Koerseis = { sleutel: string; omschrijving: string; voldaan: boolean; toelichting: string; verwijzing: string };
export type Onderdeelsleutel = "aanleiding" | "spoorboekje" | "opgaven" | "capaciteit" | "resultaten" | "leerervaringen" | "opties" | "uitvoeringsagenda";
export type Koersonderdeel = { sleutel: Onderdeelsleutel; titel: string; eisen: Koerseis[] };

/** The parts of a koersdocument in their order, and which of them people write themselves: without those it cannot be frozen. */
export const ONDERDELEN: Record<Onderdeelsleutel, { titel: string; verplicht: boolean }> = {
  aanleiding: { titel: "Aanleiding", verplicht: true },
  spoorboekje: { titel: "Voortgang van het spoorboekje", verplicht: false },
  opgaven: { titel: "Voortgang per opgave", verplicht: false },
  capaciteit: { titel: "Capaciteit en budget", verplicht: false },
  resultaten: { titel: "Resultaten", verplicht: false },
  leerervaringen: { titel: "Leerervaringen", verplicht: false },
  opties: { titel: "Opties", verplicht: true },
  uitvoeringsagenda: { titel: "Uitvoeringsagenda", verplicht: false },
};

/** What each part asks, and whether the records meet it. An empty programme meets nothing: nothing is met because there is nothing. */
export function onderdelenVan(feiten: Koersfeiten): Koersonderdeel[] {
  return sleutels(ONDERDELEN).map((sleutel) => ({ sleutel, titel: ONDERDELEN[sleutel].titel, eisen: EISEN[sleutel](feiten) }));
}

/** Which obligatory parts do not meet what they ask, by title. */
export function legeVerplichte(onderdelen: readonly Koersonderdeel[]): string[] {
  return onderdelen.filter(({ sleutel, eisen }) => ONDERDELEN[sleutel].verplicht && eisen.some(({ voldaan }) => !voldaan)).map(({ titel }) => titel);
}

const eis = (sleutel: string, omschrijving: string, voldaan: boolean, toelichting: string, verwijzing: string): Koerseis => ({ sleutel, omschrijving, voldaan, toelichting, verwijzing });
/** Met by all of them, and there is at least one. */
const elk = <T>(dingen: readonly T[], klopt: (ding: T) => boolean) => dingen.length > 0 && dingen.every(klopt);
const namen = (dingen: readonly { titel: string }[]) => dingen.map(({ titel }) => titel).join(", ");
const aantal = (hoeveel: number, een: string, meer: string) => (hoeveel === 1 ? `1 ${een}` : `${hoeveel} ${meer}`);
/** The ones that can still be worked on. */
const open = (opgaven: Koersfeiten["opgaven"]) => opgaven.filter(({ geslotenOp }) => geslotenOp === null);
/** The one that came furthest: of those that can still move, else of all. */
const verstVan = (opgaven: Koersfeiten["opgaven"]) => (open(opgaven).length > 0 ? open(opgaven) : opgaven).toSorted((a, b) => b.stap - a.stap)[0];
const perSpoor = (maak: (spoor: Spoor, naam: string) => Koerseis) => sleutels(SPOREN).map((spoor) => maak(spoor, SPOREN[spoor]));

const EISEN: Record<Onderdeelsleutel, (feiten: Koersfeiten) => Koerseis[]> = {
  aanleiding: ({ jaar, aanleiding }) => [eis("aanleiding", "De aanleiding is geschreven", aanleiding !== "", aanleiding ? "" : "Er staat nog niets.", `/koersdocumenten/${jaar}/teksten#veld-aanleiding`)],

  spoorboekje: ({ jaar, vandaag, mijlpalen, oordelen }) => {
    const terug = jaar - 1;
    const boekje = `/spoorboekje/${terug}`;
    const staand = mijlpalen.filter((mijlpaal) => !isVervallen(mijlpaal, vandaag));
    const laat = staand.filter((mijlpaal) => staatVan(mijlpaal, vandaag) === "te-laat");
    return [
      ...perSpoor((spoor, naam) => {
        const eigen = mijlpalenIn(terug, staand, vandaag).filter((mijlpaal) => mijlpaal.spoor === spoor);
        return eis(`mijlpalen-${spoor}`, `${naam} heeft mijlpalen in ${terug}`, eigen.length > 0, aantal(eigen.length, "mijlpaal", "mijlpalen"), `${boekje}/mijlpalen/nieuw?spoor=${spoor}`);
      }),
      eis("niets-te-laat", "Geen mijlpaal is te laat: elke is bereikt, verplaatst met een reden, of vervallen", staand.length > 0 && laat.length === 0, staand.length === 0 ? "Er zijn nog geen mijlpalen." : laat.length > 0 ? `Te laat: ${namen(laat)}.` : "", laat[0] ? `/mijlpalen/${laat[0].id}` : `${boekje}/mijlpalen/nieuw`),
      ...perSpoor((spoor, naam) => {
        const oordeel = laatsteOordeel(oordelen, terug, spoor, vandaag);
        const oud = oordeel !== null && isOudOordeel(oordeel, vandaag);
        return eis(`oordeel-${spoor}`, `Over ${naam} in ${terug} is een oordeel gegeven dat niet ouder is dan een halfjaar`, oordeel !== null && !oud, oordeel === null ? "Er is nog geen oordeel." : oud ? `Het laatste is van ${datumVoluit(oordeel.op)}.` : "", `${boekje}/sporen/${spoor}`);
      }),
    ];
  },

  opgaven: ({ opgaven }) => {
    const zonderKeuze = open(opgaven).filter(({ gekozen }) => gekozen === 0);
    const gevuld = opgaven.filter(({ definitie, kern }) => definitie !== "" && kern !== "");
    const verst = verstVan(opgaven);
    const eerste = open(opgaven)[0];
    return [
      eis("opgave", "Er is ten minste één opgave met een definitie en een kern", gevuld.length > 0, namen(gevuld) || "Nog geen.", eerste ? `/opgaven/${eerste.sleutel}/wijziging#veld-${eerste.definitie === "" ? "definitie" : "kern"}` : "/opgaven/nieuw"),
      eis("keuze", "Bij elke opgave is in een prioriteringssessie een uitdaging gekozen, of zij is gesloten", opgaven.length > 0 && zonderKeuze.length === 0, zonderKeuze.length > 0 ? `Nog niet: ${namen(zonderKeuze)}.` : "", zonderKeuze[0] ? `/opgaven/${zonderKeuze[0].sleutel}/prioriteringssessies` : "/opgaven/nieuw"),
      eis("stap-5", "Ten minste één traject is bij stap 5 of verder", opgaven.some(({ stap }) => stap >= 5), verst ? `Het verst is ${verst.titel}, bij stap ${verst.stap}.` : "Er zijn nog geen trajecten.", verst ? `/trajecten/${verst.sleutel}${verst.stap < 5 ? `/stap?naar=${verst.stap + 1}` : ""}` : "/opgaven/nieuw"),
    ];
  },

  capaciteit: ({ treintjes }) => {
    const rijden = treintjes.filter(({ gesloten }) => !gesloten);
    const zonderNodig = rijden.filter(({ nodig }) => isNiets(nodig));
    const krap = rijden.map((treintje) => ({ ...treintje, tekort: behoefteVan(treintje.nodig, treintje.wagons).tekort })).filter(({ tekort }) => !isNiets(tekort));
    const rijdend = treintjes.filter(({ wagons }) => wagons.some(({ staat }) => staat === "ingestapt"));
    const naar = (treintje: { sleutel: string } | undefined, verder = "") => (treintje ? `/treintjes/${treintje.sleutel}${verder}` : "/treintjes/nieuw");
    return [
      eis("treintje", "Er is ten minste één treintje", treintjes.length > 0, aantal(treintjes.length, "treintje", "treintjes"), "/treintjes/nieuw"),
      eis("behoefte", "Bij elk treintje staat wat nodig is", treintjes.length > 0 && zonderNodig.length === 0, zonderNodig.length > 0 ? `Nog niet: ${namen(zonderNodig)}.` : "", naar(zonderNodig[0], "/wijziging#veld-nodigUren")),
      eis("dekking", "Bij elk treintje is toegezegd wat nodig is", treintjes.length > 0 && zonderNodig.length === 0 && krap.length === 0, [...krap.map(({ titel, tekort }) => `${titel}: nog ${inzetInWoorden(tekort)} te vinden.`), ...zonderNodig.map(({ titel }) => `${titel}: er staat nog niet wat nodig is.`)].join(" "), krap[0] ? naar(krap[0]) : naar(zonderNodig[0], zonderNodig[0] && "/wijziging#veld-nodigUren")),
      eis("ingestapt", "Bij ten minste één treintje zijn wagonnetjes ingestapt", rijdend.length > 0, namen(rijdend), naar(rijden[0])),
    ];
  },

  resultaten: ({ opgaven, resultaten }) => {
    const klaar = opgaven.flatMap(({ gerealiseerd }) => gerealiseerd);
    const verst = verstVan(opgaven);
    return [
      eis("gerealiseerd", "Ten minste één oplossing is gerealiseerd", klaar.length > 0, klaar.join(", "), verst ? `/opgaven/${verst.sleutel}#oplossingen` : "/opgaven/nieuw"),
      eis("resultaat", "Van ten minste één oplossing is vastgelegd wat ervan kwam en wat ervan is geleerd", resultaten.length > 0, aantal(resultaten.length, "resultaat", "resultaten"), verst ? `/opgaven/${verst.sleutel}/resultaten` : "/opgaven/nieuw"),
    ];
  },

  leerervaringen: ({ lessen }) => perSpoor((spoor, naam) => {
    const eigen = lessen.filter((les) => les.spoor === spoor).length;
    return eis(`les-${spoor}`, `Er is een leerervaring over ${naam}`, eigen > 0, aantal(eigen, "les", "lessen"), `/leerervaringen/nieuw?spoor=${spoor}`);
  }),

  opties: ({ jaar, opties }) => {
    const hier = `/koersdocumenten/${jaar}/opties`;
    const onaf = opties.map((optie) => ({ ...optie, leeg: legeAspecten(optie) })).filter(({ leeg }) => leeg.length > 0);
    return [
      eis("opties", "Er liggen ten minste twee opties naast elkaar", opties.length >= 2, aantal(opties.length, "optie", "opties"), `${hier}/nieuw`),
      eis("opties-volledig", "Elke optie noemt ambitieniveau, thema’s, budget, tijdpad en randvoorwaarden", elk(opties, (optie) => legeAspecten(optie).length === 0), onaf.map(({ naam, leeg }) => `${naam} mist ${leeg.join(", ")}.`).join(" "), `${hier}/${onaf[0]?.id ?? "nieuw"}`),
    ];
  },

  uitvoeringsagenda: ({ jaar, vandaag, mijlpalen }) => {
    const nu = kwartaalSleutel(kwartaalVan(vandaag));
    const eerste = `${jaar}-k1` > nu ? `${jaar}-k1` : nu;
    const komend = mijlpalen.filter((mijlpaal) => isOpen(mijlpaal, vandaag) && kwartaalOp(mijlpaal, vandaag) >= eerste);
    return [eis("komend", `Er is ten minste één mijlpaal die nog komt, vanaf het ${kwartaalInWoorden(eerste)}`, komend.length > 0, namen(komend), `/spoorboekje/${eerste.slice(0, 4)}/mijlpalen/nieuw`)];
  },
};
