import type { Roosinhoud, Statuswaarde } from "~/datarozen/inhoud";

/** A rose as it is asked now. */
type Startroos = { sleutel: string; titel: string; uitleg: string; isVoorbeeld: boolean; inhoud: Roosinhoud };

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
const BESCHERMD_THUIS_INHOUD: Roosinhoud = {
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

/** Aanpak Dakloosheid: themes and questions are the source's; the subthemes are invented, since its list of indicators is not public. */
const AANPAK_DAKLOOSHEID_INHOUD: Roosinhoud = {
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

export const BESCHERMD_THUIS: Startroos = {
  sleutel: "beschermd-thuis", titel: "Beschermd Thuis", isVoorbeeld: false, inhoud: BESCHERMD_THUIS_INHOUD,
  uitleg: "Hoe ver de regio’s zijn met de beweging van beschermd wonen naar een beschermd thuis. Regio-adviseurs werken het elk halfjaar bij, in juli en december. Welk subthema onder welk thema hoort, is een reconstructie; de status “Onvoldoende data” is toegevoegd.",
};

export const AANPAK_DAKLOOSHEID: Startroos = {
  sleutel: "aanpak-dakloosheid", titel: "Aanpak Dakloosheid", isVoorbeeld: true, inhoud: AANPAK_DAKLOOSHEID_INHOUD,
  uitleg: "Hoe ver de regio’s zijn met de acties van het Nationaal Actieplan Dakloosheid. De vier thema’s en de vragen staan in de bron; de subthema’s zijn verzonnen, want de volledige lijst van indicatoren is niet openbaar.",
};
