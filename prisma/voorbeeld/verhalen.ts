import type { VoorbeeldVerhaal } from "./soorten";

// Facts and figures of 2021-h2: Tussenrapportage OCD, tweede helft 2021. The stories of 2021-h1 are invented.
export const verhalen: VoorbeeldVerhaal[] = [
  {
    project: "OCD-2021-003",
    halfjaar: "2021-h2",
    titel: "Nieuwsbrief Duizend Duurzame Daden, november 2021",
    uitgevoerdDoor: "team Onderzoek van het OCD",
    tekst: `Hoe duurzaam is uw gemeente? Eén keer per jaar geeft de **Gemeentelijke Duurzaamheidsindex** (GDI) daar antwoord op. In november verschenen de cijfers over 2021. In de nieuwsbrief Duizend Duurzame Daden leest u wat er is veranderd.

Nieuw in dit nummer is de **Gemeentelijke Samenwerkingsindex** (GSI). Dat is nog een eerste opzet. De index laat op drie manieren zien hoe er wordt samengewerkt:

- de gemeente met haar inwoners;
- inwoners met elkaar;
- de gemeente met organisaties en verenigingen.

Waarom dat erbij hoort? Een gemeente kan duurzame plannen maken, maar ze lukken alleen als veel mensen meedoen.

Wilt u de nieuwsbrief voortaan zelf ontvangen? Op [de website van het OCD](https://www.onderzoekcentrumdrechtsteden.nl/) kunt u zich aanmelden.`,
  },
  {
    project: "OCD-2021-007",
    halfjaar: "2021-h2",
    titel: "Na schooltijd gewoon naar de opvang",
    uitgevoerdDoor: "team Onderzoek van het OCD",
    tekst: `Niet elk kind kan terecht op een gewone buitenschoolse opvang. Sommige kinderen hebben meer hulp en rust nodig. Hun ouders moeten de middagen dan zelf oplossen, ook als zij werken.

In Dordrecht loopt daarom een proef: de **BSO+**. Twee basisscholen voor speciaal onderwijs hebben nu een opvang met kleine groepen. De begeleiders weten hoe ze omgaan met kinderen die lichamelijk of in hun gedrag extra steun nodig hebben.

Wij vroegen ouders in een vragenlijst hoe tevreden zij zijn en wat de opvang voor hen verandert. In gesprekken met ouders en begeleiders hoorden we meer over het waarom. De uitkomsten staan in een factsheet. De gemeente gebruikt die bij haar besluit over het vervolg.

Wat ons bijbleef: ouders willen niets bijzonders. Zij willen hun kind na school naar de opvang kunnen brengen, net als iedereen.`,
  },
  {
    project: "OCD-2021-020",
    halfjaar: "2021-h2",
    titel: "Wat Alblasserdammers vinden van hun gemeente",
    uitgevoerdDoor: "team Onderzoek van het OCD",
    tekst: `In 2019 koos Alblasserdam een paar effectindicatoren: cijfers die laten zien of het beleid werkt. In oktober 2021 legden we de vragen voor aan het bewonerspanel. Van de 405 leden vulden er 138 de lijst in, een respons van **34%**.

Hoeveel van hen geven een 7 of hoger?

- **69%** voor hoe zij het centrum beleven;
- **56%** voor de buitenruimte in de eigen buurt;
- **64%** voor de buitenruimte in het centrum;
- **57%** voor de buitenruimte in de hele gemeente;
- **63%** voor de bereikbaarheid.

Het centrum doet het dus het best. De meeste winst is te halen dicht bij huis: daar geeft maar iets meer dan de helft een 7 of hoger. De gemeente kan deze cijfers gebruiken als beginpunt en later zien of het beter gaat.`,
    afbeelding: {
      bestand: "effectindicatoren-alblasserdam.svg",
      alt: "Staafdiagram met vijf staven: het deel van het bewonerspanel van Alblasserdam dat een 7 of hoger geeft. Beleving van het centrum 69%, buitenruimte in de eigen buurt 56%, buitenruimte in het centrum 64%, buitenruimte in de hele gemeente 57% en bereikbaarheid 63%.",
    },
  },
  {
    project: "OCD-2021-017",
    halfjaar: "2021-h2",
    titel: "Cijfers voor een besluit over opkoopbescherming",
    uitgevoerdDoor: "team Onderzoek van het OCD",
    tekst: `Wie voor het eerst een huis wil kopen, heeft het moeilijk. Betaalbare woningen zijn schaars. Sinds 1 januari 2022 kunnen gemeenten daar iets aan doen met **opkoopbescherming**, een regeling van het Rijk voor bestaande woningen. Dordrecht wilde weten of dat in de stad nodig is.

Wij zochten per buurt uit:

- hoe het aantal particuliere huurwoningen verandert;
- hoeveel goedkope en middeldure koopwoningen er zijn, volgens de WOZ-waarde;
- hoe vaak koopwoningen van eigenaar wisselen;
- of de leefbaarheid er zwak of onvoldoende is.

Ons verslag ging met het voorstel van het college naar de gemeenteraad. Ook voor ons was het leerzaam. We weten nu beter welke particuliere huurwoningen er zijn en hoe we verkopen kunnen volgen. Dat komt van pas als de regeling begin 2023 voor het eerst wordt geëvalueerd.`,
  },
  {
    project: "OCD-2021-022",
    halfjaar: "2021-h2",
    titel: "Papendrecht in elf onderwerpen",
    uitgevoerdDoor: "team Onderzoek van het OCD",
    tekst: `In maart 2022 kiest Papendrecht een nieuwe gemeenteraad. Wie een verkiezingsprogramma schrijft, wil weten hoe de gemeente ervoor staat. Daarvoor is er **Papendrecht in cijfers**.

De publicatie behandelt elf onderwerpen. Het gaat over:

- de bevolking, de gevolgen van corona en sociale trends;
- economie, technologie en kennis;
- wonen, openbare ruimte en verkeer;
- klimaat en energie, veiligheid en bestuur.

Bij elk onderwerp laten we zien wat er in de loop van de tijd verandert, of hoe Papendrecht het doet naast de rest van Nederland. Soms kijken we ook binnen de gemeente. Zo ziet u in welke wijken meer mensen met een laag inkomen wonen.

Alle partijen kunnen dezelfde cijfers gebruiken. Dan kan het debat gaan over wat Papendrecht wil, en niet over welk getal klopt.`,
  },
  {
    project: "OCD-2021-015",
    halfjaar: "2021-h2",
    titel: "Drie jaar kijken naar Kromhout-Kasperspad",
    uitgevoerdDoor: "team Onderzoek van het OCD",
    tekst: `Rond het Kromhout en het Kasperspad is het minder prettig wonen dan elders in de binnenstad van Dordrecht. Dat is al jaren zo. De gemeente en haar partners doen er veel aan: camera's, een samenscholingsverbod, SUS-wachten, meer politie en handhaving, en vaker zwerfafval opruimen.

Helpt dat? Elk jaar sturen we **alle adressen** in het gebied een vragenlijst. Bewoners vertellen hoe het gaat in hun buurt, of zij de maatregelen zien en of die volgens hen werken. Daarnaast kijken we in de cijfers van de politie: komen er meer of minder meldingen van overlast en misdrijven?

In 2021 deden we dit voor de derde keer. De gemeente kan nu drie jaren naast elkaar leggen, van 2019 tot en met 2021. Zo wordt duidelijk welke kant het opgaat en waar iets anders moet.`,
  },
  {
    project: "OCD-2021-026",
    halfjaar: "2021-h2",
    titel: "De Regiodeal: waar staan we nu?",
    uitgevoerdDoor: "team Onderzoek van het OCD, samen met anderen",
    tekst: `Midden 2020 sloten het Rijk, de provincie Zuid-Holland, de Drechtsteden en Gorinchem een **Regiodeal**. In vijf jaar willen zij de regio sterker maken: minder gevoelig voor crises, met genoeg passend werk, levendige oevers en goede verbindingen.

Maar hoe weet je straks of het is gelukt? Dan moet je eerst weten hoe het nu is. Daarom maakten wij een nulmeting van de **brede welvaart** in Zuidoost-Zuid-Holland. Dat gaat over meer dan geld alleen. Welke cijfers ertoe doen, kozen we samen met de leiders van de **17 projecten** en de coördinatoren van de deal.

In het voorjaar van 2022 vragen we ook het bewonerspanel naar zijn mening en spreken we betrokkenen uit onderwijs, bedrijven en overheid. Over twee jaar meten we opnieuw. De uitkomsten kunnen aanleiding zijn om onderdelen van de deal aan te passen.`,
    afbeelding: {
      bestand: "oever-met-huizen.svg",
      alt: "Tekening van een rivier met een kade. Op de kade staan huizen met trap- en puntgevels en een kerktoren. Op het water vaart een waterbus, op de achtergrond ligt een tuibrug en daarboven staat een gele zon.",
    },
  },
  {
    project: "OCD-2021-029",
    halfjaar: "2021-h2",
    titel: "Beter zicht op dakloosheid met een dashboard",
    uitgevoerdDoor: "team SmartDataCenter van het OCD",
    tekst: `Wie zijn de mensen die dakloos zijn, of dat dreigen te worden? Waar komen zij vandaan, wat speelt er in hun leven en waar slapen zij? Wie goed beleid wil maken, moet dat weten.

Samen met de gemeente Dordrecht maakte het SmartDataCenter een eerste versie van het **dashboard Maatschappelijke opvang**. Het brengt gegevens uit drie bronnen bij elkaar:

- de Wmo;
- het Leger des Heils;
- de Toegangspoort Nieuwe Start, een systeem van de GGD.

Met dit overzicht kunnen Dordrecht en de andere gemeenten in de regio hun hulp gerichter inzetten.

De proefversie was in de tweede helft van 2021 klaar. We hebben haar laten zien aan de mensen die ermee gaan werken. Nu praten we over het vervolg: een dashboard dat er niet één keer is, maar dat blijft.`,
  },
  {
    project: "OCD-2020-056",
    halfjaar: "2021-h1",
    titel: "Auto's tellen in de avond",
    uitgevoerdDoor: "team Onderzoek van het OCD",
    tekst: `Papendrecht en Sliedrecht kregen klachten over volle straten. Maar hoe vol is vol? Op vier avonden en twee zaterdagen telden we de geparkeerde auto's in acht wijken. Bewoners gaven in een vragenlijst aan hoe lang zij zoeken naar een plek.

De kaarten laten zien dat het vooral **na acht uur 's avonds** knelt, en dan in een paar straten. Om de hoek is vaak nog ruimte. Beide gemeenten gebruiken de kaarten om met bewoners over oplossingen te praten.`,
  },
  {
    project: "OCD-2020-058",
    halfjaar: "2021-h1",
    titel: "Alle meldingen op één scherm",
    uitgevoerdDoor: "team SmartDataCenter van het OCD",
    tekst: `Een losse stoeptegel, een kapotte lamp, een volle prullenbak: inwoners melden het bij de gemeente. In Alblasserdam en Papendrecht stonden die meldingen in verschillende lijsten. Nu staan ze samen in **één dashboard**.

De buitendienst ziet per wijk wat er speelt, hoe lang een melding openstaat en wat vaak terugkomt. Dat helpt bij het plannen van de week. Na een proef van zes weken zijn er twee dingen verbeterd: een rustiger kaart en een filter op soort melding.`,
  },
];
