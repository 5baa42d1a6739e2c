/** The kinds of record that are searched in, in the order in which they are shown. */
export const ZOEKSOORTEN = {
  project: "Projecten",
  opgave: "Opgaven",
  kaartpunt: "Uitdagingen, oplossingen en haakjes",
  treintje: "Treintjes",
  wagonnetje: "Wagonnetjes",
  mijlpaal: "Mijlpalen",
  leerervaring: "Leerervaringen",
  dataroos: "Datarozen en regio’s",
  status: "Toelichtingen in datarozen",
  verhaal: "Verhalen",
  rapport: "Rapporten",
} as const;
export type Zoeksoort = keyof typeof ZOEKSOORTEN;
