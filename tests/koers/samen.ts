import type { Koersfeiten, Koersopgave, Koerstreintje } from "~/koers/feiten";
import type { Mijlpaal, Werk } from "~/koers/mijlpaal";
import type { Koersoptie } from "~/koers/optie";
import type { Spooroordeel } from "~/koers/oordeel";

export const VANDAAG = "2022-02-15";
let teller = 0;

export function mijlpaal(velden: Partial<Mijlpaal> = {}): Mijlpaal {
  return { id: `m${++teller}`, spoor: "strategie", titel: "Startnotitie", omschrijving: "", kwartaal: "2021-k1", verplaatsingen: [], werk: [], bevestigd: null, vervallen: null, aangemaaktOp: "2019-01-01", isVoorbeeld: false, ...velden };
}

export const vervallen = (op: string, velden: Partial<Mijlpaal> = {}, hervatOp: string | null = null) => mijlpaal({ vervallen: { op, reden: "Niet nodig", hervatOp }, ...velden });

/** A milestone that went along these quarters, one a month. */
export function verplaatst(kwartalen: string[], velden: Partial<Mijlpaal> = {}): Mijlpaal {
  return mijlpaal({ kwartaal: kwartalen.at(-1), verplaatsingen: kwartalen.slice(1).map((naar, i) => ({ van: kwartalen[i]!, naar, reden: `Reden ${i + 1}.`, op: `2021-${String(3 + i).padStart(2, "0")}-15` })), ...velden });
}

export const bereikt = (op: string, velden: Partial<Mijlpaal> = {}) => mijlpaal({ bevestigd: { op, volgens: "de stuurgroep" }, ...velden });

export function traject(stap: number, overgangen: [op: string, van: number, naar: number][] = [], geslotenOp: string | null = null): Werk {
  return { soort: "traject", sleutel: "armoede", titel: "Armoede", naar: "/trajecten/armoede", stap, overgangen: overgangen.map(([op, van, naar]) => ({ op, van, naar })), geslotenOp };
}

export const oordeel = (velden: Partial<Spooroordeel> = {}): Spooroordeel => ({ jaar: 2021, spoor: "strategie", oordeel: "opKoers", toelichting: "Het gaat goed.", op: "2021-12-10", doorNaam: "K.", ...velden });

export function opgave(velden: Partial<Koersopgave> = {}): Koersopgave {
  return { sleutel: "armoede", titel: "Armoede", definitie: "Wat het is.", kern: "Waar het om gaat.", stap: 5, sinds: "2021-11-09", geslotenOp: null, sluitreden: null, eisen: [], overgangen: [], gekozen: 1, gerealiseerd: ["Digitaal luisteren"], laatst: "2022-01-10", ...velden };
}

export function treintje(velden: Partial<Koerstreintje> = {}): Koerstreintje {
  return { sleutel: "hulp", titel: "Hulp op tijd", opgave: { sleutel: "armoede", titel: "Armoede" }, gesloten: false, uitdaging: "Schulden", nodig: { uren: 100, euros: 0 }, ronde1Gesloten: true, wagons: [{ wagonnetje: { sleutel: "cio", titel: "CIO office" }, ronde: 1, halfjaar: "2021-h2", uren: 100, euros: 0, staat: "ingestapt" }], ...velden };
}

export const optie = (velden: Partial<Koersoptie> = {}): Koersoptie => ({ id: `o${++teller}`, naam: `Optie ${teller}`, ambitieniveau: "Hoog", themas: "Armoede", budget: 100_000, tijdpad: "2022", randvoorwaarden: "Capaciteit", isVoorbeeld: false, versie: 1, ...velden });

export const LEEG: Koersfeiten = { jaar: 2022, vandaag: VANDAAG, aanleiding: "", mijlpalen: [], oordelen: [], opgaven: [], treintjes: [], resultaten: [], lessen: [], opties: [] };

const SPOREN = ["strategie", "governance", "werkwijze"] as const;

/** A programme that meets everything. */
export function vol(velden: Partial<Koersfeiten> = {}): Koersfeiten {
  return {
    ...LEEG,
    aanleiding: "Daarom.",
    mijlpalen: [...SPOREN.map((spoor) => bereikt("2021-03-01", { spoor })), mijlpaal({ kwartaal: "2022-k3", titel: "Besluit" })],
    oordelen: SPOREN.map((spoor) => oordeel({ spoor })),
    opgaven: [opgave()],
    treintjes: [treintje()],
    resultaten: [{ opgave: { sleutel: "armoede", titel: "Armoede" }, oplossing: "Digitaal luisteren", soort: "toegepast", toelichting: "", geleerd: "Het werkt.", op: "2022-01-10" }],
    lessen: SPOREN.map((spoor) => ({ spoor, les: "Begin klein.", toelichting: "", opgave: { sleutel: "armoede", titel: "Armoede" }, treintje: null, op: "2021-10-01" })),
    opties: [optie(), optie()],
    ...velden,
  };
}
