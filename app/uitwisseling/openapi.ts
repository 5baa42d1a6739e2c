const tekst = { type: "string" };
const getal = { type: "integer" };
const ofNull = (type: string) => ({ type: [type, "null"] });
const lijst = (items: object) => ({ type: "array", items });
const object = (properties: Record<string, object>) => ({ type: "object", required: Object.keys(properties), properties });
const json = (schema: object) => ({ "application/json": { schema } });
const probleem = (description: string) => ({ description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Probleem" } } } });
const versiekop = { "API-Version": { schema: tekst, description: "Versie van de API." } };

const waar = { type: "boolean" };
const ref = (naam: string) => ({ $ref: `#/components/schemas/${naam}` });
/** A list for whoever has an account. */
const lijstVan = (operationId: string, summary: string, schema: string) => ({ get: { operationId, summary, responses: { 200: { description: "De lijst", headers: versiekop, content: json(object({ items: lijst(ref(schema)) })) }, 401: probleem("Log in of geef een token mee") } } });

const opgavevelden = {
  id: tekst, titel: tekst, definitie: tekst, kern: tekst, hoofddoel: tekst, doelstellingen: lijst(tekst), stap: { type: "integer", minimum: 1, maximum: 6 }, gesloten: waar,
  team: lijst(object({ naam: tekst, functie: tekst, rol: { type: "string", enum: ["opgavenmanager", "teamlid"] }, ingestaptOp: ofNull("string") })),
  uitdagingen: lijst(object({ id: tekst, titel: tekst, geprioriteerd: waar })),
  oplossingen: lijst(object({ id: tekst, titel: tekst, gerealiseerdOp: ofNull("string"), bruikbaarOp: ofNull("string") })),
  treintjes: lijst(ref("Verwijzing")), nodig: ref("Inzet"), toegezegd: ref("Inzet"), url: tekst,
};

const roosparameter = { name: "id", in: "path", required: true, schema: tekst, example: "beschermd-thuis" };
const rondevelden = { halfjaar: tekst, label: tekst, nummer: getal, status: { type: "string", enum: ["open", "vastgesteld", "gepubliceerd"] }, versie: getal };
const regio = object({ code: tekst, naam: tekst });

const voortgang = { voldaan: getal, totaal: getal, percentage: { type: "integer", minimum: 0, maximum: 100 } };

const aantallen = { projecten: getal, opgeleverd: getal, lopend: getal, gestopt: getal };

/** The description of the API (OpenAPI 3.1), served at /api/v1/openapi.json. A test holds the answers against it. */
export const OPENAPI = {
  openapi: "3.1.0",
  info: { title: "Spoorboekje", version: "1.0.0", description: "Gepubliceerde tussenrapportages, koersdocumenten en metingen zijn voor iedereen te lezen; concepten met een bearer-token of een sessie.", license: { name: "EUPL-1.2", identifier: "EUPL-1.2" } },
  servers: [{ url: "/api/v1" }],
  security: [{}, { bearer: [] }],
  paths: {
    "/tussenrapportages": {
      get: { operationId: "listTussenrapportages", summary: "De tussenrapportages die u mag lezen, de nieuwste eerst", responses: { 200: { description: "De lijst", headers: versiekop, content: json(object({ items: lijst({ $ref: "#/components/schemas/Rapportverwijzing" }) })) }, 401: probleem("Het token is niet geldig") } },
    },
    "/tussenrapportages/{halfjaar}": {
      get: {
        operationId: "getTussenrapportage",
        summary: "Eén tussenrapportage: wat is vastgesteld, of van een concept de gegevens van vandaag",
        parameters: [
          { name: "halfjaar", in: "path", required: true, schema: { type: "string", pattern: "^(19|20)\\d{2}-h[12]$" }, example: "2021-h2" },
          { name: "uitgave", in: "query", schema: { type: "integer", minimum: 1 }, description: "Een bepaalde uitgave; zonder dit de laatste die is gepubliceerd." },
        ],
        responses: { 200: { description: "De rapportage", headers: versiekop, content: json({ $ref: "#/components/schemas/Tussenrapportage" }) }, 400: probleem("Het halfjaar is niet te lezen"), 401: probleem("Het token is niet geldig"), 404: probleem("Er is er geen die u mag lezen") },
      },
    },
    "/opgaven": lijstVan("listOpgaven", "De opgaven, de open eerst", "Opgave"),
    "/opgaven/{id}": {
      get: {
        operationId: "getOpgave",
        summary: "Eén opgave met haar opgavenkaart",
        parameters: [{ name: "id", in: "path", required: true, schema: tekst, example: "leefbare-binnenstad" }],
        responses: { 200: { description: "De opgave", headers: versiekop, content: json(ref("OpgaveMetKaart")) }, 401: probleem("Log in of geef een token mee"), 404: probleem("Deze opgave bestaat niet") },
      },
    },
    "/trajecten": lijstVan("listTrajecten", "De trajecten: de stap, de voorwaarden om die te verlaten en de geschiedenis", "Traject"),
    "/treintjes": lijstVan("listTreintjes", "De treintjes: wat nodig is en toegezegd, en de koppelingen in hun volgorde", "Treintje"),
    "/wagonnetjes": lijstVan("listWagonnetjes", "De wagonnetjes: wat zij per halfjaar hebben, toezegden en overhouden", "Wagonnetje"),
    "/koersdocumenten": { get: { operationId: "listKoersdocumenten", summary: "De koersdocumenten die u mag lezen, het nieuwste eerst", responses: { 200: { description: "De lijst", headers: versiekop, content: json(object({ items: lijst(object({ jaar: getal, status: ref("Status"), versie: getal, url: tekst })) })) }, 401: probleem("Het token is niet geldig") } } },
    "/koersdocumenten/{jaar}": {
      get: {
        operationId: "getKoersdocument",
        summary: "Eén koersdocument: wat is vastgesteld, of van een concept de gegevens van vandaag, met de voortgang en waaruit die volgt",
        parameters: [
          { name: "jaar", in: "path", required: true, schema: { type: "string", pattern: "^(19|20)\\d{2}$" }, example: "2022" },
          { name: "uitgave", in: "query", schema: { type: "integer", minimum: 1 }, description: "Een bepaalde uitgave; zonder dit de laatste die is gepubliceerd." },
        ],
        responses: { 200: { description: "Het koersdocument", headers: versiekop, content: json(ref("Koersdocument")) }, 400: probleem("Het jaar is niet te lezen"), 401: probleem("Het token is niet geldig"), 404: probleem("Er is er geen dat u mag lezen") },
      },
    },
    "/zoekresultaten": { get: { operationId: "zoek", summary: "Zoeken in alles wat u mag lezen, per soort", parameters: [{ name: "q", in: "query", required: true, schema: { type: "string", maxLength: 200 }, description: "Woorden, of het begin ervan.", example: "schulden" }], responses: { 200: { description: "Wat er is gevonden", headers: versiekop, content: json(object({ items: lijst(object({ soort: tekst, titel: tekst, meer: waar, resultaten: lijst(object({ titel: tekst, onder: tekst, url: tekst, fragment: tekst })) })) })) }, 400: probleem("Hier kan niet op worden gezocht"), 401: probleem("Het token is niet geldig") } } },
    "/datarozen": { get: { operationId: "listDatarozen", summary: "De datarozen met hun laatst gepubliceerde meting", responses: { 200: { description: "De lijst", headers: versiekop, content: json(object({ items: lijst(object({ id: tekst, titel: tekst, uitleg: tekst, laatsteMeting: { anyOf: [object({ halfjaar: tekst, nummer: getal }), { type: "null" }] }, url: tekst })) })) }, 401: probleem("Het token is niet geldig") } } },
    "/datarozen/{id}": {
      get: {
        operationId: "getDataroos",
        summary: "Eén dataroos: wat zij vraagt, en de metingen die u mag lezen",
        parameters: [roosparameter],
        responses: { 200: { description: "De dataroos", headers: versiekop, content: json(ref("Dataroos")) }, 401: probleem("Het token is niet geldig"), 404: probleem("Deze dataroos bestaat niet") },
      },
    },
    "/datarozen/{id}/metingen/{halfjaar}": {
      get: {
        operationId: "getMeting",
        summary: "De statussen van een meting, met de vorige waarde; van alle regio’s of van één",
        parameters: [roosparameter, { name: "halfjaar", in: "path", required: true, schema: { type: "string", pattern: "^(19|20)\\d{2}-h[12]$" }, example: "2024-h1" }, { name: "regio", in: "query", schema: { type: "string", pattern: "^GM\\d{4}$" }, description: "De code van de centrumgemeente; zonder dit alle regio’s.", example: "GM0361" }],
        responses: { 200: { description: "De meting", headers: versiekop, content: json(ref("Meting")) }, 400: probleem("Het halfjaar of de regio is niet te lezen"), 401: probleem("Het token is niet geldig"), 404: probleem("Er is geen meting die u mag lezen") },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    schemas: {
      Probleem: object({ type: tekst, title: tekst, status: getal, detail: tekst }),
      Rapportverwijzing: object({ periode: tekst, label: tekst, editie: getal, status: { $ref: "#/components/schemas/Status" }, versie: getal, url: tekst }),
      Verwijzing: object({ id: tekst, titel: tekst }),
      Inzet: object({ uren: getal, euros: getal }),
      Opgave: object(opgavevelden),
      OpgaveMetKaart: object({
        ...opgavevelden,
        kaart: object({
          punten: lijst(object({ id: tekst, soort: { type: "string", enum: ["uitdaging", "oplossing", "haakje"] }, titel: tekst, omschrijving: tekst, niveau: ofNull("string"), fase: ofNull("string"), categorie: ofNull("string"), geprioriteerd: waar, gerealiseerd: waar })),
          lijnen: lijst(object({ van: tekst, naar: tekst })),
          samenhang: lijst(object({ id: tekst, titel: tekst, richting: { type: "string", enum: ["naar", "van"] }, uitleg: tekst })),
        }),
      }),
      Traject: object({
        id: tekst, opgave: ref("Verwijzing"), stap: { type: "integer", minimum: 1, maximum: 6 }, stapTitel: tekst, gesloten: waar,
        poort: object({ open: waar, eisen: lijst(object({ sleutel: tekst, omschrijving: tekst, voldaan: waar, toelichting: tekst, verwijzing: tekst })) }),
        geschiedenis: lijst(object({ van: getal, naar: getal, op: tekst, door: tekst, reden: ofNull("string"), openEisen: lijst(tekst) })),
      }),
      Treintje: object({
        id: tekst, titel: tekst, opgave: ref("Verwijzing"), uitdaging: ref("Verwijzing"), niveau: ofNull("string"), gepland: ofNull("string"), ronde1GeslotenOp: ofNull("string"),
        nodig: ref("Inzet"), gevraagd: ref("Inzet"), toegezegd: ref("Inzet"), ingestapt: ref("Inzet"), tekort: ref("Inzet"),
        koppelingen: lijst(object({ id: tekst, wagonnetje: object({ id: tekst, naam: tekst }), ronde: getal, halfjaar: tekst, bijdrage: tekst, uren: getal, euros: getal, staat: { type: "string", enum: ["gevraagd", "toegezegd", "ingestapt", "uitgestapt", "afgewezen"] }, overboekt: waar })),
        url: tekst,
      }),
      Wagonnetje: object({ id: tekst, naam: tekst, soort: tekst, ronde: getal, organisatie: tekst, contactrol: tekst, halfjaren: lijst(object({ halfjaar: tekst, beschikbaar: ref("Inzet"), gevraagd: ref("Inzet"), toegezegd: ref("Inzet"), over: ref("Inzet"), overboekt: waar })), url: tekst }),
      Dataroos: object({ id: tekst, titel: tekst, uitleg: tekst, inhoud: { anyOf: [ref("Roosinhoud"), { type: "null" }] }, metingen: lijst(object(rondevelden)), url: tekst }),
      Roosinhoud: object({
        schaal: lijst(object({ sleutel: tekst, label: tekst, soort: { type: "string", enum: ["doel", "gewoon", "onbekend"] }, vulling: { type: ["number", "integer"] } })),
        themas: lijst(object({ sleutel: tekst, naam: tekst, subthemas: lijst(object({ sleutel: tekst, naam: tekst, uitleg: tekst })) })),
        vragen: lijst(object({ sleutel: tekst, tekst })),
      }),
      Meting: object({
        roos: ref("Verwijzing"), ...rondevelden,
        statussen: lijst(object({ regio, thema: object({ sleutel: tekst, naam: tekst }), subthema: object({ sleutel: tekst, naam: tekst }), waarde: ofNull("string"), vorigeWaarde: ofNull("string"), toelichting: tekst, bron: tekst, afgestemd: waar, overgenomen: waar, bevestigdIn: ofNull("string") })),
        antwoorden: lijst(object({ regio, vraag: object({ sleutel: tekst, tekst }), antwoord: ofNull("string"), toelichting: tekst })),
      }),
      Koerseis: object({ sleutel: tekst, omschrijving: tekst, voldaan: waar, toelichting: tekst, verwijzing: tekst }),
      Koersdocument: object({
        jaar: getal, status: ref("Status"), versie: getal, correctie: ofNull("string"), opmerking: ofNull("string"), peildatum: { type: "string", format: "date" }, vastgesteldOp: ofNull("string"), gepubliceerdOp: ofNull("string"), sha256: ofNull("string"), aanleiding: tekst,
        onderdelen: lijst(object({ sleutel: { type: "string", enum: ["aanleiding", "spoorboekje", "opgaven", "capaciteit", "resultaten", "leerervaringen", "opties", "uitvoeringsagenda"] }, titel: tekst, eisen: lijst(ref("Koerseis")) })),
        voortgang: object({ ...voortgang, historie: lijst(object({ halfjaar: tekst, label: tekst, ...voortgang })) }),
        tegenspraken: lijst(object({ sleutel: tekst, zin: tekst, verwijzing: tekst })),
        mijlpalen: lijst(object({ id: tekst, titel: tekst, spoor: tekst, eerst: tekst, nu: tekst, redenen: lijst(tekst), staat: { type: "string", enum: ["bereikt", "te-laat", "aan-de-beurt", "gepland", "vervallen"] }, bereiktOp: ofNull("string") })),
        opgaven: lijst(object({ sleutel: tekst, titel: tekst, stap: getal, staptitel: tekst, sinds: tekst, gesloten: ofNull("string"), open: lijst(tekst), treintjes: getal, bewegingen: lijst(object({ op: tekst, van: getal, naar: getal, reden: ofNull("string") })) })),
        capaciteit: object({
          treintjes: lijst(object({ sleutel: tekst, titel: tekst, opgave: tekst, nodig: ref("Inzet"), toegezegd: ref("Inzet"), ingestapt: ref("Inzet"), tekort: ref("Inzet") })),
          rondes: lijst(object({ ronde: getal, gevraagd: ref("Inzet"), toegezegd: ref("Inzet"), ingestapt: ref("Inzet") })),
          wagonnetjes: lijst(object({ sleutel: tekst, titel: tekst, ronde: getal, halfjaar: tekst, toegezegd: ref("Inzet"), ingestapt: ref("Inzet") })),
        }),
        resultaten: lijst(object({ opgave: tekst, oplossing: tekst, soort: { type: "string", enum: ["toegepast", "opgeschaald", "gestopt"] }, toelichting: tekst, geleerd: tekst, op: tekst })),
        leerervaringen: lijst(object({ spoor: { type: "string", enum: ["strategie", "governance", "werkwijze"] }, les: tekst, toelichting: tekst, bij: tekst, op: tekst })),
        opties: lijst(object({ naam: tekst, ambitieniveau: tekst, themas: tekst, budget: ofNull("integer"), tijdpad: tekst, randvoorwaarden: tekst })),
        uitvoeringsagenda: lijst(object({ wanneer: tekst, wat: tekst, uit: tekst, verwijzing: tekst })),
        documenten: object({ pdf: tekst, docx: tekst, xlsx: tekst, csv: tekst }),
      }),
      Status: { type: "string", enum: ["concept", "vastgesteld", "gepubliceerd"] },
      Projectregel: object({ code: tekst, titel: tekst, omschrijving: tekst, wanneer: tekst, stand: { type: "string", enum: ["opgeleverd", "lopend", "gestopt"] }, opdrachtgevers: lijst(tekst), opgenomen: { type: "string", enum: ["regel", "besluit"] }, reden: tekst, publicaties: lijst(object({ titel: tekst, url: tekst })) }),
      Onderdeel: object({
        sleutel: { type: "string", enum: ["basisdienstverlening", "aanvullende-dienstverlening", "regionale-bijdragen", "smartdatacenter"] },
        titel: tekst,
        groepen: lijst(object({ titel: ofNull("string"), projecten: lijst({ $ref: "#/components/schemas/Projectregel" }) })),
        verhalen: lijst(object({ code: tekst, titel: tekst, tekst, uitgevoerdDoor: tekst, afbeelding: { anyOf: [object({ url: tekst, alt: tekst }), { type: "null" }] } })),
      }),
      Kerncijfers: object({ ...aantallen, naGeplandeDatum: getal, herpland: getal, verhalen: getal, perDienstverlening: lijst(object({ sleutel: tekst, titel: tekst, ...aantallen })), perOpdrachtgever: lijst(object({ naam: tekst, projecten: getal })), vorige: { anyOf: [object(aantallen), { type: "null" }] } }),
      Tussenrapportage: object({
        periode: tekst, label: tekst, peildatum: { type: "string", format: "date" }, editie: getal, status: { $ref: "#/components/schemas/Status" }, versie: getal,
        correctie: ofNull("string"), opmerking: ofNull("string"), vastgesteldOp: ofNull("string"), gepubliceerdOp: ofNull("string"), sha256: ofNull("string"),
        kerncijfers: { $ref: "#/components/schemas/Kerncijfers" },
        onderdelen: lijst({ $ref: "#/components/schemas/Onderdeel" }),
        veranderingen: lijst({ type: "object", required: ["soort", "code", "titel"], properties: { soort: tekst, code: tekst, titel: tekst, van: tekst, naar: tekst, reden: tekst } }),
        vorige: { anyOf: [object({ halfjaar: tekst, label: tekst }), { type: "null" }] },
        documenten: object({ pdf: tekst, docx: tekst, xlsx: tekst, csv: tekst }),
      }),
    },
  },
};
