import { ALLE_ROLLEN, type Rol } from "~/toegang/rol";

export type Wie = readonly Rol[] | "iedereen";
/** A route: who may read it and who may post to it (null: there is nothing to read or post), and an address with real keys. */
export type Routerecht = { bestand: string; pad: string; lezen: Wie | null; doen: Wie | null };

const OCD: readonly Rol[] = ["ocd"];
const BEHEER: readonly Rol[] = ["beheerder"];
/** The project OCD-2021-007 is carried out by the demo medewerker. The report of 2020-h1 is begun by the test and stays a concept. */
const EIGEN: readonly Rol[] = ["ocd", "medewerker"];
const KWARTIER: readonly Rol[] = ["kwartiermaker"];
const SOORTEN: readonly Rol[] = ["kwartiermaker", "beheerder"];
/** A key that no record has: who may gets 404, and nothing is changed by trying. */
const GEEN = "00000000-0000-7000-8000-000000000000";
const BINNENSTAD = "/opgaven/leefbare-binnenstad";
const TREIN = "/treintjes/ruimte-slim-verdelen";
/** Begun by the test, and left empty, so that it stays a concept. */
const KOERS = "/koersdocumenten/2045";
const ADVIES: readonly Rol[] = ["regioadviseur"];
const LEIDING: readonly Rol[] = ["ocd", "beheerder"];
const ROZEN = "/datarozen/beschermd-thuis";
/** The demo adviser keeps Alkmaar, whose round is open. */
const RONDE = "/datarozen/aanpak-dakloosheid/metingen/2024-h1";
/** Made by the test: a rose that no round asks yet. */
const ROOS = "/beheer/datarozen/rechtenroos";
const r = (bestand: string, pad: string, lezen: Wie | null, doen: Wie | null = null): Routerecht => ({ bestand, pad, lezen, doen });

/** Every route × every role in one table. A route file that is missing here fails the test. */
export const ROUTERECHTEN: readonly Routerecht[] = [
  r("start.tsx", "/", ALLE_ROLLEN),
  r("halfjaar.tsx", "/halfjaren/2021-h2", ALLE_ROLLEN),
  r("halfjaar-documenten.ts", "/halfjaren/2021-h2/documenten/csv", ALLE_ROLLEN),
  r("zoeken.tsx", "/zoeken?q=armoede", "iedereen"),
  r("inloggen.tsx", "/inloggen", "iedereen", "iedereen"),
  r("uitloggen.ts", "/uitloggen", null, null), // posts for everybody; tried by itself, because it ends the session
  r("account.tsx", "/account", ALLE_ROLLEN, ALLE_ROLLEN),
  r("toegankelijkheid.tsx", "/toegankelijkheid", "iedereen"),
  r("security-txt.ts", "/.well-known/security.txt", "iedereen"),
  r("projecten.tsx", "/projecten", ALLE_ROLLEN),
  r("projecten-documenten.ts", "/projecten/documenten/csv", ALLE_ROLLEN),
  r("project-nieuw.tsx", "/projecten/nieuw", OCD, OCD),
  r("project.tsx", "/projecten/OCD-2021-007", ALLE_ROLLEN),
  r("project-wijziging.tsx", "/projecten/OCD-2021-007/wijziging", EIGEN, EIGEN),
  r("project-bevestiging.ts", "/projecten/OCD-2021-007/bevestiging", null, EIGEN),
  r("project-stopzetting.tsx", "/projecten/OCD-2021-007/stopzetting", EIGEN, EIGEN),
  r("project-hervatting.tsx", "/projecten/OCD-2021-007/hervatting", EIGEN, EIGEN),
  r("opleveringen.tsx", "/projecten/OCD-2021-007/opleveringen", EIGEN, EIGEN),
  r("oplevering-herplanning.tsx", "/projecten/OCD-2021-007/opleveringen/:oplevering/herplanning", EIGEN, EIGEN),
  r("oplevering-levering.tsx", "/projecten/OCD-2021-007/opleveringen/:oplevering/levering", EIGEN, EIGEN),
  r("oplevering-verwijdering.tsx", "/projecten/OCD-2021-007/opleveringen/:oplevering/verwijdering", EIGEN, null), // posting deletes: tried by itself
  r("verhalen.tsx", "/projecten/OCD-2021-007/verhalen", EIGEN, EIGEN),
  r("verhaal.tsx", "/projecten/OCD-2021-007/verhalen/:verhaal", EIGEN, EIGEN),
  r("verhaal-verwijdering.tsx", "/projecten/OCD-2021-007/verhalen/:verhaal/verwijdering", EIGEN, null), // posting deletes: tried by itself
  r("afbeelding.ts", "/afbeeldingen/:afbeelding", ALLE_ROLLEN),
  r("opgaven.tsx", "/opgaven", ALLE_ROLLEN),
  r("opgave-nieuw.tsx", "/opgaven/nieuw", KWARTIER, KWARTIER),
  r("opgave.tsx", BINNENSTAD, ALLE_ROLLEN),
  r("opgave-wijziging.tsx", `${BINNENSTAD}/wijziging`, KWARTIER, KWARTIER),
  r("opgave-sluiting.tsx", `${BINNENSTAD}/sluiting`, KWARTIER, KWARTIER),
  r("opgave-heropening.tsx", `${BINNENSTAD}/heropening`, KWARTIER, KWARTIER),
  r("teamlid-nieuw.tsx", `${BINNENSTAD}/team/nieuw`, KWARTIER, KWARTIER),
  r("teamlid-instap.tsx", `${BINNENSTAD}/team/:teamlid/instap`, KWARTIER, KWARTIER),
  r("teamlid-uitstap.tsx", `${BINNENSTAD}/team/:teamlid/uitstap`, KWARTIER, KWARTIER),
  r("aanbod.tsx", `${BINNENSTAD}/aanbod`, KWARTIER, KWARTIER),
  r("aanbod-intrekking.ts", `${BINNENSTAD}/aanbod/${GEEN}/intrekking`, null, KWARTIER),
  r("prioriteringssessie.tsx", `${BINNENSTAD}/prioriteringssessies`, KWARTIER, KWARTIER),
  r("zonder-treintje.tsx", `${BINNENSTAD}/uitdagingen/:punt/zonder-treintje`, KWARTIER, KWARTIER),
  r("resultaten.tsx", `${BINNENSTAD}/resultaten`, KWARTIER, KWARTIER),
  r("kaart.tsx", `${BINNENSTAD}/kaart`, ALLE_ROLLEN),
  r("kaart-documenten.ts", `${BINNENSTAD}/kaart/documenten/svg`, ALLE_ROLLEN),
  r("kaartpunten.tsx", `${BINNENSTAD}/kaart/punten`, KWARTIER, KWARTIER),
  r("kaartpunt.tsx", `${BINNENSTAD}/kaart/punten/:punt`, KWARTIER, KWARTIER),
  r("kaartpunt-verwijdering.tsx", `${BINNENSTAD}/kaart/punten/:punt/verwijdering`, KWARTIER, null), // posting deletes: tried by itself
  r("kaartlijnen.tsx", `${BINNENSTAD}/kaart/lijnen`, KWARTIER, KWARTIER),
  r("kaartlijn-verwijdering.ts", `${BINNENSTAD}/kaart/lijnen/${GEEN}/verwijdering`, null, KWARTIER),
  r("kaartposities.ts", `${BINNENSTAD}/kaart/posities`, null, KWARTIER),
  r("kaartordening.ts", `${BINNENSTAD}/kaart/ordening`, null, KWARTIER),
  r("samenhang.tsx", `${BINNENSTAD}/kaart/samenhang`, KWARTIER, KWARTIER),
  r("samenhang-verwijdering.ts", `${BINNENSTAD}/kaart/samenhang/${GEEN}/verwijdering`, null, KWARTIER),
  r("traject.tsx", "/trajecten/leefbare-binnenstad", ALLE_ROLLEN),
  r("stap.tsx", "/trajecten/leefbare-binnenstad/stap", KWARTIER, KWARTIER),
  r("realisatie.tsx", "/oplossingen/:oplossing/realisatie", KWARTIER, KWARTIER),
  r("bruikbaarheid.tsx", "/oplossingen/:oplossing/bruikbaarheid", KWARTIER, KWARTIER),
  r("inventaris.tsx", "/inventaris", ALLE_ROLLEN),
  r("pilot-nieuw.tsx", "/inventaris/nieuw", KWARTIER, KWARTIER),
  r("pilot.tsx", "/inventaris/:pilot", KWARTIER, KWARTIER),
  r("treintjes.tsx", "/treintjes", ALLE_ROLLEN),
  r("treintje-nieuw.tsx", "/treintjes/nieuw", KWARTIER, KWARTIER),
  r("treintje.tsx", TREIN, ALLE_ROLLEN),
  r("treintje-wijziging.tsx", `${TREIN}/wijziging`, KWARTIER, KWARTIER),
  r("treintje-herplanning.tsx", `${TREIN}/herplanning`, KWARTIER, KWARTIER),
  r("ronde.tsx", `${TREIN}/ronde`, KWARTIER, null), // posting closes the round: tried by itself
  r("treinvolgorde.ts", `${TREIN}/volgorde`, null, KWARTIER),
  r("koppelingen.tsx", `${TREIN}/koppelingen`, KWARTIER, KWARTIER),
  r("koppeling.tsx", `${TREIN}/koppelingen/:koppeling`, KWARTIER, KWARTIER),
  r("koppelingstaat.tsx", `${TREIN}/koppelingen/:koppeling/staat`, KWARTIER, KWARTIER),
  r("wagonnetjes.tsx", "/wagonnetjes", ALLE_ROLLEN),
  r("wagonnetje-nieuw.tsx", "/wagonnetjes/nieuw", KWARTIER, KWARTIER),
  r("wagonnetje.tsx", "/wagonnetjes/smart-data-center", ALLE_ROLLEN),
  r("wagonnetje-wijziging.tsx", "/wagonnetjes/smart-data-center/wijziging", KWARTIER, KWARTIER),
  r("beschikbaarheid.tsx", "/wagonnetjes/smart-data-center/beschikbaarheid", KWARTIER, KWARTIER),
  r("leerervaringen.tsx", "/leerervaringen", ALLE_ROLLEN),
  r("leerervaring-nieuw.tsx", "/leerervaringen/nieuw", KWARTIER, KWARTIER),
  r("leerervaring.tsx", "/leerervaringen/:les", KWARTIER, KWARTIER),
  r("spoorboekje-begin.ts", "/spoorboekje", null), // leads on, so it is tried by itself
  r("spoorboekje-ics.ts", "/spoorboekje.ics", null), // opens with a secret address alone: tried by itself
  r("agenda.tsx", "/spoorboekje/agenda", ALLE_ROLLEN, ALLE_ROLLEN),
  r("spoorboekje.tsx", "/spoorboekje/2021", ALLE_ROLLEN),
  r("spooroordeel.tsx", "/spoorboekje/2021/sporen/strategie", KWARTIER, KWARTIER),
  r("mijlpaal-nieuw.tsx", "/spoorboekje/2021/mijlpalen/nieuw", KWARTIER, KWARTIER),
  r("mijlpaal.tsx", "/mijlpalen/:mijlpaal", ALLE_ROLLEN),
  r("mijlpaal-wijziging.tsx", "/mijlpalen/:mijlpaal/wijziging", KWARTIER, KWARTIER),
  r("mijlpaal-verplaatsing.tsx", "/mijlpalen/:mijlpaal/verplaatsing", KWARTIER, KWARTIER),
  r("mijlpaal-bevestiging.tsx", "/mijlpalen/:mijlpaal/bevestiging", KWARTIER, KWARTIER),
  r("mijlpaal-vervallen.tsx", "/mijlpalen/:mijlpaal/vervallen", KWARTIER, KWARTIER),
  r("koersdocumenten.tsx", "/koersdocumenten", "iedereen", KWARTIER),
  r("koersdocument.tsx", KOERS, ALLE_ROLLEN),
  r("koersdocument-documenten.ts", `${KOERS}/documenten/csv`, ALLE_ROLLEN),
  r("koersdocument-verwijdering.tsx", `${KOERS}/verwijdering`, KWARTIER, null), // posting deletes: tried by itself
  r("koersvoortgang.tsx", `${KOERS}/voortgang`, ALLE_ROLLEN),
  r("koersdocument-teksten.tsx", `${KOERS}/teksten`, KWARTIER, KWARTIER),
  r("koersoptie.tsx", `${KOERS}/opties/nieuw`, KWARTIER, KWARTIER),
  r("koersoptie-verwijdering.tsx", `/koersdocumenten/2022/opties/:optie/verwijdering`, KWARTIER, null), // posting deletes: tried by itself
  r("koersvaststelling.tsx", `${KOERS}/vaststelling`, KWARTIER, KWARTIER),
  r("koerspublicatie.tsx", `${KOERS}/publicatie`, KWARTIER, KWARTIER),
  r("koerscorrectie.tsx", `${KOERS}/correctie`, KWARTIER, KWARTIER),
  r("wagonnetjesoorten.tsx", "/beheer/wagonnetjesoorten", SOORTEN),
  r("wagonnetjesoort-nieuw.tsx", "/beheer/wagonnetjesoorten/nieuw", SOORTEN, SOORTEN),
  r("wagonnetjesoort.tsx", "/beheer/wagonnetjesoorten/:soort", SOORTEN, SOORTEN),
  r("tussenrapportages.tsx", "/tussenrapportages", "iedereen", OCD),
  r("tussenrapportage.tsx", "/tussenrapportages/2020-h1", ALLE_ROLLEN),
  r("tussenrapportage-documenten.ts", "/tussenrapportages/2020-h1/documenten/csv", ALLE_ROLLEN),
  r("samenstelling.tsx", "/tussenrapportages/2020-h1/samenstelling", OCD),
  r("tussenrapportage-teksten.tsx", "/tussenrapportages/2020-h1/teksten", OCD, OCD),
  r("besluiten.tsx", "/tussenrapportages/2020-h1/besluiten", OCD, OCD),
  r("besluit-intrekking.ts", "/tussenrapportages/2020-h1/besluiten/GEEN-PROJECT/intrekking", null, OCD),
  r("volgorde.ts", "/tussenrapportages/2020-h1/volgorde", null, OCD),
  r("vaststelling.tsx", "/tussenrapportages/2020-h1/vaststelling", OCD, OCD),
  r("tussenrapportage-verwijdering.tsx", "/tussenrapportages/2020-h1/verwijdering", OCD, null), // posting deletes: tried by itself
  r("publicatie.tsx", "/tussenrapportages/2020-h1/publicatie", OCD, OCD),
  r("correctie.tsx", "/tussenrapportages/2020-h1/correctie", OCD, OCD),
  r("datarozen.tsx", "/datarozen", "iedereen"),
  r("dataroos.tsx", ROZEN, "iedereen"),
  r("vergelijking.tsx", `${ROZEN}/vergelijking`, "iedereen"),
  r("regio-roos.tsx", `${ROZEN}/regios/GM0361`, "iedereen"),
  r("regio-rapport.tsx", `${ROZEN}/regios/GM0361/rapport`, "iedereen"),
  r("regio-documenten.ts", `${ROZEN}/regios/GM0361/documenten/svg`, "iedereen"),
  r("meetronden.tsx", `${ROZEN}/metingen`, LEIDING, LEIDING),
  r("meetronde.tsx", RONDE, LEIDING),
  r("meetronde-deadline.tsx", `${RONDE}/deadline`, LEIDING, LEIDING),
  r("meetronde-vaststelling.tsx", `${RONDE}/vaststelling`, LEIDING, LEIDING),
  r("meetronde-publicatie.tsx", `${RONDE}/publicatie`, LEIDING, LEIDING),
  r("meetronde-heropening.tsx", `${RONDE}/heropening`, LEIDING, LEIDING),
  r("meting.tsx", `${RONDE}/regios/GM0361`, ADVIES, ADVIES),
  r("statussen.ts", `${RONDE}/regios/GM0361/statussen`, null, ADVIES),
  r("meting-indiening.tsx", `${RONDE}/regios/GM0361/indiening`, ADVIES, ADVIES),
  r("meting-heropening.tsx", `${RONDE}/regios/GM0361/heropening`, [...ADVIES, ...LEIDING], [...ADVIES, ...LEIDING]),
  r("rozen.tsx", "/beheer/datarozen", BEHEER),
  r("roos-nieuw.tsx", "/beheer/datarozen/nieuw", BEHEER, BEHEER),
  r("roos.tsx", ROOS, BEHEER),
  r("roos-wijziging.tsx", `${ROOS}/wijziging`, BEHEER, BEHEER),
  r("roosversies.ts", `${ROOS}/versies`, null, BEHEER),
  r("roosversie-verwijdering.tsx", `${ROOS}/versies/verwijdering`, BEHEER, BEHEER),
  r("rooswaarde.tsx", `${ROOS}/statussen/op-koers`, BEHEER, BEHEER),
  r("roosthema.tsx", `${ROOS}/themas/begin`, BEHEER, BEHEER),
  r("roossubthema.tsx", `${ROOS}/subthemas/een`, BEHEER, BEHEER),
  r("roosvraag.tsx", `${ROOS}/vragen/nieuw`, BEHEER, BEHEER),
  r("roosonderdeel-verwijdering.tsx", `${ROOS}/themas/begin/verwijdering`, BEHEER, null), // posting deletes: tried by itself
  r("roosvolgorde.ts", `${ROOS}/volgorde/themas`, null, BEHEER),
  r("regios.tsx", "/beheer/regios", BEHEER),
  r("regio-nieuw.tsx", "/beheer/regios/nieuw", BEHEER, BEHEER),
  r("regio.tsx", "/beheer/regios/GM0361", BEHEER, BEHEER),
  r("organisaties.tsx", "/beheer/organisaties", BEHEER),
  r("organisatie-nieuw.tsx", "/beheer/organisaties/nieuw", BEHEER, BEHEER),
  r("organisatie.tsx", "/beheer/organisaties/:organisatie", BEHEER, BEHEER),
  r("gebruikers.tsx", "/beheer/gebruikers", BEHEER),
  r("gebruiker-nieuw.tsx", "/beheer/gebruikers/nieuw", BEHEER, BEHEER),
  r("gebruiker.tsx", "/beheer/gebruikers/:gebruiker", BEHEER, BEHEER),
  r("gebruiker-wachtwoord.tsx", "/beheer/gebruikers/00000000-0000-0000-0000-000000000000/wachtwoord", null, BEHEER),
  r("logboek.tsx", "/beheer/logboek", BEHEER),
  r("api-openapi.ts", "/api/v1/openapi.json", "iedereen"),
  r("api-tussenrapportages.ts", "/api/v1/tussenrapportages", "iedereen"),
  r("api-tussenrapportage.ts", "/api/v1/tussenrapportages/2021-h1", "iedereen"),
  r("api-opgaven.ts", "/api/v1/opgaven", ALLE_ROLLEN),
  r("api-opgave.ts", "/api/v1/opgaven/leefbare-binnenstad", ALLE_ROLLEN),
  r("api-trajecten.ts", "/api/v1/trajecten", ALLE_ROLLEN),
  r("api-treintjes.ts", "/api/v1/treintjes", ALLE_ROLLEN),
  r("api-wagonnetjes.ts", "/api/v1/wagonnetjes", ALLE_ROLLEN),
  r("api-koersdocumenten.ts", "/api/v1/koersdocumenten", "iedereen"),
  r("api-koersdocument.ts", "/api/v1/koersdocumenten/2022", null), // a concept is 404 without an account: tried by itself
  r("api-zoekresultaten.ts", "/api/v1/zoekresultaten?q=armoede", "iedereen"),
  r("api-datarozen.ts", "/api/v1/datarozen", "iedereen"),
  r("api-dataroos.ts", "/api/v1/datarozen/beschermd-thuis", "iedereen"),
  r("api-meting.ts", "/api/v1/datarozen/beschermd-thuis/metingen/2024-h1", "iedereen"),
  r("niet-gevonden.tsx", "/bestaat-niet", null, null), // 404 for everybody: tried by itself
  r("api-niet-gevonden.ts", "/api/v1/bestaat-niet", null, null), // the same, in JSON
];
