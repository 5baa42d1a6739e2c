import { halfjaarInWoorden } from "~/periode/halfjaar";
import { segmentInWoorden, type Roosbeeld } from "~/roos/roos";
import type { Halfjaar } from "~/periode/halfjaar";
import { subthemasVan, type Roosinhoud } from "./inhoud";
import { isVerouderd, tellingVan, type Status, type Statussen } from "./status";

/** One round as far as reading it goes. */
export type Leesronde = { halfjaar: string; nummer: number; inhoud: Roosinhoud };
/** A region in the rounds that it was in, oldest first; the last one is looked at. */
export type Regiometingen = { ronde: Leesronde; statussen: Statussen }[];

/** The rose of a region: what it says now, where it was, and what is out of date seen from `peil`. Links lead to the chapters of `rapport`. */
export function roosbeeldVan(titel: string, metingen: Regiometingen, peil: Halfjaar, rapport?: string): Roosbeeld {
  const [nu, toen] = [metingen.at(-1)!, metingen.at(-2)];
  const { inhoud } = nu.ronde;
  const link = (sleutel: string) => rapport && `${rapport}#${sleutel}`;
  return {
    titel,
    schaal: inhoud.schaal,
    midden: tellingVan(inhoud, nu.statussen).regels,
    vorige: toen ? halfjaarInWoorden(toen.ronde.halfjaar) : null,
    themas: inhoud.themas.map(({ sleutel, naam, subthemas }) => ({
      sleutel,
      naam,
      link: link(sleutel),
      segmenten: subthemas.map((subthema) => {
        const status = nu.statussen.get(subthema.sleutel);
        return { sleutel: subthema.sleutel, naam: subthema.naam, waarde: status?.waarde ?? null, vorige: toen?.statussen.get(subthema.sleutel)?.waarde ?? null, oud: status !== undefined && isVerouderd(status.bevestigdIn, peil), link: link(subthema.sleutel) };
      }),
    })),
  };
}

export type Verandering = { onderdeel: string; naam: string; van: string | null; naar: string | null; toelichting: string; zin: string };

/** What changed since the round before, as sentences: every subtheme whose value is another now. */
export function veranderingenVan(metingen: Regiometingen): Verandering[] {
  const [nu, toen] = [metingen.at(-1), metingen.at(-2)];
  if (!nu || !toen) return [];
  return subthemasVan(nu.ronde.inhoud).flatMap(({ sleutel, naam }) => {
    const [status, eerder] = [nu.statussen.get(sleutel), toen.statussen.get(sleutel)];
    if (!status || !eerder || status.waarde === eerder.waarde) return [];
    const zin = segmentInWoorden({ sleutel, naam, waarde: status.waarde, vorige: labelloos(nu.ronde.inhoud, eerder.waarde) }, { schaal: nu.ronde.inhoud.schaal, vorige: halfjaarInWoorden(toen.ronde.halfjaar) });
    return [{ onderdeel: sleutel, naam, van: eerder.waarde, naar: status.waarde, toelichting: status.toelichting, zin: `${zin}.` }];
  });
}
const labelloos = (inhoud: Roosinhoud, waarde: string | null) => (inhoud.schaal.some(({ sleutel }) => sleutel === waarde) ? waarde : null);

/** A part through the rounds, oldest first: its name then, and what was said. Rounds that did not ask it are left out. */
export function geschiedenisVan(metingen: Regiometingen, onderdeel: string): { ronde: Leesronde; naam: string; status: Status | undefined }[] {
  return metingen.flatMap(({ ronde, statussen }) => {
    const naam = subthemasVan(ronde.inhoud).find(({ sleutel }) => sleutel === onderdeel)?.naam ?? ronde.inhoud.vragen.find(({ sleutel }) => sleutel === onderdeel)?.tekst;
    return naam === undefined ? [] : [{ ronde, naam, status: statussen.get(onderdeel) }];
  });
}

/** The sentence that stands wherever regions are seen beside each other (productspecificatie datarozen). */
export const LEESWIJZER = "Een dataroos is een hulpmiddel voor het gesprek, geen instrument om op af te rekenen: regio’s verschillen, en de roos zet ze niet op volgorde.";
