/** The kinds of wagonnetjes: round 1 is internal, round 2 external (Smart Society Dordrecht, startnotitie 2021). */
export const wagonnetjesoorten: { naam: string; ronde: 1 | 2; volgorde: number }[] = [
  { naam: "Interne capaciteit", ronde: 1, volgorde: 10 },
  { naam: "Dordt digitaal", ronde: 1, volgorde: 20 },
  { naam: "CIO office", ronde: 1, volgorde: 30 },
  { naam: "Subsidiecoördinator", ronde: 1, volgorde: 40 },
  { naam: "Innovatiefonds", ronde: 1, volgorde: 50 },
  { naam: "Digital mainport", ronde: 1, volgorde: 60 },
  { naam: "Smart Data Center", ronde: 1, volgorde: 70 },
  { naam: "G40", ronde: 1, volgorde: 80 },
  { naam: "Bedrijfsleven", ronde: 2, volgorde: 90 },
  { naam: "Maatschappelijke instellingen", ronde: 2, volgorde: 100 },
  { naam: "Inwoners", ronde: 2, volgorde: 110 },
  { naam: "Kennisinstellingen", ronde: 2, volgorde: 120 },
  { naam: "Andere gemeenten", ronde: 2, volgorde: 130 },
  { naam: "Provincie", ronde: 2, volgorde: 140 },
  { naam: "Ministerie", ronde: 2, volgorde: 150 },
];
