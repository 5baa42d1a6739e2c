import { tekort, telOp, type Inzet } from "./capaciteit";
import { isToegezegd, isVoorbij, type Koppelingstaat } from "./koppeling";

export type Wagon = Inzet & { staat: Koppelingstaat };
export type Behoefte = { nodig: Inzet; gevraagd: Inzet; toegezegd: Inzet; ingestapt: Inzet; tekort: Inzet };

/** What a treintje needs against what is asked and promised. What was turned down or left counts nowhere. */
export function behoefteVan(nodig: Inzet, wagons: readonly Wagon[]): Behoefte {
  const som = (mee: (staat: Koppelingstaat) => boolean) => telOp(wagons.filter(({ staat }) => mee(staat)));
  const toegezegd = som(isToegezegd);
  return { nodig, gevraagd: som((staat) => staat === "gevraagd"), toegezegd, ingestapt: som((staat) => staat === "ingestapt"), tekort: tekort(nodig, toegezegd) };
}

export type Deel = { x: number; breedte: number };

/** How long a wagon is that brings nothing of what the train is measured by, in per cent: it is there all the same. */
const ZONDER_MAAT = 3;

/**
 * How the wagons lie on the track, in per cent of its length: as long as the hours they bring (euros, where the train needs euros
 * alone), in their order, on a track as long as the need or as all wagons together, whichever is more. `nodig` is where the need ends.
 */
export function lengtesVan<W extends Wagon>(nodig: Inzet, wagons: readonly W[]): { wagons: (W & Deel)[]; nodig: number } {
  const rijdend = wagons.filter(({ staat }) => !isVoorbij(staat));
  const maat = nodig.uren > 0 || (nodig.euros === 0 && rijdend.some(({ uren }) => uren > 0)) ? "uren" : "euros";
  const samen = rijdend.reduce((som, wagon) => som + wagon[maat], 0);
  const vast = Math.min(ZONDER_MAAT, 100 / Math.max(1, rijdend.length));
  const schaal = (100 - vast * rijdend.filter((wagon) => wagon[maat] === 0).length) / Math.max(nodig[maat], samen, 1);
  let [x, gehad, eind] = [0, 0, 0];
  const delen = rijdend.map((wagon) => {
    const breedte = wagon[maat] === 0 ? vast : wagon[maat] * schaal;
    const deel = { ...wagon, x, breedte };
    if (gehad < nodig[maat]) eind = x + Math.min(breedte, Math.max(0, nodig[maat] - gehad) * schaal || breedte);
    x += breedte;
    gehad += wagon[maat];
    return deel;
  });
  return { wagons: delen, nodig: nodig[maat] > samen ? x + (nodig[maat] - samen) * schaal : eind };
}

export const TREINTJEWEIGERINGEN = {
  "opgave-gesloten": ["formulier", "Deze opgave is gesloten. Heropen haar eerst."],
  "niet-geprioriteerd": ["uitdaging", "Een treintje rijdt voor een uitdaging die in een prioriteringssessie is gekozen. Deze is niet gekozen."],
  "ronde-al-gesloten": ["formulier", "Ronde 1 is al gesloten."],
  "ronde-nog-open": ["formulier", "Ronde 1 is nog open."],
  "ronde-2-rijdt-al": ["formulier", "Er zijn al wagonnetjes van ronde 2 gekoppeld. Ronde 1 kan niet meer open."],
  "zelfde-datum": ["gepland", "Dit is de datum die er al stond."],
  "nog-geen-planning": ["formulier", "Dit treintje heeft nog geen planning. Vul die in bij Wijzigen."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde dit treintje intussen."],
} as const;
export type Treintjeweigering = keyof typeof TREINTJEWEIGERINGEN;
