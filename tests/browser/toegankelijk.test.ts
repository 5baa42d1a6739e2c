import { describe, expect, it } from "vitest";
import type { Rol } from "~/toegang/rol";
import { ga, LAPTOP, logIn, metBrowser, TELEFOON, verwachtPassend, verwachtToegankelijk } from "./browser";

const { nieuw } = metBrowser();

const PAGINAS: [Rol | null, string[]][] = [
  [null, ["/inloggen", "/tussenrapportages", "/tussenrapportages/2021-h1", "/toegankelijkheid", "/bestaat-niet"]],
  ["ocd", ["/", "/halfjaren/2024-h1", "/projecten", "/projecten?zoek=bestaatniet", "/projecten?halfjaar=onzin", "/projecten/OCD-2021-007", "/projecten/nieuw", "/projecten/OCD-2021-007/wijziging", "/projecten/OCD-2021-016/opleveringen", "/projecten/OCD-2021-016/stopzetting", "/projecten/OCD-2021-007/verhalen", "/tussenrapportages/2021-h2", "/tussenrapportages/2021-h2/samenstelling", "/tussenrapportages/2021-h2/teksten", "/tussenrapportages/2021-h2/besluiten", "/tussenrapportages/2021-h2/vaststelling", "/tussenrapportages/2021-h2/verwijdering", "/account"]],
  ["kwartiermaker", ["/", "/opgaven", "/opgaven/voorkomen-van-armoede", "/opgaven/leefbare-binnenstad/wijziging", "/opgaven/leefbare-binnenstad/sluiting", "/opgaven/leefbare-binnenstad/team/nieuw", "/opgaven/leefbare-binnenstad/aanbod", "/opgaven/leefbare-binnenstad/prioriteringssessies", "/opgaven/leefbare-binnenstad/resultaten", "/opgaven/leefbare-binnenstad/kaart/punten", "/opgaven/leefbare-binnenstad/kaart/lijnen", "/opgaven/leefbare-binnenstad/kaart/samenhang", "/trajecten/voorkomen-van-armoede", "/trajecten/voorkomen-van-armoede/stap?naar=6", "/inventaris", "/inventaris/nieuw"]],
  ["kwartiermaker", ["/treintjes", "/treintjes/ruimte-slim-verdelen", "/treintjes/nieuw", "/treintjes/ruimte-slim-verdelen/wijziging", "/treintjes/ruimte-slim-verdelen/herplanning", "/treintjes/ruimte-slim-verdelen/ronde", "/treintjes/ruimte-slim-verdelen/koppelingen", "/wagonnetjes", "/wagonnetjes/smart-data-center", "/wagonnetjes/nieuw", "/wagonnetjes/smart-data-center/beschikbaarheid", "/beheer/wagonnetjesoorten", "/beheer/wagonnetjesoorten/nieuw", "/leerervaringen", "/leerervaringen/nieuw"]],
  [null, ["/datarozen", "/datarozen/beschermd-thuis", "/datarozen/beschermd-thuis/regios/GM0361", "/datarozen/beschermd-thuis/regios/GM0361/rapport", "/datarozen/beschermd-thuis/vergelijking?regio=GM0361&regio=GM0505", "/datarozen/aanpak-dakloosheid?meting=2023-h1"]],
  ["regioadviseur", ["/", "/datarozen", "/datarozen/aanpak-dakloosheid/metingen/2024-h1/regios/GM0796", "/datarozen/aanpak-dakloosheid/metingen/2024-h1/regios/GM0796/indiening", "/datarozen/aanpak-dakloosheid/regios/GM0796?meting=2024-h1"]],
  ["beheerder", ["/datarozen/aanpak-dakloosheid/metingen", "/datarozen/aanpak-dakloosheid/metingen/2024-h1", "/datarozen/aanpak-dakloosheid/metingen/2024-h1/vaststelling", "/beheer/datarozen", "/beheer/datarozen/nieuw", "/beheer/datarozen/beschermd-thuis", "/beheer/regios", "/beheer/regios/GM0361"]],
  ["kwartiermaker", ["/spoorboekje/2021", "/spoorboekje/2031", "/spoorboekje/2021/mijlpalen/nieuw", "/spoorboekje/2021/sporen/strategie", "/spoorboekje/agenda", "/koersdocumenten", "/koersdocumenten/2022", "/koersdocumenten/2022/voortgang", "/koersdocumenten/2022/teksten", "/koersdocumenten/2022/opties/nieuw", "/koersdocumenten/2022/vaststelling", "/zoeken?q=schulden", "/zoeken?q=!!!"]],
  [null, ["/zoeken"]],
  ["lezer", ["/opgaven", "/opgaven/leefbare-binnenstad", "/treintjes/ruimte-slim-verdelen", "/wagonnetjes"]],
  ["medewerker", ["/", "/projecten/OCD-2021-007"]],
  ["lezer", ["/"]],
  ["beheerder", ["/", "/beheer/organisaties", "/beheer/organisaties/nieuw", "/beheer/gebruikers", "/beheer/gebruikers/nieuw", "/beheer/logboek"]],
];

// At once, each in a window of its own: most of the time is waiting for the browser.
describe.concurrent("every page, on a laptop and a phone, light and dark", () => {
  for (const [rol, paden] of PAGINAS) {
    it(`as ${rol ?? "somebody without an account"}, ${paden.length} pages from ${paden[0]}: axe finds nothing and nothing sticks out`, async () => {
      const pagina = await nieuw();
      if (rol) await logIn(pagina, rol);
      for (const pad of paden) {
        await ga(pagina, pad);
        for (const [viewport, colorScheme] of [[LAPTOP, "light"], [TELEFOON, "dark"]] as const) {
          await pagina.setViewportSize(viewport);
          await pagina.emulateMedia({ colorScheme });
          await verwachtPassend(pagina);
          await verwachtToegankelijk(pagina);
        }
      }
      await pagina.context().close();
    });
  }

  it("fits at 400 % zoom, which is 360 pixels of a wide screen", async () => {
    const pagina = await nieuw({ viewport: { width: 360, height: 640 } });
    await logIn(pagina, "ocd");
    for (const pad of ["/", "/projecten", "/tussenrapportages/2021-h2", "/projecten/OCD-2021-007/wijziging", "/opgaven/voorkomen-van-armoede", "/treintjes", "/treintjes/ruimte-slim-verdelen", "/wagonnetjes", "/opgaven/leefbare-binnenstad/kaart", "/datarozen/beschermd-thuis", "/datarozen/beschermd-thuis/regios/GM0361", "/datarozen/beschermd-thuis/regios/GM0361/rapport", "/spoorboekje/2021", "/koersdocumenten/2022", "/zoeken?q=schulden"]) {
      await ga(pagina, pad);
      await verwachtPassend(pagina);
    }
  });

  it("would find one: a picture without a text", async () => {
    const pagina = await nieuw();
    await ga(pagina, "/inloggen");
    await pagina.evaluate(() => document.querySelector("main")!.append(new Image()));
    await expect(verwachtToegankelijk(pagina)).rejects.toThrow("image-alt");
    await pagina.context().close();
  });

  it("shows a form that came back wrong without a finding", async () => {
    const pagina = await nieuw();
    await logIn(pagina, "ocd");
    await ga(pagina, "/projecten/nieuw");
    await pagina.getByRole("button", { name: "Project opslaan" }).click();
    await pagina.getByRole("alert").waitFor();
    await verwachtToegankelijk(pagina);
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe("veld-titel");
  });
});
