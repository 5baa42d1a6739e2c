import type { VoorbeeldKoersdocument, VoorbeeldMijlpaal, VoorbeeldOordeel } from "./koers-soorten";

const BEIDE = ["voorkomen-van-armoede", "leefbare-binnenstad"];

/**
 * The milestones of "Spoorboekje Smart Society Dordrecht, indicatieve planning" (Smart Society Dordrecht 2021, bijlage 2), all of them, and
 * the step to 2022. The source names them per spoor; the quarter of some, and everything that happened to them, is invented.
 */
export const mijlpalen: VoorbeeldMijlpaal[] = [
  { spoor: "strategie", titel: "Startnotitie", omschrijving: "Met een keuze voor de eerste thema’s, uit een analyse van binnen en van buiten.", kwartaal: "2021-k1", bevestigd: { op: "2021-03-18", volgens: "Stuurgroep Smart Society" } },
  { spoor: "strategie", titel: "Gesprekken met stakeholders", omschrijving: "Horen wat partijen in de stad verwachten en kunnen bijdragen.", kwartaal: "2021-k2", verplaatsingen: [{ van: "2021-k1", reden: "Door de coronamaatregelen konden de eerste gesprekken pas in april.", op: "2021-03-22" }], bevestigd: { op: "2021-06-24", volgens: "Kwartiermaker" } },
  { spoor: "governance", titel: "Interne governance", omschrijving: "Een stuurgroep en een kernteam, met afspraken over wie waarover beslist.", kwartaal: "2021-k1", bevestigd: { op: "2021-03-30", volgens: "Gemeentesecretaris" } },
  { spoor: "governance", titel: "Aanstellen kwartiermaker", omschrijving: "", kwartaal: "2021-k1", bevestigd: { op: "2021-03-25", volgens: "Stuurgroep Smart Society" } },
  { spoor: "governance", titel: "Tijdelijke capaciteit", omschrijving: "Uren en budget voor het oefenjaar.", kwartaal: "2021-k2", bevestigd: { op: "2021-05-11", volgens: "CIO office" } },
  { spoor: "werkwijze", titel: "Start 2 trajecten volgens de nieuwe werkwijze", omschrijving: "Voorkomen van armoede en Leefbare binnenstad.", kwartaal: "2021-k2", trajecten: BEIDE, stap: 2 },
  { spoor: "governance", titel: "Eerste verkenning strategische partners en netwerken", omschrijving: "", kwartaal: "2021-k3", bevestigd: { op: "2021-09-28", volgens: "Kwartiermaker" } },
  { spoor: "werkwijze", titel: "Oplossingen realiseren in 2 trajecten", omschrijving: "", kwartaal: "2022-k2", verplaatsingen: [{ van: "2021-k3", reden: "De binnenstad koos haar uitdagingen later dan gedacht.", op: "2021-09-14" }, { van: "2021-k4", reden: "Voor de binnenstad is er nog geen treintje dat rijdt.", op: "2021-12-07" }], trajecten: BEIDE, stap: 5 },
  { spoor: "governance", titel: "Start bouwen ecosysteem", omschrijving: "Een vast netwerk van partners waarop de stad kan terugvallen.", kwartaal: "2021-k4", bevestigd: { op: "2021-12-09", volgens: "Kwartiermaker" } },
  { spoor: "werkwijze", titel: "Opleveren oplossingen en toepassen", omschrijving: "", kwartaal: "2021-k4", treintjes: ["hulp-op-tijd-vinden", "ruimte-slim-verdelen"] },
  { spoor: "strategie", titel: "Voorstel koers Smart Society vanaf 2022", omschrijving: "Het koersdocument, met opties voor de volgende collegeperiode.", kwartaal: "2022-k1", verplaatsingen: [{ van: "2021-k4", reden: "De lessen van december moeten er nog in.", op: "2021-11-30" }] },
  { spoor: "strategie", titel: "Besluit van het college over de koers", omschrijving: "Een keuze uit de opties.", kwartaal: "2022-k2" },
  { spoor: "governance", titel: "Vaste capaciteit geregeld", omschrijving: "Wat tijdelijk was, wordt een vaste afspraak of houdt op.", kwartaal: "2022-k3" },
  { spoor: "werkwijze", titel: "Derde opgave gekozen", omschrijving: "", kwartaal: "2022-k4" },
];

/** What the kwartiermaker could have said of each spoor; invented. */
export const oordelen: VoorbeeldOordeel[] = [
  { jaar: 2021, spoor: "strategie", oordeel: "opKoers", toelichting: "De startnotitie ligt er en de gesprekken zijn gevoerd. Het voorstel voor de koers wordt geschreven.", op: "2021-12-10" },
  { jaar: 2021, spoor: "governance", oordeel: "opKoers", toelichting: "Stuurgroep, kernteam en kwartiermaker zijn er, en het netwerk begint te werken.", op: "2021-12-10" },
  { jaar: 2021, spoor: "werkwijze", oordeel: "bijsturen", toelichting: "Armoede levert op. De binnenstad loopt achter: er is nog geen treintje dat rijdt.", op: "2021-12-10" },
];

/**
 * The koersdocument that the source announces for the first quarter of 2022, "op basis van de leerervaringen in 2021", with options on five
 * aspects. The aspects are the source's; the aanleiding is in our own words, and the options with their amounts are invented.
 */
export const koersdocument: VoorbeeldKoersdocument = {
  jaar: 2022,
  afzender: "Team Smart Society Dordrecht",
  aanleiding: [
    "In 2021 oefende Dordrecht met een andere manier van werken. Niet de techniek stond voorop, maar het vraagstuk: eerst weten waar het om gaat, dan kiezen, en dan pas samen iets maken. We deden dat met twee opgaven, **voorkomen van armoede** en **leefbare binnenstad**.",
    "Afgesproken was dat er na dat oefenjaar een voorstel komt voor de volgende collegeperiode. Dit document is dat voorstel. Het laat zien:",
    "- wat er gelukt is en wat niet,\n- wat het kostte aan uren en geld,\n- wat ervan is geleerd,\n- en tussen welke wegen de stad kan kiezen.",
  ].join("\n\n"),
  opties: [
    { naam: "Afronden", ambitieniveau: "De twee opgaven van 2021 netjes afmaken en de lessen overdragen aan de lijn.", themas: "Voorkomen van armoede, leefbare binnenstad", budget: 60_000, tijdpad: "Klaar aan het eind van 2022.", randvoorwaarden: "Een eigenaar in de lijn voor elke oplossing die blijft." },
    { naam: "Doorgaan", ambitieniveau: "Elk jaar twee opgaven door de zes stappen brengen, met een klein vast team.", themas: "De twee van 2021, en daarna een nieuwe opgave per jaar", budget: 180_000, tijdpad: "2022 tot en met 2025, met elk halfjaar een ijkpunt.", randvoorwaarden: "Vaste capaciteit, een stuurgroep die over geld mag beslissen, en afspraken met het Smart Data Center." },
    { naam: "Verbreden", ambitieniveau: "Een werkwijze voor de hele regio, met partners die meebetalen en een digital twin als gezamenlijke basis.", themas: "Armoede, binnenstad, energie en bereikbaarheid", budget: 420_000, tijdpad: "Opbouw in 2022, in de regio vanaf 2023.", randvoorwaarden: "Regionaal opdrachtgeverschap, een gedeeld datawarehouse en bijdragen van provincie en bedrijven." },
  ],
  standen: [
    { halfjaar: "2021-h1", voldaan: ["mijlpalen-strategie", "mijlpalen-governance", "mijlpalen-werkwijze", "niets-te-laat", "opgave", "komend"] },
    { halfjaar: "2021-h2", voldaan: ["aanleiding", "mijlpalen-strategie", "mijlpalen-governance", "mijlpalen-werkwijze", "oordeel-strategie", "oordeel-governance", "oordeel-werkwijze", "opgave", "keuze", "stap-5", "treintje", "behoefte", "ingestapt", "gerealiseerd", "les-strategie", "les-governance", "les-werkwijze", "komend"] },
    { halfjaar: "2022-h1", voldaan: ["aanleiding", "mijlpalen-strategie", "mijlpalen-governance", "mijlpalen-werkwijze", "oordeel-strategie", "oordeel-governance", "oordeel-werkwijze", "opgave", "keuze", "stap-5", "treintje", "behoefte", "ingestapt", "gerealiseerd", "les-strategie", "les-governance", "les-werkwijze", "opties", "opties-volledig", "komend"] },
  ],
};
