import { z } from "zod";
import type { Datum } from "~/periode/datum";
import { versieVan, type Versie } from "~/ui/conflict-velden";
import { dagveld } from "~/ui/datumveld";
import { keuzeveld, meerkeuzeveld, tekstveld, versieveld, type Waarden } from "~/ui/formulier";

export const opgaveSchema = z.object({
  titel: tekstveld({ verplicht: "Geef de opgave een naam.", max: 120 }),
  definitie: tekstveld({ max: 2000 }),
  kern: tekstveld({ max: 4000 }),
  hoofddoel: tekstveld({ max: 500 }),
  doelstellingen: tekstveld({ max: 3000 }),
  versie: versieveld,
});
export type Opgaveinvoer = z.output<typeof opgaveSchema>;
export type Opgavevelden = Omit<Opgaveinvoer, "versie">;

export const OPGAVEVELDEN = { titel: "Naam", definitie: "Definitie", kern: "Kern van het vraagstuk", hoofddoel: "Hoofddoel", doelstellingen: "Doelstellingen" } as const;
const VELDEN = Object.keys(OPGAVEVELDEN) as (keyof Opgavevelden)[];

export const opgaveWaarden = (opgave: Opgavevelden): Waarden => Object.fromEntries(VELDEN.map((veld) => [veld, opgave[veld]]));
export const opgaveLeesbaar = (opgave: Opgavevelden) => Object.fromEntries(VELDEN.map((veld) => [OPGAVEVELDEN[veld], opgave[veld]]));
/** An opgave for choosing between two versions. */
export const opgaveVersie = (opgave: Opgavevelden): Versie => versieVan(OPGAVEVELDEN, opgaveWaarden(opgave));

export const doelstellingenVan = (tekst: string) => tekst.split("\n").map((regel) => regel.trim()).filter(Boolean);

export const redenSchema = z.object({ reden: tekstveld({ verplicht: "Schrijf waarom.", max: 1000 }) });

export const teamlidSchema = z.object({
  naam: tekstveld({ verplicht: "Vul in wie het is: een naam of een rol.", max: 120 }),
  functie: tekstveld({ max: 200 }),
  soort: keuzeveld(["manager", "lid"] as const, "Kies opgavenmanager of teamlid.", true),
});
export type Teamlidinvoer = z.output<typeof teamlidSchema>;

const verplichteDag = (zin: string) => dagveld(zin).transform((dag): Datum => dag ?? "");
export const instapSchema = z.object({ op: verplichteDag("Vul de dag in waarop de opgavenmanager instapte.") });
export const uitstapSchema = z.object({ op: verplichteDag("Vul de dag in."), reden: tekstveld({ verplicht: "Schrijf waarom.", max: 500 }) });

/** A number of a step; what is none becomes 0, which no step has. */
const stapveld = tekstveld({ max: 10 }).transform((tekst) => (/^\d{1,3}$/.test(tekst) ? Number(tekst) : 0));
export const stapSchema = z.object({ van: stapveld, naar: stapveld, reden: tekstveld({ max: 2000 }) });

export const aanbodSchema = z.object({
  wagonnetje: tekstveld({ verplicht: "Kies een wagonnetje.", max: 80 }),
  bijdrage: tekstveld({ verplicht: "Schrijf wat het wagonnetje aanbiedt.", max: 500 }),
});

export const prioriteringSchema = z.object({
  datum: verplichteDag("Vul in wanneer de sessie was."),
  aanwezig: tekstveld({ verplicht: "Schrijf wie er aanwezig was.", max: 1000 }),
  uitkomst: tekstveld({ verplicht: "Schrijf wat de uitkomst was.", max: 4000 }),
  gekozen: meerkeuzeveld(),
});

export const OPGAVEWEIGERINGEN = {
  "titel-bezet": ["titel", "Er is al een opgave met deze naam."],
  "intussen-gewijzigd": ["formulier", "Iemand anders wijzigde deze opgave intussen."],
  gesloten: ["formulier", "Deze opgave is gesloten. Heropen haar eerst."],
  "niet-gesloten": ["formulier", "Deze opgave is niet gesloten."],
  "al-ingestapt": ["formulier", "Deze opgavenmanager is al ingestapt."],
  "geen-manager": ["formulier", "Alleen een opgavenmanager zegt “ik stap in”."],
  "al-uitgestapt": ["formulier", "Dit teamlid is al uitgestapt."],
  "in-de-toekomst": ["op", "Deze dag ligt in de toekomst."],
  "sessie-in-de-toekomst": ["datum", "Deze dag ligt in de toekomst. Leg de sessie vast als zij is geweest."],
  "voor-de-instap": ["op", "Dit ligt vóór de dag van het instappen."],
  "wagonnetje-onbekend": ["wagonnetje", "Dit wagonnetje kennen wij niet (meer). Kies opnieuw."],
  "al-aangeboden": ["wagonnetje", "Van dit wagonnetje is er al een aanbod."],
  "uitdaging-onbekend": ["gekozen", "Een van deze uitdagingen staat niet (meer) op de kaart. Kies opnieuw."],
} as const;
export type Opgaveweigering = keyof typeof OPGAVEWEIGERINGEN;
