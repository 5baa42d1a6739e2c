import { ALLE_ROLLEN, type Rol } from "~/toegang/rol";

export type Wie = readonly Rol[] | "iedereen";
/** A route: who may read it and who may post to it (null: there is nothing to read or post), and an address with real keys. */
export type Routerecht = { bestand: string; pad: string; lezen: Wie | null; doen: Wie | null };

const OCD: readonly Rol[] = ["ocd"];
const BEHEER: readonly Rol[] = ["beheerder"];
/** The project OCD-2021-007 is carried out by the demo medewerker. The report of 2020-h1 is begun by the test and stays a concept. */
const EIGEN: readonly Rol[] = ["ocd", "medewerker"];
const r = (bestand: string, pad: string, lezen: Wie | null, doen: Wie | null = null): Routerecht => ({ bestand, pad, lezen, doen });

/** Every route × every role in one table. A route file that is missing here fails the test. */
export const ROUTERECHTEN: readonly Routerecht[] = [
  r("start.tsx", "/", ALLE_ROLLEN),
  r("halfjaar.tsx", "/halfjaren/2021-h2", ALLE_ROLLEN),
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
  r("tussenrapportages.tsx", "/tussenrapportages", "iedereen", OCD),
  r("tussenrapportage.tsx", "/tussenrapportages/2020-h1", ALLE_ROLLEN),
  r("tussenrapportage-documenten.ts", "/tussenrapportages/2020-h1/documenten/csv", ALLE_ROLLEN),
  r("samenstelling.tsx", "/tussenrapportages/2020-h1/samenstelling", OCD),
  r("tussenrapportage-teksten.tsx", "/tussenrapportages/2020-h1/teksten", OCD, OCD),
  r("besluiten.tsx", "/tussenrapportages/2020-h1/besluiten", OCD, OCD),
  r("besluit-intrekking.ts", "/tussenrapportages/2020-h1/besluiten/GEEN-PROJECT/intrekking", null, OCD),
  r("volgorde.ts", "/tussenrapportages/2020-h1/volgorde", null, OCD),
  r("vaststelling.tsx", "/tussenrapportages/2020-h1/vaststelling", OCD, OCD),
  r("publicatie.tsx", "/tussenrapportages/2020-h1/publicatie", OCD, OCD),
  r("correctie.tsx", "/tussenrapportages/2020-h1/correctie", OCD, OCD),
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
  r("niet-gevonden.tsx", "/bestaat-niet", null, null), // 404 for everybody: tried by itself
];
