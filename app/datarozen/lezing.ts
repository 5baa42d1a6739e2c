import { halfjaarInWoorden } from "~/periode/halfjaar";
import { segmentInWoorden, type Roosbeeld } from "~/roos/roos";
import type { Halfjaar } from "~/periode/halfjaar";
import { subthemasVan, waardeVan, type Roosinhoud, type Statuswaarde } from "./inhoud";
import { isVerouderd, tellingVan, type Status, type Statussen } from "./status";

/** One round as far as reading it goes. */
export type Leesronde = { halfjaar: string; nummer: number; inhoud: Roosinhoud };
/** A region in the rounds that it was in, oldest first; the last one is looked at. */
export type Regiometingen = { ronde: Leesronde; ingediend: boolean; statussen: Statussen }[];

/** The rose of a region: what it says now, where it was, and what is out of date seen from `peil`. Links lead to the chapters of `rapport`. */
export function roosbeeldVan(titel: string, metingen: Regiometingen, peil: Halfjaar, rapport?: string): Roosbeeld {
  const [nu, toen] = [metingen.at(-1)!, metingen.at(-2)];
  const { inhoud } = nu.ronde;
  const link = (sleutel: string) => rapport && `${rapport}#${ankerVan(sleutel)}`;
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
        return { sleutel: subthema.sleutel, naam: subthema.naam, waarde: status?.waarde ?? null, vorige: vorigeVan(metingen, subthema.sleutel), oud: status?.waarde != null && isVerouderd(status.bevestigdIn, peil), link: link(subthema.sleutel) };
      }),
    })),
  };
}

/** Where a theme or subtheme stands in the report; with something before it, so that none is called as a heading of ours. */
export const ankerVan = (sleutel: string) => `deel-${sleutel}`;

/** What stood there in the round before, as the scale of that round called it. */
export function vorigeVan(metingen: Regiometingen, onderdeel: string): Statuswaarde | null {
  const toen = metingen.at(-2);
  return toen ? waardeVan(toen.ronde.inhoud, toen.statussen.get(onderdeel)?.waarde) : null;
}

export type Verandering = { onderdeel: string; naam: string; toelichting: string; zin: string };

/** What changed since the round before, as sentences: every subtheme whose value is another now. */
export function veranderingenVan(metingen: Regiometingen): Verandering[] {
  const [nu, toen] = [metingen.at(-1), metingen.at(-2)];
  if (!nu || !toen) return [];
  return subthemasVan(nu.ronde.inhoud).flatMap(({ sleutel, naam }) => {
    const [status, vorige] = [nu.statussen.get(sleutel), vorigeVan(metingen, sleutel)];
    if (!vorige || (status?.waarde ?? null) === vorige.sleutel) return [];
    const zin = segmentInWoorden({ sleutel, naam, waarde: status?.waarde ?? null, vorige }, { schaal: nu.ronde.inhoud.schaal, vorige: halfjaarInWoorden(toen.ronde.halfjaar) });
    return [{ onderdeel: sleutel, naam, toelichting: status?.toelichting ?? "", zin: `${zin}.` }];
  });
}

/** A part through the rounds, oldest first: its name then, and what was said. Rounds that did not ask it are left out. */
export function geschiedenisVan(metingen: Regiometingen, onderdeel: string): { ronde: Leesronde; naam: string; status: Status | undefined }[] {
  return metingen.flatMap(({ ronde, statussen }) => {
    const naam = subthemasVan(ronde.inhoud).find(({ sleutel }) => sleutel === onderdeel)?.naam ?? ronde.inhoud.vragen.find(({ sleutel }) => sleutel === onderdeel)?.tekst;
    return naam === undefined ? [] : [{ ronde, naam, status: statussen.get(onderdeel) }];
  });
}

/** The sentence that stands wherever regions are seen beside each other (productspecificatie datarozen). */
export const LEESWIJZER = "Een dataroos is een hulpmiddel voor het gesprek, geen instrument om op af te rekenen: regio’s verschillen, en de roos zet ze niet op volgorde.";
