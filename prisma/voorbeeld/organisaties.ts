import type { VoorbeeldOrganisatie } from "./soorten";

/** Dordrecht first, then the order of the Tussenrapportage OCD, tweede helft 2021. */
export const organisaties: VoorbeeldOrganisatie[] = [
  { naam: "Dordrecht", soort: "gemeente", gemeentecode: "GM0505", volgorde: 10 },
  { naam: "Alblasserdam", soort: "gemeente", gemeentecode: "GM0482", volgorde: 20 },
  { naam: "Papendrecht", soort: "gemeente", gemeentecode: "GM0590", volgorde: 30 },
  { naam: "Hardinxveld-Giessendam", soort: "gemeente", gemeentecode: "GM0523", volgorde: 40 },
  { naam: "Sliedrecht", soort: "gemeente", gemeentecode: "GM0610", volgorde: 50 },
  { naam: "Hendrik-Ido-Ambacht", soort: "gemeente", gemeentecode: "GM0531", volgorde: 60 },
  { naam: "Zwijndrecht", soort: "gemeente", gemeentecode: "GM0642", volgorde: 70 },
  { naam: "Sociale Dienst Drechtsteden (SDD)", soort: "dochterorganisatie", volgorde: 80 },
  { naam: "Omgevingsdienst Zuid-Holland Zuid (OZHZ)", soort: "dochterorganisatie", volgorde: 90 },
  { naam: "Regio Drechtsteden", soort: "regio", volgorde: 100 },
  { naam: "Regio Zuid-Holland Zuid", soort: "regio", volgorde: 110 },
];
