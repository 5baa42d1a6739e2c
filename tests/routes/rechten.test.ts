import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { ALLE_ROLLEN, type Rol } from "~/toegang/rol";
import { ROUTERECHTEN, type Wie } from "./rechten";
import { verstuur, vraag } from "./verzoek";

const sleutels = new Map<string, string>();
const metSleutels = (pad: string) => pad.replace(/:(\w+)/g, (_, naam: string) => sleutels.get(naam) ?? `MISSING-${naam}`);

// The real keys that stand in the addresses, read from pages as a person finds them.
beforeAll(async () => {
  await verstuur("/tussenrapportages", { halfjaar: "eerste helft 2020" }, "ocd");
  await verstuur("/koersdocumenten", { jaar: "2045" }, "kwartiermaker");
  await schrijfVerhaal();
  await verstuur("/beheer/datarozen/nieuw", { titel: "Rechtenroos" }, "beheerder");
  await verstuur("/beheer/datarozen/rechtenroos/themas/nieuw", { naam: "Begin", subthemas: "Een" }, "beheerder");
  const zoek = async (naam: string, pad: string, als: Rol, vorm: RegExp) => sleutels.set(naam, vorm.exec(await (await vraag(pad, { als })).text())?.[1] ?? "");
  await zoek("oplevering", "/projecten/OCD-2021-007", "ocd", /opleveringen\/([0-9a-f-]{36})/);
  await zoek("verhaal", "/projecten/OCD-2021-007", "ocd", /verhalen\/([0-9a-f-]{36})/);
  await zoek("afbeelding", "/projecten/OCD-2021-007", "ocd", /afbeeldingen\/([0-9a-f]{64})/);
  await zoek("organisatie", "/beheer/organisaties", "beheerder", /organisaties\/([0-9a-f-]{36})/);
  await zoek("gebruiker", "/beheer/gebruikers", "beheerder", /gebruikers\/([0-9a-f-]{36})/);
  await zoek("teamlid", "/opgaven/leefbare-binnenstad", "kwartiermaker", /team\/([0-9a-f-]{36})\/uitstap/);
  await zoek("oplossing", "/opgaven/leefbare-binnenstad", "kwartiermaker", /oplossingen\/([0-9a-f-]{36})\/realisatie/);
  await zoek("punt", "/opgaven/leefbare-binnenstad/kaart", "kwartiermaker", /punten\/([0-9a-f-]{36})/);
  await zoek("pilot", "/inventaris?herkomst=pilot", "kwartiermaker", /inventaris\/([0-9a-f-]{36})/);
  await zoek("koppeling", "/treintjes/ruimte-slim-verdelen", "kwartiermaker", /koppelingen\/([0-9a-f-]{36})/);
  await zoek("les", "/leerervaringen", "kwartiermaker", /leerervaringen\/([0-9a-f-]{36})/);
  await zoek("mijlpaal", "/spoorboekje/2021", "kwartiermaker", /mijlpalen\/([0-9a-f-]{36})/);
  await zoek("optie", "/koersdocumenten/2022/voortgang", "kwartiermaker", /opties\/([0-9a-f-]{36})/);
  await zoek("soort", "/beheer/wagonnetjesoorten", "beheerder", /wagonnetjesoorten\/([0-9a-f-]{36})/);
  expect([...sleutels].filter(([, sleutel]) => !sleutel)).toEqual([]);
});

/** A story with a picture that stands in no published report, so that it is not for everybody. */
async function schrijfVerhaal() {
  const body = new FormData();
  for (const [naam, waarde] of Object.entries({ titel: "Met foto", halfjaar: "2020-h1", tekst: "Kort.", uitgevoerdDoor: "een team", alt: "Een stip" })) body.set(naam, waarde);
  body.set("afbeelding", new Blob([Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64")]), "stip.png");
  expect((await vraag("/projecten/OCD-2021-007/verhalen", { method: "POST", als: "ocd", body })).status).toBe(302);
}

const mag = (wie: Wie, rol: Rol) => wie === "iedereen" || wie.includes(rol);

describe("every route × every role", () => {
  it("has every route file in the table, once", () => {
    expect(ROUTERECHTEN.map(({ bestand }) => bestand).sort()).toEqual(readdirSync("app/routes").sort());
  });

  for (const { bestand, pad, lezen, doen } of ROUTERECHTEN) {
    if (lezen !== null) {
      it(`${bestand}: reading`, async () => {
        const anoniem = await vraag(metSleutels(pad));
        if (lezen === "iedereen") expect(anoniem.status).toBe(200);
        else expect(pad.startsWith("/api/") ? [401] : [302, 404]).toContain(anoniem.status);
        for (const rol of ALLE_ROLLEN) {
          const { status } = await vraag(metSleutels(pad), { als: rol });
          expect(status, rol).toBe(mag(lezen, rol) ? (pad === "/inloggen" ? 302 : 200) : 403);
        }
      });

      it(`${bestand}: the data by itself is no way round`, async () => {
        if (lezen === "iedereen" || /\.ts$/.test(bestand)) return;
        const data = metSleutels(pad === "/" ? "/_root" : pad) + ".data";
        expect(await (await vraag(data)).text()).toMatch(/^\[\["SingleFetchRedirect"|Over dit halfjaar is geen tussenrapportage|Voor dit jaar is er geen koersdocument/);
        for (const rol of ALLE_ROLLEN.filter((rol) => !mag(lezen, rol))) expect((await vraag(data, { als: rol })).status, rol).toBe(403);
      });
    }
    if (doen !== null) {
      it(`${bestand}: posting nothing`, async () => {
        if (doen !== "iedereen") expect((await verstuur(metSleutels(pad), {})).status).toBe(302);
        for (const rol of ALLE_ROLLEN) {
          const { status } = await verstuur(metSleutels(pad), {}, rol);
          if (mag(doen, rol)) expect([200, 302, 400, 404, 409], rol).toContain(status);
          else expect(status, rol).toBe(403);
        }
      });
    }
  }

  it("refuses posts that delete or close to whoever may not", async () => {
    const gevallen: [string, Rol[]][] = [
      ["/projecten/OCD-2021-007/opleveringen/:oplevering/verwijdering", ["ocd", "medewerker"]],
      ["/projecten/OCD-2021-007/verhalen/:verhaal/verwijdering", ["ocd", "medewerker"]],
      ["/opgaven/leefbare-binnenstad/kaart/punten/:punt/verwijdering", ["kwartiermaker"]],
      ["/treintjes/ruimte-slim-verdelen/ronde", ["kwartiermaker"]],
      ["/koersdocumenten/2045/verwijdering", ["kwartiermaker"]],
      ["/koersdocumenten/2022/opties/:optie/verwijdering", ["kwartiermaker"]],
      ["/beheer/datarozen/rechtenroos/themas/begin/verwijdering", ["beheerder"]],
    ];
    for (const [pad, wie] of gevallen) {
      expect((await verstuur(metSleutels(pad), {})).status).toBe(302);
      for (const rol of ALLE_ROLLEN.filter((rol) => !wie.includes(rol))) expect((await verstuur(metSleutels(pad), {}, rol)).status, rol).toBe(403);
    }
  });

  it("gives a medewerker no project of somebody else", async () => {
    expect((await vraag("/projecten/OCD-2021-008/wijziging", { als: "medewerker" })).status).toBe(403);
    expect((await verstuur("/projecten/OCD-2021-008/bevestiging", {}, "medewerker")).status).toBe(403);
  });

  it("gives an adviser no region of another, to read, fill in, submit or reopen", async () => {
    const haarlem = "/datarozen/aanpak-dakloosheid/metingen/2024-h1/regios/GM0392";
    for (const wat of ["", "/indiening", "/heropening"]) expect((await vraag(haarlem + wat, { als: "regioadviseur" })).status, wat).toBe(403);
    for (const wat of ["", "/statussen", "/indiening", "/heropening"]) expect((await verstuur(haarlem + wat, { "waarde.regionaal-plan": "op-koers", reden: "zomaar" }, "regioadviseur")).status, wat).toBe(403);
  });

  it("finds no record of one project through another", async () => {
    expect((await vraag(metSleutels("/projecten/OCD-2021-001/opleveringen/:oplevering/herplanning"), { als: "ocd" })).status).toBe(404);
    expect((await vraag(metSleutels("/projecten/OCD-2021-001/verhalen/:verhaal"), { als: "ocd" })).status).toBe(404);
  });

  it("says 404 for what is not there", async () => {
    for (const pad of ["/bestaat-niet", "/projecten/GEEN", "/tussenrapportages/1999-h1", "/tussenrapportages/..%2f..%2fetc", "/halfjaren/nonsens", "/halfjaren/2098-h1", "/halfjaren/2098-h1/documenten/pdf", "/halfjaren/2021-h2/documenten/exe", "/spoorboekje/21", "/spoorboekje/2021?halfjaar=onzin", "/spoorboekje.ics", "/spoorboekje.ics?sleutel=onzin", "/mijlpalen/1", "/koersdocumenten/1900", "/koersdocumenten/2098/documenten/pdf", "/beheer/gebruikers/1", "/beheer/organisaties/%00", "/opgaven/x%00", "/datarozen/geen", "/datarozen/beschermd-thuis/regios/GM9999", "/datarozen/beschermd-thuis?meting=onzin", "/datarozen/aanpak-dakloosheid/regios/GM0505?meting=1999-h1", "/beheer/datarozen/geen", "/beheer/datarozen/rechtenroos/dingen/een/verwijdering", "/beheer/regios/GM0000"]) {
      const als = pad.startsWith("/beheer") ? "beheerder" : "ocd";
      expect([400, 404], pad).toContain((await vraag(pad, { als })).status);
    }
  });
});
