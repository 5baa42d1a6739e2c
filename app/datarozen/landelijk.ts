import { subthemasVan, type Roosinhoud } from "./inhoud";
import { ANTWOORDEN } from "./status";

/** How many regions of a round said the same of one part. */
export type Telling = { ronde: string; onderdeel: string; waarde: string; aantal: number };
/** How the regions are spread over the steps of a scale, in its order; `leeg`: regions that say nothing of it. */
export type Verdeling = { sleutel: string; naam: string; thema: string; aantallen: number[]; leeg: number };

/** Per subtheme how many of `regios` regions have which status. Only counted: never a rank, never an average. */
export function verdelingVan(inhoud: Roosinhoud, tellingen: readonly Telling[], regios: number): Verdeling[] {
  const aantal = opzoeker(tellingen);
  return inhoud.themas.flatMap((thema) => thema.subthemas.map(({ sleutel, naam }) => {
    const aantallen = inhoud.schaal.map((waarde) => aantal(sleutel, waarde.sleutel));
    return { sleutel, naam, thema: thema.naam, aantallen, leeg: regios - som(aantallen) };
  }));
}

/** The same for the yes/no questions. */
export function antwoordenVan(inhoud: Roosinhoud, tellingen: readonly Telling[], regios: number): Verdeling[] {
  const aantal = opzoeker(tellingen);
  return inhoud.vragen.map(({ sleutel, tekst }) => {
    const aantallen = Object.keys(ANTWOORDEN).map((antwoord) => aantal(sleutel, antwoord));
    return { sleutel, naam: tekst, thema: "", aantallen, leeg: regios - som(aantallen) };
  });
}

/** All subthemes of a round together: how many statuses of each kind there are. */
export function totaalVan(inhoud: Roosinhoud, tellingen: readonly Telling[]): number[] {
  const sleutels = new Set(subthemasVan(inhoud).map(({ sleutel }) => sleutel));
  return inhoud.schaal.map((waarde) => som(tellingen.filter((telling) => sleutels.has(telling.onderdeel) && telling.waarde === waarde.sleutel).map((telling) => telling.aantal)));
}

const som = (getallen: readonly number[]) => getallen.reduce((tot, getal) => tot + getal, 0);
function opzoeker(tellingen: readonly Telling[]) {
  const per = new Map(tellingen.map(({ onderdeel, waarde, aantal }) => [`${onderdeel} ${waarde}`, aantal]));
  return (onderdeel: string, waarde: string) => per.get(`${onderdeel} ${waarde}`) ?? 0;
}
