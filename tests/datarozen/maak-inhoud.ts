import { LEGE_INHOUD, type Roosinhoud } from "~/datarozen/inhoud";
import type { Regiometingen } from "~/datarozen/lezing";
import type { Status } from "~/datarozen/status";

export const subthema = (sleutel: string, naam = sleutel) => ({ sleutel, naam, uitleg: "", versie: 1 });
export const thema = (sleutel: string, subthemas: string[]) => ({ sleutel, naam: `Thema ${sleutel}`, subthemas: subthemas.map((een) => subthema(een)), versie: 1 });

/** Two themes (a: a1, a2; b: b1) and one question, on the scale that a new rose begins with. */
export const INHOUD: Roosinhoud = { ...LEGE_INHOUD, themas: [thema("a", ["a1", "a2"]), thema("b", ["b1"])], vragen: [{ sleutel: "v", tekst: "Is er een vraag?", versie: 1 }] };

export const status = (onderdeel: string, waarde: string | null, velden: Partial<Status> = {}): Status => ({ onderdeel, waarde, toelichting: "", bron: "", afgestemd: false, bevestigdIn: "2024-h1", ...velden });
export const statussen = (...rijen: Status[]) => new Map(rijen.map((rij) => [rij.onderdeel, rij]));
/** A region over rounds, oldest first: what it said in each. */
export const metingen = (...ronden: [halfjaar: string, rijen: Status[], inhoud?: Roosinhoud][]): Regiometingen => ronden.map(([halfjaar, rijen, inhoud = INHOUD], i) => ({ ronde: { halfjaar, nummer: i + 1, inhoud }, ingediend: true, statussen: statussen(...rijen) }));
