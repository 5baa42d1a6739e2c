import { dagenTussen, type Datum } from "./datum";
import { beginVan, datumUitTekst } from "./datum-met-precisie";

/** A quarter of a calendar year. */
export type Kwartaal = { readonly jaar: number; readonly nummer: 1 | 2 | 3 | 4 };

/** "2021-k4": the key in addresses and in the database; keys sort as the quarters do. */
export const kwartaalSleutel = ({ jaar, nummer }: Kwartaal): string => `${jaar}-k${nummer}`;

/** Only the key itself, as it stands in an address; null for everything else. */
export function kwartaalVanSleutel(sleutel: string): Kwartaal | null {
  const gevonden = /^((?:19|20)\d{2})-k([1-4])$/.exec(sleutel);
  return gevonden && { jaar: Number(gevonden[1]), nummer: Number(gevonden[2]) as Kwartaal["nummer"] };
}

/** What people type: "4e kwartaal 2021", "Q4 2021", "2021-k4"; null when it is no quarter. */
export function kwartaalUitTekst(tekst: string): Kwartaal | null {
  const datum = datumUitTekst(tekst);
  return datum?.precisie === "kwartaal" ? kwartaalVan(datum.op) : null;
}

export function kwartaalVan(datum: Datum): Kwartaal {
  return { jaar: Number(datum.slice(0, 4)), nummer: Math.ceil(Number(datum.slice(5, 7)) / 3) as Kwartaal["nummer"] };
}

/** "4e kwartaal 2021", for the quarter or its key. */
export function kwartaalInWoorden(kwartaal: Kwartaal | string): string {
  const { jaar, nummer } = typeof kwartaal === "string" ? sleutelUit(kwartaal) : kwartaal;
  return `${nummer}e kwartaal ${jaar}`;
}

export const eersteDagVan = (sleutel: string): Datum => beginVan({ op: laatsteDagVan(sleutel), precisie: "kwartaal" });

/** The last day of a quarter, by its key: until then a plan in it is not late. */
export function laatsteDagVan(sleutel: string): Datum {
  const { jaar, nummer } = sleutelUit(sleutel);
  return `${jaar}-${["03-31", "06-30", "09-30", "12-31"][nummer - 1]}`;
}

/** Every quarter from one to another, both included. */
export function kwartalenVan(van: Kwartaal, tot: Kwartaal): Kwartaal[] {
  const nummerIn = ({ jaar, nummer }: Kwartaal) => jaar * 4 + nummer - 1;
  const eerste = nummerIn(van);
  return Array.from({ length: Math.max(0, nummerIn(tot) - eerste + 1) }, (_, i) => ({ jaar: Math.floor((eerste + i) / 4), nummer: (((eerste + i) % 4) + 1) as Kwartaal["nummer"] }));
}

/** How far a day is in its quarter: 0 on the first day, just under 1 on the last. */
export function deelVanKwartaal(datum: Datum): number {
  const sleutel = kwartaalSleutel(kwartaalVan(datum));
  return dagenTussen(eersteDagVan(sleutel), datum) / (dagenTussen(eersteDagVan(sleutel), laatsteDagVan(sleutel)) + 1);
}

function sleutelUit(sleutel: string): Kwartaal {
  const kwartaal = kwartaalVanSleutel(sleutel);
  if (!kwartaal) throw new Error(`"${sleutel}" is no quarter`);
  return kwartaal;
}
