import type { VoorbeeldBesluit, VoorbeeldTussenrapportage } from "./soorten";

const overOns = `Het Onderzoekcentrum Drechtsteden (OCD) helpt gemeenten met onderzoek, cijfers en advies. Zo kunnen zij goed beleid maken, uitvoeren en op tijd bijsturen. Wij werken voor de Drechtsteden en ook voor opdrachtgevers daarbuiten.

Heeft u een vraag, een tip of een idee voor een onderzoek? Wij horen het graag.

- **Telefoon:** 078 770 3905
- **E-mail:** [ocd@drechtsteden.nl](mailto:ocd@drechtsteden.nl)
- **Website:** [onderzoekcentrumdrechtsteden.nl](https://www.onderzoekcentrumdrechtsteden.nl/)`;

export const tussenrapportages: VoorbeeldTussenrapportage[] = [
  {
    halfjaar: "2021-h1",
    editie: 3,
    afzender: "Onderzoekcentrum Drechtsteden",
    inleiding: `Dit is de derde tussenrapportage van het Onderzoekcentrum Drechtsteden. U leest hierin wat wij in de eerste helft van 2021 deden voor de zeven Drechtstedengemeenten, voor hun dochterorganisaties en voor de regio.

Corona bepaalde ook dit halfjaar veel van ons werk. Gesprekken gingen online en één onderzoek kon niet doorgaan. Waar dat zo is, zeggen we het erbij.

Achter elk project zit een verhaal. Een paar daarvan vertellen we hier. Wilt u meer weten, dan praten we graag met u verder.`,
    watDoetHetOcd: `Het OCD doet onderzoek, verzamelt cijfers en geeft advies. Voor alle gemeenten maken we een vast pakket: de **basisdienstverlening**. Heeft een gemeente een eigen vraag, dan doen we onderzoek op maat. Dat noemen we **aanvullende dienstverlening**.

Wij onderzoeken van alles: wonen en ruimte, zorg en welzijn, economie en bestuur. Het **SmartDataCenter** hoort bij het OCD. Het bouwt dashboards en koppelt systemen aan elkaar.`,
    overOns,
  },
  {
    halfjaar: "2021-h2",
    editie: 4,
    afzender: "Onderzoekcentrum Drechtsteden",
    inleiding: `Waar werkte het Onderzoekcentrum Drechtsteden dit halfjaar aan? Dat leest u in deze vierde tussenrapportage. Zij gaat over de tweede helft van 2021, en over het werk voor de zeven Drechtstedengemeenten, voor dochterorganisaties zoals de SDD en OZHZ, en voor de regio.

Het OCD bestaat al meer dan vijftig jaar. Toch weet niet iedereen goed wat we doen. Daarom laten we het twee keer per jaar zien: niet alleen in een lijst met projecten, maar ook met de verhalen erachter.

We horen graag wat u ervan vindt. Wat heeft uw gemeente nodig, en hoe kunnen wij daarbij helpen? Wij werken dicht bij onze opdrachtgevers, maar onze conclusies trekken we zelf.`,
    watDoetHetOcd: `Het OCD helpt gemeenten om besluiten te nemen op basis van feiten. Dat doen onze onderzoekers, data-adviseurs en dataverwerkers met onderzoek, cijfers en advies. Onze onderwerpen lopen van wonen en zorg tot werk en bestuur.

Ons werk bestaat uit vier delen:

- **Basisdienstverlening:** een vast pakket monitoren en cijfers voor alle gemeenten.
- **Aanvullende dienstverlening:** onderzoek of advies op maat, na een offerte.
- **Regionale bijdragen:** werk voor de dochterorganisaties en voor de regio.
- **SmartDataCenter:** dashboards en koppelingen, zodat gemeenten met gegevens kunnen werken.

Alle onderzoeken en cijfers vindt u op [onderzoekcentrumdrechtsteden.nl](https://www.onderzoekcentrumdrechtsteden.nl/).`,
    overOns,
  },
];

/** Delivered in June, yet in the report over the second half: it takes a decision. */
export const besluiten: VoorbeeldBesluit[] = [
  {
    halfjaar: "2021-h2",
    project: "OCD-2021-020",
    soort: "opnemen",
    reden: "Opgeleverd in juni 2021, maar in oktober is het bewonerspanel bevraagd. Die uitkomsten horen in deze rapportage.",
  },
  {
    halfjaar: "2021-h2",
    project: "OCD-2021-022",
    soort: "opnemen",
    reden: "Eind juni 2021 opgeleverd, te laat voor een verhaal in de vorige rapportage. De partijen gebruikten de cijfers dit najaar voor hun verkiezingsprogramma's.",
  },
];
