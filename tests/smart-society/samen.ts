import { prisma } from "~/database/prisma.server";
import { puntSchema } from "~/smart-society/kaart-formulier";
import { puntToevoegen } from "~/smart-society/kaart.server";
import { wagonnetjeKoppelen } from "~/smart-society/koppeling.server";
import { opgaveSchema } from "~/smart-society/opgave-formulier";
import { opgaveMaken, opgaveUitAdres, type GevondenOpgave } from "~/smart-society/opgave.server";
import { prioriteringVastleggen } from "~/smart-society/traject.server";
import { koppelingSchema, nieuwTreintjeSchema } from "~/smart-society/treintje-formulier";
import { treintjeMaken, treintjeUitAdres, type GevondenTreintje } from "~/smart-society/treintje.server";
import { beschikbaarheidVastleggen, wagonnetjeOpslaan, wagonnetjesoortOpslaan, wagonnetjeUitAdres } from "~/smart-society/wagonnetje.server";
import type { Gebruiker } from "~/toegang/rol";

export const VANDAAG = "2021-11-15";
let teller = 0;
const nummer = () => ++teller;

export function moet<U extends { ok: boolean }>(uitkomst: U): Extract<U, { ok: true }> {
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst));
  return uitkomst as Extract<U, { ok: true }>;
}

export async function eenOpgave(door: Gebruiker, velden: Record<string, string> = {}): Promise<GevondenOpgave> {
  const { sleutel } = moet(await opgaveMaken(door, opgaveSchema.parse({ titel: `Opgave ${nummer()}`, ...velden })));
  return opgaveUitAdres(sleutel);
}

/** Puts something on the map and gives its id. */
export async function eenPunt(door: Gebruiker, opgave: GevondenOpgave, soort: "uitdaging" | "oplossing" | "haakje", titel = `${soort} ${nummer()}`): Promise<string> {
  moet(await puntToevoegen(door, opgave, puntSchema.parse({ soort, titel }), null));
  return (await prisma.kaartpunt.findFirstOrThrow({ where: { opgaveId: opgave.id, soort, titel } })).id;
}

export async function geprioriteerd(door: Gebruiker, opgave: GevondenOpgave, ...gekozen: string[]): Promise<void> {
  moet(await prioriteringVastleggen(door, opgave, { datum: VANDAAG, aanwezig: "het opgaventeam", uitkomst: "dit eerst", gekozen }, VANDAAG));
}

/** A treintje around a prioritised uitdaging of an opgave of its own (or of `opgave`). */
export async function eenTreintje(door: Gebruiker, velden: Record<string, string> = {}, opgave?: GevondenOpgave): Promise<GevondenTreintje> {
  const van = opgave ?? (await eenOpgave(door));
  const uitdaging = await eenPunt(door, van, "uitdaging");
  await geprioriteerd(door, van, uitdaging);
  const { sleutel } = moet(await treintjeMaken(door, nieuwTreintjeSchema.parse({ uitdaging, titel: `Treintje ${nummer()}`, nodigUren: "100", nodigEuros: "1000", ...velden })));
  return treintjeUitAdres(sleutel);
}

const soorten = new Map<number, Promise<string>>();
async function soortVan(door: Gebruiker, ronde: number): Promise<string> {
  const maak = async () => {
    moet(await wagonnetjesoortOpslaan(door, null, { naam: `Soort ${ronde}`, ronde, volgorde: ronde, versie: 0 }));
    return (await prisma.wagonnetjesoort.findUniqueOrThrow({ where: { naam: `Soort ${ronde}` } })).id;
  };
  if (!soorten.has(ronde)) soorten.set(ronde, maak());
  return soorten.get(ronde)!;
}

/** A wagonnetje with what it has in the second half of 2021; gives its key. */
export async function eenWagonnetje(door: Gebruiker, ronde: 1 | 2, uren: number, euros = 0): Promise<string> {
  const { sleutel } = moet(await wagonnetjeOpslaan(door, null, { naam: `Wagonnetje ${nummer()}`, soort: await soortVan(door, ronde), organisatie: "", contactrol: "", versie: 0 }));
  moet(await beschikbaarheidVastleggen(door, await wagonnetjeUitAdres(sleutel), { halfjaar: "2021-h2", uren, euros, versie: 0 }));
  return sleutel;
}

export const koppel = (door: Gebruiker, treintje: GevondenTreintje, wagonnetje: string, velden: Record<string, string> = {}) => wagonnetjeKoppelen(door, treintje, koppelingSchema.parse({ wagonnetje, halfjaar: "2021-h2", uren: "10", ...velden }));

export const standVan = async (sleutel: string) => (await wagonnetjeUitAdres(sleutel)).standen.find(({ halfjaar }) => halfjaar === "2021-h2")!;
