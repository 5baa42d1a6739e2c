export type Stap = 1 | 2 | 3 | 4 | 5 | 6;

/** The six steps from a promising opgave to results in use (Smart Society Dordrecht 2021, zes stappen). */
export const STAPPEN: Record<Stap, { titel: string; wat: string }> = {
  1: { titel: "Kansrijke opgaven bepalen", wat: "Met het team Smart Society bepalen welke opgave kansrijk is, en een eerste aanbod doen." },
  2: { titel: "Wie doet er mee?", wat: "Een opgavenmanager stapt in en er komt een opgaventeam." },
  3: { titel: "Kern vraagstuk en keuzes maken", wat: "In een prioriteringssessie kiest het opgaventeam waar treintjes voor komen." },
  4: { titel: "Wagonnetjes vormen treintje", wat: "In twee rondes komt er bij elkaar wat er aan uren en euro’s nodig is." },
  5: { titel: "Samen oplossingen realiseren", wat: "De wagonnetjes maken de oplossing, en het opgaventeam kan ermee werken." },
  6: { titel: "Aan de slag met de resultaten", wat: "De oplossing wordt toegepast, opgeschaald of gestopt, en er is van geleerd." },
};
export const ALLE_STAPPEN = [1, 2, 3, 4, 5, 6] as const;

export const isStap = (getal: number): getal is Stap => (ALLE_STAPPEN as readonly number[]).includes(getal);

export const STAPWEIGERINGEN = {
  "stap-bestaat-niet": ["naar", "Deze stap bestaat niet. Er zijn er zes."],
  "stap-overgeslagen": ["naar", "Een traject gaat één stap tegelijk vooruit. Er wordt niets overgeslagen."],
  "zelfde-stap": ["naar", "Het traject staat al op deze stap."],
  "poort-open": ["reden", "Nog niet aan alle voorwaarden is voldaan. Schrijf waarom het traject toch verder gaat."],
  "terug-zonder-reden": ["reden", "Schrijf waarom het traject teruggaat."],
  gesloten: ["formulier", "Deze opgave is gesloten. Heropen haar eerst."],
  "intussen-gewijzigd": ["formulier", "Iemand anders verzette dit traject intussen. Hieronder staat waar het nu is."],
} as const;
export type Stapweigering = keyof typeof STAPWEIGERINGEN;

type Beweging = { van: Stap; naar: number; reden: string; openEisen: number; gesloten: boolean };

/** Whether a traject may move: one step on, with a reason where criteria are open; back to any step, always with a reason. */
export function stapBezwaar({ van, naar, reden, openEisen, gesloten }: Beweging): Stapweigering | null {
  if (gesloten) return "gesloten";
  if (!isStap(naar)) return "stap-bestaat-niet";
  if (naar === van) return "zelfde-stap";
  if (naar < van) return reden ? null : "terug-zonder-reden";
  if (naar > van + 1) return "stap-overgeslagen";
  return openEisen > 0 && !reden ? "poort-open" : null;
}
