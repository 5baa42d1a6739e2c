import type { Roosinhoud, Statuswaarde } from "~/datarozen/inhoud";

export type VoorbeeldRoos = { sleutel: string; titel: string; uitleg: string; isVoorbeeld: boolean; versies: Roosinhoud[]; ronden: VoorbeeldRonde[] };
/** `versie`: which of the versions was asked, counted from 1. Without `gepubliceerd` the round is still open. */
export type VoorbeeldRonde = { halfjaar: string; versie: number; deadline: string; gepubliceerd?: string };

const waarde = (sleutel: string, label: string, vulling: number, patroon: Statuswaarde["patroon"], icoon: Statuswaarde["icoon"], kleur: Statuswaarde["kleur"], soort: Statuswaarde["soort"]): Statuswaarde => ({ sleutel, label, vulling, patroon, icoon, kleur, soort, versie: 1 });
const thema = (sleutel: string, naam: string, subthemas: [sleutel: string, naam: string, uitleg?: string][]) => ({ sleutel, naam, versie: 1, subthemas: subthemas.map(([sleutel, naam, uitleg = ""]) => ({ sleutel, naam, uitleg, versie: 1 })) });

const GEREED = [
  waarde("gereed", "Gereed", 1, "vol", "vink", "groen", "doel"),
  waarde("in-ontwikkeling", "In ontwikkeling", 0.62, "streep", "half", "oranje", "gewoon"),
  waarde("nog-niet-gestart", "Nog niet gestart", 0.28, "stip", "rond", "blauw", "gewoon"),
  waarde("onvoldoende-data", "Onvoldoende data", 0, "leeg", "vraag", "grijs", "onbekend"),
];
const OP_KOERS = [
  waarde("op-koers", "Op koers", 1, "vol", "vink", "groen", "doel"),
  waarde("in-ontwikkeling", "In ontwikkeling", 0.62, "streep", "half", "oranje", "gewoon"),
  waarde("nog-niet-opgepakt", "Nog niet opgepakt", 0.28, "stip", "rond", "blauw", "gewoon"),
  waarde("niet-voldoende-data", "Niet voldoende data beschikbaar", 0, "leeg", "vraag", "grijs", "onbekend"),
];

/** Beschermd Thuis as it is asked now: the fifteen subthemes of the source under its four themes (which belongs where is reconstructed). */
const BESCHERMD_THUIS: Roosinhoud = {
  schaal: GEREED,
  themas: [
    thema("regiovisie-thema", "Regiovisie", [["regiovisie", "Regiovisie", "Er is een door de gemeenteraden vastgestelde visie op beschermd thuis in de regio."], ["woningcorporaties", "Afspraken met woningcorporaties", "Met de corporaties is afgesproken hoeveel woningen er elk jaar zijn voor wie uitstroomt."]]),
    thema("beschikbaarheid", "Beschikbaarheid van zorg", [
      ["passend-palet", "Passend palet", "Er is genoeg aanbod in soorten en maten: van ambulant tot een beschermde plek."], ["zicht-op-clienten", "Zicht op aantal cliënten", "De regio weet hoeveel inwoners een plek hebben of nodig hebben."],
      ["bovenregionale-plaatsingen", "Afspraken bovenregionale plaatsingen"], ["verwerving-bovenregionaal", "Afspraken voor verwerving bovenregionale plekken"], ["monitoring-bovenregionaal", "Monitoring van bovenregionale plaatsing"], ["financiering", "Afspraken over financiering", "De gemeenten weten wie wat betaalt, ook als iemand verhuist."],
    ]),
    thema("toegang", "Toegang", [["noodzakelijke-ondersteuning", "Afspraken noodzakelijke ondersteuning"], ["clientondersteuning", "Toegang tot cliëntondersteuning"], ["aanspreekpunt", "Aanspreekpunt beschermd wonen", "Inwoners en zorgaanbieders weten bij wie zij terechtkunnen."]]),
    thema("governance", "Governance", [["contracten-bw", "Contracten BW op uniforme voorwaarden"], ["contracten-bt", "Contracten BT op uniforme voorwaarden"], ["geschillen", "Werkwijze voor geschillen"], ["evaluatie", "Periodieke evaluatie", "Er is afgesproken wanneer en hoe de afspraken worden nagekeken."]]),
  ],
  vragen: [],
};

/** The same in its first two rounds: two names were spelled otherwise, and one subtheme stood under another theme. An invented history, to show that it is kept. */
const BESCHERMD_THUIS_EERST: Roosinhoud = {
  ...BESCHERMD_THUIS,
  themas: BESCHERMD_THUIS.themas.map(({ subthemas, ...rest }) => {
    const anders = subthemas.filter(({ sleutel }) => sleutel !== "financiering").map((subthema) => ({ ...subthema, naam: { woningcorporaties: "Afspraken met woningcoöperatie", clientondersteuning: "Toegang tot cliënt ondersteuning" }[subthema.sleutel] ?? subthema.naam }));
    return { ...rest, subthemas: rest.sleutel === "governance" ? [...BESCHERMD_THUIS.themas[1]!.subthemas.filter(({ sleutel }) => sleutel === "financiering"), ...anders] : anders };
  }),
};

/** Aanpak Dakloosheid: themes and questions are the source's; the subthemes are invented, since its list of indicators is not public. */
const AANPAK_DAKLOOSHEID: Roosinhoud = {
  schaal: OP_KOERS,
  themas: [
    thema("beleidsvoorwaarden", "Beleidsvoorwaarden", [["regionaal-plan", "Regionaal plan dakloosheid"], ["zicht-op-aantallen", "Zicht op aantallen en doelgroepen"], ["bestuurlijke-afspraken", "Bestuurlijke afspraken in de regio"]]),
    thema("transformatie", "Transformatie van de opvang", [["afbouw-slaapzalen", "Afbouw van slaapzalen"], ["kleinschalige-opvang", "Kleinschalige opvang"], ["doorstroom", "Doorstroom uit de opvang"]]),
    thema("preventie", "Preventie van dakloosheid", [["vroegsignalering", "Vroegsignalering van schulden"], ["huisuitzetting", "Voorkomen van huisuitzetting"], ["uitstroom-instellingen", "Uitstroom uit instellingen"]]),
    thema("wonen-eerst", "Wonen Eerst", [["kernambitie-wonen-eerst", "Kernambitie Wonen Eerst"], ["woningen-direct", "Woningen voor directe plaatsing"], ["begeleiding", "Begeleiding op maat"]]),
  ],
  vragen: [
    { sleutel: "flexwoningen", tekst: "Het stimuleren van betaalbaar en flexibel wonen met flexwoningen", versie: 1 },
    { sleutel: "leegstaande-panden", tekst: "Het transformeren van leegstaande panden zonder woonfunctie tot woningen", versie: 1 },
    { sleutel: "woningdelen", tekst: "Het toestaan van woningdelen, woningsplitsen, kamerverhuur en onderverhuur", versie: 1 },
    { sleutel: "optoppen", tekst: "Het optoppen of stapelen van woningen door woningen op bestaande woningen te plaatsen", versie: 1 },
    { sleutel: "overig", tekst: "Overige activiteiten en vormen", versie: 1 },
  ],
};

export const rozen: readonly VoorbeeldRoos[] = [
  {
    sleutel: "beschermd-thuis", titel: "Beschermd Thuis", isVoorbeeld: false,
    uitleg: "Hoe ver de regio’s zijn met de beweging van beschermd wonen naar een beschermd thuis. Regio-adviseurs werken het elk halfjaar bij, in juli en december. Welk subthema onder welk thema hoort, is een reconstructie; de status “Onvoldoende data” is toegevoegd.",
    versies: [BESCHERMD_THUIS_EERST, BESCHERMD_THUIS],
    ronden: [
      { halfjaar: "2022-h2", versie: 1, deadline: "2022-12-31", gepubliceerd: "2023-01-20" }, { halfjaar: "2023-h1", versie: 1, deadline: "2023-07-31", gepubliceerd: "2023-08-18" },
      { halfjaar: "2023-h2", versie: 2, deadline: "2023-12-31", gepubliceerd: "2024-01-19" }, { halfjaar: "2024-h1", versie: 2, deadline: "2024-07-31", gepubliceerd: "2024-08-16" },
    ],
  },
  {
    sleutel: "aanpak-dakloosheid", titel: "Aanpak Dakloosheid", isVoorbeeld: true,
    uitleg: "Hoe ver de regio’s zijn met de acties van het Nationaal Actieplan Dakloosheid. De vier thema’s en de vragen staan in de bron; de subthema’s zijn verzonnen, want de volledige lijst van indicatoren is niet openbaar.",
    versies: [AANPAK_DAKLOOSHEID],
    ronden: [
      { halfjaar: "2022-h2", versie: 1, deadline: "2022-12-31", gepubliceerd: "2023-01-27" }, { halfjaar: "2023-h1", versie: 1, deadline: "2023-07-31", gepubliceerd: "2023-08-25" },
      { halfjaar: "2023-h2", versie: 1, deadline: "2023-12-31", gepubliceerd: "2024-01-26" }, { halfjaar: "2024-h1", versie: 1, deadline: "2024-07-31" },
    ],
  },
];

/** The regions of the demo adviser. */
export const eigenRegios = ["GM0361", "GM0505", "GM0796"];
/** Regions that did not submit in a round: what they had was taken over, and is out of date by the next. */
export const nietIngediend: Readonly<Record<string, readonly string[]>> = { "beschermd-thuis/2023-h2": ["GM0114", "GM0400", "GM0718"], "beschermd-thuis/2024-h1": ["GM0400", "GM0718"], "aanpak-dakloosheid/2023-h2": ["GM0034"] };

/** What the source really shows ("Datagedreven werken", dashboards MO/BW 2024): of Alkmaar fifteen statuses and five answers. */
export const uitDeBron: Readonly<Record<string, { bron: string; toelichting: string; waarden: Readonly<Record<string, string>> }>> = {
  "beschermd-thuis/2024-h1/GM0361": {
    bron: "Dashboard Beschermd Thuis, 2024",
    toelichting: "Zo stond het in het dashboard; een toelichting stond er niet bij.",
    waarden: Object.fromEntries(BESCHERMD_THUIS.themas.flatMap(({ subthemas }) => subthemas).map(({ sleutel }) => [sleutel, sleutel === "regiovisie" ? "gereed" : "in-ontwikkeling"])),
  },
  "aanpak-dakloosheid/2024-h1/GM0361": { bron: "Dashboard Aanpak Dakloosheid, 2024", toelichting: "", waarden: { flexwoningen: "ja", "leegstaande-panden": "ja", woningdelen: "ja", optoppen: "nee", overig: "nee" } },
};

/** Invented explanations, by how far a status is. */
export const toelichtingen: Readonly<Record<Statuswaarde["soort"] | "begin", readonly string[]>> = {
  doel: ["De afspraken zijn door alle gemeenten vastgesteld en worden uitgevoerd.", "Dit loopt; elk kwartaal kijken de gemeenten samen na of het nog klopt.", "Vastgesteld door de colleges en opgenomen in de werkafspraken."],
  gewoon: ["Er ligt een concept; de gemeenten bespreken het dit halfjaar.", "Met drie gemeenten zijn afspraken gemaakt, met de andere loopt het gesprek.", "De werkgroep heeft een voorstel gemaakt dat nog moet worden doorgerekend.", "De eerste afspraken zijn gemaakt; de uitwerking volgt na de zomer."],
  begin: ["Hiermee is nog niet begonnen; andere onderwerpen gingen voor.", "Dit staat voor volgend jaar op de agenda.", "Er is nog geen trekker gevonden."],
  onbekend: ["De cijfers van de zorgaanbieders zijn nog niet binnen.", "De registratie verschilt per gemeente, daardoor is dit niet te zeggen."],
};
