import { halfjaarVanSleutel, vergelijkHalfjaren, vorige, type Halfjaar } from "~/periode/halfjaar";
import { subthemasVan, type Roosinhoud } from "./inhoud";

/** What a region says of one subtheme or answers to one question. */
export type Status = { onderdeel: string; waarde: string | null; toelichting: string; bron: string; afgestemd: boolean; /** The half-year in which somebody last stood for it. */ bevestigdIn: string };
export type Statussen = ReadonlyMap<string, Status>;

export const ANTWOORDEN = { ja: "Ja", nee: "Nee" } as const;
export const isAntwoord = (waarde: string | null): waarde is keyof typeof ANTWOORDEN => waarde !== null && Object.hasOwn(ANTWOORDEN, waarde);

/** "In ontwikkeling", "Ja": what was said, in the words of the version that was asked then; never an empty text. */
export function waardeInWoorden({ schaal }: Pick<Roosinhoud, "schaal">, waarde: string | null | undefined): string {
  if (waarde == null) return NIET_INGEVULD;
  return isAntwoord(waarde) ? ANTWOORDEN[waarde] : (schaal.find(({ sleutel }) => sleutel === waarde)?.label ?? NIET_INGEVULD);
}
export const NIET_INGEVULD = "Niet ingevuld";

/** What may be said of a part: a key of the scale, for a question yes or no. */
export function waardenVoor(inhoud: Roosinhoud, onderdeel: string): string[] {
  return inhoud.vragen.some(({ sleutel }) => sleutel === onderdeel) ? Object.keys(ANTWOORDEN) : inhoud.schaal.map(({ sleutel }) => sleutel);
}

/** Another half-year than the round's: taken over from an earlier one, and nobody stood for it yet. */
export const isOvergenomen = ({ bevestigdIn }: Pick<Status, "bevestigdIn">, halfjaar: string): boolean => bevestigdIn !== halfjaar;

/** Older than one half-year, seen from `peil`: confirmed before the half-year that came before it. */
export function isVerouderd(bevestigdIn: string, peil: Halfjaar): boolean {
  const bevestigd = halfjaarVanSleutel(bevestigdIn);
  return bevestigd !== null && vergelijkHalfjaren(bevestigd, vorige(peil)) < 0;
}

export type Gebrek = "leeg" | "overgenomen" | "toelichting" | "toelichting-nieuw";
export const GEBREKEN: Record<Gebrek, string> = {
  leeg: "Kies een status.",
  overgenomen: "Overgenomen uit de vorige meting. Bevestig dat dit nog klopt, of pas het aan.",
  toelichting: "Schrijf een toelichting: die hoort bij elke status die nog niet is bereikt, en bij elke verandering.",
  "toelichting-nieuw": "De status veranderde, maar hier staat nog de toelichting van de vorige meting. Schrijf waarom hij veranderde.",
};
export const ANTWOORDGEBREK = "Kies ja of nee.";

/**
 * What a part still lacks before the region can submit; null when nothing. A toelichting must be there when the value changed or is not
 * the goal of the scale (productspecificatie datarozen: "toelichting verplicht"); of a question it never must.
 */
export function gebrekVan(inhoud: Roosinhoud, halfjaar: string, onderdeel: string, nu: Status | undefined, toen: Status | undefined): Gebrek | null {
  if (!nu || nu.waarde === null || !waardenVoor(inhoud, onderdeel).includes(nu.waarde)) return "leeg";
  if (!isVraag(inhoud, onderdeel)) {
    const veranderd = toen !== undefined && toen.waarde !== null && toen.waarde !== nu.waarde;
    const bereikt = inhoud.schaal.find(({ sleutel }) => sleutel === nu.waarde)?.soort === "doel";
    if (nu.toelichting === "" && (veranderd || !bereikt)) return "toelichting";
    if (veranderd && nu.toelichting === toen.toelichting) return "toelichting-nieuw";
  }
  return isOvergenomen(nu, halfjaar) ? "overgenomen" : null;
}

const isVraag = ({ vragen }: Roosinhoud, onderdeel: string) => vragen.some(({ sleutel }) => sleutel === onderdeel);

/** How far a region is: how many parts are done, and what each of the others lacks. */
export function voortgangVan(inhoud: Roosinhoud, halfjaar: string, nu: Statussen, toen: Statussen): { totaal: number; klaar: number; gebreken: { onderdeel: string; naam: string; gebrek: Gebrek }[] } {
  const onderdelen = [...subthemasVan(inhoud), ...inhoud.vragen.map(({ sleutel, tekst }) => ({ sleutel, naam: tekst }))];
  const gebreken = onderdelen.flatMap(({ sleutel, naam }) => {
    const gebrek = gebrekVan(inhoud, halfjaar, sleutel, nu.get(sleutel), toen.get(sleutel));
    return gebrek ? [{ onderdeel: sleutel, naam, gebrek }] : [];
  });
  return { totaal: onderdelen.length, klaar: onderdelen.length - gebreken.length, gebreken };
}

export const gebrekInWoorden = (inhoud: Roosinhoud, onderdeel: string, gebrek: Gebrek): string => (gebrek === "leeg" && isVraag(inhoud, onderdeel) ? ANTWOORDGEBREK : GEBREKEN[gebrek]);

/**
 * The centre of a rose: "9 van 13", "gereed", and what is not known by name. Never an average: statuses have an order, no distance.
 * What is unknown or not filled in is named, and in neither number.
 */
export function tellingVan(inhoud: Roosinhoud, statussen: Statussen): { bereikt: number; geteld: number; regels: string[] } {
  const per = (soort: "doel" | "gewoon" | "onbekend") => inhoud.schaal.filter((waarde) => waarde.soort === soort).map(({ sleutel, label }) => ({ label: label.toLowerCase(), aantal: subthemasVan(inhoud).filter((subthema) => statussen.get(subthema.sleutel)?.waarde === sleutel).length }));
  const som = (delen: { aantal: number }[]) => delen.reduce((tot, { aantal }) => tot + aantal, 0);
  const [doel, onbekend] = [per("doel"), per("onbekend")];
  const bereikt = som(doel);
  const geteld = bereikt + som(per("gewoon"));
  const leeg = subthemasVan(inhoud).length - geteld - som(onbekend);
  const rest = onbekend.filter(({ aantal }) => aantal > 0).map(({ label, aantal }) => `${aantal} ${label}`);
  return { bereikt, geteld, regels: [`${bereikt} van ${geteld}`, doel.map(({ label }) => label).join(" of "), ...rest, ...(leeg > 0 ? [`${leeg} niet ingevuld`] : [])] };
}

/** Recognises what stood in a row, so that one that nobody touched is left alone whatever a colleague did with it. */
export function kenmerkVan({ waarde, toelichting, bron, afgestemd }: Omit<Status, "onderdeel" | "bevestigdIn">): string {
  let hash = 0x811c9dc5;
  for (const teken of JSON.stringify([waarde ?? "", toelichting, bron, afgestemd])) hash = Math.imul(hash ^ teken.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(16);
}
