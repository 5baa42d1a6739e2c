import { datumVoluit } from "~/periode/datum";
import { halfjaarSleutel, halfjaarVan } from "~/periode/halfjaar";
import { isVerouderd } from "~/datarozen/status";
import { sleutels, SPOREN } from "~/smart-society/indeling";
import { behoefteVan } from "~/smart-society/treintje";
import type { Koersfeiten } from "./feiten";
import { achterstandVan, isOudOordeel, laatsteOordeel, tegenOordeel } from "./oordeel";
import { mijlpalenIn } from "./tijdlijn";

/** Something that is claimed and that the records contradict: the sentence, and where to look. */
export type Tegenspraak = { sleutel: string; zin: string; verwijzing: string };

/** Everything in a koersdocument that the records contradict or that nobody stood for lately; said before it is frozen. */
export function tegensprakenIn(feiten: Koersfeiten): Tegenspraak[] {
  return [...tegenOordelen(feiten), ...tegenAanleiding(feiten), ...zonderUren(feiten), ...zonderBeweging(feiten)];
}

function tegenOordelen({ jaar, vandaag, mijlpalen, oordelen }: Koersfeiten): Tegenspraak[] {
  return sleutels(SPOREN).flatMap((spoor) => {
    const oordeel = laatsteOordeel(oordelen, jaar - 1, spoor, vandaag);
    if (!oordeel) return [];
    const verwijzing = `/spoorboekje/${jaar - 1}#sporen`;
    const zinnen = { [`oordeel-${spoor}`]: tegenOordeel(oordeel, mijlpalen, vandaag), [`oud-${spoor}`]: isOudOordeel(oordeel, vandaag) ? `Het oordeel over ${SPOREN[spoor]} ${jaar - 1} is van ${datumVoluit(oordeel.op)}, ouder dan een halfjaar.` : null };
    return Object.entries(zinnen).flatMap(([sleutel, zin]) => (zin ? [{ sleutel, zin, verwijzing }] : []));
  });
}

function tegenAanleiding({ jaar, vandaag, aanleiding, mijlpalen }: Koersfeiten): Tegenspraak[] {
  const beweerd = /(?<!\bniet )\bop (koers|schema)\b/i.exec(aanleiding)?.[0];
  const achter = beweerd ? achterstandVan(mijlpalenIn(jaar - 1, mijlpalen, vandaag), vandaag) : "";
  if (!beweerd || !achter) return [];
  return [{ sleutel: "aanleiding", zin: `De aanleiding zegt “${beweerd.toLowerCase()}”, maar van ${jaar - 1} geldt: ${achter}.`, verwijzing: `/koersdocumenten/${jaar}#aanleiding` }];
}

/** Wagons that are "ingestapt" in a train that needs hours, and bring none together. */
function zonderUren({ treintjes }: Koersfeiten): Tegenspraak[] {
  return treintjes.filter(({ nodig, wagons }) => nodig.uren > 0 && wagons.some(({ staat }) => staat === "ingestapt") && behoefteVan(nodig, wagons).ingestapt.uren === 0)
    .map(({ sleutel, titel }) => ({ sleutel: `uren-${sleutel}`, zin: `Bij ${titel} heet een wagonnetje “ingestapt”, maar niemand brengt uren mee, terwijl het treintje ze nodig heeft.`, verwijzing: `/treintjes/${sleutel}` }));
}

function zonderBeweging({ opgaven, vandaag }: Koersfeiten): Tegenspraak[] {
  return opgaven.filter(({ geslotenOp, laatst }) => geslotenOp === null && isVerouderd(halfjaarSleutel(halfjaarVan(laatst)), halfjaarVan(vandaag)))
    .map(({ sleutel, titel, stap, laatst }) => ({ sleutel: `stil-${sleutel}`, zin: `${titel} staat op stap ${stap}, maar sinds ${datumVoluit(laatst)} was er geen stap, sessie, koppeling, oplossing, resultaat of les: langer dan een halfjaar.`, verwijzing: `/trajecten/${sleutel}` }));
}
